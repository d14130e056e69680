"""The lifecycle of an account, and what may be done with one. Pure decisions."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import available_timezones

from portal.kernel.checks import check_email, check_line
from portal.kernel.countries import is_country
from portal.kernel.refusal import Refusal
from portal.kernel.text import fold, one_line
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
BROKEN = frozenset({AccessHealth.DEMOTED, AccessHealth.DEACTIVATED, AccessHealth.REVOKED})  # only the client can mend it
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


# Days before a trial's end, or a renewal, on which the partner is told.
TRIAL_NOTICES = (5, 1, 0)
RENEWAL_NOTICES = (30, 7)


def notice_due(left: int, notices: tuple[int, ...]) -> int | None:
    """Which notice is due with so many days left: of those whose day has come the closest to the end. None: none, or it is over."""
    return min((each for each in notices if left <= each), default=None) if left >= 0 else None


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


# What a wizard asks for, and the most characters each takes. The first six are mandatory.
DETAILS = {
    "name": 200,
    "company_id": COMPANY_ID_LENGTH,
    "country": 2,
    "email": 254,
    "admin_name": 200,
    "admin_id": 64,
    "phone": 40,
    "currency": 3,
    "timezone": 64,
    "locale": 10,
}
MANDATORY = tuple(DETAILS)[:6]


def refuse_opening(details: Mapping[str, str]) -> tuple[Refusal, ...]:
    """All that is wrong with what an account is to be opened with: `DETAILS`, those that are missing empty."""
    given = {name: details.get(name, "") for name in DETAILS}
    found = [
        check_line(given[name], name, longest, required=name in MANDATORY)
        for name, longest in DETAILS.items()
        if name not in ("email", "country", "company_id")
    ]
    found += [refuse_company_id(given["company_id"]), check_email(given["email"].strip(), "email", required=True)]
    if not given["country"]:
        found.append(Refusal("REQUIRED", _("Choose a country."), "country"))
    elif not is_country(given["country"]):
        found.append(Refusal("BAD_COUNTRY", _("Give the country as its two letters, such as IE."), "country"))
    found += refuse_locality(given)
    order = list(DETAILS)
    return tuple(sorted(filter(None, found), key=lambda each: order.index(each.field or "name")))


def refuse_changes(given: Mapping[str, str]) -> tuple[Refusal, ...]:
    """All that is wrong with changed details of an account; what is mandatory can't be emptied."""
    keep = {name: "-" for name in DETAILS} | {"country": "IE", "email": "a@b.example", "company_id": "A"}
    whole = {**keep, "currency": "", "timezone": "", "locale": "", "phone": "", **given}
    return tuple(refusal for refusal in refuse_opening(whole) if refusal.field in given)


def refuse_locality(given: Mapping[str, str]) -> list[Refusal]:
    """What is wrong with currency, time zone and locale; empty ones follow from the country."""
    found = []
    if (currency := given.get("currency")) and not re.fullmatch("[A-Z]{3}", currency):
        found.append(Refusal("BAD_CURRENCY", _("Give the currency as its three letters, such as EUR."), "currency"))
    if (timezone := given.get("timezone")) and timezone not in available_timezones():
        found.append(Refusal("BAD_TIMEZONE", _("Choose a time zone from the list, such as Europe/Dublin."), "timezone"))
    if (locale := given.get("locale")) and not re.fullmatch("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}", locale):
        found.append(Refusal("BAD_LOCALE", _("Give the language and the country, such as en-IE."), "locale"))
    return found


def refuse_company_id(text: str) -> Refusal | None:
    """A company ID is typed by every employee: letters, digits, and hyphens, dots or underscores between them."""
    tidy = one_line(text)
    refusal = check_line(text, "company_id", COMPANY_ID_LENGTH, required=True)
    if refusal or re.fullmatch(r"[^\W_]([\w.-]*[^\W_])?", tidy):
        return refusal
    return Refusal("BAD_COMPANY_ID", _("Use letters and digits, with hyphens between them, such as MULCAHY-IE."), "company_id")


def taken(company_id: str, product: str, proposal: str | None = None) -> Refusal:
    """Says that an account of the product has this company ID, never whose."""
    if proposal:
        words = _("{id} is not available for {product}. {other} is.").format(id=company_id, product=product, other=proposal)
    else:
        words = _("{id} is not available for {product}.").format(id=company_id, product=product)
    return Refusal("COMPANY_ID_TAKEN", words, "company_id")


_LEGAL_FORMS = frozenset(
    "LTD LIMITED PLC DAC LLP LLC INC CORP CO GMBH MBH AG KG UG OHG EV AB OY OU AS ASA APS BV NV SA SAS SARL SL SRL SPA PTY OÜ".split()
)


def proposals(name: str, country: str) -> Iterator[str]:
    """Company IDs for a company of this name, the shortest first."""
    words = re.findall("[A-Z0-9]+", fold(name).upper())
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    words = words or ["COMPANY"]
    short = words[0] if len(words[0]) > 2 or len(words) == 1 else words[0] + words[1]
    tails = [country, *words[1:2], *(str(number) for number in range(2, 10))]
    seen = set()
    for each in (short, *(f"{short[:40]}-{tail}" for tail in tails if tail), "-".join(words)[:COMPANY_ID_LENGTH].strip("-")):
        if each[:COMPANY_ID_LENGTH] not in seen:
            seen.add(each[:COMPANY_ID_LENGTH])
            yield each[:COMPANY_ID_LENGTH]


def refuse_master(asked: bool, may: bool, elsewhere: str | None, hand_over: bool) -> Refusal | None:
    """Whether an account may become its partner's portal master. `elsewhere`: the account that is it now."""
    if not asked:
        return None
    if not may:
        return Refusal("NOT_ALLOWED", _("Only an owner or admin makes an account the portal master."), "is_portal_master")
    if elsewhere and not hand_over:
        message = _("{name} is your portal master. Say that it hands over to this account.").format(name=elsewhere)
        return Refusal("MASTER_ELSEWHERE", message, "is_portal_master")
    return None


def is_admin_now(role: UserRole, is_active: bool, gone: bool) -> bool:
    """Whether a user of an account is an admin there who can log in."""
    return role is UserRole.ADMIN and is_active and not gone


def refuse_try_again(lifecycle: Lifecycle, provisioning: Provisioning) -> Refusal | None:
    """The product is asked again only where it has failed."""
    if lifecycle is not _L.PENDING_ACTIVATION or provisioning is not Provisioning.FAILED:
        return Refusal("NOT_FAILED", _("There is nothing to try again: the product has not refused."), "account")
    return None


def refuse_withdraw(lifecycle: Lifecycle) -> Refusal | None:
    """An account is withdrawn before its client has logged in; one that is only offered is revoked with its invitation."""
    if lifecycle is _L.INVITED:
        return Refusal("INVITED", _("This account is only offered yet: revoke its invitation."), "account")
    return None


# Lifecycles in which a partner may ask the product for another plan or other modules.
PLAN_MAY_BE_ASKED = frozenset({_L.PENDING_ACTIVATION, _L.TRIAL, _L.TRIAL_EXPIRED, _L.PAYING, _L.PAST_DUE, _L.CANCELLED})


def refuse_plan(lifecycle: Lifecycle, was_in_use: bool) -> Refusal | None:
    """Whether a plan may be asked for. `was_in_use`: its client has logged in at some time."""
    if lifecycle not in PLAN_MAY_BE_ASKED or (lifecycle is _L.CANCELLED and not was_in_use):
        return Refusal("NO_ACCOUNT_YET", _("This account was never in use: invite the business again, or open a new account."), "plan")
    return None


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
