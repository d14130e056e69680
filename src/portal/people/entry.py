"""Who is at the door: signing in, sessions, and the viewer behind a cookie or an API token.

Reads only what the request carries and the database knows; a grant, role or token that was lost is lost at the next request.
"""

import contextlib
import ipaddress
import secrets
import zlib
from collections import namedtuple
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any, Protocol
from uuid import UUID

from portal.gql.ready import Ready
from portal.kernel import clock, passwords
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext
from portal.kernel.viewer import Kind, Viewer
from portal.partners.models import PartnerKind
from portal.people.models import (
    ApiToken,
    Session,
    SignInCount,
    Staff,
    User,
    digest,
    email_key,
    viewer_of,
)
from portal.people.rules import CHANNEL_PERMISSIONS, HELD_PERMISSIONS, held_by

SEEN_EVERY = timedelta(minutes=1)  # how exactly "last seen" and "last used" are kept
TOKEN_PREFIX = "ppt_"  # noqa: S105  what every token begins with, for scanners of leaked secrets
_SECRET_LENGTH, _CHECKSUM_LENGTH = 43, 6
_BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


class Limits(Protocol):
    """What of the settings is read here."""

    @property
    def session_hours(self) -> int: ...
    @property
    def vendor_idle_minutes(self) -> int: ...
    @property
    def signin_attempts(self) -> int: ...
    @property
    def signin_attempts_all(self) -> int: ...
    @property
    def signin_window(self) -> int: ...


@dataclass(frozen=True)
class Browser:
    """Where a sign-in comes from: the client's network address and the `User-Agent` header, both as they are shown again."""

    address: str
    agent: str = ""


# Signing in


async def sign_in(
    email: str, password: str, browser: Browser, settings: Limits, now: datetime, old: UUID | None = None
) -> tuple[Session, str]:
    """Begin a session: its row, and the secret for the cookie.

    `old` is the session that the browser came with; it ends, whoever's it was. Raises `Refused`: WRONG_SIGN_IN (the same for an
    unknown address and a wrong password), TOO_MANY_ATTEMPTS (says when), NO_ACCESS (right, but no partner lets the person in).
    """
    user = await prove(email, password, browser.address, settings, now)
    return await begin(user, browser, settings, now, old)


async def prove(email: str, password: str, address: str, settings: Limits, now: datetime) -> User:
    """The person whose address and password these are. Every try is charged before it is judged. Raises `Refused`."""
    account = email_key(email)[:254]  # one form for counting and for looking up: none is counted here and found there
    keys = await charge(account, address, settings, now)
    user = await User.get_or_none(email_key=account) if "\x00" not in account else None
    password = password[:1001]  # one that long was never taken, and hashing costs by length
    fits = await user.check_password(password) if user else (await passwords.check_password("", password))[0]
    if not user or not fits:
        message = _("E-mail address and password don’t fit together. Check both, or reset the password.")
        raise Refused((Refusal("WRONG_SIGN_IN", message, "password"),))
    await SignInCount.give_back(keys)
    return user


def network_of(address: str) -> str:
    """What counts as one address: of IPv6 the first 64 bits, all of which one customer has to choose from."""
    with contextlib.suppress(ValueError):
        found = ipaddress.ip_address(address.partition("%")[0])
        if isinstance(found, ipaddress.IPv4Address):
            return str(found)
        return str(found.ipv4_mapped or ipaddress.ip_network((found, 64), strict=False))
    return address


async def charge(account: str | None, address: str, settings: Limits, now: datetime) -> list[str]:
    """Count a try before it is judged, under an account and the address that it comes from. Gives the keys, to give a right try back.

    Raises `Refused` TOO_MANY_ATTEMPTS.
    """
    # The count over all comes last: who is refused before can't use it up for everyone.
    limits = {
        f"address:{network_of(address)}": settings.signin_attempts,
        **({f"account:{account}": settings.signin_attempts} if account else {}),
        "all": settings.signin_attempts_all,
    }
    for key, limit in limits.items():
        until = await SignInCount.charge(key, now, settings.signin_window, limit)
        if until is not None:
            raise Refused((too_many(until - now),))
    return list(limits)


def too_many(wait: timedelta) -> Refusal:
    """Says when the next try will be judged."""
    minutes = max(1, -(-int(wait.total_seconds()) // 60))
    message = ngettext(
        "There were too many tries. You can try again in {n} minute.",
        "There were too many tries. You can try again in {n} minutes.",
        minutes,
    ).format(n=minutes)
    return Refusal("TOO_MANY_ATTEMPTS", message, "password")


async def begin(
    user: User,
    browser: Browser,
    settings: Limits,
    now: datetime,
    old: UUID | None = None,
    partner_id: UUID | None = None,
    *,
    second: bool = False,
) -> tuple[Session, str]:
    """Begin a session of a person who has proven to be that person. Raises `Refused` NO_ACCESS.

    `second`: with a second factor, or a passkey; without, a person who has one gets no session: SECOND_FACTOR_NEEDED.
    """
    if user.has_second_factor and not second:
        raise Refused((Refusal("SECOND_FACTOR_NEEDED", _("The password alone does not let you in: it takes your second factor too.")),))
    staff = _place(user, partner_id, await _PLACES.named(user_id=user.id))
    if (await viewer_of(user, staff, now)).is_anonymous:
        message = _("You are in no partner at present. Ask the person who invited you to let you in.")
        raise Refused((Refusal("NO_ACCESS", message, "email"),))
    if old:
        await Session.filter(id=old).delete()
    if staff:
        await Staff.filter(id=staff.id).update(last_seen_at=now)
    return await Session.start(
        user,
        now,
        settings.session_hours,
        browser=browser.agent,
        address=browser.address,
        partner_id=staff.partner_id if staff else None,
    )


async def switch(session: Any, membership: UUID) -> str | None:
    """Go over to another partner of the person, given by the key of the membership. The session gets a new secret, the old one is dead.

    None, and nothing done, where the person has no such membership in force.
    """
    staff = await Staff.in_force_of(session.user_id).get_or_none(id=membership)
    if staff is None:
        return None
    await Session.filter(id=session.id).update(partner_id=staff.partner_id)
    return await renew(session)


async def renew(session: Any, proven_at: datetime | None = None) -> str:
    """A new secret for the same session: after a change of what it may do, such as a proof at `proven_at`. The old one is dead."""
    secret = secrets.token_urlsafe(32)
    proof = {"proven_at": proven_at} if proven_at else {}
    await Session.filter(id=session.id).update(digest=digest(secret), **proof)
    return secret


async def prove_again(viewer: Viewer, password: str, settings: Limits) -> User:
    """The signed-in person, who gives the password once more. Tries are charged as at the door, the place being the person. Raises `Refused`."""
    user = await User.get(id=viewer.user_id)
    try:
        return await prove(user.email, password, f"person:{user.id}", settings, viewer.now)
    except Refused as refused:
        wrong = {"message": _("This is not your present password.")} if refused.refusals[0].code == "WRONG_SIGN_IN" else {}
        raise Refused((replace(refused.refusals[0], **wrong),), user) from None


async def sign_out(session: Any) -> None:
    """End a session."""
    await Session.filter(id=session.id).delete()


# The viewer behind a cookie


_USER = (
    "name", "has_second_factor", "language", "timezone", "vendor_role", "is_analyst", "analyst_partner_id", "reads_contacts",
    "analyst_partner__status", "analyst_partner__requires_second_factor", "analyst_partner__kind",
)  # fmt: skip
_PLACE = ("id", "partner_id", "role", "joined_at", "deactivated_at", "partner__status", "partner__requires_second_factor", "partner__kind")
_BEHIND = (*(f"user__{name}" for name in _USER), *(f"user__memberships__{name}" for name in _PLACE))
_BY_PARTNER = ("user__memberships__partner__name_key", "user__memberships__id")
# A row for each membership of the person behind it: who asks is one statement.
_OF_SESSION = ("id", "user_id", "partner_id", "seen_at", "proven_at", *_BEHIND)
_OF_TOKEN = ("id", "user_id", "partner_id", "partner__status", "partner__kind", "product_id", "name", "scopes", "last_used_at", *_BEHIND)
_OF_PLACE = ("id", "partner_id", "role", "partner__status", "partner__kind")
_SESSION = Ready(lambda digest, now: Session.filter(digest=digest, expires_at__gt=now).order_by(*_BY_PARTNER).values(*_OF_SESSION))
_TOKEN = Ready(
    lambda digest, now: ApiToken.filter(digest=digest, revoked_at__isnull=True, expires_at__gt=now).order_by(*_BY_PARTNER).values(*_OF_TOKEN)
)
_PLACES = Ready(lambda user_id: Staff.in_force_of(user_id).order_by("partner__name_key", "id").values(*_OF_PLACE))


_User = namedtuple("_User", ("id", *_USER))  # type: ignore[misc]
_Place = namedtuple("_Place", [name.removeprefix("partner__") for name in _PLACE])  # type: ignore[misc]
_of_user = attrgetter("user_id", *(f"user__{name}" for name in _USER))
_of_place = attrgetter(*(f"user__memberships__{name}" for name in _PLACE))


def _user_of(row: Any) -> Any:
    """The person behind a session or a token."""
    return _User(*_of_user(row))


def _places_of(rows: list[Any]) -> list[Any]:
    """The memberships in force of the person behind a session or a token, by the partner's name."""
    places = [_Place(*_of_place(row)) for row in rows]
    return [place for place in places if place.joined_at and not place.deactivated_at]


async def viewer_from_session(cookie: str, now: datetime, settings: Limits, *, at_work: bool = True) -> tuple[Viewer, Any] | None:
    """Viewer and session of a cookie, given by its digest (`people.models.digest`). None: signed out, expired, idle, or shut out.

    Of the session its id, person, partner and moments. `at_work`: a person asks, who is thereby seen; a page that asks by itself is nobody.
    """
    found = await _SESSION.made(_signed_in, cookie, digest=cookie, now=now)
    if found is None:
        return None
    session, staff, viewer = found
    if session.user__vendor_role and session.seen_at <= now - timedelta(minutes=settings.vendor_idle_minutes):
        await sign_out(session)
        return None
    if viewer.is_anonymous:
        return None
    if at_work and session.seen_at <= now - SEEN_EVERY:
        await Session.filter(id=session.id).update(seen_at=now)
        if staff:
            await Staff.filter(id=staff.id).update(last_seen_at=now)
    return viewer.at(now), session


async def _signed_in(rows: list[Any]) -> tuple[Any, Any, Viewer]:
    """Session, membership and viewer that the rows behind a cookie make."""
    session, user = rows[0], _user_of(rows[0])
    staff = _place(user, session.partner_id, _places_of(rows))
    viewer = await viewer_of(user, staff, clock.now(), session)
    if viewer.partner_id and (by := held_by(*_door(user, staff), user.has_second_factor)):
        viewer = viewer.held_up(by, HELD_PERMISSIONS.get(by, frozenset()))
    return session, staff, viewer


def _place(user: Any, partner_id: UUID | None, places: list[Any]) -> Any:
    """The membership that a session stands for: the partner's if it is in force, else the first by name of those at work.

    Vendor staff and analysts need none, and are in a partner only when they have chosen to be.
    """
    for place in places:
        if place.partner_id == partner_id:
            return place
    if user.vendor_role or user.is_analyst or not places:
        return None
    return next((place for place in places if _status(place) == "active"), places[0])


def _door(user: Any, staff: Any) -> tuple[str, bool]:
    """How the partner stands, and whether it asks for a second factor: that of the membership, else the analyst's."""
    if staff:
        return staff.status, staff.requires_second_factor
    return user.analyst_partner__status, user.analyst_partner__requires_second_factor


def _status(place: Any) -> str:
    return place.status if hasattr(place, "status") else place.partner__status


# The viewer behind an API token


def draw_token() -> str:
    """A fresh API token: `ppt_`, 43 random characters, 6 of checksum by which a scanner tells it from any other text."""
    body = secrets.token_urlsafe(32)
    return TOKEN_PREFIX + body + _checksum(body)


def _checksum(body: str) -> str:
    number, text = zlib.crc32(body.encode()), ""
    for _position in range(_CHECKSUM_LENGTH):
        number, rest = divmod(number, 62)
        text = _BASE62[rest] + text
    return text


def looks_like_token(secret: str) -> bool:
    """Whether a text has the form of an API token, checksum included. Asks no database."""
    body = secret.removeprefix(TOKEN_PREFIX)
    if not secret.startswith(TOKEN_PREFIX) or len(body) != _SECRET_LENGTH + _CHECKSUM_LENGTH or not body.isascii():
        return False
    return secrets.compare_digest(_checksum(body[:_SECRET_LENGTH]), body[_SECRET_LENGTH:])


async def viewer_from_token(secret: str, now: datetime) -> Viewer | None:
    """The viewer of an API token: the person it acts as, never with more than its scopes, or a tool. None: unknown, expired, revoked."""
    if not looks_like_token(secret):
        return None
    key = digest(secret)
    found = await _TOKEN.made(_by_token, key, digest=key, now=now)
    if found is None or found[1] is None:
        return None
    token, viewer = found
    if token.last_used_at is None or token.last_used_at <= now - SEEN_EVERY:
        await ApiToken.filter(id=token.id).update(last_used_at=now)
    return viewer.at(now)


async def _by_token(rows: list[Any]) -> tuple[Any, Viewer | None]:
    """Token and viewer that the rows behind a token make."""
    token = rows[0]
    if token.partner_id and token.partner__status != "active":
        return token, None
    return token, await _acting(token, _places_of(rows)) if token.user_id else _tool(token)


async def _acting(token: Any, places: list[Any]) -> Viewer | None:
    staff = next((place for place in places if token.partner_id and place.partner_id == token.partner_id), None)
    if token.partner_id and staff is None:
        return None
    user = _user_of(token)
    viewer = await viewer_of(user, staff, clock.now(), token=token)
    if viewer.partner_id and _door(user, staff)[0] != "active":
        return None
    return None if viewer.is_anonymous else viewer


def _tool(token: Any) -> Viewer:
    scopes = frozenset(token.scopes)
    return Viewer(
        kind=Kind.TOOL,
        name=token.name,
        partner_id=token.partner_id,
        product_id=token.product_id,
        permissions=scopes - CHANNEL_PERMISSIONS if token.partner__kind == PartnerKind.SERVICE_PROVIDER else scopes,
        token_id=token.id,
    )
