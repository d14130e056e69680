"""Who asks: the one value that scopes, permissions and audit are decided from."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from portal.kernel import clock


class Kind(StrEnum):
    """What sort of asker this is."""

    ANONYMOUS = "anonymous"
    STAFF = "staff"  # a person, in one partner
    VENDOR = "vendor"  # vendor staff
    ANALYST = "analyst"  # reads only: all partners, or one
    TOOL = "tool"  # a token of a product, the billing or a partner; no person


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
    language: str = "en"
    timezone: str = "UTC"
    now: datetime = field(default_factory=clock.now)

    @property
    def is_anonymous(self) -> bool:
        return self.kind is Kind.ANONYMOUS

    @property
    def sees_every_partner(self) -> bool:
        """Vendor staff and the vendor's analysts: rows of every partner, each account once."""
        return self.kind in (Kind.VENDOR, Kind.ANALYST) and self.partner_id is None

    @property
    def actor_key(self) -> str:
        """Names the asker for rate limits and idempotency keys; never shown."""
        return f"token:{self.token_id}" if self.token_id else f"user:{self.user_id}:{self.partner_id}"

    def can(self, permission: str) -> bool:
        return permission in self.permissions

    def only(self, scopes: frozenset[str]) -> "Viewer":
        """The same asker, narrowed to a token's scopes: never more than the person has."""
        return replace(self, permissions=self.permissions & scopes)

