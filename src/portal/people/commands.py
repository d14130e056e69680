"""What the command line makes: API tokens, and the first person of the vendor."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Protocol

from portal.db.transactions import atomic
from portal.kernel import clock
from portal.kernel.checks import check_line
from portal.kernel.refusal import Refusal, Refused, refuse_if
from portal.partners.models import Partner, PartnerKind
from portal.people import rules
from portal.people.entry import draw_token
from portal.people.models import ApiToken, Staff, User, digest, email_key, permissions_of
from portal.people.rules import VendorRole
from portal.people.rules_tokens import LONGEST_DAYS as LONGEST_TOKEN_DAYS
from portal.products.models import Product


class CommandError(Refused):
    """Why a command can't do what was asked, as one clear line."""

    def __init__(self, message: str) -> None:
        super().__init__((Refusal("COMMAND", message),))


class Limits(Protocol):
    """What of the settings is read here."""

    @property
    def base_url(self) -> str: ...
    @property
    def reset_minutes(self) -> int: ...
    @property
    def token_days(self) -> int: ...


async def create_token(
    settings: Limits,
    actor: str | None = None,
    tool: str | None = None,
    partner: str | None = None,
    product: str | None = None,
    billing: bool = False,
    scopes: Iterable[str] | None = None,
    days: int | None = None,
) -> str:
    """A new API token, to be shown once: only its hash is stored.

    `actor` is a person's mail address, `tool` a tool's name; `partner` and `product` are slugs; `scopes` are permissions, never
    more than the person has; `days` until it expires. Raises `CommandError`.
    """
    days = settings.token_days if days is None else days
    if not 0 < days <= LONGEST_TOKEN_DAYS:
        raise CommandError(f"a token stays good for 1 to {LONGEST_TOKEN_DAYS:,} days")
    wanted = None if scopes is None else frozenset(scopes)
    if wanted is not None and (unknown := wanted - rules.ALL_PERMISSIONS):
        raise CommandError(f"no such permission: {', '.join(sorted(unknown))}")
    async with atomic():
        if actor is not None:
            owner, allowed = await _of_person(actor, partner, product, billing)
        else:
            owner, allowed = await _of_tool(tool or "", partner, product, billing)
        if wanted is not None and (missing := wanted - allowed):
            raise CommandError(f"not to be had here: {', '.join(sorted(missing))}; at most {', '.join(sorted(allowed)) or 'nothing'}")
        secret, now = draw_token(), clock.now()
        await ApiToken.create(
            **owner,
            digest=digest(secret),
            hint=secret[:8],
            scopes=sorted(allowed if wanted is None else wanted),
            created_at=now,
            expires_at=now + timedelta(days=days),
        )
    return secret


async def _of_person(
    email: str, partner: str | None, product: str | None, billing: bool
) -> tuple[dict[str, object], frozenset[str]]:
    """The columns that say whose the token is, and the most that it may do."""
    if product or billing:
        raise CommandError("--product and --billing are for tools; a person has a --partner or none")
    user = await User.get_or_none(email_key=email_key(email))
    if user is None:
        raise CommandError(f"there is no person with the address {email}")
    staff = await _membership(user, partner)
    _kind, allowed = await permissions_of(user, staff)
    allowed -= rules.SECURITY  # how a person signs in is no token's to change
    if not allowed:
        raise CommandError(f"{email} is in no partner")
    owner = {"name": user.name, "user_id": user.id, "partner_id": staff.partner_id if staff else None}
    return owner, allowed


async def _membership(user: User, slug: str | None) -> Staff | None:
    rows = Staff.filter(user_id=user.id, joined_at__isnull=False, deactivated_at__isnull=True)
    rows = rows.select_related("partner").order_by("partner__slug")
    if slug is not None:
        found = await rows.filter(partner__slug=slug).first()
        if found is None:
            raise CommandError(f"{user.email} is not in a partner {slug}")
        return found
    if user.vendor_role or user.is_analyst:
        return None
    all_ = await rows
    if len(all_) > 1:
        raise CommandError(f"{user.email} is in several partners: name one by --partner: {', '.join(row.partner.slug for row in all_)}")
    return all_[0] if all_ else None


async def _of_tool(
    name: str, partner: str | None, product: str | None, billing: bool
) -> tuple[dict[str, object], frozenset[str]]:
    refuse_if(check_line(name, "tool", 200, required=True))
    if [partner is not None, product is not None, billing].count(True) != 1:
        raise CommandError("a tool belongs to one --partner, one --product or to --billing")
    if partner is not None:
        row = await Partner.get_or_none(slug=partner)
        if row is None:
            raise CommandError(f"there is no partner {partner}")
        return {"name": name, "partner_id": row.id}, rules.tool_scopes(row.kind is PartnerKind.CHANNEL_PARTNER)
    if product is not None:
        made = await Product.get_or_none(slug=product)
        if made is None:
            raise CommandError(f"there is no product {product}")
        return {"name": name, "product_id": made.id}, rules.PRODUCT_TOOL_SCOPES
    return {"name": name, "is_billing": True}, rules.BILLING_TOOL_SCOPES


async def create_vendor(settings: Limits, email: str) -> str:
    """Make the first person of the vendor, an admin; answers the link by which that person sets a password.

    Asked again before the password is set, a new link. Raises `CommandError` where the vendor has people who have come in, or
    the address belongs to someone else; `Refused` on a bad address.
    """
    now = clock.now()
    async with atomic():
        user = await User.get_or_none(email_key=email_key(email))
        if user and user.vendor_role is None:
            raise CommandError(f"{email} belongs to someone who is no vendor staff")
        if await User.filter(vendor_role__isnull=False).exclude(password_hash="").exists():
            raise CommandError("the vendor has its first person already")
        if user is None:
            name = email.strip().partition("@")[0] or email
            user = await User.add(now, name, email, vendor_role=VendorRole.ADMIN)
        secret = await user.ask_password(now, timedelta(minutes=settings.reset_minutes))
    return f"{settings.base_url}/password/{secret}"
