"""Reports in the schema: growth, retention, clients, accounts at risk. What the programme opens to some tiers is refused below them."""

from collections import Counter
from datetime import date, datetime
from typing import Annotated, Any

import strawberry
from graphql import GraphQLError

from portal.accounts import rules_risk
from portal.accounts.rules_risk import Level
from portal.gql.context import Info
from portal.gql.declare import NODES, words
from portal.gql.money import Money, of_minor
from portal.gql.narrow import whose
from portal.gql.permissions import requires
from portal.gql.saved import sides_of
from portal.insights import models, rules
from portal.kernel import ids
from portal.kernel.refusal import not_found
from portal.kernel.text import gettext as _

_READ = "clients:read"

words(
    Level,
    "How likely an account is to be lost.",
    name="RiskLevel",
    low="Less than 25 of 100.",
    elevated="25 to 49.",
    high="50 or more.",
)

_Whose = Annotated[strawberry.ID | None, strawberry.argument(description="Which partner; the viewer's own if not said. For vendor staff.")]
_Product = Annotated[strawberry.ID | None, strawberry.argument(description="Accounts of this product alone.")]
_Segment = Annotated[
    strawberry.ID | None, strawberry.argument(description="What is in this segment of clients or of accounts alone, as the list filtered by it has it.")
]
_Months = Annotated[int, strawberry.argument(description="How many months, the running one among them: 1 to 36.")]


@strawberry.type(description="Whether the programme opens analytics to a partner.")
class Analytics:
    is_open: bool = strawberry.field(description="Whether its reports answer.")
    tiers: list[str] | None = strawberry.field(description="The tiers to which they are open; null: to all.")
    tier: str | None = strawberry.field(description="The viewer's partner's own tier now.")


@strawberry.type(description="What became of the clients in a month: `before + new + returned - lost` is `after`.")
class GrowthMonth:
    month: date = strawberry.field(description="Its first day.")
    before: int = strawberry.field(description="Clients with an account in use when it began.")
    fresh: int = strawberry.field(name="new", description="In use for the first time.")
    returned: int = strawberry.field(description="In use again.")
    lost: int = strawberry.field(description="No longer in use.")
    after: int = strawberry.field(description="In use when it ended; of the running month, now.")
    is_over: bool = strawberry.field(description="Whether it is over.")


@strawberry.type(description="Clients in use, month by month, where the partner's months begin.")
class ClientGrowth:
    zone: str = strawberry.field(description="The time zone in which months begin.")
    months: list[GrowthMonth] = strawberry.field(description="The oldest first; who came and left within one month stands at neither end of it.")
    left_out: int = strawberry.field(description="Accounts in no client's folder: they are left out.")


@strawberry.type(description="The clients that came into use in a month.")
class ClientCohort:
    month: date = strawberry.field(description="Its first day.")
    size: int = strawberry.field(description="How many.")
    kept: list[int] = strawberry.field(description="How many of them were in use at the end of that month, and of each month after it that is over.")


@strawberry.type(description="How many clients stay, by the month in which they came.")
class ClientRetention:
    zone: str = strawberry.field(description="The time zone in which months begin.")
    cohorts: list[ClientCohort] = strawberry.field(description="The oldest first.")
    left_out: int = strawberry.field(description="Accounts in no client's folder: they are left out.")


@strawberry.type(description="How much accounts were used in a month.")
class UsageMonth:
    month: date = strawberry.field(description="Its first day.")
    accounts: int = strawberry.field(description="Accounts of which the product told it.")
    active_users: int = strawberry.field(description="Active users: of each account the mean of the days that were told, summed.")
    headcount: int = strawberry.field(description="Employees, likewise.")
    is_over: bool = strawberry.field(description="Whether it is over.")


@strawberry.type(description="What accounts bought in a month, and what it earned.")
class RevenueMonth:
    month: date = strawberry.field(description="Its first day.")
    sales: int = strawberry.field(description="How many sales.")
    sold: Money = strawberry.field(description="What they come to.")
    earned: Money = strawberry.field(description="What they earned.")
    taken_back: Money = strawberry.field(description="What refunds, charge-backs and corrections took back; not positive, unless one was itself corrected.")
    is_over: bool = strawberry.field(description="Whether it is over.")


@strawberry.type(description="Revenue and earnings in one currency, month by month, as the ledger has them.")
class Revenue:
    currency: str = strawberry.field(description="ISO 4217.")
    currencies: list[str] = strawberry.field(description="All currencies of these months, the one with most sales first.")
    months: list[RevenueMonth] = strawberry.field(description="The oldest first.")


@strawberry.type(description="One thing that raises the risk that an account is lost.")
class RiskReason:
    code: str = strawberry.field(description="For programs: NEVER_USED, IDLE, FEWER_USERS, PAST_DUE, FEW_USERS, RENEWS_SOON.")
    points: int = strawberry.field(description="By how many points.")
    text: str = strawberry.field(description="In words.")


@strawberry.type(description="The risk that an account in use is lost: the sum of its reasons, at most 100.")
class Risk:
    score: int = strawberry.field(description="0 to 100.")
    level: Level = strawberry.field(description="What that means.")
    reasons: list[RiskReason] = strawberry.field(description="All of them; the sum of their points is the score, at most 100.")


@strawberry.type(description="A client as a report has it: its accounts as they are now.")
class ReportedClient:
    client: strawberry.ID = strawberry.field(description="The client's id.")
    name: str = strawberry.field(description="Its name.")
    products: list[str] = strawberry.field(description="The products of its accounts.")
    accounts: int = strawberry.field(description="How many accounts.")
    paid: int = strawberry.field(description="Of these, paying or past due.")
    active_users: int = strawberry.field(description="Active users over Active accounts.")
    headcount: int = strawberry.field(description="Employees over Active accounts.")
    last_activity_at: datetime | None = strawberry.field(description="When someone last used one of them.")
    risk: Risk | None = strawberry.field(description="The highest risk of its accounts; null: none is in use.")


@strawberry.type(description="A partner's clients side by side. Sums are those of all of them.")
class ClientReport:
    clients: list[ReportedClient] = strawberry.field(description="Those with the most active users first.")
    accounts: int = strawberry.field(description="Accounts altogether.")
    paid: int = strawberry.field(description="Of these, paying or past due.")
    active_users: int = strawberry.field(description="Active users altogether.")
    headcount: int = strawberry.field(description="Employees altogether.")
    left_out: int = strawberry.field(description="Accounts in no client's folder: they are left out.")


@strawberry.type(description="An account that may be lost.")
class AccountAtRisk:
    account: strawberry.ID = strawberry.field(description="The account's id.")
    name: str = strawberry.field(description="Its name.")
    product: str = strawberry.field(description="Its product.")
    client: strawberry.ID | None = strawberry.field(description="The client's id; null: unlinked.")
    client_name: str | None = strawberry.field(description="And name.")
    last_activity_at: datetime | None = strawberry.field(description="When someone last used it.")
    risk: Risk = strawberry.field(description="The risk.")


def _risk(found: rules_risk.Risk) -> Risk:
    reasons = [RiskReason(code=each.code, points=each.points, text=each.text) for each in found.reasons]
    return Risk(score=found.score, level=found.level, reasons=reasons)


async def _scope(info: Info, partner: object, product: object, segment: str | None) -> models.Scope | None:
    """What a report is about; None: there is no such partner. Raises `GraphQLError` where there is no such product or segment."""
    viewer = info.context.viewer
    key, of = whose(viewer, partner), None if product is None else ids.key_of(product, "product")
    if product is not None and of is None:
        raise GraphQLError(not_found("product").refusals[0].message, extensions={"code": "BAD_USER_INPUT"})
    narrowed = sides_of(viewer, segment)
    if key is None or (viewer.sees_every_partner and not await NODES["partner"].model.visible_to(viewer).filter(id=key).exists()):  # type: ignore[attr-defined]
        return None
    return models.Scope(viewer, key, of, narrowed)


async def _open(info: Info) -> None:
    """Raises `GraphQLError` FORBIDDEN where the programme keeps analytics for other tiers."""
    opening = await models.opening_for(info.context.viewer)
    if not opening.is_open:
        tiers = _(" and ").join(opening.tiers or ()) or _("nobody")
        raise GraphQLError(_("Analytics are for {tiers}.").format(tiers=tiers), extensions={"code": "FORBIDDEN"})


async def _uses(info: Info, partner: object, product: object, segment: str | None) -> Any:
    """The uses of a partner's clients, its zone, and how many accounts are left out; None: there is no such partner."""
    await _open(info)
    scope = await _scope(info, partner, product, segment)
    return None if scope is None else (await models.uses_of(scope), await scope.zone(), await models.left_out(scope))


@strawberry.type
class InsightsQuery:
    @strawberry.field(description="Whether analytics are open to the viewer.", **requires(_READ))
    async def analytics(self, info: Info) -> Analytics:
        found = await models.opening_for(info.context.viewer)
        return Analytics(is_open=found.is_open, tiers=None if found.tiers is None else list(found.tiers), tier=found.tier)

    @strawberry.field(description="How the number of clients in use grows. For the tiers to which the programme opens analytics.", **requires(_READ))
    async def client_growth(self, info: Info, months: _Months = 12, product: _Product = None, partner: _Whose = None, segment: _Segment = None) -> ClientGrowth | None:
        found = await _uses(info, partner, product, segment)
        if found is None:
            return None
        uses, zone, left_out = found
        rows = rules.growth(uses, rules.months_until(info.context.viewer.now, zone, months), zone, info.context.viewer.now)
        made = [
            GrowthMonth(
                month=each.month,
                before=each.before,
                fresh=each.fresh,
                returned=each.returned,
                lost=each.lost,
                after=each.after,
                is_over=each.is_over,
            )
            for each in rows
        ]
        return ClientGrowth(zone=str(zone), months=made, left_out=left_out)

    @strawberry.field(description="How many clients stay. For the tiers to which the programme opens analytics.", **requires(_READ))
    async def client_retention(
        self, info: Info, months: _Months = 12, product: _Product = None, partner: _Whose = None, segment: _Segment = None
    ) -> ClientRetention | None:
        found = await _uses(info, partner, product, segment)
        if found is None:
            return None
        uses, zone, left_out = found
        rows = rules.cohorts(uses, rules.months_until(info.context.viewer.now, zone, months), zone, info.context.viewer.now)
        made = [ClientCohort(month=each.month, size=each.size, kept=list(each.kept)) for each in rows]
        return ClientRetention(zone=str(zone), cohorts=made, left_out=left_out)

    @strawberry.field(description="How much the accounts are used. For the tiers to which the programme opens analytics.", **requires(_READ))
    async def usage_months(self, info: Info, months: _Months = 12, product: _Product = None, partner: _Whose = None, segment: _Segment = None) -> list[UsageMonth]:
        await _open(info)
        scope = await _scope(info, partner, product, segment)
        if scope is None:
            return []
        asked = rules.months_until(scope.viewer.now, await scope.zone(), months)
        return [
            UsageMonth(month=each.month, accounts=each.accounts, active_users=each.active_users, headcount=each.headcount, is_over=each.month != asked[-1])
            for each in await models.usage_of(scope, asked)
        ]

    @strawberry.field(
        description="What accounts bought and what it earned. For channel partners in the tiers to which the programme opens analytics.",
        **requires("earnings:read"),
    )
    async def revenue(
        self,
        info: Info,
        months: _Months = 12,
        currency: Annotated[str | None, strawberry.argument(description="ISO 4217; the one with most sales if not said.")] = None,
        product: _Product = None,
        partner: _Whose = None,
        segment: _Segment = None,
    ) -> Revenue | None:
        await _open(info)
        scope = await _scope(info, partner, product, segment)
        if scope is None:
            return None
        asked = await models.months_of_books(info.context.viewer.now, months)
        return _revenue(await models.revenue_of(scope, asked), asked, currency)

    @strawberry.field(description="A partner's clients side by side, as they are now. For every tier.", **requires(_READ))
    async def client_report(self, info: Info, product: _Product = None, partner: _Whose = None, segment: _Segment = None) -> ClientReport | None:
        scope = await _scope(info, partner, product, segment)
        if scope is None:
            return None
        rows = await models.clients_of(scope)
        sums = {name: sum(getattr(row, name) for row in rows) for name in ("accounts", "paid", "active_users", "headcount")}
        return ClientReport(clients=[_reported(row) for row in rows], left_out=await models.left_out(scope), **sums)

    @strawberry.field(description="The accounts in use that may be lost, the highest risk first. For every tier.", **requires(_READ))
    async def accounts_at_risk(
        self,
        info: Info,
        least: Annotated[int, strawberry.argument(description="The lowest risk that is shown, of 100.")] = rules_risk.ELEVATED,
        product: _Product = None,
        partner: _Whose = None,
        segment: _Segment = None,
    ) -> list[AccountAtRisk]:
        scope = await _scope(info, partner, product, segment)
        found = await models.at_risk(scope, least) if scope else []
        return [_at_risk(row, risk) for row, risk in found]

    @strawberry.field(description="The risk that an account is lost; null: it is not in use, or not seen.", **requires(_READ))
    async def account_risk(
        self, info: Info, account: Annotated[strawberry.ID, strawberry.argument(description="Which account.")]
    ) -> Risk | None:
        found = await models.risk_of(info.context.viewer, ids.key_of(account, "account"))
        return _risk(found) if found else None


def _revenue(rows: list[models.Revenue], asked: list[date], currency: str | None) -> Revenue | None:
    """The months in one currency; those without a sale too. None: nothing was sold in any."""
    sales = Counter[str]()
    for row in rows:
        sales[row.currency] += row.sales
    names = [name for name, _n in sorted(sales.items(), key=lambda each: (-each[1], each[0]))]
    chosen = currency if currency in names else next(iter(names), None)
    if chosen is None:
        return None
    known = {row.month: row for row in rows if row.currency == chosen}
    none = models.Revenue(asked[0], chosen, 0, 0, 0, 0)
    months = []
    for month in asked:
        row = known.get(month, none)
        sold, earned, back = (of_minor(amount, chosen) for amount in (row.sold, row.earned, row.back))
        assert sold and earned and back
        months.append(RevenueMonth(month=month, sales=row.sales, sold=sold, earned=earned, taken_back=back, is_over=month != asked[-1]))
    return Revenue(currency=chosen, currencies=names, months=months)


def _reported(row: models.Reported) -> ReportedClient:
    same = {name: getattr(row, name) for name in ("name", "accounts", "paid", "active_users", "headcount", "last_activity_at")}
    risk = _risk(row.risk) if row.risk else None
    return ReportedClient(client=strawberry.ID(ids.encode("client", row.client_id)), products=sorted(row.products), risk=risk, **same)


def _at_risk(row: dict[str, Any], risk: rules_risk.Risk) -> AccountAtRisk:
    client = strawberry.ID(ids.encode("client", row["client_id"])) if row["client_id"] else None
    return AccountAtRisk(
        account=strawberry.ID(ids.encode("account", row["id"])),
        name=row["name"],
        product=row["product"],
        client=client,
        client_name=row["client"],
        last_activity_at=row["last_activity_at"],
        risk=_risk(risk),
    )
