"""How a form's success is answered: where to, and which sentence says there what was done."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.web.render import is_partial
from portal.web.said import COOKIE


def done(request: Request, where: str, said: str = "", about: str = "") -> Response:
    """Lead on to `where`; `said` is a key of `said.sentences`, `about` the id that its undo takes."""
    answer: Response = Response(headers={"HX-Redirect": where}) if is_partial(request) else RedirectResponse(where, status_code=303)
    if said:
        secure = request.app.state.settings.is_https
        answer.set_cookie(COOKIE, f"{said}|{about}", max_age=30, path="/", httponly=True, samesite="lax", secure=secure)
    return answer
