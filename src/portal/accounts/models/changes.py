"""What a partner changes of an account that is there: details, plan and modules, withdrawal; and the vendor its company ID."""

from collections.abc import Mapping

from portal.accounts import rules
from portal.accounts.models import telling
from portal.accounts.models.account import Account
from portal.accounts.models.opening import told
from portal.accounts.models.reported import AccountModule
from portal.accounts.rules import Cause, Lifecycle, OpenedAs
from portal.audit.models import Event
from portal.db.transactions import whole
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.search import search_text
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer
from portal.outbox.webhooks import Webhook
from portal.products.models import Module, Plan, Product

CHANGEABLE = tuple(name for name in rules.DETAILS if name not in ("company_id", "admin_id"))


@whole
async def change_details(viewer: Viewer, account: Account, details: Mapping[str, str]) -> None:
    """Change what `details` names of `CHANGEABLE`, and tell the product. Raises `Refused` with every field that is wrong."""
    account = await Account.filter(id=account.id).select_for_update().get()
    given = {name: one_line(details[name]) for name in CHANGEABLE if name in details}
    refusals = rules.refuse_changes(given)
    if refusals:
        raise Refused(refusals, account)
    changed = [name for name, value in given.items() if getattr(account, name) != value]
    if not changed:
        return
    for name in changed:
        setattr(account, name, given[name])
    account.name_key = fold(account.name)[:255]
    await _find_again(account)
    await account.save(update_fields=[*changed, "name_key", "search_text"])
    await Event.write(viewer, "account.changed", account=account.id, name=account.name, fields=changed)
    await _tell_changed(viewer, account)


async def _find_again(account: Account) -> None:
    product = await Product.get(id=account.product_id)
    account.search_text = search_text(account.name, account.company_id or "", product.name)[:600]


async def _tell_changed(viewer: Viewer, account: Account) -> None:
    data = {**told(account), "email": account.email, "phone": account.phone, "adminName": account.admin_name}
    await Webhook.post(account.product_id, account.id, "account.changed", data, viewer.now)


@whole
async def change_company_id(viewer: Viewer, account: Account, company_id: str) -> None:
    """Give an account another company ID, and tell its product. For vendor staff. Raises `Refused`."""
    account = await Account.filter(id=account.id).select_for_update().get()
    refuse_if(rules.refuse_company_id(company_id), account)
    company_id, before = one_line(company_id), account.company_id
    if company_id == before:
        return
    product = await Product.get(id=account.product_id)
    account.search_text = search_text(account.name, company_id, product.name)[:600]
    await account.save_as(product, company_id)
    await Event.write(viewer, "account.company_id_changed", account=account.id, name=account.name, before=before, to=company_id)
    await _tell_changed(viewer, account)


@whole
async def ask_plan(viewer: Viewer, account: Account, plan: Plan | None, modules: list[Module]) -> None:
    """Ask the product for a plan and modules. The status moves, and they are the account's, when it or the billing reports so."""
    account = await Account.filter(id=account.id).select_for_update().get()
    # Only a client that has logged in has had a trial's end or left `pending_activation`: a cancelled one may not have.
    was_in_use = account.lifecycle is not Lifecycle.CANCELLED or account.was_in_use
    refuse_if(rules.refuse_plan(account.lifecycle, was_in_use), account)
    account.wanted_plan_id, account.plan_wanted_at = plan.id if plan else None, viewer.now
    await account.save(update_fields=["wanted_plan_id", "plan_wanted_at"])
    names = [module.name for module in modules]
    await Event.write(
        viewer, "account.plan_requested", account=account.id, name=account.name, plan=plan.name if plan else None, modules=names
    )
    slugs = [module.slug for module in modules]
    await telling.post(viewer, account, "account.plan_requested", plan=plan.slug if plan else None, modules=slugs, by=viewer.name)


async def modules_of(account: Account) -> set[object]:
    """The keys of the modules that an account has."""
    return set(await AccountModule.filter(account_id=account.id).values_list("module_id", flat=True))


def needs_plan(account: Account) -> bool:
    """Whether an account can't go without a plan: only one that waits for its trial, or is in it, can."""
    return account.opened_as is OpenedAs.SUBSCRIPTION or account.lifecycle not in (Lifecycle.PENDING_ACTIVATION, Lifecycle.TRIAL)


@whole
async def withdraw(viewer: Viewer, account: Account) -> None:
    """Take an account back that its client has not logged in to yet, and tell the product. Raises `Refused`."""
    account = await Account.filter(id=account.id).select_for_update().get()
    refuse_if(rules.refuse_withdraw(account.lifecycle), account)
    await account.move_to(viewer, Lifecycle.CANCELLED, Cause.PARTNER)
    await telling.post(viewer, account, "account.cancelled")
