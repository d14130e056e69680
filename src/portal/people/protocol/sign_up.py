"""The public page for those who want to become partners: sign-up with a mailed link, or registering interest."""

from datetime import datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.db.transactions import atomic
from portal.kernel import clock
from portal.kernel.refusal import Refusal, Refused
from portal.outbox import mail
from portal.partners.models import Interest, PartnerKind, PartnerStatus
from portal.partners.rules import activates, refuse_interest, refuse_sign_up
from portal.people import entry, rules, second
from portal.people.models import SignInCount, SignUp, Staff, User, email_key
from portal.people.protocol.door import browser_of, errors_of, go, gone, old_session, status_of
from portal.web.render import render
from portal.web.routing import action, page, text

FIELDS = ("business", "country", "kind", "name", "email")
INTEREST = ("business", "country", "name", "email", "message")
MOST, WINDOW = 5, 3600  # forms for one mail address, and from one network, in so many seconds
KINDS = {"SERVICE_PROVIDER": PartnerKind.SERVICE_PROVIDER, "CHANNEL_PARTNER": PartnerKind.CHANNEL_PARTNER}


def _page(request: Request, shown: str, status: int = 200, **words: Any) -> Response:
    """`shown`: question, partner, interest, sent, noted."""
    settings = request.app.state.settings
    told = {"values": {}, "errors": {}, "open": settings.partner_signup != "off", "days": settings.signup_days, **words}
    return render(request, "people/sign_up.html", {"shown": shown, **told}, status=status)


async def sign_up_form(request: Request) -> Response:
    """First the question, then the form that fits the answer."""
    if request.app.state.settings.partner_signup == "off":
        return _page(request, "interest")
    return _page(request, {"partner": "partner", "other": "interest"}.get(request.query_params.get("as", ""), "question"))


def _given(request: Request, names: tuple[str, ...]) -> dict[str, str]:
    return {name: text(request, name) or "" for name in names}


def _raise(*refusals: Refusal) -> None:
    if refusals:
        raise Refused(refusals)


async def _count(request: Request, what: str, email: str, now: datetime) -> None:
    """Raises `Refused` where too many forms came from here, or for this address."""
    for key in (f"{what}:{entry.network_of(browser_of(request).address)}", f"{what}:{email_key(email)}"):
        until = await SignInCount.charge(key, now, WINDOW, MOST)
        if until:
            raise Refused((Refusal("TOO_MANY_ATTEMPTS", entry.too_many(until - now).message, "email"),))


async def sign_up(request: Request) -> Response:
    """Mail the link by which the address proves itself. The answer is the same whoever has the address."""
    settings, now, given = request.app.state.settings, clock.now(), _given(request, FIELDS)
    if settings.partner_signup == "off":
        return _page(request, "interest", 403)
    kind = KINDS.get(given["kind"])
    try:
        _raise(*refuse_sign_up(given["business"], given["country"], kind is not None), *rules.refuse_person(given["name"], given["email"]))
        await _count(request, "signup", given["email"], now)
    except Refused as refused:
        return _page(request, "partner", status_of(refused), values=given, errors=errors_of(refused))
    lasts = timedelta(days=settings.signup_days)
    async with atomic():
        row, secret = await SignUp.make(now, lasts, **{**given, "kind": kind})  # type: ignore[arg-type]
        words = {"business": row.business, "secret": secret, "until": row.expires_at}
        await mail.post("people/sign_up", row.email, now, "en", **words)
    return _page(request, "sent", values=given)


async def interest(request: Request) -> Response:
    """Keep who would like to hear from the vendor, and confirm it by mail."""
    given, now = _given(request, INTEREST), clock.now()
    try:
        found = refuse_interest(given["business"], given["country"], given["message"])
        _raise(*found, *rules.refuse_person(given["name"], given["email"]))
        await _count(request, "interest", given["email"], now)
    except Refused as refused:
        return _page(request, "interest", status_of(refused), values=given, errors=errors_of(refused))
    async with atomic():
        row = await Interest.register(now, **given)
        await mail.post("people/interest", row.email, now, "en")
    return _page(request, "noted", values=given)


# Behind the mailed link


async def _asked(request: Request) -> tuple[SignUp, User | None] | None:
    closed = request.app.state.settings.partner_signup == "off"
    row = None if closed else await SignUp.find(request.path_params["token"], clock.now())
    return (row, await User.get_or_none(email_key=email_key(row.email))) if row else None


def _is_viewer(request: Request, user: User | None) -> bool:
    state = request.scope["state"]
    return bool(user) and state["session"] is not None and state["session"].user_id == user.id


def _finish_page(request: Request, row: SignUp, user: User | None, errors: dict[str, str], status: int = 200) -> Response:
    known = bool(user and user.password_hash)
    words = {
        "business": row.business,
        "email": row.email,
        "is_new": not known,
        "is_viewer": _is_viewer(request, user),
        "has_factor": bool(user and known and user.has_second_factor),
        "errors": errors,
        "shortest": request.app.state.settings.password_min,
    }
    return render(request, "people/sign_up_finish.html", words, status=status)


async def finish_form(request: Request) -> Response:
    """The address has proven itself: a new person chooses a password, one who is known gives it."""
    found = await _asked(request)
    return _finish_page(request, *found, {}) if found else gone(request)


async def finish(request: Request) -> Response:
    """Make the partner and its owner, and begin the owner's session."""
    found, settings, now = await _asked(request), request.app.state.settings, clock.now()
    if not found:
        return gone(request)
    row, user = found
    try:
        encoded = await _admitted(request, row, user, now)
    except Refused as refused:
        return _finish_page(request, row, user, errors_of(refused), status_of(refused))
    at_once = activates(settings.partner_signup, row.email, settings.partner_signup_domains)
    async with atomic():
        owner = await User.get_or_none(email_key=email_key(row.email))
        if owner and owner.password_hash and encoded is not None:  # became known at this moment: has to prove it
            return go(request, request.url.path)
        if not await row.use(now):
            return gone(request)
        owner = owner or await User.add(now, row.name, row.email)
        if encoded is not None:
            await owner.change_profile({"name": row.name})
            await owner.set_password(encoded, now)
        staff = await Staff.found(row, owner, PartnerStatus.ACTIVE if at_once else PartnerStatus.PENDING, now)
    _session, secret = await entry.begin(owner, browser_of(request), settings, now, old_session(request), staff.partner_id, second=True)
    return go(request, "/", secret)


async def _admitted(request: Request, row: SignUp, user: User | None, now: datetime) -> str | None:
    """The hash of a new person's password; None where a known one has proven to be that person. Raises `Refused`."""
    settings, password = request.app.state.settings, text(request, "password") or ""
    if user is None or not user.password_hash:
        person = user or User(name=row.name, email=row.email)
        return await person.hash_of(password, settings.password_min)
    if not _is_viewer(request, user):
        address = browser_of(request).address
        await entry.prove(user.email, password, address, settings, now)
        if user.has_second_factor:
            await second.prove_code(user, text(request, "code") or "", address, settings, settings.secret_key, now)
    return None


routes = [
    page("/partners/join", sign_up_form, "people:sign_up", needs=None),
    action("/partners/join", sign_up, "people:do_sign_up", always=True),
    action("/partners/interest", interest, "people:interest", always=True),
    page("/partners/join/{token}", finish_form, "people:sign_up_finish", needs=None),
    action("/partners/join/{token}", finish, "people:do_sign_up_finish", always=True),
]
