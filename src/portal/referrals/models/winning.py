"""An account that is opened for a business that a partner referred wins the referral."""

from uuid import UUID

from portal.accounts.models import Account, Engagement
from portal.accounts.models.told import when_brought
from portal.clients.models import Client
from portal.db.transactions import whole
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.referrals import rules
from portal.referrals.models.matching import like
from portal.referrals.models.referrals import Referral


@whole
async def by_account(viewer: Viewer, engagement: Engagement) -> None:
    """The partner has brought an account: its accepted referral of that business, if it has one, is won with it."""
    account = await Account.get(id=engagement.account_id)
    found = await _referral_for(engagement.partner_id, engagement.client_id, account)
    if found is None:
        return
    row = await found.locked()
    if row.stage in rules.UNDER_WAY and row.account_id is None:
        await row.win(viewer, account, "account", _("{name} was opened.").format(name=account.name)[:500])


async def _referral_for(partner_id: UUID, client_id: UUID | None, account: Account) -> Referral | None:
    """By the client's folder, or else by what the account says of its business; the oldest."""
    rows = Referral.filter(partner_id=partner_id, product_id=account.product_id, stage__in=list(rules.UNDER_WAY), account_id=None)
    by_folder = await rows.filter(client_id=client_id).order_by("submitted_at", "id").first() if client_id else None
    if by_folder:
        return by_folder
    said = {"business_name": account.name, "country": account.country, "email": account.email}
    return next(iter(await like(said, rows.filter(client_id=None))), None)


async def make_folder(viewer: Viewer, row: Referral) -> Client:
    """The client's folder of a referral; made from what it says where there is none. Raises `Refused`."""
    if row.client_id:
        return await Client.get(id=row.client_id)
    details = {"name": row.business_name, "contact_name": row.contact_name, "email": row.email, "phone": row.phone, "country": row.country}
    client = await Client.add(viewer, details)
    row.client_id = client.id
    await row.save(update_fields=["client_id"])
    return client


when_brought(by_account)
