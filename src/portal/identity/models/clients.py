"""Products as clients of the OpenID Provider."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.identity import rules
from portal.kernel import ids
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind, Viewer
from portal.people.models import digest

PERMISSION = "products:manage"


@dataclass(frozen=True)
class Places:
    """Where people and log-outs are sent. `logout_uri` may be empty, `after_logout_uris` too."""

    redirect_uris: list[str]
    login_uri: str
    logout_uri: str = ""
    after_logout_uris: list[str] = field(default_factory=list)

    def refusals(self, insecure_origins: Iterable[str] = ()) -> tuple[Refusal, ...]:
        """All that is wrong with them, each at its field."""
        allowed = frozenset(insecure_origins)
        told = [("redirect_uri", uri) for uri in self.redirect_uris or [""]] + [("login_uri", self.login_uri)]
        told += [("logout_uri", self.logout_uri)] if self.logout_uri else []
        told += [("after_logout_uri", uri) for uri in self.after_logout_uris]
        return tuple(found for name, uri in told if (found := rules.check_address(uri, name, allowed)))


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
        places = Places(redirect_uris, login_uri, logout_uri, list(after_logout_uris))
        refusals = places.refusals(insecure_origins)
        if refusals:
            raise Refused(refusals)
        secret = secrets.token_urlsafe(32)
        row, _fresh = await cls.update_or_create(
            {**vars(places), "secret_digest": digest(secret), "made_at": now}, product_id=product_id
        )
        return row, secret

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Of the vendor, those of its staff who manage products."""
        return cls.all() if viewer.kind is Kind.VENDOR and viewer.can(PERMISSION) else cls.filter(id__in=[])

    @classmethod
    @whole
    async def add(cls, viewer: Viewer, product: Any, places: Places, origins: Iterable[str] = ()) -> tuple[Self, str]:
        """Make a product a client; answers its secret too, for this once. Raises `Refused`."""
        if await cls.filter(product_id=product.id).exists():
            message = _("This product signs in here already: change that.")
            raise Refused((Refusal("CLIENT_EXISTS", message, "product"),))
        row, secret = await cls.register(product.id, **vars(places), insecure_origins=origins, now=viewer.now)
        await row._log(viewer, "oidc_client.added")
        return row, secret

    @whole
    async def change(self, viewer: Viewer, places: Places, origins: Iterable[str] = ()) -> None:
        """Other addresses from now on. Raises `Refused`."""
        refusals = places.refusals(origins)
        if refusals:
            raise Refused(refusals, self)
        changed = [name for name, value in vars(places).items() if getattr(self, name) != value]
        if changed:
            self.update_from_dict(vars(places))
            await self.save(update_fields=changed)
            await self._log(viewer, "oidc_client.changed")

    @whole
    async def rotate_secret(self, viewer: Viewer) -> str:
        """Draw a new secret, answered this once. The former one is good no more."""
        secret = secrets.token_urlsafe(32)
        self.secret_digest = digest(secret)
        await self.save(update_fields=["secret_digest"])
        await self._log(viewer, "oidc_client.secret_rotated")
        return secret

    async def _log(self, viewer: Viewer, kind: str) -> None:
        product = await self.product
        await Event.write(viewer, kind, needs=PERMISSION, product=product.name)

    def knows_secret(self, secret: str) -> bool:
        """Whether this is the client's secret."""
        return secrets.compare_digest(self.secret_digest, digest(secret))
