"""The guard against server-side request forgery: which addresses of others the portal links to and calls.

An address is checked twice: as it is saved, by what it says; and as it is called, by where its name leads at that moment. The
name is looked up once, and the connection goes to the very address that was checked.
"""

import asyncio
import contextlib
import ipaddress
import re
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable
from typing import Any
from urllib.parse import urlsplit

import httpcore2
import httpx2

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

LONGEST_URL = 500
# An LDH label each, at least two of them, and the last no number: `0x7f.1` and `2130706433` are addresses in disguise.
_NAME = re.compile(r"(?!.*\.(?:[0-9]+|0x[0-9a-f]*)$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_PLAIN = re.compile(r"[!-\[\]-~]+")  # printable ASCII without space and backslash
_INSIDE = ("localhost", "local", "internal", "intranet", "lan", "home", "corp", "arpa", "onion")  # names that lead nowhere outside

_IPV4 = [
    ipaddress.ip_network(each)
    for each in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    )
]  # fmt: skip
# Of IPv6 only the global unicast space is let through, and of that nothing that holds an IPv4 address: outside of it lie mapped
# (::ffff:0:0/96), translated (64:ff9b::/96), local, link-local and multicast addresses; inside, Teredo (in 2001::/23) and 6to4.
_GLOBAL = ipaddress.ip_network("2000::/3")
_IPV6 = [ipaddress.ip_network(each) for each in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "2620:4f:8000::/48")]
_ISATAP = (0x00005EFE, 0x02005EFE)  # the interface part of an address that tunnels to the IPv4 address behind it

Resolve = Callable[[str, int], Awaitable[Iterable[str]]]


class Forbidden(httpx2.TransportError):
    """The portal does not call this address; the message says why."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet: not private, loopback, link-local, multicast, reserved or embedded."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv4Address):
        return found.is_global and not any(found in each for each in _IPV4)
    if found.scope_id or found not in _GLOBAL or any(found in each for each in _IPV6):
        return False
    return found.is_global and int(found) >> 32 & 0xFFFFFFFF not in _ISATAP


def origin_of(url: str) -> str | None:
    """`scheme://host[:port]` in one form, the scheme's own port left out; None where there is none."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if not parts.scheme or not host:
        return None
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port not in (None, {"http": 80, "https": 443}.get(parts.scheme)) else "")


def refuse_url(url: str, origins: Collection[str] = (), field: str = "url") -> Refusal | None:
    """Whether an address may be kept and called, by what it says: https, a public host, nothing that hides where it leads.

    `origins` are let through although they are not: `settings.insecure_origins`.
    """
    if not url or len(url) > LONGEST_URL or not _PLAIN.fullmatch(url):
        return _refuse(_("Give an address of up to 500 characters, without spaces: https://product.example/webhooks."), field)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return _refuse(_("This is no address. It looks like https://product.example/webhooks."), field)
    if "@" in parts.netloc or "#" in url or port == 0:
        return _refuse(_("Leave out names, passwords and what follows a #."), field)
    if origin_of(url) in {origin_of(each) for each in origins}:
        return None
    if parts.scheme != "https":
        return _refuse(_("The address must begin with https://."), field)
    return None if _is_outside(host, parts.netloc) else _refuse(_("This host can’t be reached from the open internet."), field)


def _is_outside(host: str, netloc: str) -> bool:
    with contextlib.suppress(ValueError):
        address = ipaddress.ip_address(host)
        return is_public(host) and (address.version == 6) == netloc.startswith("[")
    if netloc.startswith("["):
        return False
    return bool(_NAME.fullmatch(host)) and len(host) <= 253 and host.rpartition(".")[2] not in _INSIDE


def _refuse(message: str, field: str) -> Refusal:
    return Refusal("BAD_URL", message, field)


async def addresses_of(host: str, port: int) -> list[str]:
    """Where a name leads now. Raises `OSError` where it leads nowhere."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


class _Network(httpcore2.AsyncNetworkBackend):
    """Looks a name up once, and connects to the address that it has checked."""

    def __init__(self, origins: Iterable[str], resolve: Resolve) -> None:
        places = [urlsplit(each) for each in origins]
        self.open = {(each.hostname, each.port or {"http": 80, "https": 443}[each.scheme]) for each in places}
        self.resolve = resolve
        self.inner = httpcore2.AnyIOBackend()

    async def connect_tcp(self, host: str, port: int, *rest: Any, **more: Any) -> httpcore2.AsyncNetworkStream:
        try:
            found = list(await self.resolve(host, port))
        except OSError as error:
            raise httpcore2.ConnectError(f"{host} is not known: {error}") from error
        if (host, port) not in self.open and not all(map(is_public, found)):
            raise Forbidden(f"{host} leads to an address that is not of the open internet")
        for address in found:
            try:
                return await self.inner.connect_tcp(address, port, *rest, **more)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if address == found[-1]:
                    raise
        raise httpcore2.ConnectError(f"{host} has no address")

    async def connect_unix_socket(self, *_rest: Any, **_more: Any) -> httpcore2.AsyncNetworkStream:
        raise Forbidden("no socket of this machine")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class _Body(httpx2.AsyncByteStream):
    def __init__(self, parts: Any) -> None:
        self.parts = parts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self.parts:
            yield part

    async def aclose(self) -> None:
        await self.parts.aclose()


class Transport(httpx2.AsyncBaseTransport):
    """How the portal calls addresses that others gave. Raises `Forbidden`, and the errors of `httpcore2`."""

    def __init__(self, origins: Collection[str] = (), resolve: Resolve = addresses_of, trust: ssl.SSLContext | None = None) -> None:
        self.origins = tuple(origins)
        self.pool = httpcore2.AsyncConnectionPool(
            ssl_context=trust or httpx2.create_ssl_context(),
            max_connections=100,
            max_keepalive_connections=20,
            keepalive_expiry=15.0,
            network_backend=_Network(self.origins, resolve),
        )

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """One request, one answer: redirects are answers."""
        refusal = refuse_url(str(request.url), self.origins)
        if refusal:
            raise Forbidden(refusal.message)
        url = request.url
        answer = await self.pool.handle_async_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx2.Response(answer.status, headers=answer.headers, stream=_Body(answer.stream), extensions=answer.extensions)

    async def aclose(self) -> None:
        await self.pool.aclose()


def client(origins: Collection[str] = (), resolve: Resolve = addresses_of, timeout: float = 10.0) -> httpx2.AsyncClient:
    """A client that calls through the guard: no redirects, no proxy of the environment, no cookies kept."""
    return httpx2.AsyncClient(
        transport=Transport(origins, resolve), timeout=timeout, follow_redirects=False, trust_env=False, max_redirects=0
    )
