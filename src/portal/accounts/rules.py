"""The lifecycle of an account, and what may be done with one. Pure decisions."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from portal.kernel.checks import check_email, check_line
from portal.kernel.countries import is_country
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _


class Lifecycle(StrEnum):
    """Where an account stands; shown as its status."""

    INVITED = "invited"
    PENDING_ACTIVATION = "pending_activation"
    TRIAL = "trial"
    TRIAL_EXPIRED = "trial_expired"
    PAYING = "paying"
    PAST_DUE = "past_due"
    CANCELLED = "cancelled"


class Cause(StrEnum):
    """Who brings a transition about."""

    PARTNER = "partner"
    CLIENT = "client"
    PRODUCT = "product"
    BILLING = "billing"
    CLOCK = "clock"


class Origin(StrEnum):
    """How a partner came to serve an account."""

    WIZARD = "wizard"  # the partner opened it
    MAIL = "mail"  # invited by e-mail
    LINK = "link"  # signed up through the partner's link
    CLIENT = "client"  # the client added the partner in its product
    VENDOR = "vendor"  # the vendor brought both together


class OpenedAs(StrEnum):
    """How an account begins once its client has logged in for the first time."""

    TRIAL = "trial"
    SUBSCRIPTION = "subscription"


class Provisioning(StrEnum):
    """What became of asking the product to make the account."""

    NONE = "none"  # nothing was asked of the product
    QUEUED = "queued"
    DONE = "done"
    FAILED = "failed"


class UserRole(StrEnum):
    """What a person is inside an account, the strongest first."""

    ADMIN = "admin"
    MANAGER = "manager"
    EMPLOYEE = "employee"


class AccessHealth(StrEnum):
    """How the partner's user stands in the account."""

    NONE = "none"
    OK = "ok"
    DEMOTED = "demoted"
    DEACTIVATED = "deactivated"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


class State(StrEnum):
    """The groups of lifecycles that counters and views use."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    PAID = "paid"
    PENDING_ACTIVATION = "pending_activation"
    INVITED = "invited"


_L, _C = Lifecycle, Cause

STATES: dict[State, frozenset[Lifecycle]] = {
    State.ACTIVE: frozenset({_L.TRIAL, _L.PAYING, _L.PAST_DUE}),
    State.INACTIVE: frozenset({_L.TRIAL_EXPIRED, _L.CANCELLED}),
    State.PAID: frozenset({_L.PAYING, _L.PAST_DUE}),
    State.PENDING_ACTIVATION: frozenset({_L.PENDING_ACTIVATION}),
    State.INVITED: frozenset({_L.INVITED}),
}
ACTIVE = STATES[State.ACTIVE]
CLOSED = STATES[State.INACTIVE]  # a client whose accounts are all closed can be archived

# Nothing but these: from (None: the account is new), to, and who may cause it.
TRANSITIONS: dict[tuple[Lifecycle | None, Lifecycle], frozenset[Cause]] = {
    (None, _L.INVITED): frozenset({_C.PARTNER}),
    (None, _L.PENDING_ACTIVATION): frozenset({_C.PARTNER, _C.CLIENT}),
    (_L.INVITED, _L.PENDING_ACTIVATION): frozenset({_C.CLIENT}),
    (_L.INVITED, _L.CANCELLED): frozenset({_C.PARTNER, _C.CLOCK}),
    (_L.PENDING_ACTIVATION, _L.TRIAL): frozenset({_C.PRODUCT}),
    (_L.PENDING_ACTIVATION, _L.PAYING): frozenset({_C.PRODUCT}),
    (_L.PENDING_ACTIVATION, _L.CANCELLED): frozenset({_C.PARTNER, _C.CLIENT, _C.PRODUCT}),
    (_L.TRIAL, _L.TRIAL_EXPIRED): frozenset({_C.CLOCK}),
    (_L.TRIAL, _L.PAYING): frozenset({_C.BILLING}),
    (_L.TRIAL_EXPIRED, _L.PAYING): frozenset({_C.BILLING}),
    (_L.PAST_DUE, _L.PAYING): frozenset({_C.BILLING}),
    (_L.CANCELLED, _L.PAYING): frozenset({_C.BILLING}),
    (_L.PAYING, _L.PAST_DUE): frozenset({_C.BILLING}),
    **{
        (state, _L.CANCELLED): frozenset({_C.BILLING, _C.PRODUCT, _C.CLIENT})
        for state in (_L.TRIAL, _L.TRIAL_EXPIRED, _L.PAYING, _L.PAST_DUE)
    },
}

TRIAL_LENGTH = timedelta(days=14)
COMPANY_ID_LENGTH = 64


def refuse_move(start: Lifecycle | None, to: Lifecycle, by: Cause, opened_as: OpenedAs) -> Refusal | None:
    """Whether an account may go from `start` to `to`, caused by `by`. A first log-in leads where the account was opened to."""
    causes = TRANSITIONS.get((start, to))
    if causes is None:
        return Refusal("NO_SUCH_TRANSITION", _("An account can't go from {start} to {to}.").format(start=start or "–", to=to))
    if by not in causes:
        return Refusal("NOT_YOURS_TO_CAUSE", _("This change of an account is not {by}'s to cause.").format(by=by))
    first = _L.TRIAL if opened_as is OpenedAs.TRIAL else _L.PAYING
    if start is _L.PENDING_ACTIVATION and to in (_L.TRIAL, _L.PAYING) and to is not first:
        return Refusal("OPENED_OTHERWISE", _("This account was opened as {kind}.").format(kind=opened_as))
    return None


def trial_end(first_log_in: datetime, told: datetime | None) -> datetime:
    """When a trial ends: what the product says, else 14 days after the first log-in."""
    return told or first_log_in + TRIAL_LENGTH


def is_stale(sequence: int, latest: int | None) -> bool:
    """Whether a report is older than one that took effect: it is recorded and changes nothing."""
    return latest is not None and sequence <= latest


def refuse_details(name: str, company_id: str, country: str, email: str) -> tuple[Refusal, ...]:
    """All that is wrong with a new account's details."""
    found = [
        check_line(name, "name", 200, required=True),
        check_line(company_id, "company_id", COMPANY_ID_LENGTH),
        check_email(email, "email"),
    ]
    if country and not is_country(country):
        found.append(Refusal("BAD_COUNTRY", _("Give the country as its two letters, such as IE."), "country"))
    return tuple(refusal for refusal in found if refusal)


def refuse_usage(active_users: int, headcount: int) -> Refusal | None:
    if min(active_users, headcount) < 0 or max(active_users, headcount) > 10_000_000:
        return Refusal("BAD_NUMBER", _("Numbers of people lie between 0 and 10,000,000."), "headcount")
    return None


def refuse_file(ended: bool, same_folder: bool) -> Refusal | None:
    """Whether an account may be put into a client's folder."""
    if ended:
        return Refusal("ENGAGEMENT_ENDED", _("You no longer serve this account."), "account")
    if same_folder:
        return Refusal("ALREADY_THERE", _("The account is in this folder already."), "client")
    return None


def refuse_unlink(ended: bool, linked: bool) -> Refusal | None:
    if ended:
        return Refusal("ENGAGEMENT_ENDED", _("You no longer serve this account."), "account")
    return None if linked else Refusal("UNLINKED", _("The account is in no folder."), "account")


def worst(healths: Iterable[AccessHealth]) -> AccessHealth | None:
    """Of several accounts' access, the one that asks for most; None where there is no account."""
    order = [
        AccessHealth.REVOKED,
        AccessHealth.DEACTIVATED,
        AccessHealth.DEMOTED,
        AccessHealth.UNKNOWN,
        AccessHealth.NONE,
        AccessHealth.OK,
    ]
    return min(healths, key=order.index, default=None)
