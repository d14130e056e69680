"""The screens have no private door: each of their operations gives the same over `/graphql`, within the public limits."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from starlette.testclient import TestClient

from portal.access.models import Grant
from portal.accounts.models import Account, AccountDraft
from portal.accounts.rules import OpenedAs
from portal.bulk.models import BulkRun
from portal.bulk.rules import BulkAct, BulkOf
from portal.clients.models_import import ClientImport
from portal.gql.context import Context
from portal.gql.core import TRUSTED
from portal.invitations.models import Invitation, InviteLink
from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.outbox.webhooks import Attempt, Endpoint, Webhook
from portal.people.entry import draw_token
from portal.people.models import ApiToken
from portal.people.rules_tokens import TokenKind
from portal.programme.models import SHIPPED, ProgrammeVersion
from portal.referrals.models import Referral, ReferralRequest
from portal.referrals.rules import RequestKind
from portal.resources.models import Resource
from portal.resources.rules import ResourceKind
from portal.schema import schema
from portal.segments.models import Segment
from portal.segments.rules import SegmentOf
from portal.settings import Settings
from portal.support.models import PartnerCase
from portal.web import operations
from tests.cast import SETTINGS, Cast, gid, system
from tests.earnings.stage import paid_out, tried_out
from tests.invoiced import invoices_for
from tests.kept import kept
from tests.served import Portal, begin
from tests.statements import Statements

LIST = {"first": 25, "filter": {"search": "mul"}, "orderBy": {"field": "NAME", "direction": "DESCENDING"}}


async def _world(cast: Cast) -> dict[str, str]:
    client = await cast.client("Mulcahy Hotel", email="a@b.example")
    webhook = await _told(cast)
    engagement = await cast.account("Mulcahy", client, users=3, headcount=4, company_id="MUL")
    await cast.account("Mulcahy Hotel")
    owner = await cast.viewer("owner")
    note = await client.write_note(owner, "Pay day is Thursday.")
    return {
        "product": gid(cast.products["payroll"]),
        "module": gid(cast.modules["payroll"]),
        "endpoint": gid(await Endpoint.get(product_id=cast.products["payroll"].id)),
        "webhook": gid(webhook),
        "token": gid(await _token(await cast.viewer("owner"))),
        "import": gid(await ClientImport.start(owner, "Name\nMulcahy Hotel\nNew one\n", "book.csv")),
        "client": gid(client),
        "account": gid(await Account.get(id=engagement.account_id)),
        "draft": gid(await AccountDraft.start(owner, OpenedAs.TRIAL, {"name": "Mulcahy", "product": gid(cast.products["payroll"])})),
        "link": gid(await InviteLink.make(owner, cast.products["payroll"], OpenedAs.TRIAL, "en")),
        **await invoices_for(owner, client, engagement),
        "invitation": gid((await Invitation.invite(owner, ["a@b.example"], cast.products["time"], OpenedAs.TRIAL, lasts=timedelta(days=9)))[0]),
        "note": gid(note),
        "bulk": gid(await BulkRun.preview(owner, BulkAct.ARCHIVE, BulkOf.CLIENTS, [client.id], {})),
        "segment": gid(await Segment.add(owner, SegmentOf.CLIENTS, "Hotels", {"search": "hotel"}, shared=True)),
        "vendorsegment": gid(await Segment.add(await cast.viewer("vendor"), SegmentOf.ACCOUNTS, "Hotels", {"search": "hotel"}, shared=True)),
        "staff": gid(cast.staff["advisor"]),
        "partner": gid(cast.partner),
        "programme": gid(await ProgrammeVersion.draft(await cast.viewer("vendor"), SHIPPED.read_text())),
        "referral": gid(await _lead(cast)),
        "asked": gid(await ReferralRequest.get()),
        **await paid_out(cast),
        "tried": await tried_out(cast),
        "partnercase": gid(await PartnerCase.ask(owner, "Mulcahy", "What now?", account=await engagement.account)),
        "resource": gid(await Resource.add(await cast.viewer("vendor"), ResourceKind.HANDBOOK, {"title": "Mulcahy", "category": "Guides", "text": "## Mulcahy"}, None, None)),
        "nobody": ids.encode("client", ids.new()),
    }


async def _lead(cast: Cast) -> Referral:
    """A referral that is protected, and an extension that waits."""
    lead = {"business_name": "Mulcahy", "country": "IE", "note": "Friends."}
    row = await Referral.submit(await cast.viewer("owner"), lead, cast.products["payroll"])
    await row.decide(await cast.viewer("vendor"), True)
    await row.ask(await cast.viewer("owner"), RequestKind.EXTENSION, "The board meets in March.")
    return row


async def _token(owner: Viewer) -> ApiToken:
    details = {"kind": TokenKind.PARTNER, "whose": owner.partner_id, "scopes": ["clients:read"], "days": 3}
    return await ApiToken.make(owner, draw_token(), name="Export", **details)


async def _told(cast: Cast) -> Webhook:
    """A product with its endpoint, and a test that was tried once."""
    product, key = cast.products["payroll"], SETTINGS.secret_key
    endpoint, _secret = await Endpoint.add(system(), product, "https://payroll.example/hook", key)
    webhook = await endpoint.ping(system())
    await Attempt.create(webhook_id=webhook.id, at=webhook.created_at, took_ms=12, status=500, error="answered 500", answer="no")
    return webhook


def variables_of(name: str, world: dict[str, str]) -> dict[str, Any]:
    """Sensible variables for an operation. Mutations are refused, so that the same is asked twice."""
    refused: dict[str, Any] = {
        **{f"people/{verb}": {"staff": world["nobody"]} for verb in ("activate", "deactivate", "invite_again", "transfer")},
        "people/change_role": {"staff": world["nobody"], "role": "ADMIN"},
        "people/invite": {"name": "", "email": "", "role": "ADMIN"},
        "people/change_email": {"email": "", "password": ""},
        **{f"people/{verb}_admin": {"proposal": world["nobody"]} for verb in ("confirm", "decline")},
        "people/change_partner": {"name": ""},
        "people/change_password": {"current": "x", "password": "x"},
        "people/change_profile": {"name": ""},
        "people/end_session": {"session": world["nobody"]},
        "people/end_other_sessions": {},
        "people/remove_app": {},
        "people/remove_passkey": {"passkey": world["nobody"]},
        "notifications/read": {"notifications": [world["nobody"]]},
        "notifications/change": {"digestHour": 99},
        "people/rename_passkey": {"passkey": world["nobody"], "name": "x"},
        "people/reset_factors": {"staff": world["nobody"], "why": "x"},
        "people/reset_by_email": {"email": "nobody@x.example", "why": ""},
        "clients/add": {"name": ""},
        "access/ask": {"client": world["nobody"], "reason": "-"},
        "access/decide": {"request": world["nobody"], "decision": "LASTING"},
        "identity/sign_in": {"account": world["nobody"]},
        "identity/end": {"signIn": world["nobody"]},
        "identity/ask": {"account": world["nobody"]},
        "identity/reset_password": {"account": world["nobody"]},
        "accounts/file_account": {"account": world["nobody"], "client": world["client"]},
        "access/grant": {"staff": world["nobody"], "client": world["client"]},
        "access/revoke": {"staff": world["nobody"], "client": world["client"]},
        "accounts/unlink": {"account": world["nobody"]},
        **{f"accounts/{verb}": {"account": world["nobody"]} for verb in ("retry", "withdraw", "change")},
        "accounts/change_company_id": {"account": world["nobody"], "companyId": "X"},
        "accounts/request_plan": {"account": world["nobody"], "plan": None, "modules": []},
        "invitations/invite": {"emails": ["nothing"], "product": world["product"], "openedAs": "TRIAL"},
        **{f"invitations/{verb}": {"invitation": world["nobody"]} for verb in ("resend", "revoke")},
        "invitations/make_link": {"product": world["product"], "openedAs": "TRIAL"},
        "invitations/rotate_link": {"link": world["nobody"]},
        "invitations/switch_link": {"link": world["nobody"], "on": True},
        "referrals/submit": {"businessName": "", "country": "", "note": "", "product": world["product"]},
        **{f"referrals/{verb}": {"referral": world["nobody"]} for verb in ("change", "withdraw", "make_folder")},
        **{f"referrals/{verb}": {"referral": world["nobody"], "text": "-"} for verb in ("extend", "dispute")},
        "referrals/claim": {"referral": world["nobody"], "text": "-", "since": "2026-01-02"},
        "referrals/decide": {"referral": world["nobody"], "accepts": True},
        "referrals/move": {"referral": world["nobody"], "stage": "CONTACTED"},
        "referrals/decide_request": {"request": world["nobody"], "grants": True},
        "accounts/open/start": {"openedAs": "TRIAL", "account": {"name": "x" * 1001}},
        "accounts/open/save": {"draft": world["nobody"], "account": {}, "page": 2},
        "accounts/open/submit": {"draft": world["nobody"]},
        "accounts/open/discard": {"draft": world["nobody"]},
        "accounts/open/check": {"product": world["product"], "companyId": "MUL"},
        "bulk/preview": {"act": "ARCHIVE", "over": "CLIENTS", "rows": []},
        **{f"bulk/{verb}": {"run": world["nobody"]} for verb in ("start", "stop", "undo")},
        "insights/schedule": {"report": "CLIENTS", "rhythm": "WEEKLY", "months": 99},
        "insights/stop": {"schedule": world["nobody"]},
        "access/give_standing": {"staff": world["nobody"], "segment": world["segment"]},
        "access/end_standing": {"standingGrant": world["nobody"]},
        **{f"segments/{verb}": {"segment": world["nobody"]} for verb in ("change", "delete", "restore")},
        "segments/save": {"name": "", "clients": {"search": "x"}},
        "partners/register": {
            **dict.fromkeys(("name", "country", "timezone", "currency", "ownerName", "ownerEmail"), ""),
            "kind": "CHANNEL_PARTNER",
        },
        **{f"partners/{verb}": {"partner": world["nobody"]} for verb in ("approve", "decline", "suspend", "reactivate")},
        "people/require_second_factor": {"required": True},
        "partners/record": {"partner": world["nobody"], "kind": "DOCUMENTS"},
        "partners/set_tier": {"partner": world["nobody"], "tier": world["nobody"], "why": "-"},
        "programme/draft": {"document": ""},
        "programme/change": {"version": world["nobody"], "document": ""},
        "programme/publish": {"version": world["nobody"]},
        "programme/discard": {"version": world["nobody"]},
        "overview/dismiss": {},
        "merging/merge": {"partner": world["partner"], "into": world["nobody"], "confirmation": ""},
        "privacy/export": {"email": "nobody"},
        "privacy/erase": {"email": "nobody", "confirmation": ""},
        "privacy/export_own": {},
        "resources/add": {"kind": "LOGO", "title": "", "category": ""},
        "resources/change": {"resource": world["nobody"], "title": "", "category": ""},
        **{f"resources/{verb}": {"resource": world["nobody"], "on": True} for verb in ("publish", "archive", "move")},
        **{f"resources/{verb}": {"resource": world["nobody"]} for verb in ("download", "vote", "test")},
        "resources/read": {"resource": world["nobody"], "page": 1},
        "resources/finish": {"resource": world["nobody"], "answers": []},
        "support/ask": {"subject": "", "text": ""},
        **{f"support/{verb}": {"case": world["nobody"]} for verb in ("solve", "reopen", "assign")},
        "support/write": {"case": world["nobody"], "text": "x"},
        "support/prioritise": {"case": world["nobody"], "priority": "LOW"},
        "support/name_manager": {"partner": world["nobody"]},
        "overview/resume": {},
        "invoices/write": {"client": world["nobody"], "details": {}},
        "invoices/change": {"invoice": world["nobody"], "details": {}},
        **{f"invoices/{verb}": {"invoice": world["nobody"]} for verb in ("send", "resend", "reopen", "duplicate", "discard", "pay")},
        "invoices/cancel": {"invoice": world["nobody"], "why": "-"},
        "earnings/details/give": {"currency": "", "holder": "", "country": ""},
        "earnings/details/remove": {"details": world["nobody"]},
        "earnings/payouts/draw": {"until": "2999-01-01"},
        **{f"earnings/payouts/{verb}": {"run": world["nobody"]} for verb in ("approve", "discard", "pay", "make_file")},
        "earnings/payouts/settle": {"payout": world["nobody"], "paid": True},
        "earnings/payouts/write_file": {"file": world["nobody"], "format": "CSV"},
        "programme/what_if/try": {"version": world["nobody"], "startsOn": "2026-01-01"},
        "people/create_token": {"kind": "PERSON", "name": "", "scopes": []},
        "people/revoke_token": {"token": world["nobody"]},
        "identity/add_client": {"product": world["nobody"], "redirectUris": [], "loginUri": ""},
        "identity/change_client": {"client": world["nobody"], "redirectUris": [], "loginUri": ""},
        "identity/rotate_client": {"client": world["nobody"]},
        "products/add": {"slug": "", "name": ""},
        "products/change": {"product": world["nobody"]},
        "products/add_module": {"product": world["nobody"], "slug": "", "name": ""},
        "products/add_plan": {"product": world["nobody"], "slug": "", "name": "", "period": "YEARLY"},
        **{f"products/{verb}_{noun}": {noun: world["nobody"]} for verb in ("retire", "restore") for noun in ("module", "plan")},
        **{f"products/rename_{noun}": {noun: world["nobody"], "name": "-"} for noun in ("module", "plan")},
        **{f"outbox/{verb}": {"webhook": world["nobody"]} for verb in ("replay", "skip")},
        **{f"outbox/{verb}": {"endpoint": world["nobody"]} for verb in ("ping", "pause", "resume", "replay_dead", "rotate_secret")},
        "outbox/change": {"endpoint": world["nobody"], "url": "-"},
        "outbox/add_endpoint": {"product": world["nobody"], "url": "-"},
        "clients/write_note": {"client": world["client"], "text": ""},
        "clients/import/upload": {"csv": "", "fileName": "book.csv"},
        "clients/import/match": {"import": world["nobody"], "mapping": [{"column": 1, "field": "NAME"}]},
        "clients/import/run": {"import": world["nobody"]},
        "clients/import/discard": {"import": world["nobody"]},
        "clients/edit_note": {"note": world["nobody"], "text": "x"},
        "clients/pin_note": {"note": world["nobody"], "pinned": True},
        "clients/remove_note": {"note": world["nobody"]},
        "clients/put_back_note": {"note": world["nobody"]},
    }
    if name in refused:
        return {"input": refused[name]}
    noun = name.split("/")[0]
    noun = "import" if name.startswith("clients/import/") else "draft" if name.startswith("accounts/open/") else noun
    key = {"accounts": "account", "partners": "partner", "people": "staff", "import": "import", "programme": "programme", "identity": "account", "draft": "draft", "invitations": "link", "referrals": "referral"}.get(noun, "client")
    known = {
        **LIST,
        "id": world[key],
        "input": {"client": world["nobody"]},
        "client": world["client"],
        "account": world["account"],
        "ofAccount": True,
        "clone": world["account"],
        "clones": True,
        "product": None,
        "country": "IE",
        "ofClient": True,
        "segment": world["segment"],
        "inSegment": True,
        "run": world["bulk"],
        "outcome": ["REFUSED"],
        "asksStaff": True,
        "asksClient": True,
        "ownBook": True,
        "ofStaff": True,
        "asked": True,
        "statements": True,
        "everyPartner": False,
        "search": "mul",
    }
    if name == "identity/log":
        known["filter"] = {"asOther": False}
    if name == "identity/log_csv":
        known["filter"] = {"account": world["account"], "who": "owner"}
    if name == "invitations/index":
        known["filter"], known["open"] = {}, {"state": "OPEN"}
    if name == "invitations/preview":
        known |= {"product": world["product"], "openedAs": "TRIAL", "language": "en"}
    if name == "partners/index":
        known["filter"] = {"search": "fer"}
    if name == "merging/form":
        known |= {"id": world["partner"], "into": world["partner"]}
    if name.startswith("invoices/"):
        known["filter"], known["id"] = {}, world["billed" if "vendor" in name else "invoice"]
    if name.startswith("support/"):
        known |= {"filter": {"search": "mul", "overdue": False}, "orderBy": {"field": "PRIORITY"}, "ids": [world["partner"]], "ofPartner": True, "last": 5}
    if name.startswith("resources/"):
        known |= {"filter": {"search": "mul", "state": ["DRAFT"]}, "orderBy": {"field": "CHANGED"}, "id": world["resource"], "ofResource": True}
    if name.startswith("insights/"):
        known |= {"months": 3, "partner": world["partner"], "segment": world["vendorsegment"], "inSegment": True}
    if name in _KEYS:
        known["id"] = world[_KEYS[name]]
    return {**known, **EXTRA.get(name, {})}


_RUN = {"filter": {"states": ["APPROVED"], "held": False}}
_LOG = {"filter": {"noun": ["client", "staff"], "since": "2026-01-01T00:00:00Z"}, "orderBy": {"field": "TIME"}}
_LEAD = {"businessName": "Mulcahy Ltd", "country": "IE", "website": "", "email": "", "vatNumber": ""}
EXTRA: dict[str, dict[str, Any]] = {
    "partners/go_by": {"search": "mul", "ofAccounts": True, "ofPartners": True},
    "people/tokens": {"filter": {"kind": ["PARTNER"], "state": ["IN_FORCE"]}, "orderBy": {"field": "CREATED"}},
    "people/new_token": {"kind": "PARTNER"},
    **{f"programme/what_if/{name}": {"filter": {"differs": True}} for name in ("show", "csv")},
    "accounts/jobs": {"filter": {"search": "mul", "openForDays": 3}, "orderBy": {"field": "OPENED"}},
    "notifications/index": {"filter": {"unread": True}},
    "referrals/index": {"filter": {"open": True}, "orderBy": {"field": "DUE"}},
    "referrals/csv": {"filter": {"search": "mul"}, "orderBy": {"field": "PROTECTED"}},
    "referrals/board": {"filter": {}, "accepted": {"stage": ["ACCEPTED"]}},
    **{f"referrals/{name}": _LEAD for name in ("new", "like")},
    "audit/index": _LOG,
    "invoices/choose": {"filter": {"search": "mul"}},
    "invoices/index": {"filter": {"search": "mul", "state": ["SENT", "DRAFT"], "overdue": False}},
    "invoices/vendor": {"filter": {"state": ["OPEN"], "overdue": False}},
    "invoices/preview": {"lines": [{"description": "Payroll", "unitPrice": "45.00"}], "currency": "EUR"},
    "audit/csv": _LOG,
    "merging/form": {"chosen": True, "searched": True, "search": "fer"},
    "privacy/index": {"search": "own", "email": "owner@demo.example", "searched": True, "whole": True},
    "overview/index": {"month": "2026-10-01"},
    **{f"earnings/{name}": {"filter": {}, "orderBy": None, "node": "", "ofPartner": False, "account": "", "ofAccount": False} for name in ("csv", "sales", "sales_csv", "payouts", "payouts_csv")},
    **{f"earnings/{name}": {"month": "2026-10-01", "node": "", "ofPartner": False} for name in ("statement", "statements", "currencies")},
    "earnings/index": {
        **dict.fromkeys(("node", "client", "account", "payout"), ""),
        **dict.fromkeys(("ofPartner", "ofClient", "ofAccount", "ofPayout"), False),
        "whole": True,
        "month": "2026-10-01",
        "since": "2025-11-01",
        "currency": "EUR",
        "settled": {"endsFrom": "2026-10-01", "endsTo": "2026-10-31"},
        "newest": {},
        "filter": {"kinds": ["EARNING"]},
        "orderBy": {"field": "DAY"},
    },
    "points/index": {"filter": {}, "lapsing": {}, "orderBy": {"field": "DAY"}, "node": "", "ofPartner": False, "whole": True},
    "points/csv": {"filter": {}, "orderBy": {"field": "DAY"}},
    "earnings/payouts/show": _RUN,
    "outbox/webhooks": {"filter": {"state": ["WAITING"], "kind": ["portal.ping"]}, "orderBy": {"field": "TIME"}},
}


_KEYS = {
    "segments/one": "segment",
    "bulk/show": "bulk",
    "bulk/one": "bulk",
    "identity/client_form": "product",
    "people/token": "token",
    "products/show": "product",
    "products/part": "module",
    "outbox/webhook": "webhook",
    "outbox/endpoint": "endpoint",
    "referrals/request": "asked",
    "outbox/new_endpoint": "product",
    "programme/what_if/show": "tried",
    "earnings/details/one": "details",
    "earnings/payouts/one": "payout",
    "earnings/payouts/run": "run",
    "earnings/payouts/show": "run",
    "support/show": "partnercase",
    "support/manager": "partner",
}


_OF_VENDOR = {
    "people/reset_by_email",
    "accounts/change_company_id",
    "overview/vendor",
    "identity/client_form",
    "identity/add_client",
    "identity/change_client",
    "identity/rotate_client",
    "referrals/request",
    "referrals/decide",
    "referrals/move",
    "referrals/decide_request",
    "merging/form",
    "merging/merge",
    *(f"privacy/{name}" for name in ("index", "export", "erase", "retention")),
    *(f"support/{name}" for name in ("assign", "prioritise", "manager", "name_manager")),
}


def viewer_for(name: str) -> str:
    of_vendor = ("resources/", "insights/", "earnings/payouts/", "partners/", "programme/", "products/", "outbox/")
    return "vendor" if name.startswith(of_vendor) or name in _OF_VENDOR else "owner"


async def _begin() -> tuple[Cast, dict[str, str]]:
    cast = await kept(begin)
    return cast, await _world(cast)


@pytest.fixture
def furnished(served: TestClient, settings: Settings) -> tuple[Portal, dict[str, str]]:
    """The portal with rows of every kind, and their ids."""
    cast, found = served.portal.call(kept, _begin)
    return Portal(served, settings, cast), found


@pytest.mark.parametrize("name", operations.names())
def test_the_api_gives_what_the_screen_shows(furnished: tuple[Portal, dict[str, str]], name: str):
    portal, world = furnished
    found = operations.operation(name)
    who = viewer_for(name)

    async def on_screen() -> Any:
        viewer = replace(await portal.cast.viewer(who), proven_at=None)  # as a token, which is nobody at a screen
        values = operations.filled(found, viewer, variables_of(name, world))
        context = Context(viewer=viewer, in_process=True)
        options = {TRUSTED: found.document}
        return values, await schema.execute(
            found.text, variable_values=values, context_value=context, operation_extensions=options
        )

    values, shown = portal.run(on_screen)
    answer = portal.ask(found.text, portal.token(who), variables=values).json()
    assert [error.message for error in shown.errors or ()] == [error["message"] for error in answer.get("errors", ())] == []
    assert _steady(answer["data"]) == _steady(shown.data)


def _steady(data: Any) -> Any:
    """Without what differs from one asking to the next."""
    if isinstance(data, dict):
        moved = ("rateLimit", "lastSeenAt", "isCurrent", "sessions", "ownData")  # the token that asks is one's own, too
        return {key: _steady(value) for key, value in data.items() if key not in moved}
    return [_steady(each) for each in data] if isinstance(data, list) else data


def test_each_operation_is_named_after_its_file():
    for name in operations.names():
        root = operations.operation(name).document.definitions[0]
        assert root.name is not None and root.name.value, name


def test_a_trusted_document_cannot_be_claimed_from_outside(portal: Portal):
    claimed = {"extensions": {TRUSTED: "{ clients { totalCount } }"}}
    answer = portal.ask("{ viewer { kind } }", portal.token("owner"), **claimed).json()
    assert answer["data"] == {"viewer": {"kind": "STAFF"}}


async def _grow(cast: Any, rows: int) -> None:
    viewer = await cast.viewer("owner")
    for number in range(rows):
        client = await cast.client(f"Mulcahy {number:02}")
        await cast.account(f"Mulcahy {number:02}", client, users=2, headcount=3)
        await cast.account(f"Mulcahy loose {number:02}")
        await client.write_note(viewer, f"Note {number}")
        await Grant.give(viewer, cast.staff["advisor"], client)
    open_now = await Referral.filter(partner_id=cast.partner.id).count()
    for number in range(open_now, min(open_now + rows, 20)):  # of the same business: each is a duplicate of the others
        lead = {"business_name": "Mulcahy", "country": "IE", "note": f"Number {number}"}
        await Referral.submit(viewer, lead, cast.products["payroll"])


async def test_no_page_sends_more_statements_for_more_rows(cast: Any):
    """What each screen's operation sends with a few rows it sends with many."""

    world = await _world(cast)

    async def sent_by(name: str) -> int:
        found = operations.operation(name)
        viewer = await cast.viewer(viewer_for(name))
        values = operations.filled(found, viewer, variables_of(name, world))
        context = Context(viewer=viewer, in_process=True, settings=SETTINGS)
        with Statements() as sent:
            result = await schema.execute(
                found.text, variable_values=values, context_value=context, operation_extensions={TRUSTED: found.document}
            )
        assert result.errors is None, (name, result.errors)
        return len(sent.texts)

    queries = [name for name in operations.names() if operations.operation(name).text.startswith("query")]
    await _grow(cast, 3)
    few = {name: await sent_by(name) for name in queries}
    await _grow(cast, 12)
    many = {name: await sent_by(name) for name in queries}
    assert many == few
