"""The guard against server-side request forgery: addresses that are refused as they are saved, and as they are called."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator

import httpcore2
import httpx2
import pytest

from portal.outbox import guard
from portal.outbox.guard import Forbidden, is_public, origin_of, refuse_url

REFUSED = """
http://product.example/hook
ftp://product.example/hook
file:///etc/passwd
gopher://product.example/
//product.example/hook
product.example/hook
https://
https:///hook
https://user@product.example/hook
https://user:secret@product.example/hook
https://@product.example/hook
https://product.example#@127.0.0.1/
https://product.example/hook#part
https://product.example:0/hook
https://product.example:99999/hook
https://product.example:x/hook
https://localhost/hook
https://LOCALHOST/hook
https://localhost./hook
https://portal.localhost/hook
https://intranet/hook
https://metadata/hook
https://metadata.google.internal/hook
https://printer.local/hook
https://nas.home/hook
https://host.lan/hook
https://host.corp/hook
https://1.0.0.127.in-addr.arpa/hook
https://abcdefgh.onion/hook
https://127.0.0.1/hook
https://127.0.0.1:8443/hook
https://127.1/hook
https://127.0.1/hook
https://127.255.255.254/hook
https://2130706433/hook
https://0x7f000001/hook
https://0x7f.0.0.1/hook
https://0x7f.1/hook
https://0177.0.0.1/hook
https://017700000001/hook
https://0/hook
https://0.0.0.0/hook
https://127.0.0.1./hook
https://10.0.0.1/hook
https://10.1/hook
https://100.64.0.1/hook
https://169.254.169.254/latest/meta-data/
https://169.254.1/hook
https://172.16.0.1/hook
https://172.31.255.255/hook
https://192.168.1.1/hook
https://192.168.257/hook
https://192.0.0.9/hook
https://192.0.2.1/hook
https://192.88.99.1/hook
https://198.18.0.1/hook
https://198.51.100.7/hook
https://203.0.113.9/hook
https://224.0.0.1/hook
https://239.255.255.250/hook
https://240.0.0.1/hook
https://255.255.255.255/hook
https://[::]/hook
https://[::1]/hook
https://[0:0:0:0:0:0:0:1]/hook
https://[::ffff:127.0.0.1]/hook
https://[::ffff:7f00:1]/hook
https://[::ffff:8.8.8.8]/hook
https://[::127.0.0.1]/hook
https://[64:ff9b::7f00:1]/hook
https://[64:ff9b:1::a00:1]/hook
https://[2002:7f00:1::]/hook
https://[2002:a00:1::1]/hook
https://[2001:0:7f00:1::]/hook
https://[2001:db8::1]/hook
https://[3fff::1]/hook
https://[fc00::1]/hook
https://[fd12:3456::1]/hook
https://[fe80::1]/hook
https://[fe80::1%25eth0]/hook
https://[fec0::1]/hook
https://[ff02::1]/hook
https://[100::1]/hook
https://[2600::5efe:7f00:1]/hook
https://[product.example]/hook
https://[127.0.0.1]/hook
https://１２７.０.０.１/hook
https://127。0。0。1/hook
https://ⓛocalhost/hook
https://%31%32%37.0.0.1/hook
https://product.example%00.internal/hook
https://product.example\\@127.0.0.1/hook
https://product.example/ho ok
https://product.exa\tmple/hook
https://product..example/hook
https://-product.example/hook
https://product.example-/hook
"""
ALLOWED = """
https://product.example/hook
https://product.example
https://PRODUCT.example/hook?tenant=1&x=%20
https://product.example:8443/hook
https://product.example:22/hook
https://a.b.c.product.co.uk/webhooks/portal
https://xn--bcher-kva.example/hook
https://0x7f.example/hook
https://10.0.0.1.example/hook
https://hooks_1.product.example/hook
https://8.8.8.8/hook
https://[2606:4700:4700::1111]/hook
https://[2606:4700:4700::1111]:8443/hook
"""


def lines(text: str) -> list[str]:
    return [line.replace("\\t", "\t").replace("\\\\", "\\") for line in text.strip().splitlines()]


@pytest.mark.parametrize("url", [*lines(REFUSED), "", "https://" + "a" * 500 + ".example/", "https://" + "a" * 64 + ".example/"])
def test_refused_as_it_is_saved(url: str):
    refusal = refuse_url(url)
    assert refusal and refusal.code == "BAD_URL" and refusal.field == "url"


@pytest.mark.parametrize("url", lines(ALLOWED))
def test_let_through_as_it_is_saved(url: str):
    assert refuse_url(url) is None


def test_an_insecure_origin_is_exactly_that():
    origins = ("http://127.0.0.1:8081",)
    for path in ("", "/", "/hook?x=1"):
        assert refuse_url(f"http://127.0.0.1:8081{path}", origins) is None
    for other in ("http://127.0.0.1:8082/", "https://127.0.0.1:8081/", "http://localhost:8081/", "http://127.0.0.1/", "http://x@127.0.0.1:8081/"):
        assert refuse_url(other, origins), other
    assert refuse_url("http://sample/hook", ("http://sample:80",)) is None


def test_origins_have_one_form():
    assert origin_of("https://Product.example:443/hook?x") == "https://product.example"
    assert origin_of("http://127.0.0.1:8081") == "http://127.0.0.1:8081"
    assert origin_of("https://[2606::1]:8443/x") == "https://[2606::1]:8443"
    assert origin_of("https://x:y/") is None and origin_of("nothing") is None


@pytest.mark.parametrize("text", ["", "x", "127.0.0.1", "fe80::1%eth0", "::ffff:8.8.8.8", "2001:20::1", "192.175.48.1", "255.255.255.255"])
def test_what_is_no_public_address(text: str):
    assert not is_public(text)


class Trap:
    """A server on loopback that must never be reached."""

    def __init__(self) -> None:
        self.reached = 0

    async def __aenter__(self) -> "Trap":
        async def reached(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.reached += 1
            writer.close()

        self.server = await asyncio.start_server(reached, "127.0.0.1", 0)
        self.port = self.server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_reason: object) -> None:
        self.server.close()
        await self.server.wait_closed()


@pytest.fixture
async def trap() -> AsyncIterator[Trap]:
    async with Trap() as trap:
        yield trap


@pytest.mark.parametrize("url", [url for url in lines(REFUSED) if "://" in url])
async def test_refused_as_it_is_called(url: str, trap: Trap):
    """Whatever stands in the database, and wherever its name leads."""

    async def resolve(_host: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    async with guard.client(resolve=resolve) as client:
        with pytest.raises((Forbidden, httpx2.InvalidURL, httpx2.UnsupportedProtocol, UnicodeError)):
            await client.post(url)
    assert trap.reached == 0


ADDRESSES = [
    ["127.0.0.1"], ["::1"], ["10.0.0.1"], ["169.254.169.254"], ["::ffff:127.0.0.1"], ["64:ff9b::7f00:1"], ["2002:7f00:1::"],
    ["8.8.8.8", "127.0.0.1"], ["127.0.0.1", "8.8.8.8"], ["fe80::1%lo"], ["0.0.0.0"], ["not an address"],
]  # fmt: skip


@pytest.mark.parametrize("found", ADDRESSES, ids=", ".join)
async def test_a_name_that_leads_inside_is_not_called(found: list[str], trap: Trap):
    async def resolve(_host: str, _port: int) -> list[str]:
        return found

    async with guard.client(resolve=resolve) as client:
        with pytest.raises(Forbidden):
            await client.post(f"https://product.example:{trap.port}/hook")
    assert trap.reached == 0


async def test_a_name_that_changes_is_looked_up_once_and_called_where_it_was_checked(trap: Trap, monkeypatch: pytest.MonkeyPatch):
    """The rebinding trick: the first answer is public, every later one is not. The connection goes to the first."""
    answers: Iterator[list[str]] = iter([["93.184.215.14"], ["127.0.0.1"], ["127.0.0.1"]])
    asked, called = [], []

    async def resolve(host: str, port: int) -> list[str]:
        asked.append((host, port))
        return next(answers)

    async def connect(_self: object, host: str, port: int, *_rest: object, **_more: object) -> None:
        called.append((host, port))
        raise httpcore2.ConnectError("nobody there")

    monkeypatch.setattr(httpcore2.AnyIOBackend, "connect_tcp", connect)
    async with guard.client(resolve=resolve) as client:
        with pytest.raises(httpcore2.ConnectError):
            await client.post(f"https://product.example:{trap.port}/hook")
        assert asked == [("product.example", trap.port)] and called == [("93.184.215.14", trap.port)]
        with pytest.raises(Forbidden):
            await client.post(f"https://product.example:{trap.port}/hook")
    assert len(called) == 1 and trap.reached == 0


async def test_an_insecure_origin_opens_no_other_port(trap: Trap):
    async with Trap() as other, guard.client((f"http://127.0.0.1:{trap.port}",)) as client:
        with pytest.raises(Forbidden):
            await client.post(f"http://127.0.0.1:{other.port}/")
        with pytest.raises(Forbidden):
            await client.post(f"https://127.0.0.1:{trap.port}/")
        with pytest.raises(httpcore2.RemoteProtocolError):
            await client.post(f"http://127.0.0.1:{trap.port}/")
        assert (trap.reached, other.reached) == (1, 0)


async def test_a_proxy_of_the_environment_is_not_used(trap: Trap, monkeypatch: pytest.MonkeyPatch):
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{trap.port}")

    async def resolve(_host: str, _port: int) -> list[str]:
        raise socket.gaierror("no such name")

    async with guard.client(resolve=resolve) as client:
        with pytest.raises(httpcore2.ConnectError):
            await client.post("https://product.example/")
    assert trap.reached == 0
