"""How much one asker may cost over time: a token bucket for each, in this process, of bounded memory.

The libraries at hand count hits in windows; a bucket that is charged points and fills steadily is these few lines. Several
processes each keep their own buckets, so that a server of N processes allows up to N times as much.
"""

import math
from collections import OrderedDict
from typing import NamedTuple

PUBLIC_POINTS, PUBLIC_BACK = 1_000, 50
SCREEN_POINTS, SCREEN_BACK = 10_000, 500
MAX_ACTORS = 10_000


class Taken(NamedTuple):
    """What came of asking for points. Times are in seconds, `reset_at` on the clock of `now`."""

    ok: bool
    remaining: int  # whole points left
    reset_at: float  # when the bucket is full again
    retry_after: int  # whole seconds until as many points will be there: at least 1, but 0 where ok


class Bucket:
    """Buckets of one kind: `points` each when full, `back` points a second.

    The 10,000 askers seen last are remembered; one who is forgotten has a full bucket again, as it would have after
    `points / back` seconds of rest.
    """

    def __init__(self, points: int = PUBLIC_POINTS, back: float = PUBLIC_BACK, max_actors: int = MAX_ACTORS) -> None:
        self.points = points
        self.back = back
        self._max_actors = max_actors
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()  # actor: points then, when

    def take(self, actor: str, points: int, now: float) -> Taken:
        """Charge `points` to an actor at `now`, seconds of a clock that never goes back (`time.monotonic()`).

        All or nothing: where they are not there, nothing is taken. More than the bucket holds is never granted, and its
        `retry_after` is the time until the bucket is full.
        """
        level = self._level(actor, now)
        ok = points <= level
        level -= points if ok else 0
        self._levels[actor] = (level, now)
        self._levels.move_to_end(actor)
        if len(self._levels) > self._max_actors:
            self._levels.popitem(last=False)
        wait = 0 if ok else max(1, math.ceil((min(points, self.points) - level) / self.back))
        return Taken(ok, math.floor(level), now + (self.points - level) / self.back, wait)

    def _level(self, actor: str, now: float) -> float:
        level, then = self._levels.get(actor, (float(self.points), now))
        return min(float(self.points), level + max(0.0, now - then) * self.back)


def public_bucket() -> Bucket:
    """The bucket of `/graphql`: 1,000 points, 50 a second back."""
    return Bucket(PUBLIC_POINTS, PUBLIC_BACK)


def screen_bucket() -> Bucket:
    """The bucket of the portal's own screens, ten times as large."""
    return Bucket(SCREEN_POINTS, SCREEN_BACK)
