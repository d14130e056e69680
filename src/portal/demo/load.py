"""Loading a demonstration world into an empty database, and saying at start who signs in and how."""

import time
from dataclasses import dataclass

from portal.accounts.models import bring_up
from portal.db.jobs import gather_statistics
from portal.db.transactions import atomic
from portal.demo import billing, bulk, keys, verbs
from portal.demo.cases import add_cases
from portal.demo.cast import MAIN, SIGN_INS, TOOL, email
from portal.demo.invoices import add_invoices
from portal.demo.large import large_world
from portal.demo.leads import write_leads
from portal.demo.offers import write_offers
from portal.demo.plan import World
from portal.demo.segments import write_segments
from portal.demo.shelf import fill_shelf
from portal.demo.small import small_world
from portal.demo.stage import Stage, set_stage
from portal.demo.waiting import add_jobs, add_waiting, settle_told
from portal.kernel import clock, passwords
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import gettext as _
from portal.partners.models import Partner
from portal.people.commands import create_token
from portal.people.models import ApiToken, User, digest
from portal.settings import Settings


@dataclass(frozen=True)
class Summary:
    """What stands in the database after loading; `loaded` False: it stood there before."""

    loaded: bool
    partners: int = 0
    clients: int = 0
    accounts: int = 0
    seconds: float = 0.0


async def is_empty() -> bool:
    """Whether nobody has begun to use the database: no partner, no person."""
    return not await Partner.exists() and not await User.exists()


async def refuse_to_strangers(settings: Settings) -> None:
    """Demonstration data, whose password anyone at this machine may read, is served to others only when told so.

    Raises `Refused` where it is loaded, others can reach the portal, and `--demo-public` was not given.
    """
    if settings.is_loopback or settings.demo_public or not await Partner.filter(is_demo=True).exists():
        return
    message = _("This database holds demonstration data, and others could reach it on {host}. Add --demo-public to serve it there.")
    raise Refused((Refusal("DEMO_NOT_PUBLIC", message.format(host=settings.host)),))


async def load(settings: Settings, clients: int | None = None, seed: int = 1) -> Summary:
    """Write the small world, or one of so many clients; all of it or, where anything fails, nothing. Prints what it did.

    Where a demonstration stands already it says so and does nothing. Raises `Refused` where other partners do.
    """
    if await _stands():
        print("The demonstration is loaded already.", flush=True)
        return Summary(loaded=False)
    if clients is not None and clients < 1:
        raise Refused((Refusal("BAD_NUMBER", _("A world has at least one client."), "clients"),))
    began = time.monotonic()
    now = clock.now()
    world = small_world(now, seed) if clients is None else large_world(now, seed, clients)
    hashed = await passwords.hash_password(keys.password_of(settings.data, settings.password_min))
    # One transaction: a world that stopped half-way would be neither empty nor whole, and nobody works in an empty database.
    async with atomic():
        if await _stands():
            return Summary(loaded=False)
        stage = await write(world, hashed, by_verbs=clients is None)
        if clients is None:
            await billing.write_sales(stage, world, settings.secret_key)
        await add_waiting(now, hashed)
        await add_invoices(now)
        await add_cases(now)
        if clients is None:
            await write_segments(stage)
        await add_jobs(now)
        await fill_shelf(now)
        await settle_told(now)
        keys.keep_token(settings.data, await create_token(settings, tool=TOOL, partner=MAIN))
    await gather_statistics()
    book = [client for partner in world.partners for client in partner.clients]
    summary = Summary(True, len(world.partners), len(book), len(world.accounts), time.monotonic() - began)
    print(
        f"Demonstration loaded in {summary.seconds:.1f} s: {summary.partners} partners, {summary.clients:,} clients,"
        f" {summary.accounts:,} accounts.",
        flush=True,
    )
    return summary


async def write(world: World, password_hash: str, *, by_verbs: bool) -> Stage:
    """Write a world: each step by its verb, or the books in bulk, which comes to the same rows. Inside a transaction."""
    stage = await set_stage(world, password_hash)
    for partner in world.partners:
        if by_verbs:
            await verbs.write_book(stage, partner)
        else:
            await bulk.write_book(stage, partner)
    while await bring_up(stage.now, in_use=False):
        pass
    await write_offers(stage)
    await write_leads(stage)
    return stage


async def _stands() -> bool:
    """Whether a demonstration is there. Raises `Refused` where partners are that are none of it."""
    if await Partner.filter(is_demo=False).exists():
        raise Refused((Refusal("FOREIGN_DATA", _("This database holds partners already. Demonstration data is only loaded into an empty one.")),))
    return await Partner.exists()


async def announce(settings: Settings) -> None:
    """Print the sign-ins, the password and the tool's token; nothing where no demonstration is loaded."""
    if not await Partner.filter(slug=MAIN, is_demo=True).exists():
        return
    password = keys.read(keys.password_file(settings.data))
    tokens = {digest(token): token for token in keys.tokens_of(settings.data)}
    # The digest tells whether this folder's keys belong to this database.
    tool = await ApiToken.filter(digest__in=list(tokens)).order_by("-created_at").first()
    if not password or not tool:
        print("It holds demonstration data that was loaded from another data folder, which keeps the password.", flush=True)
        return
    width = max(len(email(key)) for key, _what in SIGN_INS)
    lines = ["", "Demonstration people, all with this password:", "", f"    {password}", ""]
    lines += [f"    {email(key):<{width}}  {what}" for key, what in SIGN_INS]
    if tool.revoked_at is None and tool.expires_at > clock.now():
        lines += ["", f"A tool of Ferrow & Lund asks {settings.base_url}/graphql with this token:", "", f"    {tokens[tool.digest]}"]
    print("\n".join([*lines, ""]), flush=True)
