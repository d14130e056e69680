"""The search over everything: as a page, and as the list of the palette."""

from babel.dates import get_month_names
from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import fold
from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.render import is_partial, render, target_of
from portal.web.routing import page


async def index(request: Request) -> Response:
    """Records that hold all the words. The palette gets the few that are most likely meant."""
    words = request.query_params.get("q", "").strip()[:200]
    if is_partial(request) and target_of(request) == "palette-results":
        data = await operations.run(request, "search/find", {"search": words, "asked": bool(words), "statements": _of_a_statement(request, words)})
        return render(request, "search/found.html", {**data, "q": words, "parts": fold(words).split(), "fold": fold})
    data = await operations.run(request, "search/index", {"search": words, "asked": bool(words)})
    return render(request, "search/index.html", {**data, "q": words}, blocks={"results": "results"})


def _of_a_statement(request: Request, words: str) -> bool:
    """Whether a statement may be meant: the word itself, a month, or a year, each as far as it is typed."""
    viewer = request.scope["state"]["viewer"]
    names = [_("Statement"), *get_month_names("wide", locale=viewer.language.replace("-", "_")).values()]
    parts = fold(words).split()
    return bool(parts) and viewer.can("earnings:read") and all(part.isdigit() or (len(part) > 2 and any(fold(name).startswith(part) for name in names)) for part in parts)


routes = [page("/search", index, "search:index", needs="clients:read")]
