"""Opening accounts over the schema: at once, or by a draft as the wizard does; and what a partner changes of one that is there."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from secrets import choice
from typing import Annotated, Any

import strawberry

from portal.accounts import models, rules
from portal.accounts.models import changes, opening
from portal.accounts.rules import OpenedAs
from portal.accounts.schema import Account, own_side
from portal.gql.before import before, made_before
from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, node, one, related, row_by_id
from portal.gql.mutations import MutationInput, ShownOnce, UserError, find, mutation, payload, user_errors
from portal.gql.permissions import requires
from portal.kernel import ids, passwords
from portal.kernel.territories import territory

_Client = Annotated["Client", strawberry.lazy("portal.clients.schema")]
_Product = Annotated["Product", strawberry.lazy("portal.products.schema")]
_Plan = Annotated["Plan", strawberry.lazy("portal.products.schema")]
_Module = Annotated["Module", strawberry.lazy("portal.products.schema")]

_PASSWORD_MARKS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # noqa: S105  none that looks like another


@strawberry.enum(description="How the superadmin of a new account gets a password.")
class FirstPassword(Enum):
    LINK = strawberry.enum_value("link", description="By a link in a mail, with which a password is set.")
    TEMPORARY = strawberry.enum_value("temporary", description="A temporary one, which is drawn here and shown once.")


@strawberry.input(description="What an account is to be. What is left out of a draft stays as it was.")
class AccountWish:
    product: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Of which product.")
    client: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="In whose folder. Without one a folder is made, of the company's name."
    )
    name: str | None = strawberry.field(default=strawberry.UNSET, description="The company's name. Mandatory.")
    company_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its ID in the product, part of every employee's log-in. Mandatory."
    )
    country: str | None = strawberry.field(default=strawberry.UNSET, description="ISO 3166-1 alpha-2. Mandatory.")
    currency: str | None = strawberry.field(default=strawberry.UNSET, description="ISO 4217; by default the country's.")
    timezone: str | None = strawberry.field(default=strawberry.UNSET, description="IANA name; by default the country's.")
    locale: str | None = strawberry.field(default=strawberry.UNSET, description="Such as `en-IE`; by default the country's.")
    email: str | None = strawberry.field(default=strawberry.UNSET, description="The superadmin's work e-mail. Mandatory.")
    phone: str | None = strawberry.field(default=strawberry.UNSET, description="The superadmin's work phone.")
    admin_name: str | None = strawberry.field(default=strawberry.UNSET, description="The superadmin's name. Mandatory.")
    admin_id: str | None = strawberry.field(
        default=strawberry.UNSET, description="What the superadmin logs in as, beside the company ID. Mandatory."
    )
    password: FirstPassword | None = strawberry.field(default=strawberry.UNSET, description="How the superadmin gets a password.")
    is_portal_master: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Make it the partner's own account, whose admins are proposed as portal admins."
    )
    hand_over: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Where another account is the portal master: it hands over to this one."
    )
    clone_from: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description="An account of the same product whose plan, modules and settings are copied: never people or data.",
    )
    plan: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The plan; a subscription needs one. By default that of the account that is cloned."
    )
    modules: list[strawberry.ID] | None = strawberry.field(
        default=strawberry.UNSET, description="The modules. By default those of the account that is cloned."
    )


def _said(wish: AccountWish) -> dict[str, Any]:
    """What is said of a wish, as a draft keeps it."""
    said = {name: value for name, value in vars(wish).items() if value is not strawberry.UNSET}
    return {name: value.value if isinstance(value, Enum) else value for name, value in said.items()}


@strawberry.type(description="What was filled in of a draft, as it was typed.")
class AccountDraftTexts:
    name: str = strawberry.field(description="The company's name.")
    company_id: str = strawberry.field(description="Its ID.")
    country: str = strawberry.field(description="Its country.")
    currency: str = strawberry.field(description="Its currency, by default the country's.")
    timezone: str = strawberry.field(description="Its time zone, by default the country's.")
    locale: str = strawberry.field(description="Its locale, by default the country's.")
    email: str = strawberry.field(description="The superadmin's work e-mail.")
    phone: str = strawberry.field(description="The superadmin's work phone.")
    admin_name: str = strawberry.field(description="The superadmin's name.")
    admin_id: str = strawberry.field(description="What the superadmin logs in as.")
    password: FirstPassword = strawberry.field(description="How the superadmin gets a password.")
    is_portal_master: bool = strawberry.field(description="Whether it is to be the partner's own account.")
    hand_over: bool = strawberry.field(description="Whether the present portal master hands over.")


@strawberry.type(description="A module of the draft's product.")
class ModuleChoice:
    module: _Module = strawberry.field(description="The module.")
    is_chosen: bool = strawberry.field(description="Whether the account is to have it.")
    needed_by: list[str] = strawberry.field(description="Names of chosen modules that need it.")


def _texts(row: models.AccountDraft) -> AccountDraftTexts:
    likely = territory(str(row.wish.get("country") or ""))
    said = {name: str(row.wish.get(name) or getattr(likely, name, "")) for name in rules.DETAILS}
    return AccountDraftTexts(
        **said,
        password=FirstPassword(row.wish.get("password") or "link"),
        is_portal_master=bool(row.wish.get("is_portal_master")),
        hand_over=bool(row.wish.get("hand_over")),
    )


@node("draft", models.AccountDraft, "An account that someone is filling in. Seen by that person, for a month after the last change.")
class AccountDraft(Node):
    opened_as: OpenedAs = column("As a trial or as a subscription.")
    page: int = column("The page of the wizard to go on with: 1, 2 or 3.")
    created_at: datetime = column("When it was begun.")
    changed_at: datetime = column("When it was last changed.")
    expires_at: datetime = column("When it is deleted.")
    account: Account | None = one("account", "The account, once it is opened.", key="account_id")

    @batched("What was filled in.", needs=("wish",))
    async def texts(_context: Context, rows: list[models.AccountDraft]) -> list[AccountDraftTexts]:
        return [_texts(row) for row in rows]

    @batched("The product that was chosen.", needs=("wish",))
    async def product(context: Context, rows: list[models.AccountDraft]) -> list[_Product | None]:
        return [await row_by_id(context, row.wish.get("product"), "product") for row in rows]

    @batched("The client whose folder was chosen.", needs=("wish",))
    async def client(context: Context, rows: list[models.AccountDraft]) -> list[_Client | None]:
        return [await row_by_id(context, row.wish.get("client"), "client") for row in rows]

    @batched("The account that is cloned.", needs=("wish",))
    async def clone_from(context: Context, rows: list[models.AccountDraft]) -> list[Account | None]:
        return [await row_by_id(context, row.wish.get("clone_from"), "account") for row in rows]

    @batched("The plan that was chosen, or comes with the account that is cloned.", needs=("wish",))
    async def plan(context: Context, rows: list[models.AccountDraft]) -> list[_Plan | None]:
        return [await _plan_of(context, row) for row in rows]

    @batched("The modules of the product that was chosen, by name.", needs=("wish",))
    async def modules(context: Context, rows: list[models.AccountDraft]) -> list[list[ModuleChoice]]:
        return [await _choices(context, row) for row in rows]

    @batched("What stands in the way of opening the account. Whether its company ID is free shows then.")
    async def problems(context: Context, rows: list[models.AccountDraft]) -> list[list[UserError]]:
        return [user_errors(await row.problems(context.viewer)) for row in rows]


async def _plan_of(context: Context, row: models.AccountDraft) -> Any:
    plan = await row_by_id(context, row.wish.get("plan"), "plan")
    cloned = None if plan else await row_by_id(context, row.wish.get("clone_from"), "account")
    return await row_by_id(context, ids.encode("plan", cloned.plan_id), "plan") if cloned and cloned.plan_id else plan


async def _choices(context: Context, row: models.AccountDraft) -> list[ModuleChoice]:
    product = await row_by_id(context, row.wish.get("product"), "product")
    if product is None:
        return []
    chosen = {ids.key_of(each, "module") for each in row.wish.get("modules") or ()}
    cloned = await row_by_id(context, row.wish.get("clone_from"), "account") if row.wish.get("modules") is None else None
    if cloned:
        chosen = set(await changes.modules_of(cloned))
    rows = await opening.choices(product, chosen)
    return [ModuleChoice(module=each, is_chosen=is_chosen, needed_by=names) for each, is_chosen, names in rows]  # type: ignore[arg-type]


@strawberry.type(description="What a country makes likely; empty where it is not known.")
class CountryDefaults:
    currency: str = strawberry.field(description="ISO 4217.")
    timezone: str = strawberry.field(description="IANA name: the zone of most of its people.")
    locale: str = strawberry.field(description="Its first official language, such as `en-IE`.")


@strawberry.input(description="An account to open.")
class OpenAccountInput(MutationInput):
    opened_as: OpenedAs = strawberry.field(description="As a trial or as a subscription.")
    account: AccountWish = strawberry.field(description="What it is to be.")


@strawberry.input(description="A draft to begin.")
class StartAccountDraftInput(MutationInput):
    opened_as: OpenedAs = strawberry.field(description="As a trial or as a subscription.")
    account: AccountWish = strawberry.field(description="What is known of it.")


@strawberry.input(description="What was filled in.")
class SaveAccountDraftInput(MutationInput):
    draft: strawberry.ID = strawberry.field(description="Which draft.")
    account: AccountWish = strawberry.field(description="What was filled in, right or wrong.")
    page: int = strawberry.field(description="The page of the wizard to go on with: 1, 2 or 3.")


@strawberry.input(description="A draft.")
class AccountDraftInput(MutationInput):
    draft: strawberry.ID = strawberry.field(description="Which draft.")


@strawberry.input(description="A company ID to check, or to propose.")
class CheckCompanyIdInput(MutationInput):
    product: strawberry.ID = strawberry.field(description="In which product.")
    company_id: str = strawberry.field(default="", description="What to check; empty: propose one.")
    name: str = strawberry.field(default="", description="The company's name, which a proposal is made from.")
    country: str = strawberry.field(default="", description="Its country.")


@strawberry.input(description="An account.")
class AccountInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="Which account.")


@strawberry.input(description="Details of an account; those left out stay as they are.")
class ChangeAccountInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="Which account.")
    name: str | None = strawberry.field(default=None, description="The company's name.")
    country: str | None = strawberry.field(default=None, description="ISO 3166-1 alpha-2.")
    currency: str | None = strawberry.field(default=None, description="ISO 4217.")
    timezone: str | None = strawberry.field(default=None, description="IANA name.")
    locale: str | None = strawberry.field(default=None, description="Such as `en-IE`.")
    email: str | None = strawberry.field(default=None, description="The superadmin's work e-mail.")
    phone: str | None = strawberry.field(default=None, description="The superadmin's work phone.")
    admin_name: str | None = strawberry.field(default=None, description="The superadmin's name.")


@strawberry.input(description="Another company ID for an account.")
class ChangeCompanyIdInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="Which account.")
    company_id: str = strawberry.field(description="The company ID.")


@strawberry.input(description="What an account is to subscribe to.")
class RequestPlanInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="Which account.")
    plan: strawberry.ID | None = strawberry.field(description="The plan; only a trial can go without.")
    modules: list[strawberry.ID] = strawberry.field(description="All modules that it is to have.")


@payload("The account that was opened.")
class OpenAccountPayload:
    account: Account | None = strawberry.field(description="The account.")
    temporary_password: str | None = strawberry.field(
        description="Where one was asked for: the superadmin's, shown this once. The same request sent again gives null."
    )


@payload("The draft as it is now.")
class AccountDraftPayload:
    draft: AccountDraft | None = strawberry.field(description="The draft.")


@payload("The draft, and the account that was opened.")
class SubmitAccountDraftPayload:
    draft: AccountDraft | None = strawberry.field(description="The draft.")
    account: Account | None = strawberry.field(description="The account.")
    temporary_password: str | None = strawberry.field(
        description="Where one was asked for: the superadmin's, shown this once. Asked again: null."
    )


@payload("The draft that is gone.")
class DiscardAccountDraftPayload:
    discarded: strawberry.ID | None = strawberry.field(description="The id that it had.")


@payload("Whether a company ID can be had.")
class CheckCompanyIdPayload:
    is_free: bool | None = strawberry.field(description="Whether no account of the product has it; null: nothing was to be checked.")
    message: str | None = strawberry.field(description="The same in words, never whose it is.")
    proposal: str | None = strawberry.field(description="One that is free, made from the company's name.")


@payload("The account as it is now.")
class AccountPayload:
    account: Account | None = strawberry.field(description="The account.")


@dataclass
class _Drawn:
    """A temporary password and its hash; both empty where none is asked for."""

    text: str = ""
    hash: str = ""


async def _draw(wanted: Any) -> _Drawn:
    if wanted not in (FirstPassword.TEMPORARY, FirstPassword.TEMPORARY.value):
        return _Drawn()
    text = "-".join("".join(choice(_PASSWORD_MARKS) for _mark in range(5)) for _part in range(4))
    return _Drawn(text, await passwords.hash_password(text))


async def _drawn_for_order(_context: Context, input: OpenAccountInput) -> _Drawn:
    return await _draw(input.account.password)


async def _drawn_for_draft(context: Context, input: AccountDraftInput) -> _Drawn:
    key = ids.key_of(input.draft, "draft")
    row = await models.AccountDraft.visible_to(context.viewer).get_or_none(id=key) if key else None
    return await _draw(row.wish.get("password") if row and not row.account_id else None)


async def _counted(context: Context, input: CheckCompanyIdInput) -> None:
    if await row_by_id(context, input.product, "product"):
        await opening.count_check(context.viewer)


@strawberry.type
class OpeningQuery:
    account_drafts: list[AccountDraft] = related(
        "draft",
        "The viewer's own drafts of accounts, newest first; those that became one too.",
        order=("-created_at", "-id"),
        permission="accounts:manage",
    )

    @strawberry.field(description="What a country, given by its two letters, makes likely.", **requires(""))
    def country_defaults(
        self, country: Annotated[str, strawberry.argument(description="ISO 3166-1 alpha-2.")]
    ) -> CountryDefaults:
        likely = territory(country)
        return CountryDefaults(currency=likely.currency, timezone=likely.timezone, locale=likely.locale)


async def _found(info: Info, public: strawberry.ID) -> models.AccountDraft:
    return await find(info.context, public, "draft", "draft")


async def served(info: Info, public: strawberry.ID) -> models.Account:
    """An account that the viewer's partner serves. Raises `Refused`."""
    return (await own_side(info, public))[0]


@strawberry.type
class OpeningMutation:
    @before(_drawn_for_order)
    @mutation(
        "accounts:manage",
        "Open an account and ask its product to make it: it is pending activation until its client logs in for the first time. What"
        " an advisor opens is granted to that advisor.",
    )
    async def open_account(self, info: Info, input: OpenAccountInput) -> OpenAccountPayload:
        viewer, drawn = info.context.viewer, made_before()
        order = await opening.resolve(viewer, input.opened_as, _said(input.account))
        engagement = await opening.open_account(viewer, order, drawn.hash)
        account = await models.Account.get(id=engagement.account_id)
        return OpenAccountPayload(account=account, temporary_password=ShownOnce(drawn.text) if drawn.text else None)  # type: ignore[arg-type]

    @mutation("accounts:manage", "Begin a draft of an account. Nothing is opened.")
    async def start_account_draft(self, info: Info, input: StartAccountDraftInput) -> AccountDraftPayload:
        made = await models.AccountDraft.start(info.context.viewer, input.opened_as, {})
        await made.keep(info.context.viewer, _said(input.account), 1)
        return AccountDraftPayload(draft=made)  # type: ignore[arg-type]

    @mutation(
        "accounts:manage",
        "Keep what was filled in of a draft, right or wrong: `problems` tells what is wrong. The modules that the chosen ones need are"
        " chosen with them. Nothing is opened.",
    )
    async def save_account_draft(self, info: Info, input: SaveAccountDraftInput) -> AccountDraftPayload:
        found = await _found(info, input.draft)
        await found.keep(info.context.viewer, _said(input.account), input.page)
        return AccountDraftPayload(draft=found)  # type: ignore[arg-type]

    @before(_drawn_for_draft)
    @mutation("accounts:manage", "Open the account of a draft, as `openAccount` does, once: asked again, it answers with the same account.")
    async def submit_account_draft(self, info: Info, input: AccountDraftInput) -> SubmitAccountDraftPayload:
        found, drawn = await _found(info, input.draft), made_before()
        new = await found.submit(info.context.viewer, drawn.hash)
        account = await models.Account.visible_to(info.context.viewer).get_or_none(id=found.account_id)
        shown = ShownOnce(drawn.text) if new and drawn.text else None
        return SubmitAccountDraftPayload(draft=found, account=account, temporary_password=shown)  # type: ignore[arg-type]

    @mutation("accounts:manage", "Delete a draft at once. An account that it became stays.")
    async def discard_account_draft(self, info: Info, input: AccountDraftInput) -> DiscardAccountDraftPayload:
        await (await _found(info, input.draft)).delete()
        return DiscardAccountDraftPayload(discarded=input.draft)

    @before(_counted)
    @mutation(
        "accounts:manage",
        "Check whether a company ID is free in a product, or have one proposed. At most 60 checks in 10 minutes by one person and 300"
        " a day by one partner; opening an account always checks.",
    )
    async def check_company_id(self, info: Info, input: CheckCompanyIdInput) -> CheckCompanyIdPayload:
        made_before()
        product = await find(info.context, input.product, "product", "product", lock=False)
        said = await opening.said_of_company_id(product, input.company_id, input.name, input.country)
        return CheckCompanyIdPayload(**said)

    @mutation("accounts:manage", "Ask the product once more to make an account, after it has failed. It stays the same account.")
    async def retry_provisioning(self, info: Info, input: AccountInput) -> AccountPayload:
        account = await served(info, input.account)
        await opening.try_again(info.context.viewer, account)
        return AccountPayload(account=await account.get(id=account.id))

    @mutation("accounts:manage", "Change details of an account; its product is told. The company ID is the vendor's to change.")
    async def change_account(self, info: Info, input: ChangeAccountInput) -> AccountPayload:
        account = await served(info, input.account)
        said = {name: value for name in changes.CHANGEABLE if (value := getattr(input, name)) is not None}
        await changes.change_details(info.context.viewer, account, said)
        return AccountPayload(account=await account.get(id=account.id))

    @mutation("company_ids:manage", "Give an account another company ID; its product is told. For vendor staff.")
    async def change_company_id(self, info: Info, input: ChangeCompanyIdInput) -> AccountPayload:
        account = await find(info.context, input.account, "account", "account", lock=False)
        await changes.change_company_id(info.context.viewer, account, input.company_id)
        return AccountPayload(account=await account.get(id=account.id))

    @mutation(
        "accounts:manage",
        "Ask the product for a plan and modules, in place of those that the account has. They are its own, and its status moves, when"
        " the product or the billing reports so.",
    )
    async def request_plan(self, info: Info, input: RequestPlanInput) -> AccountPayload:
        account = await served(info, input.account)
        product = await account.product
        plan = (await find(info.context, input.plan, "plan", "plan", lock=False)).id if input.plan else None
        chosen = {(await find(info.context, each, "module", "modules", lock=False)).id for each in input.modules[:200]}
        found, modules = await product.package(plan, chosen, changes.needs_plan(account), [account.plan_id, *await changes.modules_of(account)])
        await changes.ask_plan(info.context.viewer, account, found, modules)
        return AccountPayload(account=await account.get(id=account.id))

    @mutation("accounts:manage", "Take an account back that its client has not logged in to yet. Its product is told.")
    async def withdraw_account(self, info: Info, input: AccountInput) -> AccountPayload:
        account = await served(info, input.account)
        await changes.withdraw(info.context.viewer, account)
        return AccountPayload(account=await account.get(id=account.id))

