"""Notifications in the schema: what the viewer was told, and how the viewer wants to be told."""

from datetime import datetime
from enum import Enum
from typing import Any

import strawberry
from tortoise.expressions import Q

from portal.gql.context import Info
from portal.gql.declare import NODES, Node, column, computed, node, words
from portal.gql.mutations import MutationInput, mutation, payload
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.kernel.refusal import not_found
from portal.kernel.viewer import Viewer
from portal.notifications import models, rules
from portal.notifications.rules import Rhythm, Told, Ways

_OWN = "profile:manage"

words(
    Told,
    "What people of a partner are told of, and what vendor staff are.",
    access_broken="The client demoted, deactivated or took away the partner's user.",
    access_restored="The client answered a request to restore the access.",
    access_asked="An advisor asks for access; told to those who decide.",
    access_decided="Someone decided about one's own request for access.",
    trial_ending="A trial is about to end.",
    trial_expired="A trial has expired.",
    renewal_due="A plan is about to renew.",
    past_due="An account did not pay in time.",
    invitation_accepted="A business accepted an invitation.",
    client_came="A client added the partner in its product.",
    client_withdrew="A client took its account away from the partner.",
    referral_decided="The vendor decided about a referral.",
    protection_ending="The protection of a referral is about to end.",
    payout_held="A payout waits for bank details.",
    payout_paid="A payout was paid.",
    tier_changed="The partner stands in another tier.",
    tier_at_risk="The partner is about to lose its tier.",
    case_answered="Somebody wrote to a support case that one asked.",
    admin_proposed="The portal master proposes who becomes admin, or ceases to be one; told to owners.",
    partner_waits="A partner signed up and waits for approval; told to vendor staff, as all that follow.",
    referral_submitted="A partner submitted a referral, which is to be decided.",
    referral_asked="A partner asks for an extension of a referral, disputes or claims one.",
    case_written="A partner opened a support case, or wrote to one.",
    case_assigned="Somebody gave one a support case.",
    run_waits="A payout run is drawn up and waits for approval.",
    payout_failed="A payout failed.",
    webhooks_fail="A product took a webhook at no try, or its endpoint was paused for it is gone.",
)
words(Rhythm, "How often a digest is mailed.", off="Never.", daily="Every day.", weekly="Every Monday.")


@node("notification", models.Notification, "That the viewer was told something. Nobody else sees it.")
class Notification(Node):
    event: Told = column("What kind of thing.")
    at: datetime = column("When it was told.")
    read_at: datetime | None = column("When the viewer read it in the portal; null: not yet.")
    in_portal: bool = column("Whether it waits in the portal to be read; else it was told by mail alone.")
    mailed: bool = column("Whether a mail was sent at once.")
    subject: str = column("The id of what it is about, for `node`.")

    @computed("What happened, in a sentence.", needs=("event", "words"))
    def sentence(root: models.Notification) -> str:
        return rules.sentence(Told(root.event), root.words)

    @computed("The page of the portal that it leads to.", needs=("event", "subject"))
    def path(root: models.Notification) -> str:
        return rules.path_of(Told(root.event), root.subject)


@strawberry.enum(description="What notifications are sorted by.")
class NotificationOrder(Enum):
    TIME = strawberry.enum_value("time", description="When they were told.")


@strawberry.input(description="How notifications are sorted.")
class NotificationOrderBy:
    field: NotificationOrder = strawberry.field(default=NotificationOrder.TIME, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which notifications.")
class NotificationFilter:
    unread: bool | None = strawberry.field(default=None, description="True: those that wait in the portal to be read; false: the others.")
    event: list[Told] | None = strawberry.field(default=None, description="Of one of these kinds.")


@strawberry.type(description="Notifications in pages.")
class NotificationConnection(Connection[Notification]):
    pass


def _narrow(_viewer: Viewer, filter: NotificationFilter | None) -> Q | None:
    found = Q()
    if filter and filter.unread is not None:
        waits = Q(read_at__isnull=True, in_portal=True)
        found &= waits if filter.unread else ~waits
    if filter and filter.event is not None:
        found &= Q(event__in=filter.event)
    return found


LISTINGS["Notification"] = Listing(
    models.Notification.visible_to, {NotificationOrder.TIME: Order("at")}, Order("at", descending=True), _narrow
)


@strawberry.type(description="By which ways the viewer is told of one kind of thing.")
class NotificationWays:
    event: Told = strawberry.field(description="What kind of thing.")
    portal: bool = strawberry.field(description="In the portal.")
    mail: bool = strawberry.field(description="By a mail at once.")
    digest: bool = strawberry.field(description="In the digest, where no mail is sent at once.")


@strawberry.type(description="How the viewer wants to be told.")
class NotificationPreferences:
    ways: list[NotificationWays] = strawberry.field(
        description="For each kind of thing that the viewer may be told of. Unless chosen: mail where it concerns the viewer most, else portal and digest."
    )
    digest: Rhythm = strawberry.field(description="How often a digest is mailed.")
    digest_hour: int = strawberry.field(description="At which hour, in the viewer's time zone.")
    segment: strawberry.ID | None = strawberry.field(
        description="The segment whose accounts alone the viewer is told of, where it is about what happens to accounts; null: all."
    )


@strawberry.input(description="By which ways to be told of one kind of thing.")
class NotificationWaysInput:
    event: Told = strawberry.field(description="What kind of thing.")
    portal: bool = strawberry.field(description="In the portal.")
    mail: bool = strawberry.field(description="By a mail at once.")
    digest: bool = strawberry.field(description="In the digest, where no mail is sent at once.")


@strawberry.input(description="How to be told from now on; what is not said stays.")
class ChangeNotificationPreferencesInput(MutationInput):
    ways: list[NotificationWaysInput] = strawberry.field(default_factory=list, description="Kinds of things, at most one time each.")
    digest: Rhythm | None = strawberry.field(default=None, description="How often a digest is mailed.")
    digest_hour: int | None = strawberry.field(default=None, description="At which hour of the day, from 0 to 23.")
    segment: strawberry.ID | None = strawberry.field(
        default=None, description="Of which segment's accounts to be told alone, where it is about what happens to accounts; an empty text: of all."
    )


@payload("How the viewer is told from now on.")
class ChangeNotificationPreferencesPayload:
    preferences: NotificationPreferences | None = strawberry.field(description="All of it.")


@strawberry.input(description="What has been read.")
class MarkNotificationsReadInput(MutationInput):
    notifications: list[strawberry.ID] | None = strawberry.field(default=None, description="Which, at most 100; null: all.")


@payload("How many were unread and are read now.")
class MarkNotificationsReadPayload:
    marked: int | None = strawberry.field(description="How many.")


async def _preferences(viewer: Viewer) -> NotificationPreferences:
    found = await models.preferences_of(viewer)
    ways = [NotificationWays(event=each, portal=said.portal, mail=said.mail, digest=said.digest) for each, said in found.ways.items()]
    chosen = await models.NotificationSegment.visible_to(viewer).first()
    seen = await _segments(viewer).filter(id=chosen.segment_id).exists() if chosen else False
    segment = strawberry.ID(ids.encode("segment", chosen.segment_id)) if chosen and seen else None
    return NotificationPreferences(ways=ways, digest=found.rhythm, digest_hour=found.hour, segment=segment)


def _segments(viewer: Viewer) -> Any:
    return NODES["segment"].model.visible_to(viewer)  # type: ignore[attr-defined]


async def _choose_segment(viewer: Viewer, segment: str | None) -> None:
    """Raises `Refused` where it is none that the viewer, in a partner, has."""
    if segment is None:
        return
    key = ids.key_of(segment, "segment")
    if segment and (viewer.partner_id is None or key is None or not await _segments(viewer).filter(id=key).exists()):
        raise not_found("segment")
    await models.NotificationSegment.choose(viewer, key)


@strawberry.type
class NotificationsQuery:
    notifications: NotificationConnection = connection(
        "portal.notifications.schema", "Notification", "What the viewer was told, newest first.", permission=_OWN
    )

    @strawberry.field(description="How the viewer wants to be told.", **requires(_OWN))
    async def notification_preferences(self, info: Info) -> NotificationPreferences:
        return await _preferences(info.context.viewer)


@strawberry.type
class NotificationsMutation:
    @mutation(_OWN, "Note that the viewer has read notifications.")
    async def mark_notifications_read(self, info: Info, input: MarkNotificationsReadInput) -> MarkNotificationsReadPayload:
        given = input.notifications
        keys = None if given is None else [ids.key_of(each, "notification") for each in given[:100]]
        if keys and not all(keys):
            raise not_found("notifications")
        return MarkNotificationsReadPayload(marked=await models.Notification.mark_read(info.context.viewer, keys))

    @mutation(_OWN, "Change how the viewer is told.")
    async def change_notification_preferences(
        self, info: Info, input: ChangeNotificationPreferencesInput
    ) -> ChangeNotificationPreferencesPayload:
        ways = {each.event: Ways(each.portal, each.mail, each.digest) for each in input.ways[: len(Told)]}
        await models.prefer(info.context.viewer, ways, input.digest, input.digest_hour)
        await _choose_segment(info.context.viewer, input.segment)
        return ChangeNotificationPreferencesPayload(preferences=await _preferences(info.context.viewer))
