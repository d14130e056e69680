"""Earnings as screens: how sales became a payout, every entry with its explanation, sales with why not, payouts."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.earnings import views_statement
from portal.kernel import ids
from portal.kernel.text import gettext as _
from portal.web import csvfiles, operations
from portal.web.csvfiles import Column
from portal.web.errors import NotFound
from portal.web.lists import PAGE, Facet, ListState, pushed, read_list
from portal.web.render import render, target_of
from portal.web.routing import download, page

READ = "earnings:read"
KINDS = ("EARNING", "REFUND", "CHARGEBACK", "FORFEIT", "CORRECTION", "PAYOUT", "FEE", "RETURNED")
STATES = ("APPROVED", "PAID", "FAILED", "CARRIED")
_PARTNER = Facet("partner", "partner", kind="partner", single=True)
_PRODUCT = Facet("product", "product", kind="product", single=True)
ENTRIES = (
    _PARTNER,
    _PRODUCT,
    Facet("kind", "kinds", values=KINDS),
    Facet("client", "client", kind="client", single=True),
    Facet("account", "account", kind="account", single=True),
    Facet("payout", "payout", kind="payout", single=True),
)
SALES = (_PARTNER, _PRODUCT, Facet("account", "account", kind="account", single=True), Facet("nothing", "earnedNothing", flag=True))
PAYOUTS = (_PARTNER, Facet("state", "states", values=STATES))
MONTHS = 12  # in the chart


def kind_words() -> dict[str, str]:
    """What an entry is, in words."""
    return {"EARNING": _("Earning"), **views_statement.adjustment_words()}


def state_words() -> dict[str, str]:
    """Where a payout stands, in words."""
    return {"DRAFT": _("Drawn up"), "APPROVED": _("Approved"), "PAID": _("Paid"), "FAILED": _("Failed"), "CARRIED": _("Carried forward")}


def _viewer(request: Request) -> Any:
    return request.scope["state"]["viewer"]


def _added(month: date, months: int) -> date:
    place = month.year * 12 + month.month - 1 + months
    return date(place // 12, place % 12 + 1, 1)


class Asked:
    """A list of a partner's books: whose, of which month (None: of all), in which currency (empty: none was chosen)."""

    def __init__(self, request: Request, facets: Sequence[Facet], sort: str) -> None:
        self.state: ListState = read_list(request, facets, (sort,), f"-{sort}")
        self.state.filter.pop("search", None)
        self.state.search = ""
        self.partner: str | None = self.state.filter.get("partner")
        self.today = _viewer(request).today
        self.month = self._month(request.query_params.get("period", ""))
        query = request.query_params
        said = query.get("currency", "")
        self.currency = said if len(said) == 3 and said.isalpha() and said.isupper() else ""
        self.state.chosen.pop("partner", None)
        self.state.kept = {name: value for name, value in (("period", query.get("period")), ("currency", self.currency), ("partner", self.partner)) if value}

    def _month(self, said: str) -> date | None:
        if said == "all" or "payout" in self.state.filter:
            return None
        try:
            return date.fromisoformat(f"{said}-01") if 1990 <= int(said[:4]) <= 2200 else self.today.replace(day=1)
        except ValueError:
            return self.today.replace(day=1)

    @property
    def period(self) -> str:
        """The month as the address says it."""
        return f"{self.month:%Y-%m}" if self.month else "all"

    @property
    def last_day(self) -> date:
        """The last day of the month."""
        assert self.month
        return _added(self.month, 1) - timedelta(days=1)

    def of(self, **named: str) -> dict[str, str]:
        """A filter of the same partner."""
        return {**named, **({"partner": self.partner} if self.partner else {})}


async def _currency(request: Request, asked: Asked) -> list[str]:
    """The partner's currencies; the first one is taken where none was chosen."""
    data = await operations.run(request, "earnings/currencies", {"partner": asked.partner})
    known = [row["balance"]["currency"] for row in data["earningsBalances"]]
    if not asked.currency:
        asked.currency = known[0] if known else ""
    if len(known) > 1:
        asked.state.kept["currency"] = asked.currency  # the file, and what follows, are of the one that is shown
    return known


def _refuse(request: Request, asked: Asked) -> Response | None:
    """Vendor staff have no books of their own: they choose a partner. Nobody learns anything of another's."""
    own = _viewer(request).partner_id
    if own is None and asked.partner is None:
        return RedirectResponse(request.app.url_path_for("partners:index"), status_code=303)
    if own is not None and asked.partner is not None and ids.key_of(asked.partner, "partner") != own:
        raise NotFound
    return None


def _amount(money: Mapping[str, str]) -> Decimal:
    return Decimal(money["amount"])


def _settled(data: Mapping[str, Any], asked: Asked) -> dict[str, Any] | None:
    """What paid the month, or is going to: with what came from earlier months, so that the sum adds up to the last unit."""
    ends = asked.last_day.isoformat()

    def is_of_month(each: Mapping[str, Any]) -> bool:
        return each["periodEnd"] == ends and each["periodStart"] == asked.month.isoformat() and each["paid"]["currency"] == asked.currency  # type: ignore[union-attr]

    paid = [each for each in data["settled"]["nodes"] if is_of_month(each) and each["state"] != "FAILED"]
    coming = [each for each in data["upcomingPayouts"] if is_of_month(each)] if not paid else []
    if len(paid) + len(coming) != 1:
        return None
    payout = (paid or coming)[0]
    fee = _amount(payout["fee"]) if paid else Decimal(0)
    whole = _amount(payout["paid"]) + _amount(payout["forward"]) + fee
    earlier = whole - _amount(data["sum"]["payable"])
    return {"payout": payout, "is_drawn": bool(paid), "earlier": _money(earlier, asked.currency), "fee": _money(fee, asked.currency)}


def _money(amount: Decimal, currency: str) -> dict[str, str] | None:
    return {"amount": str(amount), "currency": currency} if amount else None


def _chart(months: Sequence[Mapping[str, Any]], catalogue: Sequence[Mapping[str, Any]], asked: Asked) -> dict[str, Any] | None:
    """Earnings by product and month, as bars: `wide` by `high`, each bar of parts; and the same as a table."""
    rows = [row for row in months if row["productId"] and row["earned"]["currency"] == asked.currency]
    if not rows:
        return None
    last = asked.month or asked.today.replace(day=1)
    days = [_added(last, number - MONTHS + 1) for number in range(MONTHS)]
    shown = {row["productId"] for row in rows}
    products = {each["id"]: each for each in sorted(catalogue, key=lambda each: (each["hue"], each["name"])) if each["id"] in shown}
    sums = {(row["month"][:7], row["productId"]): _amount(row["earned"]) + _amount(row["takenBack"]) for row in rows}
    columns = [{"day": day, "parts": [sums.get((f"{day:%Y-%m}", key), Decimal(0)) for key in products]} for day in days]
    for column in columns:
        column["sum"] = sum(column["parts"], Decimal(0))
    top = _round_up(max(max(sum((part for part in column["parts"] if part > 0), Decimal(0)) for column in columns), Decimal(1)))
    return {"products": list(products.values()), "columns": [_bars(column, place, top) for place, column in enumerate(columns)], "top": top, "grid": [top * step / 4 for step in range(5)]}


def _round_up(value: Decimal) -> Decimal:
    """The next number that reads well on a scale: 1, 2, 4 or 8 and noughts."""
    power = Decimal(10) ** (value.adjusted())
    return next(power * step for step in (1, 2, 4, 8, 10) if power * step >= value)


HIGH, WIDE, LEFT = 174, 716, 44  # the drawing of the chart


def _bars(column: dict[str, Any], place: int, top: Decimal) -> dict[str, Any]:
    room = WIDE / MONTHS
    x, at = round(LEFT + room * place + room * 0.2, 1), float(HIGH + 10)
    bars = []
    for number, part in enumerate(column["parts"]):
        high = round(float(part / top) * HIGH, 1) if part > 0 else 0
        at -= high
        if high:
            bars.append({"x": x, "y": round(at, 1), "wide": round(room * 0.6, 1), "high": max(high - 1, 0.5), "product": number})
    return {**column, "bars": bars, "x": x, "middle": round(x + room * 0.3, 1), "y": round(at, 1)}


def _facets(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The filters as the templates draw them; those without options are chips alone."""
    client, account, payout = (data.get(name) for name in ("client", "account", "payout"))
    drawn = (
        ("product", _("Product"), _("Product is"), [(each["id"], each["name"]) for each in data.get("products") or ()], True),
        ("kind", _("Kind"), _("Kind is"), [(kind.lower(), words) for kind, words in kind_words().items()], False),
        ("client", _("Client"), _("Client is"), [(client["id"], client["name"])] if client else [], True),
        ("account", _("Account"), _("Account is"), [(account["id"], account["name"])] if account else [], True),
        ("payout", _("Payout"), _("In the payout of"), [(payout["id"], payout["periodEnd"])] if payout else [], True),
        ("nothing", _("Earned nothing"), _("Earned nothing is"), [("true", _("Yes")), ("false", _("No"))], True),
        ("state", _("State"), _("State is"), [(state.lower(), state_words()[state]) for state in STATES], False),
    )
    return [dict(zip(("name", "label", "verb", "options", "single"), each, strict=True)) for each in drawn]


def _of(facets: Sequence[Facet], drawn: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    names = {facet.name for facet in facets}
    return [each for each in drawn if each["name"] in names]


def _entry_filter(asked: Asked) -> dict[str, Any]:
    days = {"dayFrom": asked.month.isoformat(), "dayTo": asked.last_day.isoformat()} if asked.month else {}
    return {**asked.state.filter, **days, **({"currency": asked.currency} if asked.currency else {})}


def _common(asked: Asked) -> dict[str, Any]:
    state = asked.state
    return {"partner": asked.partner, "node": asked.partner or "", "ofPartner": bool(asked.partner), "first": PAGE, "after": state.after, "orderBy": state.order_by}


def _chosen(state: ListState, *names: str) -> dict[str, Any]:
    """For each of these facets its id, and whether there is one: the record's name stands in its chip."""
    return {key: value for name in names for key, value in ((name, state.filter.get(name, "")), (f"of{name.capitalize()}", name in state.filter))}


async def index(request: Request) -> Response:
    """How a month's sales became a payout, and every entry of it."""
    asked = Asked(request, ENTRIES, "DAY")
    if (away := _refuse(request, asked)) is not None:
        return away
    known, state, more = await _currency(request, asked), asked.state, target_of(request) == "earnings-more"
    month = asked.month or asked.today.replace(day=1)
    variables = {
        **_common(asked),
        **_chosen(state, "client", "account", "payout"),
        "whole": not more,
        "month": month.isoformat(),
        "since": _added(month, 1 - MONTHS).isoformat(),
        "currency": asked.currency or "EUR",
        "filter": _entry_filter(asked),
        "settled": asked.of(currency=asked.currency, endsFrom=month.isoformat(), endsTo=(_added(month, 1) - timedelta(days=1)).isoformat()),
        "newest": asked.of(),
    }
    data = await operations.run(request, "earnings/index", variables)
    facets = _of(ENTRIES, _facets(data))
    words: dict[str, Any] = {"settled_by": None, "chart": None}
    if not more:
        words = {"settled_by": _settled(data, asked) if asked.month and asked.currency else None, "chart": _chart(data["months"], data["products"], asked)}
    return _answer(request, "earnings/index.html", "earnings", asked, {**data, **words, "currencies": known, "facets": facets})


def _answer(request: Request, template: str, what: str, asked: Asked, data: dict[str, Any]) -> Response:
    of = views_statement.channel(data.pop("partner", None)) if asked.partner else None
    said = {"kinds": kind_words(), "states": state_words(), "previous": None, "next": None}
    if asked.month:
        said |= {"previous": f"{_added(asked.month, -1):%Y-%m}", "next": f"{_added(asked.month, 1):%Y-%m}" if asked.month < asked.today.replace(day=1) else None}
    words = {**data, **said, "of": of, "asked": asked, "state": asked.state, "page_size": PAGE}
    blocks = {f"{what}-list": "list", f"{what}-more": "more"}
    return render(request, template, words, blocks=blocks, headers=pushed(request, asked.state))


def _sold(request: Request, asked: Asked) -> dict[str, Any]:
    """Which sales: of the month in the viewer's time zone."""
    if not asked.month:
        return dict(asked.state.filter)
    begin, end = (datetime.combine(day, time(), _viewer(request).zone).isoformat() for day in (asked.month, _added(asked.month, 1)))
    return {**asked.state.filter, "soldFrom": begin, "soldBefore": end}


async def sales(request: Request) -> Response:
    """What was sold, what it earned, and why not."""
    asked = Asked(request, SALES, "SOLD")
    if (away := _refuse(request, asked)) is not None:
        return away
    data = await operations.run(request, "earnings/sales", {**_common(asked), **_chosen(asked.state, "account"), "filter": _sold(request, asked)})
    return _answer(request, "earnings/sales.html", "sales", asked, {**data, "facets": _of(SALES, _facets(data))})


async def payouts(request: Request) -> Response:
    """What was paid, what is on its way, and what comes next."""
    asked = Asked(request, PAYOUTS, "PAYS_ON")
    if (away := _refuse(request, asked)) is not None:
        return away
    data = await operations.run(request, "earnings/payouts", {**_common(asked), "filter": asked.state.filter})
    return _answer(request, "earnings/payouts.html", "payouts", asked, {**data, "facets": _of(PAYOUTS, _facets(data))})


# Files


def _folder(row: Mapping[str, Any]) -> str:
    return (((row["account"] or {}).get("engagement") or {}).get("client") or {}).get("name", "")


def _account(row: Mapping[str, Any]) -> str | None:
    return row["account"] and row["account"]["name"]


def _number(money: Mapping[str, str] | None) -> Any:
    """An amount as a number of a spreadsheet, without a rounding of its own."""
    return None if money is None else _amount(money)


async def entries_csv(request: Request) -> Response:
    """The entries as they are filtered, as a file."""
    asked = Asked(request, ENTRIES, "DAY")
    if (away := _refuse(request, asked)) is not None:
        return away
    kinds = kind_words()
    columns = [
        Column(_("Entry"), lambda row: row["number"]),
        Column(_("Day"), lambda row: row["day"]),
        Column(_("Kind"), lambda row: kinds[row["kind"]]),
        Column(_("Client"), lambda row: row["client"] and row["client"]["name"]),
        Column(_("Account"), _account),
        Column(_("Product"), lambda row: row["account"] and row["account"]["product"]["name"]),
        Column(_("Sale"), lambda row: row["sale"] and row["sale"]["number"]),
        Column(_("Sold"), lambda row: _number(row["sale"] and row["sale"]["amount"])),
        Column(_("Amount"), lambda row: _number(row["amount"])),
        Column(_("Currency"), lambda row: row["amount"]["currency"]),
        Column(_("Payable from"), lambda row: row["clearedOn"]),
        Column(_("Paid on"), lambda row: row["paidOn"]),
        Column(_("Reverses entry"), lambda row: row["reverses"] and row["reverses"]["number"]),
        Column(_("Rule"), lambda row: row["rule"]),
        Column(_("Programme version"), lambda row: row["version"]),
        Column(_("How it came about"), lambda row: "; ".join(f"{step['what']}: {step['value']}" for step in row["steps"])),
    ]
    return await csvfiles.export(request, "earnings/csv", "earnings", columns, {"filter": _entry_filter(asked), "orderBy": asked.state.order_by})


async def sales_csv(request: Request) -> Response:
    """The sales as they are filtered, as a file."""
    asked, day = Asked(request, SALES, "SOLD"), csvfiles.day_of(request)
    if (away := _refuse(request, asked)) is not None:
        return away
    columns = [
        Column(_("Number"), lambda row: row["number"]),
        Column(_("Sold on"), lambda row: day(row["soldAt"])),
        Column(_("Kind"), lambda row: row["kind"]),
        Column(_("Description"), lambda row: row["description"]),
        Column(_("Client"), _folder),
        Column(_("Account"), _account),
        Column(_("Product"), lambda row: row["account"] and row["account"]["product"]["name"]),
        Column(_("Amount"), lambda row: _number(row["amount"])),
        Column(_("Currency"), lambda row: row["amount"]["currency"]),
        Column(_("Earned"), lambda row: _number(row["earned"])),
        Column(_("Why not"), lambda row: "; ".join(row["whyNot"])),
    ]
    return await csvfiles.export(request, "earnings/sales_csv", "sales", columns, {"filter": _sold(request, asked), "orderBy": asked.state.order_by})


async def payouts_csv(request: Request) -> Response:
    """The payouts as they are filtered, as a file."""
    asked, states = Asked(request, PAYOUTS, "PAYS_ON"), state_words()
    if (away := _refuse(request, asked)) is not None:
        return away
    columns = [
        Column(_("Period begins"), lambda row: row["periodStart"]),
        Column(_("Period ends"), lambda row: row["periodEnd"]),
        Column(_("Leaves on"), lambda row: row["paysOn"]),
        Column(_("State"), lambda row: states[row["state"]]),
        Column(_("Carried from earlier"), lambda row: _number(row["carried"])),
        Column(_("Became payable"), lambda row: _number(row["earned"])),
        Column(_("Fee"), lambda row: _number(row["fee"])),
        Column(_("Paid"), lambda row: _number(row["paid"])),
        Column(_("Carried forward"), lambda row: _number(row["forward"])),
        Column(_("Currency"), lambda row: row["paid"]["currency"]),
        Column(_("Paid on"), lambda row: row["paidOn"]),
        Column(_("Reason"), lambda row: row["reason"]),
    ]
    return await csvfiles.export(request, "earnings/payouts_csv", "payouts", columns, {"filter": asked.state.filter, "orderBy": asked.state.order_by})


routes = [
    page("/earnings", index, "earnings:index", needs=READ),
    download("/earnings.csv", entries_csv, "earnings:csv", needs=READ),
    page("/earnings/sales", sales, "earnings:sales", needs=READ),
    download("/earnings/sales.csv", sales_csv, "earnings:sales_csv", needs=READ),
    page("/earnings/payouts", payouts, "earnings:payouts", needs=READ),
    download("/earnings/payouts.csv", payouts_csv, "earnings:payouts_csv", needs=READ),
    *views_statement.routes,
]
