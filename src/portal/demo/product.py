"""The sample product as a counterpart of the demonstration: registered as any product is, and given the clients that it has had.

What it is told stands in the data folder under `product`, for its owner's eyes alone; all else it learns as any product does.
"""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from tortoise.expressions import Subquery

from portal.accounts.models import Account, AccountModule, Engagement
from portal.accounts.rules import AccessHealth, Lifecycle
from portal.demo import beside, keys
from portal.demo.cast import MAIN
from portal.demo.names import PACKS, plain
from portal.kernel import clock, ids
from portal.partners.models import Partner
from portal.people.commands import create_token
from portal.people.models import ApiToken, Staff, User
from portal.people.rules import Role
from portal.products.commands import create_product
from portal.products.models import Module, Plan, Product
from portal.settings import Settings

BILLING = "Sample billing"
SLUG = "payroll"  # which product of the catalogue the sample is
MOST = 200  # accounts that it is said to have had
_BEFORE = (Lifecycle.INVITED, Lifecycle.PENDING_ACTIVATION)


def origin_of(settings: Settings) -> str:
    """Where the sample is served: the port after the portal's, on another host than the portal's, so that cookies don't mix."""
    return f"http://127.0.0.1:{settings.port + 1}"


def is_wanted(settings: Settings) -> bool:
    """Whether a server of these settings may start the sample: a demonstration, nobody else's business, and the sample is here."""
    return settings.demo and settings.is_loopback and 0 < settings.port < 65535 and beside.is_here()


def with_origin(settings: Settings) -> Settings:
    """The settings by which the sample may be linked to and called."""
    if not is_wanted(settings) or origin_of(settings) in settings.insecure_origins:
        return settings
    return settings.model_copy(update={"insecure_origins": (*settings.insecure_origins, origin_of(settings))})


def folder_of(settings: Settings) -> Path:
    """The sample's own folder."""
    return settings.data / "product"


async def furnish(settings: Settings) -> Path | None:
    """Write what the sample is to know, and answer its folder. None where no demonstration stands, or its port is taken (said)."""
    password = keys.read(keys.password_file(settings.data))
    if not is_wanted(settings) or not password or not await Partner.filter(slug=MAIN, is_demo=True).exists():
        return None
    if not beside.is_free(settings.port + 1):
        print(f"The sample product is not started: port {settings.port + 1} is taken.", flush=True)
        return None
    folder = folder_of(settings)
    told = await _registered(settings) | {"demonstration_password": password}
    keys.keep(folder / "demonstration.json", json.dumps(await book(clock.now()), ensure_ascii=False, indent=1))
    keys.keep(folder / "settings.json", json.dumps(told, indent=1))
    print(
        f"The sample product Payroll is at {origin_of(settings)}: clients log in with the ID admin and the same password.\n", flush=True
    )
    return folder


async def _registered(settings: Settings) -> dict[str, Any]:
    """Register the sample, each time anew: its secrets change with every start, and those of the start before are worth nothing."""
    origin, product, now = origin_of(settings), await Product.get(slug=SLUG), clock.now()
    former = ApiToken.filter(revoked_at__isnull=True)
    await former.filter(product_id=product.id, name=product.name).update(revoked_at=now)
    await former.filter(is_billing=True, name=BILLING).update(revoked_at=now)
    joined = await create_product(
        settings,
        SLUG,
        redirect_uris=[f"{origin}/signin/callback"],
        login_uri=f"{origin}/signin",
        logout_uri=f"{origin}/signin/log-out",
        webhook_url=f"{origin}/webhooks",
    )
    return {
        "url": origin,
        "portal": settings.base_url,
        "client_id": joined["client_id"],
        "client_secret": joined["client_secret"],
        "token": joined["token"],
        "billing_token": await create_token(settings, tool=BILLING, billing=True),
        "webhook_secrets": [joined["webhook_secret"]],
        "name": product.name,
        "plans": await Plan.filter(product_id=product.id).order_by("id").values_list("slug", "name"),
        "modules": await Module.filter(product_id=product.id).order_by("id").values_list("slug", "name"),
        "smtp_url": settings.smtp_url,
        "mail_from": settings.mail_from,
        "mailbox": None if settings.smtp_url else str(settings.data / "mailbox"),
        "port": settings.port + 1,
    }


async def book(now: datetime) -> list[dict[str, Any]]:
    """The accounts that the sample has had before, as its `adopt` reads them; first those of the main partner.

    Where nothing is known of the access for days, the sample knows nothing either: it learns such an account when someone comes.
    """
    told = []
    for account in await _accounts():
        sides = await Engagement.filter(account_id=account.id, ended_at__isnull=True).select_related("partner", "client")
        if sides and not any(side.access_health is AccessHealth.UNKNOWN for side in sides):
            told.append(await _company(account, sides, now))
    return told


async def _accounts() -> list[Account]:
    """Those of the main partner, then others, each in the order in which they were opened."""
    sides = Engagement.filter(partner__slug=MAIN, ended_at__isnull=True).values("account_id")
    rows = Account.filter(product__slug=SLUG, company_id__isnull=False).exclude(lifecycle__in=_BEFORE).select_related("plan")
    first = await rows.filter(id__in=Subquery(sides)).order_by("id").limit(MOST)
    return [*first, *await rows.exclude(id__in=[row.id for row in first]).order_by("id").limit(MOST - len(first))]


async def _company(account: Account, sides: list[Engagement], now: datetime) -> dict[str, Any]:
    rng = Random(account.company_id)  # noqa: S311  people are drawn, no secret
    contact = next((side.client.contact_name for side in sides if side.client), "")
    people = _people(account, rng, now)
    modules = await AccountModule.filter(account_id=account.id).values_list("module__slug", flat=True)
    recent = sum(each["last_log_in_at"] is not None for each in people) + 1
    columns = {
        "plan": account.plan.slug if account.plan else None,
        "modules": json.dumps(sorted(modules)),
        "renews_on": account.renews_on.isoformat() if account.renews_on else None,
        "country": account.country,
        "email": account.email,
        "unlisted": max(0, account.headcount - len(people) - 1),
        "unlisted_active": max(0, account.active_users - recent),
    }
    admin = {"name": account.admin_name or contact or f"Administrator of {account.name}", "email": account.email}
    return {
        "id": ids.encode("account", account.id),
        "companyId": account.company_id,
        "name": account.name,
        "lifecycle": account.lifecycle.name,
        "trialEndsAt": account.trial_ends_at.isoformat() if account.trial_ends_at else None,
        "admin": admin | {"last_log_in_at": _moment(account.last_activity_at or account.opened_at)},
        "people": people,
        "partners": [await _partner(side) for side in sides],
        "columns": columns,
    }


def _people(account: Account, rng: Random, now: datetime) -> list[dict[str, Any]]:
    """Up to three of the account's people, named as people are in its country."""
    pack = next((each for each in PACKS if each.country == account.country), PACKS[0])
    host = account.email.partition("@")[2] or "client.example"
    number = max(0, min(3, account.headcount - 1))
    given = rng.sample(pack.given, min(number, len(pack.given)))
    east = pack.country in ("JP", "CN", "KR", "HU", "VN")
    made = []
    for place, (first, latin) in enumerate(given):
        family = rng.choice(pack.family)[0]
        seen = now - timedelta(days=rng.randint(1, 20), minutes=rng.randint(1, 600)) if account.active_users > place + 1 else None
        name = f"{family} {first}" if east else f"{first} {family}"
        email = f"{plain(latin)}{place + 1}@{host}"
        made.append({"name": name, "email": email, "role": "EMPLOYEE" if place else "MANAGER", "last_log_in_at": _moment(seen)})
    return made


async def _partner(side: Engagement) -> dict[str, Any]:
    access = AccessHealth.OK if side.access_health is AccessHealth.UNKNOWN else side.access_health
    user = await _user(side) if access is not AccessHealth.NONE else None
    return {
        "partner": {"id": ids.encode("partner", side.partner_id), "name": side.partner.name},
        "since": _moment(side.since),
        "access": access.name,
        "mayActAsOther": side.allows_other_user,
        "user": {"subject": ids.encode("user", user.id), "name": user.name, "email": user.email} if user else None,
    }


async def _user(side: Engagement) -> User | None:
    """The partner's user in the account: the one that is known, else its first owner."""
    if side.user_id:
        return await User.get(id=side.user_id)
    owners = Staff.filter(partner_id=side.partner_id, role=Role.OWNER, joined_at__isnull=False)
    first = await owners.order_by("invited_at", "id").first().select_related("user")
    return first.user if first else None


def _moment(at: datetime | None) -> str | None:
    """As the sample stores it."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds") if at else None
