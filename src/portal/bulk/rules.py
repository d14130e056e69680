"""Bulk actions: which acts there are, what becomes of a row, and when a run may begin, stop and be undone."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext

MOST = 10_000  # rows of one run
MOST_NAMED = 500  # rows that one request names by their ids
PREVIEW_KEPT = timedelta(hours=24)
RUN_KEPT = timedelta(days=90)


class BulkOf(StrEnum):
    """What the rows of a run are."""

    CLIENTS = "clients"
    ACCOUNTS = "accounts"


class BulkAct(StrEnum):
    """What is done to each row."""

    GRANT_ACCESS = "grant_access"
    REVOKE_ACCESS = "revoke_access"
    ARCHIVE = "archive"
    RESTORE = "restore"
    FILE = "file"
    UNLINK = "unlink"
    REQUEST_PLAN = "request_plan"


class BulkState(StrEnum):
    """How far a run is."""

    PREVIEW = "preview"
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"


class RowOutcome(StrEnum):
    """What becomes, or became, of a row."""

    WILL_CHANGE = "will_change"
    ALREADY = "already"
    REFUSED = "refused"
    CHANGED = "changed"


@dataclass(frozen=True)
class Terms:
    """What an act is over, the permission that it takes, what has to be said for it, and whether it can be undone."""

    over: frozenset[BulkOf]
    permission: str
    takes: frozenset[str] = frozenset()
    has_opposite: bool = True


_BOTH, _CLIENTS, _ACCOUNTS = frozenset(BulkOf), frozenset({BulkOf.CLIENTS}), frozenset({BulkOf.ACCOUNTS})
TERMS = {
    BulkAct.GRANT_ACCESS: Terms(_BOTH, "access:manage", frozenset({"staff", "until"})),
    BulkAct.REVOKE_ACCESS: Terms(_BOTH, "access:manage", frozenset({"staff"})),
    BulkAct.ARCHIVE: Terms(_CLIENTS, "clients:archive"),
    BulkAct.RESTORE: Terms(_CLIENTS, "clients:archive"),
    BulkAct.FILE: Terms(_ACCOUNTS, "accounts:manage", frozenset({"client"})),
    BulkAct.UNLINK: Terms(_ACCOUNTS, "accounts:manage"),
    BulkAct.REQUEST_PLAN: Terms(_ACCOUNTS, "accounts:manage", frozenset({"plan", "modules"}), has_opposite=False),
}
MANDATORY = ("staff", "client", "plan")


@dataclass(frozen=True)
class Judged:
    """What would become of a row, and why it can't be."""

    outcome: RowOutcome
    message: str = ""


WILL_CHANGE, ALREADY = Judged(RowOutcome.WILL_CHANGE), Judged(RowOutcome.ALREADY)


def judged(refusal: Refusal | None, *, already: bool = False) -> Judged:
    """A row by what its rule says."""
    if already:
        return ALREADY
    return Judged(RowOutcome.REFUSED, refusal.message) if refusal else WILL_CHANGE


def changed_since() -> Judged:
    """Of an undo: the row is no longer as the run left it, and is left as it is."""
    return Judged(RowOutcome.REFUSED, _("This was changed after the run. It is left as it is."))


def gone() -> Judged:
    """The row is no longer there, or out of sight."""
    return Judged(RowOutcome.REFUSED, _("This is no longer there, or you don’t see it any more."))


def by_folder(client: str) -> Refusal:
    """An account is open by a grant on its client's folder: a grant of its own can't be taken away."""
    return Refusal("BY_FOLDER", _("The access comes by the folder of {client}: take it away there.").format(client=client), "account")


def other_product(product: str) -> Refusal:
    return Refusal("OTHER_PRODUCT", _("This is an account of {product}: the plan is another product’s.").format(product=product), "plan")


def refuse_preview(act: BulkAct, over: BulkOf, given: dict[str, Any], permissions: frozenset[str], rows: int) -> Refusal | None:
    """Whether someone may have an act judged for so many rows. `given`: what is said for it."""
    terms = TERMS[act]
    if over not in terms.over:
        return Refusal("OTHER_LIST", _("This can’t be done to these rows."), "act")
    if terms.permission not in permissions:
        return Refusal("NOT_ALLOWED", _("You may not do this."), "act")
    if missing := next((name for name in MANDATORY if name in terms.takes and not given.get(name)), None):
        return Refusal("REQUIRED", _("Choose one."), missing)
    if not rows:
        return Refusal("NOTHING_CHOSEN", _("Nothing is chosen: pick a row, or all that match."), "rows")
    if rows > MOST:
        message = ngettext("At most {most:,} rows fit into one run.", "At most {most:,} rows fit into one run; these are {n:,}.", rows)
        return Refusal("TOO_MANY", message.format(most=MOST, n=rows), "rows")
    return None


def refuse_start(state: BulkState, will_change: int, expires_at: datetime, now: datetime) -> Refusal | None:
    if state is not BulkState.PREVIEW:
        return Refusal("STARTED_ALREADY", _("This has been started already."), "run")
    if expires_at <= now:
        return Refusal("EXPIRED", _("This preview is more than a day old. Preview it again."), "run")
    if not will_change:
        return Refusal("NOTHING_CHANGES", _("Nothing would change."), "run")
    return None


def refuse_stop(state: BulkState) -> Refusal | None:
    return None if state is BulkState.RUNNING else Refusal("NOT_RUNNING", _("This does not run any more."), "run")


def refuse_undo(act: BulkAct, state: BulkState, *, changed: int, is_undo: bool, undone: bool, permissions: frozenset[str]) -> Refusal | None:
    """Whether what a run changed can be put back, by someone with these permissions."""
    terms = TERMS[act]
    if terms.permission not in permissions:
        return Refusal("NOT_ALLOWED", _("You may not do this."), "run")
    if state not in (BulkState.DONE, BulkState.STOPPED):
        return Refusal("NOT_DONE", _("Only what has run can be undone."), "run")
    if not terms.has_opposite:
        return Refusal("NO_OPPOSITE", _("The products have been asked: this can’t be undone."), "run")
    if is_undo:
        return Refusal("IS_UNDO", _("This run has itself undone another."), "run")
    if undone:
        return Refusal("UNDONE_ALREADY", _("This was undone already."), "run")
    return None if changed else Refusal("NOTHING_CHANGED", _("This run changed nothing."), "run")
