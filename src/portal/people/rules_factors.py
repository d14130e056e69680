"""What counts as a second factor: codes of authenticator apps, recovery codes, passkeys. Values in, decisions out."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime

import pyotp

from portal.kernel.checks import check_line
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

STEP = 30  # seconds that a code of an app is shown
RECOVERY_CODES = 10
MOST_PASSKEYS = 20
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's: none looks like another
_LOOKALIKES = str.maketrans("oil", "011")


@dataclass(frozen=True)
class NewPasskey:
    """A passkey that a browser has made, as it is kept. `challenged_at`: when the challenge was drawn that it answers."""

    credential_id: str
    public_key: str
    sign_count: int
    is_synced: bool
    challenged_at: datetime


@dataclass(frozen=True)
class PasskeyAnswer:
    """A passkey's true answer to a challenge that was drawn at `challenged_at`."""

    sign_count: int
    is_synced: bool
    challenged_at: datetime


def draw_totp_secret() -> str:
    """160 random bits, in base 32 as apps take them."""
    return pyotp.random_base32()


def totp_step(secret: str, code: str, now: datetime) -> int | None:
    """The half minute whose code this is: the present one, or the one before or after it, for clocks differ. None: of none of them."""
    code = re.sub(r"\s", "", code)
    if not re.fullmatch("[0-9]{6}", code):
        return None
    here, totp = int(now.timestamp()) // STEP, pyotp.TOTP(secret, interval=STEP)
    fits = [step for step in (here - 1, here, here + 1) if secrets.compare_digest(totp.generate_otp(step), code)]
    return max(fits, default=None)


def looks_like_totp(code: str) -> bool:
    """Whether what was typed is meant as a code of an app: six digits; else it is a recovery code."""
    return bool(re.fullmatch(r"\s*([0-9]\s*){6}", code))


def wrong_code() -> Refusal:
    """One sentence for every code that is not taken: wrong, too old, used."""
    return Refusal("WRONG_CODE", _("This code is not the one. Wait for the next one in your app, or use a recovery code."), "code")


def wrong_passkey() -> Refusal:
    """One sentence for every passkey that is not taken: unknown, removed, not true, used, too late."""
    return Refusal("WRONG_PASSKEY", _("This passkey did not work. It may have been removed, or it took too long. Try once more."))


def totp_uri(secret: str, email: str) -> str:
    """The address that an app reads from the picture."""
    return pyotp.TOTP(secret, interval=STEP).provisioning_uri(name=email, issuer_name="Partner portal")


def refuse_second_app(has_one: bool) -> Refusal | None:
    """One authenticator app a person."""
    return Refusal("HAS_APP", _("You have an authenticator app already. Remove it first to set up another.")) if has_one else None


def draw_recovery_codes() -> list[str]:
    """Ten codes of 80 random bits each, in four groups."""
    drawn = ["".join(secrets.choice(_LETTERS) for _n in range(16)) for _code in range(RECOVERY_CODES)]
    return ["-".join(code[n : n + 4] for n in range(0, 16, 4)) for code in drawn]


def plain_recovery_code(code: str) -> str:
    """A recovery code however it was typed: capitals, spaces, the letter O for a nought."""
    return re.sub("[^0-9a-z]", "", code.casefold()).translate(_LOOKALIKES)


def passkey_name(now: datetime) -> str:
    """What a passkey is called that got no name."""
    return _("Passkey of {day}").format(day=now.date().isoformat())


def refuse_passkey(name: str, own: int, known: bool) -> Refusal | None:
    """A passkey has a name of up to 100 characters; `own`: how many the person has, `known`: it stands here already."""
    if refusal := check_line(name, "name", 100, required=True):
        return refusal
    if known:
        return Refusal("PASSKEY_KNOWN", _("This passkey is here already."))
    if own >= MOST_PASSKEYS:
        return Refusal("TOO_MANY", _("You have {n} passkeys, which is the most. Remove one first.").format(n=own))
    return None


def refuse_requiring(required: bool, has_one: bool) -> Refusal | None:
    """Who asks everyone for a second factor has one."""
    if not required or has_one:
        return None
    return Refusal("NO_FACTOR", _("Set up a second factor of your own first, or this would shut you out too."), "required")


def refuse_removal(is_last: bool, partners: list[str]) -> Refusal | None:
    """The last factor stays as long as a partner of the person asks for one; `partners` are the names of those."""
    if not is_last or not partners:
        return None
    message = _("{partner} asks everyone for a second factor. Set up another one first.").format(partner=partners[0])
    return Refusal("FACTOR_REQUIRED", message)


def refuse_unknown(known: bool) -> Refusal | None:
    """For the vendor's admins, who may know who is here."""
    return None if known else Refusal("UNKNOWN_PERSON", _("Nobody here signs in with this address."), "email")


def refuse_reset(why: str, itself: bool, has_factor: bool) -> Refusal | None:
    """A second factor is given up for someone else, who has one, with a reason that the person reads."""
    if itself:
        return Refusal("YOURSELF", _("This is you. Change your own factors in your settings."))
    if not has_factor:
        return Refusal("NO_FACTOR", _("This person has no second factor: a password is enough to sign in."))
    return check_line(why, "why", 300, required=True)
