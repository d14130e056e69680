"""Referrals: how long a lead is protected, how many may be open, and whom a business is bound to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from portal.programme.rules.document import Programme, Referrals
from portal.programme.rules.events import Event, Type
from portal.programme.rules.payouts import business_days_after

# From each stage, the stages that may follow; those that a programme does not use are passed over.
FOLLOWS: dict[str, tuple[str, ...]] = {
    "submitted": ("under_review", "accepted", "rejected", "withdrawn", "expired"),
    "under_review": ("accepted", "rejected", "withdrawn", "expired"),
    "accepted": ("contacted", "qualified", "won", "lost", "expired"),
    "contacted": ("qualified", "won", "lost", "expired"),
    "qualified": ("won", "lost", "expired"),
}
OPEN = frozenset(FOLLOWS)
# What is over, and where a dispute that is decided for the partner leads from there.
REOPENS: dict[str, tuple[str, ...]] = {each: ("accepted", "won") for each in ("rejected", "lost", "expired")}
PATH = ("submitted", "under_review", "accepted", "contacted", "qualified", "won")
OPTIONAL = frozenset({"under_review", "contacted", "qualified"})  # every other stage is in every programme
# Who may lead a referral where: `account` is that an account was opened for it, or claimed and granted.
CAUSES: dict[str, frozenset[str]] = {
    "partner": frozenset({"withdrawn"}),
    "vendor": frozenset({"under_review", "accepted", "rejected", "contacted", "qualified", "won", "lost"}),
    "account": frozenset({"won"}),
    "clock": frozenset({"expired"}),
}


def uses(terms: Referrals, stage: str) -> bool:
    """Whether a stage is one of this programme's."""
    return stage not in OPTIONAL or any(each.stage == stage for each in terms.stages)


def may_follow(terms: Referrals, before: str, after: str) -> bool:
    """Whether a referral may go from one stage to another in this programme."""
    return uses(terms, after) and after in FOLLOWS.get(before, ())


def may_lead(terms: Referrals, by: str, before: str, after: str) -> bool:
    """Whether one of `CAUSES` may lead a referral from one stage to another."""
    accepted = before in PATH[PATH.index("accepted") :]
    return after in CAUSES[by] and may_follow(terms, before, after) and (by != "account" or accepted)


def label(terms: Referrals, stage: str) -> str | None:
    """What the programme calls a stage, where it says so."""
    return next((each.label for each in terms.stages if each.stage == stage), None)


def protected_until(terms: Referrals, stage: str, since: date, extensions: int = 0) -> date | None:
    """The first day on which a referral in a stage is no longer protected; None: this stage protects for good, or not at all."""
    span = next((each.protects for each in terms.stages if each.stage == stage), None)
    if span is None:
        return None
    end = span.after(since)
    return terms.extension.after(end, min(extensions, terms.extensions)) if terms.extension else end


def may_extend(terms: Referrals, extensions: int) -> bool:
    """Whether the protection of a referral that was extended so often may be extended once more."""
    return terms.extension is not None and extensions < terms.extensions


def decided_by(programme: Programme, asked: date) -> date | None:
    """The business day by which the vendor decides."""
    within = programme.referrals.decided_within
    return business_days_after(asked, within, programme.payouts.holidays) if within else None


def may_submit(terms: Referrals, open_now: int) -> bool:
    """Whether a partner with so many open referrals may submit another."""
    return terms.most_open is None or open_now < terms.most_open


@dataclass(frozen=True)
class Binding:
    """Whose a business is from a day on, and by which event."""

    business: str
    partner: str
    since: date
    event: str


def bindings(programme: Programme, events: Iterable[Event]) -> list[Binding]:
    """Whom businesses are bound to, by touches, purchases and claims of all partners, in the order in which it happened.

    A purchase is a `sale` whose `business` is said.
    """
    terms, zone = programme.referrals, programme.zone
    ordered = sorted(events, key=lambda each: (each.told, each.at, each.id))
    touches: dict[str, list[Event]] = {}
    found: dict[str, Binding] = {}
    made: list[Binding] = []
    for event in ordered:
        if event.business is None:
            continue
        day = event.at.astimezone(zone).date()
        if event.type is Type.TOUCH:
            touches.setdefault(event.business, []).append(event)
            continue
        held = found.get(event.business)
        if event.type is Type.SALE and not (held and terms.bound == "once"):
            binding = _by_touch(programme, touches.get(event.business, []), event, day)
        elif event.type is Type.CLAIM and held is None:
            binding = _by_claim(terms, event, event.told.astimezone(zone).date())
        else:
            continue
        if binding and (held is None or binding.partner != held.partner):
            found[event.business] = binding
            made.append(binding)
    return made


def counting_touch(programme: Programme, touches: Iterable[Event], at: datetime) -> Event | None:
    """The touch that decides about what a business does at a moment: the first or the last within the window."""
    terms, zone = programme.referrals, programme.zone
    day = at.astimezone(zone).date()
    alive = [
        touch
        for touch in touches
        if touch.at <= at and (terms.window is None or day < terms.window.after(touch.at.astimezone(zone).date()))
    ]
    alive.sort(key=lambda each: (each.at, each.id))
    if not alive:
        return None
    return alive[0] if terms.touch == "first" else alive[-1]


def binds_for_good(terms: Referrals, purchase: bool) -> bool:
    """Whether who is found at this moment keeps the business: the first touch at once, the last one with the first purchase."""
    return terms.bound == "once" and (purchase or terms.touch == "first")


def _by_touch(programme: Programme, touches: list[Event], sale: Event, day: date) -> Binding | None:
    touch = counting_touch(programme, touches, sale.at)
    return Binding(sale.business or "", touch.partner, day, touch.id) if touch else None


def claimed_from(terms: Referrals, since: date, made: date) -> date:
    """From which day a claim binds: the one that it names; one that reaches back too far, the day on which it was made."""
    earliest = terms.late_claim.before(made) if terms.late_claim else since
    return since if since >= earliest else made


def _by_claim(terms: Referrals, claim: Event, told: date) -> Binding:
    assert claim.since and claim.business
    return Binding(claim.business, claim.partner, claimed_from(terms, claim.since, told), claim.id)
