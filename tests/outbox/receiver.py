"""A product's side of webhooks: a real server that checks signatures, keeps what it took, and behaves as it is told."""

import asyncio
import contextlib
import json
import socket
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import uvicorn
from standardwebhooks import Webhook as Signer
from standardwebhooks import WebhookVerificationError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

Behave = Callable[[dict[str, Any]], Awaitable[Response | None]]


class Receiver:
    """What was taken, in order. `behave(said)` may answer something else than 204; None: it is taken."""

    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.asked = 0
        self.forms: list[dict[str, str]] = []
        self.secret = ""
        self.behave: Behave | None = None
        self.at_once = self.most_at_once = 0

    async def hook(self, request: Request) -> Response:
        self.asked += 1
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        try:
            return await self._hook(request)
        finally:
            self.at_once -= 1

    async def _hook(self, request: Request) -> Response:
        body = await request.body()
        if self.secret:
            try:
                Signer(self.secret).verify(body, dict(request.headers), json_parse=False)
            except WebhookVerificationError:
                return Response(status_code=401)
        said = {**json.loads(body), "id": request.headers["webhook-id"], "headers": dict(request.headers)}
        other = await self.behave(said) if self.behave else None
        if other is not None:
            return other
        self.taken.append(said)
        return Response(status_code=204)

    async def form(self, request: Request) -> Response:
        self.forms.append({name: str(value) for name, value in (await request.form()).items()})
        return Response(status_code=200)

    def by_account(self) -> dict[str, list[int]]:
        """The numbers of what was taken, by account, each first arrival only."""
        found: dict[str, list[int]] = {}
        seen: set[str] = set()
        for said in self.taken:
            if said["id"] not in seen:
                seen.add(said["id"])
                found.setdefault(said["data"]["account"], []).append(said["data"]["n"])
        return found

    def ids(self) -> Counter[str]:
        return Counter(said["id"] for said in self.taken)


@contextlib.asynccontextmanager
async def receiving(port: int = 0) -> AsyncIterator[tuple[Receiver, str]]:
    """A receiver and its origin."""
    receiver = Receiver()
    app = Starlette(routes=[Route("/hook", receiver.hook, methods=["POST"]), Route("/form", receiver.form, methods=["POST"])])
    listener = socket.create_server(("127.0.0.1", port))
    config = uvicorn.Config(app, log_level="critical", access_log=False, lifespan="off", ws="none", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[method-assign]
    with contextlib.ExitStack() as closing:
        closing.enter_context(listener)
        task = asyncio.create_task(server._serve(sockets=[listener]))
        while not server.started:
            await asyncio.sleep(0.01)
        try:
            yield receiver, f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            await task
