"""Reports that the viewer is sent, in the schema."""

from datetime import datetime

import strawberry

from portal.gql.context import Info
from portal.gql.declare import NODES, Node, column, computed, node, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import whose
from portal.gql.permissions import requires
from portal.insights import models_schedules as models
from portal.insights.rules import ReportFormat, ReportName, ReportRhythm
from portal.kernel import ids
from portal.kernel.refusal import not_found

_OWN = "profile:manage"

words(
    ReportName,
    "Which report.",
    growth="How the number of clients grows.",
    retention="How many clients stay.",
    usage="How much the accounts are used.",
    revenue="What was sold and earned.",
    clients="The clients side by side.",
    risk="The accounts at risk.",
)
words(ReportRhythm, "How often a report is sent.", weekly="Each Monday.", monthly="On the first of each month.")
words(ReportFormat, "As what a report is saved.", csv="CSV.", xlsx="A workbook.")


@node("reportschedule", models.ReportSchedule, "That the viewer is told of a report each week or month, by a mail with the way to it.")
class ReportSchedule(Node):
    report: ReportName = column("Which report.")
    rhythm: ReportRhythm = column("How often.")
    format: ReportFormat = column("As what file.")
    made_at: datetime = column("Since when.")
    last_at: datetime | None = column("When it was sent last; null: not yet.")
    next_at: datetime | None = column("When it is sent next; null: it has ended.")
    ended_because: str = column("Why it has ended, where it has; else empty.")

    @computed("The address of the report in the portal, with all that it is about.", needs=("report", "asked"))
    def path(root: models.ReportSchedule) -> str:
        return models.ReportSchedule.path.fget(root)  # type: ignore[attr-defined]

    @computed("The segment that it is of; null: none.", needs=("asked",))
    def segment(root: models.ReportSchedule) -> strawberry.ID | None:
        return root.asked.get("segment")  # type: ignore[no-any-return]


@strawberry.input(description="A report to be sent.")
class ScheduleReportInput(MutationInput):
    report: ReportName = strawberry.field(description="Which report.")
    rhythm: ReportRhythm = strawberry.field(description="How often, at eight o'clock in the viewer's time zone.")
    format: ReportFormat = strawberry.field(default=ReportFormat.XLSX, description="As what file.")
    months: int = strawberry.field(default=12, description="How many months, where it has months: 1 to 36.")
    product: strawberry.ID | None = strawberry.field(default=None, description="Accounts of this product alone.")
    segment: strawberry.ID | None = strawberry.field(default=None, description="What is in this segment alone.")
    currency: str | None = strawberry.field(default=None, description="ISO 4217, of revenue.")
    partner: strawberry.ID | None = strawberry.field(default=None, description="Which partner; for vendor staff.")


@strawberry.input(description="A report to be sent no more.")
class StopReportInput(MutationInput):
    schedule: strawberry.ID = strawberry.field(description="Which.")


@payload("When it is sent.")
class ScheduleReportPayload:
    schedule: ReportSchedule | None = strawberry.field(description="The report that is sent.")


@payload("What is sent no more.")
class StopReportPayload:
    report: ReportName | None = strawberry.field(description="Which report it was.")


@strawberry.type
class SchedulesQuery:
    @strawberry.field(description="The reports that the viewer is sent, and those whose sending has ended by itself.", **requires(_OWN))
    async def report_schedules(self, info: Info) -> list[ReportSchedule]:
        return await models.ReportSchedule.visible_to(info.context.viewer).order_by("-made_at", "-id").limit(100)  # type: ignore[return-value]


@strawberry.type
class SchedulesMutation:
    @mutation(_OWN, "Be told of a report each week or month: a mail with the way to it, which takes signing in. It ends by itself when the report is seen no more.")
    async def schedule_report(self, info: Info, input: ScheduleReportInput) -> ScheduleReportPayload:
        viewer = info.context.viewer
        if input.partner is not None and whose(viewer, input.partner) is None:
            raise not_found("partner")
        product = NODES["product"].model.filter(id=ids.key_of(input.product, "product")) if input.product else None  # type: ignore[attr-defined]
        if product is not None and not await product.exists():
            raise not_found("product")
        segments = NODES["segment"].model.visible_to(viewer)  # type: ignore[attr-defined]
        if input.segment is not None and not await segments.filter(id=ids.key_of(input.segment, "segment")).exists():
            raise not_found("segment")
        names = ("months", "product", "segment", "currency", *(("partner",) if viewer.sees_every_partner else ()))
        asked = {name: getattr(input, name) for name in names}
        row = await models.ReportSchedule.add(viewer, input.report, asked, input.rhythm, input.format)
        return ScheduleReportPayload(schedule=row)  # type: ignore[arg-type]

    @mutation(_OWN, "Be told of a report no more.")
    async def stop_report(self, info: Info, input: StopReportInput) -> StopReportPayload:
        row = await find(info.context, input.schedule, "reportschedule", "schedule")
        await row.stop()
        return StopReportPayload(report=row.report)
