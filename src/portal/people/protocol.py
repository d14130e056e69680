"""Identity at the door: signing in and out, mailed links, switching partner. What happens before, or to, the viewer itself.

No operation of the schema stands behind these screens, for each ends in another cookie: docs/decisions/0003-sessions.md.
"""

import secrets
from datetime import timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.db.transactions import atomic
from portal.kernel import clock, ids
from portal.kernel.refusal import Refused
from portal.kernel.text import gettext as _
from portal.kernel.text import one_line
from portal.kernel.viewer import Kind
from portal.partners.models import Partner
from portal.people import entry, rules
from portal.people.models import MailToken, SignInCount, Staff, User, email_key
from portal.web.errors import NotFound, SignInNeeded
from portal.web.paths import own_path, path_of
from portal.web.render import render
from portal.web.routing import action, page, text

_SECTIONS = frozenset({"clients", "accounts", "people", "settings"})


def _browser(request: Request) -> entry.Browser:
    return entry.Browser(request.client.host if request.client else "", request.headers.get("user-agent", ""))


def _old(request: Request) -> Any:
    session = request.scope["state"]["session"]
    return session.id if session else None


def _errors(refused: Refused) -> dict[str, str]:
    return {each.field or "": each.message for each in refused.refusals}


def _status(refused: Refused) -> int:
    return 429 if refused.refusals[0].code == "TOO_MANY_ATTEMPTS" else 422


def _go(request: Request, where: str, secret: str | None = None) -> Response:
    """Lead on; with the secret of another session, under another cookie."""
    if secret:
        request.scope["state"]["new_cookie"] = secret
    return RedirectResponse(where, status_code=303)


def _gone(request: Request) -> Response:
    """The one page for links that are used, expired, taken back or were never given."""
    return render(request, "people/gone.html", {}, status=404)


async def renew(request: Request) -> None:
    """Give the session of the request another secret: what it may do has changed."""
    session = request.scope["state"]["session"]
    if session:
        request.scope["state"]["new_cookie"] = await entry.renew(session)


# Signing in and out


async def sign_in_form(request: Request) -> Response:
    """The form; who is signed in already is led on."""
    viewer, following = request.scope["state"]["viewer"], own_path(request.query_params.get("next"))
    if not viewer.is_anonymous:
        return _go(request, _landing(viewer.kind, following))
    done = request.query_params.get("done")
    said = {
        "password": _("Your password is set. Sign in with it."),
        "email": _("Your address has changed. Sign in with the new one."),
        "out": _("You are signed out."),
    }.get(done or "")
    return _sign_in_page(request, {"next": following}, {}, said=said)


def _sign_in_page(
    request: Request, values: dict[str, str], errors: dict[str, str], status: int = 200, said: str | None = None
) -> Response:
    return render(request, "people/sign_in.html", {"values": values, "errors": errors, "said_here": said}, status=status)


def _landing(kind: Kind, following: str) -> str:
    return "/graphiql" if kind is Kind.ANALYST and following == "/" else following


async def sign_in(request: Request) -> Response:
    """Check address and password, and begin a session."""
    email, password, following = text(request, "email") or "", text(request, "password") or "", own_path(text(request, "next"))
    settings = request.app.state.settings
    try:
        user = await entry.prove(email, password, _browser(request).address, settings, clock.now())
        _session, secret = await entry.begin(user, _browser(request), settings, clock.now(), _old(request))
    except Refused as refused:
        return _sign_in_page(request, {"email": email, "next": following}, _errors(refused), _status(refused))
    analyst = user.is_analyst and not user.vendor_role
    return _go(request, _landing(Kind.ANALYST if analyst else Kind.STAFF, following), secret)


async def sign_out(request: Request) -> Response:
    """End the session; the browser gets a cookie that stands for nobody."""
    session = request.scope["state"]["session"]
    if session:
        await entry.sign_out(session)
    return _go(request, "/signin?done=out", secrets.token_urlsafe(32))


async def switch(request: Request) -> Response:
    """Go over to another partner of the person, to the same section there."""
    session = request.scope["state"]["session"]
    if session is None:
        raise SignInNeeded
    membership = ids.key_of(text(request, "membership"), "staff")
    secret = await entry.switch(session, membership) if membership else None
    if secret is None:
        raise NotFound
    section = path_of(request.headers.get("referer", "")).split("/")[1:2]
    return _go(request, f"/{section[0]}" if section and section[0] in _SECTIONS else "/", secret)


# Proving once more to be the person


async def prove_form(request: Request) -> Response:
    """Asks for a proof of who one is, before what weighs much."""
    return await _prove_page(request, own_path(request.query_params.get("next")))


async def _prove_page(request: Request, following: str, errors: dict[str, str] | None = None, status: int = 200) -> Response:
    state = request.scope["state"]
    if state["session"] is None:
        raise SignInNeeded
    user = await User.get(id=state["session"].user_id)
    words = {"email": user.email, "next": following, "errors": errors or {}}
    return render(request, "people/prove.html", words, status=status)


async def prove(request: Request) -> Response:
    """Check the password once more. The session goes on under a new secret, and knows when the person was proven."""
    state, following = request.scope["state"], own_path(text(request, "next"))
    if state["session"] is None:
        raise SignInNeeded
    try:
        await entry.prove_again(state["viewer"], text(request, "password") or "", request.app.state.settings)
    except Refused as refused:
        return await _prove_page(request, following, _errors(refused), _status(refused))
    return _go(request, following, await entry.renew(state["session"], clock.now()))


# Passwords by mail


async def forgot_form(request: Request) -> Response:
    """The form that asks for a link."""
    return render(request, "people/forgot.html", {"values": {}, "errors": {}, "sent": False})


async def forgot(request: Request) -> Response:
    """Mail a link, if the address is a person's. The answer is the same if not."""
    settings, now = request.app.state.settings, clock.now()
    email = (text(request, "email") or "").strip()
    refusals = rules.refuse_person("-", email)
    words = {"values": {"email": email}, "errors": {each.field: each.message for each in refusals}, "sent": False}
    if refusals:
        return render(request, "people/forgot.html", words, status=422)
    for key in (f"reset:{entry.network_of(_browser(request).address)}", f"reset:{email_key(email)}"):
        until = await SignInCount.charge(key, now, settings.signin_window, settings.signin_attempts)
        if until:
            words["errors"] = {"email": entry.too_many(until - now).message}
            return render(request, "people/forgot.html", words, status=429)
    async with atomic():
        user = await User.get_or_none(email_key=email_key(email))
        if user:
            await user.ask_password(now, timedelta(minutes=settings.reset_minutes))
    return render(request, "people/forgot.html", {**words, "sent": True, "minutes": settings.reset_minutes})


async def _token(request: Request, purpose: str) -> tuple[MailToken, User] | None:
    token = await MailToken.find(request.path_params["token"], purpose, clock.now())
    return (token, await User.get(id=token.user_id)) if token else None


def _password_page(request: Request, user: User, errors: dict[str, str], status: int = 200) -> Response:
    words = {"email": user.email, "errors": errors, "shortest": request.app.state.settings.password_min}
    return render(request, "people/password.html", words, status=status)


async def password_form(request: Request) -> Response:
    """The form behind a mailed link."""
    found = await _token(request, "password")
    return _password_page(request, found[1], {}) if found else _gone(request)


async def set_password(request: Request) -> Response:
    """Set the password; the link is used up, every session of the person ends."""
    found = await _token(request, "password")
    if not found:
        return _gone(request)
    token, user = found
    try:
        encoded = await user.hash_of(text(request, "password") or "", request.app.state.settings.password_min)
    except Refused as refused:
        return _password_page(request, user, _errors(refused), 422)
    async with atomic():
        if not await token.use(clock.now()):
            return _gone(request)
        await user.set_password(encoded, clock.now())
    return _go(request, "/signin?done=password")


# Another mail address


async def confirm_email_form(request: Request) -> Response:
    """Asks whoever holds the link to confirm; following it alone changes nothing, for mail scanners follow links too."""
    found = await _token(request, "email")
    return render(request, "people/confirm_email.html", {"email": found[0].email}) if found else _gone(request)


async def confirm_email(request: Request) -> Response:
    """The new address is the person's from now on."""
    found = await _token(request, "email")
    if not found:
        return _gone(request)
    token, user = found
    async with atomic():
        taken = await user.take_email(token, clock.now())
    if not taken:
        return _gone(request)
    own = request.scope["state"]["viewer"].user_id == user.id
    return _go(request, "/settings/email?done=1" if own else "/signin?done=email")


# Joining a partner


async def _invitation(request: Request) -> tuple[MailToken, User, Staff, Partner] | None:
    found = await _token(request, "join")
    staff = await Staff.get_or_none(id=found[0].staff_id, deactivated_at__isnull=True) if found else None
    if not found or not staff:
        return None
    return *found, staff, await Partner.get(id=staff.partner_id)


def _join_page(
    request: Request,
    invitation: tuple[MailToken, User, Staff, Partner],
    values: dict[str, str],
    errors: dict[str, str],
    status: int = 200,
) -> Response:
    _mail_token, user, staff, partner = invitation
    words = {
        "partner": partner.name,
        "role": rules.role_word(staff.role),
        "email": user.email,
        "is_new": not user.password_hash,
        "is_viewer": _is_viewer(request, user),
        "values": {"name": staff.invited_as or user.name, **values},
        "errors": errors,
        "shortest": request.app.state.settings.password_min,
    }
    return render(request, "people/join.html", words, status=status)


def _is_viewer(request: Request, user: User) -> bool:
    state = request.scope["state"]
    return state["session"] is not None and state["viewer"].user_id == user.id


async def join_form(request: Request) -> Response:
    """Who invites to what; a new person sets a password here, another signs in."""
    invitation = await _invitation(request)
    return _join_page(request, invitation, {}, {}) if invitation else _gone(request)


async def join(request: Request) -> Response:
    """Accept the invitation, and begin a session in that partner."""
    invitation = await _invitation(request)
    if not invitation:
        return _gone(request)
    token, user, staff, _partner = invitation
    settings, now, browser = request.app.state.settings, clock.now(), _browser(request)
    password, name = text(request, "password") or "", one_line(text(request, "name") or "")
    encoded = None
    try:
        if not user.password_hash:
            if refusals := rules.refuse_person(name, user.email):
                raise Refused(refusals)
            encoded = await user.hash_of(password, settings.password_min)
        elif not _is_viewer(request, user):
            await entry.prove(user.email, password, browser.address, settings, now)
    except Refused as refused:
        return _join_page(request, invitation, {"name": name}, _errors(refused), _status(refused))
    async with atomic():
        if not await staff.join(token, now):
            return _gone(request)
        if encoded is not None:
            await user.change_profile({"name": name})
            await user.set_password(encoded, now)
    _session, secret = await entry.begin(user, browser, settings, now, _old(request), staff.partner_id)
    return _go(request, "/", secret)


routes = [
    page("/signin", sign_in_form, "people:sign_in", needs=None),
    action("/signin", sign_in, "people:do_sign_in"),
    action("/signout", sign_out, "people:sign_out"),
    page("/prove", prove_form, "people:prove"),
    action("/prove", prove, "people:do_prove"),
    action("/switch", switch, "people:switch"),
    page("/password/forgot", forgot_form, "people:forgot", needs=None),
    action("/password/forgot", forgot, "people:do_forgot"),
    page("/password/{token}", password_form, "people:password", needs=None),
    action("/password/{token}", set_password, "people:set_password"),
    page("/settings/email/{token}", confirm_email_form, "people:confirm_email", needs=None),
    action("/settings/email/{token}", confirm_email, "people:do_confirm_email"),
    page("/join/{token}", join_form, "people:join", needs=None),
    action("/join/{token}", join, "people:do_join"),
]
