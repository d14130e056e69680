"""From a few words about an account to its whole life: when it was opened, paid, used, and how access to it stood."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from portal.accounts.models import Origin
from portal.accounts.rules import TRIAL_LENGTH, AccessHealth, Cause, Lifecycle, OpenedAs
from portal.demo.catalogue import BY_SLUG
from portal.demo.plan import Access, AccountPlan, GrantPlan, Move, Shared, Subscription, Usage
from portal.products.models import BillingPeriod

_L, _C = Lifecycle, Cause
WEEKS = 12


@dataclass(frozen=True)
class Sketch:
    """An account in a few words. Days count back from now, but `renews` and, with a trial, `days`: those lie ahead."""

    product: str
    lifecycle: Lifecycle = Lifecycle.PAYING
    days: int = 3  # since it stands so; of a trial: until it ends
    headcount: int = 0
    users: int = 0
    renews: int | None = None
    age: int | None = None
    idle: int | None = None
    health: AccessHealth = AccessHealth.OK
    health_days: int = 5
    origin: Origin = Origin.WIZARD
    grants: tuple[GrantPlan, ...] = ()
    shared: Shared | None = None


@dataclass(frozen=True)
class Owner:
    """Whose account it is, and who opened it (empty: the client itself)."""

    name: str
    company_id: str
    country: str
    email: str
    contact: str
    opened_by: str


class Clock:
    """Moments before `now` that fall into working hours."""

    def __init__(self, now: datetime, rng: Random) -> None:
        self.now, self.rng = now, rng

    def ago(self, days: float) -> datetime:
        """Some minute of the working day so many days ago; less than a day ago: within the last hours."""
        if days < 1:
            return self.now - timedelta(minutes=self.rng.randint(5, 180))
        day = self.now - timedelta(days=days)
        return day.replace(hour=self.rng.randint(7, 16), minute=self.rng.randint(0, 59), second=self.rng.randint(0, 59), microsecond=0)


def live(sketch: Sketch, owner: Owner, oldest: int, clock: Clock) -> AccountPlan:
    """The life of an account, begun at most `oldest` days ago."""
    rng, now = clock.rng, clock.now
    product = BY_SLUG[sketch.product]
    invited = sketch.lifecycle is _L.INVITED
    moves, opened_as, opened_at = _moves(sketch, oldest, clock)
    begun = moves[0].at if moves else None
    ended = moves[-1].at if moves and sketch.lifecycle in (_L.TRIAL_EXPIRED, _L.CANCELLED) else None
    by_client = not owner.opened_by
    return AccountPlan(
        product=sketch.product,
        name=owner.name,
        company_id=None if invited else owner.company_id + product.letters,
        country=owner.country,
        email=owner.email,
        opened_at=opened_at,
        opened_by=owner.opened_by,
        cause=_C.CLIENT if by_client else _C.PARTNER,
        origin=Origin.MAIL if invited else sketch.origin,
        opened_as=opened_as,
        invited=invited,
        moves=moves,
        subscriptions=_subscriptions(sketch, moves, clock),
        usage=_usage(sketch, begun, ended, clock) if begun else (),
        access=_access(sketch, begun, owner.contact, now, rng) if begun else (),
        grants=sketch.grants,
        shared=sketch.shared,
    )


def _moves(sketch: Sketch, oldest: int, clock: Clock) -> tuple[tuple[Move, ...], OpenedAs, datetime]:
    """The steps of the lifecycle, as what it was opened, and when."""
    rng, state = clock.rng, sketch.lifecycle
    if state in (_L.INVITED, _L.PENDING_ACTIVATION):
        return (), OpenedAs.TRIAL if rng.random() < 0.5 else OpenedAs.SUBSCRIPTION, clock.ago(sketch.days)
    if state in (_L.TRIAL, _L.TRIAL_EXPIRED):
        since = TRIAL_LENGTH.days - sketch.days if state is _L.TRIAL else TRIAL_LENGTH.days + sketch.days
        first = Move(clock.ago(since), _L.TRIAL, _C.PRODUCT)
        opened_at = first.at - timedelta(hours=rng.randint(3, 60))
        if state is _L.TRIAL:
            return (first,), OpenedAs.TRIAL, opened_at
        over = Move(first.at + TRIAL_LENGTH + timedelta(minutes=rng.randint(1, 9)), _L.TRIAL_EXPIRED, _C.CLOCK)
        return (first, over), OpenedAs.TRIAL, opened_at
    least = sketch.days + 30 if state in (_L.CANCELLED, _L.PAST_DUE) else 25
    age = sketch.age or rng.randint(least, max(least, oldest))
    opened_at = clock.ago(age)
    moves, opened_as = _paying(opened_at, age, rng)
    if state is _L.PAST_DUE:
        moves.append(Move(clock.ago(sketch.days), _L.PAST_DUE, _C.BILLING))
    elif state is _L.CANCELLED:
        moves.append(Move(clock.ago(sketch.days), _L.CANCELLED, rng.choice((_C.CLIENT, _C.BILLING))))
    elif age > 120 and rng.random() < 0.08:
        late = rng.randint(40, age - 40)
        moves += [Move(clock.ago(late), _L.PAST_DUE, _C.BILLING), Move(clock.ago(late - 9), _L.PAYING, _C.BILLING)]
    return tuple(moves), opened_as, opened_at


def _paying(opened_at: datetime, age: int, rng: Random) -> tuple[list[Move], OpenedAs]:
    first = opened_at + timedelta(hours=rng.randint(2, 70))
    if age < 22 or rng.random() < 0.45:
        return [Move(first, _L.PAYING, _C.PRODUCT)], OpenedAs.SUBSCRIPTION
    paid = first + timedelta(days=rng.randint(6, 13), hours=rng.randint(0, 9))
    return [Move(first, _L.TRIAL, _C.PRODUCT), Move(paid, _L.PAYING, _C.BILLING)], OpenedAs.TRIAL


def _subscriptions(sketch: Sketch, moves: tuple[Move, ...], clock: Clock) -> tuple[Subscription, ...]:
    """Plan and modules when it began to pay (of a trial: what is tried), one change since, and the end."""
    if not moves:
        return ()
    rng, product = clock.rng, BY_SLUG[sketch.product]
    plan, _name, period, _price = product.plans[-1] if rng.random() < 0.8 else rng.choice(product.plans)
    slugs = [slug for slug, _name in product.modules]
    modules = tuple(slugs[: rng.randint(min(2, len(slugs)), len(slugs))])
    minute = timedelta(minutes=1)
    paid = next((move.at for move in moves if move.to is _L.PAYING), None)
    if paid is None:
        return (Subscription(moves[0].at + minute, plan, modules, None),)
    ahead = sketch.renews or rng.randint(1, 30 if period is BillingPeriod.MONTHLY else 364)
    renews = clock.now.date() + timedelta(days=ahead)
    told = [Subscription(paid + minute, plan, modules, renews)]
    settled = clock.now - paid
    if len(modules) > 2 and settled > timedelta(days=60):
        fewer: date | None = renews
        told.insert(0, Subscription(paid + minute, plan, modules[:-1], fewer))
        told[1] = Subscription(paid + settled / 3, plan, modules, renews)
    if sketch.lifecycle is _L.CANCELLED:
        told = [Subscription(each.at, plan, each.modules, None) for each in told if each.at < moves[-1].at]
    return tuple(told)


def _usage(sketch: Sketch, begun: datetime, ended: datetime | None, clock: Clock) -> tuple[Usage, ...]:
    """One report a week for the last twelve, from the first log-in to the end; the last says the sketch's numbers."""
    if not sketch.headcount:
        return ()
    rng, now = clock.rng, clock.now
    back = timedelta(hours=rng.randint(1, 20), minutes=rng.randint(0, 59))
    growth, hired = rng.uniform(0, 0.025), rng.uniform(0, 0.02)
    quiet = now - timedelta(days=sketch.idle) if sketch.idle is not None else None
    told: list[Usage] = []
    for week in reversed(range(WEEKS)):
        at = now - timedelta(weeks=week) - back
        if at <= begun or (ended and at > ended):
            continue
        heads = max(1, round(sketch.headcount * (1 - hired * week)))
        wobble = rng.uniform(0.94, 1.02) if week else 1
        users = min(heads, round(sketch.users * (1 - growth * week) * wobble))
        seen = max(at - timedelta(minutes=rng.randint(4, 300)), begun)
        if quiet is not None:
            users = 0 if at - timedelta(weeks=1) > quiet else max(users, round(heads * 0.6))
            seen = min(seen, quiet)
        told.append(Usage(at, users, heads, seen if users or quiet else None))
    return tuple(told)


def _access(sketch: Sketch, begun: datetime, contact: str, now: datetime, rng: Random) -> tuple[Access, ...]:
    """The partner's user from the first log-in on. Whoever is not unknown was told of within the last hours."""
    health = sketch.health
    told = [Access(begun + timedelta(minutes=2), AccessHealth.NONE if health is AccessHealth.NONE else AccessHealth.OK)]
    changed = max(now - timedelta(days=sketch.health_days, minutes=rng.randint(0, 300)), begun + timedelta(hours=1))
    if health is AccessHealth.UNKNOWN:
        told += [Access(changed - timedelta(days=7), AccessHealth.OK)] if changed - timedelta(days=7) > told[0].at else []
        return (*told, Access(changed, AccessHealth.UNKNOWN))
    by = contact if health in (AccessHealth.DEMOTED, AccessHealth.DEACTIVATED, AccessHealth.REVOKED) else ""
    if by:
        told.append(Access(changed, health, by))
    latest = now - timedelta(minutes=rng.randint(2, 240))
    if latest > told[-1].at:
        told.append(Access(latest, health, by))
    return tuple(told)
