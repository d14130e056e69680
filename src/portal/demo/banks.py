"""Where the small world's partners are paid: numbers that banks give as examples, and that lead nowhere."""

from datetime import timedelta

from portal.demo.billing import BACK
from portal.demo.plan import World
from portal.earnings.models import PayoutDetails
from portal.outbox.models import Mail
from portal.partners.models import Partner, PartnerKind
from portal.people.models import Staff, viewer_of
from portal.people.rules import Role

_EUROS = {"country": "IE", "iban": "IE29AIBK93115212345678"}
_POUNDS = {"country": "GB", "account_number": "31926819", "routing": "601613", "bank": "Example Bank"}


async def give_banks(world: World, key: bytes) -> None:
    """Have the owners of channel partners say so, long before the first payout."""
    at = world.now - BACK - timedelta(days=20)
    for partner in await Partner.filter(kind=PartnerKind.CHANNEL_PARTNER).order_by("id"):
        owner = await Staff.filter(partner_id=partner.id, role=Role.OWNER).order_by("id").select_related("user").first()
        if owner:
            viewer = await viewer_of(owner.user, owner, at)
            for currency, said in (("EUR", _EUROS), ("GBP", _POUNDS)):
                await PayoutDetails.give(viewer, key, timedelta(days=3), currency, holder=partner.name, **said)
    await Mail.filter(kind__startswith="earnings/details_").delete()  # told then, and read
