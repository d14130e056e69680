"""What becomes of what the portal holds of a person, and in which words that is said."""

import re
import secrets
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from portal.kernel.checks import check_email
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

PLACEHOLDER = re.compile(r"Erased person [0-9a-f]{4,8}")


class Fate(StrEnum):
    """What an erasure does to rows."""

    DELETED = "deleted"
    REPLACED = "replaced"  # the row stays, who it was does not
    KEPT = "kept"  # the law, or money, asks for it


class Group(StrEnum):
    """What is held of a person, as a reader would sort it."""

    PROFILE = "profile"
    MEMBERSHIPS = "memberships"
    SIGN_IN = "sign_in"
    NOTIFICATIONS = "notifications"
    DRAFTS = "drafts"
    SEGMENTS = "segments"
    NOTES = "notes"
    CASES = "cases"
    ACCESS_LOG = "access_log"
    ACTS = "acts"
    AUDIT = "audit"
    LEARNING = "learning"
    CONTACTS = "contacts"
    ACCOUNTS = "accounts"
    INVITATIONS = "invitations"
    REFERRALS = "referrals"
    MAIL = "mail"
    FORMS = "forms"
    INVOICES = "invoices"
    PROGRAMME = "programme"
    BANK = "bank"
    FILES = "files"


def group_words() -> dict[Group, tuple[str, str]]:
    """For each group its title, and what it is made of."""
    return {
        Group.PROFILE: (_("Profile"), _("Name, e-mail address, language, time zone.")),
        Group.MEMBERSHIPS: (_("Places in partners"), _("Staff memberships and what they may enter.")),
        Group.SIGN_IN: (_("Signing in"), _("Sessions with browser and address, passkeys, authenticator app, recovery codes, API tokens, mailed links.")),
        Group.NOTIFICATIONS: (_("Notifications"), _("What the person was told, and how the person wants to be told.")),
        Group.DRAFTS: (_("Drafts"), _("Begun accounts and imports.")),
        Group.SEGMENTS: (_("Segments"), _("Saved filters. Shared ones stay with their partner.")),
        Group.NOTES: (_("Notes"), _("Notes on clients: the text is the partner’s and stays.")),
        Group.CASES: (_("Support cases"), _("Cases and messages: the text stays with its case.")),
        Group.ACCESS_LOG: (_("Sign-ins to accounts"), _("Which accounts the person entered, as whom, why and when.")),
        Group.ACTS: (_("Name beside what was done"), _("Who gave access, decided, wrote an invoice, ran a bulk action.")),
        Group.AUDIT: (_("Audit log"), _("What happened stays, who it was does not.")),
        Group.LEARNING: (_("Trainings and files"), _("Progress, certificates, votes: they stay without a name.")),
        Group.CONTACTS: (_("Contact of clients"), _("Contact person, e-mail address and phone in clients’ folders.")),
        Group.ACCOUNTS: (_("In accounts"), _("Superadmin or user, as the product told. The product has to forget the person too.")),
        Group.INVITATIONS: (_("Invitations"), _("Businesses invited at this address. Open ones are revoked.")),
        Group.REFERRALS: (_("Referrals"), _("Contact person, e-mail address and phone of leads.")),
        Group.MAIL: (_("Mail"), _("Mail to this address that waits or was sent.")),
        Group.FORMS: (_("Forms"), _("Sign-ups of partners and registered interest.")),
        Group.INVOICES: (_("Sent invoices"), _("Tax law asks that they stay as they were sent.")),
        Group.PROGRAMME: (_("Certificates"), _("Points, tiers and payouts rest on them.")),
        Group.BANK: (_("Bank details"), _("Payouts that were made name the holder of the account.")),
        Group.FILES: (_("Files"), _("Files that the person sent stay where they were attached.")),
    }


def fate_words() -> dict[Fate, str]:
    """What happens, in one word."""
    return {Fate.DELETED: _("Deleted"), Fate.REPLACED: _("Name replaced"), Fate.KEPT: _("Kept")}


@dataclass(frozen=True)
class Kept:
    """How long rows of a kind are kept. `setting`: the operator's; empty: it is so by nature."""

    kind: str
    amount: int
    unit: str  # years, months, days
    setting: str = ""

    def before(self, now: datetime) -> datetime:
        """What is older than this goes."""
        if self.unit == "years":
            return now.replace(year=now.year - self.amount, day=min(now.day, 28))
        return now - timedelta(days=self.amount * (31 if self.unit == "months" else 1))


# Kinds whose time an operator sets, and the unit; what each is stands in `retention_words`.
SET = (
    ("audit", "audit_years"),
    ("access_log", "access_log_years"),
    ("notifications", "notification_days"),
    ("mail", "mail_days"),
    ("webhooks", "webhook_days"),
    ("usage", "usage_months"),
    ("interest", "interest_days"),
)
# Others, by their nature: days.
FIXED = (("links", 30), ("sign_ups", 30), ("imports", 1), ("drafts", 30), ("bulk_runs", 90), ("tries", 1), ("requests", 1))


def retention(settings: Mapping[str, int]) -> list[Kept]:
    """All kinds of which something is forgotten."""
    chosen = [Kept(kind, settings[name], name.rpartition("_")[2], f"PORTAL_{name.upper()}") for kind, name in SET]
    return [*chosen, *(Kept(kind, days, "days") for kind, days in FIXED)]


def retention_words() -> dict[str, tuple[str, str]]:
    """For each kind its title, and what goes."""
    return {
        "audit": (_("Audit log"), _("Who did what, when: of partners and of the vendor.")),
        "access_log": (_("Access log"), _("Who entered which account, as whom, why; and requests to restore access.")),
        "notifications": (_("Notifications"), _("What people were told in the portal.")),
        "mail": (_("Mail"), _("To whom, about what, when. The text is wiped when it is sent.")),
        "webhooks": (_("Delivered webhooks"), _("What products were told, and the tries.")),
        "usage": (_("Daily usage"), _("How many used each account on each day.")),
        "interest": (_("Registered interest"), _("Who wants to hear from the vendor.")),
        "links": (_("Mailed links"), _("Single-use links, after they are used or over.")),
        "sign_ups": (_("Sign-ups"), _("Sign-ups of partners, after they are over.")),
        "imports": (_("Imports"), _("Files of client books that were sent.")),
        "drafts": (_("Drafts of accounts"), _("Since they were last saved.")),
        "bulk_runs": (_("Bulk actions"), _("Outcomes, row by row.")),
        "tries": (_("Failed sign-ins"), _("Counts, without names.")),
        "requests": (_("Answers to programs"), _("By idempotency key.")),
    }


def draw_placeholder() -> str:
    """What stands for a person from now on."""
    return f"Erased person {secrets.token_hex(2)}"


def address_of(placeholder: str) -> str:
    """An address that no mail reaches (RFC 2606)."""
    return f"{placeholder.lower().replace(' ', '-')}@erased.invalid"


def scrubbed(value: Any, names: Collection[str], email: str, placeholder: str) -> Any:
    """A JSON value with each text that is one of these names, and this address wherever it stands, replaced."""
    if isinstance(value, dict):
        return {key: scrubbed(each, names, email, placeholder) for key, each in value.items()}
    if isinstance(value, list):
        return [scrubbed(each, names, email, placeholder) for each in value]
    if not isinstance(value, str):
        return value
    if value in names:
        return placeholder
    pattern = rf"(?<![\w.+-]){re.escape(email)}(?![\w-])"
    return re.sub(pattern, address_of(placeholder), value, flags=re.IGNORECASE)


def refuse_search(email: str) -> Refusal | None:
    """A person outside of the portal's own people is found by the whole address."""
    return check_email(email.strip(), "email", required=True)


def refuse_nothing(held: int) -> Refusal | None:
    """Why there is nothing to give out or to erase."""
    return None if held else Refusal("NOTHING_HELD", _("Nothing is held under this address that could be erased."), "email")


def refuse_erasure(email: str, typed: str, held: int, *, is_self: bool, is_last_admin: bool, alone_in: Iterable[str]) -> tuple[Refusal, ...]:
    """Why a person can't be erased. `alone_in`: partners whose only owner it is."""
    nothing = refuse_nothing(held)
    found = [nothing] if nothing else []
    if is_self:
        found.append(Refusal("YOURSELF", _("You can’t erase yourself: another admin of the vendor does."), "email"))
    if is_last_admin:
        found.append(Refusal("LAST_ADMIN", _("This is the vendor’s only admin. Make someone else an admin first."), "email"))
    for name in alone_in:
        message = _("{partner} has no other owner. Ownership has to be handed over before.").format(partner=name)
        found.append(Refusal("LAST_OWNER", message, "email"))
    if held and typed.strip().casefold() != email:
        found.append(Refusal("NOT_CONFIRMED", _("Type the address as it stands above."), "confirmation"))
    return tuple(found)
