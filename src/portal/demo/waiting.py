"""What waits in the demonstration: a partner that has signed up, someone who has registered interest, what was told of late."""

from datetime import datetime, timedelta

from tortoise.expressions import F

from portal.demo.cast import email
from portal.notifications.models import Notification
from portal.outbox.models import Mail
from portal.partners.models import Interest, Partner, PartnerKind, PartnerStatus
from portal.people.models import SignUp, Staff, User


async def settle_told(now: datetime) -> None:
    """What people were told by now: mailed then, and read but for the last week."""
    await Mail.filter(kind__startswith="notifications/").delete()
    await Notification.filter(at__lt=now - timedelta(days=7)).update(read_at=F("at"))


async def add_waiting(now: datetime, password_hash: str) -> None:
    """Write both, as they came to the portal a day and three days ago."""
    then = now - timedelta(hours=26)
    written = {"business": "Ottosen & Brandt Regnskab", "kind": PartnerKind.SERVICE_PROVIDER, "country": "DK", "name": "Freja Ottosen"}
    sign_up, _secret = await SignUp.make(then, timedelta(days=3), email=email("newcomer"), **written)  # type: ignore[arg-type]
    await sign_up.use(then)
    owner = await User.add(then, sign_up.name, sign_up.email, password_hash=password_hash, timezone="Europe/Copenhagen")
    staff = await Staff.found(sign_up, owner, PartnerStatus.PENDING, then)
    await Partner.filter(id=staff.partner_id).update(is_demo=True)
    await Mail.filter(kind="people/partner_waits").delete()  # told a day ago, and read
    await Interest.register(
        now - timedelta(days=3),
        name="Marguerite Sané",
        business="Boulangerie Sané",
        country="FR",
        email="marguerite@sane.example",
        message="We pay 40 people in three shops, and our bookkeeper says you could help.",
    )
