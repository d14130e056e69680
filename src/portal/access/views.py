"""One person's access to many clients: choose, then as every bulk action: preview, run, outcome. And the leaver report."""

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.kernel import ids
from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.errors import found
from portal.web.render import render
from portal.web.routing import action, page, text

SHOWN = 100


def _gives(mode: str | None) -> bool:
    return mode != "take"


async def _choose(request: Request, status: int = 200, **words: Any) -> Response:
    staff_id, query = request.path_params["id"], request.query_params
    gives = _gives(words.get("mode") or query.get("mode"))
    given = {"search": query.get("q", "")[:100], **({} if gives else {"staff": staff_id})}
    variables = {"id": staff_id, "filter": given, "first": SHOWN, "after": query.get("after") or None}
    data = await operations.run(request, "access/choose", variables)
    staff = found(data.pop("node") or None)
    words = {"errors": {}, "chosen": query.getlist("client"), "until": query.get("until", ""), "segment": "", "follow": False, "q": given["search"], **words, "gives": gives}
    return render(request, "access/choose.html", {**data, "staff": staff, **words}, status=status, blocks={"choices": "choices"})


async def choose(request: Request) -> Response:
    """Which clients to give or to take."""
    return await _choose(request)


async def change(request: Request) -> Response:
    """On to the preview: of the clients that were ticked, or of all that are in a segment now."""
    form = request.state.form
    chosen = [value for value in form.getlist("client") if isinstance(value, str) and ids.decode(value, "client")]
    mode, until, segment = text(request, "mode"), text(request, "until") or "", text(request, "segment") or ""
    over, _sep, key = segment.partition(":")
    if text(request, "follow") == "on" and _gives(mode):
        return await _follow(request, key, chosen=chosen, until=until, mode=mode, segment=segment, follow=True)
    which = {over: {"segment": key}} if over in ("clients", "accounts") and ids.decode(key, "segment") else {"rows": chosen}
    act = "GRANT_ACCESS" if _gives(mode) else "REVOKE_ACCESS"
    given: dict[str, Any] = {"act": act, "over": over.upper() if "rows" not in which else "CLIENTS", "staff": request.path_params["id"], **which}
    if until and _gives(mode):
        given["until"] = f"{until}T23:59:59Z"
    outcome = await operations.act(request, "bulk/preview", given)
    if outcome.ok:
        return RedirectResponse(str(request.app.url_path_for("bulk:show", id=outcome.payload["bulkRun"]["id"])), status_code=303)
    return await _choose(request, 422, errors=outcome.errors, chosen=chosen, until=until, mode=mode, segment=segment)


async def _follow(request: Request, key: str, **words: Any) -> Response:
    """Let the person's access follow a segment; nothing else is given with it."""
    errors = {}
    if not ids.decode(key, "segment"):
        errors = {"segment": _("Choose the segment that is to be followed.")}
    elif words["chosen"]:
        errors = {"follow": _("Clients are ticked above. Give access to these first, or untick them.")}
    elif words["until"]:
        errors = {"until": _("Access that follows a segment has no end by itself. Leave the date empty.")}
    if not errors:
        outcome = await operations.act(request, "access/give_standing", {"staff": request.path_params["id"], "segment": key})
        if outcome.ok:
            return done(request, str(request.app.url_path_for("people:show", id=request.path_params["id"])), "standing.given")
        errors = outcome.errors
    return await _choose(request, 422, errors=errors, **words)


async def end_standing_form(request: Request) -> Response:
    """Asks before access that follows a segment ends."""
    data = await operations.run(request, "access/standing", {"id": request.path_params["id"]})
    staff = found(data.pop("node") or None)
    standing = found(next((each for each in data["standingGrants"] if each["id"] == request.path_params["standing"]), None))
    return render(request, "access/end_standing.html", {**data, "staff": staff, "standing": standing})


async def end_standing(request: Request) -> Response:
    """End access that follows a segment."""
    outcome = await operations.act(request, "access/end_standing", {"standingGrant": request.path_params["standing"]})
    if not outcome.ok:
        found(None)
    return done(request, str(request.app.url_path_for("people:show", id=request.path_params["id"])), "standing.ended")


async def leaver(request: Request) -> Response:
    """What a person can enter, and what nobody else among the advisors can."""
    data = await operations.run(request, "access/leaver", {"id": request.path_params["id"]})
    return render(request, "access/leaver.html", {**data, "staff": found(data.pop("node") or None)})


# Clients that one has no access to, and asking for it


async def others(request: Request) -> Response:
    """The names of the other clients, where the partner shows them; and what has become of one's own requests."""
    search = request.query_params.get("q", "")[:100]
    data = await operations.run(request, "access/others", {"search": search})
    return render(request, "access/others.html", {**data, "q": search})


async def _ask_page(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "access/others", {"search": ""})
    key = request.path_params["id"]
    client = next((each for each in data["otherClients"]["nodes"] if each["id"] == key), None)
    said = {"values": {}, "errors": {}, "client": client, "key": key, **words}
    return render(request, "access/ask.html", {**data, **said}, status=status)


async def ask_form(request: Request) -> Response:
    """Say why one needs access."""
    return await _ask_page(request)


async def ask(request: Request) -> Response:
    """Ask for access to a client."""
    reason = text(request, "reason") or ""
    outcome = await operations.act(request, "access/ask", {"client": request.path_params["id"], "reason": reason})
    if outcome.ok:
        return done(request, str(request.app.url_path_for("access:others")), "access.asked")
    if "NOT_FOUND" in outcome.codes:
        found(None)
    return await _ask_page(request, 422, values={"reason": reason}, errors=outcome.errors)


async def _requests_page(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "access/requests", {"after": request.query_params.get("after")})
    return render(request, "access/requests.html", {"errors": {}, "refused": "", **data, **words}, status=status)


async def requests(request: Request) -> Response:
    """Requests for access that wait, and what was decided."""
    return await _requests_page(request)


async def decide(request: Request) -> Response:
    """Give access for a while or lasting, or decline."""
    decision = text(request, "decision") or ""
    given = {"request": request.path_params["id"], "decision": decision, "answer": text(request, "answer") or ""}
    if decision not in ("ONE_DAY", "THIRTY_DAYS", "LASTING", "DECLINE"):
        return await _requests_page(request, 422, errors={"": _("Choose what you decide.")}, refused=given["request"])
    outcome = await operations.act(request, "access/decide", given)
    if "NOT_FOUND" in outcome.codes:
        found(None)
    if outcome.ok:
        said = "access.declined" if decision == "DECLINE" else "grant.given"
        return done(request, str(request.app.url_path_for("access:requests")), said)
    return await _requests_page(request, 422, errors=outcome.errors, refused=given["request"])


routes = [
    page("/other-clients", others, "access:others", needs="accounts:enter"),
    page("/other-clients/{id}/ask", ask_form, "access:ask_form", needs="accounts:enter"),
    action("/other-clients/{id}/ask", ask, "access:ask"),
    page("/people/requests", requests, "access:requests", needs="access:manage"),
    action("/people/requests/{id}", decide, "access:decide"),
    page("/people/{id}/access", choose, "access:choose", needs="access:manage"),
    action("/people/{id}/access", change, "access:change"),
    page("/people/{id}/standing/{standing}/end", end_standing_form, "access:end_standing_form", needs="access:manage"),
    action("/people/{id}/standing/{standing}/end", end_standing, "access:end_standing"),
    page("/people/{id}/leaver", leaver, "access:leaver", needs="people:manage"),
]
