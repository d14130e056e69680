"""Invitations to businesses: by mail, and through a partner's link; what comes of them is an account."""

from portal.invitations.models.doors import count_public, said_of
from portal.invitations.models.invitations import Invitation, digest, preview
from portal.invitations.models.links import InviteLink, InviteLinkDay, words_of_link
from portal.people.entry import network_of

__all__ = [
    "Invitation",
    "InviteLink",
    "InviteLinkDay",
    "count_public",
    "digest",
    "network_of",
    "preview",
    "said_of",
    "words_of_link",
]
