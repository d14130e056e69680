"""Points and tiers in the schema: the ledger of points, where a partner stands, and what the calendar brings."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q

from portal.gql.context import Context, Info
from portal.gql.declare import Node, column, computed, node, one, words
from portal.gql.narrow import given, named, text, whose
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.kernel.viewer import Viewer
from portal.points import models
from portal.programme.rules.terms import number_text

_READ = "points:read"
_LONGEST = 24  # months of an outlook

_Account = Annotated["Account", strawberry.lazy("portal.accounts.schema")]
_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]
_Entry = Annotated["PointsEntry", strawberry.lazy("portal.points.schema")]

words(
    models.PointsKind,
    "What an entry of points is.",
    earned="Earned by an event.",
    taken_back="Taken back by a later event, as the rule says.",
    corrected="Takes an entry back: a fact that was told late leads elsewhere.",
)


@strawberry.type(description="One step of an explanation of points.")
class PointsStep:
    what: str = strawberry.field(description="What was looked at.")
    value: str = strawberry.field(description="What came of it.")


@node("pointsentry", models.PointsEntry, "Points that an event earned, or that were taken back. They count from `day` until before `lapses`.")
class PointsEntry(Node):
    kind: models.PointsKind = column("What it is.", permission=_READ)
    rule: str = column("The rule of the programme.", permission=_READ)
    day: date = column("From which day on they count.", permission=_READ)
    lapses: date | None = column("The first day on which they no longer count; null: they stay.", permission=_READ)
    version: str = column("The version of the programme.", permission=_READ)
    booked_at: datetime = column("When it was appended.", permission=_READ)
    partner: _Partner | None = one("partner", "Whose.", key="partner_id", permission=_READ)
    account: _Account | None = one("account", "The account that it is about, if one.", key="account_id", permission=_READ)
    reverses: _Entry | None = one("pointsentry", "The entry that it takes back, if it corrects one.", key="reverses_id", permission=_READ)

    @computed("How many, as a decimal number; negative where taken back.", needs=("numerator", "denominator"), permission=_READ)
    def points(root: Any) -> str:
        return number_text(models.fraction(root))

    @computed("How it came about, step by step.", needs=("steps",), permission=_READ)
    def steps(root: Any) -> list[PointsStep]:
        return [PointsStep(what=row["what"], value=row["value"]) for row in root.steps]


@strawberry.type(description="One thing that a tier asks for.")
class TierNeed:
    name: str = strawberry.field(description="points, clients, paying_clients, certified, net_users, retention or won_referrals.")
    asked: str = strawberry.field(description="How much is asked for.")
    has: str = strawberry.field(description="How much there is.")
    holds: bool = strawberry.field(description="Whether that is enough.")


@strawberry.type(description="A tier of the programme, and how far the partner is.")
class TierStep:
    name: str = strawberry.field(description="Its name.")
    is_reached: bool = strawberry.field(description="Whether everything it asks for holds.")
    missing_points: str = strawberry.field(description="How many points are missing, as a decimal number.")
    needs: list[TierNeed] = strawberry.field(description="What it asks for; all of it must hold.")


@strawberry.type(description="Where a partner stands on a day.")
class PointsStanding:
    day: date = strawberry.field(description="Which day.")
    balance: str = strawberry.field(description="Points that count on it, as a decimal number.")
    tier: str | None = strawberry.field(description="The tier; null: the programme has none.")
    tier_since: date | None = strawberry.field(description="Since when.")
    next_tier: TierStep | None = strawberry.field(description="The next tier; null: it is the highest, or there is none.")
    steps: list[TierStep] = strawberry.field(description="Each tier, the lowest first.")
    next_review: date | None = strawberry.field(description="When tiers are looked at next; null: every day.")


@strawberry.type(description="A partner's points in one line: how many count today, and how far the next tier is.")
class PointsCard:
    balance: str = strawberry.field(description="Points that count today, as a decimal number.")
    next_tier: str | None = strawberry.field(description="The next tier; null: it is the highest, or there is none.")
    asked: str | None = strawberry.field(description="How many points the next tier asks for; null: for none.")
    missing: str | None = strawberry.field(description="How many of them are missing.")


async def points_card(context: Context) -> PointsCard | None:
    """What the side of every page shows; None where the viewer has no partner, or sees no points."""
    viewer = context.viewer
    if viewer.partner_id is None or not viewer.can(_READ):
        return None
    found = await models.card_of(viewer.partner_id, viewer.now)
    return PointsCard(
        balance=number_text(found.balance),
        next_tier=found.next_tier,
        asked=None if found.asked is None else number_text(found.asked),
        missing=None if found.missing is None else number_text(found.missing),
    )


@strawberry.type(description="A day on which something changes if everything goes on as it is.")
class OutlookDay:
    day: date = strawberry.field(description="Which day.")
    lapses: str = strawberry.field(description="Points that lapse on it.")
    comes: str = strawberry.field(description="Points that come on it.")
    balance: str = strawberry.field(description="Points that count from it on.")
    tier: str | None = strawberry.field(description="The tier from it on.")
    is_review: bool = strawberry.field(description="Whether tiers are looked at on it.")


@strawberry.enum(description="What entries of points are sorted by.")
class PointsEntryOrder(Enum):
    DAY = strawberry.enum_value("day", description="The day from which they count.")


@strawberry.input(description="How entries of points are sorted.")
class PointsEntryOrderBy:
    field: PointsEntryOrder = strawberry.field(default=PointsEntryOrder.DAY, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which entries of points.")
class PointsEntryFilter:
    counts_on: date | None = strawberry.field(default=None, description="Those that are part of the balance of this day.")
    lapses_before: date | None = strawberry.field(default=None, description="Those that lapse before this day.")
    rule: str | None = strawberry.field(default=None, description="By this rule.")
    account: strawberry.ID | None = strawberry.field(default=None, description="About this account.")
    partner: strawberry.ID | None = strawberry.field(default=None, description="Of this partner. For vendor staff.")


@strawberry.type(description="Entries of points in pages.")
class PointsEntryConnection(Connection[PointsEntry]):
    pass


def _narrow(_viewer: Viewer, filter: PointsEntryFilter | None) -> Q | None:
    if filter is None:
        return None
    found = given(lapses__lt=filter.lapses_before) & text("rule", filter.rule, 100)
    found &= named("account", filter.account) & named("partner", filter.partner)
    if filter.counts_on is not None:
        found &= Q(day__lte=filter.counts_on) & (Q(lapses__isnull=True) | Q(lapses__gt=filter.counts_on))
    return found


LISTINGS["PointsEntry"] = Listing(models.PointsEntry.visible_to, {PointsEntryOrder.DAY: Order("day")}, Order("day", descending=True), _narrow)


@strawberry.type
class PointsQuery:
    points_entries: PointsEntryConnection = connection(
        "portal.points.schema", "PointsEntry", "Entries of points, the newest first.", permission=_READ
    )

    @strawberry.field(description="Where a partner stands: points, tier, and what each tier asks for.", **requires(_READ))
    async def points(
        self,
        info: Info,
        as_of: Annotated[date | None, strawberry.argument(description="On which day, as it is booked now; today if not said.")] = None,
        partner: Annotated[strawberry.ID | None, strawberry.argument(description="Whose; the viewer's own if not said.")] = None,
    ) -> PointsStanding | None:
        key = whose(info.context.viewer, partner)
        found = await models.standing_of(key, info.context.viewer.now, as_of) if key else None
        if found is None:
            return None
        steps = [_step(each) for each in found.steps]
        place = next((number for number, each in enumerate(found.steps) if each.tier == found.tier), -1)
        return PointsStanding(
            day=found.day,
            balance=number_text(found.balance),
            tier=found.tier,
            tier_since=found.since,
            next_tier=steps[place + 1] if place + 1 < len(steps) else None,
            steps=steps,
            next_review=found.next_review,
        )

    @strawberry.field(description="What the calendar brings: points that lapse and come, reviews, and the tier that follows.", **requires(_READ))
    async def points_outlook(
        self,
        info: Info,
        months: Annotated[int, strawberry.argument(description="How far: 1 to 24 months.")] = 12,
        partner: Annotated[strawberry.ID | None, strawberry.argument(description="Whose; the viewer's own if not said.")] = None,
    ) -> list[OutlookDay]:
        key = whose(info.context.viewer, partner)
        days = await models.outlook_of(key, info.context.viewer.now, min(max(months, 1), _LONGEST)) if key else []
        return [
            OutlookDay(
                day=each.day,
                lapses=number_text(each.lapses),
                comes=number_text(each.comes),
                balance=number_text(each.balance),
                tier=each.tier,
                is_review=each.is_review,
            )
            for each in days
        ]


def _step(step: Any) -> TierStep:
    needs = [TierNeed(name=each.name, asked=each.asked, has=each.has, holds=each.holds) for each in step.measures]
    return TierStep(name=step.tier, is_reached=step.is_reached, missing_points=number_text(step.missing()), needs=needs)
