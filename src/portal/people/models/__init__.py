"""People: users, their place in partners and at the vendor, their sessions and factors, mailed tokens and API tokens."""

from portal.people.models.factors import Passkey, PendingSignIn, RecoveryCode, Totp, count_factors, forget_factors
from portal.people.models.sessions import Session, SignInCount
from portal.people.models.signups import SignUp
from portal.people.models.staff import Staff
from portal.people.models.tokens import ApiToken, MailToken, digest
from portal.people.models.users import User, email_key
from portal.people.models.viewers import permissions_of, viewer_of

__all__ = [
    "ApiToken",
    "MailToken",
    "Passkey",
    "PendingSignIn",
    "RecoveryCode",
    "Session",
    "SignInCount",
    "SignUp",
    "Staff",
    "Totp",
    "User",
    "count_factors",
    "digest",
    "email_key",
    "forget_factors",
    "permissions_of",
    "viewer_of",
]
