"""Identity: the keys that sign, the products as clients of the provider, sign-ins to accounts, and what clients are asked."""

from portal.identity.models import client_side
from portal.identity.models.asking import ClientLink, RestoreRequest
from portal.identity.models.clients import OidcClient
from portal.identity.models.keys import SigningKey
from portal.identity.models.logout import LOGOUT, logout_token
from portal.identity.models.signins import AuthorizationCode, SignIn, login_url, ticket_of

__all__ = ["LOGOUT", "AuthorizationCode", "ClientLink", "OidcClient", "RestoreRequest", "SignIn", "SigningKey", "client_side", "login_url", "logout_token", "ticket_of"]
