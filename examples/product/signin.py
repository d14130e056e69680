"""Signing in from the portal: OpenID Connect, with Authlib as the client.

1. The portal sends the browser to `/signin` with `iss`, `login_hint` (a ticket) and `target_link_uri`: third-party-initiated login.
2. We send it back to the portal's authorize endpoint with that hint, a state, a nonce and a PKCE challenge. Authlib keeps all three
   in the browser's session, so nobody can begin a sign-in in somebody else's browser and have it end here.
3. `/signin/callback` changes the code for an ID token, checked against the portal's keys (fetched again when one is new). It says who
   comes (`sub`), to which account, for which partner, and for another user who acts in truth (`act`) and until when.
4. `/signin/log-out` is told by the portal when a sign-in has ended there.
"""

import time
from typing import Any
from urllib.parse import urlsplit

import httpx2
from authlib.integrations.base_client import OAuthError
from authlib.integrations.starlette_client.apps import StarletteOAuth2App
from authlib.integrations.starlette_client.integration import StarletteIntegration
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from . import company as companies
from .adopt import known_company
from .portal_client import Unreachable
from .settings import Settings
from .store import Row, Store, moment
from .web import form_of, log_in, log_out, page

LOG_OUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"
LEEWAY = 60  # seconds that clocks may differ


def relying_party(settings: Settings) -> StarletteOAuth2App:
    """The client; it reads the portal's endpoints and keys from `/.well-known/openid-configuration` at first use."""
    return StarletteOAuth2App(
        StarletteIntegration("portal"),
        name="portal",
        client_id=settings.client_id,
        client_secret=settings.client_secret,
        server_metadata_url=f"{settings.portal}/.well-known/openid-configuration",
        client_kwargs={"scope": "openid profile email", "code_challenge_method": "S256", "timeout": 10.0},
    )


async def start(request: Request) -> Response:
    """`/signin`: the portal asks us to begin. Only our portal may, and only towards our own pages."""
    settings: Settings = request.app.state.settings
    told = request.query_params
    target = told.get("target_link_uri") or f"{settings.url}/"
    if told.get("iss") != settings.portal or _origin(target) != settings.url:
        return page(request, "refused.html", {"why": "This sign-in was not begun by the portal.", "back": settings.portal}, 400)
    if request.session.get("actor"):
        log_out(request)  # the sign-in before this one may be ended by the portal at any moment, and must not take this one's state along
    request.session["target"] = target if urlsplit(target).path not in ("/signin", "/signin/callback") else "/"
    hint = {"login_hint": told["login_hint"]} if told.get("login_hint") else {}
    try:
        return await request.app.state.portal_login.authorize_redirect(request, f"{settings.url}/signin/callback", **hint)
    except httpx2.HTTPError:
        return page(request, "refused.html", {"why": "The portal does not answer right now.", "back": settings.portal}, 503)


async def callback(request: Request) -> Response:
    """`/signin/callback`: the code comes back."""
    settings: Settings = request.app.state.settings
    target = request.session.pop("target", "/")
    if request.query_params.get("iss") != settings.portal:  # RFC 9207: another issuer's answer does not belong here
        return page(request, "refused.html", {"why": "This answer is not the portal's.", "back": settings.portal}, 400)
    try:
        claims = await _claims(request)
        who, company, actor = await _visitor(request, claims)
    except companies.Refused as refused:
        back = _return_to(settings, getattr(refused, "claims", {}))
        return page(request, "refused.html", {"why": refused.message, "back": back}, 403)
    except (OAuthError, JoseError) as error:
        why = getattr(error, "description", "") or str(error) or "The portal's answer does not fit."
        return page(request, "refused.html", {"why": why, "back": settings.portal}, 400)
    except (httpx2.HTTPError, Unreachable):
        return page(request, "refused.html", {"why": "The portal does not answer right now.", "back": settings.portal}, 503)
    log_in(request, who, company, actor)
    request.app.state.sender.wake()
    return RedirectResponse(target, 303)


async def _claims(request: Request) -> dict[str, Any]:
    """What the ID token says, once signature, issuer, audience, nonce and times are found right."""
    settings: Settings = request.app.state.settings
    wanted = {
        "iss": {"essential": True, "value": settings.portal},
        "aud": {"essential": True, "value": settings.client_id},
    }
    token = await request.app.state.portal_login.authorize_access_token(request, claims_options=wanted, leeway=LEEWAY)
    return dict(token.get("userinfo") or {})


async def _visitor(request: Request, claims: dict[str, Any]) -> tuple[Row, Row, Row]:
    """The person of ours that comes, the company, and who acts in truth. Raises `companies.Refused` with the claims at hand."""
    store: Store = request.app.state.store
    try:
        company = await known_company(request.app.state, account=claims.get("account"))
        if company is None:
            raise companies.Refused("The portal's account is no company here.")
        with store.change():
            actor = _actor(request.app.state.settings, claims)
            return _person(store, company, claims, actor), company, actor
    except companies.Refused as refused:
        refused.claims = claims  # type: ignore[attr-defined]
        raise


def _actor(settings: Settings, claims: dict[str, Any]) -> Row:
    """What the session keeps of a sign-in from the portal."""
    act = claims.get("act") or {}
    return {
        "sub": act.get("sub") or claims["sub"],
        "name": act.get("name") or claims.get("name") or "",
        "partner": claims.get("partner") or {},
        "as_other": bool(act),
        "until": claims.get("until"),
        "reason": claims.get("reason") or "",
        "sid": claims.get("sid") or "",
        "return_to": _return_to(settings, claims),
    }


def _person(store: Store, company: Row, claims: dict[str, Any], actor: Row) -> Row:
    if company["state"] == "PENDING_ACTIVATION" and actor["as_other"]:
        raise companies.Refused(f"Nobody of {company['name']} has logged in yet.")
    partner = companies.partner_of(store, company, actor["partner"].get("id", ""))
    _refuse_access(company, partner)
    if not actor["as_other"]:
        return companies.welcome(store, company, partner["partner"], {**claims, "subject": claims["sub"]})
    if not partner["may_act_as_other"]:
        raise companies.Refused(f"{company['name']} allows nobody of {partner['name']} to sign in as another user.")
    found = companies.person(store, claims["sub"])
    if found is None or found["company"] != company["id"] or found["partner"] or not found["is_active"]:
        raise companies.Refused(f"There is no such user in {company['name']}.")
    return found


def _refuse_access(company: Row, partner: Row) -> None:
    """The client has the last word, whatever the portal knew when it let the person go."""
    by = partner["access_by"] or company["name"]
    words = {
        "DEMOTED": f"{by} made {partner['name']}'s user an employee. Ask {by} or another admin to restore it.",
        "DEACTIVATED": f"{by} deactivated {partner['name']}'s user. Ask {by} or another admin to restore it.",
        "REVOKED": f"{by} removed {partner['name']}'s user. Ask {by} or another admin for access.",
        "NONE": f"{company['name']} has no user for {partner['name']}. Ask an admin there for access.",
    }
    if partner["access"] in words:
        raise companies.Refused(words[partner["access"]])


async def ended(request: Request) -> Response:
    """`POST /signin/log-out`: OpenID Connect Back-Channel Logout. The sign-in has ended at the portal, so it ends here."""
    form = await request.form()
    try:
        claims = await _log_out_claims(request, str(form.get("logout_token") or ""))
    except (JoseError, ValueError) as error:
        return PlainTextResponse(str(error) or "no log-out token", 400, {"Cache-Control": "no-store"})
    except httpx2.HTTPError:
        return PlainTextResponse("not now", 503)
    store: Store = request.app.state.store
    with store.change():
        if store.take(f"log-out {claims['jti']}", "log-out", None, f"log-out {claims['jti']}", moment()):
            store.end_sessions(**({"sid": claims["sid"]} if claims.get("sid") else {"actor": claims["sub"]}))
    return PlainTextResponse("", 200, {"Cache-Control": "no-store"})


async def _log_out_claims(request: Request, token: str) -> dict[str, Any]:
    settings: Settings = request.app.state.settings
    claims: dict[str, Any] = await _decoded(request.app.state.portal_login, token)
    jwt.JWTClaimsRegistry(
        leeway=LEEWAY,
        iss={"essential": True, "value": settings.portal},
        aud={"essential": True, "value": settings.client_id},
        iat={"essential": True},
        jti={"essential": True},
    ).validate(claims)
    if LOG_OUT_EVENT not in (claims.get("events") or {}) or "nonce" in claims or not (claims.get("sid") or claims.get("sub")):
        raise ValueError("this is no log-out token")
    if claims["iat"] < time.time() - 600:
        raise ValueError("this log-out token is old")
    return claims


async def _decoded(login: StarletteOAuth2App, token: str) -> dict[str, Any]:
    """Claims under one of the portal's keys; they are fetched again where the token names one that is not known yet."""
    for again in (False, True):
        keys = KeySet.import_key_set(await login.fetch_jwk_set(force=again))
        try:
            return dict(jwt.decode(token, keys, algorithms=["RS256"]).claims)
        except InvalidKeyIdError:
            if again:
                raise
    raise AssertionError("unreachable")


async def leave(request: Request) -> Response:
    """`POST /log-out`: end the session."""
    await form_of(request)
    log_out(request)
    return RedirectResponse("/", 303)


def _return_to(settings: Settings, claims: dict[str, Any]) -> str:
    """Where **Back to portal** leads: into the portal, nowhere else."""
    told = str(claims.get("return_to") or "")
    return told if _origin(told) == settings.portal else settings.portal


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
