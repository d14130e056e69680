"""Referrals: what a lead must say, by what two of them are the same business, and who may ask for and decide what. Pure decisions."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from urllib.parse import urlsplit

from portal.kernel.checks import check_email, check_length, check_line, check_web_address
from portal.kernel.countries import is_country
from portal.kernel.refusal import Refusal
from portal.kernel.text import fold, ngettext, one_line
from portal.kernel.text import gettext as _

FIELDS = ("business_name", "country", "website", "vat_number", "contact_name", "email", "phone", "note")
# What was decided about: after the decision these stay. The rest may change as long as the referral is open.
DECIDED_FIELDS = frozenset({"business_name", "country", "website", "vat_number", "product", "plan"})
LONGEST_NOTE = 2000
WARNED_BEFORE = 7  # days before a protection ends


class Stage(StrEnum):
    """How far a referral is; which stages there are, and in what order, is the programme's to say."""

    SUBMITTED = "submitted"
    UNDER_REVIEW = "under_review"
    ACCEPTED = "accepted"
    CONTACTED = "contacted"
    QUALIFIED = "qualified"
    WON = "won"
    LOST = "lost"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


UNDECIDED = frozenset({Stage.SUBMITTED, Stage.UNDER_REVIEW})
UNDER_WAY = frozenset({Stage.ACCEPTED, Stage.CONTACTED, Stage.QUALIFIED})
OPEN = UNDECIDED | UNDER_WAY


class RequestKind(StrEnum):
    """What a partner may ask the vendor about a referral."""

    EXTENSION = "extension"
    DISPUTE = "dispute"
    CLAIM = "claim"


# Where each may be asked.
ASKED_IN: dict[RequestKind, frozenset[Stage]] = {
    RequestKind.EXTENSION: UNDER_WAY,
    RequestKind.DISPUTE: frozenset({Stage.REJECTED, Stage.LOST, Stage.EXPIRED}),
    RequestKind.CLAIM: frozenset(Stage) - {Stage.WON, Stage.WITHDRAWN},
}

# What everyone has an address or a page at says nothing of whose it is.
_ANYONES = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk ymail.com aol.com icloud.com me.com"
    " mac.com proton.me protonmail.com pm.me gmx.com gmx.de gmx.net web.de t-online.de freenet.de mail.com mail.ru yandex.ru yandex.com"
    " zoho.com fastmail.com hey.com tutanota.com posteo.de orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it virgilio.it eircom.net"
    " btinternet.com sky.com comcast.net verizon.net att.net qq.com 163.com 126.com"
    " facebook.com instagram.com linkedin.com twitter.com x.com tiktok.com youtube.com sites.google.com linktr.ee".split()
)
_FORMS = frozenset(
    "ltd limited llp plc inc incorporated corp corporation co company llc lp dac clg uc gmbh ag kg ohg gbr ug se mbh sa sas sarl sasu eurl snc"
    " bv nv vof srl spa sl slu lda ab as aps oy oyj ou uab sia kft zrt sro doo dd pty pte the and et und".split()
)


def normalised(name: str) -> str:
    """A business's name as it is compared: folded, without signs, articles and legal forms; only these, and it is the name."""
    words = re.findall(r"[^\W_]+", re.sub(r"(?<=\w)[.'’](?=\w)", "", fold(name)))
    return " ".join([word for word in words if word not in _FORMS] or words)


def host_of(website: str) -> str:
    """The host of a web address, without `www`; empty where there is none."""
    try:
        return (urlsplit(website).hostname or "").casefold().removeprefix("www.").rstrip(".")
    except ValueError:
        return ""


def keys_of(details: Mapping[str, str]) -> frozenset[str]:
    """By what a business is known again: its name in its country, its own domain, its VAT number."""
    country = details.get("country", "")
    found = {f"name:{country}:{name}" for name in [normalised(details.get("business_name", ""))] if name}
    hosts = {host_of(details.get("website", "")), details.get("email", "").rpartition("@")[2].casefold()}
    found |= {f"host:{host}" for host in hosts if "." in host and host not in _ANYONES}
    number = re.sub(r"[^0-9A-Z]", "", details.get("vat_number", "").upper())
    number = number.removeprefix(country) if len(number) > 6 else number
    found |= {f"vat:{country}:{number}"} if len(number) > 4 else set()
    return frozenset(key[:255] for key in found)


def tidied(details: Mapping[str, str]) -> dict[str, str]:
    """Details as they are stored: one line each but the note; a web address may be said without `https://`."""
    found = {name: value.strip().replace("\r\n", "\n") if name == "note" else one_line(value) for name, value in details.items()}
    website = found.get("website", "")
    if website and "://" not in website:
        found["website"] = f"https://{website}"
    return found


def refuse_details(details: Mapping[str, str], *, has_product: bool = True) -> tuple[Refusal, ...]:
    """All that is wrong with a lead, each at its field."""
    found = [
        check_line(details.get("business_name", ""), "business_name", 200, required=True),
        None if is_country(details.get("country", "")) else Refusal("BAD_COUNTRY", _("Choose a country from the list."), "country"),
        None if has_product else Refusal("REQUIRED", _("Choose a product."), "product"),
        check_web_address(details.get("website", ""), "website", 200),
        check_line(details.get("vat_number", ""), "vat_number", 40),
        check_line(details.get("contact_name", ""), "contact_name", 200),
        check_email(details.get("email", ""), "email"),
        check_line(details.get("phone", ""), "phone", 40),
        check_length(details.get("note", ""), "note", LONGEST_NOTE, required=True),
    ]
    return tuple(filter(None, found))


def refuse_many(may: bool, most: int | None) -> Refusal | None:
    """A partner has so many open at most."""
    if may:
        return None
    message = ngettext(
        "Your partner has {n} open referral, as many as the programme allows. Another can be submitted once one is decided, won, lost or withdrawn.",
        "Your partner has {n} open referrals, as many as the programme allows. Another can be submitted once one is decided, won, lost or withdrawn.",
        most or 0,
    ).format(n=most)
    return Refusal("TOO_MANY_OPEN", message)


def refuse_change(stage: Stage, changed: frozenset[str], version_now: int, version: int | None) -> Refusal | None:
    """Whether details may change: of a referral that is over none, of one that was accepted nothing of what was decided about."""
    if version is not None and version != version_now:
        return Refusal("CHANGED_MEANWHILE", _("Someone changed this referral meanwhile. Look at it again, then change it."))
    if stage not in OPEN:
        return Refusal("OVER", _("This referral is over: its details stay as they are."))
    if stage in UNDER_WAY and (fixed := sorted(changed & DECIDED_FIELDS)):
        return Refusal("DECIDED_ALREADY", _("The vendor has decided about this business: this stays as it was."), fixed[0])
    return None


def refuse_stage(may: bool, before: Stage, after: Stage) -> Refusal | None:
    """Whether a referral may go from one stage to another; `may` is what the programme says."""
    if may:
        return None
    if after is Stage.WITHDRAWN:
        message = _("This referral can’t be withdrawn any more: the vendor has decided about it.")
        return Refusal("DECIDED_ALREADY", message, "referral")
    return Refusal("WRONG_STAGE", _("This referral can’t go there from where it stands now. Load the page again."), "stage")


def refuse_decision(stage: Stage, accepts: bool, why: str, behind: str, despite: bool) -> Refusal | None:
    """Whether a submission may be decided so. `behind`: the partner whose older referral of the same business stands in the way."""
    if stage not in UNDECIDED:
        return Refusal("DECIDED_ALREADY", _("This referral has been decided already."), "referral")
    if accepts and behind and not despite:
        message = _("{partner} submitted this business before, and that referral is open. Decide that one first, or accept despite it and say why.")
        return Refusal("BEHIND_ANOTHER", message.format(partner=behind), "despite")
    return refuse_why(why, required=not accepts or (bool(behind) and despite))


def refuse_why(why: str, *, required: bool) -> Refusal | None:
    """A reason is for people to read."""
    return check_length(why, "why", 500, required=required)


def refuse_won(has_account: bool, elsewhere: str) -> Refusal | None:
    """A referral is won with an account. `elsewhere`: the partner whose referral has won that account."""
    if not has_account:
        return Refusal("REQUIRED", _("Choose the account that this business opened."), "account")
    if elsewhere:
        message = _("This account was won by a referral of {partner}. What is disputed or claimed may still give it to another.")
        return Refusal("ACCOUNT_TAKEN", message.format(partner=elsewhere), "account")
    return None


def refuse_request(kind: RequestKind, stage: Stage, waits: bool, may_extend: bool, text: str) -> Refusal | None:
    """Whether a partner may ask for this now."""
    if stage not in ASKED_IN[kind]:
        wrong = {
            RequestKind.EXTENSION: _("Only an accepted referral is protected, and so extended."),
            RequestKind.DISPUTE: _("There is nothing to dispute: this referral was not rejected, lost or expired."),
            RequestKind.CLAIM: _("There is nothing to claim: this referral was won or withdrawn."),
        }
        return Refusal("WRONG_STAGE", wrong[kind], "referral")
    if waits:
        return Refusal("WAITS_ALREADY", _("The vendor has your request and has not decided yet."), "referral")
    if kind is RequestKind.EXTENSION and not may_extend:
        return Refusal("NO_EXTENSION", _("The programme allows no further extension."), "referral")
    return check_length(text, "text", LONGEST_NOTE, required=True)


def refuse_since(since: date | None, today: date) -> Refusal | None:
    """A claim names the day on which the partner brought the business."""
    if since is None:
        return Refusal("REQUIRED", _("Say since when it is your customer."), "since")
    if since > today:
        return Refusal("IN_FUTURE", _("This day is still to come."), "since")
    return None if since.year >= 2000 else Refusal("TOO_LONG_AGO", _("This is too long ago."), "since")


def refuse_answer(decided_by: str | None, kind: RequestKind, grants: bool, has_account: bool, answer: str) -> Refusal | None:
    """Whether a request may be decided so. `decided_by` None: it waits."""
    if decided_by is not None:
        return Refusal("DECIDED_ALREADY", _("{who} has decided this already.").format(who=decided_by or _("The clock")), "request")
    if grants and kind is RequestKind.CLAIM and not has_account:
        return Refusal("REQUIRED", _("Choose the account that is claimed."), "account")
    return check_length(answer, "answer", 500, required=not grants or kind is not RequestKind.EXTENSION)


def warns(stage: Stage, until: date | None, warned: date | None, today: date) -> bool:
    """Whether the partner is to be told, once a clock, that its protection is about to end."""
    return stage in OPEN and until is not None and warned != until and today < until and (until - today).days <= WARNED_BEFORE


def has_ended(stage: Stage, until: date | None, today: date) -> bool:
    """Whether the clock has come by after the end of a protection."""
    return stage in OPEN and until is not None and until <= today


def seconds_between(since: datetime, now: datetime) -> int:
    """How long a stage lasted; a clock that was put back counts as no time."""
    return max(0, int((now - since).total_seconds()))
