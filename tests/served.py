"""The portal behind a test client, with the cast in its database."""

from datetime import timedelta
from typing import Any

from starlette.testclient import TestClient

from portal.kernel import clock
from portal.people.entry import draw_token
from portal.people.models import ApiToken, Session, digest
from portal.settings import Settings
from portal.web import csrf
from tests.cast import Cast, make_cast
from tests.kept import kept


async def begin() -> Cast:
    """The cast, and a client that its partner serves."""
    cast = await kept(make_cast)
    await cast.client("Mulcahy Bakehouse")
    return cast


class Portal:
    """The portal behind a test client, with the cast in its database."""

    def __init__(self, client: TestClient, settings: Settings, cast: Cast | None = None) -> None:
        """`cast`: who is in its database already."""
        self.client, self.settings = client, settings
        self.cast: Cast = cast or self.run(kept, begin)

    def run(self, function: Any, *arguments: Any) -> Any:
        """Call a coroutine function in the server's loop."""
        return self.client.portal.call(function, *arguments)

    def token(self, name: str, scopes: list[str] | None = None, days: int = 1, **details: Any) -> str:
        secret = draw_token()
        now = clock.now()

        async def make() -> None:
            user, staff = self.cast.users[name], self.cast.staff.get(name)
            who = {"user_id": user.id, "partner_id": staff.partner_id if staff else None}
            await ApiToken.create(
                name="test",
                digest=digest(secret),
                hint=secret[:8],
                scopes=scopes if scopes is not None else sorted((await self.cast.viewer(name)).permissions),
                created_at=now,
                expires_at=now + timedelta(days=days),
                **{**who, **details},
            )

        self.run(make)
        return secret

    def ask(self, document: Any, token: str | None = None, headers: dict[str, str] | None = None, **body: Any) -> Any:
        said = {"authorization": f"Bearer {token}"} if token else {}
        return self.client.post("/graphql", json={"query": document, **body}, headers={**said, **(headers or {})})

    def sign_in(self, name: str) -> dict[str, str]:
        """Headers of a browser in which a member of the cast is signed in: its cookie, and the token of its forms."""

        async def start() -> str:
            user, staff = self.cast.users[name], self.cast.staff.get(name)
            place = staff.partner_id if staff else None
            _row, secret = await Session.start(user, clock.now(), 12, browser="", address="", partner_id=place)
            return secret

        cookie = self.run(start)
        token = csrf.token_for(cookie, self.settings.secret_key)
        return {"cookie": f"portal={cookie}", "x-csrf-token": token}
