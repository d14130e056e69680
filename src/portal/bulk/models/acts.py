"""What bulk runs do to each row: every act looks at many rows at once, judges each by the rule of its verb, carries the verb out, and
keeps what its opposite needs. The opposite undoes only what is still as the run left it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from portal.access.models import Grant
from portal.access.rules import refuse_grant, refuse_taking
from portal.accounts.models import Account, AccountModule, Engagement
from portal.accounts.models.changes import ask_plan, needs_plan
from portal.accounts.rules import refuse_file, refuse_plan
from portal.bulk.rules import ALREADY, BulkAct, BulkOf, Judged, by_folder, changed_since, judged, other_product
from portal.clients.models import Client
from portal.clients.rules import refuse_archive, refuse_in_archived
from portal.kernel import ids
from portal.kernel.refusal import Refused, not_found, refuse_if
from portal.kernel.viewer import Viewer
from portal.people.models import Staff
from portal.products.models import Module, Plan, Product

Memory = dict[str, Any]  # what the opposite of an act needs, as JSON


@dataclass
class Given:
    """What was said for an act, read once for all rows."""

    viewer: Viewer
    over: BulkOf
    staff: Staff | None = None
    until: datetime | None = None
    client: Client | None = None
    plan: Plan | None = None
    modules: list[Module] = field(default_factory=list)

    @classmethod
    async def read(cls, viewer: Viewer, over: BulkOf, said: Mapping[str, Any]) -> "Given":
        """From public ids and an ISO moment, in the viewer's scope. Raises `Refused` NOT_FOUND at its field."""
        given = cls(viewer, over)
        for name, model in (("staff", Staff), ("client", Client), ("plan", Plan)):
            if said.get(name):
                key = ids.key_of(said[name], name)
                row = await model.visible_to(viewer).get_or_none(id=key) if key else None
                if row is None:
                    raise not_found(name)
                setattr(given, name, row)
        given.until = datetime.fromisoformat(said["until"]) if said.get("until") else None
        keys = {ids.key_of(each, "module") for each in said.get("modules") or ()}
        given.modules = await Module.visible_to(viewer).filter(id__in=[key for key in keys if key])
        if len(given.modules) < len(keys):
            raise not_found("modules")
        return given


@dataclass
class Target:
    """A row with what its rule asks about. `grants`: those in force of the person on a client or account, its own first."""

    row: Any  # Client or Engagement
    account: Account | None = None
    grants: list[Grant] = field(default_factory=list)
    open_accounts: int = 0
    folder: Client | None = None
    modules: frozenset[UUID] = frozenset()
    product: Product | None = None


class Act:
    """One act. `refuse` is asked once before all rows; a verb that refuses nevertheless leaves its row as it is."""

    async def refuse(self, given: Given) -> None:
        """Raises `Refused` where no row could be changed."""

    async def look(self, given: Given, keys: Sequence[UUID], *, lock: bool = False) -> dict[UUID, Target]:
        """The rows with these keys, as far as the viewer sees them."""
        if given.over is BulkOf.CLIENTS:
            rows = Client.visible_to(given.viewer).filter(id__in=list(keys))
            return {row.id: Target(row) for row in await (rows.select_for_update() if lock else rows)}
        sides = Engagement.visible_to(given.viewer).filter(account_id__in=list(keys), partner_id=given.viewer.partner_id)
        found = {row.account_id: Target(row) for row in await (sides.select_for_update() if lock else sides)}
        for account in await Account.filter(id__in=list(found)):
            found[account.id].account = account
        return found

    def judge(self, given: Given, target: Target) -> Judged:
        """What would become of a row."""
        raise NotImplementedError

    async def carry(self, given: Given, target: Target) -> Memory:
        """Do it. Raises `Refused`."""
        raise NotImplementedError

    def judge_back(self, given: Given, target: Target, memory: Memory) -> Judged:
        """What would become of a row that is to be put back."""
        raise NotImplementedError

    async def put_back(self, given: Given, target: Target, memory: Memory) -> None:
        """Undo what `carry` did. Raises `Refused`."""
        raise NotImplementedError


class _OfGrants(Act):
    async def look(self, given: Given, keys: Sequence[UUID], *, lock: bool = False) -> dict[UUID, Target]:
        found = await super().look(given, keys, lock=lock)
        own = Grant.in_force(given.viewer.now).filter(staff_id=given.staff.id)  # type: ignore[union-attr]
        if given.over is BulkOf.CLIENTS:
            for key, grants in (await Grant.held(given.staff, list(found), given.viewer.now)).items():  # type: ignore[arg-type]
                found[key].grants = grants
            return found
        on_sides = own.filter(engagement_id__in=[each.row.id for each in found.values()]).prefetch_related("standing__segment")
        by_side = {grant.engagement_id: grant for grant in await on_sides}
        folders = {each.row.client_id for each in found.values() if each.row.client_id}
        by_folder = {grant.client_id: grant for grant in await own.filter(client_id__in=list(folders)).select_related("client")}
        for target in found.values():
            grants = by_side.get(target.row.id), by_folder.get(target.row.client_id)
            target.grants, target.folder = [each for each in grants if each], grants[1] and grants[1].client
        return found

    @staticmethod
    def own(target: Target) -> Grant | None:
        """The grant in force on the row itself."""
        return next((each for each in target.grants if target.row.id in (each.client_id, each.engagement_id)), None)


class GrantAccess(_OfGrants):
    async def refuse(self, given: Given) -> None:
        staff = given.staff
        refuse_if(refuse_grant(staff.role, staff.deactivated_at is not None, given.until, given.viewer.now))  # type: ignore[union-attr]

    def judge(self, given: Given, target: Target) -> Judged:
        own = self.own(target)
        through = target.folder is not None and next(each for each in target.grants if each.client_id).until is None
        return judged(None, already=own.until == given.until if own else through)

    async def carry(self, given: Given, target: Target) -> Memory:
        before = self.own(target)
        made = await Grant.give(given.viewer, given.staff, target.row, given.until)  # type: ignore[arg-type]
        return {"grant": str(made.id), "had": _said(before)}

    def judge_back(self, given: Given, target: Target, memory: Memory) -> Judged:
        own = self.own(target)
        if own is None and memory["had"] is None:
            return ALREADY
        return judged(None) if own and str(own.id) == memory["grant"] else changed_since()

    async def put_back(self, given: Given, target: Target, memory: Memory) -> None:
        until = _until(memory["had"])
        if memory["had"] and (until is None or until > given.viewer.now):
            await Grant.give(given.viewer, given.staff, target.row, until)  # type: ignore[arg-type]
        else:
            await Grant.take_away(given.viewer, given.staff, target.row)  # type: ignore[arg-type]


def _said(grant: Grant | None) -> Memory | None:
    return grant and {"until": grant.until.isoformat() if grant.until else None}


def _until(said: Memory | None) -> datetime | None:
    return datetime.fromisoformat(said["until"]) if said and said["until"] else None


class RevokeAccess(_OfGrants):
    def judge(self, given: Given, target: Target) -> Judged:
        if given.over is BulkOf.ACCOUNTS and not self.own(target) and target.folder:
            return judged(by_folder(target.folder.name))
        taken = target.grants if given.over is BulkOf.CLIENTS else [each for each in (self.own(target),) if each]
        followed = next((each.standing.segment.name for each in taken if each.standing_id), None)
        return judged(refuse_taking(followed), already=not target.grants)

    async def carry(self, given: Given, target: Target) -> Memory:
        taken = []
        for grant in target.grants if given.over is BulkOf.CLIENTS else [self.own(target)]:
            place = target.row if target.row.id in (grant.client_id, grant.engagement_id) else grant.engagement  # type: ignore[union-attr]
            await Grant.take_away(given.viewer, given.staff, place)  # type: ignore[arg-type]
            taken.append({"engagement": None if place is target.row else str(place.id), **_said(grant)})  # type: ignore[dict-item]
        return {"taken": taken}

    def judge_back(self, given: Given, target: Target, memory: Memory) -> Judged:
        staff, held = given.staff, {each.engagement_id for each in target.grants}
        missing = [
            each
            for each in memory["taken"]
            if (not self.own(target) if each["engagement"] is None else UUID(each["engagement"]) not in held)
        ]
        refusal = refuse_grant(staff.role, staff.deactivated_at is not None, None, given.viewer.now)  # type: ignore[union-attr]
        return judged(refusal, already=not missing)

    async def put_back(self, given: Given, target: Target, memory: Memory) -> None:
        held = {each.engagement_id for each in target.grants}
        for taken in memory["taken"]:
            until, side = _until(taken), UUID(taken["engagement"]) if taken["engagement"] else None
            if (until is not None and until <= given.viewer.now) or side in held or (side is None and self.own(target)):
                continue  # over by now, or given again
            place = await Engagement.get_or_none(id=side, ended_at__isnull=True) if side else target.row
            if place is not None:
                await Grant.give(given.viewer, given.staff, place, until)  # type: ignore[arg-type]


class _OfFolders(Act):
    async def look(self, given: Given, keys: Sequence[UUID], *, lock: bool = False) -> dict[UUID, Target]:
        found = await super().look(given, keys, lock=lock)
        for key, count in (await Engagement.open_in_each(list(found))).items():
            found[key].open_accounts = count
        return found


class Archive(_OfFolders):
    def judge(self, given: Given, target: Target) -> Judged:
        return judged(refuse_archive(False, target.open_accounts), already=target.row.archived_at is not None)

    async def carry(self, given: Given, target: Target) -> Memory:
        await target.row.archive(given.viewer, target.open_accounts)
        return {"at": target.row.archived_at.isoformat()}

    def judge_back(self, given: Given, target: Target, memory: Memory) -> Judged:
        if target.row.archived_at is None:
            return ALREADY
        return judged(None) if target.row.archived_at.isoformat() == memory["at"] else changed_since()

    async def put_back(self, given: Given, target: Target, memory: Memory) -> None:
        await target.row.restore(given.viewer)


class Restore(_OfFolders):
    def judge(self, given: Given, target: Target) -> Judged:
        return judged(None, already=target.row.archived_at is None)

    async def carry(self, given: Given, target: Target) -> Memory:
        await target.row.restore(given.viewer)
        return {}

    def judge_back(self, given: Given, target: Target, memory: Memory) -> Judged:
        return judged(refuse_archive(False, target.open_accounts), already=target.row.archived_at is not None)

    async def put_back(self, given: Given, target: Target, memory: Memory) -> None:
        await target.row.archive(given.viewer, target.open_accounts)


class _OfPlaces(Act):
    """Filing and unlinking: the opposite puts an account where it was."""

    async def carry(self, given: Given, target: Target) -> Memory:
        before = target.row.client_id
        if given.client:  # locked, so that a folder that is being archived right now is seen as it will be
            await target.row.file(given.viewer, await Client.filter(id=given.client.id).select_for_update().get())
        else:
            await target.row.unlink(given.viewer)
        return {"from": str(before) if before else None, "to": str(given.client.id) if given.client else None}

    def judge_back(self, given: Given, target: Target, memory: Memory) -> Judged:
        now = str(target.row.client_id) if target.row.client_id else None
        return judged(None, already=now == memory["from"]) if now in (memory["from"], memory["to"]) else changed_since()

    async def put_back(self, given: Given, target: Target, memory: Memory) -> None:
        if memory["from"] is None:
            await target.row.unlink(given.viewer)
            return
        client = await Client.visible_to(given.viewer).filter(id=UUID(memory["from"])).select_for_update().get_or_none()
        if client is None:
            raise not_found("client")
        await target.row.file(given.viewer, client)


class File(_OfPlaces):
    async def refuse(self, given: Given) -> None:
        refuse_if(refuse_in_archived(given.client.archived_at is not None))  # type: ignore[union-attr]

    def judge(self, given: Given, target: Target) -> Judged:
        return judged(refuse_file(target.row.ended_at is not None, False), already=target.row.client_id == given.client.id)  # type: ignore[union-attr]


class Unlink(_OfPlaces):
    def judge(self, given: Given, target: Target) -> Judged:
        return judged(None, already=target.row.client_id is None)


class RequestPlan(Act):
    async def refuse(self, given: Given) -> None:
        product = await Product.get(id=given.plan.product_id)  # type: ignore[union-attr]
        await product.package(given.plan.id, {each.id for each in given.modules}, True)  # type: ignore[union-attr]

    async def look(self, given: Given, keys: Sequence[UUID], *, lock: bool = False) -> dict[UUID, Target]:
        found = await super().look(given, keys, lock=lock)
        products = {each.id: each for each in await Product.filter(id__in=list({each.account.product_id for each in found.values()}))}  # type: ignore[union-attr]
        for key, module in await AccountModule.filter(account_id__in=list(found)).values_list("account_id", "module_id"):
            found[key].modules |= {module}
        for target in found.values():
            target.product = products[target.account.product_id]  # type: ignore[union-attr]
        return found

    def judge(self, given: Given, target: Target) -> Judged:
        account, plan = target.account, given.plan
        if account.product_id != plan.product_id:  # type: ignore[union-attr]
            return judged(other_product(target.product.name))  # type: ignore[union-attr]
        same = target.modules == {each.id for each in given.modules} and account.plan_id == plan.id  # type: ignore[union-attr]
        was_in_use = account.was_in_use or account.lifecycle != "cancelled"  # type: ignore[union-attr]
        return judged(refuse_plan(account.lifecycle, was_in_use), already=same)  # type: ignore[union-attr]

    async def carry(self, given: Given, target: Target) -> Memory:
        account, product = target.account, target.product
        plan, modules = await product.package(given.plan.id, {each.id for each in given.modules}, needs_plan(account), [account.plan_id, *target.modules])  # type: ignore[union-attr, arg-type]
        await ask_plan(given.viewer, account, plan, modules)  # type: ignore[arg-type]
        return {}

    def judge_back(self, given: Given, target: Target, memory: Memory) -> Judged:
        return changed_since()

    async def put_back(self, given: Given, target: Target, memory: Memory) -> None:
        raise Refused(())


ACTS: dict[BulkAct, Act] = {
    BulkAct.GRANT_ACCESS: GrantAccess(),
    BulkAct.REVOKE_ACCESS: RevokeAccess(),
    BulkAct.ARCHIVE: Archive(),
    BulkAct.RESTORE: Restore(),
    BulkAct.FILE: File(),
    BulkAct.UNLINK: Unlink(),
    BulkAct.REQUEST_PLAN: RequestPlan(),
}
