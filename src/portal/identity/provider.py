"""The OpenID Provider's protocol checks, by Authlib. Its server is synchronous and knows no database: one is made for each request
from the rows that were read before, and tells what is to be written after.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl

from authlib.oauth2.rfc6749 import AuthorizationServer, OAuth2Payload, OAuth2Request
from authlib.oauth2.rfc6749.errors import InvalidRequestError
from authlib.oauth2.rfc6749.grants import AuthorizationCodeGrant
from authlib.oauth2.rfc6749.util import extract_basic_authorization
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import OpenIDCode
from authlib.oidc.rpinitiated import EndSessionEndpoint
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import KeySet, RSAKey

from portal.identity import rules
from portal.identity.models import AuthorizationCode, OidcClient, SigningKey
from portal.identity.models.signins import draw

SCOPES = ("openid", "profile", "email")
CLAIMS = "sub name email act account company_id partner return_to until reason sid iss aud exp iat auth_time nonce at_hash".split()


class Payload(OAuth2Payload):
    """The parameters of a request, with those that came twice."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self._lists: defaultdict[str, list[str]] = defaultdict(list)
        for name, value in pairs:
            self._lists[name].append(value)

    @property
    def data(self) -> dict[str, str]:
        return {name: values[0] for name, values in self._lists.items()}

    @property
    def datalist(self) -> defaultdict[str, list[str]]:
        return self._lists


class Asked(OAuth2Request):
    """A request as Authlib reads it. Its address is the portal's own, whatever a proxy made of it."""

    def __init__(self, method: str, address: str, query: str, body: str, headers: Mapping[str, str]) -> None:
        super().__init__(method, address, headers={name.title(): value for name, value in headers.items()})
        self._query, self._form = (parse_qsl(text, keep_blank_values=True, max_num_fields=50) for text in (query, body))
        self.payload = Payload(self._form if method == "POST" else self._query)

    @property
    def args(self) -> dict[str, str]:
        return dict(self._query)

    @property
    def form(self) -> dict[str, str]:
        return dict(self._form)


class _Client:
    """A product's row as Authlib asks it."""

    def __init__(self, row: OidcClient) -> None:
        self.row = row

    def get_client_id(self) -> str:
        return self.row.client_id

    def get_default_redirect_uri(self) -> None:
        return None  # it has to be named

    def get_allowed_scope(self, scope: str | None) -> str:
        return " ".join(each for each in dict.fromkeys((scope or "").split()) if each in SCOPES)

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return redirect_uri in self.row.redirect_uris

    def check_client_secret(self, secret: str) -> bool:
        return self.row.knows_secret(secret)

    def check_endpoint_auth_method(self, method: str, _endpoint: str) -> bool:
        return method in ("client_secret_basic", "client_secret_post")

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type == "authorization_code"


class _Code:
    """A code's row as Authlib asks it."""

    def __init__(self, row: AuthorizationCode) -> None:
        self.row = row
        self.code_challenge, self.code_challenge_method = row.challenge, "S256"

    def get_redirect_uri(self) -> str:
        return self.row.redirect_uri

    def get_scope(self) -> str:
        return self.row.scope

    def get_nonce(self) -> str:
        return self.row.nonce

    def get_auth_time(self) -> int:
        return self.row.auth_time

    def get_acr(self) -> None:
        return None

    def get_amr(self) -> None:
        return None


class _Grant(AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic", "client_secret_post"]

    def generate_authorization_code(self) -> str:
        return draw()

    def save_authorization_code(self, code: str, request: OAuth2Request) -> None:
        self.server.made_code = code

    def query_authorization_code(self, _code: str, client: _Client) -> _Code | None:
        row, now = self.server.code, self.server.now
        good = row and row.client_id == client.row.id and row.expires_at > now and not row.revoked_at and not row.used_at
        return _Code(row) if good else None

    def authenticate_user(self, _code: _Code) -> Any:
        return SimpleNamespace(claims=self.server.claims)

    def delete_authorization_code(self, _code: _Code) -> None:
        """The caller takes it, in the transaction that enters."""


class _Challenge(CodeChallenge):
    """A proof key is asked of every client, by S256 alone."""

    SUPPORTED_CODE_CHALLENGE_METHOD = ["S256"]
    DEFAULT_CODE_CHALLENGE_METHOD = "S256"

    def validate_code_challenge(self, grant: Any, redirect_uri: str) -> None:
        data = grant.request.payload.data
        if not data.get("code_challenge") or data.get("code_challenge_method") != "S256":
            raise InvalidRequestError("Send a 'code_challenge' with 'code_challenge_method' S256.")
        super().validate_code_challenge(grant, redirect_uri)


class _OpenID(OpenIDCode):
    """`openid` in the scope makes an ID token, which names the key that signed it."""

    def __init__(self, server: "Server") -> None:
        super().__init__(require_nonce=False)
        self.server = server

    def __call__(self, grant: Any) -> None:
        super().__call__(grant)
        grant.register_hook("after_validate_authorization_request_payload", self._ask_openid)

    def _ask_openid(self, grant: Any, _redirect_uri: str) -> None:
        data = grant.request.payload.data
        if "openid" not in (data.get("scope") or "").split():
            raise InvalidRequestError("The scope must hold 'openid'.")
        if len(data.get("nonce", "")) > 300 or len(data.get("state", "")) > 2000:
            raise InvalidRequestError("A nonce has at most 300 characters, a state 2000.")
        if "request" in data or "request_uri" in data:
            raise InvalidRequestError("Requests as objects are not taken.")

    def exists_nonce(self, _nonce: str, _request: Any) -> bool:
        return False  # an answer goes to one code, which is used once

    def resolve_client_private_key(self, _client: Any) -> RSAKey:
        return self.server.key[1]

    def get_client_algorithm(self, _client: Any) -> str:
        return "RS256"

    def get_encode_header(self, _client: Any) -> dict[str, str]:
        return {"alg": "RS256", "kid": self.server.key[0].kid}

    def get_client_claims(self, client: _Client) -> dict[str, Any]:
        now = int(self.server.now.timestamp())
        exp = now + int(rules.TOKEN_LASTS.total_seconds())
        return {"iss": self.server.issuer, "aud": [client.get_client_id()], "iat": now, "exp": exp}

    def generate_user_info(self, user: Any, _scope: str) -> dict[str, Any]:
        return {name: value for name, value in user.claims.items() if value is not None}


class _Leaving(EndSessionEndpoint):
    """Log-out that the product begins."""

    def get_server_jwks(self) -> Any:
        return self.server.key_set

    def get_algorithms(self) -> list[str]:
        return ["RS256"]

    def get_client_by_id(self, client_id: str) -> Any:
        return self.server.query_client(client_id)

    def resolve_client_from_id_token_claims(self, claims: dict[str, Any]) -> Any:
        named = claims.get("aud") or [""]
        return self.server.query_client(named if isinstance(named, str) else named[0])

    def _is_valid_post_logout_redirect_uri(self, client: _Client, uri: str) -> bool:
        return uri in client.row.after_logout_uris

    def end_session(self, _request: Any) -> None:
        """The caller ends the sign-in."""


@dataclass
class Answer:
    """What Authlib answers."""

    status: int
    body: Any
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def location(self) -> str:
        return self.headers.get("Location", "")


class Server(AuthorizationServer):
    """One request's server. `client` is the only one that it knows; `made_code` and `made_token` are what it gave out."""

    def __init__(
        self,
        issuer: str,
        now: datetime,
        client: OidcClient | None,
        *,
        code: AuthorizationCode | None = None,
        claims: dict[str, Any] | None = None,
        key: tuple[SigningKey, RSAKey] | None = None,
        key_set: KeySet | None = None,
    ) -> None:
        super().__init__()
        self.issuer, self.now, self.client, self.code = issuer, now, client, code
        self.claims, self.key, self.key_set = claims or {}, key, key_set
        self.made_code = self.made_token = ""
        self.authenticated = False
        self.register_grant(_Grant, [_Challenge(required=True), _OpenID(self)])
        self.register_token_generator("default", self._token)
        self.register_endpoint(_Leaving)

    def _token(self, **given: Any) -> dict[str, Any]:
        self.made_token = draw()
        lasts = int(rules.TOKEN_LASTS.total_seconds())
        return {"token_type": "Bearer", "access_token": self.made_token, "expires_in": lasts, "scope": given["scope"]}

    def query_client(self, client_id: str) -> _Client | None:
        return _Client(self.client) if self.client and self.client.client_id == client_id else None

    def authenticate_client(self, request: Any, methods: Any, endpoint: str = "token") -> Any:
        found = super().authenticate_client(request, methods, endpoint)
        self.authenticated = True
        return found

    def save_token(self, token: Any, request: Any) -> None:
        """The caller saves its digest."""

    def create_oauth2_request(self, request: OAuth2Request) -> OAuth2Request:
        return request

    def send_signal(self, name: str, *_args: Any, **_named: Any) -> None:
        """Nobody listens."""

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> Answer:
        return Answer(status, body, dict(headers))


def basic_name(headers: Mapping[str, str]) -> str | None:
    """By what a client names itself in the header `Authorization: Basic …`."""
    try:
        return extract_basic_authorization(headers)[0]
    except ValueError:
        return None


def audience(id_token: str) -> str:
    """For whom an ID token says it is, unchecked; empty where it is none."""
    try:
        claims = jws.extract_compact(id_token.encode()).payload
        told = json.loads(claims).get("aud", "")
    except (JoseError, ValueError, AttributeError):
        return ""
    return str(told[0] if isinstance(told, list) and told else told)


def discovery(issuer: str) -> dict[str, Any]:
    """What `/.well-known/openid-configuration` says."""
    return {
        "issuer": issuer,
        "authorization_endpoint": f"{issuer}/oidc/authorize",
        "token_endpoint": f"{issuer}/oidc/token",
        "userinfo_endpoint": f"{issuer}/oidc/userinfo",
        "jwks_uri": f"{issuer}/oidc/jwks",
        "end_session_endpoint": f"{issuer}/oidc/logout",
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "code_challenge_methods_supported": ["S256"],
        "scopes_supported": list(SCOPES),
        "claims_supported": CLAIMS,
        "prompt_values_supported": ["none", "login"],
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
        "claims_parameter_supported": False,
        "authorization_response_iss_parameter_supported": True,
        "backchannel_logout_supported": True,
        "backchannel_logout_session_supported": True,
    }
