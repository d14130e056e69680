"""Mailed links: a new password, another address, an invitation, a second factor that is to go. Each works once."""

from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from portal.db.transactions import atomic
from portal.kernel import clock
from portal.kernel.refusal import Refused
from portal.kernel.text import one_line
from portal.partners.models import Partner
from portal.people import entry, rules, second
from portal.people.models import MailToken, SignInCount, Staff, User, email_key
from portal.people.protocol.door import browser_of, errors_of, go, gone, old_session, status_of
from portal.web.render import render
from portal.web.routing import action, page, text

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
    for key in (f"reset:{entry.network_of(browser_of(request).address)}", f"reset:{email_key(email)}"):
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
    return _password_page(request, found[1], {}) if found else gone(request)


async def set_password(request: Request) -> Response:
    """Set the password; the link is used up, every session of the person ends."""
    found = await _token(request, "password")
    if not found:
        return gone(request)
    token, user = found
    try:
        encoded = await user.hash_of(text(request, "password") or "", request.app.state.settings.password_min)
    except Refused as refused:
        return _password_page(request, user, errors_of(refused), 422)
    async with atomic():
        if not await token.use(clock.now()):
            return gone(request)
        await user.set_password(encoded, clock.now())
    return go(request, "/signin?done=password")


# Another mail address


async def confirm_email_form(request: Request) -> Response:
    """Asks whoever holds the link to confirm; following it alone changes nothing, for mail scanners follow links too."""
    found = await _token(request, "email")
    return render(request, "people/confirm_email.html", {"email": found[0].email}) if found else gone(request)


async def confirm_email(request: Request) -> Response:
    """The new address is the person's from now on."""
    found = await _token(request, "email")
    if not found:
        return gone(request)
    token, user = found
    async with atomic():
        taken = await user.take_email(token, clock.now())
    if not taken:
        return gone(request)
    own = request.scope["state"]["viewer"].user_id == user.id
    return go(request, "/settings/email?done=1" if own else "/signin?done=email")


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
    return _join_page(request, invitation, {}, {}) if invitation else gone(request)


async def join(request: Request) -> Response:
    """Accept the invitation, and begin a session in that partner."""
    invitation = await _invitation(request)
    if not invitation:
        return gone(request)
    token, user, staff, _partner = invitation
    settings, now, browser = request.app.state.settings, clock.now(), browser_of(request)
    password, name = text(request, "password") or "", one_line(text(request, "name") or "")
    encoded = None
    try:
        if not user.password_hash:
            if refusals := rules.refuse_person(name, user.email):
                raise Refused(refusals)
            encoded = await user.hash_of(password, settings.password_min)
        elif not _is_viewer(request, user):
            await entry.prove(user.email, password, browser.address, settings, now)
            if user.has_second_factor:
                waiting = await second.wait_for_second(user, now, old_session(request), token.id)
                return go(request, "/signin/code", waiting)
    except Refused as refused:
        return _join_page(request, invitation, {"name": name}, errors_of(refused), status_of(refused))
    async with atomic():
        if not await staff.join(token, now):
            return gone(request)
        if encoded is not None:
            await user.change_profile({"name": name})
            await user.set_password(encoded, now)
    # Who has a second factor comes this far by a session alone, which began with it.
    _session, secret = await entry.begin(user, browser, settings, now, old_session(request), staff.partner_id, second=True)
    return go(request, "/", secret)


# A second factor that is lost


def _forget_page(request: Request, user: User, errors: dict[str, str], status: int = 200) -> Response:
    return render(request, "people/forget_factors.html", {"email": user.email, "errors": errors}, status=status)


async def forget_form(request: Request) -> Response:
    """The form behind the link that an owner or the vendor had sent to a person who lost the second factor."""
    found = await _token(request, "factors")
    return _forget_page(request, found[1], {}) if found else gone(request)


async def forget(request: Request) -> Response:
    """Take all factors away from who holds the link and knows the password; every session ends."""
    found = await _token(request, "factors")
    if not found:
        return gone(request)
    (token, user), now = found, clock.now()
    try:
        password, address = text(request, "password") or "", browser_of(request).address
        await entry.prove(user.email, password, address, request.app.state.settings, now)
    except Refused as refused:
        return _forget_page(request, user, errors_of(refused), status_of(refused))
    async with atomic():
        if not await token.use(now):
            return gone(request)
        await second.forget(user, now)
    return go(request, "/signin?done=factors")


routes = [
    page("/password/forgot", forgot_form, "people:forgot", needs=None),
    action("/password/forgot", forgot, "people:do_forgot", always=True),
    page("/password/{token}", password_form, "people:password", needs=None),
    action("/password/{token}", set_password, "people:set_password", always=True),
    page("/settings/email/{token}", confirm_email_form, "people:confirm_email", needs=None),
    action("/settings/email/{token}", confirm_email, "people:do_confirm_email", always=True),
    page("/join/{token}", join_form, "people:join", needs=None),
    action("/join/{token}", join, "people:do_join", always=True),
    page("/second-factor/{token}", forget_form, "people:forget_factors", needs=None),
    action("/second-factor/{token}", forget, "people:do_forget_factors", always=True),
]
