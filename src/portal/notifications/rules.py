"""What people of a partner, and the vendor's, are told of, who may be, by which ways, and when a digest is due. Pure decisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext


class Told(StrEnum):
    """What people of a partner are told of, and what the vendor's are."""

    ACCESS_BROKEN = "access_broken"
    ACCESS_RESTORED = "access_restored"
    ACCESS_ASKED = "access_asked"
    ACCESS_DECIDED = "access_decided"
    TRIAL_ENDING = "trial_ending"
    TRIAL_EXPIRED = "trial_expired"
    RENEWAL_DUE = "renewal_due"
    PAST_DUE = "past_due"
    INVITATION_ACCEPTED = "invitation_accepted"
    CLIENT_CAME = "client_came"
    CLIENT_WITHDREW = "client_withdrew"
    REFERRAL_DECIDED = "referral_decided"
    PROTECTION_ENDING = "protection_ending"
    PAYOUT_HELD = "payout_held"
    PAYOUT_PAID = "payout_paid"
    TIER_CHANGED = "tier_changed"
    TIER_AT_RISK = "tier_at_risk"
    CASE_ANSWERED = "case_answered"
    ADMIN_PROPOSED = "admin_proposed"
    PARTNER_WAITS = "partner_waits"
    REFERRAL_SUBMITTED = "referral_submitted"
    REFERRAL_ASKED = "referral_asked"
    CASE_WRITTEN = "case_written"
    CASE_ASSIGNED = "case_assigned"
    RUN_WAITS = "run_waits"
    PAYOUT_FAILED = "payout_failed"
    WEBHOOKS_FAIL = "webhooks_fail"


class Rhythm(StrEnum):
    """How often a digest is mailed."""

    OFF = "off"
    DAILY = "daily"
    WEEKLY = "weekly"


# The permission without which nobody is told.
NEEDS: Mapping[Told, str] = {
    **dict.fromkeys(Told, "clients:read"),
    Told.ACCESS_ASKED: "access:manage",
    Told.REFERRAL_DECIDED: "referrals:read",
    Told.PROTECTION_ENDING: "referrals:read",
    Told.PAYOUT_HELD: "earnings:read",
    Told.PAYOUT_PAID: "earnings:read",
    Told.TIER_CHANGED: "points:read",
    Told.TIER_AT_RISK: "points:read",
    Told.CASE_ANSWERED: "support:ask",
    Told.ADMIN_PROPOSED: "ownership:manage",
    Told.PARTNER_WAITS: "partners:manage",
    Told.REFERRAL_SUBMITTED: "referrals:decide",
    Told.REFERRAL_ASKED: "referrals:decide",
    Told.CASE_WRITTEN: "support:answer",
    Told.CASE_ASSIGNED: "support:answer",
    Told.RUN_WAITS: "payouts:manage",
    Told.PAYOUT_FAILED: "payouts:manage",
    Told.WEBHOOKS_FAIL: "webhooks:read",
}
# Of what the vendor's people are told, and nobody else; and of these by a mail at once unless chosen otherwise.
VENDORS = frozenset(list(Told)[list(Told).index(Told.PARTNER_WAITS) :])
MAILED = VENDORS - {Told.REFERRAL_SUBMITTED, Told.REFERRAL_ASKED}


@dataclass(frozen=True)
class Ways:
    """How a person is told: in the portal, by a mail at once, in the digest."""

    portal: bool
    mail: bool
    digest: bool

    @property
    def is_none(self) -> bool:
        return not (self.portal or self.mail or self.digest)


def default_ways(is_addressed: bool) -> Ways:
    """Where nothing was chosen: whom it concerns most has mail, all others see it in the portal and in their digest."""
    return Ways(portal=True, mail=is_addressed, digest=not is_addressed)


# What happens to accounts, of which a person may want to know only those in a segment.
OF_ACCOUNTS = frozenset({Told.ACCESS_BROKEN, Told.ACCESS_RESTORED, Told.TRIAL_ENDING, Told.TRIAL_EXPIRED, Told.RENEWAL_DUE, Told.PAST_DUE})


def vendor_ways(told: Told) -> Ways:
    """Where a person of the vendor chose nothing: in the portal, and by mail at once or in the digest."""
    return default_ways(told in MAILED)


def ways_offered(permissions: frozenset[str], *, at_vendor: bool = False) -> list[Told]:
    """What somebody with these permissions may be told of, in a partner or at the vendor."""
    return [each for each in Told if NEEDS[each] in permissions and (each in VENDORS) is at_vendor]


def next_digest(rhythm: Rhythm, hour: int, zone: ZoneInfo, now: datetime) -> datetime | None:
    """When the next digest is due: at that hour of a day, or of a Monday, where the person is, after `now`. None: never.

    An hour that a day skips is the one after; of an hour that a day has twice it is the first.
    """
    if rhythm is Rhythm.OFF:
        return None
    day = now.astimezone(zone).date()
    for ahead in range(9):
        that = day + timedelta(days=ahead)
        at = datetime(that.year, that.month, that.day, hour, tzinfo=zone).astimezone(UTC)
        if at > now and (rhythm is Rhythm.DAILY or that.weekday() == 0):
            return at
    raise AssertionError("a week has a Monday")


def refuse_hour(hour: int) -> Refusal | None:
    """An hour of the day."""
    return None if 0 <= hour <= 23 else Refusal("WRONG_HOUR", _("Choose an hour from 0 to 23."), "digestHour")


def path_of(told: Told, subject: str) -> str:
    """The page that a notification leads to."""
    if told is Told.ACCESS_ASKED:
        return "/people/requests"
    if told is Told.PAYOUT_HELD:
        return "/settings/payouts"
    if told is Told.PAYOUT_PAID:
        return "/earnings"
    if told in (Told.TIER_CHANGED, Told.TIER_AT_RISK):
        return "/points"
    if told is Told.ADMIN_PROPOSED:
        return "/people"
    if told is Told.PARTNER_WAITS:
        return "/partners?status=pending"
    if told is Told.WEBHOOKS_FAIL:
        return "/vendor/webhooks"
    kind = subject.partition("_")[0]
    return {"payoutrun": f"/payouts/{subject}", "account": f"/accounts/{subject}", "client": f"/clients/{subject}", "referral": f"/referrals/{subject}", "partnercase": f"/support/{subject}"}.get(kind, "/accounts")


def _trial_ending(words: Mapping[str, str]) -> str:
    left = int(words["left"])
    if left < 1:
        return _("{name}: the trial ends today").format(**words)
    return ngettext("{name}: the trial ends in {left} day", "{name}: the trial ends in {left} days", left).format(**words)


def _renewal_due(words: Mapping[str, str]) -> str:
    left = int(words["left"])
    if left < 1:
        return _("{name}: the plan renews today").format(**words)
    return ngettext("{name}: the plan renews in {left} day", "{name}: the plan renews in {left} days", left).format(**words)


def sentence(told: Told, words: Mapping[str, str]) -> str:
    """What happened, as a fact, without a stop."""
    match told:
        case Told.TRIAL_ENDING:
            return _trial_ending(words)
        case Told.RENEWAL_DUE:
            return _renewal_due(words)
        case Told.ACCESS_BROKEN:
            said = _("{name}: your partner’s access broke")
        case Told.ACCESS_RESTORED:
            said = _("{name}: the client restored the access") if words.get("yes") else _("{name}: the client leaves the access as it is")
        case Told.ACCESS_ASKED:
            said = _("{who} asks for access to {client}")
        case Told.ACCESS_DECIDED:
            said = _("{who} gave you access to {client}") if words.get("yes") else _("{who} declined your access to {client}")
        case Told.TRIAL_EXPIRED:
            said = _("{name}: the trial has expired")
        case Told.PAST_DUE:
            said = _("{name} is past due")
        case Told.INVITATION_ACCEPTED:
            said = _("{name} accepted your invitation to {product}")
        case Told.CLIENT_CAME:
            said = _("{name} added your partner in {product}")
        case Told.CLIENT_WITHDREW:
            said = _("{name} withdrew its account in {product}")
        case Told.REFERRAL_DECIDED:
            said = {"accepted": _("The referral {name} was accepted"), "rejected": _("The referral {name} was rejected")}.get(
                words.get("what", ""), _("The vendor answered about the referral {name}")
            )
        case Told.PROTECTION_ENDING:
            said = _("The protection of {name} is about to end")
        case Told.PAYOUT_HELD:
            said = _("A payout of {amount} waits for bank details")
        case Told.PAYOUT_PAID:
            said = _("A payout of {amount} was paid")
        case Told.TIER_CHANGED:
            said = _("Your partner is {tier} now")
        case Told.CASE_ANSWERED:
            said = _("{who} wrote to your case “{name}”")
        case Told.TIER_AT_RISK:
            said = _("{tier} is at risk: as things stand it is lost on {day}")
        case Told.ADMIN_PROPOSED:
            said = _("{name} is an admin of your portal master no more: confirm what that is here") if words.get("yes") else _("{name} is proposed as admin: confirm or decline it")
        case Told.PARTNER_WAITS:
            said = _("{partner} signed up and waits for your approval")
        case Told.REFERRAL_SUBMITTED:
            said = _("{partner} referred {name}: decide about it")
        case Told.REFERRAL_ASKED:
            said = _("{partner} asks about the referral {name}: decide about it")
        case Told.CASE_WRITTEN:
            said = _("{partner} opened the case “{name}”") if words.get("yes") else _("{partner} wrote to the case “{name}”")
        case Told.CASE_ASSIGNED:
            said = _("{who} gave you the case “{name}”")
        case Told.RUN_WAITS:
            said = _("The payout run until {day} is drawn up and waits for approval")
        case Told.PAYOUT_FAILED:
            said = _("The payout of {amount} to {partner} failed")
        case Told.WEBHOOKS_FAIL:
            said = _("{product} takes no webhooks: sending was paused") if words.get("yes") else _("{product} did not take a webhook: it was given up")
    return said.format(**words)
