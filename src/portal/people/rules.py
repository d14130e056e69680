"""Roles and what they may do; passwords; who may change whom."""

from collections.abc import Iterable
from enum import StrEnum

from portal.kernel.checks import check_email, check_line
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _


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


_READ = frozenset({"clients:read", "contacts:read"})
_ADVISOR = _READ | {"clients:manage", "accounts:manage", "notes:write"}
_ADMIN = _ADVISOR | {
    "clients:archive",
    "access:read",
    "access:manage",
    "people:read",
    "people:manage",
    "partner:manage",
}

ROLE_PERMISSIONS: dict[Role, frozenset[str]] = {
    Role.OWNER: frozenset(_ADMIN | {"ownership:manage"}),
    Role.ADMIN: frozenset(_ADMIN),
    Role.ADVISOR: frozenset(_ADVISOR),
    Role.READ_ONLY: frozenset(_READ | {"access:read"}),
}
VENDOR_PERMISSIONS: dict[VendorRole, frozenset[str]] = {
    VendorRole.ADMIN: frozenset(_READ | {"partners:read", "partners:manage", "products:manage", "tiers:manage"}),
    VendorRole.FINANCE: frozenset({"clients:read", "partners:read"}),
    VendorRole.SUPPORT: frozenset(_READ | {"partners:read"}),
    VendorRole.PROGRAMME: frozenset({"clients:read", "partners:read", "tiers:manage"}),
}
# An analyst reads; contact data only where the person (`contacts`) may.
ANALYST_PERMISSIONS = frozenset({"clients:read", "analysis:read"})
VENDOR_ANALYST_PERMISSIONS = ANALYST_PERMISSIONS | {"partners:read"}
ALL_PERMISSIONS = frozenset().union(*ROLE_PERMISSIONS.values(), *VENDOR_PERMISSIONS.values(), ANALYST_PERMISSIONS)

# What a token that is no person may be given at most.
PARTNER_TOOL_SCOPES = ROLE_PERMISSIONS[Role.ADMIN] - {"people:manage", "partner:manage"}

# Passwords that people choose first; the full lists are for password checkers, these stop the worst.
_COMMON = frozenset({"password", "passwort", "letmein", "welcome", "qwerty", "iloveyou", "administrator", "changeme", "abc", "secret"})


def refuse_person(name: str, email: str) -> tuple[Refusal, ...]:
    """All that is wrong with a person's name and mail address."""
    found = (check_line(name, "name", 200, required=True), check_email(email.strip(), "email", required=True))
    return tuple(refusal for refusal in found if refusal)


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


def refuse_role_change(own_role: Role, before: Role, after: Role | None, other_owners: int) -> Refusal | None:
    """Whether someone of `own_role` may make a person of role `before` an `after` (None: deactivate). The last owner stays.

    Nobody gives more than they have: only an owner makes, changes or deactivates an owner.
    """
    if Role.OWNER in (before, after) and own_role is not Role.OWNER:
        return Refusal("OWNERS_ONLY", _("Only an owner may do this to an owner, or make one."), "role")
    if before is Role.OWNER and after is not Role.OWNER and other_owners == 0:
        return Refusal("LAST_OWNER", _("This is the only owner. Make someone else an owner first."), "role")
    return None


def refuse_invite(own_role: Role, role: Role, already: bool) -> Refusal | None:
    """Whether someone may invite a person to a role."""
    if role is Role.OWNER and own_role is not Role.OWNER:
        return Refusal("OWNERS_ONLY", _("Only an owner may invite an owner."), "role")
    if already:
        return Refusal("ALREADY_STAFF", _("This person is in your partner already."), "email")
    return None


def refuse_transfer(own_role: Role, to_self: bool, deactivated: bool, joined: bool) -> Refusal | None:
    """Ownership goes from an owner to another active person who has accepted the invitation."""
    if own_role is not Role.OWNER:
        return Refusal("OWNERS_ONLY", _("Only an owner may hand over ownership."), "staff")
    if to_self:
        return Refusal("YOURSELF", _("You are the owner already."), "staff")
    if deactivated or not joined:
        return Refusal("NOT_ACTIVE", _("Choose someone who has joined and is active."), "staff")
    return None
