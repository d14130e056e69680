"""What the portal holds of a person: declared to the last column, given out without secrets, erased to the last row."""

import importlib
import json
from datetime import timedelta

import pytest
from tortoise import Tortoise, connections, fields
from tortoise.exceptions import BaseORMException
from tortoise.models import Model

from portal.access.models import Grant
from portal.accounts.models import Account, AccountUser
from portal.accounts.rules import OpenedAs, UserRole
from portal.accounts.rules_reports import Person as Told
from portal.audit.models import Event
from portal.bulk.models import BulkRun
from portal.bulk.rules import BulkAct, BulkOf
from portal.clients.models import Client
from portal.clients.models_import import ClientImport
from portal.db.engine import CONNECTION
from portal.db.registry import MODELS
from portal.db.transactions import atomic
from portal.invitations.models import Invitation
from portal.kernel import clock, ids
from portal.kernel.refusal import Refused
from portal.outbox.models import Mail
from portal.partners.models import Interest
from portal.people.entry import draw_token
from portal.people.models import ApiToken, Session, Staff, User
from portal.people.rules import Role, VendorRole
from portal.people.rules_tokens import TokenKind
from portal.privacy.models import FREE, NOBODYS, PLACES, SCANS, Person, erase, exported, held_of, search
from portal.privacy.rules import Fate, Group
from portal.referrals.models import Referral
from portal.segments.models import Segment
from portal.segments.rules import SegmentOf
from portal.support.models import PartnerCase
from tests.cast import Cast, person, system

NAME, EMAIL = "Quirine Zwaan", "quirine.zwaan@demo.example"
TEXTS = (fields.CharField, fields.TextField, fields.JSONField, fields.BinaryField)


def test_every_column_that_could_hold_a_person_is_declared_once():
    declared: dict[str, set[str]] = {}
    for table, names in (*FREE.items(), *NOBODYS.items()):
        declared.setdefault(table, set()).update(names.split())
    personal: dict[str, set[str]] = {}
    for place in PLACES:
        personal.setdefault(place.model._meta.db_table, set()).update(place.becomes)
    for scan in SCANS:
        personal.setdefault(scan.model._meta.db_table, set()).add(scan.column)
    named = (each for module in MODELS for each in vars(importlib.import_module(module)).values())
    known = {each._meta.db_table: each for each in named if isinstance(each, type) and issubclass(each, Model) and not each._meta.abstract and each is not Model}
    missing, stale = [], []
    for table, model in known.items():
        texts = {name for name, made in model._meta.fields_map.items() if isinstance(made, TEXTS) and not type(made).__name__.startswith("CharEnum")}
        said = declared.get(table, set()) | personal.get(table, set())
        missing += [f"{table}.{name}" for name in sorted(texts - said)]
        stale += [f"{table}.{name}" for name in sorted(declared.get(table, set()) - texts)]
    assert not missing, f"say in privacy/models/places.py whose these are: {missing}"
    assert not stale and not set(declared) - set(known)


async def the_person(cast: Cast) -> User:
    """An admin who has done something of everything, and is a client's contact elsewhere under the same address."""
    user, staff = await person(NAME, cast.partner, Role.ADMIN)
    cast.users["q"], cast.staff["q"] = user, staff
    viewer = await cast.viewer("q")
    client = await Client.add(viewer, {"name": "Bakery", "email": "bakery@client.example"})
    await client.write_note(viewer, "Pay day is Thursday.")
    engagement = await cast.account("Bakery", client)
    await Grant.give(viewer, cast.staff["advisor"], client)
    await Segment.add(viewer, SegmentOf.CLIENTS, "Own", {"search": "x"})
    await Segment.add(viewer, SegmentOf.CLIENTS, "Shared", {"search": "y"}, shared=True)
    await ClientImport.start(viewer, f"Name\n{NAME}\n", "book.csv")
    await PartnerCase.ask(viewer, "Help", "What now?", account=await engagement.account, with_events=True)
    await ApiToken.make(viewer, draw_token(), name="Mine", kind=TokenKind.PERSON, whose=None, scopes=["clients:read"], days=3)
    await Session.start(user, viewer.now, 12, browser="Firefox", address="192.0.2.1", partner_id=cast.partner.id)
    lead = {"business_name": "Lead", "country": "IE", "note": "Friends.", "contact_name": "Someone", "email": "lead@client.example"}
    referral = await Referral.submit(viewer, lead, cast.products["payroll"])
    await referral.withdraw(viewer)
    await Invitation.invite(viewer, ["bakery@client.example"], cast.products["time"], OpenedAs.TRIAL, lasts=timedelta(days=9))
    await BulkRun.preview(viewer, BulkAct.ARCHIVE, BulkOf.CLIENTS, [client.id], {})
    await _as_contact(cast)
    return user


async def _as_contact(cast: Cast) -> None:
    rival = await cast.viewer("rival")
    await Client.add(rival, {"name": "Elsewhere", "contact_name": "Q. Zwaan", "email": EMAIL.upper(), "phone": "+353 1 234"})
    await Referral.submit(rival, {"business_name": "Elsewhere", "country": "IE", "note": "Friends.", "contact_name": "Q. Zwaan", "email": EMAIL}, cast.products["payroll"])
    engagement = await cast.account("Elsewhere", partner=cast.other)
    account = await Account.get(id=engagement.account_id)
    await Account.filter(id=account.id).update(email=EMAIL, admin_name="Q. Zwaan", phone="+353 1 234")
    told = [Told(external_id="u1", name="Q. Zwaan", email=EMAIL, role=UserRole.ADMIN, is_active=True, last_log_in_at=None, subject="")]
    await account.report_users(system(), str(ids.new()), 1, told)
    await Invitation.invite(rival, [EMAIL], cast.products["time"], OpenedAs.TRIAL, lasts=timedelta(days=9))
    await Interest.register(clock.now(), name=NAME, business="Zwaan", country="IE", email=EMAIL)


async def everything() -> dict[str, str]:
    """Every row of every table, as text."""
    found = {}
    for model in Tortoise.apps["portal"].values():
        _count, rows = await connections.get(CONNECTION).execute_query(f'SELECT * FROM "{model._meta.db_table}"')
        found[model._meta.db_table] = json.dumps([dict(row) for row in rows], default=str, ensure_ascii=False)
    return found


def traces(world: dict[str, str], *texts: str) -> list[str]:
    return [table for table, rows in world.items() if any(text.casefold() in rows.casefold() for text in texts)]


async def test_erased_person_leaves_no_trace_and_what_happened_stays(cast: Cast):
    user = await the_person(cast)
    vendor = await cast.viewer("vendor")
    before = await everything()
    assert {"person", "audit_event", "client_note", "access_grant", "referral_step", "account_report", "support_message", "client"} <= set(
        traces(before, NAME, EMAIL)
    )
    events = await Event.all().order_by("id").values_list("id", "kind", "at")
    held = {each.group: each.count for each in await held_of(await Person.find(EMAIL))}
    assert {Group.PROFILE, Group.AUDIT, Group.CONTACTS, Group.ACCOUNTS, Group.REFERRALS, Group.INVITATIONS, Group.FORMS, Group.CASES} <= set(held)
    with pytest.raises(Refused, match="Type the address"):
        await erase(vendor, EMAIL, "quirine")
    assert await everything() == before
    # What is given out beforehand holds all of it, and no secret.
    file = json.dumps(await exported(vendor, await Person.find(EMAIL.upper())))
    assert all(word in file for word in ("Pay day is Thursday.", "192.0.2.1", "Q. Zwaan", "What now?", "+353 1 234", "Own"))
    assert (await Session.get(user_id=user.id)).digest not in file and "password_hash" not in file
    own = json.dumps(await exported(await cast.viewer("q"), await Person.own(user), own=True))
    assert "Pay day" in own and "Q. Zwaan" not in own and "Elsewhere" not in own and "192.0.2.1" in own  # what others noted is theirs
    await Mail.filter(sent_at__isnull=True).update(sent_at=vendor.now, text="", html="")
    placeholder, _held = await erase(vendor, EMAIL, f" {EMAIL.upper()} ")
    after = await everything()
    assert traces(after, NAME, EMAIL, "Q. Zwaan", "+353 1 234") == []
    assert placeholder in after["audit_event"] and placeholder in after["referral_step"] and placeholder in after["client_note"]
    kept = await Event.filter(id__in=[key for key, _kind, _at in events]).order_by("id").values_list("id", "kind", "at")
    assert kept == events
    note = await Event.get(kind="person.erased")
    assert note.data["name"] == placeholder and note.data["counts"]["profile.replaced"] == 1 and note.actor_name == "vendor"
    # Nothing is open to the person any more, and a partner's book is as it was.
    gone, staff = await User.get(id=user.id), await Staff.get(user_id=user.id)
    assert gone.erased_at and gone.name == placeholder and staff.deactivated_at
    assert not await Session.filter(user_id=user.id).count() and not await ApiToken.filter(user_id=user.id).count()
    assert await Segment.filter(partner_id=cast.partner.id).values_list("name", flat=True) == ["Shared"]
    assert (await Invitation.get(email__startswith="erased-")).revoked_at
    assert "zwaan" not in (await Client.get(name="Elsewhere")).contact_text and (await AccountUser.get(external_id="u1")).email == ""
    assert not await Mail.filter(to=EMAIL).count()
    with pytest.raises(Refused, match="Nothing is held"):
        await erase(vendor, EMAIL, EMAIL)
    assert await Event.filter(kind="person.erased").count() == 1


async def test_log_is_changed_by_nothing_else(cast: Cast):
    event = await Event.all().order_by("id").first()
    assert event
    for rows in (Event.filter(id=event.id).update(actor_name="x"), Event.filter(id=event.id).update(kind="x"), Event.filter(id=event.id).delete()):
        with pytest.raises(BaseORMException, match="never changed"):
            async with atomic():
                await rows
    assert (await Event.get(id=event.id)).kind == event.kind
    assert await Event.forget(event.at, 10) == 0 and await Event.forget(event.at + timedelta(microseconds=1), 1) == 1
    assert not await Event.filter(id=event.id).exists()


async def test_who_is_needed_is_not_erased(cast: Cast):
    vendor = await cast.viewer("vendor")
    assert [user.name for user in await search("OWN")] == ["owner"] and await search("\0") == await search(" ") == await search("%") == []
    for who, code in (("owner", "LAST_OWNER"), ("vendor", "YOURSELF")):
        email = cast.users[who].email
        with pytest.raises(Refused) as refused:
            await erase(vendor, email, email)
        assert code in {each.code for each in refused.value.refusals}
    other, _none = await person("second admin", vendor_role=VendorRole.ADMIN)
    await User.filter(id=cast.users["vendor"].id).update(vendor_role=VendorRole.SUPPORT)
    with pytest.raises(Refused, match="only admin"):
        await erase(vendor, other.email, other.email)
    assert (await User.get(id=other.id)).erased_at is None
    # A person of clients alone, whose name stands in accounts: an erasure touches no one of the portal's own people.
    await _as_contact(cast)
    held = await held_of(await Person.find(EMAIL))
    assert {each.group for each in held} == {Group.CONTACTS, Group.ACCOUNTS, Group.INVITATIONS, Group.REFERRALS, Group.MAIL, Group.FORMS, Group.AUDIT}
    assert all(each.fate is not Fate.KEPT for each in held)
    await erase(vendor, EMAIL, EMAIL)
    assert traces(await everything(), "Q. Zwaan", EMAIL) == []
