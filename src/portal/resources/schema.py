"""Resources in the schema: what there is, what the viewer's tier opens, templates filled, trainings and votes."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q
from tortoise.functions import Count, Sum

from portal.gql.context import Context, Info
from portal.gql.declare import NODES, Node, batched, column, node, one, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import given, text
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.kernel.search import needles
from portal.kernel.viewer import Viewer
from portal.resources import models, rules
from portal.resources.rules import ResourceKind

_HERE = "portal.resources.schema"
_READ, _USE, _MANAGE = "resources:read", "resources:use", "resources:manage"
_File = Annotated["File", strawberry.lazy("portal.files.schema")]
_Tier = Annotated["Tier", strawberry.lazy("portal.programme.schema")]

words(
    ResourceKind,
    "What a resource is.",
    logo="A logo of the vendor or of a product.",
    banner="A banner for pages and mails.",
    email_template="A mail to clients, with the partner's name and link filled in.",
    social_template="A post, likewise.",
    handbook="How the programme works.",
    training="Pages to read, with questions at the end.",
    document="A brochure, a price list, a guide.",
)


@strawberry.enum(description="Where a resource stands.")
class ResourceState(Enum):
    DRAFT = strawberry.enum_value("draft", description="Seen by those who manage resources.")
    PUBLISHED = strawberry.enum_value("published", description="Seen by partners.")
    ARCHIVED = strawberry.enum_value("archived", description="Put away.")


@strawberry.type(description="A file that another took the place of.")
class FormerFile:
    version: int = strawberry.field(description="The last version of the resource that had it.")
    file: _File = strawberry.field(description="It.")


@strawberry.type(description="A template with the viewer's own names and link filled in, as plain text.")
class FilledTemplate:
    subject: str = strawberry.field(description="Of a mail; else empty.")
    text: str = strawberry.field(description="The text.")
    lacks_link: bool = strawberry.field(description="Whether `{link}` stands there still: the viewer has no invitation link.")


@strawberry.type(description="A page of a training.")
class TrainingPage:
    title: str = strawberry.field(description="Its title.")
    text: str = strawberry.field(description="What it says, in Markdown.")


@strawberry.type(description="A question at a training's end. Which answer is right is not told.")
class TrainingQuestion:
    question: str = strawberry.field(description="The question.")
    answers: list[str] = strawberry.field(description="The answers, of which one is right.")


@strawberry.type(description="A training as the viewer has come with it.")
class Training:
    pages: list[TrainingPage] = strawberry.field(description="Its pages.")
    questions: list[TrainingQuestion] = strawberry.field(description="Its questions; none: it is passed by reading.")
    pages_read: int = strawberry.field(description="How many of its pages the viewer has read.")
    passed_at: datetime | None = strawberry.field(description="When the viewer passed it.")


@strawberry.type(description="How many found something helpful.")
class HelpfulVotes:
    yes: int = strawberry.field(description="So many did.")
    no: int = strawberry.field(description="So many did not.")


@strawberry.type(description="A category and how much is in it.")
class ResourceCategory:
    name: str = strawberry.field(description="Its name.")
    count: int = strawberry.field(description="How many resources the viewer sees there.")


@node("resource", models.Resource, "Something the vendor gives its partners. Below the tier it takes, its content is not given.")
class Resource(Node):
    kind: ResourceKind = column("What it is.")
    title: str = column("Its title.")
    summary: str = column("What it is for, or empty.")
    category: str = column("Where it stands on the shelf.")
    version: int = column("Counts what it was.")
    certificate: str = column("What who passes the training holds; empty: nothing.")
    published_at: datetime | None = column("Since when partners see it; null: it is a draft.")
    archived_at: datetime | None = column("When it was put away.", permission=_MANAGE)
    changed_at: datetime = column("When it last changed.")
    changed_by: str = column("Who changed it.", permission=_MANAGE)
    subject: str = column("A template's subject as it is written.", permission=_MANAGE)
    text: str = column("Its text as it is written.", permission=_MANAGE)
    tier: _Tier | None = one("tier", "From which tier on it is open; null: to all.", key="tier_id")

    @batched("Whether the viewer's tier is below the one it takes.", needs=("id",))
    async def is_locked(context: Context, rows: list[models.Resource]) -> list[bool]:
        open_ = await _open(context, rows)
        return [row.id not in open_ for row in rows]

    @batched("Its file; null: it has none, or is locked.", needs=("id",))
    async def file(context: Context, rows: list[models.Resource]) -> list[_File | None]:
        scope = NODES["file"].model.visible_to(context.viewer)  # type: ignore[attr-defined]
        found = {each.holder_id: each for each in await scope.filter(holder=models.HOLDER, holder_id__in=[row.id for row in rows])}
        return [found.get(row.id) for row in rows]

    @batched("The files that others took the place of, the newest first: at most 20.", needs=("id",), permission=_MANAGE)
    async def former_files(context: Context, rows: list[models.Resource]) -> list[list[FormerFile]]:
        scope = NODES["file"].model.visible_to(context.viewer)  # type: ignore[attr-defined]
        found: dict[Any, list[FormerFile]] = {row.id: [] for row in rows}
        for each in await scope.filter(holder=models.FORMER, holder_id__in=list(found)).order_by("-place", "-id"):
            found[each.holder_id].append(FormerFile(version=each.place, file=each))
        return [found[row.id] for row in rows]

    @batched("What it says, in Markdown; null: nothing, or it is locked, or a template or training, which have fields of their own.", needs=("id", "kind", "text"))
    async def body(context: Context, rows: list[models.Resource]) -> list[str | None]:
        open_ = await _open(context, rows)
        own = (*rules.TEMPLATES, ResourceKind.TRAINING)
        return [row.text or None if row.id in open_ and row.kind not in own else None for row in rows]

    @batched("A template filled in; null: it is none, or is locked.", needs=("id", "kind", "subject", "text"))
    async def filled(context: Context, rows: list[models.Resource]) -> list[FilledTemplate | None]:
        open_, said = await _open(context, rows), await _names(context)
        return [_filled(row, said) if row.id in open_ and row.kind in rules.TEMPLATES else None for row in rows]

    @batched("A training; null: it is none, or is locked.", needs=("id", "kind", "text"))
    async def training(context: Context, rows: list[models.Resource]) -> list[Training | None]:
        open_, viewer = await _open(context, rows), context.viewer
        mine = models.TrainingProgress.filter(resource_id__in=[row.id for row in rows], user_id=viewer.user_id, partner_id=viewer.partner_id)
        come = {each.resource_id: each for each in await mine} if viewer.user_id else {}  # type: ignore[attr-defined]
        return [_training(row, come.get(row.id)) if row.id in open_ and row.kind is ResourceKind.TRAINING else None for row in rows]

    @batched("Whether it helped the viewer; null: the viewer has not said.", needs=("id",))
    async def helped_me(context: Context, rows: list[models.Resource]) -> list[bool | None]:
        mine = models.ResourceVote.filter(resource_id__in=[row.id for row in rows], user_id=context.viewer.user_id)
        said = dict(await mine.values_list("resource_id", "helpful")) if context.viewer.user_id else {}
        return [said.get(row.id) for row in rows]

    @batched("How many found it helpful.", needs=("id",), permission=_MANAGE)
    async def helped(context: Context, rows: list[models.Resource]) -> list[HelpfulVotes]:
        counted = models.ResourceVote.filter(resource_id__in=[row.id for row in rows]).annotate(n=Count("id")).group_by("resource_id", "helpful")
        said = {(each["resource_id"], bool(each["helpful"])): each["n"] for each in await counted.values("resource_id", "helpful", "n")}
        return [HelpfulVotes(yes=said.get((row.id, True), 0), no=said.get((row.id, False), 0)) for row in rows]

    @batched("How often partners took its file.", needs=("id",), permission=_MANAGE)
    async def downloads(context: Context, rows: list[models.Resource]) -> list[int]:
        counted = models.ResourceDownload.filter(resource_id__in=[row.id for row in rows]).annotate(n=Sum("times")).group_by("resource_id")
        said = {each["resource_id"]: int(each["n"]) for each in await counted.values("resource_id", "n")}
        return [said.get(row.id, 0) for row in rows]


async def _open(context: Context, rows: list[Any]) -> set[Any]:
    """Which of them the viewer's tier opens."""
    return set(await models.Resource.open_to(context.viewer).filter(id__in=[row.id for row in rows]).values_list("id", flat=True))


async def _names(context: Context) -> dict[str, str]:
    """What is filled in for the viewer; what there is not stays as it is written."""
    viewer = context.viewer
    found = {"name": viewer.name}
    if viewer.partner_id:
        found["partner"] = (await NODES["partner"].model.get(id=viewer.partner_id)).name
    links = NODES["link"].model.visible_to(viewer).filter(off_at__isnull=True)  # type: ignore[attr-defined]
    link = await links.order_by("-created_at", "-id").first()
    return {**found, **({"link": f"{context.settings.base_url}/l/{link.code}"} if link else {})}


def _filled(row: Any, said: dict[str, str]) -> FilledTemplate:
    whole = row.subject + row.text
    return FilledTemplate(
        subject=rules.fill(row.subject, said), text=rules.fill(row.text, said), lacks_link="{link}" in whole and "link" not in said
    )


def _training(row: Any, come: Any) -> Training:
    read = rules.training_of(row.text)
    return Training(
        pages=[TrainingPage(title=each.title, text=each.text) for each in read.pages],
        questions=[TrainingQuestion(question=each.question, answers=list(each.answers)) for each in read.questions],
        pages_read=come.pages_read if come else 0,
        passed_at=come.passed_at if come else None,
    )


# Lists


@strawberry.enum(description="What resources are sorted by.")
class ResourceOrder(Enum):
    PLACE = strawberry.enum_value("place", description="As the vendor has put them.")
    TITLE = strawberry.enum_value("title", description="Their title.")
    CHANGED = strawberry.enum_value("changed", description="When they last changed.")


@strawberry.input(description="How resources are sorted.")
class ResourceOrderBy:
    field: ResourceOrder = strawberry.field(default=ResourceOrder.PLACE, description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASCENDING, description="Which way.")


@strawberry.input(description="Which resources: those that match all that is given.")
class ResourceFilter:
    search: str | None = strawberry.field(default=None, description="Words of title, category or summary.")
    kind: list[ResourceKind] | None = strawberry.field(default=None, description="Of one of these kinds.")
    category: str | None = strawberry.field(default=None, description="In this category.")
    state: list[ResourceState] | None = strawberry.field(default=None, description="Standing so. For those who manage resources.")


@strawberry.type(description="Resources in pages.")
class ResourceConnection(Connection[Resource]):
    pass


_STATES = {
    ResourceState.DRAFT: Q(published_at__isnull=True, archived_at__isnull=True),
    ResourceState.PUBLISHED: Q(published_at__isnull=False, archived_at__isnull=True),
    ResourceState.ARCHIVED: Q(archived_at__isnull=False),
}


def _narrow(_viewer: Viewer, filter: ResourceFilter | None) -> Q | None:
    if filter is None:
        return None
    found = given(kind__in=filter.kind) & text("category", filter.category, 60)
    for needle in needles(filter.search or ""):
        found &= Q(search_text__contains=needle)
    if filter.state is not None:
        found &= Q(*(_STATES[each] for each in filter.state), join_type="OR") if filter.state else Q(id__in=[])
    return found


LISTINGS["Resource"] = Listing(
    models.Resource.visible_to,
    {ResourceOrder.PLACE: Order("place"), ResourceOrder.TITLE: Order("title_key"), ResourceOrder.CHANGED: Order("changed_at")},
    Order("place"),
    _narrow,
)


# What is done


@strawberry.input(description="A resource to put on the shelf, or how it is from now on.")
class _Details(MutationInput):
    title: str = strawberry.field(description="Its title.")
    category: str = strawberry.field(description="Where it stands.")
    summary: str = strawberry.field(default="", description="What it is for; up to 500 characters.")
    subject: str = strawberry.field(default="", description="Of an e-mail template.")
    text: str = strawberry.field(
        default="",
        description="A template with `{partner}`, `{name}` and `{link}`; a training's pages (`# Title`) and questions (`? …`, `+ right`, `- wrong`); else Markdown.",
    )
    certificate: str = strawberry.field(default="", description="Of a training: what who passes it holds.")
    tier: strawberry.ID | None = strawberry.field(default=None, description="From which tier on it is open; null: to all.")
    file: strawberry.ID | None = strawberry.field(default=None, description="A file that was sent to `POST /files`; null: as it was.")

    def said(self) -> dict[str, str]:
        """What the model takes."""
        return {name: getattr(self, name) for name in ("title", "category", "summary", "subject", "text", "certificate")}


@strawberry.input(description="A resource to put on the shelf, as a draft.")
class AddResourceInput(_Details):
    kind: ResourceKind = strawberry.field(description="What it is.")


@strawberry.input(description="A resource as it is from now on.")
class ChangeResourceInput(_Details):
    resource: strawberry.ID = strawberry.field(description="Which resource.")


@strawberry.input(description="A resource.")
class ResourceInput(MutationInput):
    resource: strawberry.ID = strawberry.field(description="Which resource.")


@strawberry.input(description="A resource, and whether it is to be so.")
class SwitchResourceInput(ResourceInput):
    on: bool = strawberry.field(description="True: publish, archive or move it up; false: the opposite.")


@strawberry.input(description="Whether a resource helped.")
class VoteResourceInput(ResourceInput):
    helpful: bool | None = strawberry.field(default=None, description="Whether it did; null: takes back what was said.")


@strawberry.input(description="A page of a training that was read.")
class ReadTrainingPageInput(ResourceInput):
    page: int = strawberry.field(description="Which page, from 1; one after the other.")


@strawberry.input(description="The answers to a training's questions.")
class FinishTrainingInput(ResourceInput):
    answers: list[int] = strawberry.field(description="For each question the place of the answer, from 0.")


@payload("The resource as it is now.")
class ResourcePayload:
    resource: Resource | None = strawberry.field(description="The resource.")


async def _parts(context: Context, input: Any) -> tuple[Any, Any]:
    """The tier and the file that an input names."""
    tier = await find(context, input.tier, "tier", "tier", lock=False) if input.tier else None
    files = await NODES["file"].model.drafts(context.viewer, [input.file], "file", 1) if input.file else []  # type: ignore[attr-defined]
    return tier, files[0] if files else None


@strawberry.type
class ResourcesQuery:
    resources: ResourceConnection = connection(_HERE, "Resource", "What the vendor gives its partners, as it has put it.", permission=_READ)

    @strawberry.field(description="The categories, by name, with how much is published there.", metadata={"aggregate": True}, **requires(_READ))
    async def resource_categories(self, info: Info) -> list[ResourceCategory]:
        rows = models.Resource.visible_to(info.context.viewer).filter(archived_at__isnull=True)
        found = await rows.annotate(n=Count("id")).group_by("category").order_by("category").values("category", "n")
        return [ResourceCategory(name=each["category"], count=each["n"]) for each in found]


@strawberry.type
class ResourcesMutation:
    @mutation(_MANAGE, "Put a resource on the shelf, as a draft.")
    async def add_resource(self, info: Info, input: AddResourceInput) -> ResourcePayload:
        tier, file = await _parts(info.context, input)
        return ResourcePayload(resource=await models.Resource.add(info.context.viewer, input.kind, input.said(), tier, file))

    @mutation(_MANAGE, "Change a resource; another file or text is another version of it.")
    async def change_resource(self, info: Info, input: ChangeResourceInput) -> ResourcePayload:
        row = await find(info.context, input.resource, "resource", "resource")
        await row.change(info.context.viewer, input.said(), *await _parts(info.context, input))
        return ResourcePayload(resource=row)

    @mutation(_MANAGE, "Publish a resource, or take it back.")
    async def publish_resource(self, info: Info, input: SwitchResourceInput) -> ResourcePayload:
        row = await find(info.context, input.resource, "resource", "resource")
        await row.show(info.context.viewer, input.on)
        return ResourcePayload(resource=row)

    @mutation(_MANAGE, "Put a resource away, or bring it back.")
    async def archive_resource(self, info: Info, input: SwitchResourceInput) -> ResourcePayload:
        row = await find(info.context, input.resource, "resource", "resource")
        await row.archive(info.context.viewer, input.on)
        return ResourcePayload(resource=row)

    @mutation(_MANAGE, "Put a resource before its neighbour in the category, or behind.")
    async def move_resource(self, info: Info, input: SwitchResourceInput) -> ResourcePayload:
        row = await find(info.context, input.resource, "resource", "resource")
        await row.move(info.context.viewer, input.on)
        return ResourcePayload(resource=row)

    @mutation(_USE, "Count that the viewer's partner takes the file of a resource; the payload's `file` says where it is.")
    async def download_resource(self, info: Info, input: ResourceInput) -> ResourcePayload:
        row = await find(info.context, input.resource, "resource", "resource", lock=False)
        await row.count_download(info.context.viewer)
        return ResourcePayload(resource=row)

    @mutation(_USE, "Say whether a resource helped.")
    async def vote_resource(self, info: Info, input: VoteResourceInput) -> ResourcePayload:
        row = await find(info.context, input.resource, "resource", "resource", lock=False)
        await row.vote(info.context.viewer, input.helpful)
        return ResourcePayload(resource=row)

    @mutation(_USE, "Mail a filled template to oneself.")
    async def send_test_template(self, info: Info, input: ResourceInput) -> ResourcePayload:
        row = await find(info.context, input.resource, "resource", "resource", lock=False)
        filled = _filled(row, await _names(info.context))
        await row.send_test(info.context.viewer, filled.subject, filled.text)
        return ResourcePayload(resource=row)

    @mutation(_USE, "Note that the viewer has read a page of a training.")
    async def read_training_page(self, info: Info, input: ReadTrainingPageInput) -> ResourcePayload:
        row = await find(info.context, input.resource, "resource", "resource", lock=False)
        await row.read_page(info.context.viewer, input.page)
        return ResourcePayload(resource=row)

    @mutation(_USE, "Answer a training's questions, and pass it where all are right.")
    async def finish_training(self, info: Info, input: FinishTrainingInput) -> ResourcePayload:
        row = await find(info.context, input.resource, "resource", "resource", lock=False)
        await row.finish(info.context.viewer, input.answers)
        return ResourcePayload(resource=row)
