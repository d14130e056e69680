"""Setting up what one signs in with: an authenticator app, passkeys, recovery codes.

They hand out secrets, or take them, and so stand at the door and not in the schema, whose answers are kept for a day to be asked
for again. What can be seen of factors, and taking them away, is in the schema.
"""

import segno
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from portal.db.transactions import atomic
from portal.kernel import clock
from portal.kernel.refusal import Refused
from portal.kernel.text import gettext as _
from portal.people import rules_factors, second
from portal.people.models import Passkey, RecoveryCode, Totp, User
from portal.people.passkeys import creation_options, made
from portal.people.protocol.door import door, errors_of, go, status_of, user_of
from portal.web.errors import Forbidden, ProofNeeded
from portal.web.render import render
from portal.web.routing import action, is_proven, page, text

NEEDS = "security:manage"


async def _proven_user(request: Request) -> User:
    """The signed-in person, who may change factors and has proven to be that person. Raises what leads elsewhere."""
    user = await user_of(request)
    if not request.scope["state"]["viewer"].can(NEEDS):
        raise Forbidden
    if not is_proven(request):
        raise ProofNeeded
    return user


async def _done(request: Request, user: User, what: str, first: bool) -> Response:
    """A factor was added: with the first one come recovery codes, shown this once."""
    if not first:
        return go(request, "/settings/security")
    async with atomic():
        codes = await RecoveryCode.draw(user, clock.now())
    return _codes_page(request, codes, what)


def _codes_page(request: Request, codes: list[str], what: str) -> Response:
    return render(request, "people/recovery_codes.html", {"codes": codes, "what": what})


# An authenticator app


async def begin_app(request: Request) -> Response:
    """Draw a secret for an authenticator app, and lead to where it is shown."""
    user, key = await _proven_user(request), request.app.state.settings.secret_key
    try:
        async with atomic():
            await Totp.begin(user, key, clock.now())
    except Refused:
        return go(request, "/settings/security")
    return go(request, "/settings/security/app")


async def app_form(request: Request) -> Response:
    """The secret as a picture and as text, and a field for the first code."""
    return await _app_page(request, await user_of(request), {})


async def _app_page(request: Request, user: User, errors: dict[str, str], status: int = 200) -> Response:
    app = await Totp.get_or_none(user_id=user.id, confirmed_at__isnull=True)
    if app is None:
        return go(request, "/settings/security")
    secret = app.shown(request.app.state.settings.secret_key)
    words = {
        "picture": _picture(rules_factors.totp_uri(secret, user.email)),
        "uri": rules_factors.totp_uri(secret, user.email),
        "secret": " ".join(secret[n : n + 4] for n in range(0, len(secret), 4)),
        "errors": errors,
    }
    return render(request, "people/app.html", words, status=status)


def _picture(uri: str) -> Markup:
    """A QR code as SVG without any style, dark on light in both themes, as cameras want it."""
    code = segno.make(uri, error="m", micro=False)
    drawn = code.svg_inline(scale=4, border=4, dark="#000", light="#fff", omitsize=True)
    return Markup(drawn)  # noqa: S704  drawn by the library, of numbers alone


async def confirm_app(request: Request) -> Response:
    """Take the first code, which shows that the app knows the secret."""
    user, settings, viewer = await _proven_user(request), request.app.state.settings, request.scope["state"]["viewer"]
    first = not user.has_second_factor
    try:
        if not await second.confirm_app(viewer, user, text(request, "code") or "", settings, settings.secret_key):
            return go(request, "/settings/security")
    except Refused as refused:
        return await _app_page(request, user, errors_of(refused), status_of(refused))
    return await _done(request, user, _("Your authenticator app is set up."), first)


# Passkeys


async def passkey_form(request: Request) -> Response:
    """Asks for a name, and the browser for a passkey."""
    return render(request, "people/passkey.html", {"values": {}, "errors": {}})


async def passkey_options(request: Request) -> Response:
    """What the browser is asked to make."""
    user = await _proven_user(request)
    known = await Passkey.filter(user_id=user.id).values_list("credential_id", flat=True)
    options = creation_options(door(request, "register"), user.id, user.email, user.name, known)  # type: ignore[arg-type]
    return Response(options, media_type="application/json")


async def add_passkey(request: Request) -> Response:
    """Keep the passkey that the browser has made."""
    user, now, name = await _proven_user(request), clock.now(), text(request, "name") or ""
    first, found = not user.has_second_factor, made(door(request, "register"), text(request, "credential") or "")
    try:
        if found is None:
            raise Refused((rules_factors.wrong_passkey(),))
        async with atomic():
            row = await Passkey.add(user, name, found, now)
            what = _("the passkey “{name}”").format(name=row.name)
            await second.note_factor(request.scope["state"]["viewer"], user, "factor_added", what)
    except Refused as refused:
        words = {"values": {"name": name}, "errors": errors_of(refused)}
        return render(request, "people/passkey.html", words, status=status_of(refused))
    return await _done(request, user, _("Your passkey is set up."), first)


# Recovery codes


async def draw_codes(request: Request) -> Response:
    """Ten new recovery codes; the older ones are dead."""
    user = await _proven_user(request)
    if not user.has_second_factor:
        return go(request, "/settings/security")
    async with atomic():
        codes = await RecoveryCode.draw(user, clock.now())
        await second.note_factor(request.scope["state"]["viewer"], user, "factor_added", _("ten new recovery codes"))
    return _codes_page(request, codes, _("The older codes work no more."))


routes = [
    action("/settings/security/app/begin", begin_app, "people:begin_app", always=True),
    page("/settings/security/app", app_form, "people:app", needs=NEEDS, proven=True, always=True),
    action("/settings/security/app", confirm_app, "people:confirm_app", always=True),
    page("/settings/security/passkey", passkey_form, "people:passkey", needs=NEEDS, proven=True, always=True),
    page("/settings/security/passkey/options", passkey_options, "people:new_passkey_options", needs=NEEDS, always=True),
    action("/settings/security/passkey", add_passkey, "people:add_passkey", always=True),
    action("/settings/security/codes", draw_codes, "people:draw_codes", always=True),
]
