"""A stage for signing in: a product that is a client of the provider, an account that can be entered, and what a product asks."""

import base64
import hashlib
import secrets
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import KeySet

from portal.accounts.models import Account, AccountUser, Engagement
from portal.accounts.rules import AccessHealth, Lifecycle, UserRole
from portal.identity.models import OidcClient, SignIn
from portal.kernel import clock, ids
from portal.kernel.text import fold
from portal.outbox.webhooks import Endpoint
from portal.people.models import User
from tests.cast import Cast, gid, system
from tests.served import Portal

REDIRECT = "https://payroll.example/oidc/callback"
LOGIN = "https://payroll.example/oidc/login"
LOGOUT = "https://payroll.example/oidc/logged-out"
BYE = "https://payroll.example/bye"
VERIFIER = secrets.token_urlsafe(48)


async def make_client(
    cast: Cast, product: str = "payroll", host: str = "payroll.example", *, is_told: bool = True
) -> tuple[OidcClient, str]:
    """A product as a client that, if `is_told`, is also told by webhook."""
    row, secret = await OidcClient.register(
        cast.products[product].id,
        redirect_uris=[REDIRECT.replace("payroll.example", host)],
        login_uri=LOGIN.replace("payroll.example", host),
        logout_uri=LOGOUT.replace("payroll.example", host),
        after_logout_uris=[BYE.replace("payroll.example", host)],
        now=clock.now(),
    )
    if is_told:
        place = {"url": f"https://{host}/hook", "secrets": [], "created_at": clock.now()}
        await Endpoint.get_or_create(place, product_id=cast.products[product].id)
    return row, secret


async def user_in(account_id: Any, name: str, role: UserRole = UserRole.EMPLOYEE, **details: Any) -> AccountUser:
    """A person inside an account, as if the product had told."""
    said = {"external_id": f"u-{name.lower().replace(' ', '-')}", "email": f"{fold(name).replace(' ', '.')}@client.example"}
    return await AccountUser.create(account_id=account_id, name=name, name_key=fold(name), role=role, **{**said, **details})


async def make_account(cast: Cast, name: str = "Mulcahy", health: AccessHealth = AccessHealth.OK, **details: Any) -> Engagement:
    """An account of the cast's partner with some access, its partner's user an admin there."""
    engagement = await cast.account(name, **details)
    if health is not AccessHealth.NONE:
        await engagement.report_access(system(), str(ids.new()), 1, health, "Mia Mulcahy")
    return engagement


@dataclass
class Stage:
    """The portal, a client, an account that can be entered."""

    portal: Portal
    client: OidcClient
    secret: str
    engagement: Engagement
    account: Account
    own: AccountUser  # the owner of the partner, inside the account
    other: AccountUser  # one of the client's people

    def challenge(self, verifier: str = VERIFIER) -> str:
        return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")

    def asking(self, ticket: str | None, **changes: str | None) -> str:
        """The address at which the product asks for a code."""
        said: dict[str, str | None] = {
            "client_id": self.client.client_id,
            "response_type": "code",
            "scope": "openid profile email",
            "redirect_uri": self.client.redirect_uris[0],
            "state": "st-1",
            "nonce": "no-1",
            "code_challenge": self.challenge(),
            "code_challenge_method": "S256",
            "login_hint": ticket,
            **changes,
        }
        return "/oidc/authorize?" + urlencode({name: value for name, value in said.items() if value is not None})

    def ticket(self, who: str = "owner") -> str:
        """A fresh ticket of somebody for the account, as oneself."""

        async def begin() -> str:
            row = await SignIn.begin_as_me(await self.portal.cast.viewer(who), self.account)
            return row.ticket(self.portal.settings.secret_key)

        return self.portal.run(begin)

    def get(self, address: str, who: str | dict[str, str] | None = "owner") -> Any:
        """A page as somebody's browser gets it."""
        headers = self.portal.sign_in(who) if isinstance(who, str) else who or {}
        return self.portal.client.get(address, headers={"cookie": headers.get("cookie", "")}, follow_redirects=False)

    def code(self, who: str | dict[str, str] = "owner", ticket: str | None = None, **changes: str | None) -> str:
        """A code, as the product gets it with the redirect."""
        answer = self.get(self.asking(ticket or self.ticket("owner"), **changes), who)
        assert answer.status_code == 302, answer.text
        told = dict(parse_qsl(urlsplit(answer.headers["location"]).query))
        assert told["state"] == "st-1" and told["iss"] == "http://localhost:8080"
        return told["code"]

    def redeem(self, given: str, **changes: Any) -> Any:
        """The product's request for tokens."""
        said = {
            "grant_type": "authorization_code",
            "code": given,
            "redirect_uri": self.client.redirect_uris[0],
            "code_verifier": VERIFIER,
            "client_id": self.client.client_id,
            "client_secret": self.secret,
            **changes,
        }
        said = {name: value for name, value in said.items() if value is not None}
        return self.portal.client.post("/oidc/token", data=said, headers={"cookie": ""})

    def claims(self, id_token: str) -> dict[str, Any]:
        """What an ID token says, its signature checked by the published keys."""
        keys = KeySet.import_key_set(self.portal.client.get("/oidc/jwks").json())
        return jwt.decode(id_token, keys, algorithms=["RS256"]).claims


def set_stage(portal: Portal) -> Stage:
    """The stage in the portal's database."""

    async def make() -> Stage:
        cast = portal.cast
        client, secret = await make_client(cast)
        engagement = await make_account(cast, lifecycle=Lifecycle.PAYING, company_id="MUL")
        account = await Account.get(id=engagement.account_id)
        own = await user_in(account.id, "owner", UserRole.ADMIN, user_id=cast.users["owner"].id)
        other = await user_in(account.id, "Declan Roche")
        return Stage(portal, client, secret, engagement, account, own, other)

    return portal.run(make)


__all__ = ["Stage", "User", "gid", "make_account", "make_client", "set_stage", "user_in"]
