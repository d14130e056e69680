"""A small product, as an OpenID client: it begins a login when the portal sends somebody, and shows who is in."""

import base64
import hashlib
import html
import secrets
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import httpx2
from joserfc import jwt
from joserfc.jwk import KeySet
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route


@dataclass
class Product:
    """Where the product stands, as whom the portal knows it, and who is in."""

    url: str
    issuer: str
    client_id: str = ""
    secret: str = ""
    cookie: str = ""  # of the owner in the portal
    begun: dict[str, tuple[str, str]] = field(default_factory=dict)  # verifier and nonce by state
    inside: dict[str, dict[str, Any]] = field(default_factory=dict)  # claims by cookie

    @property
    def redirect_uri(self) -> str:
        return f"{self.url}/callback"

    async def _told(self, path: str) -> Any:
        async with httpx2.AsyncClient() as client:
            return (await client.get(self.issuer + path)).json()

    async def login(self, request: Request) -> Response:
        """Begun by the portal: ask it for a code, and hand the ticket on."""
        assert request.query_params["iss"] == self.issuer
        state, verifier, nonce = (secrets.token_urlsafe(48) for _each in range(3))
        self.begun[state] = verifier, nonce
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        said = {
            "client_id": self.client_id,
            "response_type": "code",
            "scope": "openid profile email",
            "redirect_uri": self.redirect_uri,
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            "login_hint": request.query_params["login_hint"],
        }
        where = (await self._told("/.well-known/openid-configuration"))["authorization_endpoint"]
        return RedirectResponse(f"{where}?{urlencode(said)}")

    async def callback(self, request: Request) -> Response:
        """Redeem the code, and begin a session of the product's own."""
        verifier, nonce = self.begun.pop(request.query_params["state"])
        said = {
            "grant_type": "authorization_code",
            "code": request.query_params["code"],
            "redirect_uri": self.redirect_uri,
            "code_verifier": verifier,
        }
        async with httpx2.AsyncClient() as client:
            answer = await client.post(f"{self.issuer}/oidc/token", data=said, auth=(self.client_id, self.secret))
        keys = KeySet.import_key_set(await self._told("/oidc/jwks"))
        claims = jwt.decode(answer.json()["id_token"], keys, algorithms=["RS256"]).claims
        assert claims["nonce"] == nonce and claims["aud"] == [self.client_id] and claims["iss"] == self.issuer
        cookie = secrets.token_urlsafe(16)
        self.inside[cookie] = claims
        back = RedirectResponse("/")
        back.set_cookie("product", cookie)
        return back

    async def home(self, request: Request) -> Response:
        """The bar: whose account, who is in, the way back."""
        claims = self.inside.get(request.cookies.get("product", ""))
        if claims is None:
            return HTMLResponse("<h1>Nobody is in</h1>")
        acting = f"{claims['act']['name']} acts as " if "act" in claims else ""
        shown = f"{acting}{claims['name']} in {claims['company_id']}"
        return HTMLResponse(f'<h1>{html.escape(shown)}</h1><a href="{html.escape(claims["return_to"])}">Back to portal</a>')

    async def logout(self, request: Request) -> Response:
        """The back channel: end the sessions of a sign-in."""
        token = (await request.form())["logout_token"]
        keys = KeySet.import_key_set(await self._told("/oidc/jwks"))
        claims = jwt.decode(str(token), keys, algorithms=["RS256"]).claims
        assert claims["aud"] == self.client_id
        self.inside = {key: held for key, held in self.inside.items() if held["sid"] != claims["sid"]}
        return Response(status_code=200)

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/login", self.login),
                Route("/callback", self.callback),
                Route("/", self.home),
                Route("/logged-out", self.logout, methods=["POST"]),
            ]
        )
