"""The small demonstration: who can sign in, what there is to see, who sees it, and where it does not load."""

import stat
from collections import Counter
from pathlib import Path

import pytest
from tortoise.context import TortoiseContext

from portal.accounts.models import Account, Engagement
from portal.accounts.rules import AccessHealth, Lifecycle
from portal.audit.models import Event
from portal.clients.models import Client, Note
from portal.demo import billing, bulk, keys, verbs
from portal.demo.cast import MAIN, SIGN_INS, email
from portal.demo.load import announce, is_empty, load, refuse_to_strangers
from portal.demo.small import small_world
from portal.earnings.models import Entry, Payout, faults_of
from portal.gql.context import Context
from portal.kernel import clock, ids
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner, PartnerKind
from portal.people.models import ApiToken, Staff, User, digest, viewer_of
from portal.programme.models import PartnerTier
from portal.referrals.models import Referral
from portal.referrals.rules import Stage
from portal.schema import schema
from portal.settings import load as load_settings
from tests.cast import ask, gid, system

COUNTERS = """{ counters { clients accounts unlinked paidCompanies pendingActivation active inactive activeUsers headcount } }"""


async def viewer(key: str, partner: str | None = None) -> Viewer:
    """A person of the demonstration, in the partner of that slug."""
    user = await User.get(email_key=email(key))
    staff = await Staff.get(user_id=user.id, partner__slug=partner) if partner else None
    return await viewer_of(user, staff, clock.now())


@pytest.fixture
async def demo(db, settings, monkeypatch):
    """The small demonstration, loaded; in bulk, which is faster and comes to the same rows (`test_worlds.py`), and without its sales."""
    monkeypatch.setattr(billing, "write_sales", _nothing)
    monkeypatch.setattr(verbs, "write_book", bulk.write_book)
    return await load(settings)


async def _nothing(*_given: object) -> None:
    """Tells nothing."""


@pytest.fixture
async def billed(db, settings, monkeypatch):
    """The same with what the billing told."""
    monkeypatch.setattr(verbs, "write_book", bulk.write_book)
    return await load(settings)


async def test_everyone_named_at_start_signs_in_with_the_password_printed(demo, settings, capsys):
    await announce(settings)
    said = capsys.readouterr().out
    path = settings.data / "keys" / "demo-password"
    password = path.read_text().strip()
    assert password in said and stat.S_IMODE(path.stat().st_mode) == 0o600
    hashes = set()
    for key, _what in SIGN_INS:
        assert f"{key}@demo.example" in said
        hashes.add((await User.get(email_key=email(key))).password_hash)
    assert len(hashes) == 1 and await User(password_hash=hashes.pop()).check_password(password)
    token = (settings.data / "keys" / "demo-token").read_text().strip()
    row = await ApiToken.get(digest=digest(token)).prefetch_related("partner")
    assert token in said and row.partner.slug == "ferrow-lund" and "clients:read" in row.scopes


async def test_each_role_of_the_cast_is_there(demo):
    roles = {key: (await viewer(key, "ferrow-lund")).role for key in ("owner", "priya", "advisor", "reader")}
    assert roles == {"owner": "owner", "priya": "admin", "advisor": "advisor", "reader": "read_only"}
    assert await Staff.filter(user__email_key=email("both")).count() == 2
    assert [(await viewer(key)).kind for key in ("vendor", "finance", "analyst")] == ["vendor", "vendor", "analyst"]
    partners = {partner.slug: partner for partner in await Partner.all()}
    assert partners["harbour-people"].kind is PartnerKind.SERVICE_PROVIDER and all(each.is_demo for each in partners.values())


async def test_owner_has_something_to_look_at(demo):
    found = (await ask(await viewer("owner", "ferrow-lund"), COUNTERS))["counters"]
    assert found["clients"] == 47 and found["unlinked"] == 3
    assert found["accounts"] == found["active"] + found["inactive"] + found["pendingActivation"] + 3  # three are invited
    assert 0 < found["activeUsers"] < found["headcount"] and found["paidCompanies"] > 60
    assert await Client.filter(partner__slug="ferrow-lund", archived_at__isnull=False).count() == 5
    assert await Note.filter(edits=1).exists() and await Note.filter(pinned=True).count() >= 2


async def test_every_lifecycle_and_every_access_is_there(demo):
    assert {account.lifecycle for account in await Account.all()} == set(Lifecycle)
    assert {side.access_health for side in await Engagement.all()} == set(AccessHealth)


async def test_referrals_stand_in_many_stages_and_some_wait_for_the_vendor(demo):
    rows = await Referral.all()
    assert {row.stage for row in rows} >= {Stage.SUBMITTED, Stage.UNDER_REVIEW, Stage.ACCEPTED, Stage.CONTACTED, Stage.QUALIFIED, Stage.WON, Stage.LOST}
    late = {row.business_name for row in rows if row.due_on and row.due_on < clock.now().date()}
    assert sum(row.waits_since is not None for row in rows) >= 5 and not late
    assert await Referral.ahead_of(rows)


async def test_the_main_partners_books_are_kept_and_its_tier_follows_from_what_its_clients_do(billed):
    """Sales, holds, a refund and monthly payouts, all of which the facts say; nothing of it at the service provider."""
    partner, now = await Partner.get(slug=MAIN), clock.now()
    assert await faults_of(partner.id, now) == []
    assert {kind async for kind in Entry.filter(partner_id=partner.id).values_list("kind", flat=True)} >= {"earning", "refund", "payout"}
    states = {state async for state in Payout.filter(partner_id=partner.id).values_list("state", flat=True)}
    assert "paid" in states and states <= {"paid", "carried"}  # with the hour of the day a first payout stays under the minimum
    assert not await Entry.filter(partner__kind="service_provider").exists()
    tiers = await PartnerTier.filter(partner_id=partner.id, superseded_at__isnull=True).order_by("since").select_related("tier")
    assert [row.tier.name for row in tiers] == ["Bronze", "Silver", "Gold"]
    assert {row.set_by for row in tiers} == {""}


async def test_advisor_sees_what_is_granted_and_no_more(demo):
    advisor = await viewer("advisor", "ferrow-lund")
    found = (await ask(advisor, COUNTERS))["counters"]
    assert found["clients"] == 7 + 1  # of one client only an account is granted
    clients = await Client.visible_to(advisor).values_list("name", flat=True)
    assert "Smugglers Cove Hotel" in clients and "De Gouden Haring" not in clients
    assert await Engagement.visible_to(advisor).filter(client__name="Smugglers Cove Hotel").count() == 1
    staff = await viewer("both", "ferrow-lund")  # one of whose grants has ended
    assert "Keane Haulage" not in await Client.visible_to(staff).values_list("name", flat=True)


async def test_shared_account_is_seen_by_both_and_neither_sees_the_others_folder(demo):
    owner, rival = await viewer("owner", "ferrow-lund"), await viewer("rival", "harbour-people")
    ours, theirs = Account.visible_to(owner), Account.visible_to(rival)
    shared = set(await ours.values_list("id", flat=True)) & set(await theirs.values_list("id", flat=True))
    assert len(shared) == 1
    account = await Account.get(id__in=shared)
    folders = []
    for each in (owner, rival):
        seen = await Engagement.visible_to(each).filter(account_id=account.id)
        assert [side.partner_id for side in seen] == [each.partner_id]
        folders.append(seen[0].client_id)
        mine = (await ask(each, "query ($id: ID!) { node(id: $id) { ... on Account { engagement { client { id name } } } } }", id=gid(account)))["node"]
        assert mine["engagement"]["client"] == {"id": ids.encode("client", folders[-1]), "name": "Brennan Dental Group"}
    assert folders[0] != folders[1]
    assert not await Client.visible_to(rival).filter(id=folders[0]).exists()
    assert not await Client.visible_to(owner).filter(id=folders[1]).exists()


async def test_two_unlinked_accounts_look_like_a_client(demo):
    document = "{ accounts(filter: {linked: false}) { nodes { name looksLike { name } } } }"
    rows = (await ask(await viewer("owner", "ferrow-lund"), document))["accounts"]["nodes"]
    alike = {row["name"]: (row["looksLike"] or {}).get("name") for row in rows}
    assert alike == {"Nordvik Sjømat": "Nordvik Fisk AS", "Keane Haulage": "Keane Haulage", "Corrib Cycles": None}


async def test_usage_has_a_point_a_week_for_twelve_weeks(demo):
    document = '{ accounts(filter: {search: "MULCAHY"}) { nodes { product { slug } usage { day activeUsers headcount } } } }'
    rows = (await ask(await viewer("owner", "ferrow-lund"), document))["accounts"]["nodes"]
    points = {row["product"]["slug"]: row["usage"] for row in rows}
    assert len(points["payroll"]) == 12 and points["payroll"][-1] == {**points["payroll"][-1], "activeUsers": 38, "headcount": 41}
    assert 1 <= len(points["rostering"]) < 3  # its trial began five days ago


async def test_nothing_lies_in_the_future_and_history_is_spread(demo):
    now = clock.now()
    moments = [event.at for event in await Event.all()]
    assert max(moments) <= now and (now - min(moments)).days > 1000
    by_month = Counter((at.year, at.month) for at in moments)
    assert len(by_month) > 24


async def test_loading_again_says_so_and_does_nothing(demo, settings, capsys):
    before = await Account.all().count()
    assert demo.loaded and not (await load(settings)).loaded
    assert "already" in capsys.readouterr().out
    assert await Account.all().count() == before and not await is_empty()


async def test_it_never_loads_beside_other_partners(db, settings, capsys):
    await Partner.register(system(), slug="real", name="A real partner", kind=PartnerKind.SERVICE_PROVIDER)
    with pytest.raises(Refused, match="holds partners already"):
        await load(settings)
    assert not await User.exists() and await Partner.all().count() == 1
    await announce(settings)
    assert capsys.readouterr().out == ""


async def test_it_is_loaded_whole_or_not_at_all(db, settings, monkeypatch):
    async def fail(*_arguments, **_named):
        raise OSError("the disk is full")

    monkeypatch.setattr("portal.demo.load.create_token", fail)
    monkeypatch.setattr(billing, "write_sales", _nothing)
    monkeypatch.setattr(verbs, "write_book", bulk.write_book)
    with pytest.raises(OSError, match="full"):
        await load(settings)
    assert await is_empty()


async def test_keys_of_another_folder_are_not_printed(demo, settings, tmp_path, capsys):
    capsys.readouterr()
    elsewhere = settings.model_copy(update={"data": tmp_path / "elsewhere"})
    await announce(elsewhere)
    assert "another data folder" in capsys.readouterr().out
    assert not (tmp_path / "elsewhere").exists()


async def test_one_data_folder_keeps_the_tokens_of_two_databases(demo, settings, capsys):
    first = keys.tokens_of(settings.data)
    keys.keep_token(settings.data, "ppt_of_another_database")
    capsys.readouterr()
    await announce(settings)
    assert first[0] in capsys.readouterr().out and len(keys.tokens_of(settings.data)) == 2


async def test_an_empty_database_says_nothing(db, settings, capsys):
    await announce(settings)
    assert await is_empty() and capsys.readouterr().out == ""


def test_the_same_moment_and_seed_make_the_same_small_world():
    now = clock.now()
    assert small_world(now, 1) == small_world(now, 1) != small_world(now, 2)


async def test_what_the_token_may_the_tool_does(demo, settings):
    token = (settings.data / "keys" / "demo-token").read_text().strip()
    row = await ApiToken.get(digest=digest(token))
    tool = Viewer(kind="tool", name=row.name, partner_id=row.partner_id, token_id=row.id, permissions=frozenset(row.scopes))
    result = await schema.execute("{ clients { totalCount } }", context_value=Context(viewer=tool))
    assert result.errors is None and result.data == {"clients": {"totalCount": 47}}


async def test_it_is_not_served_to_strangers_unless_told_so(db: TortoiseContext, tmp_path: Path):
    own = {"data": tmp_path, "base_url": "http://localhost:8080"}
    await refuse_to_strangers(load_settings(host="0.0.0.0", **own))
    await Partner.create(
        slug="demo", name="Demo", name_key="demo", kind="service_provider", created_at=clock.now(), is_demo=True
    )
    await refuse_to_strangers(load_settings(**own))
    await refuse_to_strangers(load_settings(host="0.0.0.0", demo_public=True, **own))
    with pytest.raises(Refused, match="--demo-public"):
        await refuse_to_strangers(load_settings(host="0.0.0.0", **own))
