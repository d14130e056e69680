"""The application: every domain's routes behind the same few layers."""

import contextlib
from collections.abc import AsyncIterator
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.datastructures import URLPath
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.routing import NoMatchFound, Route
from starlette.types import ASGIApp, Receive, Scope, Send
from tortoise.exceptions import DBConnectionError

from portal import worker
from portal.access import views as access
from portal.accounts import views as accounts
from portal.audit import views as audit
from portal.bulk import views as bulk
from portal.clients import views as clients
from portal.db.engine import Unavailable, database
from portal.db.live import Hub
from portal.earnings import views as earnings
from portal.earnings import views_details as payout_details
from portal.earnings import views_payouts as payouts
from portal.files import protocol as files
from portal.identity import views as identity
from portal.identity import views_clients as oidc_clients
from portal.insights import views as insights
from portal.invitations import views as invitations
from portal.invoices import views as invoices
from portal.merging import views as merging
from portal.notifications import views as notifications
from portal.outbox import views as outbox
from portal.outbox import views_webhooks as webhooks
from portal.overview import views as overview
from portal.partners import views as partners
from portal.partners import views_facts as facts
from portal.people import views as people
from portal.people import views_tokens as tokens
from portal.points import views as points
from portal.privacy import views as privacy
from portal.products import views as products
from portal.programme import views as programme
from portal.programme import views_what_if as what_if
from portal.referrals import views as referrals
from portal.resources import views as resources
from portal.search import views as search
from portal.segments import views as segments
from portal.settings import Settings, is_loopback_host
from portal.support import views as support
from portal.web import api, errors, health, live, static
from portal.web.headers import SecureHeaders
from portal.web.ratelimit import Bucket
from portal.web.sessions import Viewers


def _is_loopback(host: str) -> bool:
    try:
        return is_loopback_host(urlsplit(f"//{host}").hostname or "")
    except ValueError:
        return False


class OneAddress:
    """The portal has one name: cookies and links belong to it.

    A page asked for by another loopback name is led there; any other name is not ours, and gets no answer that it could keep.
    Probes and tools (`/health/`, `/graphql`, `/.well-known/`) are answered on each loopback name, probes on every name.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.base = settings.base_url
        self.host = urlsplit(settings.base_url).netloc.lower()
        self.on_loopback = _is_loopback(self.host)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith("/health/"):
            await self.app(scope, receive, send)
            return
        host = dict(scope["headers"]).get(b"host", b"").decode("latin-1")
        if host.lower() == self.host:
            await self.app(scope, receive, send)
        elif not (self.on_loopback and _is_loopback(host)):
            await PlainTextResponse("This server has another name.", status_code=421)(scope, receive, send)
        elif scope["path"].startswith(("/graphql", "/.well-known/")) and not scope["path"].startswith("/graphiql"):
            await self.app(scope, receive, send)
        else:
            query = "?" + scope["query_string"].decode("latin-1") if scope["query_string"] else ""
            await RedirectResponse(self.base + scope["path"] + query, status_code=307)(scope, receive, send)


class Compressed(GZipMiddleware):
    """Compresses for those who take it; to others, as most tools are, an answer goes out as it was made."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        takes = scope["type"] == "http" and any(b"gzip" in value for name, value in scope["headers"] if name == b"accept-encoding")
        await (super().__call__ if takes else self.app)(scope, receive, send)


class Buckets:
    """Puts the rate buckets of this process into each request's state."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.public = Bucket(settings.rate_points, settings.rate_refill)
        self.screen = Bucket(settings.rate_points * settings.rate_screens, settings.rate_refill * settings.rate_screens)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            scope.setdefault("state", {}).update(public_bucket=self.public, screen_bucket=self.screen)
        await self.app(scope, receive, send)


class Portal(Starlette):
    """Finds the address of a page by its name at once: Starlette asks one route after the other, and a page has dozens of links."""

    def url_path_for(self, name: str, /, **path_params: Any) -> URLPath:
        named = self._named.get(name)
        if named is None:
            raise NoMatchFound(name, path_params)
        return named.url_path_for(name, **path_params)

    @cached_property
    def _named(self) -> dict[str, Route]:
        return {route.name: route for route in reversed(self.routes) if isinstance(route, Route)}


def create_app(settings: Settings) -> Starlette:
    """The portal as an ASGI application. It opens the database at start and runs the worker unless told not to."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with database(settings.database_url):
            app.state.mailbox, app.state.mail_waits = await outbox.ways(settings)
            app.state.live = Hub(settings.live_pages)
            jobs: Any = contextlib.nullcontext() if settings.no_worker else worker.running(settings)
            try:
                async with jobs:
                    yield
            finally:
                await app.state.live.stop()

    routes = [
        *api.routes,
        *overview.routes,
        *notifications.routes,
        *clients.routes,
        *accounts.routes,
        *segments.routes,
        *search.routes,
        *bulk.routes,
        *access.routes,  # before those of people: /people/requests is a page of its own
        *people.routes,  # before those of the partners: /partners/join is a page of its own
        *invitations.routes,
        *referrals.routes,
        *invoices.routes,
        *files.routes,
        *support.routes,
        *resources.routes,
        *partners.routes,
        *merging.routes,
        *facts.routes,
        *insights.routes,
        *points.routes,
        *earnings.routes,
        *programme.routes,
        *what_if.routes,
        *payout_details.routes,
        *payouts.routes,
        *identity.routes,
        *tokens.routes,
        *oidc_clients.routes,
        *audit.routes,
        *privacy.routes,
        *products.routes,
        *webhooks.routes,
        *outbox.routes,
        *health.routes,
        *live.routes,
        Route("/static/{path:path}", static.serve, methods=["GET"], name="static"),
    ]
    app = Portal(
        routes=routes,
        lifespan=lifespan,
        middleware=[
            Middleware(SecureHeaders, https=settings.is_https),
            Middleware(Compressed, minimum_size=1000, compresslevel=4),
            Middleware(OneAddress, settings=settings),
            Middleware(Buckets, settings=settings),
            Middleware(errors.Faults),
            Middleware(Viewers, settings=settings),
        ],
        exception_handlers={
            errors.SignInNeeded: errors.on_sign_in_needed,
            errors.Held: errors.on_held,
            errors.ProofNeeded: errors.on_proof_needed,
            errors.Forbidden: errors.on_forbidden,
            errors.NotFound: errors.on_not_found,
            errors.TooMany: errors.on_too_many,
            errors.Broken: errors.on_broken,
            HTTPException: errors.on_http,
            DBConnectionError: errors.on_unavailable,
            Unavailable: errors.on_unavailable,
        },
    )
    app.state.settings = settings
    app.state.mailbox = None
    app.state.mail_waits = False
    return app
