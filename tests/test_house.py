"""The house's rules that a checker can hold: who imports whom, what every module says of itself, what is left undone."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from portal.db.registry import MODELS

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "portal"
MODULES = sorted(SOURCE.rglob("*.py"))
LAYERS = {"kernel", "db", "gql", "outbox", "web", "demo"}
DOMAINS = sorted({path.relative_to(SOURCE).parts[0] for path in MODULES if path.parent != SOURCE} - LAYERS)
ORDER = [module.split(".")[1] for module in MODELS if module.split(".")[1] not in LAYERS]  # a domain's models know those before
ORDER += ["merging", "privacy"]  # read the rows of all others and have none of their own
COMPOSITION = {"app", "schema", "worker", "cli"}


def name_of(path: Path) -> str:
    """`clients.schema` for src/portal/clients/schema.py."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """What a module imports of `portal`, and whether for type checkers alone. Imports inside functions count."""
    tree = ast.parse(path.read_text())
    for_types = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "portal":
            assert node.level == 0, f"{path}: imports are absolute"
            for alias in node.names:
                full = f"{node.module}.{alias.name}".removeprefix("portal.")
                yield (full if known(full) else node.module.removeprefix("portal.")), id(node) in for_types
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "portal":
                    yield alias.name.removeprefix("portal."), id(node) in for_types


NAMES = frozenset(map(name_of, MODULES))


def known(name: str) -> bool:
    return name in NAMES


def kind_of(path: Path) -> str:
    """What the table calls a module: `rules`, `models`, … ; a file grown into a package goes by the package's name."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    if parts[0] == "outbox" and parts[1:] in (("views",), ("views_webhooks",), ("schema",)):
        return parts[1].partition("_")[0]
    if parts[0] in LAYERS:
        return parts[0]
    if (further := FURTHER.get("/".join(parts) + ".py")) is not None:
        return further
    if len(parts) == 1:
        return "composition" if parts[0] in COMPOSITION else parts[0]
    return parts[1]


def may(path: Path, other: str) -> bool:
    """Whether the table allows a module to import `other`, a module's name without `portal.`."""
    kind, own = kind_of(path), path.relative_to(SOURCE).parts[0]
    top, *rest = other.split(".")
    leaf = rest[0] if rest else ""
    same = top == own
    leaf = FURTHER.get(f"{top}/{leaf}.py", leaf)

    def models_before(domain: str) -> bool:
        return leaf in ("models", "rules") and top in ORDER and ORDER.index(top) <= ORDER.index(domain)

    match kind:
        case "composition" | "demo":
            return True
        case "kernel":
            return top == "kernel"
        case "settings" | "assets" | "log":
            return top in ("kernel", "assets", "settings")
        case "db":
            return top in ("kernel", "db", "settings", "assets")
        case "gql":
            return top in ("kernel", "db", "gql", "settings")
        case "outbox":
            return top in ("kernel", "db", "outbox", "settings", "log", "assets")
        case "web":
            people = other == "people.models" and path.name == "sessions.py"
            return people or top in ("kernel", "gql", "outbox", "web", "settings", "schema", "assets", "log")
        case "rules":
            return top == "kernel" or (same and leaf == "rules")
        case "commands":
            return top in ("kernel", "db") or leaf in ("models", "rules")
        case "models":
            return top in ("kernel", "db", "outbox") or models_before(own) or other == "gql.ready"
        case "loaders" | "schema":
            return top in ("kernel", "gql") or (same and leaf in ("rules", "models", "loaders", "schema")) or leaf == "rules"
        case "views":
            return top in ("kernel", "web") or (same and leaf == "views")
        case "protocol":
            return top in ("kernel", "db", "web") or (same and leaf in ("rules", "models", "protocol"))
        case "jobs":
            return top == "kernel" or (same and leaf == "models") or other == "web.render"
    return False


# What the table does not allow and why it stands nevertheless.
EXCEPTIONS: dict[tuple[str, str], str] = {
    ("audit.models", "accounts.models"): "the log comes first of all domains, and who reads it follows from what they see",
    ("audit.models", "clients.models"): "the same",
    ("notifications.models", "accounts.models"): "who sees what one is told of follows from accounts, whose verbs tell",
    ("notifications.models", "clients.models"): "the same",
    ("web.errors", "db.engine"): "a database that is away is one answer, 503, for every page",
    ("web.operations", "db.engine"): "the same, for what an operation met",
    ("accounts.jobs", "accounts.rules"): "pure words; the job still calls one verb",
    ("accounts.jobs", "db.transactions"): "each account's verb has a transaction of its own",
    ("accounts.jobs", "settings"): "how long access may go unreported is a setting",
    ("identity.jobs", "identity.rules"): "the same",
    ("support.jobs", "settings"): "when solved cases close is a setting",
    ("privacy.jobs", "settings"): "how long each kind is kept is a setting",
    ("privacy.jobs", "privacy.rules"): "the settings in the words of the rules",
    ("identity.jobs", "settings"): "how long a key signs is a setting, and what seals it",
    ("accounts.schema", "clients.models"): "the hint which client an unlinked account looks like reads clients in the viewer's scope",
    ("programme.models.facts", "accounts.models"): "who sees a fact of an account follows from what they see, as with the log",
    ("overview.schema_vendor", "partners.schema"): "the kinds and statuses of partners: nothing leads back",
    ("partners.schema", "programme.schema"): "a partner's tier: the programme comes before the partners, nothing leads back",
    ("people.schema.register", "partners.models"): "a partner is registered together with its first owner",
    ("people.schema.register", "partners.schema"): "the same",
    ("people.schema", "partners.models"): "the kind of the partner in the switcher",
    ("people.schema", "partners.schema"): "the viewer's partner: partners come before people, nothing leads back",
    ("people.schema", "overview.schema"): "the menu counts what the overview counts, once",
    ("people.schema", "points.schema"): "the side shows the partner's points: nothing leads back",
    ("people.protocol.links", "partners.models"): "the name of the partner that someone is invited to",
    ("people.protocol.sign_up", "partners.models"): "who signs up is a partner to be, or someone who is only interested",
    ("people.protocol.sign_up", "partners.rules"): "the same",
    ("people.protocol.sign_up", "outbox.mail"): "who signs up is no person of the portal yet: the mail goes to an address",
    ("people.protocol.sign_in", "partners.models"): "the name of the partner at whose door someone is held",
    ("people.entry", "gql.ready"): "who asks is read at each request: the same compiled statements as the planner's",
    ("invitations.views", "invitations.protocol"): "its routes are one list",
    ("invoices.views", "invoices.protocol"): "the same",
    ("resources.views", "files.protocol"): "the same as for support",
    ("support.views", "files.protocol"): "a file's bytes pass the schema by; the operation then names it by its id",
    ("invoices.views", "invoices.views_write"): "the same",
    ("people.views", "people.protocol"): "its routes are one list",
    ("identity.views", "identity.protocol"): "the same",
    ("identity.views", "identity.client_side"): "the same",
    ("overview.schema", "tallies.loaders"): "kept figures are read once an operation, whoever shows one: nothing leads back",
    ("clients.schema", "tallies.loaders"): "the same",
    ("accounts.schema", "tallies.loaders"): "the same",
    ("segments.schema", "notifications.models"): "what is in a segment is read by its filter, which the schema knows",
    ("outbox.webhooks", "notifications.models"): "and that a product takes none is told to the vendor's people",
    ("outbox.webhooks", "notifications.rules"): "the same",
    ("people.models.staff", "notifications.models"): "that a partner waits is told by the verb that lets it in",
    ("people.models.staff", "notifications.rules"): "the same",
    ("outbox.webhooks", "audit.models"): "who changes, pauses, replays or skips is written to the log, as with every verb",
    ("products.commands", "people.commands"): "a product's token is drawn as every other is",
    ("outbox.views", "outbox.delivery"): "the mailbox page of the demonstration shows files, not rows: there is nothing to ask the schema",
    ("outbox.views", "settings"): "whether that page exists is a setting",
    ("web.health", "db.engine"): "ready is: the database answers",
    ("web.live", "db.engine"): "a stream ends when the database is away",
    ("web.live", "db.live"): "the stream tells what the database told",
    ("web.sessions", "people.entry"): "the one door from a cookie or a token to the viewer",
}


def test_every_domain_folder_has_the_files_of_the_house():
    names = {"__init__", "models", "rules", "loaders", "schema", "views", "protocol", "jobs"}
    found = {str(path.relative_to(SOURCE)) for path in MODULES if path.parent != SOURCE and kind_of(path) not in names | LAYERS}
    assert found <= set(FURTHER), found - set(FURTHER)


# Files of a domain that the table does not name, what they are, and as what they may import.
FURTHER = {
    "earnings/rules_payments.py": "rules",
    "earnings/schema_billing.py": "schema",
    "earnings/schema_statement.py": "schema",
    "earnings/views_statement.py": "views",
    "insights/tables.py": "views",
    "insights/models_schedules.py": "models",
    "insights/schema_schedules.py": "schema",
    "invoices/schema_billing.py": "schema",
    "files/rules_content.py": "rules",
    "support/rules_mail.py": "rules",
    "support/commands.py": "commands",
    "invoices/views_write.py": "views",
    "earnings/schema_payouts.py": "schema",
    "earnings/schema_what_if.py": "schema",
    "earnings/views_details.py": "views",
    "earnings/views_payouts.py": "views",
    "outbox/views_webhooks.py": "views",
    "identity/schema_clients.py": "schema",
    "identity/views_clients.py": "views",
    "overview/schema_attention.py": "schema",
    "overview/schema_vendor.py": "schema",
    "overview/schema_start.py": "schema",
    "partners/models_facts.py": "models",
    "partners/rules_facts.py": "rules",
    "partners/schema_facts.py": "schema",
    "partners/views_facts.py": "views",
    "people/rules_tokens.py": "rules",
    "people/views_tokens.py": "views",
    "access/models_requests.py": "models",
    "identity/client_side.py": "protocol",
    "identity/provider.py": "models",
    "accounts/rules_reports.py": "rules",
    "accounts/rules_risk.py": "rules",
    "accounts/schema_masters.py": "schema",
    "accounts/schema_product.py": "schema",
    "accounts/schema_reported.py": "schema",
    "accounts/schema_open.py": "schema",
    "accounts/views_change.py": "views",
    "accounts/views_open.py": "views",
    "clients/importing.py": "rules",
    "segments/models_standing.py": "models",
    "segments/schema_standing.py": "schema",
    "clients/models_import.py": "models",
    "clients/schema_import.py": "schema",
    "clients/views_import.py": "views",
    "referrals/views_acts.py": "views",
    "people/commands.py": "commands",
    "products/commands.py": "commands",
    "programme/commands.py": "commands",
    "programme/views_what_if.py": "views",
    "people/entry.py": "models",
    "outbox/webhooks.py": "models",
    "people/passkeys.py": "rules",
    "people/second.py": "models",
    "people/rules_factors.py": "rules",
}


def test_who_may_import_whom():
    wrong = set()
    for path in MODULES:
        for other, for_types in imports(path):
            pair = (name_of(path), other)
            if not for_types and other and not may(path, other) and pair not in EXCEPTIONS:
                wrong.add(pair)
    assert not wrong, sorted(wrong)


def test_no_exception_outlives_its_import():
    real = {(name_of(path), other) for path in MODULES for other, _types in imports(path)}
    assert set(EXCEPTIONS) <= real


def test_a_rule_does_nothing_but_decide():
    """No `await`, no ORM, no clock, no network in `rules.py` and the kernel's pure parts."""
    for path in MODULES:
        if kind_of(path) == "rules":
            tree = ast.parse(path.read_text())
            assert not [node for node in ast.walk(tree) if isinstance(node, ast.Await | ast.AsyncFunctionDef)], path
            assert "tortoise" not in path.read_text() and "datetime.now" not in path.read_text(), path


def test_views_know_no_model_and_no_schema():
    for path in MODULES:
        if kind_of(path) == "views":
            names = {other.split(".")[-1] for other, _types in imports(path)}
            assert not names & {"models", "schema", "rules"}, path


def test_every_module_says_what_it_is():
    silent = [name_of(path) for path in MODULES if path.read_text().strip() and not ast.get_docstring(ast.parse(path.read_text()))]
    assert not silent


@pytest.mark.parametrize("word", ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"])
def test_nothing_is_left_for_later(word: str):
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True).stdout.split("\0")
    texts = {".py", ".html", ".css", ".js", ".md", ".graphql", ".toml", ".sh", ".txt", ""}
    found = []
    for name in filter(None, tracked):
        path = ROOT / name
        if "vendor" in path.parts or path.suffix not in texts or not path.is_file():
            continue
        found += [f"{name}: {line.strip()[:80]}" for line in path.read_text(errors="ignore").splitlines() if re.search(rf"\b{word}\b", line)]
    assert not found


def test_only_one_place_reads_the_time():
    """Tests travel in time, and one request has one moment: `viewer.now`."""
    calls = re.compile(r"datetime\.(now|utcnow|today)\(|date\.today\(")
    found = {name_of(path) for path in MODULES if calls.search(path.read_text())}
    assert found <= {"kernel.clock", "log"} | set(CLOCKS), found


CLOCKS: dict[str, str] = {}
