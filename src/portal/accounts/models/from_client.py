"""What a client does in its product about the partners that serve it: add one, withdraw one, say what one may do."""

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from portal.accounts import rules_reports
from portal.accounts.models import telling
from portal.accounts.models.reported import ReportKind
from portal.accounts.rules import Cause, Lifecycle, OpenedAs, Origin
from portal.audit.models import Event
from portal.db.transactions import whole
from portal.kernel.refusal import not_found, refuse_if
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner
from portal.people.models import Staff
from portal.people.rules import Role
from portal.products.models import Product

if TYPE_CHECKING:
    from portal.accounts.models.account import Engagement


class FromClient:
    """The verbs of an account that its client causes, through the product."""

    if TYPE_CHECKING:  # of the account
        id: UUID
        engagements: Any

        async def report(self, *given: Any, **named: Any) -> bool: ...
        async def engage(self, *given: Any, **named: Any) -> "Engagement": ...
        @classmethod
        def filter(cls, **conditions: Any) -> Any: ...
        @classmethod
        async def open(cls, *given: Any, **named: Any) -> "Engagement": ...

    @classmethod
    @whole
    async def add_partner(
        cls,
        viewer: Viewer,
        product_id: UUID,
        *,
        company_id: str,
        name: str,
        email: str,
        country: str,
        partner: str,
        opened_as: OpenedAs,
        with_user: bool,
        by: str,
        external_id: str = "",
    ) -> Self:
        """A client adds a partner, known by its slug: an unlinked account appears at the partner, and both sides are told.

        The account is made where the portal does not know the company ID. `with_user`: the partner's first owner is to have a user in
        the account. Asked twice it changes nothing. Raises `Refused`.
        """
        found = await Partner.get_or_none(slug=one_line(partner))
        refuse_if(rules_reports.refuse_added(company_id, found is not None))
        assert found
        user_id = await _owner_of(found.id) if with_user else None
        key = fold(one_line(company_id))[:128]
        account = await cls.filter(product_id=product_id, company_id_key=key).select_for_update().get_or_none()
        if account is None:
            product = await Product.get(id=product_id)
            engagement = await cls.open(
                viewer, product, name=name, by=Cause.CLIENT, partner_id=found.id, origin=Origin.CLIENT, user_id=user_id,
                lifecycle=Lifecycle.PENDING_ACTIVATION, opened_as=opened_as, company_id=company_id, country=country, email=email,
            )  # fmt: skip
            account = await cls.filter(id=engagement.account_id).get()
        elif await account.engagements.filter(partner_id=found.id, ended_at__isnull=True).exists():
            return account
        else:
            engagement = await account.engage(viewer, found.id, Origin.CLIENT, user_id=user_id)
        said = {"by": one_line(by)[:200], "externalId": one_line(external_id)[:100]}
        await Event.write(viewer, "engagement.asked_for", partner=found.id, account=account.id, name=account.name, **said)
        await telling.both_sides(viewer, account, engagement, "partner_added", said["by"])
        return account

    @whole
    async def withdraw_partner(self, viewer: Viewer, report_id: str, sequence: int, partner_id: UUID, by: str = "") -> bool:
        """The client wants the partner no longer: it serves the account no more, and both sides are told."""
        engagement = await self._served_by(partner_id)
        body = {"by": one_line(by)}
        takes_effect = await self.report(viewer, ReportKind.PARTNER, report_id, sequence, body, str(partner_id))
        if takes_effect and engagement.ended_at is None:
            await engagement.end(viewer, one_line(by)[:200])
            await telling.both_sides(viewer, self, engagement, "partner_withdrawn", one_line(by))  # type: ignore[arg-type]
        return takes_effect

    @whole
    async def allow_as_other_user(
        self, viewer: Viewer, report_id: str, sequence: int, partner_id: UUID, allowed: bool, by: str = ""
    ) -> bool:
        """The client lets the partner's staff sign in as another user of the account, or does not."""
        engagement = await self._served_by(partner_id)
        by = one_line(by)
        body = {"allowed": allowed, "by": by}
        takes_effect = await self.report(viewer, ReportKind.OTHER_USER, report_id, sequence, body, str(partner_id))
        if takes_effect:
            await engagement.let_act_as_other(viewer, allowed, by)
        return takes_effect

    async def _served_by(self, partner_id: UUID) -> "Engagement":
        """The engagement of a partner, the one in force or else the last. Raises `Refused`."""
        rows = await self.engagements.filter(partner_id=partner_id).order_by("-since", "-id")
        if not rows:
            raise not_found("partner")
        return next((row for row in rows if row.ended_at is None), rows[0])


async def _owner_of(partner_id: UUID) -> UUID | None:
    owners = Staff.filter(partner_id=partner_id, role=Role.OWNER, joined_at__isnull=False, deactivated_at__isnull=True)
    return await owners.order_by("invited_at", "id").first().values_list("user_id", flat=True)
