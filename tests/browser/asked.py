"""What waits for an answer in the browsers' world: an advisor's requests for access, a request to a client, proposals about admins."""

from dataclasses import replace
from datetime import timedelta

from portal.access.models_requests import AccessRequest
from portal.accounts.models import Account, Engagement
from portal.accounts.rules import UserRole
from portal.accounts.rules_reports import Person
from portal.clients.models import Client
from portal.identity.models import ClientLink, RestoreRequest
from portal.kernel import clock, ids
from portal.kernel.viewer import Kind, Viewer
from portal.partners.models import Partner
from portal.people.models import Staff, User, viewer_of


async def viewer(name: str) -> Viewer:
    """One of the demonstration's people, who has just proven to be that person."""
    user = await User.get(email=f"{name}@demo.example")
    staff, now = await Staff.filter(user_id=user.id, joined_at__isnull=False).first(), clock.now()
    return replace(await viewer_of(user, staff, now), proven_at=now)


async def ask_around(partner: Partner) -> dict[str, str]:
    """Ask all of it. Gives the secrets of the pages of two clients: `asked`, who is asked to restore access, and `well`."""
    await _ask_for_access(partner)
    await _tell_admins(partner)
    sides = Engagement.filter(partner_id=partner.id, ended_at__isnull=True)
    broken, well = await sides.filter(access_health="deactivated").first(), await sides.filter(access_health="ok").order_by("-id").first()
    assert broken and well
    account = await Account.get(id=broken.account_id)
    await RestoreRequest.ask(await viewer("owner"), account, "The pay run is on Thursday, and we see nothing of it.")
    return {name: (await ClientLink.make(side.id, clock.now()))[1] for name, side in (("asked", broken), ("well", well))}


async def _ask_for_access(partner: Partner) -> None:
    await Partner.filter(id=partner.id).update(shows_other_clients=True)
    owner, advisor = await viewer("owner"), await viewer("advisor")
    seen = await Client.visible_to(advisor).values_list("id", flat=True)
    others = Client.filter(partner_id=partner.id, archived_at__isnull=True).exclude(id__in=list(seen))
    reasons = ("Tomás is away until Monday, and their pay run is on Thursday.", "They wrote to me by mistake.", "New hire next week.")
    rows = [await AccessRequest.ask(advisor, client, False, reason) for client, reason in zip(await others.order_by("name_key").limit(3), reasons, strict=True)]
    await rows[1].decline(owner, "Nóra looks after them.")


async def _tell_admins(partner: Partner) -> None:
    side = await Engagement.filter(partner_id=partner.id, ended_at__isnull=True, account__lifecycle="paying", client_id__isnull=False).order_by("-id").first()
    assert side
    await Engagement.filter(id=side.id).update(is_portal_master=True)
    account = await Account.get(id=side.account_id)
    told = Viewer(kind=Kind.TOOL, name="", now=clock.now() - timedelta(minutes=5))
    colleague = await User.get(email="kwame@demo.example")
    people = [
        Person("1", colleague.name, colleague.email, UserRole.ADMIN, True, None, ids.encode("user", colleague.id)),
        Person("2", "Elisabeth van den Heuvel-Morrisson", "elisabeth.vandenheuvel@office.example", UserRole.ADMIN, True, None, ""),
    ]
    await account.report_users(told, str(ids.new()), 2**40, people)

