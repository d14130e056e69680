"""The second factor at the door: what is waited for after the password, and whether a code or a passkey is the person's."""

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.queryset import QuerySet

from portal.db.transactions import atomic
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.text import gettext as _
from portal.kernel.text import one_line
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.people import entry
from portal.people.models import (
    MailToken,
    Passkey,
    PendingSignIn,
    RecoveryCode,
    Session,
    SignInCount,
    Staff,
    Totp,
    User,
    count_factors,
    forget_factors,
    viewer_of,
)
from portal.people.passkeys import Door, answered, credential_in
from portal.people.rules_factors import looks_like_totp, refuse_removal, wrong_code, wrong_passkey


async def wait_for_second(user: User, now: datetime, old: UUID | None = None, mail_token: UUID | None = None) -> str:
    """The password was right, and the person has a second factor: nobody is signed in until it is given. Gives a cookie's secret.

    `mail_token` is the invitation that the person is accepting.
    """
    if old:
        await Session.filter(id=old).delete()
    secret = secrets.token_urlsafe(32)
    await PendingSignIn.begin(user, secret, now, mail_token)
    return secret


async def prove_code(user: User, code: str, address: str, settings: entry.Limits, key: bytes, now: datetime, *, recovery: bool = True) -> None:
    """Whether a code is the person's, of the authenticator app or (`recovery`, at signing in) a recovery code; it is used up.
    Raises `Refused`.

    Every try is charged before it is judged, to the person's codes and to the address. Who knows the password and tries codes until
    no more are judged is told of by mail.
    """
    try:
        keys = await entry.charge(f"code:{user.id}", address, settings, now)
    except Refused as refused:
        if recovery and await SignInCount.is_full(f"account:code:{user.id}", settings.signin_attempts):
            await _tell_of_tries(user, now)
        raise Refused(tuple(replace(each, field="code") for each in refused.refusals)) from None
    if not await _code_fits(user, code[:100], key, now, recovery):
        raise Refused((wrong_code(),))
    await SignInCount.give_back(keys)


async def _code_fits(user: User, code: str, key: bytes, now: datetime, recovery: bool) -> bool:
    if looks_like_totp(code):
        app = await Totp.get_or_none(user_id=user.id, confirmed_at__isnull=False)
        return app is not None and await app.take(code, key, now)
    if not recovery or not user.has_second_factor:
        return False
    async with atomic():
        used = await RecoveryCode.use(user, code, now)
        if used:
            await user.tell("recovery_code_used", now, left=await RecoveryCode.left(user.id))
    return used


async def _tell_of_tries(user: User, now: datetime) -> None:
    """Someone has the password and guesses codes: the person hears of it, once a day."""
    kind = "people/code_tried"
    if not await Mail.filter(kind=kind, to=user.email, created_at__gt=now - timedelta(days=1)).exists():
        await user.tell("code_tried", now)


async def prove_passkey(door: Door, answer: str, address: str, settings: entry.Limits, user_id: UUID | None = None) -> User:
    """The person whose passkey has answered; `user_id`: it has to be this one. Raises `Refused` WRONG_PASSKEY.

    A wrong answer is charged to the address: it can't be guessed, but to check it costs time.
    """
    keys = await entry.charge(None, address, settings, door.now)
    credential = credential_in(answer)
    row = await Passkey.get_or_none(credential_id=credential).select_related("user") if credential else None
    told = answered(door, answer, row.user_id, row.public_key, row.sign_count) if row else None
    if not row or not told or (user_id and row.user_id != user_id) or not await row.take(told, door.now):
        raise Refused((wrong_passkey(),))
    await SignInCount.give_back(keys)
    return row.user


async def confirm_app(viewer: Viewer, user: User, code: str, settings: entry.Limits, key: bytes) -> bool:
    """The first code of an authenticator app that is being set up; from then on it is a factor. False: none is. Raises `Refused`."""
    app = await Totp.get_or_none(user_id=user.id, confirmed_at__isnull=True)
    if app is None:
        return False
    keys = await entry.charge(f"code:{user.id}", f"person:{user.id}", settings, viewer.now)
    async with atomic():
        await app.confirm(code, key, viewer.now)
        await note_factor(viewer, user, "factor_added", _("an authenticator app"))
    await SignInCount.give_back(keys)
    return True


async def note_factor(viewer: Viewer, user: User, kind: str, what: str) -> None:
    """A factor came or went: counted anew, told the person by mail, and noted where the person works. Within the change's transaction."""
    await count_factors(user)
    await user.tell(kind, viewer.now, what=what)
    await Staff.note(viewer, user.id, f"person.{kind}", what=what)


async def required_by(user: User) -> list[str]:
    """The names of the person's partners that ask everyone for a second factor."""
    places = Staff.in_force_of(user.id).filter(partner__requires_second_factor=True)
    return await places.order_by("partner__name_key").values_list("partner__name", flat=True)  # type: ignore[return-value]


async def remove(viewer: Viewer, user: User, rows: QuerySet[Any], what: str) -> None:
    """Take a factor of the person away, given by its rows; `what` says which. Raises `Refused`."""
    apps = await Totp.filter(user_id=user.id, confirmed_at__isnull=False).count()
    is_last = apps + await Passkey.filter(user_id=user.id).count() <= 1
    refuse_if(refuse_removal(is_last, await required_by(user)), user)
    if await rows.delete():
        await note_factor(viewer, user, "factor_removed", what)


async def send_reset(viewer: Viewer, user: User, why: str, lasts: timedelta) -> None:
    """Mail a person a link that, with the password, removes every factor. Noted where the person works."""
    token, secret = await MailToken.make(viewer.now, "factors", user, lasts)
    await user.tell("factor_reset", viewer.now, who=viewer.name, why=one_line(why), secret=secret, until=token.expires_at)
    await Staff.note(viewer, user.id, "person.factor_reset_sent", why=one_line(why))


async def forget(user: User, now: datetime) -> None:
    """Every factor of a person goes, by the link that was sent: sessions too, and the person is told."""
    await forget_factors(user, now)
    await Session.filter(user_id=user.id).delete()
    await note_factor(await viewer_of(user, None, now), user, "factor_removed", _("every second factor"))
