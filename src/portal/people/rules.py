"""Roles and what they may do; passwords; who may change whom."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import available_timezones

from portal.kernel.checks import check_email, check_line
from portal.kernel.proof import refuse_unproven as refuse_unproven
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext


class Role(StrEnum):
    """What a person is in one partner."""

    OWNER = "owner"
    ADMIN = "admin"
    ADVISOR = "advisor"
    READ_ONLY = "read_only"


class VendorRole(StrEnum):
    """What a person is at the vendor."""

    ADMIN = "admin"
    FINANCE = "finance"
    SUPPORT = "support"
    PROGRAMME = "programme"


_READ = frozenset({"resources:read", "clients:read", "contacts:read", "referrals:read", "points:read"})
SECURITY = frozenset({"security:manage"})  # what one signs in with
PRIVACY = "privacy:manage"
_OWN = SECURITY | {"profile:manage", "segments:manage", "resources:use"}  # what concerns oneself alone
_ASK = frozenset({"support:ask", "files:send"})  # to take part in support cases: one's own
_ADVISOR = _READ | _OWN | _ASK | {"clients:manage", "accounts:manage", "accounts:enter", "notes:write", "referrals:manage"}
_EARNINGS = {"earnings:read", "invoices:read", "invoices:manage"}
_ADMIN = _ADVISOR | {
    "clients:archive",
    "access:read",
    "access:manage",
    "people:read",
    "people:manage",
    "partner:manage",
    "audit:read",
    "tokens:manage",
    "segments:share",
    "support:read",
    *_EARNINGS,
}

ROLE_PERMISSIONS: dict[Role, frozenset[str]] = {
    Role.OWNER: frozenset(_ADMIN | {"ownership:manage", "payout_details:manage"}),
    Role.ADMIN: frozenset(_ADMIN),
    Role.ADVISOR: frozenset(_ADVISOR),
    Role.READ_ONLY: frozenset(_READ | _OWN | _ASK | {"access:read"}),
}
# What a service provider's people, tools and analysts have none of, whatever their role.
CHANNEL_PERMISSIONS = frozenset({"earnings:read", "payout_details:manage"})
_WEBHOOKS = frozenset({"webhooks:read", "webhooks:manage"})
_ANSWER = _ASK | {"support:read", "support:answer"}
_SHELF = frozenset({"resources:read", "resources:manage", "files:send"})
VENDOR_PERMISSIONS: dict[VendorRole, frozenset[str]] = {
    VendorRole.ADMIN: frozenset(_READ | _OWN | {"partners:read", "partners:manage", "people:reset", PRIVACY, "products:manage", "tiers:manage", "facts:record", "programme:manage", "company_ids:manage", "audit:read", "tokens:manage", "segments:share", "referrals:decide", "payouts:manage", *_EARNINGS, *_WEBHOOKS, *_ANSWER, *_SHELF}),
    VendorRole.FINANCE: frozenset(_OWN | {"clients:read", "resources:read", "partners:read", "points:read", "payouts:manage", *_EARNINGS}),
    VendorRole.SUPPORT: frozenset(_READ | _OWN | {"partners:read", "webhooks:read", "audit:read", *_ANSWER}),
    VendorRole.PROGRAMME: frozenset(_OWN | _SHELF | {"clients:read", "partners:read", "tiers:manage", "facts:record", "programme:manage", "points:read", "referrals:read", "referrals:decide"}),
}
# An analyst reads; contact data only where the person (`contacts`) may.
ANALYST_PERMISSIONS = frozenset({"clients:read", "analysis:read", "referrals:read", "points:read", "earnings:read", "invoices:read"}) | SECURITY
VENDOR_ANALYST_PERMISSIONS = ANALYST_PERMISSIONS | {"partners:read"}

# What a token that is no person may be given at most.
PARTNER_TOOL_SCOPES = ROLE_PERMISSIONS[Role.ADMIN] - _OWN - _ASK - {"support:read", "people:manage", "partner:manage", "accounts:enter", "tokens:manage", "audit:read", "segments:share"}


def tool_scopes(has_earnings: bool) -> frozenset[str]:
    """What a partner's tool may be given at most."""
    return PARTNER_TOOL_SCOPES if has_earnings else PARTNER_TOOL_SCOPES - CHANNEL_PERMISSIONS


# Products and the billing report over mutations of their own; no person has these permissions.
PRODUCT_TOOL_SCOPES = frozenset({"reports:write"})
# With `billing:report`, what is reported is the billing's doing; other systems of the vendor record what happened to partners.
BILLING_TOOL_SCOPES = PRODUCT_TOOL_SCOPES | {"billing:report", "facts:record"}
ALL_PERMISSIONS = frozenset().union(
    *ROLE_PERMISSIONS.values(), *VENDOR_PERMISSIONS.values(), ANALYST_PERMISSIONS, PRODUCT_TOOL_SCOPES, BILLING_TOOL_SCOPES
)

# Of one language the countries differ in how dates, numbers and money are written.
LANGUAGES = ("de", "de-AT", "de-CH", "en", "en-AU", "en-CA", "en-GB", "en-IE", "en-NZ", "en-US", "en-ZA")
THEMES = ("system", "light", "dark")

RESEND_AFTER = timedelta(minutes=5)  # until a person can be invited again

# Passwords that people choose first; the full lists are for password checkers, these stop the worst.
_COMMON = frozenset({"password", "passwort", "letmein", "welcome", "qwerty", "iloveyou", "administrator", "changeme", "abc", "secret"})


def refuse_person(name: str, email: str) -> tuple[Refusal, ...]:
    """All that is wrong with a person's name and mail address."""
    found = (check_line(name, "name", 200, required=True), check_email(email.strip(), "email", required=True))
    return tuple(refusal for refusal in found if refusal)


def shown_name(name: str, invited_as: str, has_joined: bool) -> str:
    """The name that the partner's people see: until the person joins, what the inviter typed.

    Who invites an address learns nothing of whose it is.
    """
    return name if has_joined or not invited_as else invited_as


def refuse_password(password: str, about: Iterable[str], shortest: int) -> Refusal | None:
    """A password is long, and not made of what everyone tries first or what is known of the person (`about`)."""
    if len(password) < shortest:
        return Refusal("TOO_SHORT", _("Use at least {n} characters. A sentence is easy to remember.").format(n=shortest), "password")
    if len(password) > 1000:
        return Refusal("TOO_LONG", _("At most 1,000 characters fit."), "password")
    lowered = password.casefold()
    stripped = lowered.strip("0123456789!?.*#$ ")
    known = {part for text in about for part in (text.casefold(), text.casefold().split("@")[0]) if len(part) > 3}
    if len(set(lowered)) < 5 or stripped in _COMMON or lowered in known or stripped in known:
        return Refusal("TOO_EASY", _("This is easy to guess. Choose something that nobody else would."), "password")
    return None


def held_by(status: str, requires_second_factor: bool, has_second_factor: bool) -> str:
    """What a person is held by at the door of a partner that stands so; empty: nothing."""
    if status != "active":
        return status
    return "second_factor" if requires_second_factor and not has_second_factor else ""


# What can be done meanwhile: where it is a second factor that is missing, to set one up.
HELD_PERMISSIONS = {"second_factor": SECURITY}


def refuse_profile(name: str, language: str, timezone: str, theme: str) -> tuple[Refusal, ...]:
    """All that is wrong with what a person says of themselves, each at its field."""
    found = [check_line(name, "name", 200, required=True)]
    if language not in LANGUAGES:
        found.append(Refusal("BAD_LANGUAGE", _("Choose a language from the list."), "language"))
    if timezone not in available_timezones():
        found.append(Refusal("BAD_TIMEZONE", _("Choose a time zone from the list, such as Europe/Dublin."), "timezone"))
    if theme not in THEMES:
        found.append(Refusal("BAD_THEME", _("Choose a theme from the list."), "theme"))
    return tuple(refusal for refusal in found if refusal)


def refuse_role_change(own_role: Role | None, before: Role, after: Role | None, other_owners: int) -> Refusal | None:
    """Whether someone of `own_role` may make a person of role `before` an `after` (None: deactivate). The last owner stays.

    Nobody gives more than they have: only an owner makes, changes or deactivates an owner. `own_role` None: who asks has been
    deactivated meanwhile.
    """
    if own_role is None or "people:manage" not in ROLE_PERMISSIONS[own_role]:
        return Refusal("NOT_ALLOWED", _("Your own role has changed: you can’t do this any more."), "role")
    if Role.OWNER in (before, after) and own_role is not Role.OWNER:
        return Refusal("OWNERS_ONLY", _("Only an owner may do this to an owner, or make one."), "role")
    if before is Role.OWNER and after is not Role.OWNER and other_owners == 0:
        return Refusal("LAST_OWNER", _("This is the only owner. Make someone else an owner first."), "role")
    return None


def refuse_invite(own_role: Role, role: Role, already: bool, invited_at: datetime | None, now: datetime) -> Refusal | None:
    """Whether someone may invite a person to a role. `invited_at`: when the person was last invited, and has not joined."""
    if role is Role.OWNER and own_role is not Role.OWNER:
        return Refusal("OWNERS_ONLY", _("Only an owner may invite an owner."), "role")
    if already:
        return Refusal("ALREADY_STAFF", _("This person is in your partner already."), "email")
    if invited_at and now - invited_at < RESEND_AFTER:
        left = max(1, round((invited_at + RESEND_AFTER - now) / timedelta(minutes=1)))
        message = ngettext(
            "This person was invited a moment ago. You can send it again in {n} minute.",
            "This person was invited a moment ago. You can send it again in {n} minutes.",
            left,
        ).format(n=left)
        return Refusal("TOO_SOON", message, "email")
    return None


class Proposed(StrEnum):
    """What is proposed to a partner's owners about its admins, by how a person stands in the partner's portal master."""

    INVITE = "invite"
    MAKE_ADMIN = "make_admin"
    END_ADMIN = "end_admin"


def proposed(is_admin_there: bool, role: Role | None, deactivated: bool = False, through_master: bool = False) -> Proposed | None:
    """What follows for a person of `role` here (None: no staff) from being an admin of the portal master, or not being one.

    `through_master`: the person is admin here because an owner confirmed such a proposal. An owner is never touched, and whom the
    partner has shut out stays so.
    """
    if deactivated:
        return None
    if is_admin_there:
        return {None: Proposed.INVITE, Role.ADVISOR: Proposed.MAKE_ADMIN, Role.READ_ONLY: Proposed.MAKE_ADMIN}.get(role)
    return Proposed.END_ADMIN if through_master and role is Role.ADMIN else None


def refuse_answer(own_role: Role | None) -> Refusal | None:
    """Whether someone may answer a proposal: an owner, and still one."""
    return None if own_role is Role.OWNER else Refusal("OWNERS_ONLY", _("Only an owner answers this."), "proposal")


def refuse_transfer(own_role: Role | None, to_self: bool, deactivated: bool, joined: bool) -> Refusal | None:
    """Ownership goes from an owner to another active person who has accepted the invitation."""
    if own_role is not Role.OWNER:
        return Refusal("OWNERS_ONLY", _("Only an owner may hand over ownership."), "staff")
    if to_self:
        return Refusal("YOURSELF", _("You are the owner already."), "staff")
    if deactivated or not joined:
        return Refusal("NOT_ACTIVE", _("Choose someone who has joined and is active."), "staff")
    return None


def role_word(role: Role) -> str:
    """What a role is called, in the reader's language."""
    return {
        Role.OWNER: _("Owner"),
        Role.ADMIN: _("Admin"),
        Role.ADVISOR: _("Advisor"),
        Role.READ_ONLY: _("Read-only"),
    }[role]
