"""What a report's operation answered, as one table: page, chart, CSV and workbook are drawn from it."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext

Data = Mapping[str, Any]
Write = Callable[[str, Any], str]  # a number, an amount as the viewer writes it


@dataclass(frozen=True)
class Column:
    """A column: its head, and what stands in it: text, number, money, percent, month, moment, risk."""

    head: str
    kind: str = "number"
    currency: str = ""  # with kind `money`


@dataclass(frozen=True)
class Table:
    """Columns and rows; `links`: for each row the id that its first cell leads to; `sums`: the last row, where there is one."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Any]]
    links: Sequence[str] = ()
    notes: Sequence[Sequence[str]] = ()  # for each row further words
    sums: Sequence[Any] = ()
    running: int | None = None  # the row of the month that runs


@dataclass(frozen=True)
class Report:
    """A report: its name in addresses and operations, its question, whether tiers open it, and how its answer is read."""

    name: str
    question: Callable[[], str]
    label: Callable[[], str]
    promise: Callable[[], str]  # what it would answer
    is_analytics: bool
    table: Callable[[Data], Table]
    finding: Callable[[Data, Write], str]
    bars: int | None = None  # the column that the chart shows
    month_choice: bool = True
    needs: str = "clients:read"


def percent(part: int, whole: int) -> int | None:
    """Whole per cent, rounded half up; None of nothing."""
    return (200 * part + whole) // (2 * whole) if whole else None


def said_of(segment: Data | None, finding: str) -> str:
    """A finding, with the segment that it is of."""
    return _("Segment “{name}”: {finding}").format(name=segment["name"], finding=finding) if segment else finding


def titled(label: str, segment: Data | None) -> str:
    """A report's name, with the segment that it is of."""
    return _("{report} · {segment}").format(report=label, segment=segment["name"]) if segment else label


# Growth


def growth_table(data: Data) -> Table:
    """A row a month."""
    months = data["clientGrowth"]["months"]
    heads = (_("At its beginning"), _("New"), _("Returned"), _("Lost"), _("At its end"))
    rows = [[each["month"], each["before"], each["new"], each["returned"], each["lost"], each["after"]] for each in months]
    running = next((place for place, each in enumerate(months) if not each["isOver"]), None)
    return Table((Column(_("Month"), "month"), *(Column(head) for head in heads)), rows, running=running)


def growth_finding(data: Data, write: Write) -> str:
    """How many more or fewer clients than before."""
    months = data["clientGrowth"]["months"]
    change = months[-1]["after"] - months[0]["before"]
    n = len(months)
    if not any(each["after"] or each["before"] for each in months):
        return _("No client was in use in these months.")
    now = months[-1]["after"]
    said = ngettext("{now} client is in use", "{now} clients are in use", now).format(now=write("number", now))
    if change > 0:
        more = ngettext("{n} more than when these {months} months began.", "{n} more than when these {months} months began.", change)
        return said + _(": ") + more.format(n=change, months=n)
    if change < 0:
        return said + _(": ") + ngettext("{n} fewer than when these {months} months began.", "{n} fewer than when these {months} months began.", -change).format(n=-change, months=n)
    return said + _(": ") + _("as many as when these {months} months began.").format(months=n)


# Retention


def retention_table(data: Data) -> Table:
    """A row for each month in which clients came: how many, and what part of them was there at the end of each month from it on."""
    found = data["clientRetention"]["cohorts"]
    wide = max((len(each["kept"]) for each in found), default=0)
    heads = [Column(_("Same month") if not place else ngettext("{n} month", "{n} months", place).format(n=place), "percent") for place in range(wide)]
    rows = []
    for each in found:
        shares = [percent(kept, each["size"]) for kept in each["kept"]]
        rows.append([each["month"], each["size"], *shares, *[None] * (wide - len(shares))])
    return Table((Column(_("Came in"), "month"), Column(_("Clients")), *heads), rows)


def retention_finding(data: Data, write: Write) -> str:
    """What part of all who came three months ago or more was there three months on."""
    old = [each for each in data["clientRetention"]["cohorts"] if len(each["kept"]) > 3]
    came, kept = sum(each["size"] for each in old), sum(each["kept"][3] for each in old)
    if not came:
        return _("Nobody came long enough ago to tell.")
    return _("{percent} % of the clients that came are still in use three months on: {kept} of {came}.").format(percent=percent(kept, came), kept=kept, came=came)


# Usage


def usage_table(data: Data) -> Table:
    """A row a month."""
    months = data["usageMonths"]
    rows = [[each["month"], each["accounts"], each["activeUsers"], each["headcount"]] for each in months]
    heads = (Column(_("Month"), "month"), Column(_("Accounts that told it")), Column(_("Active users")), Column(_("Headcount")))
    return Table(heads, rows, running=next((place for place, each in enumerate(months) if not each["isOver"]), None))


def usage_finding(data: Data, write: Write) -> str:
    """How many use it, and whether more do than before."""
    told = [each for each in data["usageMonths"] if each["accounts"]]
    if not told:
        return _("No product told usage in these months.")
    now, before = told[-1]["activeUsers"], told[0]["activeUsers"]
    said = ngettext("{n} person uses the accounts", "{n} people use the accounts", now).format(n=write("number", now))
    if not before or now == before or len(told) < 2:
        return said + _(".")
    change = percent(abs(now - before), before)
    more = _(": {percent} % more than in the first of these months.") if now > before else _(": {percent} % fewer than in the first of these months.")
    return said + more.format(percent=change)


# Revenue


def revenue_table(data: Data) -> Table:
    """A row a month, in one currency."""
    found = data["revenue"]
    code, months = (found["currency"], found["months"]) if found else ("", [])
    named = [f"{head} ({code})" if code else head for head in (_("Sold"), _("Earned"), _("Taken back"))]
    heads = (Column(_("Month"), "month"), Column(_("Sales")), *(Column(head, "money", code) for head in named))
    rows = [[each["month"], each["sales"], *(Decimal(each[name]["amount"]) for name in ("sold", "earned", "takenBack"))] for each in months]
    sums = [_("Altogether"), *(sum(row[place] for row in rows) for place in range(1, 5))]
    return Table(heads, rows, sums=sums, running=next((place for place, each in enumerate(months) if not each["isOver"]), None))


def revenue_finding(data: Data, write: Write) -> str:
    """What part of what was sold was earned."""
    found = data["revenue"]
    if found is None:
        return _("Nothing was sold in these months.")
    sold, earned = (sum((Decimal(each[name]["amount"]) for each in found["months"]), Decimal()) for name in ("sold", "earned"))
    earned_text, sold_text = (write("money", {"amount": str(amount), "currency": found["currency"]}) for amount in (earned, sold))
    words = _("{earned} earned of {sold} sold").format(earned=earned_text, sold=sold_text)
    share = round(1000 * earned / sold) / 10 if sold else None
    return words + (_(": {share:g} %.").format(share=share) if share is not None else _("."))


# Clients


def clients_table(data: Data) -> Table:
    """A row a client, and the sums of all."""
    found = data["clientReport"]
    heads = (
        Column(_("Client"), "text"),
        Column(_("Accounts")),
        Column(_("Paid")),
        Column(_("Active users")),
        Column(_("Headcount")),
        Column(_("Last activity"), "moment"),
        Column(_("Risk"), "risk"),
    )
    rows = [
        [each["name"], each["accounts"], each["paid"], each["activeUsers"], each["headcount"], each["lastActivityAt"], each["risk"] and each["risk"]["score"]]
        for each in found["clients"]
    ]
    sums = [_("Altogether"), found["accounts"], found["paid"], found["activeUsers"], found["headcount"], None, None]
    return Table(heads, rows, [each["client"] for each in found["clients"]], [each["products"] for each in found["clients"]], sums if rows else ())


def clients_finding(data: Data, write: Write) -> str:
    """How the users are spread over the clients."""
    found = data["clientReport"]
    n, users = len(found["clients"]), found["activeUsers"]
    if not n:
        return _("No client has an account yet.")
    said = ngettext("{n} client with {accounts} accounts and {users} active users", "{n} clients with {accounts} accounts and {users} active users", n)
    said = said.format(n=write("number", n), accounts=write("number", found["accounts"]), users=write("number", users))
    top = sum(each["activeUsers"] for each in found["clients"][:3])
    return said + _("; the largest three have {percent} % of these.").format(percent=percent(top, users)) if n > 3 and users else said + _(".")


# Accounts at risk


def risk_table(data: Data) -> Table:
    """A row an account."""
    found = data["accountsAtRisk"]
    heads = (Column(_("Account"), "text"), Column(_("Client"), "text"), Column(_("Product"), "text"), Column(_("Last activity"), "moment"), Column(_("Risk"), "risk"), Column(_("Why"), "text"))
    rows = [
        [each["name"], each["clientName"], each["product"], each["lastActivityAt"], each["risk"]["score"], "; ".join(reason["text"] for reason in each["risk"]["reasons"])]
        for each in found
    ]
    return Table(heads, rows, [each["account"] for each in found])


def risk_finding(data: Data, write: Write) -> str:
    """How many may be lost."""
    found = data["accountsAtRisk"]
    high = sum(each["risk"]["level"] == "HIGH" for each in found)
    if not found:
        return _("No account in use shows signs that it may be lost.")
    said = ngettext("{n} account may be lost", "{n} accounts may be lost", len(found)).format(n=len(found))
    return said + ngettext("; for {n} of them the risk is high.", "; for {n} of them the risk is high.", high).format(n=high)


# What is drawn

HIGH, WIDE, LEFT = 174, 716, 44


def _top(value: float) -> int:
    """The next number that reads well on a scale of four steps."""
    least = max(math.ceil(value / 4), 1)
    tenth = 10 ** (len(str(least)) - 1) / 10
    return 4 * math.ceil(next(step * tenth for step in (10, 15, 20, 25, 30, 40, 50, 60, 80, 100) if step * tenth >= least))


def bars(table: Table, column: int) -> dict[str, Any] | None:
    """A bar for each row of a table, by one of its columns; None where there is nothing to draw."""
    values = [max(row[column] or 0, 0) for row in table.rows]
    if not any(values):
        return None
    top, room, found = _top(max(values)), WIDE / len(values), []
    for place, value in enumerate(values):
        high = round(HIGH * float(value) / top, 1)
        x = round(LEFT + room * place + room * 0.2, 1)
        found.append({"x": x, "y": round(HIGH + 10 - high, 1), "wide": round(room * 0.6, 1), "high": high, "middle": round(x + room * 0.3, 1), "value": value, "place": place})
    return {"bars": found, "column": column, "grid": [(top * step // 4, round(HIGH + 10 - HIGH * step / 4, 1)) for step in range(5)], "every": math.ceil(len(values) / 12)}


def as_values(table: Table, today_of: Callable[[str | None], str | None]) -> list[list[Any]]:
    """The rows as they stand in files: months and days as days, the rest as it is."""
    found = []
    for row in table.rows:
        values = []
        for column, value in zip(table.columns, row, strict=True):
            text = today_of(value) if column.kind == "moment" else value
            values.append(date.fromisoformat(text) if column.kind in ("moment", "month") and text else text)
        found.append(values)
    return found


def reports() -> dict[str, Report]:
    """All reports, in the order of their tabs."""
    found = (
        Report("growth", lambda: _("How does the number of clients grow?"), lambda: _("Growth"), lambda: _("It shows how many clients came, came back and left in each month, and how many are in use."), True, growth_table, growth_finding, bars=5),
        Report("retention", lambda: _("How many clients stay?"), lambda: _("Retention"), lambda: _("It shows what part of the clients that came in a month is still in use one, two, three months on."), True, retention_table, retention_finding),
        Report("usage", lambda: _("How much are the accounts used?"), lambda: _("Usage"), lambda: _("It shows how many people use the accounts in each month."), True, usage_table, usage_finding, bars=2),
        Report("revenue", lambda: _("What is sold and earned?"), lambda: _("Revenue"), lambda: _("It shows what clients bought in each month, and what you earned with it."), True, revenue_table, revenue_finding, bars=2, needs="earnings:read"),
        Report("clients", lambda: _("How do the clients stand side by side?"), lambda: _("Clients"), lambda: _("It shows accounts, users and risk of each client."), False, clients_table, clients_finding, month_choice=False),
        Report("risk", lambda: _("Which accounts may be lost?"), lambda: _("At risk"), lambda: _("It shows the accounts that may be lost, and why."), False, risk_table, risk_finding, month_choice=False),
    )
    return {each.name: each for each in found}
