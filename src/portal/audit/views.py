"""The audit log as a screen: of the vendor, and of a partner for its owners and admins."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind
from portal.web import csvfiles, operations
from portal.web.csvfiles import Column
from portal.web.errors import NotFound
from portal.web.lists import PAGE, Facet, ListState, pushed, read_list
from portal.web.render import render, words_of
from portal.web.routing import download, page

READ = "audit:read"
NOUNS = (
    "access",
    "access_request",
    "account",
    "admin_proposal",
    "bulk_run",
    "case",
    "client",
    "endpoint",
    "engagement",
    "grant",
    "invitation",
    "invoice",
    "link",
    "module",
    "note",
    "oidc_client",
    "partner",
    "person",
    "payment_file",
    "payout",
    "payout_details",
    "payout_run",
    "plan",
    "product",
    "programme",
    "referral",
    "resource",
    "sign_in",
    "staff",
    "token",
    "training",
    "webhook",
)
FACETS = (
    Facet("about", "noun", exact=NOUNS),
    Facet("partner", "partner", kind="partner", single=True),
    Facet("account", "account", kind="account", single=True),
)


def noun_words() -> dict[str, str]:
    """What events are about, in words."""
    return {
        "access": _("Access to accounts"),
        "access_request": _("Requests for access"),
        "account": _("Accounts"),
        "admin_proposal": _("Proposals of admins"),
        "bulk_run": _("Bulk actions"),
        "case": _("Support cases"),
        "client": _("Clients"),
        "endpoint": _("Webhook endpoints"),
        "engagement": _("Engagements"),
        "invitation": _("Invitations"),
        "invoice": _("Invoices"),
        "link": _("Invitation links"),
        "grant": _("Grants"),
        "module": _("Modules"),
        "note": _("Notes"),
        "oidc_client": _("Products’ sign-in"),
        "partner": _("Partners"),
        "person": _("People: second factors, data"),
        "payment_file": _("Payment files"),
        "payout": _("Payouts"),
        "payout_details": _("Bank details"),
        "payout_run": _("Payout runs"),
        "plan": _("Plans"),
        "product": _("Products"),
        "programme": _("Programme"),
        "referral": _("Referrals"),
        "resource": _("Resources"),
        "sign_in": _("Sign-ins to accounts"),
        "staff": _("Staff"),
        "token": _("API tokens"),
        "training": _("Trainings"),
        "webhook": _("Webhooks"),
    }


def _day(request: Request, name: str, later: int = 0) -> tuple[str, str | None]:
    """A date of the address as it stands there, and the moment that it begins for the viewer, `later` days on."""
    said = request.query_params.get(name, "")
    try:
        begins = datetime.combine(date.fromisoformat(said) + timedelta(days=later), time(), _viewer(request).zone)
        return said, begins.isoformat()
    except (ValueError, OverflowError):
        return "", None


def _viewer(request: Request) -> Any:
    return request.scope["state"]["viewer"]


class _Asked:
    """What of the log is asked for: the list's state, with who and the period beside its facets."""

    def __init__(self, request: Request) -> None:
        self.state: ListState = read_list(request, FACETS, ("TIME",), "-TIME")
        self.state.filter.pop("search", None)
        self.state.search = ""
        self.who = request.query_params.get("who", "").strip()[:200]
        self.since, since = _day(request, "since")
        self.until, until = _day(request, "until", later=1)
        rest = {"actor": self.who or None, "since": since, "until": until}
        self.state.filter.update({name: value for name, value in rest.items() if value})
        for name in ("who", "since", "until"):
            if getattr(self, name):
                self.state.chosen[name] = [getattr(self, name)]

    @property
    def variables(self) -> dict[str, Any]:
        account = self.state.filter.get("account")
        return {
            "filter": self.state.filter,
            "orderBy": self.state.order_by,
            "first": PAGE,
            "after": self.state.after,
            "account": account or "",
            "ofAccount": account is not None,
        }


def _drawn(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The filters as the templates draw them; those without options are chips alone."""
    account, partners = data.get("account"), data.get("partners") or {"nodes": []}
    drawn = (
        ("about", _("About"), _("About"), list(noun_words().items()), False),
        ("partner", _("Partner"), _("Partner is"), [(each["id"], each["name"]) for each in partners["nodes"]], True),
        ("account", _("Account"), _("Account is"), [(account["id"], account["name"])] if account else [], True),
        ("who", _("Who"), _("By"), [], True),
        ("since", _("From"), _("From"), [], True),
        ("until", _("Until"), _("Until"), [], True),
    )
    return [dict(zip(("name", "label", "verb", "options", "single"), each, strict=True)) for each in drawn]


def _screen(kind: Kind, template: str) -> Any:
    async def show(request: Request) -> Response:
        if _viewer(request).kind is not kind:
            raise NotFound
        asked = _Asked(request)
        data = await operations.run(request, "audit/index", asked.variables)
        words = {**data, "state": asked.state, "asked": asked, "facets": _drawn(data), "page_size": PAGE, "tab": "audit"}
        blocks = {"events-list": "list", "events-more": "more"}
        return render(request, template, words, blocks=blocks, headers=pushed(request, asked.state))

    return show


def _file(kind: Kind) -> Any:
    async def as_csv(request: Request) -> Response:
        if _viewer(request).kind is not kind:
            raise NotFound
        asked = _Asked(request)
        variables = {"filter": asked.state.filter, "orderBy": asked.state.order_by}
        return await csvfiles.export(request, "audit/csv", "events", _columns(request), variables)

    return as_csv


def _columns(request: Request) -> list[Column]:
    def name(of: str) -> Any:
        return lambda row: row[of] and row[of]["name"]

    return [
        Column(_("When"), lambda row: row["at"]),
        Column(_("Who"), lambda row: row["actorName"]),
        Column(_("As"), lambda row: row["actorKind"]),
        Column(_("Kind"), lambda row: row["kind"]),
        Column(_("What"), lambda row: words_of(request, "audit/_event.html", "event_text", row)),
        Column(_("Partner"), name("partner")),
        Column(_("Client"), name("client")),
        Column(_("Account"), name("account")),
    ]


routes = [
    page("/vendor/audit", _screen(Kind.VENDOR, "audit/index.html"), "audit:index", needs=READ),
    download("/vendor/audit.csv", _file(Kind.VENDOR), "audit:csv", needs=READ),
    page("/settings/audit", _screen(Kind.STAFF, "audit/own.html"), "audit:own", needs=READ),
    download("/settings/audit.csv", _file(Kind.STAFF), "audit:own_csv", needs=READ),
]
