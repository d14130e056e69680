"""Whether the portal lives, and whether it can serve."""

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from tortoise import connections

from portal.db.engine import CONNECTION

PATIENCE = 2.0  # seconds until a database that says nothing counts as unreachable


async def live(_request: Request) -> Response:
    """The process answers."""
    return JSONResponse({"status": "live"})


async def ready(request: Request) -> Response:
    """The database answers. Mail that waits for a server is told, and is no reason to send people elsewhere."""
    try:
        async with asyncio.timeout(PATIENCE):
            await connections.get(CONNECTION).execute_query("SELECT 1")
    except Exception:  # noqa: BLE001  whatever it is, the portal cannot serve
        return JSONResponse({"status": "not ready", "database": "unreachable"}, status_code=503, headers={"Retry-After": "5"})
    mail = "waits: PORTAL_SMTP_URL is not set" if request.app.state.mail_waits else "goes out"
    return JSONResponse({"status": "ready", "database": "reachable", "mail": mail})


routes = [
    Route("/health/live", live, methods=["GET"], name="health:live"),
    Route("/health/ready", ready, methods=["GET"], name="health:ready"),
]
