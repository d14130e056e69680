"""The screens' operations: `.graphql` files beside the templates, run in process as trusted documents.

A file whose name begins with `_` holds fragments; any other holds one operation, which takes every fragment that it spreads
from wherever it stands. Each is parsed and validated once per process. A variable that no one gives and that is named
`may…` is answered from the viewer's permissions: `$mayAccessManage` is whether the viewer has `access:manage`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from graphql import DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, parse, print_ast, validate
from starlette.requests import Request

from portal.assets import TEMPLATES
from portal.db.engine import Unavailable
from portal.gql.context import Context
from portal.gql.core import TRUSTED
from portal.gql.limits import spreads_in
from portal.kernel.proof import STEP_UP_NEEDED
from portal.kernel.viewer import Viewer
from portal.schema import schema
from portal.web.errors import Broken, Forbidden, ProofNeeded, SignInNeeded, TooMany


@dataclass(frozen=True)
class Operation:
    """One operation of the screens: its document with all fragments, its text, its variables."""

    name: str
    document: DocumentNode
    text: str
    variables: frozenset[str]


@dataclass
class Outcome:
    """What a mutation answered: its payload, and for each wrong field what is wrong (`""`: no field)."""

    payload: dict[str, Any]
    errors: dict[str, str] = field(default_factory=dict)
    codes: frozenset[str] = frozenset()

    @property
    def ok(self) -> bool:
        return not self.errors


@lru_cache(maxsize=1)
def _sources() -> tuple[dict[str, FragmentDefinitionNode], dict[str, DocumentNode]]:
    fragments: dict[str, FragmentDefinitionNode] = {}
    operations: dict[str, DocumentNode] = {}
    for path in sorted(Path(TEMPLATES).rglob("*.graphql")):
        document = parse(path.read_text(), no_location=True)
        for definition in document.definitions:
            if isinstance(definition, FragmentDefinitionNode):
                if definition.name.value in fragments:
                    raise ValueError(f"{path}: the fragment {definition.name.value} stands elsewhere too")
                fragments[definition.name.value] = definition
        if any(isinstance(definition, OperationDefinitionNode) for definition in document.definitions):
            operations[str(path.relative_to(TEMPLATES).with_suffix(""))] = document
    return fragments, operations


def names() -> list[str]:
    """Every operation of the screens: `clients/index`."""
    return sorted(_sources()[1])


@cache
def operation(name: str) -> Operation:
    """The operation in `templates/<name>.graphql`. Raises `ValueError` where it does not fit the schema."""
    fragments, operations = _sources()
    root = next(each for each in operations[name].definitions if isinstance(each, OperationDefinitionNode))
    needed: dict[str, FragmentDefinitionNode] = {}
    pending = list(spreads_in(root.selection_set))
    while pending:
        spread = pending.pop()
        if spread not in needed:
            if spread not in fragments:
                raise ValueError(f"{name}.graphql spreads {spread}, which no template holds")
            needed[spread] = fragments[spread]
            pending.extend(spreads_in(fragments[spread].selection_set))
    document = DocumentNode(definitions=(root, *needed.values()))
    errors = validate(schema._schema, document)
    if errors:
        raise ValueError(f"{name}.graphql: {errors[0].message}")
    variables = frozenset(each.variable.name.value for each in root.variable_definitions or ())
    return Operation(name, document, print_ast(document), variables)


def permission_of(variable: str) -> str | None:
    """`mayAccessManage` asks for `access:manage`; None for any other variable."""
    if not re.fullmatch(r"may([A-Z][a-z]+)+", variable):
        return None
    *noun, verb = re.findall(r"[A-Z][a-z]+", variable)
    return f"{'_'.join(noun).lower()}:{verb.lower()}"


def filled(found: Operation, viewer: Viewer, variables: Mapping[str, Any]) -> dict[str, Any]:
    """The variables with those that the viewer's permissions answer."""
    asked = {name: viewer.can(permission) for name in found.variables if (permission := permission_of(name))}
    return {**asked, **{name: value for name, value in variables.items() if name in found.variables}}


async def run(request: Request, name: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Run an operation as the request's viewer and give its data.

    Raises `SignInNeeded`, `Forbidden`, or `Broken` where something failed inside.
    """
    found = operation(name)
    state = request.scope["state"]
    context = Context(
        viewer=state["viewer"],
        in_process=True,
        request_id=state.get("request_id", ""),
        settings=request.app.state.settings,
    )
    context.rate_bucket = state.get("screen_bucket")
    values = filled(found, context.viewer, variables or {})
    state["operation"] = (found, values)
    result = await schema.execute(
        found.text,
        variable_values=values,
        context_value=context,
        operation_extensions={TRUSTED: found.document},
    )
    for error in result.errors or ():
        match (error.extensions or {}).get("code"):
            case "UNAUTHENTICATED":
                raise SignInNeeded
            case "FORBIDDEN":
                permission = error.extensions.get("permission", "")
                raise Forbidden("" if permission else error.message, permission)
            case "RATE_LIMITED":
                raise TooMany(int(error.extensions.get("retryAfter", 1)))
            case "UNAVAILABLE":
                raise Unavailable(error.message)
            case "BAD_USER_INPUT" | "BAD_REQUEST":
                raise Broken(error.message, status=400)
            case _:
                raise Broken(error.message)
    return result.data  # type: ignore[return-value]


async def act(request: Request, name: str, given: Mapping[str, Any], *, live: bool = False, **variables: Any) -> Outcome:
    """Run a mutation with `$input`; the form's idempotency key goes along, but where the form is not sent yet (`live`).

    Raises as `run` does, and `ProofNeeded` where it takes a step-up: that leads to the page that asks for it, and back.
    """
    key = request.state.form.get("idempotency_key") if hasattr(request.state, "form") and not live else None
    inputs = {**given, **({"idempotencyKey": str(key)[:100]} if key else {})}
    data = await run(request, name, {"input": inputs, **variables})
    payload = next(iter(data.values()))
    if any(error["code"] == STEP_UP_NEEDED for error in payload["errors"]):
        raise ProofNeeded
    errors: dict[str, str] = {}
    for error in payload["errors"]:
        place = error["field"] or ""
        errors[place] = f"{errors[place]} {error['message']}" if place in errors else error["message"]
    return Outcome(payload, errors, frozenset(error["code"] for error in payload["errors"]))
