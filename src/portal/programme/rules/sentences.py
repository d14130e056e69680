"""A programme in plain sentences, for the partners who live by it: made of the same data that the rules are."""

from collections.abc import Iterable, Iterator

from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext
from portal.programme.rules.document import (
    Needs,
    Payouts,
    PointsRule,
    Programme,
    Referrals,
    ShareRule,
    SupportLevel,
    Tiers,
    Window,
)
from portal.programme.rules.events import Type
from portal.programme.rules.terms import Choice, number_text, percent_text


def _events() -> dict[Type, str]:
    return {
        Type.JOINED: _("you join the programme"),
        Type.ONBOARDING: _("a client’s account comes into use"),
        Type.RENEWAL: _("an account is renewed"),
        Type.CHURN: _("an account ends"),
        Type.PAYING: _("an account begins to pay"),
        Type.LAPSED: _("an account no longer pays"),
        Type.SEATS: _("an account’s number of users changes"),
        Type.USAGE: _("an account is used"),
        Type.TRIAL_ENDED: _("an account’s trial ends"),
        Type.CLOSED: _("the deal is closed"),
        Type.DOCUMENTS: _("the documents are there"),
        Type.SALE: _("a client buys"),
        Type.PAYMENT: _("a client pays"),
        Type.REFUND: _("a sale is refunded"),
        Type.CHARGEBACK: _("a sale is charged back"),
        Type.CERTIFICATE: _("one of you passes a certificate"),
        Type.CERTIFICATE_REMOVED: _("one of you loses a certificate"),
        Type.MEMBERSHIP: _("you hold a membership"),
        Type.MEMBERSHIP_ENDED: _("you lose a membership"),
        Type.PARTNER_REFERRED: _("you refer another partner"),
        Type.REFERRAL: _("a referral moves on"),
        Type.TOUCH: _("you reach a business"),
        Type.CLAIM: _("you claim a business"),
        Type.PROFILE: _("your payout profile changes"),
        Type.ACT: _("you do what the programme asks for"),
    }


def sentences(programme: Programme) -> Iterator[tuple[str, list[str]]]:
    """Headings with their sentences, in the order in which a partner would ask."""
    head = _("{name} {version} is in force from {day}; its days begin in {zone}.")
    yield programme.name, [head.format(name=programme.name, version=programme.version, day=programme.starts, zone=programme.timezone)]
    if programme.points:
        yield _("Points"), [_points(rule) for rule in programme.points]
    if programme.tiers:
        yield _("Tiers"), list(_tiers(programme.tiers))
    if programme.shares:
        yield _("Earnings"), [_share(rule) for rule in programme.shares]
        yield _("Payouts"), list(_payouts(programme.payouts))
    if programme.referrals.stages or programme.referrals.window:
        yield _("Referrals"), list(_referrals(programme.referrals))
    if programme.support:
        yield _("Support"), [_support(level) for level in programme.support]
    if programme.analytics.tiers is not None:
        names = _(" and ").join(programme.analytics.tiers)
        yield _("Analytics"), [_("Reports of growth, retention, revenue and usage are for {tiers}.").format(tiers=names or _("nobody"))]
    if programme.keeps:
        yield _("Older accounts"), [
            _("Accounts from before {day} keep the {what} of the version of their day.").format(
                day=programme.starts, what=_(" and ").join(programme.keeps)
            )
        ]


def _when(on: Type, match: dict[str, frozenset[str]]) -> str:
    words = _events()[on]
    said = [_("{name} is {values}").format(name=name, values=_(" or ").join(sorted(values))) for name, values in match.items()]
    return words + (_(" (where ") + _(" and ").join(said) + ")" if said else "")


def _values(choice: Choice, text=str) -> str:
    if choice.by is None:
        return text(choice.otherwise)
    found = [f"{text(value)} {_('for')} {name}" for name, value in choice.values.items()]
    if choice.otherwise is not None:
        found.append(f"{text(choice.otherwise)} {_('for all else')}")
    return _("by {dimension}: ").format(dimension=choice.by) + ", ".join(found)


def _points(rule: PointsRule) -> str:
    several = not (rule.points.by is None and rule.points.otherwise == 1)
    points = _("{n} points").format(n=_values(rule.points, number_text)) if several else _("1 point")
    said = [_("{name}: {points} when {event}").format(name=rule.name, points=points, event=_when(rule.on, rule.match))]
    if rule.per:
        steps = _(" or ").join(f"{number_text(size)} {currency}" for currency, size in rule.per.steps.items())
        said.append(_("for each {steps}").format(steps=steps))
    if rule.count:
        said.append(_("once {n} of them come together in a {bucket}").format(n=rule.count.least, bucket=rule.count.within))
    if rule.after:
        said.append(_("{span} later").format(span=rule.after))
    if rule.every:
        said.append(_("and again every {span}").format(span=rule.every))
    if rule.holds:
        said.append(_("as long as the account is {state}").format(state=_("in use") if rule.holds == "active" else _("paying")))
    if rule.once_per != ["event"]:
        said.append(_("once per {what}").format(what=_(" and ").join(rule.once_per)))
    if rule.cap:
        said.append(_("at most {n} per {what}").format(n=number_text(rule.cap.points), what=_(" and ").join(rule.cap.per)))
    if rule.lapses:
        said.append(_("lapsing after {span}").format(span=rule.lapses))
    if rule.taken_back_on:
        said.append(_("taken back when {events}").format(events=_(" or ").join(_events()[each] for each in rule.taken_back_on)))
    return ", ".join(said) + _dates(rule) + "."


def _dates(rule: PointsRule | ShareRule) -> str:
    said = ""
    if rule.first_day:
        said += _(", from {day} on").format(day=rule.first_day)
    if rule.last_day:
        said += _(", until before {day}").format(day=rule.last_day)
    return said


def _asks(needs: Needs) -> str:
    words = {
        "points": _("{n} points"),
        "clients": _("{n} clients"),
        "paying_clients": _("{n} paying clients"),
        "certified": _("{n} certified people"),
        "net_users": _("{n} net new users"),
        "retention": _("{n} of clients kept"),
        "won_referrals": _("{n} won referrals"),
    }
    asked = {name: value for name in words if (value := getattr(needs, name)) is not None}
    said = [words[name].format(n=percent_text(value) if name == "retention" else number_text(value)) for name, value in asked.items()]
    return _(" and ").join(said) or _("nothing")


def _tiers(tiers: Tiers) -> Iterator[str]:
    for tier in tiers.step:
        yield _("{tier} asks for {needs}.").format(tier=tier.name, needs=_asks(tier.needs))
    window = {Window.LIFETIME: _("What counts, counts for good."), Window.YEAR: _("What counts is the calendar year.")}
    yield window.get(tiers.window) or _("What counts is what came within {span}.").format(span=tiers.window)  # type: ignore[call-overload]
    review = {
        "daily": _("Tiers are looked at every day."),
        "monthly": _("Tiers are looked at on the first day of each month."),
        "quarterly": _("Tiers are looked at on the first day of each quarter."),
        "yearly": _("Tiers are looked at on 1 January."),
    }
    yield review[tiers.review]
    yield _("You rise at once.") if tiers.promotion == "at once" else _("You rise at a review.")
    falls = {"at once": _("You fall at once."), "at review": _("You fall at a review."), "never": _("You never fall.")}
    yield falls[tiers.demotion] + (
        " " + _("But only after {span} below what your tier asks for.").format(span=tiers.grace) if tiers.grace and tiers.demotion != "never" else ""
    )


def _share(rule: ShareRule) -> str:
    if rule.rate:
        what = _("{share} of the amount").format(share=_values(rule.rate, percent_text))
    elif rule.fixed:
        what = _values(rule.fixed)
    else:
        what = _("{n} times the monthly fee").format(n=number_text(rule.fee_times)) if rule.fee_times else ""
    said = [_("{name}: {what} when {event}").format(name=rule.name, what=what, event=_when(rule.on, rule.match))]
    if rule.lasts:
        said.append(_("for {span} after {event}").format(span=_values(rule.lasts), event=_events()[rule.starts]))
    if "tier" in {choice.by for choice in (rule.rate, rule.fixed, rule.lasts) if choice}:
        at = {"invoice": _("at the date of the customer’s invoice"), "payment": _("when the customer pays"), "closed": _("when the deal was closed")}
        said.append(_("by your tier {when}").format(when=at[rule.tier_at]))
    if rule.earned == "when paid":
        said.append(_("once the customer has paid"))
    for wait in rule.waits_for:
        said.append((_("{span} after {event}") if wait.after else _("after {event}")).format(span=wait.after, event=_events()[wait.on]))
    if rule.proof:
        text = _("forfeited unless {proof} within {span} after {event}")
        said.append(text.format(proof=_events()[rule.proof.on], span=rule.proof.within, event=_events()[rule.proof.of]))
    if rule.activity:
        acts = _(" or ").join(_events()[each] for each in rule.activity.on)
        said.append(_("nothing once it is {span} since {acts}").format(span=rule.activity.within, acts=acts))
    for cap in rule.caps:
        said.append(_("at most {amount} per {what}").format(amount=_values(cap.amount), what=_(" and ").join(cap.per)))
    if rule.hold:
        said.append(_("held for {span}").format(span=rule.hold))
    return ", ".join(said) + _dates(rule) + "."


def _payouts(terms: Payouts) -> Iterator[str]:
    period = {"month": _("month"), "half month": _("half month, to the 15th and to the end"), "quarter": _("quarter")}[terms.period]
    if terms.pay.day:
        yield _("Each {period} is paid on the {day}th of the following month.").format(period=period, day=terms.pay.day)
    else:
        days = terms.pay.business_days or 0
        yield ngettext(
            "Each {period} is paid {n} business day after its end.", "Each {period} is paid {n} business days after its end.", days
        ).format(period=period, n=days)
    if terms.hold.months or terms.hold.days:
        yield _("Earnings are held for {span}.").format(span=terms.hold)
    if terms.hold_incomplete:
        yield _("They are held for {span} while your payout profile is not complete.").format(span=terms.hold_incomplete)
    if terms.minimum:
        least = _(" or ").join(str(each) for each in terms.minimum)
        streams = " " + _("Each stream reaches it by itself.") if terms.separate_streams else ""
        yield _("Less than {least} is carried forward.").format(least=least) + streams
    if terms.fee:
        yield _("A payout costs {fee}.").format(fee=_(" or ").join(str(each) for each in terms.fee))
    if terms.pulled_back == "until paid":
        yield _("What has been paid is not pulled back.")
    else:
        yield _("A refund takes its earning back; while your balance is negative nothing is paid.")


def _referrals(terms: Referrals) -> Iterator[str]:
    for stage in terms.stages:
        if stage.protects:
            yield _("{stage}: protected for {span}.").format(stage=stage.label or stage.stage.replace("_", " ").capitalize(), span=stage.protects)
    if terms.extension and terms.extensions:
        yield ngettext("{n} extension of {span} on request.", "{n} extensions of {span} on request.", terms.extensions).format(
            n=terms.extensions, span=terms.extension
        )
    if terms.decided_within:
        yield ngettext("Decided within {n} business day.", "Decided within {n} business days.", terms.decided_within).format(n=terms.decided_within)
    if terms.most_open:
        yield ngettext("At most {n} open referral.", "At most {n} open referrals.", terms.most_open).format(n=terms.most_open)
    if terms.window:
        which = _("first") if terms.touch == "first" else _("last")
        bound = _("once and for good") if terms.bound == "once" else _("for that purchase")
        yield _("A business that buys within {span} is bound to the {which} who reached it, {bound}.").format(
            span=terms.window, which=which, bound=bound
        )
    if terms.late_claim:
        yield _("A late claim reaches back {span} at most; an older one binds for the future only.").format(span=terms.late_claim)


def needs_met(steps: Iterable[tuple[str, str]]) -> str:
    """What a tier asks for and what there was of it, in words: of each step its need and “410 of 400”. Empty: nothing was asked for."""
    return "; ".join(_need_met(need, *value.split(" of ", 1)) for need, value in steps if " of " in value)


def _need_met(need: str, has: str, asked: str) -> str:
    try:
        number = int(has)
    except ValueError:
        number = 2  # a fraction, a percentage or none: as several
    said = {
        "points": ngettext("{has} point, {asked} asked for", "{has} points, {asked} asked for", number),
        "clients": ngettext("{has} client in use, {asked} asked for", "{has} clients in use, {asked} asked for", number),
        "paying_clients": ngettext("{has} paying client, {asked} asked for", "{has} paying clients, {asked} asked for", number),
        "certified": ngettext("{has} certified person, {asked} asked for", "{has} certified people, {asked} asked for", number),
        "net_users": ngettext("{has} user gained, {asked} asked for", "{has} users gained, {asked} asked for", number),
        "retention": _("{has} of the clients kept, {asked} asked for"),
        "won_referrals": ngettext("{has} referral won, {asked} asked for", "{has} referrals won, {asked} asked for", number),
    }.get(need, f"{need.replace('_', ' ')}: {{has}}, {{asked}}")
    return said.format(has=has, asked=asked)


def channel_words() -> dict[str, str]:
    """The channels of support, in words."""
    return {"e-mail": _("e-mail"), "chat": _("chat"), "telephone": _("telephone")}


def _support(level: SupportLevel) -> str:
    words = channel_words()
    ways = [words[each] for each in level.channels] + ([_("an account manager")] if level.account_manager else [])
    said = [_("{tier}: {ways}").format(tier=level.tier, ways=_(" and ").join(ways) or _("no channel"))]
    hours = {_("low"): level.answer_hours.low, _("normal"): level.answer_hours.normal, _("high"): level.answer_hours.high, _("urgent"): level.answer_hours.urgent}
    promised = [
        _("{priority} within {time}").format(priority=priority, time=ngettext("{n} hour", "{n} hours", value).format(n=value))
        for priority, value in hours.items()
        if value
    ]
    if promised:
        said.append(_("first answer, counted on business days: {promised}").format(promised=", ".join(promised)))
    return "; ".join(said) + "."
