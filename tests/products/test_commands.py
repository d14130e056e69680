"""`./run product create`: what a product needs to join, each secret shown once."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from portal.identity.models import OidcClient
from portal.kernel import clock
from portal.kernel.refusal import Refused
from portal.kernel.sealed import unseal
from portal.kernel.viewer import Kind
from portal.outbox.webhooks import Endpoint
from portal.people import entry
from portal.products.commands import create_product
from portal.products.models import Product
from portal.settings import Settings
from tests.cast import Cast

SAID = {
    "redirect_uris": ["https://payroll.example/signin/callback"],
    "login_uri": "https://payroll.example/signin",
    "webhook_url": "https://payroll.example/webhooks",
    "logout_uri": "https://payroll.example/signin/ended",
}


async def test_a_product_of_the_catalogue_joins(cast: Cast, settings: Settings):
    told = await create_product(settings, "payroll", **SAID)
    viewer = await entry.viewer_from_token(told["token"], clock.now())
    product = cast.products["payroll"]
    assert viewer.kind is Kind.TOOL and viewer.product_id == product.id and viewer.permissions == {"reports:write"}
    client = await OidcClient.get(product_id=product.id)
    assert client.client_id == told["client_id"] and client.knows_secret(told["client_secret"])
    assert client.logout_uri == SAID["logout_uri"] and told["issuer"] == settings.base_url
    endpoint = await Endpoint.get(product_id=product.id)
    assert endpoint.url == SAID["webhook_url"] and unseal(settings.secret_key, "webhook", endpoint.secrets[0]) == told["webhook_secret"]


async def test_joined_anew_it_keeps_its_client_id_and_gets_new_secrets(cast: Cast, settings: Settings):
    first = await create_product(settings, "payroll", **SAID)
    again = await create_product(settings, "payroll", **{**SAID, "webhook_url": "https://payroll.example/2"})
    assert first["client_id"] == again["client_id"]
    assert not {first[name] for name in ("client_secret", "token", "webhook_secret")} & set(again.values())
    endpoint = await Endpoint.get()
    assert endpoint.url == "https://payroll.example/2"
    assert endpoint.signers(settings.secret_key, clock.now()) == [again["webhook_secret"], first["webhook_secret"]]


async def test_a_product_that_is_new_is_put_into_the_catalogue(cast: Cast, settings: Settings):
    await create_product(settings, "rostering", **SAID)
    assert (await Product.get(slug="rostering")).name == "Rostering"
    await create_product(settings, "hiring", **SAID, name="Fynbos Hiring")
    assert (await Product.get(slug="hiring")).name == "Fynbos Hiring"


@pytest.mark.parametrize(
    "wrong", [{"webhook_url": "http://payroll.example/"}, {"login_uri": "http://payroll.example/"}, {"redirect_uris": []}]
)
async def test_a_bad_address_joins_nothing(cast: Cast, settings: Settings, wrong: dict[str, object]):
    with pytest.raises(Refused):
        await create_product(settings, "payroll", **{**SAID, **wrong})
    assert not await Endpoint.all().exists() and not await OidcClient.all().exists()


async def test_a_product_of_this_machine_joins_where_the_settings_say_so(cast: Cast, settings: Settings):
    here = "http://127.0.0.1:8081"
    said = {"redirect_uris": [f"{here}/signin/callback"], "login_uri": f"{here}/signin", "webhook_url": f"{here}/webhooks"}
    with pytest.raises(Refused):
        await create_product(settings, "payroll", **said)
    told = await create_product(settings.model_copy(update={"insecure_origins": (here,)}), "payroll", **said)
    assert told["webhook_secret"].startswith("whsec_")


@pytest.mark.sqlite
def test_the_command_prints_lines_or_json(tmp_path: Path):
    arguments = ["--redirect-uri", "https://p.example/cb", "--login-uri", "https://p.example/in", "--webhook-url", "https://p.example/hook"]
    command = [sys.executable, "-m", "portal.cli", "product", "create", "payroll", *arguments, "--data", str(tmp_path)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    names = ["product", "issuer", "client_id", "client_secret", "token", "webhook_secret"]
    assert [line.partition(": ")[0] for line in lines] == names
    told = json.loads(subprocess.run([*command, "--json"], capture_output=True, text=True, check=True).stdout)
    assert list(told) == names and told["client_id"] == lines[2].partition(": ")[2]
    bad = subprocess.run([each.replace("https://p.example/hook", "http://p.example/") for each in command], capture_output=True, text=True, check=False)
    assert bad.returncode == 1 and bad.stderr.startswith("portal: ") and len(bad.stderr.splitlines()) == 1
