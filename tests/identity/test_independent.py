"""An OpenID client that is not ours goes the whole way, with no special case but plain http on loopback."""

import fcntl
import json
import os
import shutil
import socket
import subprocess
from pathlib import Path
from typing import Any

import httpx2
import pytest

from portal.identity.models import OidcClient, SignIn
from portal.kernel import clock, ids
from portal.people.models import Session
from portal.settings import Settings
from tests.cast import make_cast
from tests.identity.served import inside, portal_on
from tests.identity.stage import make_account

PLACE = Path(__file__).parent / "rp"
REDIRECT = "http://127.0.0.1:1/callback"


@pytest.fixture(scope="session")
def node() -> str:
    """The program, and the client's packages beside its lock file."""
    found = shutil.which("node")
    if found is None or shutil.which("npm") is None:
        pytest.skip("no node and npm here (on Debian: apt-get install nodejs npm)")
    with (PLACE / "package-lock.json").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the tests beside the other database want them too
        if not (PLACE / "node_modules" / ".package-lock.json").exists():  # written last
            done = subprocess.run(["npm", "ci", "--no-fund", "--no-audit"], cwd=PLACE, capture_output=True, text=True, check=False)
            if done.returncode:
                pytest.skip(f"npm could not get the client's packages: {done.stderr.strip()[-200:]}")
    return found


@pytest.mark.parametrize("method", ["basic", "post"])
def test_openid_client_goes_the_whole_way(node: str, settings: Settings, method: str):
    listener = socket.create_server(("127.0.0.1", 0))
    with portal_on(listener, settings, insecure_origins=("http://127.0.0.1:1",)) as here:
        world = inside(here, lambda: _world(here))
        arguments = [here.base_url, world["id"], world["secret"], REDIRECT, world["ticket"], method]
        client = subprocess.Popen(
            [node, "client.mjs", *arguments], cwd=PLACE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, env={**os.environ, "NODE_NO_WARNINGS": "1"},
        )
        assert client.stdout
        asked = client.stdout.readline().strip()
        assert asked, client.communicate(timeout=20)[1]
        led = httpx2.get(asked, headers={"cookie": f"{here.cookie_name}={world['cookie']}"}, follow_redirects=False)
        assert led.status_code == 302, led.text
        out, wrong = client.communicate(led.headers["location"] + "\n", timeout=20)
        assert client.returncode == 0, wrong
        told: dict[str, Any] = json.loads(out)
        assert told["claims"]["sub"] == told["info"]["sub"] == world["sub"]
        assert told["claims"]["account"] == told["info"]["account"] == world["account"]
        assert httpx2.get(told["bye"]).status_code == 200
        assert inside(here, lambda: SignIn.filter(ended_why="left").count()) == 1


async def _world(settings: Settings) -> dict[str, str]:
    cast = await make_cast()
    owner = cast.users["owner"]
    client, secret = await OidcClient.register(
        cast.products["payroll"].id,
        redirect_uris=[REDIRECT],
        login_uri="http://127.0.0.1:1/login",
        insecure_origins=settings.insecure_origins,
        now=clock.now(),
    )
    engagement = await make_account(cast, company_id="MUL")
    _row, cookie = await Session.start(owner, clock.now(), 12, browser="", address="", partner_id=cast.partner.id)
    row = await SignIn.begin_as_me(await cast.viewer("owner"), await engagement.account)
    return {
        "id": client.client_id,
        "secret": secret,
        "ticket": row.ticket(settings.secret_key),
        "cookie": cookie,
        "sub": ids.encode("user", owner.id),
        "account": ids.encode("account", engagement.account_id),
    }
