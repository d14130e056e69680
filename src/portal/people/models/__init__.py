"""People: users, their place in partners and at the vendor, their sessions, mailed tokens and API tokens."""

from portal.people.models.sessions import Session, SignInCount
from portal.people.models.staff import Staff
from portal.people.models.tokens import ApiToken, MailToken, digest
from portal.people.models.users import User, email_key
from portal.people.models.viewers import permissions_of, viewer_of

__all__ = [
    "ApiToken",
    "MailToken",
    "Session",
    "SignInCount",
    "Staff",
    "User",
    "digest",
    "email_key",
    "permissions_of",
    "viewer_of",
]
