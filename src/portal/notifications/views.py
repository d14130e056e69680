"""The screens of notifications: what one was told, the bell in the head of every page, and how one wants to be told."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.paths import own_path, path_of
from portal.web.render import is_partial, render, target_of
from portal.web.routing import action, page, text

PAGE = 30
LATEST = 6  # that many the bell shows
# What may be told, in groups.
GROUPS = (
    ("accounts", ("ACCESS_BROKEN", "ACCESS_RESTORED", "TRIAL_ENDING", "TRIAL_EXPIRED", "RENEWAL_DUE", "PAST_DUE")),
    ("clients", ("INVITATION_ACCEPTED", "CLIENT_CAME", "CLIENT_WITHDREW", "REFERRAL_DECIDED", "PROTECTION_ENDING")),
    ("vendor", ("PARTNER_WAITS", "REFERRAL_SUBMITTED", "REFERRAL_ASKED", "CASE_WRITTEN", "CASE_ASSIGNED", "RUN_WAITS", "PAYOUT_FAILED", "WEBHOOKS_FAIL")),
    ("partner", ("ADMIN_PROPOSED", "ACCESS_ASKED", "ACCESS_DECIDED", "PAYOUT_HELD", "PAYOUT_PAID", "TIER_CHANGED", "TIER_AT_RISK", "CASE_ANSWERED")),
)


def _labels() -> dict[str, str]:
    return {
        "ACCESS_BROKEN": _("Access to an account broke"),
        "ACCESS_RESTORED": _("A client answered your request to restore access"),
        "ACCESS_ASKED": _("A colleague asks for access"),
        "ACCESS_DECIDED": _("Your request for access was decided"),
        "TRIAL_ENDING": _("A trial is about to end"),
        "TRIAL_EXPIRED": _("A trial has expired"),
        "RENEWAL_DUE": _("A plan is about to renew"),
        "PAST_DUE": _("An account is past due"),
        "INVITATION_ACCEPTED": _("An invitation was accepted"),
        "CLIENT_CAME": _("A client added your partner"),
        "CLIENT_WITHDREW": _("A client withdrew its account"),
        "REFERRAL_DECIDED": _("A referral was decided"),
        "PROTECTION_ENDING": _("A referral’s protection is about to end"),
        "PAYOUT_HELD": _("A payout is held"),
        "PAYOUT_PAID": _("A payout was paid"),
        "TIER_CHANGED": _("Your partner’s tier changed"),
        "CASE_ANSWERED": _("A support case was answered"),
        "TIER_AT_RISK": _("Your partner’s tier is at risk"),
        "ADMIN_PROPOSED": _("An admin is proposed by your portal master"),
        "PARTNER_WAITS": _("A partner signed up and waits for approval"),
        "REFERRAL_SUBMITTED": _("A referral waits for a decision"),
        "REFERRAL_ASKED": _("A partner asks about a referral"),
        "CASE_WRITTEN": _("A partner opened a support case or wrote to one"),
        "CASE_ASSIGNED": _("A support case was given to you"),
        "RUN_WAITS": _("A payout run waits for approval"),
        "PAYOUT_FAILED": _("A payout failed"),
        "WEBHOOKS_FAIL": _("A product takes no webhooks"),
    }


async def index(request: Request) -> Response:
    """What one was told; to the bell, which opens it over the page, the newest few."""
    if is_partial(request) and target_of(request) == "told":
        data = await operations.run(request, "notifications/latest", {"first": LATEST})
        return render(request, "notifications/latest.html", {**data, "back": path_of(request.headers.get("hx-current-url", ""))})
    unread = request.query_params.get("show") == "unread"
    variables = {"filter": {"unread": True} if unread else {}, "first": PAGE, "after": request.query_params.get("after")}
    data = await operations.run(request, "notifications/index", variables)
    return render(request, "notifications/index.html", {**data, "unread": unread})


async def bell(request: Request) -> Response:
    """The bell with how many are unread, for a page that is open."""
    return render(request, "notifications/bell.html", await operations.run(request, "notifications/bell"))


async def read(request: Request) -> Response:
    """Mark one as read, and go on to where it leads if it was opened; or mark all."""
    one = text(request, "notification")
    await operations.act(request, "notifications/read", {"notifications": [one]} if one else {})
    where = own_path(text(request, "go"), str(request.app.url_path_for("notifications:index")))
    return done(request, where, "" if one else "notifications.read")


async def _preferences_page(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "notifications/preferences")
    words = {"tab": "notifications", "groups": GROUPS, "labels": _labels(), "errors": {}, **words}
    return render(request, "notifications/preferences.html", {**data, **words}, status=status)


async def preferences(request: Request) -> Response:
    """How one wants to be told."""
    return await _preferences_page(request)


async def change(request: Request) -> Response:
    """Save how one wants to be told: each row of the grid that was on the form."""
    form = request.state.form
    ways = [
        {"event": event, **{way: f"{way}:{event}" in form for way in ("portal", "mail", "digest")}}
        for event in _labels()
        if f"row:{event}" in form
    ]
    hour = text(request, "digestHour") or ""
    given = {"ways": ways, "digest": text(request, "digest"), "digestHour": int(hour) if hour.isascii() and hour.isdigit() and len(hour) < 4 else -1}
    if given["digest"] not in ("OFF", "DAILY", "WEEKLY"):
        del given["digest"]
    if (segment := text(request, "segment")) is not None:
        given["segment"] = segment
    outcome = await operations.act(request, "notifications/change", given)
    if not outcome.ok:
        return await _preferences_page(request, 422, errors=outcome.errors)
    return done(request, str(request.app.url_path_for("notifications:preferences")), "notifications.changed")


routes = [
    page("/notifications", index, "notifications:index", needs="profile:manage"),
    page("/notifications/bell", bell, "notifications:bell", needs="profile:manage"),
    action("/notifications/read", read, "notifications:read"),
    page("/settings/notifications", preferences, "notifications:preferences", needs="profile:manage"),
    action("/settings/notifications", change, "notifications:change"),
]
