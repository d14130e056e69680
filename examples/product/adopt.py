"""Companies that this product had before it joined the portal, or lost with its database: learned from the portal at first contact."""

import asyncio
import json
from datetime import timedelta
from typing import Any

from argon2 import PasswordHasher

from . import company as companies
from .portal_client import NotTaken, account
from .store import Row, Store, moment, now

CLIENT_ADMIN = "admin"  # how the client of an adopted company logs in, in a demonstration


async def known_company(app: Any, *, account: str | None = None, company_id: str | None = None) -> Row | None:
    """The company, asked of the portal where it is not here. None where the portal knows none. Raises `Unreachable`."""
    found = companies.by_account(app.store, account) if account else companies.by_company_id(app.store, company_id or "")
    return found or await _ask(app, account, company_id)


async def _ask(app: Any, id_: str | None, company_id: str | None) -> Row | None:
    try:
        told = await account(app.portal, id_=id_, company_id=company_id)
    except NotTaken:
        return None
    if told is None or not told["companyId"] or told["lifecycle"] in ("INVITED", "PENDING_ACTIVATION"):
        return None  # not one of ours yet: the portal's `account.requested` makes it
    found = companies.by_account(app.store, told["id"]) or companies.by_company_id(app.store, told["companyId"])
    if found is None:
        hashed = await hashed_password(app.settings.demonstration_password)
        with app.store.change():
            found = adopt(app.store, told, hashed)
    return found


async def hashed_password(password: str | None) -> str:
    """One hash for all clients' admins of a demonstration; empty: none of them can log in before a password is set."""
    return await asyncio.to_thread(PasswordHasher().hash, password) if password else ""


def adopt(store: Store, told: Row, hashed: str, **more: Any) -> Row:
    """Make a company of what is told of it, as if it had been here all along. Inside a change."""
    state = told["lifecycle"]
    company = companies.open_company(
        store,
        account=told["id"],
        company_id=told["companyId"],
        name=told["name"],
        state=state,
        opened_as="TRIAL",
        trial_ends_at=told.get("trialEndsAt") or (moment(now() + timedelta(days=14)) if state == "TRIAL" else None),
        **more,
    )
    admin = told.get("admin") or {"name": f"Administrator of {told['name']}", "email": ""}
    companies.add_person(store, company, login=CLIENT_ADMIN, role="ADMIN", password=hashed, **admin)
    for each in told.get("people") or ():
        companies.add_person(store, company, login=each["email"], **each)
    for each in told.get("partners") or ():
        _adopt_partner(store, company, each)
    companies.tell_people(store, company)
    return company


def _adopt_partner(store: Store, company: Row, told: Row) -> None:
    at, user, allowed = told.get("since") or moment(), told.get("user"), told.get("mayActAsOther", True)
    access = told.get("access") or ("OK" if user else "NONE")
    store.add(
        "partner",
        company=company["id"],
        partner=told["partner"]["id"],
        name=told["partner"]["name"],
        since=at,
        access=access,
        access_since=at,
        told_at=moment(),
        may_act_as_other=int(bool(allowed)),
    )
    if user and access == "OK":
        companies.admit(store, company, told["partner"]["id"], user)


def load_book(store: Store, text: str, hashed: str) -> int:
    """Take over the companies of a demonstration, a JSON list of what `adopt` reads. How many were new here."""
    new = 0
    with store.change():
        for told in json.loads(text):
            if companies.by_account(store, told["id"]) or companies.by_company_id(store, told["companyId"]):
                continue
            adopt(store, told, hashed, **told.get("columns", {}))
            new += 1
    return new
