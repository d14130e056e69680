"""A decision against a request, in words for the person who asked."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Refusal:
    """Why something may not be done: `code` for programs, `message` for people, `field` for the form's input."""

    code: str
    message: str
    field: str | None = None


@dataclass
class Refused(Exception):
    """Carries refusals up to the mutation that asked, with the record as it stands. Rolls the transaction back."""

    refusals: tuple[Refusal, ...]
    record: Any = field(default=None)

    def __str__(self) -> str:
        return "; ".join(refusal.message for refusal in self.refusals)


def refuse_if(refusal: Refusal | None, record: Any = None) -> None:
    """Raise `Refused` where a rule has decided against; None passes."""
    if refusal is not None:
        raise Refused((refusal,), record)


def not_found(field_name: str | None = None) -> Refused:
    """The one answer for what is absent, foreign, of another type or hidden: no one can tell which."""
    from portal.kernel.text import gettext as _

    return Refused((Refusal("NOT_FOUND", _("There is nothing here that you can see."), field_name),))
