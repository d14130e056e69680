"""Who may sign in to an account, as whom and for how long; which key signs; which addresses a product may have. Pure decisions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Protocol, TypeVar
from urllib.parse import urlsplit

from portal.kernel.checks import check_length, check_line
from portal.kernel.proof import refuse_unproven
from portal.kernel.refusal import Refusal, not_found
from portal.kernel.text import gettext as _

TICKET_LASTS = timedelta(seconds=60)  # from the click to the product's question
CODE_LASTS = timedelta(seconds=60)
TOKEN_LASTS = timedelta(minutes=10)  # an ID token and the access token beside it
MINUTES = (15, 30, 60)  # how long someone may act as another user
LINK_LASTS = timedelta(days=30)  # of a link in a mail to a client
ASK_AGAIN_AFTER = timedelta(days=1)
REASON_LENGTH = 500

IN_USE = frozenset({"trial", "paying", "past_due"})
MAY_ENTER = frozenset({"ok", "unknown"})  # the healths of access that let in
ROLES = ("employee", "manager", "admin")  # inside an account, the weakest first


class EndedWhy(StrEnum):
    """What ended a sign-in."""

    LEFT = "left"  # by whom was in
    EXPIRED = "expired"
    REPLACED = "replaced"  # the same person entered the account anew
    SESSION = "session"  # the person's session in the portal ended
    STAFF = "staff"  # the person was deactivated, or has another role
    GRANT = "grant"  # the advisor's access ended
    ENGAGEMENT = "engagement"  # the partner no longer serves the account
    ACCESS = "access"  # the client took the partner's user away, or the account closed
    REPLAYED = "replayed"  # its code was presented a second time


# Signing in


@dataclass(frozen=True)
class Account:
    """What of an account decides whether it can be entered. `health`: of the partner's side of it."""

    name: str
    lifecycle: str
    health: str
    health_since: str  # as it is said in a sentence
    mender: str  # who in the client's business can mend it, or empty
    has_client: bool  # its product takes sign-ins from here


def refuse_sign_in(account: Account) -> Refusal | None:
    """Whether staff who see the account may enter it as themselves now. Whose role enters at all is a permission."""
    return _refuse_lifecycle(account) or _refuse_health(account) or _refuse_clientless(account)


def _refuse_lifecycle(account: Account) -> Refusal | None:
    if account.lifecycle in IN_USE:
        return None
    match account.lifecycle:  # said for each account of a list: only what is said is looked up
        case "invited":
            message = _("The client has not accepted the invitation yet.")
        case "pending_activation":
            message = _("The account is not active yet: its client has to log in for the first time.")
        case "trial_expired":
            message = _("The trial has ended. With a plan the account opens again.")
        case _closed:
            message = _("The account is closed.")
    return Refusal("NOT_IN_USE", message, "account")


def _refuse_health(account: Account) -> Refusal | None:
    if account.health in MAY_ENTER:
        return None
    if account.health == "none":
        return Refusal("NO_ACCESS_YET", _("The client has given your partner no user in this account."), "account")
    since, who = account.health_since, account.mender
    match account.health:
        case "demoted":
            what = _("Your user was demoted on {day}.").format(day=since)
        case "deactivated":
            what = _("Your user was deactivated on {day}.").format(day=since)
        case _revoked:
            what = _("The client took your user away on {day}.").format(day=since)
    mend = _("{who} or another admin of the client can restore it.").format(who=who) if who else _("An admin of the client can restore it.")
    return Refusal("ACCESS_BROKEN", f"{what} {mend}", "account")


def _refuse_clientless(account: Account) -> Refusal | None:
    if account.has_client:
        return None
    return Refusal("NO_SIGN_IN_THERE", _("This product can’t be signed in to from here yet."), "account")


def may_ask(account: Account) -> bool:
    """Whether there is something that the client could restore."""
    return account.lifecycle in IN_USE and account.health not in MAY_ENTER


@dataclass(frozen=True)
class Target:
    """The user of an account whom somebody wants to act as."""

    role: str
    is_active: bool
    is_gone: bool
    is_partners: bool  # a person of a partner or of the vendor
    in_account: bool


def refuse_target(target: Target, own_role: str | None, allowed: bool) -> Refusal | None:
    """Whether this user may be acted as. `own_role`: of the partner's own user in the account; None: the product has not told it.

    `allowed`: the client lets the partner act as others. A user of elsewhere is answered like one that does not exist, whatever else
    holds. That one of the account may do more is no secret: whoever asks reads its users and their roles. Names are not told: reading
    them takes a permission of its own.
    """
    if not target.in_account or target.is_gone:
        return not_found("as_user").refusals[0]
    if not allowed:
        return Refusal("CLIENT_ALLOWS_ONLY_ME", _("The client lets you sign in as yourself only."), "as_user")
    if target.is_partners:
        return Refusal("PARTNERS_PERSON", _("Only the client’s own users can be acted as."), "as_user")
    if not target.is_active:
        return Refusal("USER_INACTIVE", _("This user is inactive in the account."), "as_user")
    if own_role is None:
        return Refusal("OWN_ROLE_UNKNOWN", _("The product has not told yet what your own user may do in this account."), "as_user")
    if ROLES.index(target.role) > ROLES.index(own_role):
        return Refusal("STRONGER_THAN_YOU", _("This user may do more in the account than your own user."), "as_user")
    return None


def refuse_as_other(
    reason: str, minutes: int | None, proven_at: datetime | None, now: datetime, lasts: timedelta, running: str | None
) -> tuple[Refusal, ...]:
    """All else that acting as another user takes. `running`: the name of whom the person acts as already, which is not nested."""
    found = [check_length(reason, "reason", REASON_LENGTH, required=True)]
    if minutes not in MINUTES:
        found.append(Refusal("BAD_MINUTES", _("Choose 15, 30 or 60 minutes."), "minutes"))
    if running is not None:
        message = _("You are signed in as {name}. End that first.").format(name=running)
        found.append(Refusal("ACTS_ALREADY", message, "as_user"))
    wrong = tuple(each for each in found if each)
    unproven = refuse_unproven(proven_at, now, lasts)
    return wrong or ((unproven,) if unproven else ())


def unknown_ticket() -> Refusal:
    """What is said of a ticket that the portal has not made, or made for somebody else."""
    return Refusal("TICKET_UNKNOWN", _("This sign-in was not begun by you, or for another product."))


def refuse_ticket(*, used: bool, expired: bool, own: bool, same_client: bool, same_partner: bool) -> Refusal | None:
    """Whether the ticket that a product hands on may become a sign-in. What is somebody else's is not told from what is not there."""
    if not own or not same_client:
        return unknown_ticket()
    if used:
        return Refusal("TICKET_USED", _("This sign-in was used already."))
    if expired:
        return Refusal("TICKET_EXPIRED", _("This sign-in took too long: it has to be used within a minute."))
    if not same_partner:
        return Refusal("OTHER_PARTNER", _("You have gone over to another partner meanwhile."))
    return None


# Asking the client


def refuse_ask(mendable: bool, reason: str, asked_at: datetime | None, now: datetime) -> Refusal | None:
    """Whether the client may be asked to restore access; once a day for each account."""
    if not mendable:
        return Refusal("NOTHING_TO_RESTORE", _("There is nothing to restore: this account can be entered, or is not in use."), "account")
    if asked_at and now - asked_at < ASK_AGAIN_AFTER:
        left = max(1, round((asked_at + ASK_AGAIN_AFTER - now) / timedelta(hours=1)))
        message = _("The client was asked already. You can ask again in {n} hours.").format(n=left)
        return Refusal("ASKED_ALREADY", message, "account")
    return check_length(reason, "reason", REASON_LENGTH)


def refuse_reset(in_use: bool, has_user: bool, has_client: bool) -> Refusal | None:
    """Whether the password of the partner's own user in an account can be reset: there must be one, and a product that takes it."""
    if not in_use:
        return Refusal("NOT_IN_USE", _("The account is not in use."), "account")
    if not has_user:
        return Refusal("NO_OWN_USER", _("Your partner has no user in this account."), "account")
    if not has_client:
        return Refusal("NO_SIGN_IN_THERE", _("This product can’t be signed in to from here yet."), "account")
    return None


# Products' addresses


def check_address(url: str, field: str, insecure_origins: Iterable[str] = ()) -> Refusal | None:
    """An absolute https address without fragment or user name; plain http only of the origins that are named."""
    refusal = check_line(url, field, 500, required=True)
    if refusal:
        return refusal
    bad = Refusal("BAD_ADDRESS", _("This must be a whole https address, without # and user name."), field)
    try:
        parts = urlsplit(url)
        _port = parts.port
    except ValueError:
        return bad
    if not parts.hostname or parts.username is not None or "#" in url or "\\" in url or " " in url or not url.isascii():
        return bad
    origin = f"{parts.scheme}://{parts.netloc.lower()}"
    return None if parts.scheme == "https" or (parts.scheme == "http" and origin in insecure_origins) else bad


# Keys


class Key(Protocol):
    """What of a signing key decides."""

    @property
    def signs_from(self) -> datetime: ...


K = TypeVar("K", bound=Key)
def days(number: int) -> timedelta:
    """So many days."""
    return timedelta(days=number)


EARLY = timedelta(days=1)  # a key is published so long before it signs: whoever keeps the key set has it by then
LATE = TOKEN_LASTS + timedelta(hours=1)  # and so long after it last signed: its tokens have expired by then


def signing(keys: Iterable[K], now: datetime) -> K | None:
    """The key that signs: the one that began last; the first also where it was made by a clock that is a little ahead."""
    ordered = sorted(keys, key=lambda key: key.signs_from)
    begun = [key for key in ordered if key.signs_from <= now]
    return begun[-1] if begun else next(iter(ordered), None)


def published(keys: Iterable[K], now: datetime) -> list[K]:
    """The keys that are told: all but those whose successor has signed for so long that nothing of theirs is in force."""
    ordered = sorted(keys, key=lambda key: key.signs_from)
    return [key for key, successor in pairwise(ordered) if successor.signs_from + LATE > now] + ordered[-1:]


def next_from(keys: Iterable[Key], now: datetime, lasts: timedelta) -> datetime | None:
    """From when the next key is to sign, where it is time to make one; None: not yet. The first signs at once."""
    last = max((key.signs_from for key in keys), default=None)
    if last is None:
        return now
    due = last + lasts
    return max(due, now + EARLY) if due - EARLY <= now else None
