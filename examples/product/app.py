"""The application: its routes, what is open while it runs, and the layers around every request."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import httpx2
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from . import pages, signin, webhooks
from .adopt import hashed_password, load_book
from .company import Refused, remind
from .portal_client import Portal, Sender
from .settings import Settings
from .store import Store
from .web import LogInNeeded, Over, Sessions, on_log_in_needed, on_over, on_refused, page, static

BOOK = "demonstration.json"  # companies of a demonstration, that were here before


def create_app(settings: Settings) -> Starlette:
    """The product as an ASGI application. It opens its database at start, and sends its outbox as long as it runs."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.store = Store(settings.folder / "product.db")
        await _take_over(app, settings)
        async with httpx2.AsyncClient(follow_redirects=False) as client:
            app.state.portal = Portal(settings, client)
            app.state.sender = Sender(settings, app.state.store, app.state.portal)
            work = [asyncio.create_task(app.state.sender.run()), asyncio.create_task(_every_hour(app.state.store))]
            try:
                yield
            finally:
                for task in work:
                    task.cancel()
                await asyncio.gather(*work, return_exceptions=True)
                app.state.store.close()

    app = Starlette(
        routes=[
            *pages.routes,
            Route("/webhooks", webhooks.receive, methods=["POST"]),
            Route("/signin", signin.start, methods=["GET"]),
            Route("/signin/callback", signin.callback, methods=["GET"]),
            Route("/signin/log-out", signin.ended, methods=["POST"]),
            Route("/static/{name}", static, methods=["GET"]),
            Route("/health", health, methods=["GET"]),
        ],
        lifespan=lifespan,
        middleware=[Middleware(Sessions, settings=settings)],
        exception_handlers={LogInNeeded: on_log_in_needed, Over: on_over, Refused: on_refused, 404: not_found},
    )
    app.state.settings = settings
    app.state.portal_login = signin.relying_party(settings)
    app.state.examples = ()
    return app


async def _take_over(app: Starlette, settings: Settings) -> None:
    """In a demonstration: the companies that the product is said to have had before."""
    book = settings.folder / BOOK
    if settings.demonstration_password and book.is_file():
        load_book(app.state.store, book.read_text("utf-8"), await hashed_password(settings.demonstration_password))
        rows = app.state.store.all("SELECT name, company_id FROM company WHERE account IS NOT NULL ORDER BY id LIMIT 4")
        app.state.examples = tuple((row["name"], row["company_id"]) for row in rows)


async def _every_hour(store: Store) -> None:
    while True:
        remind(store)
        store.tidy()
        await asyncio.sleep(3600)


async def health(request: Request) -> Response:
    """Answers while the database does."""
    request.app.state.store.one("SELECT 1")
    return PlainTextResponse("ok")


async def not_found(request: Request, _error: Exception) -> Response:
    return page(request, "refused.html", {"why": "There is nothing here.", "back": None}, 404)
