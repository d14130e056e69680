"""A large world drawn from a seed: the cast's channel partner with nine tenths of the clients, further partners with the rest."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from portal.accounts.models import Origin
from portal.accounts.rules import AccessHealth, Lifecycle
from portal.demo.cast import RIVAL, main_partner, rival_partner, small_partner
from portal.demo.catalogue import PRODUCTS, TIERS
from portal.demo.lives import Clock, Owner, Sketch, live
from portal.demo.names import Business, Names
from portal.demo.plan import (
    Access,
    AccountPlan,
    ClientPlan,
    GrantPlan,
    NotePlan,
    PartnerPlan,
    PersonPlan,
    Shared,
    TierPlan,
    World,
)
from portal.partners.models import PartnerKind

_L, _H = Lifecycle, AccessHealth
_LIFECYCLES = {_L.PAYING: 72, _L.TRIAL: 8, _L.CANCELLED: 6, _L.TRIAL_EXPIRED: 4, _L.PAST_DUE: 4, _L.INVITED: 3, _L.PENDING_ACTIVATION: 3}
_HEALTHS = {_H.OK: 90, _H.DEMOTED: 3, _H.DEACTIVATED: 2, _H.REVOKED: 2, _H.UNKNOWN: 2, _H.NONE: 1}
_LONGEST = {_L.INVITED: 25, _L.PENDING_ACTIVATION: 20, _L.TRIAL: 13, _L.TRIAL_EXPIRED: 90, _L.PAST_DUE: 25, _L.CANCELLED: 300}
# How many of the main partner's clients each advisor has: many, some, a handful.
_SHARES = {"advisor": 0.02, "both": 0.15, "nora": 0.5, "kwame": 0.01}
_NOTES = (
    "Prefers a call to a mail.",
    "Pay day is the 25th; the preview is wanted two days before.",
    "Second site opens next year.",
    "Ask for the pension provider's new scheme number.",
    "Seasonal staff from May to September, weekly pay.",
    "Invoices go to the accountant, not to the office.",
)
_OTHERS = (
    ("northgate", "Northgate Resellers", PartnerKind.CHANNEL_PARTNER, "GB", "Europe/London", "GBP"),
    ("lohnkontor", "Lohnkontor Elbe", PartnerKind.SERVICE_PROVIDER, "DE", "Europe/Berlin", "EUR"),
    ("nordlon", "Nordlön Partner", PartnerKind.CHANNEL_PARTNER, "SE", "Europe/Stockholm", "SEK"),
    ("gestoria-sol", "Gestoría Sol", PartnerKind.SERVICE_PROVIDER, "ES", "Europe/Madrid", "EUR"),
)


def large_world(now: datetime, seed: int, clients: int) -> World:
    """So many clients in seven partners, as they are at `now`. The same seed, number and moment give the same world."""
    rng = Random(f"large {seed} {clients}")  # noqa: S311  a world is drawn, no secret
    draw = _Draw(Clock(now, rng), Names(rng))
    rest = clients // 10
    sizes = [rest * share // 20 for share in (6, 1, 5, 3, 3)]  # of the rival, the small one and three others
    sizes.append(rest - sum(sizes))
    rival = draw.clients(sizes[0], "rival", {})
    small = draw.clients(sizes[1], "both", {})
    others = tuple(_other(draw, place, size) for place, size in enumerate(sizes[2:]))
    main = draw.clients(clients - rest, "priya", _SHARES, shared=rival[0].name if rival else None)
    unlinked = tuple(draw.unlinked() for _ in range(max(3, clients // 200)))
    clock = draw.clock
    partners = (rival_partner(clock, rival), small_partner(clock, small), *others, main_partner(clock, main, unlinked))
    return World(now, partners)


def _other(draw: "_Draw", place: int, size: int) -> PartnerPlan:
    slug, name, kind, country, timezone, currency = _OTHERS[place]
    owner, advisor = (f"{slug}-{role}" for role in ("owner", "advisor"))
    people = [draw.names.draw().contact for _ in range(2)]
    began = draw.clock.ago(1050 - 40 * place)
    staff = (
        PersonPlan(owner, people[0], "owner", began + timedelta(hours=1)),
        PersonPlan(advisor, people[1], "advisor", began + timedelta(days=5)),
    )
    tier = TierPlan(TIERS[place], began + timedelta(days=30), "Placed at the yearly review.")
    clients = draw.clients(size, owner, {advisor: 0.3})
    return PartnerPlan(slug, name, kind, began, country, timezone, currency, f"https://{slug}.example", staff, (tier,), clients)


class _Draw:
    """Draws clients and accounts."""

    def __init__(self, clock: Clock, names: Names) -> None:
        self.clock, self.rng, self.names = clock, clock.rng, names
        # The first accounts go through every lifecycle and every access, so that the smallest world shows each.
        self.lifecycles, self.healths = list(reversed(_L)), [each for each in _H if each is not _H.OK]

    def clients(self, size: int, by: str, shares: dict[str, float], shared: str | None = None) -> tuple[ClientPlan, ...]:
        """So many clients of one partner. `shared`: the rival's folder for the first account that more than one serves."""
        made = []
        for place in range(size):
            client = self._client(place, by, shares, shared)
            if shared and any(account.shared for account in client.accounts):
                shared = None
            made.append(client)
        return tuple(made)

    def _client(self, place: int, by: str, shares: dict[str, float], shared: str | None) -> ClientPlan:
        rng, clock, business = self.rng, self.clock, self.names.draw()
        days = rng.randint(40, 880)
        author = next((key for key in shares if rng.random() < shares[key] / 20), by)
        archived = place > 10 and rng.random() < 0.03
        count = rng.choices((1, 2, 3, 4), (45, 31, 16, 8))[0] if not archived else rng.randint(0, 2)
        products = rng.sample(PRODUCTS, count)
        owner = Owner(business.name, business.company_id, business.country, business.email, business.contact, author)
        heads = min(900, 3 + int(rng.lognormvariate(3, 0.9)))
        lives = []
        for product in products:
            sketch = self._sketch(product.slug, heads, archived, shared and not lives)
            lives.append(live(sketch, owner, days, clock))
        at = min([clock.ago(days), *(each.opened_at - timedelta(hours=2) for each in lives)])
        grants = tuple(
            GrantPlan(key, at + timedelta(hours=1), by) for key, share in shares.items() if key != author and (place == 0 or rng.random() < share)
        )
        if shared and lives and lives[0].moves and lives[0].moves[0].at < clock.now - timedelta(days=20):
            lives[0] = _with_rival(lives[0], shared, clock.now)
        closed = max([each.moves[-1].at for each in lives if each.moves], default=clock.ago(30))
        return ClientPlan(
            _details(business, f"{place + 1:05}"),
            at,
            author,
            tuple(lives),
            grants,
            tuple(self._notes(by, at, clock.now)),
            closed + timedelta(days=1) if archived else None,
        )

    def _sketch(self, product: str, heads: int, closed: bool, plain: object) -> Sketch:
        rng = self.rng
        if plain:
            lifecycle = _L.PAYING
        elif closed:
            lifecycle = rng.choice((_L.CANCELLED, _L.TRIAL_EXPIRED))
        else:
            lifecycle = self.lifecycles.pop() if self.lifecycles else _one_of(_LIFECYCLES, rng)
        health = _H.OK
        if lifecycle is _L.PAYING:
            health = self.healths.pop() if self.healths and not plain else _one_of(_HEALTHS, rng)
        used = lifecycle not in (_L.INVITED, _L.PENDING_ACTIVATION)
        return Sketch(
            product,
            lifecycle,
            days=rng.randint(1, _LONGEST.get(lifecycle, 3)),
            headcount=heads if used else 0,
            users=round(heads * rng.uniform(0.6, 1)) if lifecycle not in (_L.TRIAL_EXPIRED, _L.CANCELLED) else heads // 9,
            idle=rng.randint(15, 50) if lifecycle is _L.PAYING and rng.random() < 0.04 else None,
            health=health,
            health_days=rng.randint(1, 20),
        )

    def _notes(self, by: str, since: datetime, now: datetime) -> list[NotePlan]:
        rng = self.rng
        count = rng.choices((0, 1, 2), (60, 30, 10))[0]
        moments = sorted(since + (now - since) * rng.uniform(0.1, 0.95) for _ in range(count))
        return [NotePlan(by, at, text, rng.random() < 0.1) for at, text in zip(moments, rng.sample(_NOTES, count), strict=True)]

    def unlinked(self) -> AccountPlan:
        """An account that its client tied to the partner, filed nowhere."""
        business, rng = self.names.draw(), self.rng
        owner = Owner(business.name, business.company_id, business.country, business.email, business.contact, "")
        heads = rng.randint(4, 60)
        origin = rng.choice((Origin.CLIENT, Origin.LINK))
        sketch = Sketch(rng.choice(PRODUCTS).slug, headcount=heads, users=heads - 1, age=rng.randint(26, 90), origin=origin)
        return live(sketch, owner, 90, self.clock)


def _one_of(weights: dict, rng: Random):
    return rng.choices(list(weights), list(weights.values()))[0]


def _details(business: Business, number: str) -> dict[str, str]:
    return {
        "name": business.name,
        "number": f"C-{number}",
        "contact_name": business.contact,
        "email": business.email,
        "phone": business.phone,
        "street": business.street,
        "city": business.city,
        "country": business.country,
    }


def _with_rival(account: AccountPlan, folder: str, now: datetime) -> AccountPlan:
    at = now - timedelta(days=15)
    access = (Access(at + timedelta(hours=4), _H.OK), Access(now - timedelta(hours=2), _H.OK))
    return replace(account, shared=Shared(RIVAL, folder, at, access))
