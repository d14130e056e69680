"""The screens: of the client's people, and of the partner's people who come from the portal."""

import asyncio
import json
import secrets
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from . import company as companies
from . import mail
from .adopt import CLIENT_ADMIN, known_company
from .company import Refused
from .portal_client import NotTaken, Portal, Unreachable, who_entered
from .signin import leave
from .store import Row, Store, moment
from .web import LogInNeeded, Visit, form_of, log_in, page, said
from .webhooks import LINK_HOURS

SHORTEST = 12  # characters of a password
TRIES, WINDOW = 10, 300.0  # failed log-ins to one company from one address, and in how many seconds

_hasher = PasswordHasher()
_nobody = _hasher.hash("nobody has this password")
_failed: defaultdict[tuple[str, str], list[float]] = defaultdict(list)

Show = Callable[..., Awaitable[Response]]
Act = Callable[[Request, Visit, dict[str, Any]], Response]


def _act(show: Show) -> Callable[[Act], Callable[[Request], Awaitable[Response]]]:
    """A form's answer: done in one change and told to the portal, or the page again with what is wrong."""

    def around(act: Act) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            visit, form = Visit(request), dict[str, Any]()
            try:
                form = await form_of(request)
                with request.app.state.store.change():
                    answer = act(request, visit, form)
            except Refused as wrong:
                return await show(request, visit, wrong, form)
            request.app.state.sender.wake()
            return answer

        return endpoint

    return around


def _shown(show: Show) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        visit = Visit(request)
        if visit.person["must_change"] and not visit.actor:
            return RedirectResponse("/first", 303)
        return await show(request, visit)

    return endpoint


def _answer(request: Request, template: str, wrong: Refused | None, form: Row | None, **values: Any) -> Response:
    return page(request, template, {"wrong": wrong, "form": defaultdict(str, form or {}), **values}, 422 if wrong else 200)


def _only_admins(visit: Visit) -> None:
    if not visit.is_admin:
        raise Refused("Only an admin can do this.")


def _only_own_admins(visit: Visit) -> None:
    if not visit.is_own_admin:
        raise Refused(f"Only an admin of {visit.company['name']} can do this, logged in here in person.")


def _never_as_other(visit: Visit) -> None:
    if visit.as_other:
        raise Refused(f"You act as {visit.person['name']}. Passwords, mail addresses and bank accounts stay as they are.")


# Logging in


async def start(request: Request) -> Response:
    """The door: a log-in, and what this is."""
    try:
        Visit(request)
    except LogInNeeded:
        return _door(request)
    return RedirectResponse("/home", 303)


def _door(request: Request, wrong: Refused | None = None, form: Row | None = None) -> Response:
    form = form or {"company_id": request.query_params.get("company_id", ""), "login": request.query_params.get("login", "")}
    ended = "ended" in request.query_params and not wrong
    few = request.app.state.examples if request.app.state.settings.demonstration_password else ()
    return _answer(request, "start.html", wrong, form, ended=ended, examples=few, client_admin=CLIENT_ADMIN)


async def enter(request: Request) -> Response:
    """`POST /log-in`: company ID, own ID, password."""
    store: Store = request.app.state.store
    form: Row = {}
    try:
        form = await form_of(request)
        company, who = await _checked(request, form)
    except Refused as wrong:
        return _door(request, wrong, form)
    with store.change():
        company = companies.logged_in(store, company, who)
        log_in(request, who, company)
    request.app.state.sender.wake()
    return RedirectResponse("/home", 303)


async def _checked(request: Request, form: Row) -> tuple[Row, Row]:
    """The person whom the password fits. One answer for whatever does not fit, and the same time taken."""
    store: Store = request.app.state.store
    counted = _failed[companies.key(form.get("company_id", "")), request.client.host if request.client else ""]
    if len(_failed) > 10_000:
        _failed.clear()
    counted[:] = [at for at in counted if at > time.monotonic() - WINDOW]
    if len(counted) >= TRIES:
        raise Refused("Too many tries. Wait five minutes.")
    company = await _company(request, form.get("company_id", ""))
    who = companies.person_by_login(store, company, form.get("login", "")) if company else None
    fits = await _fits(who["password"] if who and who["is_active"] else "", form.get("password", ""))
    if not (company and who and fits):
        counted.append(time.monotonic())
        raise Refused("Company ID, ID or password is not right.", "company_id")
    counted.clear()
    return company, who


async def _company(request: Request, company_id: str) -> Row | None:
    try:
        return await known_company(request.app.state, company_id=company_id) if company_id else None
    except Unreachable:
        return companies.by_company_id(request.app.state.store, company_id)


async def _fits(encoded: str, password: str) -> bool:
    def check() -> bool:
        try:
            return _hasher.verify(encoded or _nobody, password) and bool(encoded)
        except (VerificationError, InvalidHashError):
            return False

    return await asyncio.to_thread(check)


async def _hashed(form: Row) -> str:
    """The hash of a new password, given twice. Raises `Refused`."""
    password = form.get("password", "")
    if len(password) < SHORTEST:
        raise Refused(f"Use at least {SHORTEST} characters.", "password")
    if password != form.get("password_again", password):
        raise Refused("The two are not the same.", "password_again")
    return await asyncio.to_thread(_hasher.hash, password)


async def set_password(request: Request) -> Response:
    """`/password/{secret}`: the single-use link that is mailed."""
    store: Store = request.app.state.store
    who = store.person_of_link(request.path_params["secret"])
    if who is None:
        return page(request, "refused.html", {"why": "This link has been used, or is too old.", "back": None}, 404)
    company = companies.get(store, who["company"])
    if request.method != "POST":
        return _answer(request, "password.html", None, None, who=who, company=company)
    try:
        hashed = await _hashed(await form_of(request))
    except Refused as wrong:
        return _answer(request, "password.html", wrong, None, who=who, company=company)
    return _take_password(request, who, company, hashed)


def _take_password(request: Request, who: Row, company: Row, hashed: str) -> Response:
    """The new password stands, every session begun with the old one ends, and the person is in."""
    store: Store = request.app.state.store
    with store.change():
        store.do("DELETE FROM link WHERE person = ?", who["id"])
        store.put("person", "id", who["id"], password=hashed, must_change=0)
        store.end_sessions(person=who["id"])
        if who["partner"]:
            return said(request, "Your password is set.", "/")
        company = companies.logged_in(store, company, who)
        log_in(request, who, company)
    request.app.state.sender.wake()
    return RedirectResponse("/home", 303)


async def first(request: Request) -> Response:
    """`/first`: whoever came in with a temporary password chooses one of their own."""
    visit = Visit(request)
    if visit.actor or not visit.person["must_change"]:
        return RedirectResponse("/home", 303)
    if request.method != "POST":
        return _answer(request, "password.html", None, None, who=visit.person, company=visit.company)
    try:
        hashed = await _hashed(await form_of(request))
    except Refused as wrong:
        return _answer(request, "password.html", wrong, None, who=visit.person, company=visit.company)
    return _take_password(request, visit.person, visit.company, hashed)


async def sign_up(request: Request) -> Response:
    """`/sign-up`: a business opens a company by itself; the portal learns of it when a partner is added."""
    if request.method != "POST":
        return _answer(request, "sign_up.html", None, None)
    store: Store = request.app.state.store
    form: Row = {}
    try:
        form = await form_of(request)
        hashed = await _hashed(form)
        with store.change():
            company, who = _open(store, form, hashed)
            log_in(request, who, companies.logged_in(store, company, who))
    except Refused as wrong:
        return _answer(request, "sign_up.html", wrong, form)
    return RedirectResponse("/home", 303)


def _open(store: Store, form: Row, hashed: str) -> tuple[Row, Row]:
    if not form.get("name"):
        raise Refused("Give the company's name.", "name")
    if "@" not in form.get("email", ""):
        raise Refused("Give your e-mail address.", "email")
    told = {"company_id": form.get("company_id", ""), "name": form["name"], "country": form.get("country", "").upper()[:2]}
    company = companies.open_company(
        store, account=None, state="PENDING_ACTIVATION", opened_as="TRIAL", email=form["email"], **told
    )
    login, name = form.get("login") or "admin", form.get("admin_name", "")
    who = companies.add_person(store, company, login=login, name=name, email=form["email"], role="ADMIN", password=hashed)
    return company, who


# Home


async def show_home(request: Request, visit: Visit, wrong: Refused | None = None, form: Row | None = None) -> Response:
    store = visit.store
    people = companies.people_of(store, visit.company)
    values = {
        "people": [each for each in people if not each["partner"]],
        "partners": companies.partners_of(store, visit.company),
        "asked": companies.requests_of(store, visit.company) if visit.is_own_admin else [],
        "usage": companies.usage(store, visit.company),
        "days_left": companies.trial_days_left(visit.company),
        "modules": json.loads(visit.company["modules"]),
        "ordered": _ordered(visit),
    }
    return _answer(request, "home.html", wrong, form, **values)


def _ordered(visit: Visit) -> Row | None:
    return json.loads(visit.company["ordered"]) if visit.company["ordered"] else None


# People


async def show_people(request: Request, visit: Visit, wrong: Refused | None = None, form: Row | None = None) -> Response:
    people = companies.people_of(visit.store, visit.company)
    names = {each["partner"]: each["name"] for each in companies.partners_of(visit.store, visit.company)}
    return _answer(request, "people.html", wrong, form, people=people, partner_names=names)


@_act(show_people)
def add_person(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    """`POST /people`: someone new, who gets a mail if there is an address."""
    _only_admins(visit)
    email = form.get("email", "")
    if email and "@" not in email:
        raise Refused("This is no e-mail address.", "email")
    login = form.get("login") or email or f"{len(companies.people_of(visit.store, visit.company)) + 1:03}"
    who = companies.add_person(
        visit.store, visit.company, login=login, name=form.get("name", ""), email=email, role=form.get("role", "EMPLOYEE")
    )
    link = visit.store.draw_link(who["id"], LINK_HOURS)
    visit.store.mail(email, *mail.set_password(request.app.state.settings, visit.company, who, link))
    companies.tell_people(visit.store, visit.company)
    companies.tell_usage(visit.store, visit.company)
    return said(request, f"{who['name']} is in.", "/people")


@_act(show_people)
def change_person(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    """`POST /people/{id}`: another role, or no log-in any more."""
    _only_admins(visit)
    who = companies.person(visit.store, request.path_params["id"])
    if who is None or who["company"] != visit.company["id"] or who["partner"]:
        raise Refused("There is no such person here.")
    companies.change_person(visit.store, visit.company, who, role=form.get("role", ""), is_active="active" in form)
    return said(request, f"{who['name']} is changed.", "/people")


# Plan


async def show_plan(request: Request, visit: Visit, wrong: Refused | None = None, form: Row | None = None) -> Response:
    chosen = _ordered(visit) or {"plan": visit.company["plan"], "modules": json.loads(visit.company["modules"])}
    return _answer(request, "plan.html", wrong, form, chosen=chosen, ordered=_ordered(visit))


@_act(show_plan)
def subscribe(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    """`POST /plan`: buy, or change what is bought."""
    _only_admins(visit)
    settings = request.app.state.settings
    plans, modules = dict(settings.plans), dict(settings.modules)
    plan = form.get("plan", "")
    companies.subscribe(
        visit.store, visit.company, plan if plan in plans else "", [each for each in form.get("modules[]", []) if each in modules]
    )
    return said(request, f"Subscribed to {plans[plan]}.", "/plan")


def _of_billing(verb: Callable[[Store, Row], None], words: str) -> Callable[[Request], Awaitable[Response]]:
    @_act(show_plan)
    def act(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
        _only_admins(visit)
        verb(visit.store, visit.company)
        return said(request, words, "/plan")

    return act


# Partners


async def show_partners(request: Request, visit: Visit, wrong: Refused | None = None, form: Row | None = None) -> Response:
    """Who may enter, who has entered, and who asks to."""
    log = await _log(request, visit)
    people = defaultdict(list)
    for each in companies.people_of(visit.store, visit.company):
        people[each["partner"]].append(each)
    values = {
        "partners": companies.partners_of(visit.store, visit.company),
        "people": people,
        "asked": companies.requests_of(visit.store, visit.company),
        "log": log or [],
        "reached": log is not None,
    }
    return _answer(request, "partners.html", wrong, form, **values)


async def _log(request: Request, visit: Visit) -> list[Row] | None:
    """The access log as the portal has it now, None where it does not answer."""
    if visit.company["account"] is None:
        return []
    try:
        return await who_entered(request.app.state.portal, visit.company["account"])
    except (Unreachable, NotTaken):
        return None


@_act(show_partners)
def set_access(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    """`POST /partners/{partner}/access`: demote, deactivate, remove or restore. Restoring answers what was asked."""
    _only_own_admins(visit)
    partner, access = request.path_params["partner"], form.get("access", "")
    companies.set_access(visit.store, visit.company, partner, access, visit.person["name"])
    if access == "OK":
        companies.answer_requests(visit.store, visit.company, partner, restored=True, by=visit.person["name"])
    words = {"OK": "has its access again", "DEMOTED": "is an employee now", "DEACTIVATED": "is deactivated", "REVOKED": "is removed"}
    name = companies.partner_of(visit.store, visit.company, partner)["name"]
    return said(request, f"{name}'s user {words[access]}.", "/partners")


@_act(show_partners)
def keep_out(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    """`POST /partners/{partner}/keep-out`: a request to restore is declined."""
    _only_own_admins(visit)
    companies.answer_requests(visit.store, visit.company, request.path_params["partner"], restored=False, by=visit.person["name"])
    return said(request, "Declined. The access stays as it is.", "/partners")


@_act(show_partners)
def allow_as_other(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    """`POST /partners/{partner}/other`: whether it may sign in as one of the company's people."""
    _only_own_admins(visit)
    allowed = form.get("allowed") == "yes"
    companies.allow_as_other(visit.store, visit.company, request.path_params["partner"], allowed, visit.person["name"])
    return said(request, "Signing in as one of your people is allowed." if allowed else "Nobody signs in as one of your people.", "/partners")


@_act(show_partners)
def withdraw(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    """`POST /partners/{partner}/withdraw`: the partner serves the company no longer."""
    _only_own_admins(visit)
    name = companies.partner_of(visit.store, visit.company, request.path_params["partner"])["name"]
    companies.withdraw(visit.store, visit.company, request.path_params["partner"], visit.person["name"])
    return said(request, f"{name} no longer serves {visit.company['name']}.", "/partners")


async def add_partner(request: Request) -> Response:
    """`POST /partners`: the portal is asked at once, since only it knows whether there is such a partner."""
    visit, form = Visit(request), dict[str, Any]()
    try:
        form = await form_of(request)
        _only_own_admins(visit)
        if not form.get("slug"):
            raise Refused("Give the partner's short name; it will tell you.", "slug")
        await _add_partner(request.app.state.portal, visit, form["slug"].lower())
    except Refused as wrong:
        return await show_partners(request, visit, wrong, form)
    except NotTaken as error:
        return await show_partners(request, visit, Refused(str(error), "slug"), form)
    except Unreachable:
        return await show_partners(request, visit, Refused("The portal does not answer right now. Nothing was changed.", "slug"), form)
    request.app.state.sender.wake()
    return said(request, "The partner is added. It has been told.", "/partners")


async def _add_partner(portal: Portal, visit: Visit, slug: str) -> None:
    company = visit.company
    body = {
        "companyId": company["company_id"],
        "name": company["name"],
        "email": company["email"],
        "country": company["country"],
        "externalId": str(company["id"]),
        "partner": slug,
        "byName": visit.person["name"],
    }
    told = (await portal.mutate("addPartner", body, "account { id partners { partner { id name } user { subject name email } } }"))["account"]
    with visit.store.change():
        new = company["account"] is None
        visit.store.put("company", "id", company["id"], account=told["id"])
        company = companies.get(visit.store, company["id"])
        if new:
            companies.introduce(visit.store, company)
        for each in told["partners"]:
            companies.begin_partner(visit.store, company, each["partner"], each["user"])


# Work: what waits to be done, and cases with the vendor's support


async def show_work(request: Request, visit: Visit, wrong: Refused | None = None, form: Row | None = None) -> Response:
    jobs = visit.store.all("SELECT * FROM job WHERE company = ? ORDER BY opened_at", visit.company["id"])
    cases = visit.store.all("SELECT * FROM support_case WHERE company = ? ORDER BY updated_at DESC", visit.company["id"])
    return _answer(request, "work.html", wrong, form, jobs=jobs, cases=cases)


def _title(visit: Visit, form: dict[str, Any]) -> str:
    if not visit.may_run:
        raise Refused("Subscribe first: this company is not in use.", "title")
    title = str(form.get("title", ""))[:200]
    if not title:
        raise Refused("Say what it is about.", "title")
    return title


@_act(show_work)
def open_job(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    title, id_ = _title(visit, form), f"j_{secrets.token_hex(6)}"
    visit.store.add("job", id=id_, company=visit.company["id"], title=title, opened_at=moment())
    companies.tell_jobs(visit.store, visit.company)
    return said(request, "Noted.", "/work")


@_act(show_work)
def close_job(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    visit.store.do("DELETE FROM job WHERE id = ? AND company = ?", request.path_params["id"], visit.company["id"])
    companies.tell_jobs(visit.store, visit.company)
    return said(request, "Done.", "/work")


@_act(show_work)
def open_case(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    title, at = _title(visit, form), moment()
    columns = {"id": f"c_{secrets.token_hex(6)}", "title": title, "status": "Open", "opened_at": at, "updated_at": at}
    visit.store.add("support_case", company=visit.company["id"], **columns)
    companies.tell_cases(visit.store, visit.company)
    return said(request, "Support has your case.", "/work")


@_act(show_work)
def close_case(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    of = (request.path_params["id"], visit.company["id"])
    visit.store.do("UPDATE support_case SET status = 'Solved', updated_at = ? WHERE id = ? AND company = ?", moment(), *of)
    companies.tell_cases(visit.store, visit.company)
    return said(request, "Solved.", "/work")


# Settings


async def show_settings(request: Request, visit: Visit, wrong: Refused | None = None, form: Row | None = None) -> Response:
    return _answer(request, "settings.html", wrong, form)


async def change_password(request: Request) -> Response:
    """`POST /settings/password`: all other sessions of the person end."""
    visit = Visit(request)
    try:
        form = await form_of(request)
        _never_as_other(visit)
        if not visit.actor and not await _fits(visit.person["password"], form.get("old_password", "")):
            raise Refused("This is not your password.", "old_password")
        hashed = await _hashed(form)
    except Refused as wrong:
        return await show_settings(request, visit, wrong)
    with visit.store.change():
        visit.store.put("person", "id", visit.person["id"], password=hashed)
        visit.store.end_sessions(person=visit.person["id"])
        log_in(request, visit.person, visit.company, visit.actor)
    return said(request, "Your password is changed. You are logged out everywhere else.", "/settings")


@_act(show_settings)
def change_email(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    _never_as_other(visit)
    if "@" not in form.get("email", ""):
        raise Refused("This is no e-mail address.", "email")
    visit.store.put("person", "id", visit.person["id"], email=form["email"])
    companies.tell_people(visit.store, visit.company)
    return said(request, "Your e-mail address is changed.", "/settings")


@_act(show_settings)
def change_bank(request: Request, visit: Visit, form: dict[str, Any]) -> Response:
    _never_as_other(visit)
    _only_admins(visit)
    visit.store.put("company", "id", visit.company["id"], bank=form.get("bank", "")[:40].upper())
    return said(request, "Pay comes from this account from now on.", "/settings")


def _get(path: str, show: Show) -> Route:
    return Route(path, _shown(show), methods=["GET"])


def _post(path: str, act: Callable[[Request], Awaitable[Response]]) -> Route:
    return Route(path, act, methods=["POST"])


routes = [
    Route("/", start, methods=["GET"]),
    Route("/sign-up", sign_up, methods=["GET", "POST"]),
    Route("/password/{secret}", set_password, methods=["GET", "POST"]),
    Route("/first", first, methods=["GET", "POST"]),
    _post("/log-in", enter),
    _post("/log-out", leave),
    _get("/home", show_home),
    _get("/people", show_people),
    _post("/people", add_person),
    _post("/people/{id}", change_person),
    _get("/plan", show_plan),
    _post("/plan", subscribe),
    _post("/plan/payment-failed", _of_billing(companies.payment_failed, "The payment failed. The portal is told.")),
    _post("/plan/paid", _of_billing(companies.paid, "Paid.")),
    _post("/plan/cancel", _of_billing(companies.cancel, "The subscription is cancelled.")),
    _get("/partners", show_partners),
    _post("/partners", add_partner),
    _post("/partners/{partner}/access", set_access),
    _post("/partners/{partner}/keep-out", keep_out),
    _post("/partners/{partner}/other", allow_as_other),
    _post("/partners/{partner}/withdraw", withdraw),
    _get("/work", show_work),
    _post("/work/jobs", open_job),
    _post("/work/jobs/{id}/close", close_job),
    _post("/work/cases", open_case),
    _post("/work/cases/{id}/close", close_case),
    _get("/settings", show_settings),
    _post("/settings/password", change_password),
    _post("/settings/email", change_email),
    _post("/settings/bank", change_bank),
]
