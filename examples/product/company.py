"""What the product is about: companies, their people, and the partners that may enter. Each verb changes the product's own rows
and, in the same change, writes down what the portal is to be told.
"""

import json
import secrets
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from .store import Row, Store, key, moment, now, read

ROLES = ("ADMIN", "MANAGER", "EMPLOYEE")
NOT_ALLOWED = "FAIL-"  # company IDs that begin so are refused: a way to see what a failure looks like in the portal
ACTIVE_DAYS = 30  # who has logged in within these days is an active user

# What the client lets a partner do -> the partner's people as they stand among the company's own.
ACCESS = {"OK": ("ADMIN", 1), "DEMOTED": ("EMPLOYEE", 1), "DEACTIVATED": ("ADMIN", 0)}


class Refused(Exception):
    """Why something can't be done, for the person who asked, at the form's field."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.message, self.field = message, field


# Finding


def by_account(store: Store, account: str | None) -> Row | None:
    return store.one("SELECT * FROM company WHERE account = ?", account) if account else None


def by_company_id(store: Store, company_id: str) -> Row | None:
    return store.one("SELECT * FROM company WHERE company_key = ?", key(company_id))


def get(store: Store, number: int) -> Row:
    found = store.one("SELECT * FROM company WHERE id = ?", number)
    assert found
    return found


def people_of(store: Store, company: Row) -> list[Row]:
    """The company's own people and its partners', the strongest first."""
    order = "CASE role WHEN 'ADMIN' THEN 0 WHEN 'MANAGER' THEN 1 ELSE 2 END, name"
    return store.all(f"SELECT * FROM person WHERE company = ? ORDER BY partner IS NOT NULL, {order}", company["id"])  # noqa: S608


def partners_of(store: Store, company: Row) -> list[Row]:
    return store.all("SELECT * FROM partner WHERE company = ? ORDER BY name", company["id"])


def admins_of(store: Store, company: Row) -> list[Row]:
    return [each for each in people_of(store, company) if each["role"] == "ADMIN" and each["is_active"] and not each["partner"]]


def person_by_login(store: Store, company: Row, login: str) -> Row | None:
    return store.one("SELECT * FROM person WHERE company = ? AND login_key = ?", company["id"], key(login))


def person(store: Store, id_: str | None) -> Row | None:
    return store.one("SELECT * FROM person WHERE id = ?", id_) if id_ else None


# Companies


def refuse_company_id(store: Store, company_id: str) -> None:
    if not company_id.strip():
        raise Refused("Choose a company ID.", "company_id")
    if len(company_id) > 64:
        raise Refused("A company ID has at most 64 characters.", "company_id")
    if company_id.strip().upper().startswith(NOT_ALLOWED):
        raise Refused(f"Company IDs that begin with {NOT_ALLOWED} are not allowed in this product.", "company_id")
    if by_company_id(store, company_id):
        raise Refused(f"{company_id.strip()} is not available.", "company_id")


def open_company(
    store: Store, *, company_id: str, name: str, account: str | None, state: str, opened_as: str, **details: Any
) -> Row:
    """Make a company. `details`: further columns. Raises `Refused`."""
    refuse_company_id(store, company_id)
    columns = {name: value for name, value in details.items() if value is not None}
    number = store.add(
        "company",
        account=account,
        company_id=company_id.strip(),
        company_key=key(company_id),
        name=name,
        state=state,
        opened_as=opened_as,
        opened_at=moment(),
        **columns,
    )
    return get(store, number)


def add_person(store: Store, company: Row, *, login: str, name: str, email: str, role: str, **more: Any) -> Row:
    """Make a person with a log-in. Raises `Refused`."""
    if not name.strip():
        raise Refused("Give the name.", "name")
    if not login.strip():
        raise Refused("Give the ID by which this person logs in.", "login")
    if person_by_login(store, company, login):
        raise Refused(f"{login.strip()} has a log-in here already.", "login")
    if role not in ROLES:
        raise Refused("Choose a role.", "role")
    id_ = f"p_{secrets.token_hex(8)}"
    columns = {"login": login.strip(), "login_key": key(login), "name": name.strip(), "email": email.strip(), "role": role}
    store.add("person", id=id_, company=company["id"], **columns, **more)
    made = person(store, id_)
    assert made
    return made


def change_person(store: Store, company: Row, who: Row, *, role: str, is_active: bool) -> None:
    """Give one of the company's own people another role, or end or renew the log-in. The last admin stays one."""
    if role not in ROLES:
        raise Refused("Choose a role.", "role")
    others = [each for each in admins_of(store, company) if each["id"] != who["id"]]
    if not others and (role != "ADMIN" or not is_active):
        raise Refused(f"{who['name']} is the only admin. Make someone else an admin first.")
    store.put("person", "id", who["id"], role=role, is_active=int(is_active))
    if not is_active:
        store.end_sessions(person=who["id"])
    tell_people(store, company)
    tell_usage(store, company)


def logged_in(store: Store, company: Row, who: Row) -> Row:
    """Someone has logged in. The first time that one of the client's own people does begins the trial, or the subscription."""
    store.put("person", "id", who["id"], last_log_in_at=moment())
    if company["state"] == "PENDING_ACTIVATION" and not who["partner"]:
        ends = moment(now() + timedelta(days=company["trial_days"])) if company["opened_as"] == "TRIAL" else None
        renews_on = None if ends else _in_a_month()
        state = "TRIAL" if ends else "PAYING"
        store.put("company", "id", company["id"], state=state, trial_ends_at=ends, renews_on=renews_on)
        store.report(company, "reportFirstLogIn", at=moment(), trialEndsAt=ends)
        company = get(store, company["id"])
        if state == "PAYING":
            tell_plan(store, company)
    tell_people(store, company)
    tell_usage(store, company)
    return company


# What is bought. This sample is its vendor's billing as well: what billing reports goes out with billing's token.


def subscribe(store: Store, company: Row, plan: str, modules: Iterable[str]) -> None:
    """Buy a plan, or change to another."""
    if not plan:
        raise Refused("Choose a plan.", "plan")
    renews_on = company["renews_on"] if company["state"] == "PAYING" and company["renews_on"] else _in_a_month()
    was = company["state"]
    columns = {"plan": plan, "modules": json.dumps(sorted(modules)), "renews_on": renews_on}
    store.put("company", "id", company["id"], state="PAYING", ordered=None, **columns)
    company = get(store, company["id"])
    tell_plan(store, company)
    if was != "PAYING":
        store.report(company, "reportLifecycle", way="billing", lifecycle="PAYING")


def payment_failed(store: Store, company: Row) -> None:
    if company["state"] != "PAYING":
        raise Refused("Only a company that pays can fall behind.")
    store.put("company", "id", company["id"], state="PAST_DUE")
    store.report(company, "reportLifecycle", way="billing", lifecycle="PAST_DUE")


def paid(store: Store, company: Row) -> None:
    if company["state"] != "PAST_DUE":
        raise Refused("Nothing is due.")
    store.put("company", "id", company["id"], state="PAYING", renews_on=_in_a_month())
    store.report(company, "reportLifecycle", way="billing", lifecycle="PAYING")
    tell_plan(store, get(store, company["id"]))


def cancel(store: Store, company: Row) -> None:
    """The client wants no more of it."""
    if company["state"] == "CANCELLED":
        raise Refused("This company has been cancelled already.")
    store.put("company", "id", company["id"], state="CANCELLED", ordered=None)
    store.report(company, "reportLifecycle", lifecycle="CANCELLED", byClient=True)


def _in_a_month() -> str:
    return (date.today() + timedelta(days=30)).isoformat()  # noqa: DTZ011  a day in the product's own calendar


# Partners


def partner_of(store: Store, company: Row, partner: str) -> Row:
    found = store.one("SELECT * FROM partner WHERE company = ? AND partner = ?", company["id"], partner)
    if found is None:
        raise Refused("This partner has no access here.")
    return found


def begin_partner(store: Store, company: Row, partner: Row, user: Row | None, *, may_act_as_other: bool = True) -> None:
    """A partner serves the company from now on; `user` is its first person here, None where the client wanted none.

    `partner` {id, name}, `user` {subject, name, email} as the portal gives them. Told again, it changes nothing.
    """
    if store.one("SELECT 1 FROM partner WHERE company = ? AND partner = ?", company["id"], partner["id"]):
        return
    access, at = ("OK" if user else "NONE"), moment()
    columns = {"name": partner["name"], "since": at, "access": access, "access_since": at, "told_at": at}
    store.add("partner", company=company["id"], partner=partner["id"], may_act_as_other=int(may_act_as_other), **columns)
    if user:
        welcome(store, company, partner["id"], user)
        store.report(company, "reportAccess", partner=partner["id"], health="OK", by=company["name"])


def end_partner(store: Store, company: Row, partner: str) -> None:
    """It serves the company no longer: its people go, and their sessions with them."""
    _remove_people(store, company, partner)
    store.do("DELETE FROM partner WHERE company = ? AND partner = ?", company["id"], partner)
    store.do("DELETE FROM asked WHERE company = ? AND partner = ?", company["id"], partner)


def _remove_people(store: Store, company: Row, partner: str) -> None:
    for each in store.all("SELECT * FROM person WHERE company = ? AND partner = ?", company["id"], partner):
        store.end_sessions(person=each["id"], **({"actor": each["subject"]} if each["subject"] else {}))
        store.do("DELETE FROM person WHERE id = ?", each["id"])


def welcome(store: Store, company: Row, partner: str, user: Row) -> Row:
    """The partner's person in this company, made at the first time; known by the portal's `sub`. The portal is told what is new."""
    found, is_new = admit(store, company, partner, user)
    if is_new:
        tell_people(store, company)
    return found


def admit(store: Store, company: Row, partner: str, user: Row) -> tuple[Row, bool]:
    """The same, and whether there is something to tell."""
    subject, email = user["subject"], user.get("email") or ""
    found = store.one("SELECT * FROM person WHERE company = ? AND subject = ?", company["id"], subject)
    name, email = user.get("name") or (found or {}).get("name") or email, email or (found or {}).get("email") or ""
    if found is None:
        role, is_active = ACCESS["OK"]
        login = email if email and not person_by_login(store, company, email) else subject
        more = {"partner": partner, "subject": subject, "is_active": is_active}
        return add_person(store, company, login=login, name=name, email=email, role=role, **more), True
    is_new = (found["name"], found["email"]) != (name, email)
    store.put("person", "id", found["id"], name=name, email=email)
    return {**found, "name": name, "email": email}, is_new


def set_access(store: Store, company: Row, partner: str, access: str, by: str) -> None:
    """The client demotes, deactivates, removes or restores the partner's people. Whatever they have open ends, but for a restoring."""
    row = partner_of(store, company, partner)
    if access not in (*ACCESS, "REVOKED"):
        raise Refused("There is no such access.")
    if row["access"] == access:
        return
    if access == "REVOKED":
        _remove_people(store, company, partner)
    else:
        role, is_active = ACCESS[access]
        store.do(
            "UPDATE person SET role = ?, is_active = ? WHERE company = ? AND partner = ?", role, is_active, company["id"], partner
        )
    if access != "OK":
        for each in store.all("SELECT * FROM person WHERE company = ? AND partner = ?", company["id"], partner):
            store.end_sessions(person=each["id"], actor=each["subject"])
    at = moment()
    store.do(
        "UPDATE partner SET access = ?, access_since = ?, access_by = ?, told_at = ? WHERE company = ? AND partner = ?",
        *(access, at, by, at, company["id"], partner),
    )
    store.report(company, "reportAccess", partner=partner, health=access, by=by)
    tell_people(store, company)


def allow_as_other(store: Store, company: Row, partner: str, allowed: bool, by: str) -> None:
    """Whether the partner may sign in as one of the company's people. Refused, whoever does so right now is out."""
    partner_of(store, company, partner)
    store.do("UPDATE partner SET may_act_as_other = ? WHERE company = ? AND partner = ?", int(allowed), company["id"], partner)
    if not allowed:
        ours = "SELECT subject FROM person WHERE company = ? AND partner = ?"
        mine = "SELECT id FROM person WHERE company = ? AND partner IS NULL"
        store.do(f"DELETE FROM session WHERE actor IN ({ours}) AND person IN ({mine})", company["id"], partner, company["id"])  # noqa: S608
    store.report(company, "allowAsOtherUser", partner=partner, allowed=allowed, byName=by)


def asked_to_restore(store: Store, company: Row, request: Row) -> bool:
    """Note that a partner asks the client to restore its access: `request` {id, partner, who, reason}. Whether it is new."""
    if store.one("SELECT 1 FROM asked WHERE id = ?", request["id"]):
        return False
    columns = {"partner": request["partner"], "reason": request["reason"] or "", "by": request["who"] or "", "at": moment()}
    store.add("asked", id=request["id"], company=company["id"], **columns)
    return True


def requests_of(store: Store, company: Row) -> list[Row]:
    """The requests that wait for an answer, with the partner's name."""
    sql = "SELECT asked.*, partner.name FROM asked JOIN partner USING (company, partner) WHERE asked.company = ? ORDER BY asked.at"
    return store.all(sql, company["id"])


def forget_requests(store: Store, company: Row, partner: str) -> None:
    """What a partner asked was answered elsewhere."""
    store.do("DELETE FROM asked WHERE company = ? AND partner = ?", company["id"], partner)


def answer_requests(store: Store, company: Row, partner: str, *, restored: bool, by: str) -> None:
    """The client's answer to all that a partner asked."""
    for each in store.all("SELECT id FROM asked WHERE company = ? AND partner = ?", company["id"], partner):
        store.say(company, "answerRestoreRequest", request=each["id"], restored=restored, byName=by)
    forget_requests(store, company, partner)


def withdraw(store: Store, company: Row, partner: str, by: str) -> None:
    """The client no longer wants the partner at all."""
    partner_of(store, company, partner)
    store.report(company, "withdrawPartner", partner=partner, byName=by)
    end_partner(store, company, partner)
    tell_people(store, company)


# What the portal is told of the company as a whole


def tell_people(store: Store, company: Row) -> None:
    users = [
        {
            "externalId": each["id"],
            "name": each["name"],
            "email": each["email"],
            "role": each["role"],
            "isActive": bool(each["is_active"]),
            "lastLogInAt": each["last_log_in_at"],
            "subject": each["subject"],
        }
        for each in people_of(store, company)
    ]
    store.report(company, "reportUsers", users=users)


def usage(store: Store, company: Row) -> dict[str, Any]:
    """How many use it, how many it is about, and when someone was last here."""
    own = [each for each in people_of(store, company) if not each["partner"] and each["is_active"]]
    since = moment(now() - timedelta(days=ACTIVE_DAYS))
    seen = [each["last_log_in_at"] for each in own if each["last_log_in_at"]]
    return {
        "activeUsers": company["unlisted_active"] + sum(at >= since for at in seen),
        "headcount": company["unlisted"] + len(own),
        "lastActivityAt": max(seen, default=None),
    }


def tell_usage(store: Store, company: Row) -> None:
    store.report(company, "reportUsage", **usage(store, company))


def tell_plan(store: Store, company: Row) -> None:
    modules = json.loads(company["modules"])
    store.report(company, "reportPlan", plan=company["plan"], modules=modules, renewsOn=company["renews_on"])


def tell_jobs(store: Store, company: Row) -> None:
    rows = store.all("SELECT * FROM job WHERE company = ? ORDER BY opened_at", company["id"])
    jobs = [{"externalId": each["id"], "title": each["title"], "url": "", "openedAt": each["opened_at"]} for each in rows]
    store.report(company, "reportOpenJobs", jobs=jobs)


def tell_cases(store: Store, company: Row) -> None:
    rows = store.all("SELECT * FROM support_case WHERE company = ? ORDER BY opened_at", company["id"])
    cases = [
        {
            "externalId": each["id"],
            "title": each["title"],
            "status": each["status"],
            "url": "",
            "openedAt": each["opened_at"],
            "updatedAt": each["updated_at"],
        }
        for each in rows
    ]
    store.report(company, "reportCases", cases=cases)


def remind(store: Store) -> int:
    """Say again once a day how access stands, and how much is used: of what nothing was said for a week the portal no longer knows."""
    at, before = moment(), moment(now() - timedelta(days=1))
    due = store.all("SELECT * FROM partner WHERE access != 'NONE' AND told_at < ?", before)
    with store.change():
        for each in due:
            company = get(store, each["company"])
            store.report(company, "reportAccess", partner=each["partner"], health=each["access"], by=each["access_by"])
            store.do("UPDATE partner SET told_at = ? WHERE company = ? AND partner = ?", at, each["company"], each["partner"])
        for number in {each["company"] for each in due}:
            tell_usage(store, get(store, number))
    return len(due)


def introduce(store: Store, company: Row) -> None:
    """Tell all of a company that the portal has only now come to know: it began here, and a partner was added to it."""
    first = min((each["last_log_in_at"] for each in people_of(store, company) if each["last_log_in_at"]), default=None)
    store.report(company, "reportFirstLogIn", at=first or company["opened_at"], trialEndsAt=company["trial_ends_at"])
    if company["state"] in ("PAYING", "PAST_DUE"):
        store.report(company, "reportLifecycle", way="billing", lifecycle="PAYING")
    if company["state"] == "PAST_DUE":
        store.report(company, "reportLifecycle", way="billing", lifecycle="PAST_DUE")
    for tell in (tell_plan, tell_people, tell_usage, tell_jobs, tell_cases):
        tell(store, company)


def trial_days_left(company: Row) -> int | None:
    ends = read(company["trial_ends_at"])
    return max(0, (ends - now()).days) if ends and company["state"] == "TRIAL" else None
