"""The offers of the demonstration: invitations behind the accounts that are invited, and a link of the main partner."""

from datetime import datetime, timedelta

from portal.accounts.models import Account, Engagement
from portal.accounts.rules import Lifecycle, OpenedAs
from portal.demo.cast import MAIN
from portal.demo.stage import Stage
from portal.invitations.models import Invitation, InviteLink, InviteLinkDay, digest
from portal.kernel import clock, ids
from portal.kernel.text import fold
from portal.partners.models import Partner
from portal.people.models import Staff, User
from portal.people.rules import Role

LASTS = timedelta(days=30)


async def write_offers(stage: Stage) -> None:
    """Give each invited account the invitation that it came by, and the main partner a link that was used a little."""
    now = clock.now()
    inviters = {staff.partner_id: staff.user for staff in await Staff.filter(role=Role.OWNER).order_by("-id").select_related("user")}
    rows = []
    async for side in Engagement.filter(account__lifecycle=Lifecycle.INVITED).select_related("account"):
        rows.append(_invitation(side, side.account, inviters[side.partner_id], now))
    await Invitation.bulk_create(rows, batch_size=500)
    partner = await Partner.get_or_none(slug=MAIN)
    if partner:
        await _link(stage, partner, inviters[partner.id])


def _invitation(side: Engagement, account: Account, inviter: User, now: datetime) -> Invitation:
    sent_at = max(account.opened_at, now - LASTS + timedelta(days=3))  # sent again since, where it was long ago
    return Invitation(
        partner_id=side.partner_id,
        product_id=account.product_id,
        plan_id=account.plan_id,
        invited_by_id=inviter.id,
        invited_by_name=inviter.name,
        engagement_id=side.id,
        opened_as=account.opened_as,
        language="en",
        email=account.email,
        email_key=fold(account.email)[:254],
        digest=digest(str(ids.new())),  # of a token that nobody has: send it again to get one
        created_at=sent_at,
        sent_at=sent_at,
        expires_at=sent_at + LASTS,
    )


async def _link(stage: Stage, partner: Partner, inviter: User) -> None:
    now = clock.now()
    days = [(day, 3 + day * 7 % 5) for day in range(1, 15)]
    link = await InviteLink.create(
        partner_id=partner.id,
        product_id=stage.catalogue.products["payroll"].id,
        made_by_id=inviter.id,
        opened_as=OpenedAs.TRIAL,
        language="en",
        code="demo-autumn",
        campaign="Autumn letter",
        campaign_key=fold("Autumn letter"),
        visits=sum(visits for _day, visits in days),
        created_at=now - timedelta(days=20),
    )
    await InviteLinkDay.bulk_create(
        [InviteLinkDay(link_id=link.id, day=(now - timedelta(days=day)).date(), visits=visits) for day, visits in days]
    )
