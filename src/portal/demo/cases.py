"""The support cases of the demonstration: one that is late, one that waits for the partner, one that is solved, one just asked."""

import io
from dataclasses import replace
from datetime import datetime, timedelta

from portal.accounts.models import Account, Engagement
from portal.demo.cast import MAIN, RIVAL, email
from portal.files.models import File
from portal.files.rules import FileKind
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.partners.models import Partner
from portal.people.models import Staff, User, email_key, viewer_of
from portal.support.models import PartnerCase, name_manager
from portal.support.rules import CasePriority

_LOG = """2026-11-20 18:02:11 pay run 2026-11 started, 41 employees
2026-11-20 18:02:14 employee 17: pension scheme PS-204 has no rate from 2026-11-01
2026-11-20 18:02:14 pay run 2026-11 stopped, nothing was paid
"""


async def add_cases(now: datetime) -> None:
    """Ask and answer each as it came about; no mail of them is left to be sent."""
    partner = await Partner.get(slug=MAIN)
    vera, sunniva = [await _vendor(key) for key in ("vendor", "support")]
    await name_manager(await viewer_of(vera, None, now), partner, vera)
    owner, advisor = await _staff(MAIN, "owner"), await _staff(MAIN, "advisor")
    rival = await _staff(RIVAL, "rival")
    if advisor:
        await _stopped_run(advisor, sunniva, await _account(advisor), now)
        await _solved(advisor, sunniva, now)
    if owner:
        await _late(owner, now)
    if rival:
        await PartnerCase.ask(_at(rival, now, hours=2), "Two accounts of one client", "Café Zwölf has Payroll twice since Monday. Which one stays?")
    await Mail.filter(kind__startswith="support/").delete()  # told then, and read


def _at(viewer: Viewer, now: datetime, *, days: float = 0, hours: float = 0) -> Viewer:
    return replace(viewer, now=now - timedelta(days=days, hours=hours))


async def _vendor(key: str) -> User:
    return await User.get(email_key=email_key(email(key)))


async def _staff(slug: str, key: str) -> Viewer | None:
    """A person of a partner, as long as this world has that person there."""
    place = await Staff.filter(partner__slug=slug, user__email_key=email_key(email(key))).select_related("user").first()
    return await viewer_of(place.user, place, place.invited_at) if place else None


async def _account(viewer: Viewer) -> Account | None:
    side = await Engagement.visible_to(viewer).filter(ended_at__isnull=True).order_by("since", "id").select_related("account").first()
    return side.account if side else None


async def _stopped_run(advisor: Viewer, sunniva: User, account: Account | None, now: datetime) -> None:
    """Urgent, with a log; answered twice; the partner is to try again."""
    asked = _at(advisor, now, days=2, hours=3)
    log = await File.keep(asked, io.BytesIO(_LOG.encode()), "pay-run.log", FileKind.TEXT)
    text = "The November run stops after a second and pays nobody. Pay day is Thursday.\n\nThe log is attached."
    case = await PartnerCase.ask(asked, "Pay run stops at employee 17", text, priority=CasePriority.URGENT, account=account, files=[log])
    vendor = await viewer_of(sunniva, None, now)
    await case.write(_at(vendor, now, days=2, hours=2), "Scheme PS-204 ended in October; the new number is missing. Same as at Brennan's last year.", note=True)
    await case.write(_at(vendor, now, days=2, hours=1.8), "The pension scheme of employee 17 has no rate from November on.\n\nEnter the new scheme's number under Pensions, then start the run again.")
    await case.write(_at(advisor, now, days=1, hours=4), "The scheme has a number now. The run goes on to employee 31 and stops there.")
    await case.write(_at(vendor, now, hours=5), "The same scheme, entered a second time at employee 31. It is taken out. Start the run again: does it end?")


async def _solved(advisor: Viewer, sunniva: User, now: datetime) -> None:
    case = await PartnerCase.ask(_at(advisor, now, days=5), "Payslips in Portuguese", "Can Quinta do Freixo have its payslips in Portuguese?", priority=CasePriority.LOW)
    vendor = await viewer_of(sunniva, None, now)
    await case.write(_at(vendor, now, days=4), "Yes: Settings, Documents, Language. It counts from the next run.")
    await case.solve(_at(advisor, now, days=3.5))


async def _late(owner: Viewer, now: datetime) -> None:
    """Nobody has looked at it, and the promise is past."""
    text = "Two of our clients pay weekly and monthly. Do they need a second account, or is a pay group enough?"
    await PartnerCase.ask(_at(owner, now, days=6), "Weekly and monthly pay in one account", text, priority=CasePriority.HIGH)
