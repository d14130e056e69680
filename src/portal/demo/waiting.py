"""What waits in the demonstration: a partner that has signed up, someone who has registered interest, what was told of late."""

from datetime import datetime, timedelta

from tortoise.expressions import F

from portal.accounts.models import Account
from portal.accounts.rules import ACTIVE
from portal.accounts.rules_reports import Job
from portal.demo.cast import email
from portal.kernel.viewer import Kind, Viewer
from portal.notifications.models import Notification
from portal.outbox.models import Mail
from portal.partners.models import Interest, Partner, PartnerKind, PartnerStatus
from portal.people.models import SignUp, Staff, User

_JOBS = ("Head baker", "Driver, night shift", "Bookkeeper, 20 hours", "Site manager", "Receptionist", "Apprentice electrician", "Night porter")


async def add_jobs(now: datetime) -> None:
    """Open jobs of accounts of the recruiting product, as it told."""
    accounts = await Account.filter(product__slug="recruiting", lifecycle__in=sorted(ACTIVE)).order_by("id").limit(6)
    for place, account in enumerate(accounts):
        days = [1 + 3 * place + 9 * each for each in range(1 + place % 3)]
        jobs = [Job(f"job-{place}-{each}", _JOBS[(place + each) % len(_JOBS)], "", now - timedelta(days=each)) for each in days]
        by = Viewer(kind=Kind.TOOL, name="Recruiting", product_id=account.product_id, now=now - timedelta(hours=5))
        await account.report_open_jobs(by, f"demo-jobs-{place}", 1, jobs)


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
