"""Signing in and out: password, then the second factor of who has one, or a passkey alone; proving once more; switching partner."""

from datetime import datetime
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from portal.db.transactions import atomic
from portal.kernel import clock, ids
from portal.kernel.refusal import Refused
from portal.kernel.text import gettext as _
from portal.partners.models import Partner
from portal.people import entry, second
from portal.people.models import MailToken, Passkey, PendingSignIn, Staff, Totp, User
from portal.people.passkeys import request_options
from portal.people.protocol.door import (
    browser_of,
    door,
    errors_of,
    go,
    gone,
    landing,
    landing_of,
    nobody,
    old_session,
    session_of,
    status_of,
    user_of,
)
from portal.web.errors import NotFound
from portal.web.paths import own_path, path_of
from portal.web.render import render
from portal.web.routing import action, page, text

_SECTIONS = frozenset({"clients", "accounts", "people", "settings"})


async def sign_in_form(request: Request) -> Response:
    """The form; who is signed in already is led on."""
    viewer, following = request.scope["state"]["viewer"], own_path(request.query_params.get("next"))
    if not viewer.is_anonymous:
        return go(request, landing_of(viewer.kind, following))
    done = request.query_params.get("done")
    said = {
        "password": _("Your password is set. Sign in with it."),
        "email": _("Your address has changed. Sign in with the new one."),
        "factors": _("Your second factor is gone. Sign in with your password."),
        "out": _("You are signed out."),
    }.get(done or "")
    return _sign_in_page(request, {"next": following}, {}, said=said)


def _sign_in_page(
    request: Request, values: dict[str, str], errors: dict[str, str], status: int = 200, said: str | None = None
) -> Response:
    return render(request, "people/sign_in.html", {"values": values, "errors": errors, "said_here": said}, status=status)


async def sign_in(request: Request) -> Response:
    """Check address and password, and begin a session; who has a second factor is asked for it first."""
    email, password, following = text(request, "email") or "", text(request, "password") or "", own_path(text(request, "next"))
    settings, browser, now = request.app.state.settings, browser_of(request), clock.now()
    try:
        user = await entry.prove(email, password, browser.address, settings, now)
        if user.has_second_factor:
            waiting = await second.wait_for_second(user, now, old_session(request))
            return go(request, _code_page_of(following), waiting)
        _session, secret = await entry.begin(user, browser, settings, now, old_session(request))
    except Refused as refused:
        return _sign_in_page(request, {"email": email, "next": following}, errors_of(refused), status_of(refused))
    return go(request, landing(user, following), secret)


def _code_page_of(following: str) -> str:
    return "/signin/code" + (f"?next={quote(following)}" if following != "/" else "")


# The second factor


async def _waiting(request: Request) -> tuple[PendingSignIn, User] | None:
    pending = await PendingSignIn.find(request.scope["state"]["cookie"], clock.now())
    return (pending, await User.get(id=pending.user_id)) if pending else None


async def code_form(request: Request) -> Response:
    """Asks for the second factor of who has given the password."""
    waiting = await _waiting(request)
    return await _code_page(request, waiting[1], own_path(request.query_params.get("next"))) if waiting else go(request, "/signin")


async def _code_page(request: Request, user: User, following: str, errors: dict[str, str] | None = None, status: int = 200) -> Response:
    words = {
        "next": following,
        "errors": errors or {},
        "has_app": await Totp.filter(user_id=user.id, confirmed_at__isnull=False).exists(),
        "has_passkey": await Passkey.filter(user_id=user.id).exists(),
    }
    return render(request, "people/code.html", words, status=status)


async def code(request: Request) -> Response:
    """Check the code and begin the session."""
    waiting, following, settings = await _waiting(request), own_path(text(request, "next")), request.app.state.settings
    if not waiting:
        return go(request, "/signin")
    pending, user = waiting
    try:
        address, now = browser_of(request).address, clock.now()
        await second.prove_code(user, text(request, "code") or "", address, settings, settings.secret_key, now)
        return await _enter(request, user, following, pending)
    except Refused as refused:
        return await _code_page(request, user, following, errors_of(refused), status_of(refused))


async def _enter(request: Request, user: User, following: str, pending: PendingSignIn | None) -> Response:
    """Begin the session of who has given all that is asked; an invitation that was waiting for it is accepted. Raises `Refused`."""
    settings, now, partner_id = request.app.state.settings, clock.now(), None
    if pending and pending.user_id == user.id:
        async with atomic():
            await pending.delete()
            if pending.mail_token_id:
                staff = await _accepted(pending, now)
                if staff is None:
                    return gone(request)
                partner_id, following = staff.partner_id, "/"
    browser = browser_of(request)
    _session, secret = await entry.begin(user, browser, settings, now, old_session(request), partner_id, second=True)
    return go(request, landing(user, following), secret)


async def _accepted(pending: PendingSignIn, now: datetime) -> Staff | None:
    token = await MailToken.get_or_none(id=pending.mail_token_id, used_at__isnull=True, expires_at__gt=now)
    staff = await Staff.get_or_none(id=token.staff_id, deactivated_at__isnull=True) if token else None
    return staff if token and staff and await staff.join(token, now) else None


# A passkey alone


def _options(request: Request, purpose: str, known: list[str]) -> Response:
    return Response(request_options(door(request, purpose), known), media_type="application/json")


async def passkey_options(request: Request) -> Response:
    """What the browser is asked to sign in with."""
    return _options(request, "sign_in", [])


async def passkey_sign_in(request: Request) -> Response:
    """Begin a session of the person whose passkey has answered: it is held and unlocked by that person, which are two factors."""
    following, waiting = own_path(text(request, "next")), await _waiting(request)
    try:
        answer, address = text(request, "credential") or "", browser_of(request).address
        user = await second.prove_passkey(door(request, "sign_in"), answer, address, request.app.state.settings)
        return await _enter(request, user, following, waiting[0] if waiting else None)
    except Refused as refused:
        if waiting:
            return await _code_page(request, waiting[1], following, {"": errors_of(refused).popitem()[1]}, status_of(refused))
        return _sign_in_page(request, {"next": following}, {"": errors_of(refused).popitem()[1]}, status_of(refused))


# Signing out, going over to another partner


async def sign_out(request: Request) -> Response:
    """End the session; the browser gets a cookie that stands for nobody."""
    session = request.scope["state"]["session"]
    if session:
        await entry.sign_out(session)
    return go(request, "/signin?done=out", nobody())


async def switch(request: Request) -> Response:
    """Go over to another partner of the person, to the same section there."""
    session = session_of(request)
    membership = ids.key_of(text(request, "membership"), "staff")
    secret = await entry.switch(session, membership) if membership else None
    if secret is None:
        raise NotFound
    section = path_of(request.headers.get("referer", "")).split("/")[1:2]
    return go(request, f"/{section[0]}" if section and section[0] in _SECTIONS else "/", secret)


# Held at the door of a partner


async def held(request: Request) -> Response:
    """Why nothing can be done in the partner at present, and what can be done about it."""
    viewer = request.scope["state"]["viewer"]
    if not viewer.held:
        return go(request, "/")
    partner = await Partner.get(id=viewer.held_at)
    others = await Staff.in_force_of(viewer.user_id).exclude(partner_id=partner.id).order_by("partner__name_key").select_related("partner")
    words = {
        "by": viewer.held,
        "partner": partner.name,
        "why": partner.status_why or "",
        "since": partner.status_at or partner.created_at,
        "others": [{"id": ids.encode("staff", each.id), "name": each.partner.name} for each in others],
    }
    return render(request, "people/held.html", words)


# Proving once more to be the person


async def prove_form(request: Request) -> Response:
    """Asks for a proof of who one is, before what weighs much."""
    return await _prove_page(request, own_path(request.query_params.get("next")))


async def _prove_page(request: Request, following: str, errors: dict[str, str] | None = None, status: int = 200) -> Response:
    user = await user_of(request)
    words = {
        "email": user.email,
        "next": following,
        "errors": errors or {},
        "has_app": await Totp.filter(user_id=user.id, confirmed_at__isnull=False).exists(),
        "has_passkey": await Passkey.filter(user_id=user.id).exists(),
    }
    return render(request, "people/prove.html", words, status=status)


async def prove(request: Request) -> Response:
    """Check password, code or passkey once more. The session goes on under a new secret, and knows when the person was proven."""
    session, following = session_of(request), own_path(text(request, "next"))
    try:
        await _proven(request)
    except Refused as refused:
        return await _prove_page(request, following, errors_of(refused), status_of(refused))
    return go(request, following, await entry.renew(session, clock.now()))


async def _proven(request: Request) -> None:
    settings, viewer, user = request.app.state.settings, request.scope["state"]["viewer"], await user_of(request)
    place = f"person:{user.id}"
    if text(request, "credential") is not None:
        await second.prove_passkey(door(request, "prove"), text(request, "credential") or "", place, settings, user.id)
    elif text(request, "code") is not None:
        given = text(request, "code") or ""
        await second.prove_code(user, given, place, settings, settings.secret_key, clock.now(), recovery=False)
    else:
        await entry.prove_again(viewer, text(request, "password") or "", settings)


async def prove_options(request: Request) -> Response:
    """Which passkeys the person may prove themselves with."""
    user = await user_of(request)
    return _options(request, "prove", await Passkey.filter(user_id=user.id).values_list("credential_id", flat=True))  # type: ignore[arg-type]


routes = [
    page("/signin", sign_in_form, "people:sign_in", needs=None),
    action("/signin", sign_in, "people:do_sign_in", always=True),
    page("/signin/code", code_form, "people:code", needs=None),
    action("/signin/code", code, "people:do_code", always=True),
    page("/signin/passkey", passkey_options, "people:passkey_options", needs=None),
    action("/signin/passkey", passkey_sign_in, "people:passkey_sign_in", always=True),
    action("/signout", sign_out, "people:sign_out", always=True),
    page("/held", held, "people:held", always=True),
    page("/prove", prove_form, "people:prove", always=True),
    action("/prove", prove, "people:do_prove", always=True),
    page("/prove/passkey", prove_options, "people:prove_options", always=True),
    action("/switch", switch, "people:switch", always=True),
]
