"""What the vendor records of a partner, because nothing else in the portal tells it: which kinds of facts, and what each must say."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from portal.kernel.checks import check_line
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

LONGEST = 200  # characters of a person's name, a certificate, a number


class FactKind(StrEnum):
    """What can be recorded; the programme's events of the same names."""

    CERTIFICATE = "certificate"
    CERTIFICATE_REMOVED = "certificate_removed"
    MEMBERSHIP = "membership"
    MEMBERSHIP_ENDED = "membership_ended"
    PARTNER_REFERRED = "partner_referred"
    CLOSED = "closed"
    DOCUMENTS = "documents"
    ACT = "act"


# What each says; of the rest nothing.
SAYS: dict[FactKind, tuple[str, ...]] = {
    FactKind.CERTIFICATE: ("person", "certificate"),
    FactKind.CERTIFICATE_REMOVED: ("person", "certificate"),
    FactKind.MEMBERSHIP: ("membership",),
    FactKind.MEMBERSHIP_ENDED: ("membership",),
    FactKind.PARTNER_REFERRED: ("referred",),
    FactKind.CLOSED: ("account",),
    FactKind.DOCUMENTS: ("account",),
    FactKind.ACT: ("act",),
}


def refuse_fact(kind: FactKind, said: Mapping[str, str], number: str, on: date, today: date) -> tuple[Refusal, ...]:
    """All that is wrong with a fact, each at its field: what is missing, too long, or says what this kind does not."""
    found = [check_line(said.get(name, ""), name, LONGEST, required=True) for name in SAYS[kind]]
    for name in sorted(name for name, value in said.items() if value and name not in SAYS[kind]):
        found.append(Refusal("NOT_OF_THIS_KIND", _("A fact of this kind says nothing of it. Leave it empty."), name))
    found.append(check_line(number, "number", 100))
    if on > today:
        found.append(Refusal("IN_FUTURE", _("This day is still to come. Record it when it has happened."), "on"))
    return tuple(refusal for refusal in found if refusal)


def refuse_account(counts: bool) -> Refusal | None:
    """An account whose sales count for another partner, or for none, earns this one nothing."""
    if counts:
        return None
    return Refusal("NOT_ATTRIBUTED", _("This account does not count for this partner. Name one that does."), "account")


def refuse_referred(is_itself: bool) -> Refusal | None:
    """Nobody refers itself."""
    return Refusal("ITSELF", _("A partner can’t refer itself."), "referred") if is_itself else None


def refuse_number(is_the_same: bool) -> Refusal | None:
    """A number names one fact."""
    if is_the_same:
        return None
    return Refusal("NUMBER_TAKEN", _("Another fact was told under this number. Use a number of its own."), "number")
