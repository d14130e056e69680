"""When a partner can be merged into another, and in which words it is said what becomes of what it has."""

from enum import StrEnum

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _


class Becomes(StrEnum):
    """What a merge does with something."""

    MOVES = "moves"
    JOINS = "joins"  # both partners had it: it is one from now on
    STAYS = "stays"  # with the partner that is closed
    ENDS = "ends"


def line_words() -> dict[str, tuple[str, str]]:
    """For each line of a preview its title, and what happens."""
    return {
        "clients": (_("Clients"), _("With folders, contacts and notes, archived ones too.")),
        "accounts": (_("Accounts"), _("Their products are told who serves them now.")),
        "shared_accounts": (_("Accounts that both serve"), _("One engagement stays, the other ends. Who could enter through the one enters through the other.")),
        "staff": (_("Staff"), _("With their grants. Owners come as admins.")),
        "shared_staff": (_("People in both"), _("The role in the partner that stays is kept; grants are added.")),
        "masters": (_("Portal masters"), _("Both have one: the mark of the partner that is closed goes.")),
        "referrals": (_("Referrals"), _("With their protection and their steps.")),
        "won_by_both": (_("Referrals won by both"), _("The same account: they stay where they are.")),
        "invitations": (_("Invitations and links"), _("Mailed ones stay good, links keep their address.")),
        "cases": (_("Support cases"), _("With their messages.")),
        "segments": (_("Segments"), _("And bulk actions and drafts.")),
        "drafts": (_("Draft invoices"), _("Not sent yet.")),
        "attributions": (_("Accounts whose sales count"), _("From now on they count for the partner that stays. What was sold before stays as it is booked.")),
        "books": (_("Entries in the books"), _("Earnings, points and tier are never rewritten: what is due is paid out as ever, to the bank details that are there.")),
        "invoices": (_("Sent invoices"), _("Their numbers and names stay as they were sent.")),
        "sessions": (_("Sessions"), _("Its people sign in again.")),
        "tokens": (_("API tokens"), _("They are revoked: programs need new ones.")),
    }


def refuse_merge(
    *,
    same: bool,
    source_status: str,
    target_status: str,
    source_earns: bool,
    target_earns: bool,
    payouts_under_way: int,
    runs_under_way: int,
) -> tuple[Refusal, ...]:
    """All that hinders a merge."""
    found = []
    if same:
        found.append(Refusal("ITSELF", _("A partner can’t be merged into itself."), "into"))
    if source_status not in ("active", "suspended"):
        message = {
            "closed": _("This partner is closed: it was merged before."),
            "pending": _("This partner waits to be approved: approve or decline it."),
        }.get(source_status, _("This partner was declined: it has nothing to merge."))
        found.append(Refusal("WRONG_STATUS", message, "partner"))
    if not same and target_status != "active":
        found.append(Refusal("NOT_ACTIVE", _("Choose an active partner: this one does not work here."), "into"))
    if source_earns and not target_earns and not same:
        message = _("A channel partner’s clients can’t go to a service provider, which has no earnings: what they buy would earn nothing.")
        found.append(Refusal("KINDS_DIFFER", message, "into"))
    if payouts_under_way:
        found.append(Refusal("PAYOUTS_UNDER_WAY", _("A payout of this partner is under way. Settle its run first."), "partner"))
    if runs_under_way:
        found.append(Refusal("RUN_UNDER_WAY", _("A bulk action of this partner is running. Wait until it is done."), "partner"))
    return tuple(found)


def refuse_unconfirmed(typed: str, name: str) -> Refusal | None:
    """Who merges types the name of the partner that is closed."""
    if " ".join(typed.split()).casefold() == " ".join(name.split()).casefold():
        return None
    return Refusal("NOT_CONFIRMED", _("Type the name as it stands above."), "confirmation")
