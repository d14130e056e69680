"""Back-channel log-out: a product is told by a signed token that a sign-in has ended. Sent through the outbox like any webhook."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from joserfc import jwt
from joserfc.jwk import RSAKey

from portal.identity import rules
from portal.identity.models.clients import OidcClient
from portal.identity.models.keys import SigningKey
from portal.kernel import clock, ids
from portal.outbox import sending
from portal.outbox.sending import Form
from portal.outbox.webhooks import Webhook

LOGOUT = "oidc.logout"
_EVENT = "http://schemas.openid.net/event/backchannel-logout"
_LASTS = 120  # seconds that a token is good


def logout_token(
    issuer: str, client_id: str, told: Mapping[str, Any], token_id: str, now: datetime, key: tuple[SigningKey, RSAKey]
) -> str:
    """The token that tells a product to end a session: `told` has `sid` and `sub`."""
    at = int(now.timestamp())
    said = {"iss": issuer, "aud": client_id, "iat": at, "exp": at + _LASTS, "jti": token_id, "events": {_EVENT: {}}}
    claims = {**said, **{name: told[name] for name in ("sub", "sid") if told.get(name)}}
    return jwt.encode({"alg": "RS256", "typ": "logout+jwt", "kid": key[0].kid}, claims, key[1], ["RS256"])


async def _form(webhook: Webhook, settings: Any) -> Form | None:
    """The form for the product's address, made and signed as it is sent; None where it has none any more."""
    client = await OidcClient.get_or_none(product_id=webhook.product_id)
    if client is None or not client.logout_uri:
        return None
    now = clock.now()
    key = await SigningKey.in_use(now, settings.secret_key, rules.days(settings.signing_key_days))
    token = logout_token(settings.base_url, client.client_id, webhook.data, ids.encode("webhook", webhook.id), now, key)
    return Form(client.logout_uri, {"logout_token": token})


sending.form(LOGOUT, _form)
