"""Getting Started in the schema: the first steps of a new partner."""

from datetime import datetime

import strawberry

from portal.gql.context import Info
from portal.gql.declare import words
from portal.gql.mutations import MutationInput, mutation, payload
from portal.gql.permissions import requires
from portal.overview import models
from portal.overview.rules import FirstStep

_MANAGE = "partner:manage"

words(
    FirstStep,
    "What a new partner does first.",
    onboard_client="Onboard the first client: an account of the partner comes into use.",
    send_invoice="Send the first invoice to a client.",
    refer_lead="Refer the first lead.",
)


@strawberry.type(description="One of the first steps.")
class GettingStartedStep:
    step: FirstStep = strawberry.field(description="Which.")
    is_done: bool = strawberry.field(description="Whether it has happened.")


@strawberry.type(description="How far a new partner has come with its first steps.")
class GettingStarted:
    steps: list[GettingStartedStep] = strawberry.field(description="The steps, in their order.")
    is_done: bool = strawberry.field(description="Whether all have happened.")
    dismissed_at: datetime | None = strawberry.field(description="When the partner put them away; null: they are shown.")


async def _standing(info: Info) -> GettingStarted | None:
    found = await models.GettingStarted.standing(info.context.viewer)
    if found is None or found.is_over:
        return None
    steps = [GettingStartedStep(step=step, is_done=done) for step, done in found.done.items()]
    return GettingStarted(steps=steps, is_done=found.is_done, dismissed_at=found.dismissed_at)


@strawberry.input(description="Nothing more is asked.")
class DismissGettingStartedInput(MutationInput):
    pass


@strawberry.input(description="Nothing more is asked.")
class ResumeGettingStartedInput(MutationInput):
    pass


@payload("The first steps as they stand.")
class GettingStartedPayload:
    getting_started: GettingStarted | None = strawberry.field(description="The steps; null: all were done more than a week ago.")


@strawberry.type
class StartQuery:
    @strawberry.field(
        description="The first steps of the viewer's partner; null: all were done more than a week ago, or the viewer is in no partner.",
        **requires(_MANAGE),
    )
    async def getting_started(self, info: Info) -> GettingStarted | None:
        return await _standing(info)


@strawberry.type
class StartMutation:
    @mutation(_MANAGE, "Put the first steps away, for everyone of the partner.")
    async def dismiss_getting_started(self, info: Info, input: DismissGettingStartedInput) -> GettingStartedPayload:
        await models.GettingStarted.dismiss(info.context.viewer)
        return GettingStartedPayload(getting_started=await _standing(info))

    @mutation(_MANAGE, "Bring the first steps back.")
    async def resume_getting_started(self, info: Info, input: ResumeGettingStartedInput) -> GettingStartedPayload:
        await models.GettingStarted.resume(info.context.viewer)
        return GettingStartedPayload(getting_started=await _standing(info))
