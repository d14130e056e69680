"""What-if: the version in force changes nothing, and what is predicted is what comes."""

from datetime import date, timedelta

from portal.earnings.models import WhatIf, WhatIfPartner
from portal.kernel import clock
from portal.kernel.money import Money
from portal.programme.models import SHIPPED, ProgrammeVersion, all_versions, history_of
from portal.programme.rules.replay import ledger
from tests.cast import Cast, ask, gid, system
from tests.earnings.stage import sold

TRY = "mutation ($input: TryProgrammeInput!) { tryProgramme(input: $input) { whatIf { id progress { done of } } errors { code field } } }"
READ = """query ($id: ID!) { node(id: $id) { ... on WhatIf { finishedAt moves { before after partners }
  sums { before { amount currency } after { amount } difference { amount } } } } }"""
RICHER = {'Bronze = "10 %"': 'Bronze = "15 %"', "points = 100 }": "points = 1 }", 'version = "2026.1"': 'version = "next"'}


async def _history(cast: Cast) -> None:
    await (await ProgrammeVersion.draft(system(), SHIPPED.read_text())).publish(system())
    for days, amount in ((200, 1000_00), (80, 500_00)):
        await sold(cast, days, f"S{days}", Money(amount, "EUR"))
        await sold(cast, days, f"D{days}", Money(amount, "USD"))


async def _draft(starts: date) -> ProgrammeVersion:
    text = SHIPPED.read_text().replace("starts = 2020-01-01", f"starts = {starts}")
    for old, new in RICHER.items():
        assert old in text
        text = text.replace(old, new)
    return await ProgrammeVersion.draft(system(), text)


async def _tried(cast: Cast, version: ProgrammeVersion, day: date, **more: object) -> str:
    told = (await ask(await cast.viewer("vendor"), TRY, input={"version": gid(version), "startsOn": day.isoformat(), **more}))["tryProgramme"]
    assert told["errors"] == [], told
    while await WhatIf.go_on(clock.now(), 1):
        pass
    return told["whatIf"]["id"]


async def test_the_version_in_force_changes_nothing(cast: Cast):
    await _history(cast)
    version = await ProgrammeVersion.get()
    for day in (version.starts, clock.now().date() - timedelta(days=100)):
        found = (await ask(await cast.viewer("vendor"), READ, id=await _tried(cast, version, day)))["node"]
        assert found["finishedAt"] and found["moves"] == []
        assert {each["difference"]["amount"] for each in found["sums"]} == {"0.00"} and len(found["sums"]) == 2
        assert found["sums"][0]["before"] == {"amount": "150.00", "currency": "EUR"}
    assert not await WhatIfPartner.filter(differs=True).exists()


async def test_what_is_predicted_is_what_comes(cast: Cast):
    await _history(cast)
    day = clock.now().date() - timedelta(days=100)
    draft = await _draft(day)
    found = (await ask(await cast.viewer("vendor"), READ, id=await _tried(cast, draft, day)))["node"]
    assert found["sums"][0] == {"before": {"amount": "150.00", "currency": "EUR"}, "after": {"amount": "175.00"}, "difference": {"amount": "25.00"}}
    row = await WhatIfPartner.get(partner_id=cast.partner.id)
    assert row.differs and row.tier_after != row.tier_before and found["moves"] == [
        {"before": row.tier_before, "after": row.tier_after, "partners": 1}
    ]
    await ProgrammeVersion.filter(id=draft.id).update(published_at=clock.now())  # as if it had been published in time
    until = clock.now().date()
    came = ledger(await all_versions(), str(cast.partner.id), await history_of(cast.partner.id), until)
    earned: dict[str, int] = {}
    for entry in came.earnings:
        earned[entry.money.currency] = earned.get(entry.money.currency, 0) + entry.money.minor
    standing = came.tier(until)
    assert row.after == earned and standing and standing.tier == row.tier_after


async def test_chosen_partners_alone_and_refusals(cast: Cast):
    await _history(cast)
    draft, day = await _draft(clock.now().date()), clock.now().date() - timedelta(days=9)
    key = await _tried(cast, draft, day, partners=[gid(cast.other)])
    assert [row.partner_id for row in await WhatIfPartner.all()] == [cast.other.id] and key
    row = await WhatIfPartner.get()
    assert row.before == row.after == {}  # a service provider earns nothing
    vendor = await cast.viewer("vendor")
    later = (await ask(vendor, TRY, input={"version": gid(draft), "startsOn": clock.now().date().isoformat()}))["tryProgramme"]
    assert later["errors"] == [{"code": "IN_THE_FUTURE", "field": "startsOn"}]
    broken = await ProgrammeVersion.draft(system(), "nonsense")
    told = (await ask(vendor, TRY, input={"version": gid(broken), "startsOn": day.isoformat()}))["tryProgramme"]
    assert told["errors"] == [{"code": "PROBLEMS", "field": "version"}]
