"""Every page of the route table: whole to a browser, a part to htmx, complete without script, closed to strangers and to forgers."""

import io
from datetime import timedelta
from html.parser import HTMLParser
from itertools import cycle
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from starlette.routing import Route
from starlette.testclient import TestClient

from portal.accounts.models import AccountDraft, Engagement
from portal.accounts.rules import AccessHealth, OpenedAs, UserRole
from portal.bulk.models import BulkRun
from portal.bulk.rules import BulkAct, BulkOf
from portal.clients.importing import Step
from portal.clients.models import Client
from portal.clients.models_import import ClientImport
from portal.files.models import File
from portal.files.rules import FileKind
from portal.identity.models import SignIn
from portal.invitations.models import Invitation, InviteLink
from portal.invoices.models import Details, Invoice
from portal.invoices.rules import Given
from portal.kernel import clock, ids
from portal.kernel.viewer import Viewer
from portal.outbox.webhooks import Attempt, Endpoint, Webhook
from portal.people.entry import draw_token
from portal.people.models import ApiToken, Staff, User
from portal.people.rules import Role
from portal.people.rules_tokens import TokenKind
from portal.referrals.models import Referral, ReferralRequest
from portal.referrals.rules import RequestKind
from portal.resources.models import Resource
from portal.resources.rules import ResourceKind
from portal.segments.models import Segment
from portal.segments.rules import SegmentOf
from portal.settings import Settings
from portal.support.models import PartnerCase
from tests.cast import SETTINGS, Cast, gid, person, system
from tests.earnings.stage import paid_out, tried_out
from tests.identity.stage import make_client, user_in
from tests.invoiced import invoices_for
from tests.kept import kept
from tests.served import Portal, begin

# Routes that are no screens of those who are signed in, each with its reason.
NO_SCREEN = {
    "/graphql": "the API",
    "/health/live": "a probe",
    "/health/ready": "a probe",
    "/static/{path:path}": "files",
    "/events": "a stream that does not end: tests/db/test_live",
    "/.well-known/openid-configuration": "told to products",
    "/oidc/jwks": "told to products",
    "/oidc/token": "asked by products, which are no browsers",
    "/oidc/userinfo": "the same",
    "/oidc/authorize": "asked by products through a browser: tests/identity",
    "/oidc/continue": "the same",
    "/oidc/logout": "the same",
}


def routes(portal: Portal, method: str) -> list[Route]:
    """The application's routes that take a method."""
    return [
        route
        for route in portal.client.app.routes  # type: ignore[attr-defined]
        if isinstance(route, Route) and route.path not in NO_SCREEN and method in (route.methods or ())
    ]


class Page(HTMLParser):
    """Links, forms and htmx elements of a page."""

    def __init__(self, text: str, vary: str = "") -> None:
        super().__init__()
        self.is_whole = "<html" in text
        self.vary = set(vary.replace(" ", "").split(","))
        self.links: set[str] = set()
        self.forms: list[dict[str, Any]] = []
        self.htmx: list[tuple[str, dict[str, str]]] = []
        self._form: dict[str, Any] | None = None
        self._select: str | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attributes}
        if tag == "a" and said.get("href"):
            self.links.add(said["href"])
        if any(name.startswith(("hx-get", "hx-post")) for name in said):
            self.htmx.append((tag, said))
        if tag == "form":
            self._form = {"method": said.get("method", "get").lower(), "action": said.get("action"), "fields": {}, "said": said}
            self.forms.append(self._form)
        if self._form is None or "name" not in said:
            return
        fields = self._form["fields"]
        if tag == "input" and said.get("type") not in ("checkbox", "radio", "file", "submit"):
            fields[said["name"]] = said.get("value", "")
        elif (tag == "input" and "checked" in said) or tag in ("textarea", "select"):
            fields[said["name"]] = said.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None


async def _begin() -> tuple[Cast, dict[str, str]]:
    cast = await kept(begin)
    return cast, await furnish(cast)


@pytest.fixture
def furnished(served: TestClient, settings: Settings) -> tuple[Portal, dict[str, str]]:
    """The portal with rows of every kind, and their ids."""
    cast, found = served.portal.call(kept, _begin)
    return Portal(served, settings, cast), found


async def furnish(cast: Cast) -> dict[str, str]:
    """Rows of every kind, and their ids by the name of the kind."""
    client = await cast.client("Mulcahy Hotel", email="mia@hotel.example")
    engagement = await cast.account("Mulcahy", client, users=3, headcount=4)
    await _entered(cast, engagement, await cast.account("Unlinked one"))
    _user, invited = await person("Invited One", cast.partner, Role.READ_ONLY)
    assert invited
    await Staff.filter(id=invited.id).update(joined_at=None)
    owner = await cast.viewer("owner")
    note = await client.write_note(owner, "Pay day is Thursday.")
    return {
        **await _of_the_vendor(cast),
        "tokens": gid(await _token(owner)),
        **await _imports(owner),
        "invitations": gid((await Invitation.invite(owner, ["a@b.example"], cast.products["time"], OpenedAs.TRIAL, lasts=timedelta(days=9)))[0]),
        **await _leads(cast),
        "link": gid(await InviteLink.make(owner, cast.products["payroll"], OpenedAs.TRIAL, "en")),
        "draft": gid(await AccountDraft.start(owner, OpenedAs.TRIAL, {"name": "Mulcahy", "product": gid(cast.products["payroll"])})),
        **await _invoices(owner, client, engagement),
        **await _payouts(cast),
        **await _runs(owner, client),
        "segments": gid(await Segment.add(owner, SegmentOf.ACCOUNTS, "In use", {"state": "ACTIVE"}, shared=True)),
        **await _support(owner, engagement),
        **await _shelf(await cast.viewer("vendor")),
        "clients": gid(client),
        "accounts": gid(await engagement.account),
        "notes": gid(note),
        "people": gid(invited),
        "colleague": gid(cast.staff["advisor"]),
        "partners": gid(cast.partner),
        "rivals": gid(cast.other),
    }


async def _support(owner: Viewer, engagement: Engagement) -> dict[str, str]:
    """A case about an account, with a file."""
    file = await File.keep(owner, io.BytesIO(b"What the log says."), "log.txt", FileKind.TEXT)
    case = await PartnerCase.ask(owner, "Pay run", "It stands still.", account=await engagement.account, files=[file])
    return {"support": gid(case), "files": gid(file)}


async def _shelf(vendor: Viewer) -> dict[str, str]:
    """A training, and a logo with its file."""
    text = "# One\n\nRead *this*.\n\n? What?\n+ Yes\n- No\n"
    training = await Resource.add(vendor, ResourceKind.TRAINING, {"title": "The first run", "category": "Training", "text": text}, None, None)
    mail = await Resource.add(vendor, ResourceKind.EMAIL_TEMPLATE, {"title": "Invite", "category": "Templates", "subject": "{partner}", "text": "{link}"}, None, None)
    for each in (training, mail):
        await each.show(vendor, True)
    return {"resources": gid(training)}


async def _entered(cast: Cast, open_to_us: Engagement, inside: Engagement) -> None:
    """An account that can be entered, as others too; and one that the owner is in."""
    await make_client(cast, is_told=False)
    broken = await cast.account("Broken one")
    for engagement, health in ((open_to_us, AccessHealth.OK), (inside, AccessHealth.OK), (broken, AccessHealth.DEMOTED)):
        await engagement.report_access(system(), str(ids.new()), 1, health)
    await user_in(open_to_us.account_id, "owner", UserRole.ADMIN, user_id=cast.users["owner"].id)
    await user_in(open_to_us.account_id, "Declan Roche")
    await Engagement.filter(id=broken.id).update(is_portal_master=True)
    for name in ("Ada Confirmed", "Ada Declined"):
        await user_in(broken.account_id, name, UserRole.ADMIN, email=f"{name.split()[1]}@a.example".lower())
    row = await SignIn.begin_as_me(await cast.viewer("owner"), await inside.account)
    await SignIn.filter(id=row.id).update(used_at=clock.now())
    await row.enter(clock.now())


async def _runs(owner: Viewer, client: Client) -> dict[str, str]:
    """A preview, one that runs, and one that is done and can be undone."""
    empty = [await Client.add(owner, {"name": f"Empty {number}"}) for number in range(3)]
    runs = [await BulkRun.preview(owner, BulkAct.ARCHIVE, BulkOf.CLIENTS, [client.id, each.id], {}) for each in empty]
    await runs[1].start(owner)
    await BulkRun.go_on(owner.now, 10)
    await runs[2].start(owner)
    return {name: gid(run) for name, run in zip(("bulk", "done", "running"), runs, strict=True)}


async def _leads(cast: Cast) -> dict[str, str]:
    """A referral that waits for the vendor, and one about which an extension does."""
    owner, product = await cast.viewer("owner"), cast.products["payroll"]
    lead = {"business_name": "Mulcahy", "country": "IE", "note": "Friends."}
    first = await Referral.submit(owner, lead, product)
    second = await Referral.submit(owner, lead, product)
    await first.decide(await cast.viewer("vendor"), True)
    await first.ask(owner, RequestKind.EXTENSION, "The board meets in March.")
    return {"referrals": gid(second), "asked": gid(await ReferralRequest.get())}


async def _invoices(owner: Viewer, client: Client, engagement: Engagement) -> dict[str, str]:
    """An invoice in each state, and one from the vendor."""
    rows = []
    for state in ("sent", "paid", "cancelled"):
        lines = [Given("Payroll", "1", "45.00", "24")]
        row = await Invoice.write(owner, client, Details(texts={"from_name": "Ferrow", "to_name": state}, to_email="a@b.example", currency="EUR", lines=lines))
        await row.send(owner)
        rows.append(row)
    await rows[1].pay(owner)
    await rows[2].cancel(owner, "Sent twice", credit=True)
    made = await invoices_for(owner, client, engagement)  # the newest, whose page is looked at: a draft
    return {"invoices": made["invoice"], "billed": made["billed"]}
async def _payouts(cast: Cast) -> dict[str, str]:
    made = await paid_out(cast)
    return {"payouts": made["run"], "details": made["details"], **{name: made[name] for name in ("earlier", "approved", "file")}, "tried": await tried_out(cast)}


async def _token(by: Viewer) -> ApiToken:
    details = {"kind": TokenKind.PERSON, "scopes": ["clients:read"], "days": 3}
    return await ApiToken.make(by, draw_token(), name="Export", whose=None, **details)


async def _of_the_vendor(cast: Cast) -> dict[str, str]:
    """A product with its endpoint, and webhooks of each state."""
    product, key = cast.products["payroll"], SETTINGS.secret_key
    endpoint = await Endpoint.get_or_none(product_id=product.id)
    endpoint = endpoint or (await Endpoint.add(system(), product, "https://payroll.example/hook", key))[0]
    dead, sent, waits = [await endpoint.ping(system()) for _each in range(3)]
    await Webhook.filter(id=dead.id).update(dead_at=dead.created_at, last_error="answered 500")
    await Webhook.filter(id=sent.id).update(sent_at=sent.created_at)
    await Attempt.create(webhook_id=dead.id, at=dead.created_at, took_ms=12, status=500, error="answered 500", answer="no")
    await Attempt.create(webhook_id=sent.id, at=sent.created_at, took_ms=12, status=204)
    rows = {"products": product, "endpoints": endpoint, "webhooks": waits, "dead": dead, "sent": sent}
    return {name: gid(row) for name, row in {**rows, "modules": cast.modules["payroll"], "plans": cast.plans["payroll"]}.items()}


async def _imports(owner: Viewer) -> dict[str, str]:
    """An import at each step."""
    uploaded, matched, done = [await ClientImport.start(owner, f"Name\nBakery {step}\n", "book.csv") for step in Step]
    await matched.match(owner, [(0, "name")], add_duplicates=False)
    await done.run(owner)
    return {"import": gid(matched), "uploaded": gid(uploaded), "run": gid(done)}


def _address(route: Route, world: dict[str, str]) -> str:
    """A route's path with the id of a record that it is about."""
    return route.path.replace("{id}", world.get(_noun(route.path), world["clients"]))


def _noun(path: str) -> str:
    if path.startswith("/clients/import/"):
        return "import"
    parts = path.split("/")
    beside = {"/settings/tokens/": "tokens", "/settings/payouts/": "details", "/payouts/items/": "approved", "/payouts/files/": "file", "/programme/what-if/": "tried"}
    for start, noun in beside.items():
        if path.startswith(start):
            return noun
    if path.startswith("/invitations/links/"):
        return "link"
    if path.startswith("/support/managers/"):
        return "partners"
    if path.startswith("/referrals/requests/"):
        return "asked"
    if path.startswith("/invoices/vendor/"):
        return "billed"
    if path.startswith("/accounts/drafts/"):
        return "draft"
    return parts[2] if parts[1] == "vendor" and len(parts) > 2 else parts[1]


def starts(who: str, world: dict[str, str]) -> list[str]:
    """Where a walk through the pages of a member of the cast begins: what no link of the overview leads to, first."""
    pending = [f"/clients/{world['clients']}", f"/accounts/{world['accounts']}", "/"]
    if who == "owner":
        colleague = f"/people/{world['colleague']}"
        pending[:0] = [f"/clients/import/{world['uploaded']}/columns", f"/clients/import/{world['run']}/outcome"]
        pending[:0] = [f"/accounts/drafts/{world['draft']}/{page}" for page in (1, 2, 3)]
        pending[:0] = [f"/invoices/{world['invoices']}", f"/segments/{world['segments']}/edit"]
        pending[:0] = [f"/bulk/{world['bulk']}", f"/bulk/{world['done']}?outcome=changed", f"/bulk/{world['running']}?after=&outcome=already", "/bulk/new?of=accounts&act=grant_access&all=1"]
        pending[:0] = [f"/people/{world['people']}", f"{colleague}/transfer", f"{colleague}/access", f"{colleague}/leaver"]
    if who == "vendor":
        pending[:0] = [f"/programme/what-if/{world['tried']}", "/vendor/privacy?q=reader@demo.example", f"/partners/{world['rivals']}/merge?into={world['partners']}"]
    if who in ("vendor", "finance"):
        pending[:0] = [f"/payouts/{world[each]}" for each in ("earlier", "payouts")]
    if who in ("vendor", "support"):
        pending[:0] = [f"/vendor/webhooks/{world[each]}" for each in ("dead", "sent", "webhooks")]
    return pending


def walk(client: Any, headers: dict[str, str], pending: list[str]) -> tuple[dict[str, Page], dict[str, int]]:
    """Every page that links lead to from these, as plain requests, and the status of each address. Rows of one kind are one page."""
    seen: dict[str, int] = {}
    pages: dict[str, Page] = {}
    base = urlsplit(str(client.base_url))
    while pending:
        address = pending.pop(0)
        path = urlsplit(address).path
        shape = _shape(address)
        if shape in seen or path.startswith("/static/") or path in ("/graphiql",):
            continue
        answer = client.get(address, headers=headers, follow_redirects=False)
        seen[shape] = answer.status_code
        if answer.headers.get("content-type", "").startswith("text/html") and answer.status_code == 200:
            pages[address] = page = Page(answer.text, answer.headers["vary"])
            for link in page.links:
                target = urlsplit(urljoin(f"{base.geturl()}{address}", link))
                if target.netloc == base.netloc and target.scheme == "http":
                    pending.append(target.path + (f"?{target.query}" if target.query else ""))
    return pages, seen


def _crawl(portal: Portal, who: str, world: dict[str, str]) -> tuple[dict[str, Page], dict[str, int]]:
    headers = {"cookie": portal.sign_in(who)["cookie"]}
    portal.sign_in(who)  # another session, which can be ended
    return walk(portal.client, headers, starts(who, world))


def _shape(address: str) -> str:
    """An address without what differs from row to row: each kind of page is looked at once."""
    parts = urlsplit(address)
    path = "/".join("{id}" if ids.decode(part) else part for part in parts.path.split("/"))
    names = sorted({pair.partition("=")[0] for pair in parts.query.split("&") if pair})
    return path + ("?" + "&".join(names) if names else "")


def _refuse_broken(seen: dict[str, int], expected: frozenset[str] = frozenset()) -> None:
    broken = {address: status for address, status in seen.items() if status not in (200, 303)}
    assert set(broken) <= expected, broken


@pytest.mark.parametrize("who", ["advisor", "reader", "rival", "finance", "support"])
def test_no_link_leads_nowhere(furnished: tuple[Portal, dict[str, str]], who: str):
    portal, world = furnished
    _pages, seen = _crawl(portal, who, world)
    _refuse_broken(seen, frozenset({"/clients/{id}", "/accounts/{id}"} if who in ("advisor", "rival") else ()))


@pytest.mark.parametrize("who", ["owner", "vendor"])
def test_no_link_leads_nowhere_and_everything_works_without_script(furnished: tuple[Portal, dict[str, str]], who: str):
    """What htmx does, a link or a form does too: same address, same method; and every form that is sent is answered. In German,
    whose catalogue is stricter about what a number is.
    """
    portal, world = furnished
    portal.run(lambda: User.filter(id=portal.cast.users[who].id).update(language="de"))
    pages, seen = _crawl(portal, who, world)
    _refuse_broken(seen)
    for address, page in pages.items():
        for tag, said in page.htmx:
            if "data-live" in said:  # what is said while one types is said once more when the form is sent
                continue
            if tag == "a":
                assert said.get("href"), (address, said)
            else:
                assert tag == "form" and said.get("action"), (address, tag, said)
                method = "hx-post" if said.get("method", "get").lower() == "post" else "hx-get"
                assert said.get(method) == said["action"], (address, said)
    headers = {"cookie": portal.sign_in(who)["cookie"]}
    tried: set[str] = set()
    ends = ("/remove", "/unlink", "/archive", "/deactivate", "/transfer", "/end", "/end-others", "/discard", "/signout", "/off", "/rotate", "/revoke")
    forms = [form for page in pages.values() for form in page.forms]
    for form in sorted(forms, key=lambda form: ((form["action"] or "").endswith(ends), (form["action"] or "").endswith("/transfer"))):
        shape = form["method"] + _shape(form["action"] or "")
        if shape in tried:
            continue
        tried.add(shape)
        if form["method"] == "get":
            answer = portal.client.get(form["action"], params=form["fields"], headers=headers)
            assert answer.status_code == 200, (form, answer.status_code)
            continue
        assert form["fields"].get("csrf_token"), form
        fresh = portal.sign_in(who)
        fields = {**form["fields"], "csrf_token": fresh["x-csrf-token"]}
        answer = portal.client.post(form["action"], data=fields, headers={"cookie": fresh["cookie"]}, follow_redirects=False)
        assert answer.status_code in (200, 303, 422), (form["action"], answer.status_code, answer.text[:500])
    theirs = [route for route in routes(portal, "POST") if route.path.startswith(_VENDORS) == (who == "vendor")]
    unreached = {route.path for route in theirs} - {
        route.path for route in theirs for shape in tried if _fits(route, shape.removeprefix("post"))
    }
    assert unreached <= UNREACHED, unreached - UNREACHED


_VENDORS = ("/vendor", "/partners", "/payouts", "/support/managers")  # screens of vendor staff alone

# Actions that no page of an owner's first walk leads to: signed out, in another state of the record, or with a file.
UNREACHED = {
    "/segments/{id}/restore",
    "/people/{id}/standing/{standing}/end",
    "/settings/reports/{id}/stop",
    *(f"/reports/{name}/schedule" for name in ("growth", "retention", "revenue", "usage")),
    "/i/{token}",
    "/i/{token}/check",
    "/invitations/preview",
    "/invoice/{token}",
    "/invoices/sums",
    *(f"/invoices/{{id}}/{verb}" for verb in ("cancel", "pay", "reopen", "resend", "send")),
    "/getting-started/resume",
    "/files",
    *(f"/resources/{{id}}/{act}" for act in ("finish", "read", "test")),
    *(f"/resources/{{id}}/{act}" for act in ("edit", "publish", "unpublish", "archive", "restore", "up", "down")),
    "/resources/new",
    *(f"/support/{{id}}/{act}" for act in ("reopen", "assign", "priority")),
    "/invitations/links/{id}/on",
    "/invitations/{id}/resend",
    "/referrals/like",
    "/referrals/requests/{id}",
    "/referrals/{id}/account",
    *(f"/referrals/{{id}}/{act}" for act in ("accept", "reject", "review", "contacted", "qualified", "won", "lost", "extend", "dispute", "withdraw")),
    "/l/{code}",
    "/l/{code}/check",
    "/accounts/new/check",
    "/accounts/new/locality",
    "/accounts/new/look",
    "/accounts/{id}/company-id",
    "/accounts/{id}/retry",
    "/accounts/{id}/withdraw",
    "/signin",
    "/password/forgot",
    "/password/{token}",
    "/join/{token}",
    "/settings/email/{token}",
    "/prove",
    "/signin/code",
    "/signin/passkey",
    "/second-factor/{token}",
    "/settings/security/app",
    "/settings/security/codes",
    "/settings/security/app/remove",
    "/settings/security/passkeys/{id}/rename",
    "/settings/security/passkeys/{id}/remove",
    "/people/{id}/reset-factors",
    "/people/reset-factors",
    "/switch",
    "/clients/import",
    "/clients/{id}/restore",
    "/oidc/choose",
    "/c/{token}",
    "/other-clients/{id}/ask",
    "/people/requests/{id}",
    "/notes/{id}/put-back",
    "/people/{id}/activate",
    "/settings/partner/second-factor",
    "/partners/join",
    "/partners/join/{token}",
    "/partners/interest",
    "/partners/{id}/approve",
    "/partners/{id}/decline",
    "/partners/{id}/suspend",
    "/partners/{id}/reactivate",
    "/partners/{id}/tier",
    "/partners/new",
    "/programme/versions/new",
    "/programme/versions/{id}",
    "/programme/versions/{id}/discard",
    "/programme/versions/{id}/publish",
    "/programme/versions/{id}/what-if",
    "/payouts/draw",
    "/payouts/{id}/approve",
    "/payouts/{id}/discard",
    "/vendor/products/{id}/endpoint",
    "/vendor/products/{id}/client",
    "/vendor/endpoints/{id}/resume",
    "/vendor/modules/{id}/restore",
    "/vendor/plans/{id}/restore",
}


def _fits(route: Route, shape: str) -> bool:
    path = shape.partition("?")[0].split("/")
    own = route.path.split("/")
    return len(path) == len(own) and all(part == given or part.startswith("{") for part, given in zip(own, path, strict=True))


@pytest.mark.sqlite  # answered before any database is asked for more than who it is
def test_htmx_gets_a_part_and_a_browser_the_page(furnished: tuple[Portal, dict[str, str]]):
    portal, world = furnished
    pages, _seen = _crawl(portal, "owner", world)
    assert all({"HX-Request", "Cookie"} <= page.vary for page in pages.values())
    headers = portal.sign_in("owner")
    for address, page in {_shape(urlsplit(each).path): (each, page) for each, page in pages.items()}.values():
        part = portal.client.get(address, headers={**headers, "hx-request": "true"})
        assert part.status_code == 200 and "<html" not in part.text, address
        again = {**headers, "hx-request": "true", "hx-history-restore-request": "true"}
        if page.is_whole:
            assert "<html" in portal.client.get(address, headers=again).text, address


@pytest.mark.sqlite  # answered before any database is asked for more than who it is
def test_nobody_signed_in_is_led_to_sign_in_and_back(furnished: tuple[Portal, dict[str, str]]):
    portal, world = furnished
    for route in routes(portal, "GET"):
        if route.path.startswith(("/c/", "/signin", "/password", "/join", "/mailbox", "/settings/email/", "/second-factor/", "/partners/join", "/i/", "/l/", "/invoice/")):
            continue
        address = _address(route, world)
        answer = portal.client.get(address, follow_redirects=False)
        assert answer.status_code == 303 and answer.headers["location"].startswith("/signin"), (address, answer.status_code)
        part = portal.client.get(address, headers={"hx-request": "true"}, follow_redirects=False)
        assert part.status_code == 401 and part.headers["hx-redirect"].startswith("/signin"), address


@pytest.mark.sqlite  # answered before any database is asked for more than who it is
def test_no_form_is_taken_without_its_token(furnished: tuple[Portal, dict[str, str]]):
    portal, world = furnished
    signed_in = portal.sign_in("owner")
    cookie = {"cookie": signed_in["cookie"], "hx-request": "true"}  # a refusal is a line then, no page
    others = cycle(({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}))
    for route in routes(portal, "POST"):
        address = _address(route, world).replace("{token}", "x" * 43).replace("{code}", "x" * 16)
        data = {"name": "Forged", "text": "Forged", "email": "forged@demo.example"}
        bare = portal.client.post(address, data=data, headers=cookie, follow_redirects=False)
        assert bare.status_code == 403, address
        wrong = portal.client.post(address, data={**data, "csrf_token": "0" * 64}, headers=cookie, follow_redirects=False)
        assert wrong.status_code == 403, address
        good = {**data, "csrf_token": signed_in["x-csrf-token"]}
        hostile = next(others)  # which of them it is makes no difference to where it goes: one each
        answer = portal.client.post(address, data=good, headers={**cookie, **hostile}, follow_redirects=False)
        assert answer.status_code == 403, (address, hostile)


@pytest.mark.sqlite  # whose rows are whose is asked beside both in test_isolation
def test_what_another_sees_is_not_there(furnished: tuple[Portal, dict[str, str]]):
    """Foreign, hidden, absent and mistyped ids get the same page."""
    portal, world = furnished
    for who in ("rival", "advisor"):
        headers = {"cookie": portal.sign_in(who)["cookie"], "hx-request": "true"}  # a refusal is a line then, no page
        for route in routes(portal, "GET"):
            noun = _noun(route.path)
            if "{id}" not in route.path or noun not in world or noun == "resources":  # these are the vendor's, for all
                continue
            foreign = portal.client.get(route.path.replace("{id}", world[noun]), headers=headers, follow_redirects=False)
            kind = world[noun].split("_")[0]
            absent = portal.client.get(route.path.replace("{id}", ids.encode(kind, ids.new())), headers=headers, follow_redirects=False)
            assert foreign.status_code == absent.status_code in (403, 404), (who, route.path, foreign.status_code)
            mistyped = portal.client.get(route.path.replace("{id}", "client_zzz"), headers=headers, follow_redirects=False)
            assert mistyped.status_code == foreign.status_code, (who, route.path)
