"""A browser without script."""

import re
from typing import Any

import httpx2

from portal.app import create_app
from portal.settings import Settings
from tests.cast import PASSWORD


class Visitor:
    """A browser: keeps its cookies, and sends forms as they stand on the page."""

    def __init__(self, settings: Settings, app: Any = None, headers: dict[str, str] | None = None) -> None:
        self.app = app or create_app(settings)
        transport = httpx2.ASGITransport(app=self.app, client=("192.0.2.7", 1234))
        self.client = httpx2.AsyncClient(transport=transport, base_url=settings.base_url, headers=headers)

    async def get(self, path: str, **headers: str) -> httpx2.Response:
        return await self.client.get(path, headers=headers)

    async def post(self, path: str, page: str | None = None, **fields: str) -> httpx2.Response:
        """Send a form to `path` with the token of `page` (the same path, unless said)."""
        shown = (await self.get(page or path)).text
        token = re.search(r'name="csrf-token" content="([^"]+)"', shown)
        hidden = {"csrf_token": token[1]} if token else {}
        return await self.client.post(path, data=hidden | fields)

    async def sign_in(self, who: str, password: str = PASSWORD, **fields: str) -> httpx2.Response:
        return await self.post("/signin", email=f"{who}@demo.example", password=password, **fields)
