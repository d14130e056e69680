"""What products report, and what such a report must satisfy. Pure decisions."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Self

from portal.accounts.rules import AccessHealth, Lifecycle, OpenedAs, UserRole
from portal.kernel.checks import check_email, check_line, check_web_address
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import one_line

MOST = 2000  # rows of one report
LARGEST_SEQUENCE = 2**53 - 1  # what every program that reads JSON holds exactly
CLOCKS_DIFFER = timedelta(minutes=10)

# Where a first log-in leads, by how the account was opened.
FIRST = {OpenedAs.TRIAL: Lifecycle.TRIAL, OpenedAs.SUBSCRIPTION: Lifecycle.PAYING}
_RANK = {UserRole.ADMIN: 2, UserRole.MANAGER: 1, UserRole.EMPLOYEE: 0}


@dataclass(frozen=True)
class _Told:
    external_id: str

    def tidied(self) -> Self:
        """With texts as they are stored."""
        return replace(self, **{name: one_line(value) for name, value in vars(self).items() if type(value) is str})

    def plain(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in asdict(self).items()}

    def columns(self) -> dict[str, Any]:
        """As its row has it."""
        return asdict(self)

    def wrong(self) -> Refusal | None:
        """What is wrong with it."""
        return check_line(self.external_id, "external_id", 100, required=True)


@dataclass(frozen=True)
class Person(_Told):
    """A person known inside an account. `subject`: the portal's id of a partner's person, where it is one."""

    name: str
    email: str
    role: UserRole
    is_active: bool
    last_log_in_at: datetime | None
    subject: str

    def wrong(self) -> Refusal | None:
        return super().wrong() or check_line(self.name, "name", 200, required=True) or check_email(self.email, "email")


@dataclass(frozen=True)
class Job(_Told):
    """An open work item of an account."""

    title: str
    url: str
    opened_at: datetime

    def wrong(self) -> Refusal | None:
        title = check_line(self.title, "title", 200, required=True)
        return super().wrong() or title or check_web_address(self.url, "url", 500)


@dataclass(frozen=True)
class Case(Job):
    """A support case of an account."""

    status: str
    updated_at: datetime

    def wrong(self) -> Refusal | None:
        return super().wrong() or check_line(self.status, "status", 40, required=True)


def refuse_report(report_id: str, sequence: int) -> Refusal | None:
    """What every report has: an id of its own, and a place in its sequence."""
    if not 0 <= sequence <= LARGEST_SEQUENCE:
        return Refusal("BAD_NUMBER", _("A sequence is a whole number from 0 to {most}.").format(most=LARGEST_SEQUENCE), "sequence")
    return check_line(report_id, "report_id", 100, required=True)


def refuse_retold(same: bool) -> Refusal | None:
    """A report id stands for one report."""
    return None if same else Refusal("REPORT_ID_REUSED", _("This report id came with another content before."), "report_id")


def refuse_provisioning(done: bool, reason: str) -> Refusal | None:
    """A failure says why; the partner's people read it."""
    return None if done else check_line(reason, "reason", 500, required=True)


def refuse_moment(at: datetime, now: datetime, field: str) -> Refusal | None:
    """What has happened is not to come, but for clocks that differ."""
    return Refusal("IN_THE_FUTURE", _("This has not happened yet."), field) if at > now + CLOCKS_DIFFER else None


def refuse_people(people: Sequence[Person]) -> Refusal | None:
    return refuse_items(people, "users")


def refuse_items(items: Sequence[_Told], field: str) -> Refusal | None:
    """What is wrong with a list of rows, at the first that is: each is whole, and none is there twice."""
    if len(items) > MOST:
        return Refusal("TOO_MANY", _("A report has at most {most:,} rows.").format(most=MOST), field)
    seen: set[str] = set()
    for item in items:
        if item.external_id in seen:
            message = _("{id} is there twice.").format(id=item.external_id)
            return Refusal("DUPLICATE", message, field)
        seen.add(item.external_id)
        if wrong := item.wrong():
            message = _("{id}, {field}: {message}").format(id=item.external_id[:100], field=wrong.field, message=wrong.message)
            return Refusal(wrong.code, message, field)
    return None


def refuse_subscription(plan: str | None, plan_known: bool, modules: Iterable[str], known: Container[str]) -> Refusal | None:
    """A product has the plans and modules of its catalogue in the portal."""
    if plan and not plan_known:
        return Refusal("UNKNOWN_PLAN", _("The product has no plan {slug} in the portal.").format(slug=plan[:100]), "plan")
    unknown = next((slug for slug in modules if slug not in known), None)
    if unknown is not None:
        return Refusal("UNKNOWN_MODULE", _("The product has no module {slug} in the portal.").format(slug=unknown[:100]), "modules")
    return None


def refuse_added(company_id: str, partner_known: bool) -> Refusal | None:
    """Whether a client may add a partner."""
    if not partner_known:
        return Refusal("NO_SUCH_PARTNER", _("There is no partner of this name. Ask the partner how it is called in the portal."), "partner")
    return check_line(one_line(company_id), "company_id", 64, required=True)


def standing(role: UserRole, role_given: UserRole, is_active: bool) -> AccessHealth:
    """How a partner's user stands: it needs to be an active admin or manager, and no less than it was when it came."""
    if not is_active:
        return AccessHealth.DEACTIVATED
    fell = _RANK[role] < _RANK[role_given] or role is UserRole.EMPLOYEE
    return AccessHealth.DEMOTED if fell else AccessHealth.OK


def standing_of_absent(health: AccessHealth, was_there: bool) -> AccessHealth:
    """How a partner's user stands that is not in the list: taken away, if it was there."""
    return AccessHealth.REVOKED if was_there or health is not AccessHealth.NONE else AccessHealth.NONE
