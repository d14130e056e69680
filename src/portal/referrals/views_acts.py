"""What is done with one referral, each act in a dialog of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.errors import found
from portal.web.render import render
from portal.web.routing import action, page, text, texts


@dataclass(frozen=True)
class Act:
    """One act: the operation that does it, what it takes beside the referral, and whom it is for."""

    name: str  # in addresses
    act: str  # in the API
    operation: str
    needs: str
    field: str = "why"
    given: tuple[tuple[str, Any], ...] = ()
    takes: tuple[str, ...] = ()


ACTS = (
    Act("withdraw", "WITHDRAW", "withdraw", "referrals:manage"),
    Act("extend", "EXTEND", "extend", "referrals:manage", "text"),
    Act("dispute", "DISPUTE", "dispute", "referrals:manage", "text"),
    Act("claim", "CLAIM", "claim", "referrals:manage", "text", takes=("since",)),
    Act("accept", "ACCEPT", "decide", "referrals:decide", given=(("accepts", True),), takes=("despite",)),
    Act("reject", "REJECT", "decide", "referrals:decide", given=(("accepts", False),)),
    Act("review", "REVIEW", "move", "referrals:decide", given=(("stage", "UNDER_REVIEW"),)),
    Act("contacted", "CONTACT", "move", "referrals:decide", given=(("stage", "CONTACTED"),)),
    Act("qualified", "QUALIFY", "move", "referrals:decide", given=(("stage", "QUALIFIED"),)),
    Act("won", "WIN", "move", "referrals:decide", given=(("stage", "WON"),), takes=("account",)),
    Act("lost", "LOSE", "move", "referrals:decide", given=(("stage", "LOST"),)),
)


def _words() -> dict[str, tuple[str, str, str, str, bool, bool]]:
    """For each act: title, what it does, label of the text, button, whether the text must be there, whether it is hard."""
    why, read = _("Why"), _("The partner has mail, and reads your words.")
    return {
        "withdraw": (_("Withdraw the referral"), _("It is taken back, and stands in nobody’s way. It can be submitted anew."), why, _("Withdraw"), False, True),
        "extend": (_("Ask for longer protection"), _("The vendor decides. Until then the referral does not expire."), _("Why it takes longer"), _("Ask for extension"), True, False),
        "dispute": (_("Dispute the decision"), _("The vendor looks at it again. Its decision is recorded with the reason."), _("Your evidence"), _("Dispute"), True, False),
        "claim": (_("Claim the business"), _("For a business that is a customer already, and that you brought."), _("Your evidence"), _("Claim"), True, False),
        "accept": (_("Accept the referral"), _("It is protected from now on.") + " " + read, why, _("Accept"), False, False),
        "reject": (_("Reject the referral"), read + " " + _("The decision can be disputed."), why, _("Reject"), True, True),
        "review": (_("Look into the referral"), _("The partner sees that you are at it."), why, _("Start review"), False, False),
        "contacted": (_("Mark as contacted"), _("The business was spoken to."), why, _("Mark as contacted"), False, False),
        "qualified": (_("Mark as qualified"), _("The business wants to buy."), why, _("Mark as qualified"), False, False),
        "won": (_("Mark as won"), _("The account is bound to the partner, as the programme says."), why, _("Mark as won"), False, False),
        "lost": (_("Mark as lost"), _("The business will not buy. The referral is over."), why, _("Mark as lost"), True, True),
    }


def _address(request: Request, name: str, **params: str) -> str:
    return str(request.app.url_path_for(name, **params))


async def _accounts(request: Request, referral: Mapping[str, Any], asked: str | None) -> dict[str, Any]:
    """Accounts to choose from: those that are searched for, or else those named like the business."""
    search = referral["businessName"] if asked is None else asked
    data = await operations.run(request, "referrals/accounts", {"filter": {"search": search[:100], "product": [referral["product"]["id"]]}})
    return {"accounts": data["accounts"], "q": search}


async def _dialog(request: Request, act: Act, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "referrals/act", {"id": request.path_params["id"]})
    referral = found(data.pop("node") or None)
    chosen = await _accounts(request, referral, request.query_params.get("q")) if "account" in act.takes else {"accounts": None, "q": ""}
    said = dict(zip(("title", "help", "label", "button", "required", "danger"), _words()[act.name], strict=True))
    shown = {"name": act.name, "field": act.field, "takes": act.takes, "may": act.act in referral["acts"], **said}
    where = {"form_url": _address(request, f"referrals:{act.name}", id=referral["id"]), "back_url": _address(request, "referrals:show", id=referral["id"])}
    words = {**data, **chosen, **where, "referral": referral, "act": shown, "values": {}, "errors": {}, **words}
    return render(request, "referrals/act.html", words, status=status, blocks={"choices": "choices"})


def _of(act: Act) -> tuple[Any, Any]:
    """The dialog and the action of an act."""

    async def form(request: Request) -> Response:
        return await _dialog(request, act)

    async def run(request: Request) -> Response:
        values = {act.field: "", **texts(request, act.field, *act.takes)}
        given = {**values, **dict(act.given), "referral": request.path_params["id"]}
        if "despite" in act.takes:
            given["despite"] = "despite" in values
        if "account" in act.takes:
            given["account"] = values.get("account") or None
        if "since" in act.takes and not values.get("since"):
            return await _dialog(request, act, 422, values=values, errors={"since": _("Say since when it is your customer.")})
        outcome = await operations.act(request, f"referrals/{act.operation}", given)
        if "NOT_FOUND" in outcome.codes and "referral" in outcome.errors:
            found(None)
        if outcome.ok:
            return done(request, _address(request, "referrals:show", id=request.path_params["id"]), f"referral.{act.name}")
        own = {act.field, *act.takes}
        errors = {(name if name in own else ""): message for name, message in outcome.errors.items()}
        return await _dialog(request, act, 422, values=values, errors=errors)

    form.__name__, run.__name__ = f"{act.name}_form", act.name
    return form, run


async def open_account(request: Request) -> Response:
    """On to the wizard, with the referral's folder: the account that is opened there wins the referral."""
    outcome = await operations.act(request, "referrals/make_folder", {"referral": request.path_params["id"]})
    if not outcome.ok:
        found(None)
    folder = outcome.payload["client"]["id"]
    product = text(request, "product") or ""
    return done(request, f"{_address(request, 'accounts:new')}?kind=subscription&client={folder}&product={product}")


# What the partner asked


async def _request_dialog(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "referrals/request", {"id": request.path_params["id"]})
    asked = found(data.pop("node") or None)
    chosen = {"accounts": None, "q": ""}
    if asked["kind"] != "EXTENSION":
        chosen = await _accounts(request, asked["referral"], request.query_params.get("q"))
    where = {"form_url": request.url.path, "back_url": _address(request, "referrals:show", id=asked["referral"]["id"])}
    words = {**data, **chosen, **where, "asked": asked, "referral": asked["referral"], "values": {}, "errors": {}, **words}
    return render(request, "referrals/request.html", words, status=status, blocks={"choices": "choices"})


async def request_form(request: Request) -> Response:
    """Decide what the partner asked."""
    return await _request_dialog(request)


async def decide_request(request: Request) -> Response:
    """Grant or decline it."""
    values = {"answer": "", "decision": "", **texts(request, "answer", "decision", "account")}
    if values["decision"] not in ("grant", "decline"):
        return await _request_dialog(request, 422, values=values, errors={"decision": _("Choose what you decide.")})
    given = {"request": request.path_params["id"], "grants": values["decision"] == "grant", "answer": values["answer"]}
    outcome = await operations.act(request, "referrals/decide_request", {**given, "account": values.get("account") or None})
    if "NOT_FOUND" in outcome.codes and "request" in outcome.errors:
        found(None)
    if outcome.ok:
        return done(request, _address(request, "referrals:show", id=outcome.payload["referral"]["id"]), "referral.request_decided")
    own = {"answer", "account"}
    errors = {(name if name in own else ""): message for name, message in outcome.errors.items()}
    return await _request_dialog(request, 422, values=values, errors=errors)


_PAIRS = [(act, *_of(act)) for act in ACTS]
routes = [
    *(page(f"/referrals/{{id}}/{act.name}", form, f"referrals:{act.name}_form", needs=act.needs) for act, form, _run in _PAIRS),
    *(action(f"/referrals/{{id}}/{act.name}", run, f"referrals:{act.name}") for act, _form, run in _PAIRS),
    action("/referrals/{id}/account", open_account, "referrals:open_account"),
    page("/referrals/requests/{id}", request_form, "referrals:request", needs="referrals:decide"),
    action("/referrals/requests/{id}", decide_request, "referrals:decide_request"),
]
