"""A portal with rows of every kind, as the walk through the route table makes it, and the pages that only a mail leads to."""

import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from portal.accounts.rules import Lifecycle
from portal.db.engine import private_database
from portal.db.migrate import upgrade
from portal.invitations.models import Invitation, InviteLink
from portal.invitations.models.invitations import digest
from portal.kernel import clock
from portal.partners.models import Partner, PartnerKind, PartnerStatus
from portal.people.models import MailToken, Passkey, Session, SignUp
from portal.settings import Settings, load
from tests.browser.conftest import Live, serving
from tests.cast import Cast, gid, make_cast, system
from tests.conftest import aside
from tests.web.test_pages import furnish, starts

Walks = dict[str | None, list[str]]


async def _furnished(settings: Settings, live: Live, walks: Walks) -> None:
    await upgrade(settings.database_url)
    async with private_database(settings.database_url):
        cast = await make_cast()
        await cast.client("Mulcahy Bakehouse")
        world = await furnish(cast)
        for name, user in cast.users.items():
            staff = cast.staff.get(name)
            for _each in ("a session that can be ended", "the one in use"):
                _row, live.cookies[name] = await Session.start(user, clock.now(), 12, browser="", address="", partner_id=staff.partner_id if staff else None)
            walks[name] = starts(name, world)
        walks[None] = await _mailed(cast, world)
        walks["owner"] += await _beside(cast, world)
        walks["vendor"] += await _partners(cast)


async def _mailed(cast: Cast, world: dict[str, str]) -> list[str]:
    """Pages that nobody signs in for, and that mails lead to."""
    now, lasts, owner = clock.now(), timedelta(days=1), cast.users["owner"]
    await Invitation.filter(engagement_id__isnull=False).update(digest=digest("offered"))
    _token, password = await MailToken.make(now, "password", owner, lasts)
    _token, email = await MailToken.make(now, "email", owner, lasts, email="new@firm.example")
    _token, join = await MailToken.make(now, "join", cast.users["reader"], lasts, staff_id=cast.staff["reader"].id)
    _row, finish = await SignUp.make(now, lasts, business="Tally", kind=PartnerKind.CHANNEL_PARTNER, country="IE", name="Tom", email="tom@tally.example")
    link = await InviteLink.all().first()
    assert link
    return ["/i/offered", f"/l/{link.code}", f"/password/{password}", f"/settings/email/{email}", f"/join/{join}", f"/partners/join/{finish}"]


async def _beside(cast: Cast, world: dict[str, str]) -> list[str]:
    """Pages of the owner that show themselves in one state of a record alone."""
    now = clock.now()
    key = await Passkey.create(user_id=cast.users["owner"].id, name="Laptop", credential_id="a", public_key="a", made_at=now, challenged_at=now)
    waiting = await cast.account("Waits", lifecycle=Lifecycle.PENDING_ACTIVATION)
    passkey = f"/settings/security/passkeys/{gid(key)}"
    return [f"{passkey}/rename", f"{passkey}/remove", f"/accounts/{gid(await waiting.account)}/withdraw", "/settings/security/app", "/held"]


async def _partners(cast: Cast) -> list[str]:
    """Acts on partners, each of which one state alone allows."""
    found = []
    for status, acts in ((PartnerStatus.PENDING, ("approve", "decline")), (PartnerStatus.SUSPENDED, ("reactivate",))):
        row = await Partner.register(system(), slug=f"firm-{status}", name=f"Firm {status}", kind=PartnerKind.CHANNEL_PARTNER)
        await Partner.filter(id=row.id).update(status=status)
        found += [f"/partners/{gid(row)}/{act}" for act in acts]
    return found


def everything(folder: Path) -> Iterator[tuple[Live, Walks]]:
    """It, served; and where the walk of each of its people begins."""
    listener = socket.create_server(("127.0.0.1", 0))
    settings = load(data=folder, port=listener.getsockname()[1], no_worker=True)
    live, walks = Live(settings.base_url, settings.cookie_name, database_url=settings.database_url), {}
    aside(_furnished(settings, live, walks))
    with serving(settings, listener):
        yield live, walks
