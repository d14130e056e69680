"""The search over everything: as a page, and as the list of the palette."""

from starlette.requests import Request
from starlette.responses import Response

from portal.web import operations
from portal.web.render import is_partial, render, target_of
from portal.web.routing import page


async def index(request: Request) -> Response:
    """Records that hold all the words. The palette gets the few that are most likely meant."""
    words = request.query_params.get("q", "").strip()[:200]
    if is_partial(request) and target_of(request) == "palette-results":
        data = await operations.run(request, "search/find", {"search": words, "asked": bool(words)})
        return render(request, "search/found.html", {**data, "q": words})
    data = await operations.run(request, "search/index", {"search": words, "asked": bool(words)})
    return render(request, "search/index.html", {**data, "q": words}, blocks={"results": "results"})


routes = [page("/search", index, "search:index", needs="clients:read")]
