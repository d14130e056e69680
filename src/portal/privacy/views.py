"""The screens of privacy: what is held of a person, given out and erased; and one's own data."""

import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.csvfiles import attachment
from portal.web.errors import NotFound
from portal.web.render import render
from portal.web.routing import action, page, texts

PRIVACY = "privacy:manage"


async def _asked(request: Request, words: str) -> dict[str, Any]:
    """People that the words find, and with a whole address what is held under it."""
    whole = "@" in words.strip("@")
    variables = {"search": words[:100], "searched": bool(words), "email": words[:254], "whole": whole}
    return {"privacyPeople": [], "personalData": None, **await operations.run(request, "privacy/index", variables), "q": words, "whole": whole}


async def index(request: Request) -> Response:
    """Find a person, and see what is held."""
    words = request.query_params.get("q", "").strip()
    return render(request, "privacy/index.html", {"errors": {}, **await _asked(request, words)})


async def export(request: Request) -> Response:
    """Everything that is held of a person, as a file."""
    email = texts(request, "email").get("email", "")
    outcome = await operations.act(request, "privacy/export", {"email": email})
    if outcome.ok:
        return _file(request, outcome.payload["data"])
    return render(request, "privacy/index.html", {**await _asked(request, email), "errors": outcome.errors}, status=422)


async def _erase(request: Request, email: str, status: int = 200, **words: Any) -> Response:
    data = await _asked(request, email)
    if not data["personalData"]:
        raise NotFound
    return render(request, "privacy/erase.html", {"values": {}, "errors": {}, **data, **words}, status=status)


async def erase_form(request: Request) -> Response:
    """Asks before a person is erased, and what to type."""
    return await _erase(request, request.query_params.get("q", "").strip())


async def erase(request: Request) -> Response:
    """Erase a person."""
    given = {"email": "", "confirmation": "", **texts(request, "email", "confirmation")}
    outcome = await operations.act(request, "privacy/erase", given)
    if outcome.ok:
        return done(request, str(request.app.url_path_for("privacy:index")), "person.erased")
    return await _erase(request, given["email"], 422, values=given, errors=outcome.errors)


async def retention(request: Request) -> Response:
    """How long what is kept."""
    return render(request, "privacy/retention.html", await operations.run(request, "privacy/retention"))


async def own(request: Request) -> Response:
    """What is held of oneself."""
    return render(request, "privacy/own.html", {**await operations.run(request, "privacy/own"), "tab": "data"})


async def export_own(request: Request) -> Response:
    """Everything that is held of oneself, as a file."""
    outcome = await operations.act(request, "privacy/export_own", {})
    if not outcome.ok:
        return RedirectResponse(request.app.url_path_for("privacy:own"), status_code=303)
    return _file(request, outcome.payload["data"])


def _file(request: Request, data: str) -> Response:
    """A ZIP of the data for programs, and of the same to be read."""
    found = json.loads(data)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("personal-data.json", json.dumps(found, ensure_ascii=False, indent=1))
        archive.writestr("summary.txt", _summary(found))
    return Response(packed.getvalue(), media_type="application/zip", headers={**attachment("personal-data.zip"), "Cache-Control": "no-store"})


def _summary(found: Mapping[str, Any]) -> str:
    """The data as a text: a head for each group, a paragraph for each row."""
    about = found["about"]
    lines = [_("What the portal holds of {name} ({email})").format(**about), about["madeAt"], ""]
    for group, rows in found["held"].items():
        lines += [f"{group.replace('_', ' ').capitalize()} ({len(rows):,})", "=" * 40]
        for row in rows:
            lines += [f"{name.replace('_', ' ')}: {_said(value)}" for name, value in row.items() if value not in (None, "", [], {}) and name not in ("id", "place")]
            lines.append("")
    return "\n".join(lines) + "\n"


def _said(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


routes = [
    page("/vendor/privacy", index, "privacy:index", needs=PRIVACY),
    action("/vendor/privacy/export", export, "privacy:export"),
    page("/vendor/privacy/erase", erase_form, "privacy:erase_form", needs=PRIVACY, proven=True),
    action("/vendor/privacy/erase", erase, "privacy:erase"),
    page("/vendor/privacy/retention", retention, "privacy:retention", needs=PRIVACY),
    page("/settings/data", own, "privacy:own", needs="security:manage"),
    action("/settings/data/export", export_own, "privacy:export_own"),
]
