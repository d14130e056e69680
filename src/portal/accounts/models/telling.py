"""Who else is told what happens to an account: its product by webhook, its partners and its client by mail."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from portal.accounts.rules import Lifecycle
from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.notifications.models import About, Letter, Notification
from portal.notifications.rules import Told
from portal.outbox import mail
from portal.outbox.webhooks import Webhook
from portal.partners.models import Partner
from portal.people.models import Staff, User, viewer_of
from portal.people.rules import Role
from portal.products.models import Product

if TYPE_CHECKING:
    from portal.accounts.models.account import Account, Engagement


async def partner_said(partner_id: UUID) -> dict[str, str]:
    """A partner as products are told of it."""
    return {"id": ids.encode("partner", partner_id), "name": (await Partner.get(id=partner_id)).name}


async def person_said(user_id: UUID | None) -> dict[str, str] | None:
    """A partner's person as products are told of it: `subject` is the `sub` with which that person signs in."""
    user = await User.get_or_none(id=user_id) if user_id else None
    return {"subject": ids.encode("user", user.id), "name": user.name, "email": user.email} if user else None


async def post(
    viewer: Viewer, account: Any, kind: str, *, partner_id: UUID | None = None, user_id: UUID | None = None, **data: Any
) -> Webhook | None:
    """Tell the product of an account something; with `partner_id`, of a partner and of its person there."""
    said: dict[str, Any] = {"account": ids.encode("account", account.id)}
    if partner_id:
        said |= {"partner": await partner_said(partner_id), "partnerUser": await person_said(user_id)}
    return await Webhook.post(account.product_id, account.id, kind, said | data, viewer.now)


# The path of the page where a client says what may be done with its account, without a log-in. Set by who has such a page.
ClientPath = Callable[["Account", "Engagement", Viewer], Awaitable[str]]
_client_path: list[ClientPath] = []


def client_path(make: ClientPath) -> None:
    """Have mails to clients lead to the page whose path `make` gives: single-purpose and signed."""
    _client_path[:] = [make]


async def both_sides(viewer: Viewer, account: "Account", engagement: "Engagement", kind: str, by: str) -> None:
    """Mail a partner's owners and admins, and the client. `kind` is `partner_added` or `partner_withdrawn`."""
    partner = await Partner.get(id=engagement.partner_id)
    product = await Product.get(id=account.product_id)
    words = {"name": account.name, "partner": partner.name, "product": product.name, "by": by}
    subject, is_over = ids.encode("account", account.id), engagement.ended_at is not None
    leaders = [staff.user_id for staff in await Staff.leaders_of(partner.id)]
    told, about = (Told.CLIENT_WITHDREW, About("")) if is_over else (Told.CLIENT_CAME, About(subject, account.id))
    letter = Letter(f"accounts/{kind}", {**words, "path": "/accounts" if is_over else f"/accounts/{subject}"})
    cause, only = f"{kind}:{engagement.id}", leaders if is_over else None  # what is gone nobody sees: its leaders alone are told
    said = {"name": account.name, "product": product.name}
    await Notification.tell(told, partner.id, cause, about, viewer.now, addressed=leaders, only=only, letter=letter, **said)
    if account.email:
        place = (account.locale or "en", account.timezone or "UTC")
        link = await _client_path[0](account, engagement, viewer) if _client_path else "/"
        await mail.post(f"accounts/{kind}_client", account.email, viewer.now, *place, **words, path=link)


_STATES = {Lifecycle.TRIAL_EXPIRED: Told.TRIAL_EXPIRED, Lifecycle.PAST_DUE: Told.PAST_DUE}


async def partners_of_state(viewer: Viewer, account: "Account") -> None:
    """Tell every partner that serves an account that its trial has expired, or that it is past due."""
    if (told := _STATES.get(account.lifecycle)) is None:
        return
    about = About(ids.encode("account", account.id), account.id)
    for side in await account.engagements.filter(ended_at__isnull=True).order_by("id"):
        cause = f"{told}:{side.id}:{account.lifecycle_since.isoformat()}"
        people = await addressed_of(side, viewer.now)
        await Notification.tell(told, side.partner_id, cause, about, viewer.now, addressed=people, name=account.name)


async def access_broke(viewer: Viewer, engagement: "Engagement", name: str) -> None:
    """Tell a partner that its user can no longer enter an account as before."""
    about, people = About(ids.encode("account", engagement.account_id), engagement.account_id), await addressed_of(engagement, viewer.now)
    cause = f"broken:{engagement.id}:{viewer.now.isoformat()}"
    await Notification.tell(Told.ACCESS_BROKEN, engagement.partner_id, cause, about, viewer.now, addressed=people, name=name)


async def addressed_of(engagement: "Engagement", now: datetime) -> list[UUID]:
    """Whom of the partner an account concerns most: its person there, who sees the account; else the partner's owners."""
    there = await Staff.in_force_of(engagement.user_id).filter(partner_id=engagement.partner_id).first() if engagement.user_id else None
    if there:
        viewer = await viewer_of(await User.get(id=there.user_id), there, now)
        if await About("", engagement.account_id).is_seen_by(viewer):
            return [there.user_id]
    owners = Staff.filter(partner_id=engagement.partner_id, role=Role.OWNER, joined_at__isnull=False, deactivated_at__isnull=True)
    return await owners.values_list("user_id", flat=True)  # type: ignore[return-value]
