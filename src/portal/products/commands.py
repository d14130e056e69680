"""What the command line does to join a product: its webhook endpoint, its place at the OpenID Provider, its API token."""

from collections.abc import Collection
from typing import Protocol

from portal.db.transactions import atomic
from portal.identity.models import OidcClient
from portal.kernel import clock, ids
from portal.kernel.viewer import Kind, Viewer
from portal.outbox.webhooks import Endpoint
from portal.people.commands import Limits, create_token
from portal.products.models import Product


class Joins(Limits, Protocol):
    """What of the settings is read here."""

    @property
    def secret_key(self) -> bytes: ...
    @property
    def insecure_origins(self) -> Collection[str]: ...


async def create_product(
    settings: Joins,
    slug: str,
    *,
    redirect_uris: list[str],
    login_uri: str,
    webhook_url: str,
    logout_uri: str = "",
    after_logout_uris: Collection[str] = (),
    name: str = "",
    days: int | None = None,
) -> dict[str, str]:
    """Join a product, or join it anew: answers what it needs, by name. None of the secrets is shown again.

    A product that is not in the catalogue is put there, by `name`. Joined anew, the addresses become these, secrets are drawn
    again (the former webhook secret signs too for a day, former tokens stay good), and the client id stays. Raises `Refused`.
    """
    now = clock.now()
    by = Viewer(kind=Kind.VENDOR, name="Command line", role="admin", now=now)
    async with atomic():
        product = await Product.get_or_none(slug=slug) or await _added(by, slug, name)
        secret = await _endpoint(settings, by, product, webhook_url)
        client, client_secret = await OidcClient.register(
            product.id,
            redirect_uris=redirect_uris,
            login_uri=login_uri,
            logout_uri=logout_uri,
            after_logout_uris=after_logout_uris,
            insecure_origins=settings.insecure_origins,
            now=now,
        )
        token = await create_token(settings, tool=product.name, product=slug, days=days)
    return {
        "product": ids.encode("product", product.id),
        "issuer": settings.base_url,
        "client_id": client.client_id,
        "client_secret": client_secret,
        "token": token,
        "webhook_secret": secret,
    }


async def _added(by: Viewer, slug: str, name: str) -> Product:
    hues = await Product.all().values_list("hue", flat=True)
    return await Product.add(by, slug=slug, name=name or slug.replace("-", " ").capitalize(), icon="box", hue=max(hues, default=0) + 1)


async def _endpoint(settings: Joins, by: Viewer, product: Product, url: str) -> str:
    """The signing secret of the product's endpoint at this address."""
    endpoint = await Endpoint.filter(product_id=product.id).select_for_update().get_or_none()
    if endpoint is None:
        return (await Endpoint.add(by, product, url, settings.secret_key, settings.insecure_origins))[1]
    await endpoint.change(by, url, settings.insecure_origins)
    await endpoint.resume(by)
    return await endpoint.rotate_secret(by, settings.secret_key)
