"""The commands. Each reads the settings, opens what it needs, and calls one function; it decides nothing itself."""

import asyncio
import gc
import importlib
import os
import runpy
import socket
import sys
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from json import dumps
from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter

app = App(
    name="portal",
    help="The partner portal: its server, its background work and its tools.",
    version=lambda: version("partner-portal"),
)
token = App(name="token", help="API tokens.")
vendor = App(name="vendor", help="The vendor's own people.")
programme = App(name="programme", help="Programme files: their schema, a check, plain sentences, a replay of events.")
product = App(name="product", help="The vendor's products, as counterparts of the portal.")
app.command(token)
app.command(product)
app.command(vendor)
app.command(programme)

Flag = Annotated[bool, Parameter(negative=(), show_default=False)]


@Parameter(name="*")
@dataclass
class Where:
    """What every command takes."""

    data: Path | None = None
    "Folder of the embedded database, the mailbox and the keys. [default: ./data]"
    database_url: str | None = None
    "Another database: postgres://user:password@host:port/name or sqlite:///file."

    def settings(self, **more: Any) -> Any:
        """The settings, or the end of the process (2) with a line for each bad one."""
        from portal import log
        from portal.settings import load

        settings = load(data=self.data, database_url=self.database_url, **more)
        log.configure(settings.log_level)
        return settings


@Parameter(name="*")
@dataclass
class Listen(Where):
    """What a server takes besides."""

    host: str | None = None
    "Address to listen on. [default: 127.0.0.1]"
    port: int | None = None
    "Port to listen on; 0 takes a free one. [default: 8080]"
    no_worker: Flag = False
    "Serve only; `worker` does the background work."
    no_demo: Flag = False
    "Leave an empty database empty."
    demo_public: Flag = False
    "Demonstration data even where others can reach it."

    def settings(self, **more: Any) -> Any:
        """The settings of a server; what was not said is left to the environment."""
        said = {"no_worker": self.no_worker or None, "demo_public": self.demo_public or None}
        said |= {"host": self.host, "port": self.port, "demo": False if self.no_demo else None}
        return super().settings(**(said | more))


def _end(message: object, code: int = 1) -> SystemExit:
    print(f"portal: {message}", file=sys.stderr)
    return SystemExit(code)


def _run(work: Coroutine[Any, Any, Any]) -> Any:
    """Do a command's work; what a person can mend ends in one line, not in a traceback."""
    from portal.db.engine import Unavailable
    from portal.db.migrate import MissingExtension, NewerDatabase
    from portal.kernel.refusal import Refused

    try:
        return asyncio.run(work)
    except (Unavailable, MissingExtension, NewerDatabase, Refused) as error:
        raise _end(error) from None
    except OSError as error:
        raise _end(": ".join(str(part) for part in (error.strerror or error, error.filename) if part)) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


# Serving


@app.default
def serve(*, where: Listen | None = None) -> None:
    """Bring the database up to date, load the demonstration into an empty embedded one, and serve.

    With no command, this one runs.
    """
    gc.disable()  # until all is loaded: modules leave no garbage, and looking for it takes a tenth of the start
    where = where or Listen()
    settings = where.settings()
    listener = _listen(settings.host, settings.port)
    if settings.port == 0:
        settings = where.settings(port=listener.getsockname()[1])
    settings = _beside(settings)
    with _sample(_run(_prepare(settings))):
        _serve(settings, listener)


app.command(serve, name="serve")


def _listen(host: str, port: int) -> socket.socket:
    """The socket is taken before anything else is done: a second server on the same port leaves the data alone."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise _end(f"cannot listen on {host} port {port}: {error.strerror}") from None
    # Connections take it over from here: asyncio would set it only where the socket said that it is TCP. Without it the second
    # part of an answer waits 40 ms for the first one's receipt.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _beside(settings: Any) -> Any:
    """The settings with which a demonstration may call the sample product."""
    from portal.demo.product import with_origin

    return with_origin(settings)


def _sample(folder: Path | None) -> AbstractContextManager[object]:
    """The sample product's process, while this is open; nothing where there is none."""
    from portal.demo.beside import Beside

    return Beside(folder, "payroll") if folder else nullcontext()


async def _prepare(settings: Any) -> Path | None:
    """Bring the database up to date, and whatever a demonstration needs; answers the sample product's folder, if it is to be served."""
    from portal.db.engine import database
    from portal.db.migrate import upgrade
    from portal.demo.load import announce, is_empty, load, refuse_to_strangers
    from portal.demo.product import furnish

    await upgrade(settings.database_url)
    async with database(settings.database_url):
        await refuse_to_strangers(settings)
        if settings.demo_allowed and await is_empty():
            await load(settings, clients=None, seed=1)
        print(f"\nThe portal is at {settings.base_url}", flush=True)
        await announce(settings)
        return await furnish(settings)


def _serve(settings: Any, listener: socket.socket) -> None:
    import uvicorn

    from portal.app import create_app

    config = uvicorn.Config(
        create_app(settings),
        log_config=None,
        access_log=False,
        lifespan="on",
        ws="none",
        server_header=False,
        date_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies),
        timeout_graceful_shutdown=3,
    )
    server = uvicorn.Server(config)
    gc.freeze()  # what is loaded stays: no collection need look at it again
    gc.enable()
    server.run(sockets=[listener])
    if not server.started:
        raise SystemExit(3)


@app.command
def worker(*, where: Where | None = None) -> None:
    """Do the background work (mail, webhooks, clocks) in a process of its own, beside `serve --no-worker`."""
    from portal.worker import run

    settings = (where or Where()).settings()
    _run(run(settings))


@app.command
def dev(*, where: Listen | None = None) -> None:
    """Serve, and start again whenever a file changes."""
    import uvicorn

    from portal.assets import ASSETS

    settings = _beside((where or Listen()).settings())
    folder = _run(_prepare(settings))
    # The server starts in a child, which reads its settings from the environment.
    for name in ("data", "database_url", "host", "port", "no_worker", "demo", "demo_public"):
        if name in settings.model_fields_set:
            os.environ[f"PORTAL_{name.upper()}"] = str(getattr(settings, name))
    os.environ["PORTAL_INSECURE_ORIGINS"] = ",".join(settings.insecure_origins)
    with _sample(folder):
        uvicorn.run(
            "portal.cli:dev_app",
            factory=True,
            host=settings.host,
            port=settings.port,
            reload=True,
            reload_dirs=[str(ASSETS / "src"), str(ASSETS / "templates"), str(ASSETS / "static")],
            reload_includes=["*.py", "*.html", "*.graphql", "*.css", "*.js"],
            ws="none",
            timeout_graceful_shutdown=1,
        )


def dev_app() -> Any:
    """The application of `dev`, made anew in each child."""
    from portal import log
    from portal.app import create_app
    from portal.settings import load

    settings = load()
    log.configure(settings.log_level)
    return create_app(settings)


# The database


@app.command
def migrate(*, where: Where | None = None) -> None:
    """Bring the database up to date. Prints the steps taken."""
    from portal.db.migrate import upgrade

    settings = (where or Where()).settings()
    steps = _run(upgrade(settings.database_url))
    print("\n".join(steps) if steps else "up to date", flush=True)


@app.command
def demo(*, clients: int | None = None, seed: int = 1, where: Where | None = None) -> None:
    """Load demonstration data into an empty database.

    Parameters
    ----------
    clients
        How many clients; without it, the small world that `serve` loads.
    seed
        The same seed makes the same world.
    """
    settings = (where or Where()).settings()
    _run(_demo(settings, clients, seed))


async def _demo(settings: Any, clients: int | None, seed: int) -> None:
    from portal.db.engine import database
    from portal.db.migrate import upgrade
    from portal.demo.load import announce, load

    await upgrade(settings.database_url)
    async with database(settings.database_url):
        await load(settings, clients=clients, seed=seed)
        await announce(settings)


@app.command
def migration(name: str, *, empty: bool = False, where: Where | None = None) -> None:
    """Write the next migration from the models, for both dialects; to be reviewed by hand. For the checkout.

    Parameters
    ----------
    name
        What it does, in small letters: `client_note`.
    empty
        Write no statement, only the models' new state: the statements follow by hand.
    """
    from portal.assets import IN_CHECKOUT
    from portal.db.make import CannotWrite, make

    (where or Where()).settings()
    if not IN_CHECKOUT:
        raise _end("migrations are written in the checkout")
    if not name.isidentifier():
        raise _end(f"{name!r} is no name for a migration: small letters, digits and _", 2)
    try:
        path = make(name.lower(), empty=empty)
    except CannotWrite as error:
        raise _end(error) from None
    print(path or "the models have not changed")


@app.command(name="mail-in")
def mail_in(*, where: Where | None = None) -> None:
    """Take one mail from standard input, as an MTA hands it over, and put it into the support case that it answers.

    Ends with 0 where it was taken or is none for us (the reason is printed), with 75 where it should be tried again later.
    """
    from portal.db.engine import Unavailable
    from portal.support.rules_mail import LARGEST

    settings = (where or Where()).settings()
    content = sys.stdin.buffer.read(LARGEST + settings.upload_mb * 1_400_000 + 1)  # as text a file has a third more
    try:
        print(asyncio.run(_mail_in(settings, content)), flush=True)
    except (Unavailable, OSError) as error:
        raise _end(error, os.EX_TEMPFAIL) from None


async def _mail_in(settings: Any, content: bytes) -> str:
    from portal.db.engine import database
    from portal.support.commands import take

    async with database(settings.database_url):
        return await take(content, settings)


@app.command
def recount(*, where: Where | None = None) -> None:
    """Count all clients and accounts anew and mend the figures that are kept of them. Exit code 1 where one was wrong."""
    settings = (where or Where()).settings()
    if wrong := _run(_recount(settings)):
        raise _end(f"{wrong} wrong {'figure' if wrong == 1 else 'figures'} mended")
    print("all figures are right", flush=True)


async def _recount(settings: Any) -> int:
    from portal.db.engine import database
    from portal.db.migrate import upgrade
    from portal.tallies.jobs import recount_and_log

    await upgrade(settings.database_url)
    async with database(settings.database_url):
        return await recount_and_log()


@app.command
def verify(*, where: Where | None = None) -> None:
    """Look through all partners' books: chained entries, sums, and whether they are what the facts say. Exit code 1 where they are not."""
    settings = (where or Where()).settings()
    if wrong := _run(_verify(settings)):
        raise _end(f"{wrong} {'fault' if wrong == 1 else 'faults'} in the books")
    print("all books are right", flush=True)


async def _verify(settings: Any) -> int:
    from portal.db.engine import database
    from portal.db.migrate import upgrade
    from portal.earnings.jobs import verify_and_log

    await upgrade(settings.database_url)
    async with database(settings.database_url):
        return await verify_and_log()


# What the rest of the world needs


@app.command
def schema(*, where: Where | None = None) -> None:
    """Print the GraphQL schema (SDL)."""
    from portal.schema import sdl

    (where or Where()).settings()
    sys.stdout.write(sdl())


@token.command(name="create")
def token_create(
    *,
    actor: str | None = None,
    tool: str | None = None,
    partner: str | None = None,
    product: str | None = None,
    billing: Flag = False,
    scopes: str | None = None,
    days: int | None = None,
    where: Where | None = None,
) -> None:
    """Make an API token. The token alone is the last line of stdout; it is shown only once.

    Parameters
    ----------
    actor
        Mail address of the person that the token acts as, never with more than that person's permissions.
    tool
        Name of a tool that is no person; belongs to the partner, product or billing named.
    partner
        Slug of a partner; may be left out where the person has one.
    product
        Slug of a product.
    billing
        For the vendor's billing.
    scopes
        Permissions by commas; without it, all that the actor has.
    days
        Days the token stays good. [default: 90]
    """
    if (actor is None) == (tool is None):
        raise _end("name either --actor EMAIL or --tool NAME", 2)
    settings = (where or Where()).settings()
    wanted = tuple(scope.strip() for scope in scopes.split(",") if scope.strip()) if scopes is not None else None
    _run(
        _inside(
            settings,
            "create_token",
            actor=actor,
            tool=tool,
            partner=partner,
            product=product,
            billing=billing,
            scopes=wanted,
            days=days or settings.token_days,
        )
    )


@vendor.command(name="create")
def vendor_create(email: str, *, where: Where | None = None) -> None:
    """Make the first person of the vendor. Prints the link by which that person sets a password.

    Parameters
    ----------
    email
        Mail address of that person.
    """
    settings = (where or Where()).settings()
    _run(_inside(settings, "create_vendor", email=email))


@product.command(name="create")
def product_create(
    slug: str,
    *,
    redirect_uri: list[str],
    login_uri: str,
    webhook_url: str,
    logout_uri: str = "",
    after_logout_uri: list[str] | None = None,
    name: str = "",
    days: int | None = None,
    json: Flag = False,
    where: Where | None = None,
) -> None:
    """Join a product: its webhook endpoint, its place at the OpenID Provider, its API token. Shows each secret this once.

    Run again, it changes the addresses and draws new secrets; the former webhook secret signs too for a day.

    Parameters
    ----------
    slug
        The product's name in programs; put into the catalogue where it is not there.
    redirect_uri
        Where the OpenID Provider sends people back to; may be given several times.
    login_uri
        Where a sign-in that begins in the portal goes (initiate_login_uri).
    webhook_url
        Where the portal tells the product what happens.
    logout_uri
        Where the portal ends sessions (backchannel_logout_uri).
    after_logout_uri
        Where people may be sent after a log-out; may be given several times.
    name
        The name of a product that is new in the catalogue.
    days
        Days the token stays good. [default: 90]
    json
        One JSON object instead of lines.
    """
    settings = (where or Where()).settings()
    told = _run(
        _joined(
            settings,
            slug,
            redirect_uris=redirect_uri,
            login_uri=login_uri,
            webhook_url=webhook_url,
            logout_uri=logout_uri,
            after_logout_uris=after_logout_uri or (),
            name=name,
            days=days,
        )
    )
    print(dumps(told) if json else "\n".join(f"{name}: {value}" for name, value in told.items()), flush=True)


async def _joined(settings: Any, slug: str, **said: Any) -> dict[str, str]:
    from portal.db.engine import database
    from portal.db.migrate import upgrade
    from portal.products.commands import create_product

    await upgrade(settings.database_url)
    async with database(settings.database_url):
        return await create_product(settings, slug, **said)


async def _inside(settings: Any, command: str, **arguments: Any) -> None:
    """Call a command of `people` on the migrated database and print the line that it answers."""
    from portal.db.engine import database
    from portal.db.migrate import upgrade
    from portal.people import commands

    await upgrade(settings.database_url)
    async with database(settings.database_url):
        print(await getattr(commands, command)(settings, **arguments), flush=True)


# Programme files


@programme.command(name="schema")
def programme_schema() -> None:
    """Print the JSON Schema of programme files."""
    from portal.programme.commands import schema

    sys.stdout.write(schema())


@programme.command(name="check")
def programme_check(file: Path) -> None:
    """Say whether a file is a programme; else line, key and reason of each problem. Exit code 1 where it is none.

    Parameters
    ----------
    file
        A programme as TOML.
    """
    from portal.programme.commands import programme_of

    found = _programme(lambda: programme_of(file))
    print(f"{file}: {found.name} {found.version}, from {found.starts}", flush=True)


@programme.command(name="explain")
def programme_explain(file: Path) -> None:
    """Print a programme in the plain sentences that partners read.

    Parameters
    ----------
    file
        A programme as TOML.
    """
    from portal.programme.commands import explained

    print("\n".join(_programme(lambda: list(explained(file)))).strip(), flush=True)


@programme.command(name="replay")
def programme_replay(file: Path, events: Path, *, until: date | None = None, before: tuple[Path, ...] = ()) -> None:
    """Print what follows from events under a programme, as JSON lines: points, tiers, earnings, payouts, balances. Asks no database.

    Parameters
    ----------
    file
        A programme as TOML.
    events
        Events as JSON lines; docs/programme.md has their vocabulary.
    until
        The last day; without it, the day of the last event.
    before
        Older versions of the programme, each in force until the next one starts.
    """
    from portal.programme.commands import replayed

    for line in _programme(lambda: list(replayed([file, *before], events, until))):
        print(line)


def _programme(work: Callable[[], Any]) -> Any:
    """What the work gives; what is wrong with a file is told line by line, and ends the process (1)."""
    from portal.programme.rules.document import BadProgramme
    from portal.programme.rules.events import BadEvents

    try:
        return work()
    except BadProgramme as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
    except BadEvents as error:
        for line, reason in error.problems:
            print(f"line {line}: {reason}", file=sys.stderr)
    except OSError as error:
        raise _end(f"{error.strerror}: {error.filename}") from None
    raise SystemExit(1)


@app.command
def test(
    *,
    long: Flag = False,
    k: Annotated[str | None, Parameter(name="-k")] = None,
    where: Where | None = None,
) -> None:
    """Run all tests, on SQLite and on PostgreSQL side by side. For the checkout.

    Parameters
    ----------
    long
        Let the state machines search longer, from a fresh seed.
    k
        Only tests whose names fit this expression of pytest.
    where
        --data keeps what the tests write; --database-url names a PostgreSQL to test on, instead of one of its own.
    """
    from portal.assets import ASSETS, IN_CHECKOUT

    where = where or Where()
    if not IN_CHECKOUT:
        raise _end("tests are run in the checkout")
    both = runpy.run_path(str(ASSETS / "tests" / "both.py"))["both"]
    raise SystemExit(both(only=k, long=long, folder=where.data, server=where.database_url))


@app.command
def bench(
    *,
    scales: str = "1k,10k,100k,1m",
    rounds: int = 5,
    seconds: float = 5.0,
    connections: str = "16",
    only: str | None = None,
    out: Path | None = None,
) -> None:
    """Measure the portal beside others, on a PostgreSQL of its own, and write the README's table. For the checkout.

    Parameters
    ----------
    scales
        Clients in the worlds, by commas.
    rounds
        How often each thing is measured, in turns with all others.
    seconds
        How long each time.
    connections
        Requests at the same time, by commas.
    only
        By commas, of the servers portal, limit, mercurius, postgraphile, natural, and of the parts start, html, writes, workers,
        browser, growth.
    out
        Put the results there, and leave the README alone. [default: bench/results]
    """
    from portal.assets import ASSETS, IN_CHECKOUT

    if not IN_CHECKOUT:
        raise _end("the bench is run in the checkout")
    sys.path.insert(0, str(ASSETS))  # where the folder `bench` is
    run = importlib.import_module("bench.run")
    run.bench(scales=scales, rounds=rounds, seconds=seconds, connections=connections, only=only, out=out)


def main() -> None:
    """The console script `portal`."""
    app()


if __name__ == "__main__":
    main()
