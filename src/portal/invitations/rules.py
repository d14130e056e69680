"""Offers to businesses to open an account: what may be sent when, and what an offer must satisfy. Pure decisions."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from portal.kernel.checks import check_email, check_line
from portal.kernel.refusal import Refusal
from portal.kernel.text import fold, ngettext
from portal.kernel.text import gettext as _

MOST_AT_ONCE = 50  # addresses in one go
MOST_A_DAY = 500  # mails of one partner
MOST_SENT = 6  # how often one invitation goes out, reminders apart
RESEND_AFTER = timedelta(minutes=15)
REMINDERS = (timedelta(days=7), timedelta(days=21))  # after the first mail, while nobody has answered
CONFIRM_WITHIN = timedelta(days=2)  # the address of who signs up through a link


class InvitationState(StrEnum):
    """What became of an invitation."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REVOKED = "revoked"
    EXPIRED = "expired"


def state_of(
    accepted_at: datetime | None, revoked_at: datetime | None, expires_at: datetime, now: datetime
) -> InvitationState:
    """An invitation that is past its end is expired, whether the clock's job has come by or not."""
    if accepted_at:
        return InvitationState.ACCEPTED
    if revoked_at:
        return InvitationState.REVOKED
    return InvitationState.EXPIRED if expires_at <= now else InvitationState.OPEN


def addresses_in(text: str) -> list[str]:
    """The addresses of a pasted text, each once: parted by spaces, commas, semicolons or lines; `Name <address>` gives the address."""
    *named, last = re.sub(r'"[^"\n]*"', " ", text).split("<")
    found: dict[str, str] = {}
    for number, piece in enumerate((*named, last)):
        address, _end, rest = piece.partition(">") if number else ("", "", piece)
        # What stands before the next `<`, back to a comma, a semicolon or a line's end, is that address's name.
        *kept, name = re.split(r"[,;\n]", rest) if number < len(named) else (rest, "")
        words = [word for word in name.split() if "@" in word]
        for part in re.split(r"[\s,;]+", " ".join((address, *kept, *words))):
            if part:
                found.setdefault(fold(part), part)
    return list(found.values())


def refuse_addresses(addresses: list[str]) -> tuple[Refusal, ...]:
    """All that is wrong with the addresses, each named."""
    if not addresses:
        return (Refusal("REQUIRED", _("Give at least one address."), "emails"),)
    if len(addresses) > MOST_AT_ONCE:
        message = _("These are {n} addresses; at most {most} go out at once.").format(n=len(addresses), most=MOST_AT_ONCE)
        return (Refusal("TOO_MANY", message, "emails"),)
    wrong = [each for each in addresses if check_email(each, "emails", required=True)]
    return tuple(Refusal("BAD_EMAIL", _("{address} is no e-mail address.").format(address=each), "emails") for each in wrong)


def refuse_folder(addresses: int, has_client: bool) -> Refusal | None:
    """One business has one folder."""
    if has_client and addresses > 1:
        return Refusal("ONE_ADDRESS", _("A client’s folder is for one business: give one address, or no folder."), "client")
    return None


def refuse_again(address: str, by: str, ago: str) -> Refusal:
    """The own partner has invited this address already, and the offer stands."""
    message = _("{address} is already invited by {name}, {ago}.").format(address=address, name=by, ago=ago)
    return Refusal("ALREADY_INVITED", message, "emails")


def refuse_many(sent_today: int, more: int) -> Refusal | None:
    """A partner is no bulk mailer."""
    if sent_today + more > MOST_A_DAY:
        return Refusal("TOO_MANY", _("Your partner has sent {n} invitations today. More go out tomorrow.").format(n=sent_today), "emails")
    return None


def refuse_resend(state: InvitationState, sent_at: datetime, sent: int, now: datetime, clock_time: str) -> Refusal | None:
    """Whether an invitation may go out once more. `clock_time`: when it may, in the reader's zone, in words."""
    if state is not InvitationState.OPEN:
        return Refusal("NOT_OPEN", _("This invitation is not open any more."), "invitation")
    if sent >= MOST_SENT:
        message = _("This invitation went out {n} times. Write to the client yourself, or revoke it.").format(n=sent)
        return Refusal("TOO_OFTEN", message, "invitation")
    if now < sent_at + RESEND_AFTER:
        minutes = max(0, int((now - sent_at) / timedelta(minutes=1)))
        message = ngettext(
            "Sent {n} minute ago. You can send it again at {time}.", "Sent {n} minutes ago. You can send it again at {time}.", minutes
        ).format(n=minutes, time=clock_time)
        return Refusal("TOO_SOON", message, "invitation")
    return None


def refuse_revoke(state: InvitationState) -> Refusal | None:
    """What was answered or is over can't be taken back."""
    return None if state is InvitationState.OPEN else Refusal("NOT_OPEN", _("This invitation is not open any more."), "invitation")


def refuse_campaign(campaign: str) -> Refusal | None:
    """A campaign's name is a line of at most 80 characters, or none."""
    return check_line(campaign, "campaign", 80)


def refuse_link(taken: bool) -> Refusal | None:
    """A partner has one link for a product, an offer and a campaign."""
    if taken:
        return Refusal("TAKEN", _("You have this link already. Name a campaign to make another."), "campaign")
    return None



def reminder_due(begun: datetime, sent: int, now: datetime) -> int | None:
    """How many reminders will have gone out once the one that is due now has; None: none is due. Of several that are due one goes."""
    due = sum(now >= begun + after for after in REMINDERS)
    return due if due > sent else None


def answered(given: Mapping[str, str]) -> dict[str, str]:
    """What a business filled in, as the wizard's details: it logs in with its address until it says otherwise."""
    return {**given, "admin_id": given.get("email", "")[:64]}
