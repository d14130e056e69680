"""Opening an account by a partner: what is wished, checked and resolved, becomes the account and the request to its product."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q, Subquery

from portal.accounts import rules
from portal.accounts.models import telling
from portal.accounts.models.account import Account, Engagement
from portal.accounts.models.reported import AccountModule
from portal.accounts.rules import Cause, OpenedAs, Origin, Provisioning
from portal.audit.models import Event
from portal.clients.models import Client
from portal.clients.rules import refuse_in_archived
from portal.db.transactions import savepoint, whole
from portal.gql.ready import Ready
from portal.kernel import ids
from portal.kernel.refusal import Refusal, Refused, not_found, refuse_if
from portal.kernel.territories import territory
from portal.kernel.text import fold, one_line
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.outbox.webhooks import Webhook
from portal.people.models import SignInCount, Staff, User
from portal.people.rules import Role
from portal.products.models import Module, ModuleNeed, Plan, Product
from portal.products.rules import with_needs

# Texts of a wish that are public ids, and the kind of each.
LEADS = {"product": "product", "client": "client", "clone_from": "account", "plan": "plan"}
TEXTS = (*LEADS, *rules.DETAILS, "password")
# How many company IDs may be checked before they are checked at the submit alone; windows in seconds.
CHECKS_OF_ONE, WINDOW_OF_ONE = 60, 600
CHECKS_OF_PARTNER, WINDOW_OF_PARTNER = 300, 86_400
FLAGS = ("is_portal_master", "hand_over")


@dataclass(frozen=True)
class Order:
    """What an account is to be: a wish that has been checked, its ids resolved in the viewer's scope."""

    product: Product
    opened_as: OpenedAs
    details: Mapping[str, str]
    plan: Plan | None = None
    modules: list[Module] = field(default_factory=list)
    client: Client | None = None
    clone_from: Account | None = None
    is_portal_master: bool = False
    hand_over: bool = False


def tidied(wish: Mapping[str, Any]) -> dict[str, str]:
    """The details of a wish as they are stored; what is not said of currency, time zone and locale follows from the country."""
    details = {name: one_line(str(wish.get(name) or "")) for name in rules.DETAILS}
    likely = territory(details["country"])
    for name in ("currency", "timezone", "locale"):
        details[name] = details[name] or getattr(likely, name)
    return details


_MODELS: dict[str, Any] = {"product": Product, "client": Client, "clone_from": Account, "plan": Plan}


async def leads(viewer: Viewer, wish: Mapping[str, Any]) -> dict[str, Any]:
    """The rows that a wish names, by the names in `LEADS`, and its `modules`, in the viewer's scope. Raises `Refused` NOT_FOUND."""
    rows: dict[str, Any] = {}
    for name, model in _MODELS.items():
        key = ids.key_of(wish.get(name), LEADS[name])
        rows[name] = await model.visible_to(viewer).get_or_none(id=key) if key else None
        if wish.get(name) and rows[name] is None:
            raise not_found(name)
    keys = [ids.key_of(each, "module") for each in wish.get("modules") or ()]
    rows["modules"] = {each.id for each in await Module.visible_to(viewer).filter(id__in=[key for key in keys if key])}
    if len(rows["modules"]) != len(set(keys)):
        raise not_found("modules")
    return rows


async def resolve(viewer: Viewer, opened_as: OpenedAs, wish: Mapping[str, Any]) -> Order:
    """A wish (`TEXTS`, `modules`, `FLAGS`) as an order. Raises `Refused` with all that is wrong with it."""
    if not viewer.partner_id:
        raise Refused((Refusal("NO_PARTNER", _("Accounts are opened for a partner, and you are in none.")),))
    rows = await leads(viewer, wish)
    product, client, cloned = rows["product"], rows["client"], rows["clone_from"]
    refusals = [] if product else [Refusal("REQUIRED", _("Choose a product."), "product")]
    refusals += rules.refuse_opening(wish)
    if client and (refusal := refuse_in_archived(client.archived_at is not None)):
        refusals.append(Refusal(refusal.code, refusal.message, "client"))
    if cloned and product and cloned.product_id != product.id:
        refusals.append(Refusal("OTHER_PRODUCT", _("Clone an account of the same product."), "clone_from"))
        cloned = None
    plan, modules = None, []
    if product:
        try:
            plan, modules = await _package(product, opened_as, rows, cloned, wish.get("modules") is not None)
        except Refused as refused:
            refusals += refused.refusals
    elsewhere = await master_of(viewer.partner_id) if wish.get("is_portal_master") else None
    name, may = elsewhere[1].name if elsewhere else None, viewer.can("partner:manage")
    if refusal := rules.refuse_master(bool(wish.get("is_portal_master")), may, name, bool(wish.get("hand_over"))):
        refusals.append(refusal)
    if refusals:
        raise Refused(tuple(refusals))
    flags = {flag: bool(wish.get(flag)) for flag in FLAGS}
    return Order(product, opened_as, tidied(wish), plan, modules, client, cloned, **flags)


async def _package(
    product: Product, opened_as: OpenedAs, rows: Mapping[str, Any], cloned: Account | None, said: bool
) -> tuple[Plan | None, list[Module]]:
    """The plan and modules that are wished; where nothing is said, those of the account that is cloned."""
    plan_id = rows["plan"].id if rows["plan"] else cloned.plan_id if cloned else None
    chosen = rows["modules"]
    if cloned and not said:
        chosen = set(await AccountModule.filter(account_id=cloned.id).values_list("module_id", flat=True))
    return await product.package(plan_id, chosen, opened_as is OpenedAs.SUBSCRIPTION)


_MASTERS = Ready(lambda partner_id: Engagement.filter(partner_id=partner_id, is_portal_master=True, ended_at__isnull=True))


async def master_of(partner_id: UUID) -> tuple[Engagement, Account] | None:
    """The partner's portal master: its engagement and account."""
    rows = await _MASTERS.objects(partner_id=partner_id)
    return (rows[0], await Account.get(id=rows[0].account_id)) if rows else None


@whole
async def open_account(viewer: Viewer, order: Order, password_hash: str = "") -> Engagement:
    """Open an account for the viewer's partner and ask its product to make it; without a client its folder is made too.

    `password_hash`: argon2id, of the superadmin's temporary password; without, the product mails a set-password link. Raises
    `Refused`.
    """
    partner_id, details = viewer.partner_id, order.details
    assert partner_id
    client = order.client or await _folder(viewer, details)
    engagement = await Account.open(
        viewer,
        order.product,
        name=details["name"],
        by=Cause.PARTNER,
        partner_id=partner_id,
        origin=Origin.WIZARD,
        opened_as=order.opened_as,
        company_id=details["company_id"],
        country=details["country"],
        email=details["email"],
        client=client,
        facts={name: details[name] for name in ("phone", "admin_name", "admin_id", "currency", "timezone", "locale")}
        | {"plan_id": order.plan.id if order.plan else None},
        user_id=viewer.user_id,
    )
    account = await Account.get(id=engagement.account_id)
    await AccountModule.bulk_create([AccountModule(account_id=account.id, module_id=each.id) for each in order.modules])
    if order.is_portal_master:
        await make_master(viewer, engagement, account, order.hand_over)
    await ask_product(viewer, account, engagement, order.product, order.plan, order.modules, password_hash, order.clone_from)
    return engagement


async def _folder(viewer: Viewer, details: Mapping[str, str]) -> Client:
    """The folder of a company: made of its name and its superadmin's address."""
    said = {"name": details["name"], "email": details["email"], "phone": details["phone"], "country": details["country"]}
    return await Client.add(viewer, {**said, "contact_name": details["admin_name"]})


async def make_master(viewer: Viewer, engagement: Engagement, account: Account, hand_over: bool) -> None:
    """Make an account the partner's portal master; with `hand_over` instead of the one that is it. Raises `Refused`."""
    before = await master_of(engagement.partner_id)
    name = before[1].name if before else None
    refuse_if(rules.refuse_master(True, viewer.can("partner:manage"), name, hand_over), account)
    try:
        async with savepoint():
            if before:
                await Engagement.filter(id=before[0].id).update(is_portal_master=False)
            engagement.is_portal_master = True
            await engagement.save(update_fields=["is_portal_master"])
    except IntegrityError:  # another account became it at this moment
        refuse_if(rules.refuse_master(True, True, _("Another account"), False), account)
    await Event.write(
        viewer,
        "engagement.became_master",
        partner=engagement.partner_id,
        account=account.id,
        client=engagement.client_id,
        name=account.name,
        before=name,
    )


async def ask_product(
    viewer: Viewer,
    account: Account,
    engagement: Engagement,
    product: Product,
    plan: Plan | None,
    modules: list[Module],
    password_hash: str = "",
    cloned: Account | None = None,
    language: str = "",
) -> None:
    """Ask the product to make the account: noted on the account, told by a webhook in the same transaction."""
    account.request = {
        "language": language or viewer.language,
        "openedAs": account.opened_as.name,
        "trialDays": rules.TRIAL_LENGTH.days,
        "plan": plan.slug if plan else None,
        "modules": [module.slug for module in modules],
        "cloneFrom": ids.encode("account", cloned.id) if cloned else None,
        "password": {"mode": "temporary", "hash": password_hash} if password_hash else {"mode": "link"},
        "partner": await telling.partner_said(engagement.partner_id),
        "partnerUser": await telling.person_said(engagement.user_id),
        "isPortalMaster": engagement.is_portal_master,
    }
    await _send_request(viewer, account)


async def _send_request(viewer: Viewer, account: Account) -> None:
    account.provisioning, account.provisioning_why, account.provisioning_since = Provisioning.QUEUED, "", viewer.now
    await account.save(update_fields=["request", "provisioning", "provisioning_why", "provisioning_since"])
    asked = dict(account.request or {})
    superadmin = {
        "name": account.admin_name,
        "adminId": account.admin_id,
        "email": account.email,
        "phone": account.phone,
        "password": asked.pop("password", {"mode": "link"}),
    }
    data = {**told(account), **asked, "superadmin": superadmin}
    await Webhook.post(account.product_id, account.id, "account.requested", data, viewer.now)


def told(account: Account) -> dict[str, Any]:
    """The facts of an account that its product is told."""
    return {
        "account": ids.encode("account", account.id),
        "companyId": account.company_id,
        "name": account.name,
        "country": account.country,
        "currency": account.currency,
        "timezone": account.timezone,
        "locale": account.locale,
    }


@whole
async def try_again(viewer: Viewer, account: Account) -> None:
    """Ask the product once more for the same account, after it has failed. Raises `Refused`."""
    account = await Account.filter(id=account.id).select_for_update().get()
    refuse_if(rules.refuse_try_again(account.lifecycle, account.provisioning), account)
    await _send_request(viewer, account)
    await Event.write(viewer, "account.requested_again", account=account.id, name=account.name)


async def proposed_company_id(product: Product, name: str, country: str) -> str | None:
    """The first company ID for a company of this name that no account of the product has."""
    offered = {fold(each)[:128]: each for each in rules.proposals(name, country)}
    used = await Account.filter(product_id=product.id, company_id_key__in=list(offered)).values_list("company_id_key", flat=True)
    return next((each for key, each in offered.items() if key not in set(used)), None)


async def count_check(viewer: Viewer) -> None:
    """Count one look at whether a company ID is free, before it is made: what is free is not to be fished for. Raises `Refused`.

    Call outside of a transaction: what is counted stays counted.
    """
    limits = ((viewer.actor_key, WINDOW_OF_ONE, CHECKS_OF_ONE), (f"partner:{viewer.partner_id}", WINDOW_OF_PARTNER, CHECKS_OF_PARTNER))
    for who, window, most in limits:
        if await SignInCount.charge(f"company-id:{who}", viewer.now, window, most):
            raise Refused((Refusal("TOO_MANY_CHECKS", _("Many company IDs were checked just now. This one is checked when you submit."), "company_id"),))


async def choices(product: Product, chosen: Collection[UUID]) -> list[tuple[Module, bool, list[str]]]:
    """The modules of a product by name; whether each is chosen, or comes with one that is; and the names of those that need it."""
    rows = await Module.filter(Q(retired_at=None) | Q(id__in=list(chosen)), product_id=product.id).order_by("name", "id")
    modules = {each.id: each for each in rows}
    whole = with_needs([key for key in chosen if key in modules], await ModuleNeed.of(product.id))
    names = {key: sorted(modules[by].name for by in whole.get(key, ()) if by in modules) for key in modules}
    return [(each, key in whole, names[key]) for key, each in modules.items()]


async def is_free(product: Product, company_id: str) -> bool:
    """Whether no account of the product has this company ID."""
    return not await Account.filter(product_id=product.id, company_id_key=fold(one_line(company_id))[:128]).exists()


async def request_taken_by_account(accounts: list[UUID]) -> dict[UUID, datetime]:
    """When the product took the latest request to make each of these accounts, where it did."""
    rows = Webhook.filter(account_id__in=accounts, kind="account.requested").order_by("id")
    found = dict(await rows.values_list("account_id", "sent_at"))
    return {account: sent_at for account, sent_at in found.items() if sent_at}


async def said_of_company_id(product: Product, company_id: str, name: str, country: str) -> dict[str, Any]:
    """`is_free` (None: nothing to check), `message` in words, and a `proposal` where it is not free. Raises `Refused`."""
    text = one_line(company_id[:200])
    if text:
        refuse_if(rules.refuse_company_id(company_id))
    free = await is_free(product, text) if text else None
    name = name[:200] or text
    proposal = await proposed_company_id(product, name, country[:2]) if name and not free else None
    message = None
    if free is not None:
        message = _("{id} is free.").format(id=text) if free else rules.taken(text, product.name, proposal).message
    return {"is_free": free, "message": message, "proposal": proposal}


async def owners_of(partner_id: UUID) -> list[User]:
    """The people who own a partner."""
    rows = Staff.filter(partner_id=partner_id, role=Role.OWNER, joined_at__isnull=False, deactivated_at__isnull=True)
    return await User.filter(id__in=Subquery(rows.values("user_id"))).order_by("id")
