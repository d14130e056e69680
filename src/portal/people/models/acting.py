"""Who began something that goes on in the background, as that asker is now."""

from datetime import datetime
from uuid import UUID

from portal.kernel.viewer import Kind, Viewer
from portal.partners.models import Partner, PartnerKind, PartnerStatus
from portal.people.models.staff import Staff
from portal.people.models.tokens import ApiToken
from portal.people.models.viewers import viewer_of
from portal.people.rules import CHANNEL_PERMISSIONS


async def acting_again(partner_id: UUID, user_id: UUID | None, token_id: UUID | None, now: datetime) -> Viewer | None:
    """The viewer that a person, or a token, is now in a partner. None: is let in no more, as deactivated, revoked or suspended."""
    partner = await Partner.get(id=partner_id)
    token = await ApiToken.get_or_none(id=token_id, revoked_at__isnull=True, expires_at__gt=now) if token_id else None
    if partner.status is not PartnerStatus.ACTIVE or (token_id and token is None):
        return None
    if user_id is None:
        scopes = frozenset(token.scopes) if token else frozenset()
        if partner.kind is PartnerKind.SERVICE_PROVIDER:
            scopes -= CHANNEL_PERMISSIONS
        return Viewer(kind=Kind.TOOL, name=token.name if token else "", partner_id=partner_id, permissions=scopes, token_id=token_id, now=now)
    staff = await Staff.in_force_of(user_id).select_related("user").get_or_none(partner_id=partner_id)
    if staff is None:
        return None
    return await viewer_of(staff.user, staff, now, token=token)
