"""Who else is told what happens to an account: its product by webhook, its partners and its client by mail."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.outbox import mail
from portal.outbox.webhooks import Webhook
from portal.partners.models import Partner
from portal.people.models import Staff, User
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
    path = f"/accounts/{ids.encode('account', account.id)}" if engagement.ended_at is None else "/accounts"
    for staff in await Staff.leaders_of(partner.id):
        user = staff.user
        await mail.post(f"accounts/{kind}", user.email, viewer.now, user.language, user.timezone, **words, path=path)
    if account.email:
        place = (account.locale or "en", account.timezone or "UTC")
        link = await _client_path[0](account, engagement, viewer) if _client_path else "/"
        await mail.post(f"accounts/{kind}_client", account.email, viewer.now, *place, **words, path=link)
