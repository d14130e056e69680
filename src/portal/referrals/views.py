"""The screens of referrals: board and list, the form for a lead, a referral's page with its acts."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.referrals import views_acts
from portal.web import csvfiles, operations
from portal.web.answers import done
from portal.web.csvfiles import Column
from portal.web.errors import found
from portal.web.lists import PAGE, Facet, ListState, pushed, read_list
from portal.web.render import render
from portal.web.routing import action, download, page, text, texts

PATH = ("SUBMITTED", "UNDER_REVIEW", "ACCEPTED", "CONTACTED", "QUALIFIED", "WON")
OVER = ("LOST", "REJECTED", "WITHDRAWN", "EXPIRED")
FACETS = (
    Facet("stage", "stage", values=(*PATH, *OVER)),
    Facet("product", "product", kind="product"),
    Facet("partner", "partner", kind="partner"),
    Facet("open", "open", flag=True),
    Facet("waits", "waits", flag=True),
    Facet("client", "client", kind="client", single=True),
)
SORTS = ("SUBMITTED", "NAME", "STAGE_SINCE", "PROTECTED", "DUE")
CARDS = 12  # of one column of the board
COOKIE = "referrals_view"
FIELDS = ("businessName", "country", "website", "vatNumber", "contactName", "email", "phone", "note", "product")
LEADS = ("plan", "client")
LIKE = ("businessName", "country", "website", "email", "vatNumber")
SHOWN = 100  # clients to choose from


def _view(request: Request) -> str:
    """Board or list: as asked, or else as last time."""
    asked = request.query_params.get("view") or request.cookies.get(COOKIE)
    return "list" if asked == "list" else "board"


def _facets(data: dict[str, Any]) -> list[dict[str, Any]]:
    """The filters as the templates draw them."""
    named = {each["stage"]: each["name"] for each in data["referralRules"]["stages"]}
    stages = [(each.lower(), named.get(each) or _words()[each]) for each in (*PATH, *OVER) if each in named]
    waits = [("true", _("waits for a decision")), ("false", _("nothing"))]
    return [
        {"name": "stage", "label": _("Stage"), "verb": _("Stage is"), "options": stages, "single": False},
        {"name": "product", "label": _("Product"), "verb": _("Product is"), "options": [(each["id"], each["name"]) for each in data["products"]], "single": False},
        {"name": "open", "label": _("Open"), "verb": _("It is"), "options": [("true", _("open")), ("false", _("over"))], "single": True},
        {"name": "waits", "label": _("Decision"), "verb": _("Decision:"), "options": waits, "single": True},
        {"name": "partner", "label": _("Partner"), "verb": _("Partner is"), "options": _known(data, "partner"), "single": True},
        {"name": "client", "label": _("Client"), "verb": _("Client is"), "options": _known(data, "client"), "single": True},
    ]


def _known(data: dict[str, Any], noun: str) -> list[tuple[str, str]]:
    """A choice that a link made: it is only dropped here."""
    row = data.get(f"chosen_{noun}")
    return [(row["id"], row["name"])] if row else []


def _words() -> dict[str, str]:
    return {
        "SUBMITTED": _("Submitted"),
        "UNDER_REVIEW": _("Under review"),
        "ACCEPTED": _("Accepted"),
        "CONTACTED": _("Contacted"),
        "QUALIFIED": _("Qualified"),
        "WON": _("Won"),
        "LOST": _("Lost"),
        "REJECTED": _("Rejected"),
        "WITHDRAWN": _("Withdrawn"),
        "EXPIRED": _("Expired"),
    }


async def index(request: Request) -> Response:
    """All referrals that the viewer sees, as a board or as a list."""
    view = _view(request)
    answer = await (_list(request) if view == "list" else _board(request))
    if request.query_params.get("view"):
        secure = request.app.state.settings.is_https
        answer.set_cookie(COOKIE, view, max_age=31_536_000, path="/referrals", httponly=True, samesite="lax", secure=secure)
    return answer


def _state(request: Request) -> ListState:
    return read_list(request, FACETS, SORTS, default="-SUBMITTED")


async def _board(request: Request) -> Response:
    state = _state(request)
    asked = state.filter.get("stage")
    narrowed = {name: value for name, value in state.filter.items() if name != "stage"}
    columns = {name.lower(): {**narrowed, "stage": [name] if not asked or name in asked else []} for name in PATH}
    variables = {"filter": state.filter, "first": CARDS, **{_camel(name): value for name, value in columns.items()}}
    data = await operations.run(request, "referrals/board", variables)
    words = {**data, "state": state, "facets": _facets(data), "view": "board", "path": PATH, "over": OVER}
    words["columns"] = [(name, data[_camel(name.lower())]) for name in PATH]
    return render(request, "referrals/index.html", words, blocks={"referrals": "referrals"}, headers=pushed(request, state))


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


async def _list(request: Request) -> Response:
    state = _state(request)
    variables = {"filter": state.filter, "orderBy": state.order_by, "first": PAGE, "after": state.after}
    data = await operations.run(request, "referrals/index", variables)
    words = {**data, "state": state, "facets": _facets(data), "view": "list", "page_size": PAGE}
    return render(
        request, "referrals/index.html", words, blocks={"referrals": "referrals", "referrals-more": "more"}, headers=pushed(request, state)
    )


def _columns(request: Request) -> list[Column]:
    viewer, day = request.scope["state"]["viewer"], csvfiles.day_of(request)
    contact = (
        Column(_("Contact"), lambda row: row["contactName"]),
        Column(_("E-mail"), lambda row: row["email"]),
        Column(_("Phone"), lambda row: row["phone"]),
    )
    return [
        Column(_("Business"), lambda row: row["businessName"]),
        *([Column(_("Partner"), lambda row: row["partner"]["name"])] if viewer.sees_every_partner else ()),
        Column(_("Country"), lambda row: row["country"]),
        Column(_("Product"), lambda row: row["product"]["name"]),
        *(contact if viewer.can("contacts:read") else ()),
        Column(_("Stage"), lambda row: row["stageName"] or _words()[row["stage"]]),
        Column(_("Since"), lambda row: day(row["stageSince"])),
        Column(_("Protected until"), lambda row: row["protectedUntil"]),
        Column(_("Submitted"), lambda row: day(row["submittedAt"])),
        Column(_("Submitted by"), lambda row: row["submittedBy"]),
        Column(_("Decision due"), lambda row: row["dueOn"]),
    ]


async def as_csv(request: Request) -> Response:
    """The list as a file: the same filters and sort, every row."""
    state = _state(request)
    every = request.scope["state"]["viewer"].sees_every_partner
    variables = {"filter": state.filter, "orderBy": state.order_by, "everyPartner": every}
    return await csvfiles.export(request, "referrals/csv", "referrals", _columns(request), variables)


# The form


async def _form(request: Request, status: int = 200, values: dict[str, Any] | None = None, **words: Any) -> Response:
    asked = request.query_params
    known = {name: asked[name] for name in ("businessName", "client", "product") if name in asked}
    values = {**known, **(values or {})}
    data = await operations.run(request, "referrals/new", {"first": SHOWN, **_like(values)})
    return render(request, "referrals/new.html", {"errors": {}, **data, **_choices(data), "values": values, "referral": None, **words}, status=status)


def _like(values: dict[str, Any]) -> dict[str, str]:
    return {name: str(values.get(name) or "")[:254] for name in LIKE}


def _choices(data: dict[str, Any]) -> dict[str, Any]:
    """What the form offers to choose from, as (value, word)."""
    plans = [(plan["id"], f"{each['name']}: {plan['name']}") for each in data["products"] for plan in each["plans"] if not plan["retiredAt"]]
    return {
        "product_options": [("", _("Choose a product")), *((each["id"], each["name"]) for each in data["products"])],
        "plan_options": [("", _("None in particular")), *plans],
        "client_options": [("", _("None yet")), *((each["id"], each["name"]) for each in data["clients"]["nodes"])],
    }


async def new(request: Request) -> Response:
    """The form for a lead."""
    return await _form(request)


async def like(request: Request) -> Response:
    """Own referrals that are about the same business as what is being filled in."""
    data = await operations.run(request, "referrals/like", _like(texts(request, *LIKE)))
    return render(request, "referrals/_like.html", {**data, "referral": None})


def _sent(request: Request) -> tuple[dict[str, Any], dict[str, Any]]:
    """The form's values as they were typed, and as the API takes them."""
    values: dict[str, Any] = texts(request, *FIELDS, *LEADS)
    return values, {**values, **{name: values.get(name) or None for name in LEADS if name in values}}


async def submit(request: Request) -> Response:
    """Submit a lead."""
    values, given = _sent(request)
    given = {**dict.fromkeys(("businessName", "country", "note", "product"), ""), **given}
    outcome = await operations.act(request, "referrals/submit", given)
    if outcome.ok:
        return done(request, str(request.app.url_path_for("referrals:show", id=outcome.payload["referral"]["id"])), "referral.submitted")
    return await _form(request, 422, values, errors=outcome.errors)


async def _edit(request: Request, status: int = 200, values: dict[str, Any] | None = None, **words: Any) -> Response:
    data = await operations.run(request, "referrals/edit", {"id": request.path_params["id"], "first": SHOWN})
    row = found(data.pop("node") or None)
    before = {**row, **{name: (row[name] or {}).get("id", "") for name in ("product", *LEADS)}}
    words = {"errors": {}, **data, **_choices(data), "values": {**before, **(values or {})}, "referral": row, "likeReferrals": [], **words}
    return render(request, "referrals/edit.html", words, status=status)


async def edit(request: Request) -> Response:
    """The form that changes a referral."""
    return await _edit(request)


async def change(request: Request) -> Response:
    """Change a referral."""
    values, given = _sent(request)
    version = text(request, "version") or ""
    if "product" in given and not given["product"]:
        return await _edit(request, 422, values, errors={"product": _("Choose a product.")})
    more = {"referral": request.path_params["id"], "version": int(version) if version.isascii() and version.isdigit() and len(version) < 8 else None}
    outcome = await operations.act(request, "referrals/change", {**given, **more})
    if "NOT_FOUND" in outcome.codes and "referral" in outcome.errors:
        found(None)
    if outcome.ok:
        return done(request, str(request.app.url_path_for("referrals:show", id=request.path_params["id"])), "referral.changed")
    return await _edit(request, 422, values, errors=outcome.errors)


async def show(request: Request) -> Response:
    """One referral."""
    data = await operations.run(request, "referrals/show", {"id": request.path_params["id"]})
    row = found(data.pop("node") or None)
    return render(request, "referrals/show.html", {**data, "referral": row, "errors": {}})


routes = [
    page("/referrals", index, "referrals:index", needs="referrals:read"),
    download("/referrals.csv", as_csv, "referrals:csv", needs="referrals:read"),
    page("/referrals/new", new, "referrals:new", needs="referrals:manage"),
    action("/referrals/new", submit, "referrals:submit"),
    action("/referrals/like", like, "referrals:like"),
    page("/referrals/{id}", show, "referrals:show", needs="referrals:read"),
    page("/referrals/{id}/edit", edit, "referrals:edit", needs="referrals:manage"),
    action("/referrals/{id}/edit", change, "referrals:change"),
    *views_acts.routes,
]
