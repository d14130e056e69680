"""The document for products says what is so: its operations fit the schema, its examples fit the operations, and nothing is left out."""

import json
import re
from pathlib import Path

import pytest
from graphql import Undefined, coerce_input_value, get_named_type, parse, type_from_ast, validate

from portal.accounts.rules import TRANSITIONS, Cause, Lifecycle
from portal.outbox.webhooks import SCHEDULE
from portal.schema import schema
from tests.documents import permission_of
from tests.forms import root_fields

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "integrate.md").read_text()
SCHEMA = schema._schema


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("document", blocks("graphql"))
def test_its_operations_fit_the_schema(document: str):
    assert not validate(SCHEMA, parse(document))


def test_its_variables_fit_the_operation_before_them():
    pairs = re.findall(r"```graphql\n((?:(?!```).)*)```\s+```json\n(.*?)```", TEXT, re.DOTALL)
    assert len(pairs) == 6
    for document, variables in pairs:
        definition = parse(document).definitions[0].variable_definitions[0]
        assert coerce_input_value(json.loads(variables)["input"], type_from_ast(SCHEMA, definition.type)) is not Undefined, variables


@pytest.mark.parametrize("block", blocks("json"))
def test_its_examples_are_json(block: str):
    assert json.loads(block)


def test_every_field_that_a_products_token_opens_is_named():
    opened = [place.split(".")[1] for place, field in root_fields() if permission_of(field) in ("reports:write", "billing:report")]
    assert len(opened) >= 15
    assert not [name for name in opened if f"`{name}`" not in TEXT and f"{name}(" not in TEXT]
    rows = re.findall(r"^\| `(\w+)` \| (.*?) \|", TEXT.partition("| mutation | input |")[2], re.MULTILINE)
    for name, inputs in rows:
        if name not in opened:
            continue
        fields = set(get_named_type(SCHEMA.mutation_type.fields[name].args["input"].type).fields)
        said = {each for each in re.findall(r"`(\w+)`", inputs)}
        assert fields - {"account", "reportId", "sequence", "idempotencyKey"} == said, name


def test_its_table_of_transitions_is_the_rules():
    told = {Cause.PRODUCT, Cause.CLIENT, Cause.BILLING}
    rows = re.findall(r"^\| (`[A-Z_`, ]+) \| (`[^|]+) \| ([a-z, ]+) \|$", TEXT, re.MULTILINE)
    said = {
        (Lifecycle(start.lower()), Lifecycle(to.lower()), Cause(by))
        for starts, tos, causes in rows
        for start in re.findall(r"[A-Z_]+", starts)
        for to in re.findall(r"`([A-Z_]+)`", tos)
        for by in causes.split(", ")
    }
    rules = {(start, to, by) for (start, to), causes in TRANSITIONS.items() if start for by in causes & told}
    assert said == rules - {(Lifecycle.INVITED, Lifecycle.PENDING_ACTIVATION, Cause.CLIENT)}


def test_its_schedule_is_the_one_that_is_kept():
    words = [f"{int(wait.total_seconds())} s" if wait.total_seconds() < 60 else f"{int(wait.total_seconds() // 60)} min" for wait in SCHEDULE[:3]]
    words += [f"{int(wait.total_seconds() // 3600)} h" for wait in SCHEDULE[3:]]
    assert ", ".join(words) in TEXT


def test_every_webhook_that_is_written_is_described():
    kinds = re.compile(r"[\"']((?:account|engagement|access|partner_user|portal)\.[a-z_]+)[\"']")
    written = {
        kind
        for path in (ROOT / "src" / "portal").rglob("*.py")
        for call in re.findall(r"(?:Webhook|telling)\.post\((.*?)\)", path.read_text(), re.DOTALL)
        for kind in kinds.findall(call)
    }
    assert {"account.trial_expired", "engagement.began", "engagement.ended"} <= written
    assert not [kind for kind in written if f"`{kind}`" not in TEXT]


def test_the_files_that_it_names_are_there():
    for path in re.findall(r"\]\(\.\./([^)#]+)\)", TEXT):
        assert (ROOT / path).exists(), path
