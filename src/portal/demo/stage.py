"""What the writers of a world share: the catalogue, the partners, and who people are at any moment of the past."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from portal.audit.models import Event
from portal.clients.models import Client
from portal.demo.cast import ZONES, email, hire_vendor, set_up
from portal.demo.catalogue import Catalogue, stock, tiers
from portal.demo.plan import PartnerPlan, PersonPlan, World
from portal.gql.context import Context
from portal.gql.declare import global_id
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.viewer import Kind, Viewer
from portal.partners.models import Partner
from portal.people.models import Staff, User, viewer_of
from portal.people.rules import Role
from portal.programme.models import SHIPPED, ProgrammeVersion
from portal.schema import schema

_SET_TIER = """mutation ($input: SetPartnerTierInput!) { setPartnerTier(input: $input) { errors { code message field } } }"""


async def perform(viewer: Viewer, document: str, **given: object) -> dict[str, object]:
    """Run a mutation of one field as the viewer. Gives its payload; raises `Refused` where it was refused."""
    context = Context(viewer=viewer, in_process=True)
    result = await schema.execute(document, variable_values={"input": given}, context_value=context)
    if result.errors:
        raise RuntimeError(str(result.errors[0]))
    (payload,) = (result.data or {}).values()
    if payload["errors"]:
        raise Refused(tuple(Refusal(each["code"], each["message"], each["field"]) for each in payload["errors"]))
    return payload


@dataclass
class Stage:
    """Rows by their names: people by key, staff and clients by partner's slug and key or name."""

    now: datetime
    catalogue: Catalogue
    users: dict[str, User]
    partners: dict[str, Partner] = field(default_factory=dict)
    staff: dict[tuple[str, str], Staff] = field(default_factory=dict)
    clients: dict[tuple[str, str], Client] = field(default_factory=dict)
    _viewers: dict[tuple[str, str], Viewer] = field(default_factory=dict)

    def name_of(self, staff: Staff) -> str:
        """A staff member's name."""
        return next(user.name for user in self.users.values() if user.id == staff.user_id)

    async def person(self, partner: str, key: str, at: datetime) -> Viewer:
        """The viewer that someone of a partner's staff was at that moment."""
        known = self._viewers.get((partner, key))
        if known is None:
            known = self._viewers[partner, key] = await viewer_of(self.users[key], self.staff[partner, key], at)
        return replace(known, now=at)

    async def vendor(self, at: datetime) -> Viewer:
        """The vendor's admin at that moment."""
        return await viewer_of(self.users["vendor"], None, at)

    def product(self, slug: str, at: datetime) -> Viewer:
        """A product that tells of its accounts."""
        product = self.catalogue.products[slug]
        return Viewer(kind=Kind.TOOL, name=product.name, product_id=product.id, now=at)

    def billing(self, at: datetime) -> Viewer:
        """The vendor's billing, which tells what is paid."""
        return Viewer(kind=Kind.TOOL, name="Billing", now=at)

    def clock(self, at: datetime) -> Viewer:
        """The portal's own clock, which ends trials and loses sight."""
        return Viewer(kind=Kind.TOOL, name="", now=at)


async def set_stage(world: World, password_hash: str) -> Stage:
    """Catalogue, vendor's people, partners with their staff and tiers: all but the books."""
    by = set_up(world.now)
    stage = Stage(world.now, await stock(by), await hire_vendor(by.now, password_hash))
    steps = await tiers()
    await (await ProgrammeVersion.draft(by, SHIPPED.read_text(encoding="utf-8"))).publish(by)
    for plan in world.partners:
        partner = await Partner.register(
            replace(by, now=plan.at),
            slug=plan.slug,
            name=plan.name,
            kind=plan.kind,
            country=plan.country,
            timezone=plan.timezone,
            currency=plan.currency,
            website=plan.website,
            is_demo=True,
        )
        stage.partners[plan.slug] = partner
        for person in plan.staff:
            await _employ(stage, plan, person, password_hash)
        for tier in plan.tiers:
            given = {"partner": global_id(partner), "tier": global_id(steps[tier.name]), "why": tier.why}
            await perform(await stage.vendor(tier.at), _SET_TIER, **given)
    return stage


async def _employ(stage: Stage, plan: PartnerPlan, person: PersonPlan, password_hash: str) -> None:
    partner = stage.partners[plan.slug]
    if person.key not in stage.users:
        stage.users[person.key] = await User.add(
            person.at,
            person.name,
            email(person.key),
            password_hash=password_hash if person.joined else "",
            timezone=ZONES.get(person.key, plan.timezone),
        )
    user = stage.users[person.key]
    # Not by `Staff.invite`: it mails, and these addresses lead nowhere; and nobody was there to invite the first owner.
    joined_at = person.at + timedelta(hours=5) if person.joined else None
    staff = await Staff.create(
        user_id=user.id,
        partner_id=partner.id,
        role=Role(person.role),
        invited_as=person.name,
        invited_at=person.at,
        joined_at=joined_at,
        last_seen_at=_last_seen(stage.now, person) if joined_at else None,
    )
    place = {"partner": partner.id, "needs": "people:read", "staff": person.name}
    if person is not plan.staff[0]:
        owner = await stage.person(plan.slug, plan.staff[0].key, person.at)
        await Event.write(owner, "staff.invited", role=staff.role, **place)
    if joined_at:
        await Event.write(await viewer_of(user, staff, joined_at), "staff.joined", **place)
    stage.staff[plan.slug, person.key] = staff
    if person.deactivated_at:
        await staff.deactivate(await stage.person(plan.slug, plan.staff[0].key, person.deactivated_at))


def _last_seen(now: datetime, person: PersonPlan) -> datetime:
    """Not everyone was here today."""
    back = timedelta(minutes=17 + 61 * (len(person.name) % 7) + 1440 * (len(person.name) % 3))
    return max((person.deactivated_at or now) - back, person.at)

