"""Tiers in the schema."""

from datetime import datetime

import strawberry

from portal.gql.declare import Node, column, node, one, related
from portal.programme import models


@node("tier", models.Tier, "A step of the programme. The vendor's; seen by all who sign in.")
class Tier(Node):
    name: str = column("Bronze, Silver, Gold or Platinum in the shipped programme.")
    rank: int = column("Its place, 1 the lowest.")


@node("partnertier", models.PartnerTier, "That a partner stood in a tier from a moment on, and why.")
class PartnerTier(Node):
    tier: Tier = one("tier", "The tier.", key="tier_id")
    since: datetime = column("When it began.")
    why: str = column("The reason that was given.")




@strawberry.type
class ProgrammeQuery:
    tiers: list[Tier] = related("tier", "The programme's tiers, the lowest first.", order=("rank",))
