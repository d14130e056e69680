"""Who asks: the one value that scopes, permissions and audit are decided from."""

from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from portal.kernel import clock


class Kind(StrEnum):
    """What sort of asker this is."""

    ANONYMOUS = "anonymous"
    STAFF = "staff"  # a person, in one partner
    VENDOR = "vendor"  # vendor staff
    ANALYST = "analyst"  # reads only: all partners, or one
    TOOL = "tool"  # a token of a product, the billing or a partner; no person


_KEYS = ("user_id", "partner_id", "staff_id", "product_id", "session_id", "token_id", "now")


@dataclass(frozen=True)
class Viewer:
    """One asker for one request. Read from the database at each request, so that a lost grant is lost at once."""

    kind: Kind = Kind.ANONYMOUS
    user_id: UUID | None = None
    name: str = ""
    partner_id: UUID | None = None  # the partner whose book is seen; None with kind vendor or analyst: every partner's
    staff_id: UUID | None = None
    role: str | None = None
    granted_only: bool = False  # sees only what is granted to `staff_id`
    permissions: frozenset[str] = field(default_factory=frozenset)
    product_id: UUID | None = None
    session_id: UUID | None = None
    token_id: UUID | None = None
    proven_at: datetime | None = None  # when the person last proved to be that person; None: a token
    held: str = ""  # what the person is held by at the door of a partner: nothing is seen or done there meanwhile
    held_at: UUID | None = None  # which partner
    language: str = "en"
    timezone: str = "UTC"
    segments: tuple[Any, ...] = field(default=(), compare=False)  # those that the operation names, looked up before it runs
    now: datetime = field(default_factory=clock.now)

    @property
    def is_anonymous(self) -> bool:
        return self.kind is Kind.ANONYMOUS

    @property
    def sees_every_partner(self) -> bool:
        """Vendor staff and the vendor's analysts: rows of every partner, each account once."""
        return self.kind in (Kind.VENDOR, Kind.ANALYST) and self.partner_id is None

    @property
    def zone(self) -> ZoneInfo:
        """Where the asker's days begin."""
        return ZoneInfo(self.timezone)

    @property
    def today(self) -> date:
        """The calendar day where the asker is."""
        return self.now.astimezone(self.zone).date()

    @cached_property
    def keys(self) -> dict[str, UUID | datetime | None]:
        """What names this asker and no other, and the moment. A scope compares rows with these, and branches on none of them
        but on whether it is there."""
        return {name: getattr(self, name) for name in _KEYS}

    @cached_property
    def shape(self) -> tuple[Hashable, ...]:
        """All else that a scope may depend on: viewers of one shape see by the same conditions, each with its own keys."""
        present = tuple(value is not None for value in self.keys.values())
        return (self.kind, self.role, self.granted_only, self.permissions, self.language, self.timezone, present, tuple(map(repr, self.segments)))

    def at(self, now: datetime) -> "Viewer":
        """The same asker at another moment."""
        made = object.__new__(Viewer)
        vars(made).update(vars(self), now=now)
        vars(made).pop("keys", None)
        return made

    @property
    def actor_key(self) -> str:
        """Names the asker for rate limits and idempotency keys; never shown."""
        return f"token:{self.token_id}" if self.token_id else f"user:{self.user_id}:{self.partner_id}"

    def can(self, permission: str) -> bool:
        return permission in self.permissions

    def held_up(self, by: str, permissions: frozenset[str] = frozenset()) -> "Viewer":
        """The same person at the door of the partner: in no partner, with no more than these permissions."""
        out: dict[str, None] = dict.fromkeys(("partner_id", "staff_id", "role"))
        return replace(self, **out, granted_only=False, permissions=permissions, held=by, held_at=self.partner_id)  # type: ignore[arg-type]
