"""The portal as OpenID Provider: discovery, keys, authorization code with a proof key, tokens, log-out."""

from typing import Any
from urllib.parse import urlencode

from authlib.common.urls import add_params_to_uri
from authlib.oauth2 import OAuth2Error
from authlib.oidc.core.errors import LoginRequiredError
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from portal.db.transactions import atomic
from portal.identity import provider, rules
from portal.identity.models import AuthorizationCode, OidcClient, SignIn, SigningKey
from portal.identity.models.signins import digest
from portal.identity.provider import Answer, Asked, Server
from portal.identity.rules import EndedWhy
from portal.kernel import clock, ids
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import gettext as _
from portal.web.paths import own_path
from portal.web.render import render
from portal.web.routing import action, page, text

LARGEST = 20_000  # bytes of a form sent by a product
CHOICES = 30  # accounts shown to choose from
TICKET = "signin_"  # how a ticket begins; any other `login_hint` is a hint to people


def _settings(request: Request) -> Any:
    return request.app.state.settings


def _lasts(request: Request) -> Any:
    return rules.days(_settings(request).signing_key_days)


async def discover(request: Request) -> Response:
    """Where everything is, and what is understood."""
    return JSONResponse(provider.discovery(_settings(request).base_url))


async def jwks(request: Request) -> Response:
    """The keys that signatures are checked with."""
    settings = _settings(request)
    return JSONResponse(await SigningKey.key_set(clock.now(), settings.secret_key, _lasts(request)))


def _asked(request: Request, body: str = "") -> Asked | None:
    """The request as Authlib reads it; None where its parameters are beyond all use."""
    query = request.scope["query_string"].decode("latin-1")
    try:
        return Asked(request.method, _settings(request).base_url + request.url.path, query, body, dict(request.headers))
    except (ValueError, OAuth2Error):
        return None


async def _body(request: Request) -> str | None:
    """A small form that is sent by a program."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    length = request.headers.get("content-length", "")
    if kind != "application/x-www-form-urlencoded" or not length.isdecimal() or len(length) > 9 or int(length) > LARGEST:
        return None
    try:
        return (await request.body()).decode()
    except UnicodeDecodeError:
        return None


# Asking for a code


async def authorize(request: Request) -> Response:
    """A product asks for a code; the person's session answers, by the ticket that the portal drew or by a choice of account."""
    asked = _asked(request)
    client = await OidcClient.named(asked.payload.client_id) if asked else None
    if asked is None or client is None:
        return _stop(request, _("The product that sent you here is not known to the portal."), 400)
    server = Server(_settings(request).base_url, clock.now(), client)
    session, viewer = request.scope["state"]["session"], request.scope["state"]["viewer"]
    try:
        grant = server.get_consent_grant(asked, end_user=viewer if session else None)
        way = _before(request, asked, grant, session)
    except OAuth2Error as error:
        return _to_product(server, error) if error.redirect_uri else _stop(request, _("The product asked for something that the portal does not do."), 400)
    except ValueError:  # Authlib can't say what it refuses in the letters that an error may have
        return _stop(request, _("The product asked for something that the portal does not do."), 400)
    if way:
        return way
    hint = asked.payload.data.get("login_hint", "")
    try:
        row = await SignIn.of_ticket(hint, _settings(request).secret_key) if hint.startswith(TICKET) else await _chosen(request, client)
    except Refused as refused:
        return _stop(request, refused.refusals[0].message)
    if row is None and not hint.startswith(TICKET):
        return await _choose(request, client)
    return await _give_code(request, server, asked, grant, row, client)


def _before(request: Request, asked: Asked, grant: Any, session: Any) -> Response | None:
    """Where the person has to go first: to sign in, or to prove anew. Raises `OAuth2Error` where the product forbids to ask."""
    data = asked.payload.data
    prompts = data.get("prompt", "").split()
    where = "/signin" if session is None else "/prove" if _is_old(data, prompts, session) else None
    if where is None:
        return None
    if "none" in prompts:
        raise LoginRequiredError(redirect_uri=data["redirect_uri"], state=data.get("state"))
    onward = f"/oidc/continue?{urlencode(data)}"
    return RedirectResponse(f"{where}?{urlencode({'next': own_path(onward)})}", status_code=303)


def _is_old(data: dict[str, str], prompts: list[str], session: Any) -> bool:
    """Whether the product wants a fresher proof of the person than the session has: `max_age`, or `prompt=login`."""
    ages = [int(data["max_age"])] if data.get("max_age", "").isdecimal() and len(data["max_age"]) < 9 else []
    if "login" in prompts:
        ages.append(60)
    return bool(ages) and (clock.now() - session.proven_at).total_seconds() > min(ages)


def _to_product(server: Server, error: OAuth2Error) -> Response:
    """Tell the product, at an address that was found to be its own, why there is no code."""
    answer: Answer = server.handle_error_response(None, error)
    return RedirectResponse(add_params_to_uri(answer.location, {"iss": server.issuer}), status_code=302)


def _stop(request: Request, message: str, status: int = 403) -> Response:
    return render(request, "identity/stopped.html", {"message": message}, status=status)


async def _give_code(
    request: Request, server: Server, asked: Asked, grant: Any, row: SignIn | None, client: OidcClient
) -> Response:
    """Take the ticket and lead back to the product with a code."""
    viewer, session = request.scope["state"]["viewer"], request.scope["state"]["session"]
    data = asked.payload.data
    try:
        async with atomic():
            if row is None:
                raise Refused((rules.unknown_ticket(),))
            await row.use(viewer, client)
            answer: Answer = server.create_authorization_response(asked, viewer, grant)
            if server.made_code:
                await AuthorizationCode.create(
                    sign_in_id=row.id,
                    client_id=client.id,
                    digest=digest(server.made_code),
                    redirect_uri=data["redirect_uri"],
                    challenge=data["code_challenge"],
                    nonce=data.get("nonce", ""),
                    scope=asked.scope,
                    auth_time=int(session.proven_at.timestamp()),
                    made_at=viewer.now,
                    expires_at=viewer.now + rules.CODE_LASTS,
                )
    except Refused as refused:
        async with atomic():
            await SignIn.note_refusal(viewer, row, refused.refusals[0].code)
        return _stop(request, refused.refusals[0].message)
    return RedirectResponse(add_params_to_uri(answer.location, {"iss": server.issuer}), status_code=302)


async def _chosen(request: Request, client: OidcClient) -> SignIn | None:
    """The one account of the product that the person may enter, begun; None where there are several."""
    viewer = request.scope["state"]["viewer"]
    found = await SignIn.enterable(viewer, client, "", 2)
    if not found:
        async with atomic():
            await SignIn.note_refusal(viewer, None, "NO_ACCOUNT")
        message = _("There is no account of this product that you may enter.")
        raise Refused((Refusal("NO_ACCOUNT", message),))
    if len(found) > 1 or request.query_params.get("q"):
        return None
    async with atomic():
        return await SignIn.begin_as_me(viewer, found[0])


async def _choose(request: Request, client: OidcClient) -> Response:
    """Which account the person means, who came from the product and not from the portal."""
    words = request.query_params.get("q", "")[:100]
    found = await SignIn.enterable(request.scope["state"]["viewer"], client, words, CHOICES + 1)
    accounts = [{"id": ids.encode("account", each.id), "name": each.name, "companyId": each.company_id} for each in found]
    asked = {name: value for name, value in request.query_params.items() if name not in ("q", "login_hint")}  # the choice is the hint
    said = {"accounts": accounts[:CHOICES], "more": len(accounts) > CHOICES, "q": words, "asked": asked, "query": urlencode(asked)}
    return render(request, "identity/choose.html", said)


async def choose(request: Request) -> Response:
    """Begin to enter the account that was chosen, and go on with what the product asked."""
    viewer, query = request.scope["state"]["viewer"], text(request, "query") or ""
    try:
        async with atomic():
            row = await SignIn.begin_as_me_in(viewer, text(request, "account"))
    except Refused as refused:
        return _stop(request, refused.refusals[0].message)
    ticket = urlencode({"login_hint": row.ticket(_settings(request).secret_key)})
    onward = own_path(f"/oidc/continue?{query}&{ticket}")
    return RedirectResponse(onward, status_code=303)


async def authorize_by_post(request: Request) -> Response:
    """The same question sent as a form: asked again as an address, with which a browser sends its cookie."""
    body = await _body(request)
    if body is None:
        return _stop(request, _("The product asked for something that the portal does not do."), 400)
    return RedirectResponse(f"/oidc/authorize?{body}".replace("\r", "").replace("\n", ""), status_code=303)


async def go_on(request: Request) -> Response:
    """A page of the portal that leads on to the product's question by itself: a form may not lead to another host."""
    return render(request, "identity/go_on.html", {"where": f"/oidc/authorize?{request.url.query}"})


# Redeeming it


async def token(request: Request) -> Response:
    """A product redeems a code, and is told who is in."""
    body = await _body(request)
    asked = _asked(request, body) if body is not None else None
    if asked is None:
        return _refused("invalid_request")
    now, settings = clock.now(), _settings(request)
    client = await OidcClient.named(_client_id(asked))
    row = await AuthorizationCode.of_code(asked.form.get("code", ""))
    claims = await row.sign_in.claims(settings.base_url, now) if row else {}
    key = await SigningKey.in_use(now, settings.secret_key, _lasts(request))
    server = Server(settings.base_url, now, client, code=row, claims=claims, key=key)
    try:
        answer: Answer = server.create_token_response(asked)
    except ValueError:  # Authlib can't say what it refuses in the letters that an error may have
        return _refused("invalid_request")
    if row and client and row.client_id == client.id and row.used_at and server.authenticated:
        await row.take_back(now)
    elif answer.status == 200 and not (row and await row.redeem(server.made_token, now)):
        return _refused("invalid_grant")
    return JSONResponse(dict(answer.body), answer.status, {**answer.headers, "Cache-Control": "no-store"})


def _client_id(asked: Asked) -> str | None:
    """As whom the product says it comes: by the header or in the form."""
    return provider.basic_name(asked.headers) or asked.form.get("client_id")


def _refused(error: str, status: int = 400) -> Response:
    return JSONResponse({"error": error}, status)


async def userinfo(request: Request) -> Response:
    """The same facts again, for the access token."""
    scheme, _space, secret = request.headers.get("authorization", "").partition(" ")
    now = clock.now()
    row = await AuthorizationCode.of_token(secret.strip(), now) if scheme.lower() == "bearer" else None
    if row is None:
        return JSONResponse({"error": "invalid_token"}, 401, {"WWW-Authenticate": 'Bearer error="invalid_token"'})
    claims = await row.sign_in.claims(_settings(request).base_url, now)
    return JSONResponse({name: value for name, value in claims.items() if value is not None})


# Leaving


async def logout(request: Request) -> Response:
    """The person leaves at the product: the sign-in ends here too. The portal's own session goes on."""
    body = await _body(request) if request.method == "POST" else ""
    asked = _asked(request, body) if body is not None else None
    if asked is None:
        return _stop(request, _("The product asked for something that the portal does not do."), 400)
    now, settings = clock.now(), _settings(request)
    data = asked.payload.data
    client = await OidcClient.named(data.get("client_id")) or await OidcClient.named(provider.audience(data.get("id_token_hint", "")))
    keys = await SigningKey.opened(now, settings.secret_key, _lasts(request))
    server = Server(settings.base_url, now, client, key_set=keys)
    try:
        leaving = server.validate_endpoint_request("end_session", asked)
    except (OAuth2Error, ValueError):
        return _stop(request, _("The product asked for something that the portal does not do."), 400)
    claims = leaving.id_token_claims or {}
    row = await SignIn.get_or_none(id=ids.key_of(claims.get("sid"), "signin")) if claims.get("sid") else None
    if row and client and row.client_id == client.id:
        await row.end(EndedWhy.LEFT, now, tell=False)
    if leaving.redirect_uri:
        return RedirectResponse(leaving.redirect_uri, status_code=302)
    return render(request, "identity/left.html", {"ended": row is not None})


routes = [
    Route("/.well-known/openid-configuration", discover, methods=["GET"], name="identity:discover"),
    Route("/oidc/jwks", jwks, methods=["GET"], name="identity:jwks"),
    page("/oidc/authorize", authorize, "identity:authorize", needs=None),
    Route("/oidc/authorize", authorize_by_post, methods=["POST"], name="identity:authorize_by_post"),
    page("/oidc/continue", go_on, "identity:continue", needs=None),
    action("/oidc/choose", choose, "identity:choose"),
    Route("/oidc/token", token, methods=["POST"], name="identity:token"),
    Route("/oidc/userinfo", userinfo, methods=["GET", "POST"], name="identity:userinfo"),
    page("/oidc/logout", logout, "identity:logout", needs=None),
    Route("/oidc/logout", logout, methods=["POST"], name="identity:logout_by_post"),
]
