"""The screens of people: the partner's staff, and one's own settings."""

from collections.abc import Mapping
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.kernel import ids
from portal.kernel.text import gettext as _
from portal.people import protocol
from portal.web import operations
from portal.web.answers import done
from portal.web.choices import currencies, timezones
from portal.web.errors import Forbidden, NotFound, SignInNeeded, found
from portal.web.paths import own_path
from portal.web.render import render
from portal.web.routing import action, page, text, texts

ROLES = ("OWNER", "ADMIN", "ADVISOR", "READ_ONLY")
PAGE = 100


def _let(request: Request, permission: str) -> None:
    """Forms that show nothing but the viewer have no field that would ask for the permission."""
    viewer = request.scope["state"]["viewer"]
    if viewer.is_anonymous:
        raise SignInNeeded
    if not viewer.can(permission):
        raise Forbidden(_("This is for people with another role. An owner or admin of your partner can give it to you."))


def _address(request: Request, name: str, **params: str) -> str:
    return str(request.app.url_path_for(name, **params))


# Staff


async def index(request: Request) -> Response:
    """Everyone in the partner."""
    return await _index_page(request)


async def _index_page(request: Request, status: int = 200, **words: Any) -> Response:
    _let(request, "people:read")
    data = await operations.run(request, "people/index", {"first": PAGE, "after": request.query_params.get("after")})
    return render(request, "people/index.html", {"errors": {}, "refused": "", **data, **words}, status=status)


def _answer(operation: str, said: str) -> Any:
    """An owner's answer to a proposal about who is admin."""

    async def run(request: Request) -> Response:
        outcome = await operations.act(request, operation, {"proposal": request.path_params["id"]})
        if outcome.ok:
            invited = outcome.payload["adminProposal"]["kind"] == "INVITE" and operation == "people/confirm_admin"
            return done(request, _address(request, "people:index"), "staff.invited" if invited else said)
        return await _index_page(request, 422, errors=outcome.errors, refused=request.path_params["id"])

    run.__name__ = operation.rpartition("/")[2]
    return run


def _invite_page(data: Mapping[str, Any], request: Request, values: Mapping[str, str], errors: Mapping[str, str]) -> Response:
    words = {**data, "values": values, "errors": errors, "roles": _roles(data)}
    return render(request, "people/invite.html", words, status=422 if errors else 200)


def _roles(data: Mapping[str, Any]) -> tuple[str, ...]:
    """The roles that the viewer may give."""
    return ROLES if data["viewer"]["role"] == "OWNER" else ROLES[1:]


async def invite_form(request: Request) -> Response:
    """The form that invites a person."""
    _let(request, "people:manage")
    data = await operations.run(request, "people/invite_form")
    return _invite_page(data, request, {}, {})


async def invite(request: Request) -> Response:
    """Invite a person by mail. The role has to be chosen: none is given by itself."""
    _let(request, "people:manage")
    given = {"name": "", "email": "", **texts(request, "name", "email", "role")}
    access = text(request, "access") or ""
    errors = {} if given.get("role") in ROLES else {"role": _("Choose a role: without one nobody gets in.")}
    if not errors:
        outcome = await operations.act(request, "people/invite", given)
        if outcome.ok:
            return await _give_first_access(request, outcome.payload["staff"]["id"], given["role"], access)
        errors = outcome.errors
    data = await operations.run(request, "people/invite_form")
    return _invite_page(data, request, {**given, "access": access}, errors)


async def _give_first_access(request: Request, staff: str, role: str, access: str) -> Response:
    """What an advisor who was just invited is to see: clients to choose next, or what is in a segment. Others see all by role."""
    if role != "ADVISOR" or not access:
        return done(request, _address(request, "people:index"), "staff.invited")
    if ids.decode(access, "segment"):
        outcome = await operations.act(request, "access/give_standing", {"staff": staff, "segment": access}, live=True)
        return done(request, _address(request, "people:show", id=staff), "standing.given" if outcome.ok else "staff.invited")
    return done(request, _address(request, "access:choose", id=staff), "staff.invited")


async def _person(request: Request, template: str = "people/show.html", status: int = 200, **words: Any) -> Response:
    _let(request, "people:manage")
    data = await operations.run(request, "people/show", {"id": request.path_params["id"]})
    staff = found(data.pop("node") or None)
    words = {"errors": {}, "roles": _roles(data), **words}
    return render(request, template, {**data, "staff": staff, **words}, status=status)


async def show(request: Request) -> Response:
    """One person: role, clients, and what can be done."""
    return await _person(request)


async def deactivate_form(request: Request) -> Response:
    """Asks before a person is shut out."""
    return await _person(request, "people/deactivate.html")


async def transfer_form(request: Request) -> Response:
    """Asks before ownership goes to someone else."""
    return await _person(request, "people/transfer.html")


def _act(operation: str, said: str, template: str = "people/show.html") -> Any:
    """An action on a person that leads back to the person's page, or says on the form why not."""

    async def run(request: Request) -> Response:
        staff = request.path_params["id"]
        given = {"staff": staff, **texts(request, "role")}
        if "role" in given and given["role"] not in ROLES:
            return await _person(request, status=422, errors={"role": _("Choose a role: without one nobody gets in.")})
        outcome = await operations.act(request, operation, given)
        if "NOT_FOUND" in outcome.codes:
            raise NotFound
        if not outcome.ok:
            return await _person(request, template, 422, errors=outcome.errors)
        concerns_viewer = (outcome.payload["staff"] or {}).get("isViewer") or operation == "people/transfer"
        if concerns_viewer:
            await protocol.renew(request)
            return done(request, "/", said)
        return done(request, _address(request, "people:show", id=staff), said)

    run.__name__ = operation.rpartition("/")[2]
    return run


async def reset_factors_form(request: Request) -> Response:
    """The form that sends a person who lost the second factor a link."""
    return await _person(request, "people/reset_factors.html", values={})


async def reset_factors(request: Request) -> Response:
    """Send the link."""
    staff, given = request.path_params["id"], {"why": "", **texts(request, "why")}
    outcome = await operations.act(request, "people/reset_factors", {"staff": staff, **given})
    if "NOT_FOUND" in outcome.codes:
        raise NotFound
    if not outcome.ok:
        return await _person(request, "people/reset_factors.html", 422, values=given, errors=outcome.errors)
    return done(request, _address(request, "people:show", id=staff), "factors.reset_sent")


async def _reset_page(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "layouts/shell")
    return render(request, "people/reset_by_email.html", {**data, "values": {}, "errors": {}, **words}, status=status)


async def reset_by_email_form(request: Request) -> Response:
    """The same form for the vendor's admins."""
    return await _reset_page(request)


async def reset_by_email(request: Request) -> Response:
    """Send the link to whom the address names."""
    given = {"email": "", "why": "", **texts(request, "email", "why")}
    outcome = await operations.act(request, "people/reset_by_email", given)
    if not outcome.ok:
        return await _reset_page(request, 422, values=given, errors=outcome.errors)
    return done(request, _address(request, "partners:index"), "factors.reset_sent")


# One's own settings


async def _settings_page(request: Request, name: str, status: int = 200, needs: str = "profile:manage", **words: Any) -> Response:
    _let(request, needs)
    data = await operations.run(request, f"people/{name}")
    words = {"values": {}, "errors": {}, "tab": name, **words}
    return render(request, f"people/{name}.html", {**data, **words}, status=status)


async def settings(request: Request) -> Response:
    """The profile."""
    return await _settings_page(request, "settings", timezones=timezones())


async def change_profile(request: Request) -> Response:
    """Save the profile. A theme is also kept for the pages before signing in."""
    given: dict[str, Any] = texts(request, "name", "language", "timezone", "theme")
    outcome = await operations.act(request, "people/change_profile", {**given, "singleKeys": text(request, "singleKeys") is not None})
    if not outcome.ok:
        words = {"values": given, "errors": outcome.errors, "timezones": timezones()}
        return await _settings_page(request, "settings", 422, **words)
    answer = done(request, _address(request, "people:settings"), "profile.changed")
    theme, secure = outcome.payload["user"]["theme"], request.app.state.settings.is_https
    answer.set_cookie("theme", theme, max_age=31_536_000, path="/", httponly=True, samesite="lax", secure=secure)
    return answer


async def theme(request: Request) -> Response:
    """Light, dark, or as the system says: a command, which leads back to where it was given."""
    outcome = await operations.act(request, "people/change_profile", {"theme": text(request, "theme") or ""})
    answer = RedirectResponse(own_path(text(request, "back"), _address(request, "people:settings")), status_code=303)
    if outcome.ok:
        secure = request.app.state.settings.is_https
        answer.set_cookie("theme", outcome.payload["user"]["theme"], max_age=31_536_000, path="/", httponly=True, samesite="lax", secure=secure)
    return answer


async def password(request: Request) -> Response:
    """The form for a new password."""
    return await _own_form(request, "own_password")


async def _own_form(request: Request, template: str, status: int = 200, **words: Any) -> Response:
    _let(request, "profile:manage")
    data = await operations.run(request, "layouts/shell")
    shortest = request.app.state.settings.password_min
    words = {"values": {}, "errors": {}, "tab": template, "shortest": shortest, **words}
    return render(request, f"people/{template}.html", {**data, **words}, status=status)


def _drop_key(request: Request) -> None:
    """A form with passwords goes without its idempotency key, under which a digest of them would be kept."""
    request.state.form = FormData([pair for pair in request.state.form.multi_items() if pair[0] != "idempotency_key"])


async def change_password(request: Request) -> Response:
    """Take a new password; this session goes on under a new secret, the others have ended."""
    _drop_key(request)
    given = {"current": "", "password": "", **texts(request, "current", "password")}
    outcome = await operations.act(request, "people/change_password", given)
    if not outcome.ok:
        return await _own_form(request, "own_password", 422, errors=outcome.errors)
    await protocol.renew(request)
    return done(request, _address(request, "people:security"), "password.changed")


async def email(request: Request) -> Response:
    """The form for another mail address."""
    return await _own_form(request, "own_email", changed="done" in request.query_params)


async def change_email(request: Request) -> Response:
    """Mail a link to the new address."""
    _drop_key(request)
    given = {"email": "", "password": "", **texts(request, "email", "password")}
    outcome = await operations.act(request, "people/change_email", given)
    if not outcome.ok:
        return await _own_form(request, "own_email", 422, values=given, errors=outcome.errors, changed=False)
    return done(request, _address(request, "people:own_email"), "email.asked")


async def security(request: Request) -> Response:
    """How one signs in, and where one is signed in."""
    return await _settings_page(request, "security", browser_words=browser_words, needs="security:manage")


async def remove_app_form(request: Request) -> Response:
    """Asks before the authenticator app is removed."""
    data = await operations.run(request, "layouts/shell")
    return render(request, "people/remove_app.html", {**data, "errors": {}})


async def remove_app(request: Request) -> Response:
    """Remove the authenticator app."""
    outcome = await operations.act(request, "people/remove_app", {})
    if outcome.ok:
        return done(request, _address(request, "people:security"), "app.removed")
    data = await operations.run(request, "layouts/shell")
    return render(request, "people/remove_app.html", {**data, "errors": outcome.errors}, status=422)


async def _passkey(request: Request, template: str, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "people/passkey", {"id": request.path_params["id"]})
    passkey = found(data.pop("node") or None)
    return render(request, template, {**data, "passkey": passkey, "values": {}, "errors": {}, **words}, status=status)


async def remove_passkey_form(request: Request) -> Response:
    """Asks before a passkey is removed."""
    return await _passkey(request, "people/remove_passkey.html")


async def remove_passkey(request: Request) -> Response:
    """Remove a passkey."""
    outcome = await operations.act(request, "people/remove_passkey", {"passkey": request.path_params["id"]})
    if "NOT_FOUND" in outcome.codes:
        raise NotFound
    if not outcome.ok:
        return await _passkey(request, "people/remove_passkey.html", 422, errors=outcome.errors)
    return done(request, _address(request, "people:security"), "passkey.removed")


async def rename_passkey_form(request: Request) -> Response:
    """The form for a passkey's name."""
    return await _passkey(request, "people/rename_passkey.html")


async def rename_passkey(request: Request) -> Response:
    """Give a passkey another name."""
    given = {"name": "", **texts(request, "name")}
    outcome = await operations.act(request, "people/rename_passkey", {"passkey": request.path_params["id"], **given})
    if "NOT_FOUND" in outcome.codes:
        raise NotFound
    if not outcome.ok:
        return await _passkey(request, "people/rename_passkey.html", 422, values=given, errors=outcome.errors)
    return done(request, _address(request, "people:security"), "passkey.renamed")


_BROWSERS = (("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
_SYSTEMS = (("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux"))


def browser_words(agent: str) -> str:
    """A `User-Agent` in a few words: “Firefox on Linux”. The first that fits; each names the later ones too."""
    browser = next((word for sign, word in _BROWSERS if sign in agent), agent.partition("/")[0][:40] or _("A program without a name"))
    system = next((word for sign, word in _SYSTEMS if sign in agent), None)
    return _("{browser} on {system}").format(browser=browser, system=system) if system else browser


async def end_session(request: Request) -> Response:
    """Sign a browser out."""
    outcome = await operations.act(request, "people/end_session", {"session": request.path_params["id"]})
    if not outcome.ok:
        raise NotFound
    if outcome.payload["session"] and outcome.payload["session"]["isCurrent"]:
        return RedirectResponse("/signin?done=out", status_code=303)
    return done(request, _address(request, "people:security"), "session.ended")


async def end_other_sessions(request: Request) -> Response:
    """Sign every other browser out."""
    await operations.act(request, "people/end_other_sessions", {})
    return done(request, _address(request, "people:security"), "sessions.ended")


async def partner(request: Request) -> Response:
    """The settings of the viewer's partner."""
    return await _partner_page(request)


async def _partner_page(request: Request, status: int = 200, **words: Any) -> Response:
    _let(request, "partner:manage")
    data = await operations.run(request, "people/partner")
    choices = {"timezones": timezones(), "currencies": currencies(request)}
    words = {"values": data["viewer"]["own"], "errors": {}, "tab": "partner", **choices, **words}
    return render(request, "people/partner.html", {**data, **words}, status=status)


async def change_partner(request: Request) -> Response:
    """Save the settings of the partner."""
    given: dict[str, Any] = {**texts(request, "name", "country", "timezone", "currency", "website")}
    given["showsOtherClients"] = text(request, "showsOtherClients") is not None
    outcome = await operations.act(request, "people/change_partner", given)
    if not outcome.ok:
        return await _partner_page(request, 422, values=given, errors=outcome.errors)
    return done(request, _address(request, "people:partner"), "partner.changed")


async def require_second_factor(request: Request) -> Response:
    """Ask everyone of the partner for a second factor, or no more."""
    outcome = await operations.act(request, "people/require_second_factor", {"required": text(request, "required") is not None})
    if not outcome.ok:
        return await _partner_page(request, 422, errors=outcome.errors)
    return done(request, _address(request, "people:partner"), "partner.second_factor")


routes = [
    *protocol.routes,
    page("/people", index, "people:index", needs="people:read"),
    page("/people/invite", invite_form, "people:invite_form", needs="people:manage"),
    action("/people/invite", invite, "people:invite"),
    page("/people/reset-factors", reset_by_email_form, "people:reset_by_email_form", needs="people:reset", proven=True),
    action("/people/reset-factors", reset_by_email, "people:reset_by_email"),
    action("/people/proposals/{id}/confirm", _answer("people/confirm_admin", "staff.changed"), "people:confirm_admin"),
    action("/people/proposals/{id}/decline", _answer("people/decline_admin", "admin_proposal.declined"), "people:decline_admin"),
    page("/people/{id}", show, "people:show", needs="people:read"),
    action("/people/{id}/role", _act("people/change_role", "staff.changed"), "people:change_role"),
    page("/people/{id}/deactivate", deactivate_form, "people:deactivate_form", needs="people:manage"),
    action("/people/{id}/deactivate", _act("people/deactivate", "staff.deactivated", "people/deactivate.html"), "people:deactivate"),
    action("/people/{id}/activate", _act("people/activate", "staff.activated"), "people:activate"),
    action("/people/{id}/invite", _act("people/invite_again", "staff.invited"), "people:invite_again"),
    page("/people/{id}/reset-factors", reset_factors_form, "people:reset_factors_form", needs="ownership:manage", proven=True),
    action("/people/{id}/reset-factors", reset_factors, "people:reset_factors"),
    page("/people/{id}/transfer", transfer_form, "people:transfer_form", needs="ownership:manage"),
    action(
        "/people/{id}/transfer", _act("people/transfer", "staff.ownership_transferred", "people/transfer.html"), "people:transfer"
    ),
    page("/settings", settings, "people:settings"),
    action("/settings", change_profile, "people:change_profile"),
    action("/settings/theme", theme, "people:theme"),
    page("/settings/password", password, "people:own_password"),
    action("/settings/password", change_password, "people:change_password"),
    page("/settings/email", email, "people:own_email"),
    action("/settings/email", change_email, "people:change_email"),
    page("/settings/security", security, "people:security", needs="security:manage"),
    page("/settings/security/app/remove", remove_app_form, "people:remove_app_form", needs="security:manage", proven=True),
    action("/settings/security/app/remove", remove_app, "people:remove_app"),
    page("/settings/security/passkeys/{id}/rename", rename_passkey_form, "people:rename_passkey_form", needs="security:manage"),
    action("/settings/security/passkeys/{id}/rename", rename_passkey, "people:rename_passkey"),
    page("/settings/security/passkeys/{id}/remove", remove_passkey_form, "people:remove_passkey_form", needs="security:manage", proven=True),
    action("/settings/security/passkeys/{id}/remove", remove_passkey, "people:remove_passkey"),
    action("/settings/sessions/end-others", end_other_sessions, "people:end_other_sessions"),
    action("/settings/sessions/{id}/end", end_session, "people:end_session"),
    page("/settings/partner", partner, "people:partner", needs="partner:manage"),
    action("/settings/partner", change_partner, "people:change_partner"),
    action("/settings/partner/second-factor", require_second_factor, "people:require_second_factor"),
]
