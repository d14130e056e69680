"""What the vendor records of a partner: a form for each kind, on the partner's page."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel import ids
from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.errors import NotFound, found
from portal.web.render import render
from portal.web.routing import action, page, texts

RECORD = "facts:record"
# By what stands in the address: the fields of the form, and the kinds among which one chooses.
FORMS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "certificate": (("person", "certificate"), ("CERTIFICATE", "CERTIFICATE_REMOVED")),
    "membership": (("membership",), ("MEMBERSHIP", "MEMBERSHIP_ENDED")),
    "referred": (("referred",), ("PARTNER_REFERRED",)),
    "closed": (("account",), ("CLOSED",)),
    "documents": (("account",), ("DOCUMENTS",)),
    "act": (("act",), ("ACT",)),
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


async def _form(request: Request, status: int = 200, **words: Any) -> Response:
    what = request.path_params["what"]
    if what not in FORMS:
        raise NotFound
    data = await operations.run(request, "partners/facts", {"id": request.path_params["id"]})
    partner = found(data.pop("node") or None)
    fields, kinds = FORMS[what]
    shown = {"what": what, "fields": fields, "kinds": kinds, "partner": partner, "values": {}, "errors": {}}
    return render(request, "partners/record.html", {**data, **shown, **words}, status=status)


async def form(request: Request) -> Response:
    """The form for a fact of one kind."""
    return await _form(request)


def _one(rows: Sequence[Mapping[str, Any]], text: str, name: str) -> tuple[str, str]:
    """The id of the one row that goes by what was typed; or "" and why there is none."""
    exact = [row for row in rows if (row[name] or "").casefold() == text.casefold()]
    if len(exact) == 1:
        return exact[0]["id"], ""
    if len(exact) > 1:
        return "", _("Several go by this. Give the id that stands in the address of its page.")
    return "", _("Nothing goes by this. Write it as its page does.")


async def _named(request: Request, given: dict[str, str], errors: dict[str, str]) -> None:
    """Put ids in the place of the company ID or the name that was typed."""
    for field, kind, name in (("account", "account", "companyId"), ("referred", "partner", "name")):
        text = given.get(field, "").strip()
        if text and not ids.decode(text, kind):
            about = {"search": text, "ofAccounts": kind == "account", "ofPartners": kind == "partner"}
            data = await operations.run(request, "partners/go_by", about)
            given[field], wrong = _one(data[f"{kind}s"]["nodes"], text, name)
            if wrong:
                errors[field] = wrong


async def record(request: Request) -> Response:
    """Record it."""
    what, partner = request.path_params["what"], request.path_params["id"]
    if what not in FORMS:
        raise NotFound
    fields, kinds = FORMS[what]
    typed = texts(request, "kind", "on", *fields)
    given, errors = {**dict.fromkeys(fields, ""), **typed}, {}
    kind, on = given.pop("kind", kinds[0] if len(kinds) == 1 else ""), given.pop("on", "").strip()
    if kind not in kinds:
        errors["kind"] = _("Choose one of these.")
    if on and not _DAY.fullmatch(on):
        errors["on"] = _("This is no day. It needs the form 2026-11-30.")
    await _named(request, given, errors)
    if not errors:
        said = {name: value for name, value in given.items() if value}
        outcome = await operations.act(request, "partners/record", {"partner": partner, "kind": kind, **({"on": on} if on else {}), **said})
        if "NOT_FOUND" in outcome.codes and "partner" in outcome.errors:
            raise NotFound
        if outcome.ok:
            return done(request, str(request.app.url_path_for("partners:show", id=partner)), "partner.fact_recorded")
        errors = outcome.errors
    return await _form(request, 422, values=typed, errors=errors)


routes = [
    page("/partners/{id}/facts/{what}", form, "partners:record_form", needs=RECORD),
    action("/partners/{id}/facts/{what}", record, "partners:record"),
]
