"""What the vendor records of a partner: kept once, never changed, and booked as every other fact of the programme."""

import hashlib
from datetime import date
from uuid import UUID

from portal.audit.models import Event
from portal.db.transactions import whole
from portal.kernel import ids
from portal.kernel.refusal import Refused, not_found, refuse_if
from portal.kernel.text import one_line
from portal.kernel.viewer import Viewer
from portal.partners import rules_facts as rules
from portal.partners.models import Partner
from portal.partners.rules_facts import FactKind
from portal.programme.models import Attribution, ProgrammeEvent, start_of, versions_at
from portal.programme.rules.events import Type


async def partner_for(public: object, field: str = "partner") -> Partner:
    """The partner that is told of: the vendor's people and tools tell of any. Raises `Refused` NOT_FOUND."""
    key = ids.key_of(public, "partner")
    row = await Partner.get_or_none(id=key) if key else None
    if row is None:
        raise not_found(field)
    return row


@whole
async def record(
    viewer: Viewer, partner: Partner, kind: FactKind, on: date | None = None, number: str = "", **said: str
) -> tuple[ProgrammeEvent, bool]:
    """Record that something happened on a day of the programme's zone (today); also whether that was news.

    `said`: person, certificate, membership, act as texts; referred and account as public ids. `number` is the teller's own: the same
    fact told under it again changes nothing. Without one, what is the same of one day is one fact. Raises `Refused`.
    """
    said, number = {name: one_line(value) for name, value in said.items()}, one_line(number)
    versions, today = await versions_at(viewer.now)
    on = on or today
    if refusals := rules.refuse_fact(kind, said, number, on, today):
        raise Refused(refusals)
    facts = {name: said[name] for name in rules.SAYS[kind] if name != "account"}
    if kind is FactKind.PARTNER_REFERRED:
        referred = await partner_for(said["referred"], "referred")
        refuse_if(rules.refuse_referred(referred.id == partner.id))
        facts["referred"] = str(referred.id)
    account_id = await _account(partner, said["account"]) if "account" in rules.SAYS[kind] else None
    uid = f"fact:number:{number}" if number else f"fact:{_digest(partner, kind, on, account_id, facts)}"
    at = viewer.now if on == today else start_of(on, versions.newest.zone)
    fresh = await ProgrammeEvent.tell(viewer, Type(kind.value), uid, partner.id, at=at, account_id=account_id, **facts)
    row = await ProgrammeEvent.get(uid=uid)
    told = (row.partner_id, row.account_id, row.type.value, dict(row.facts), row.at.astimezone(versions.newest.zone).date())
    refuse_if(rules.refuse_number(told == (partner.id, account_id, kind.value, facts, on)))
    if fresh:
        shown = "" if kind is FactKind.PARTNER_REFERRED else " · ".join(facts.values())
        await Event.write(viewer, f"partner.{kind.value}_recorded", partner=partner.id, account=account_id, what=shown, day=on.isoformat())
    return row, fresh


async def _account(partner: Partner, public: str) -> UUID:
    key = ids.key_of(public, "account")
    if key is None:
        raise not_found("account")
    refuse_if(rules.refuse_account(await Attribution.filter(account_id=key, partner_id=partner.id).exists()))
    return key


def _digest(partner: Partner, kind: FactKind, on: date, account_id: UUID | None, facts: dict[str, str]) -> str:
    said = "\x00".join([str(partner.id), kind.value, on.isoformat(), str(account_id), *facts.values()])
    return hashlib.sha256(said.encode()).hexdigest()
