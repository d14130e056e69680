"""Answers that can no longer be asked for again go."""

from datetime import timedelta

from portal.gql.models import IdempotencyKey
from portal.kernel import clock

AT_ONCE = 2000


async def forget_answers(_settings: object = None) -> int:
    """Delete answers by idempotency key that are older than a day; how many."""
    old = IdempotencyKey.filter(created_at__lt=clock.now() - timedelta(days=1))
    keys = await old.order_by("created_at").limit(AT_ONCE).values_list("id", flat=True)
    return await IdempotencyKey.filter(id__in=keys).delete() if keys else 0


JOBS_HERE = [("idempotency keys", 3600.0, forget_answers)]
