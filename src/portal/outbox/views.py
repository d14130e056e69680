"""The demonstration's mailbox: what was sent, to whomever, readable by anyone at this machine. Nowhere else does it exist."""

import email
import email.policy
import re
from collections.abc import Sequence
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.outbox.delivery import mail_waits, mailbox_of
from portal.settings import Settings
from portal.web.errors import NotFound
from portal.web.render import render
from portal.web.routing import page


async def ways(settings: Settings) -> tuple[Path | None, bool]:
    """Where mail goes: the mailbox folder, if that is where; and whether mail waits because it can go nowhere."""
    return await mailbox_of(settings), await mail_waits(settings)


def _parts(text: str, origins: Sequence[str]) -> list[tuple[str, bool]]:
    """A mail's text in pieces, each with whether it is a link. Only links into the portal and to products beside it are: a mail may
    quote others' words."""
    pieces = re.split(rf"((?:{'|'.join(map(re.escape, origins))})/[^\s<>\"]*)", text)
    return [(piece, at % 2 == 1) for at, piece in enumerate(pieces) if piece]


def _read(path: Path, origins: Sequence[str]) -> dict[str, Any]:
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain",))
    return {
        "name": path.stem,
        "to": str(message["to"]),
        "subject": str(message["subject"]),
        "at": message["date"].datetime,
        "parts": _parts(body.get_content() if body else "", origins),
    }


def _origins(request: Request) -> Sequence[str]:
    settings: Settings = request.app.state.settings
    return (settings.base_url, *settings.insecure_origins)


def _mails(request: Request) -> list[Path]:
    mailbox = request.app.state.mailbox
    if mailbox is None:
        raise NotFound
    return sorted(mailbox.glob("*.eml"), key=lambda path: path.stat().st_mtime, reverse=True)[:200]


async def index(request: Request) -> Response:
    """Mails, the newest first."""
    return render(request, "outbox/index.html", {"mails": [_read(path, _origins(request)) for path in _mails(request)]})


async def show(request: Request) -> Response:
    """One mail."""
    for path in _mails(request):
        if path.stem == request.path_params["name"]:
            return render(request, "outbox/show.html", {"mail": _read(path, _origins(request))})
    raise NotFound


routes = [page("/mailbox", index, "outbox:index", needs=None), page("/mailbox/{name}", show, "outbox:show", needs=None)]
