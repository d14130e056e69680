"""Products as clients of the OpenID Provider."""

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.identity import rules
from portal.kernel import ids
from portal.kernel.refusal import Refused
from portal.people.models import digest


class OidcClient(Model):
    """One product as a client. Its secret is stored as a digest; its addresses are compared character by character."""

    id = IdField()
    product_id: UUID
    product = fields.OneToOneField("portal.Product", related_name="oidc_client", on_delete=fields.CASCADE)
    secret_digest = fields.CharField(64)
    redirect_uris: list[str] = fields.JSONField()
    after_logout_uris: list[str] = fields.JSONField()
    login_uri = fields.CharField(500)  # where a third party's login begins
    logout_uri = fields.CharField(500, default="")  # where the back-channel log-out goes; empty: nowhere
    made_at = fields.DatetimeField()

    class Meta:
        table = "identity_client"

    @property
    def client_id(self) -> str:
        """By what the product names itself."""
        return ids.encode("oidcclient", self.id)

    @classmethod
    async def named(cls, client_id: object) -> Self | None:
        """The client of this name."""
        key = ids.key_of(client_id, "oidcclient")
        return await cls.get_or_none(id=key) if key else None

    @classmethod
    @whole
    async def register(
        cls,
        product_id: UUID,
        *,
        redirect_uris: list[str],
        login_uri: str,
        logout_uri: str = "",
        after_logout_uris: Iterable[str] = (),
        insecure_origins: Iterable[str] = (),
        now: datetime,
    ) -> tuple[Self, str]:
        """Make a product a client, or give it other addresses and a new secret: gives the row and the secret, which is nowhere stored.

        Plain http is taken of `insecure_origins` alone (`settings.insecure_origins`). Raises `Refused`.
        """
        after, allowed = list(after_logout_uris), frozenset(insecure_origins)
        told = [("redirect_uri", uri) for uri in redirect_uris] + [("login_uri", login_uri)]
        told += [("logout_uri", logout_uri)] if logout_uri else []
        told += [("after_logout_uri", uri) for uri in after]
        found = [rules.check_address(uri, field, allowed) for field, uri in told]
        if not redirect_uris:
            found.append(rules.check_address("", "redirect_uri"))
        refusals = tuple(each for each in found if each)
        if refusals:
            raise Refused(refusals)
        secret = secrets.token_urlsafe(32)
        places = {
            "redirect_uris": redirect_uris,
            "after_logout_uris": after,
            "login_uri": login_uri,
            "logout_uri": logout_uri,
            "secret_digest": digest(secret),
        }
        row, _fresh = await cls.update_or_create({**places, "made_at": now}, product_id=product_id)
        return row, secret

    def knows_secret(self, secret: str) -> bool:
        """Whether this is the client's secret."""
        return secrets.compare_digest(self.secret_digest, digest(secret))
