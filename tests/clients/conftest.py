"""The portal over HTTP, in this test's database, for whoever of the cast asks."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import httpx2
import pytest

from portal.app import create_app
from portal.kernel import clock
from portal.people.models import Session
from portal.settings import Settings
from portal.web import csrf
from tests.cast import Cast


class Browser(httpx2.AsyncClient):
    """A signed-in browser without script."""

    settings: Settings
    secret: str

    async def send_form(self, path: str, fields: dict[str, Any], **more: Any) -> httpx2.Response:
        """Post a form as its page would: with its token."""
        token = csrf.token_for(self.secret, self.settings.secret_key)
        return await self.post(path, data={"csrf_token": token, **fields}, headers={"Origin": self.settings.base_url}, **more)


@pytest.fixture
async def browser_of(cast: Cast, settings: Settings) -> AsyncIterator[Callable[[str], Any]]:
    """`await browser_of("owner")`: a browser in which that member of the cast has signed in."""
    app = create_app(settings)
    async with AsyncExitStack() as stack:

        async def signed_in(name: str) -> Browser:
            partner = cast.staff[name].partner_id if name in cast.staff else None
            started = await Session.start(cast.users[name], clock.now(), 12, browser="", address="", partner_id=partner)
            transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
            made = Browser(transport=transport, base_url=settings.base_url, cookies={settings.cookie_name: started[1]})
            made.settings, made.secret = settings, started[1]
            return await stack.enter_async_context(made)

        yield signed_in
