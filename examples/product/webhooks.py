"""What the portal tells the product: Standard Webhooks, each verified, each taken once, none undone by an older one.

The answer is 2xx once the event stands in the database together with all that follows from it; anything else makes the portal send
it again. So an event may come twice, and late: `Store.take` decides whether it is to take effect.
"""

import json
from collections.abc import Callable
from typing import Any

from standardwebhooks import Webhook, WebhookVerificationError
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from . import company as companies
from . import mail
from .adopt import known_company
from .portal_client import Unreachable
from .settings import Settings
from .store import Row, Store, key, moment, read

LARGEST = 64 * 1024  # bytes
LINK_HOURS = 72


def verified(settings: Settings, body: bytes, headers: dict[str, str]) -> dict[str, Any] | None:
    """The event, if one of the secrets signed it: two stand while one replaces the other. Else None."""
    for secret in settings.webhook_secrets:
        try:
            event = Webhook(secret).verify(body, headers)
        except (WebhookVerificationError, ValueError):  # a header that is none, a body that is no JSON
            continue
        return event if isinstance(event, dict) else None
    return None


async def receive(request: Request) -> Response:
    """`POST /webhooks`."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return PlainTextResponse("too large", 413)
    app = request.app.state
    event = verified(app.settings, body, dict(request.headers))
    if event is None:
        return PlainTextResponse("not signed by the portal", 401)
    kind, data = str(event["type"]), event.get("data") or {}
    try:
        company = await _company(app, kind, data)
    except Unreachable:
        return PlainTextResponse("not now", 503)
    _take(app.settings, app.store, request.headers["webhook-id"], kind, str(event["timestamp"]), data, company)
    app.sender.wake()
    return Response(status_code=204)


async def _company(app: Any, kind: str, data: Row) -> Row | None:
    """The company that the event is about. One that came here before the product joined the portal is looked up there."""
    if kind == "account.requested" or "account" not in data:
        return companies.by_account(app.store, data.get("account"))
    return await known_company(app, account=data["account"])


def _take(settings: Settings, store: Store, id_: str, kind: str, timestamp: str, data: Row, company: Row | None) -> None:
    handle, about = HANDLERS.get(kind, (None, None))
    partner = data.get("partner", {}).get("id", "") if about == "partner" else ""
    with store.change():
        told_at = moment(read(timestamp))
        if store.take(id_, kind, data.get("account"), f"{about or kind} {partner}".strip(), told_at) and handle:
            handle(settings, store, data, company)


# One function for each kind of event: settings, database, the event's data, the company if there is one.


def _requested(settings: Settings, store: Store, data: Row, company: Row | None) -> None:
    """A company is to be made. Asked again (the portal's Try again), it is told again how that went."""
    if company is None:
        try:
            company = _make(settings, store, data)
        except companies.Refused as error:
            nobody = {"account": data["account"]}
            store.report(nobody, "reportProvisioning", outcome="FAILED", reason=error.message)
            return
    store.report(company, "reportProvisioning", outcome="DONE", reason=None)
    companies.tell_people(store, company)
    companies.tell_plan(store, company)


def _make(settings: Settings, store: Store, data: Row) -> Row:
    source = companies.by_account(store, data.get("cloneFrom")) or {}
    company = companies.open_company(
        store,
        account=data["account"],
        company_id=data["companyId"],
        name=data["name"],
        state="PENDING_ACTIVATION",
        opened_as=data["openedAs"],
        trial_days=data.get("trialDays") or 14,
        country=data.get("country"),
        currency=data.get("currency"),
        timezone=data.get("timezone"),
        email=data["superadmin"].get("email"),
        phone=data["superadmin"].get("phone"),
        plan=data.get("plan") or source.get("plan"),
        modules=json.dumps(sorted(data["modules"])) if data.get("modules") else source.get("modules"),
    )
    admin = _superadmin(store, company, data["superadmin"])
    partner = data.get("partner")
    if partner:
        companies.begin_partner(store, company, partner, data.get("partnerUser"))
    _write_to(settings, store, company, admin, data["superadmin"], (partner or {}).get("name") or settings.name)
    return company


def _superadmin(store: Store, company: Row, told: Row) -> Row:
    """The client's first admin. A temporary password comes as its argon2id hash, and is good until it is changed at first log-in."""
    password = told.get("password") or {}
    more = {"password": password["hash"], "must_change": 1} if password.get("mode") == "temporary" else {}
    login, email = told.get("adminId") or "admin", told.get("email") or ""
    return companies.add_person(store, company, login=login, name=told.get("name") or email, email=email, role="ADMIN", **more)


def _write_to(settings: Settings, store: Store, company: Row, admin: Row, told: Row, by: str) -> None:
    if (told.get("password") or {}).get("mode") == "temporary":
        words = mail.ready(settings, company, admin, by)
    else:
        words = mail.log_in_link(settings, company, admin, store.draw_link(admin["id"], LINK_HOURS), by)
    store.mail(admin["email"], *words)


def _changed(settings: Settings, store: Store, data: Row, company: Row | None) -> None:
    """Details were edited by a partner, the company ID by the vendor."""
    if company is None:
        return
    columns = {name: data[name] for name in ("name", "country", "currency", "timezone", "email", "phone") if data.get(name) is not None}
    wanted = data.get("companyId")
    other = companies.by_company_id(store, wanted) if wanted else None
    if wanted and (other is None or other["id"] == company["id"]):
        columns |= {"company_id": wanted, "company_key": key(wanted)}
    if columns:
        store.put("company", "id", company["id"], **columns)


def _plan_requested(settings: Settings, store: Store, data: Row, company: Row | None) -> None:
    """A partner chose plan and modules. For a company that pays it is done at once; else the client confirms the purchase first."""
    if company is None:
        return
    if company["state"] == "PAYING":
        companies.subscribe(store, company, data.get("plan") or company["plan"], data.get("modules") or ())
    elif company["state"] == "PENDING_ACTIVATION":
        modules = json.dumps(sorted(data.get("modules") or ()))
        store.put("company", "id", company["id"], plan=data.get("plan") or company["plan"], modules=modules)
        companies.tell_plan(store, companies.get(store, company["id"]))
    else:
        ordered = {"plan": data.get("plan"), "modules": data.get("modules") or [], "by": _who(data.get("by"))}
        store.put("company", "id", company["id"], ordered=json.dumps(ordered))


def _cancelled(settings: Settings, store: Store, data: Row, company: Row | None) -> None:
    """Withdrawn before its client ever logged in. Its company ID is free again."""
    if company and company["state"] == "PENDING_ACTIVATION":
        store.do("DELETE FROM company WHERE id = ?", company["id"])


def _trial_expired(settings: Settings, store: Store, data: Row, company: Row | None) -> None:
    if company and company["state"] == "TRIAL":
        store.put("company", "id", company["id"], state="TRIAL_EXPIRED")


def _began(settings: Settings, store: Store, data: Row, company: Row | None) -> None:
    if company:
        companies.begin_partner(store, company, data["partner"], data.get("partnerUser"))


def _ended(settings: Settings, store: Store, data: Row, company: Row | None) -> None:
    if company:
        companies.end_partner(store, company, data["partner"]["id"])
        companies.tell_people(store, company)


def _restore_requested(settings: Settings, store: Store, data: Row, company: Row | None) -> None:
    """Shown to the client's admins; the mail to them is the portal's."""
    if company is None:
        return
    told = {"id": data["request"], "partner": data["partner"]["id"], "who": _who(data.get("by")), "reason": data.get("reason")}
    companies.asked_to_restore(store, company, told)


def _restore_granted(settings: Settings, store: Store, data: Row, company: Row | None) -> None:
    """The client has restored the partner on the page that the portal mailed it: the partner's people are let in again."""
    if company is not None:
        companies.set_access(store, company, data["partner"]["id"], "OK", _who(data.get("by")))
        companies.forget_requests(store, company, data["partner"]["id"])


def _reset_requested(settings: Settings, store: Store, data: Row, company: Row | None) -> None:
    """The partner's person starts anew: no session stands, the portal's identity is linked again, and a link for a password is mailed."""
    user = data.get("partnerUser")
    if company is None or not user:
        return
    found = store.one("SELECT * FROM person WHERE company = ? AND subject = ?", company["id"], user["subject"])
    found = found or store.one(
        "SELECT * FROM person WHERE company = ? AND partner = ? AND lower(email) = ?",
        *(company["id"], data["partner"]["id"], key(user.get("email") or "")),
    )
    if found is None:
        return
    store.put("person", "id", found["id"], subject=user["subject"], password="")
    store.end_sessions(person=found["id"], actor=user["subject"])
    link = store.draw_link(found["id"], LINK_HOURS)
    store.mail(user.get("email") or found["email"], *mail.set_password(settings, company, found, link))


def _who(by: Any) -> str:
    """A name, told as text or as a record."""
    return str(by.get("name") or "") if isinstance(by, dict) else str(by or "")


# What events of one word are about: the newer of two is the one that counts. `partner`: of the partner that it names.
HANDLERS: dict[str, tuple[Callable[[Settings, Store, Row, Row | None], None], str]] = {
    "account.requested": (_requested, "request"),
    "account.changed": (_changed, "details"),
    "account.plan_requested": (_plan_requested, "plan"),
    "account.cancelled": (_cancelled, "request"),
    "account.trial_expired": (_trial_expired, "trial"),
    "engagement.began": (_began, "partner"),
    "engagement.ended": (_ended, "partner"),
    "access.restore_requested": (_restore_requested, "restore"),
    "access.restore_granted": (_restore_granted, "partner"),
    "partner_user.reset_requested": (_reset_requested, "reset"),
}
