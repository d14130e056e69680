"""What a document may ask for, counted before it runs: one rule, linear in the text however its fragments nest.

Each limit has a test at its figure, one past it, and through fragments.
Order of use: `check_text` before the parser, `operation_of` after it, `OperationLimits` as the **first** validation rule (it
ends the validation, since some standard rules are quadratic), `cost.cost_of` with the variables when execution starts.
Messages are for programmers and stay English, like those of GraphQL itself.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    ValidationContext,
    ValidationRule,
)
from graphql.validation.validate import ValidationAbortedError

MAX_CHARACTERS = 20_000
MAX_TOKENS = 2_000
MAX_NESTING = 40
MAX_DEPTH = 16
MAX_ALIASES = 30
MAX_FIELDS = 400
MAX_DIRECTIVES = 30
MAX_DIRECTIVES_PER_FIELD = 4
MAX_MUTATIONS = 5
MAX_AUTH_MUTATIONS = 1
MAX_ERRORS = 20
MAX_MESSAGE = 300

# A character that starts no token counts as one: the parser will refuse it. Possessive, and an open string ends with the
# text, so that no input makes it read a part twice.
_TOKEN = re.compile(
    r'"""(?:[^"\\]|\\(?:""")?|"(?!""))*+(?:""")?'
    r'|"(?:[^"\\\r\n]|\\[^\r\n])*+"?'
    r"|#[^\r\n]*+"
    r"|[_A-Za-z][_0-9A-Za-z]*+"
    r"|-?\d[\d.eE+\-]*+"
    r"|\.\.\."
    r"|[^\s,\ufeff]",
)


def figure(number: int) -> str:
    """`12,000`; what is beyond a thousand million is `over 1,000,000,000` (a doubling document reaches 600 digits)."""
    return f"{number:,}" if number <= 10**9 else "over 1,000,000,000"


def refusal(code: str, message: str, nodes: Any = None) -> GraphQLError:
    """An error of this guard: at most 300 characters, `extensions.code` for programs."""
    return GraphQLError(message[:MAX_MESSAGE], nodes, extensions={"code": code})


def over(code: str, found: int, most: int, what: str, advice: str) -> GraphQLError | None:
    """The refusal `asks for 31 aliases; at most 30: …`, or None where `found` is within `most`."""
    if found <= most:
        return None
    return refusal(code, f"The document asks for {figure(found)} {what}; at most {figure(most)}: {advice}.")


def check_text(source: str) -> GraphQLError | None:
    """Refuses a text that is too long, of too many tokens, or nested too deep. Linear; runs before the parser."""
    if len(source) > MAX_CHARACTERS:
        return over("TEXT_TOO_LONG", len(source), MAX_CHARACTERS, "characters", "send a shorter document")
    tokens = depth = deepest = 0
    for match in _TOKEN.finditer(source):
        first = source[match.start()]
        tokens += first != "#"
        if first in "{[(":
            depth += 1
            deepest = max(deepest, depth)
        elif first in "}])":
            depth -= 1
    return over(
        "TOO_MANY_TOKENS", tokens, MAX_TOKENS, "tokens", "send a shorter document, values as variables"
    ) or over("TEXT_TOO_NESTED", deepest, MAX_NESTING, "levels of brackets", "ask for fewer levels at once")


def operation_of(document: DocumentNode, name: str | None) -> OperationDefinitionNode | GraphQLError:
    """The operation that a request means: the only one, or the one named; otherwise the refusal."""
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    if name:
        operations = [node for node in operations if node.name and node.name.value == name]
        if not operations:
            return refusal("OPERATION_NOT_FOUND", "The document has no operation of the name given in operationName.")
    elif len(operations) > 1:
        return refusal(
            "OPERATION_NOT_NAMED",
            f"The document has {len(operations)} operations and none is named; at most 1: send operationName.",
        )
    return operations[0] if operations else refusal("NO_OPERATION", "The document has no operation to run.")


def shown(errors: Sequence[GraphQLError]) -> list[GraphQLError]:
    """The errors as they leave the house: the first 20, each message at most 300 characters."""
    return [_shortened(error) for error in errors[:MAX_ERRORS]]


def _shortened(error: GraphQLError) -> GraphQLError:
    if len(error.message) <= MAX_MESSAGE:
        return error
    return GraphQLError(
        error.message[: MAX_MESSAGE - 1] + "…",
        nodes=error.nodes,
        source=error.source,
        positions=error.positions,
        path=error.path,
        original_error=error.original_error,
        extensions=error.extensions,
    )


def spreads_in(selections: SelectionSetNode) -> Iterator[str]:
    """Names of the fragments that a selection spreads itself, in no particular order."""
    waiting = [selections]
    while waiting:
        for node in waiting.pop().selections:
            if isinstance(node, FragmentSpreadNode):
                yield node.name.value
            elif isinstance(node, FieldNode | InlineFragmentNode) and node.selection_set:
                waiting.append(node.selection_set)


def fragments_in_order(
    document: DocumentNode, roots: Sequence[SelectionSetNode] | None = None
) -> list[FragmentDefinitionNode]:
    """Each fragment (that `roots` reach) once, after all that it spreads; no recursion, since chains may be long.

    A spread that closes a circle is passed over: the document is refused by the standard rule on circles.
    """
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    spreads = {name: list(dict.fromkeys(spreads_in(node.selection_set))) for name, node in fragments.items()}
    first = list(fragments) if roots is None else [name for root in roots for name in spreads_in(root)]
    ordered: dict[str, FragmentDefinitionNode] = {}
    entered: set[str] = set()
    waiting = [(name, False) for name in reversed(first)]
    while waiting:
        name, left = waiting.pop()
        if left:
            ordered[name] = fragments[name]
        elif name in fragments and name not in entered:
            entered.add(name)
            waiting.append((name, True))
            waiting.extend((other, False) for other in spreads[name])
    return list(ordered.values())


class Size(NamedTuple):
    """What a selection comes to once its fragments are written out."""

    depth: int = 0
    aliases: int = 0
    fields: int = 0
    directives: int = 0
    on_a_field: int = 0  # the most directives on one selection
    roots: int = 0  # fields at its own top level
    auth_roots: int = 0  # those of them that are auth mutations


class Measure:
    """Sizes of a document's operations. `visits` counts selections looked at: each at most once."""

    def __init__(self, document: DocumentNode, auth_mutations: frozenset[str] = frozenset()) -> None:
        self.visits = 0
        self._auth_mutations = auth_mutations
        self._fragments: dict[str, Size] = {}
        for fragment in fragments_in_order(document):
            self._fragments[fragment.name.value] = self._plus(fragment, self._selection(fragment.selection_set))

    def operation(self, operation: OperationDefinitionNode) -> Size:
        """The size of one operation, directives on it and on its variables included."""
        size = self._plus(operation, self._selection(operation.selection_set))
        on_variables = [len(variable.directives or ()) for variable in operation.variable_definitions or ()]
        return size._replace(
            directives=size.directives + sum(on_variables), on_a_field=max(size.on_a_field, *on_variables, 0)
        )

    def _selection(self, selections: SelectionSetNode | None) -> Size:
        if selections is None:
            return Size()
        sizes = [self._one(node) for node in selections.selections]
        columns = list(zip(*sizes, strict=True)) or [()] * len(Size._fields)
        depth, aliases, fields, directives, on_a_field, roots, auth_roots = columns
        return Size(
            max(depth, default=0),
            sum(aliases),
            sum(fields),
            sum(directives),
            max(on_a_field, default=0),
            sum(roots),
            sum(auth_roots),
        )

    def _one(self, node: Any) -> Size:
        self.visits += 1
        if isinstance(node, FragmentSpreadNode):
            return self._plus(node, self._fragments.get(node.name.value, Size()))
        inner = self._selection(node.selection_set)
        if isinstance(node, FieldNode):
            inner = inner._replace(
                depth=inner.depth + 1,
                aliases=inner.aliases + (node.alias is not None),
                fields=inner.fields + 1,
                roots=1,
                auth_roots=int(node.name.value in self._auth_mutations),
            )
        return self._plus(node, inner)

    @staticmethod
    def _plus(node: Any, size: Size) -> Size:
        here = len(node.directives or ())
        return size._replace(directives=size.directives + here, on_a_field=max(size.on_a_field, here))


def size_refusals(size: Size, is_mutation: bool) -> list[GraphQLError]:
    """Which limits an operation of this size passes, in words."""
    found = [
        over("TOO_DEEP", size.depth, MAX_DEPTH, "levels of fields", "ask for less of the tree at once"),
        over("TOO_MANY_ALIASES", size.aliases, MAX_ALIASES, "aliases", "send several requests"),
        over("TOO_MANY_FIELDS", size.fields, MAX_FIELDS, "fields, fragments written out", "ask for fewer"),
        over("TOO_MANY_DIRECTIVES", size.directives, MAX_DIRECTIVES, "directives", "use fewer"),
        over("TOO_MANY_DIRECTIVES", size.on_a_field, MAX_DIRECTIVES_PER_FIELD, "directives on one field", "use fewer"),
    ]
    if is_mutation:
        found += [
            over("TOO_MANY_MUTATIONS", size.roots, MAX_MUTATIONS, "mutations", "send several requests"),
            over(
                "TOO_MANY_MUTATIONS",
                size.auth_roots,
                MAX_AUTH_MUTATIONS,
                "mutations that sign in or prove who one is",
                "send them one by one",
            ),
        ]
    return [error for error in found if error]


class OperationLimits(ValidationRule):
    """Validation rule: every operation of the document keeps the limits, whatever the values of its variables.

    Put it first. It looks at the document once, and where a limit is passed it ends the validation with its refusals alone.
    Give the assembled schema's own words by subclassing once: `AUTH_MUTATIONS`, names of root mutations that take a secret.
    """

    AUTH_MUTATIONS: frozenset[str] = frozenset()
    context: ValidationContext

    def enter_document(self, document: DocumentNode, *_: Any) -> None:
        errors = self.refusals(document)
        if not errors:
            return
        for error in errors[:-1]:
            self.report_error(error)
        last = errors[-1]
        raise ValidationAbortedError(last.message, last.nodes, extensions=last.extensions)

    def refusals(self, document: DocumentNode) -> list[GraphQLError]:
        """Every limit that an operation of this document passes, once each."""
        from portal.gql.cost import plan_of  # it builds on the walk of this module

        measure = Measure(document, self.AUTH_MUTATIONS)
        errors: list[GraphQLError] = []
        for node in document.definitions:
            if isinstance(node, OperationDefinitionNode):
                errors += size_refusals(measure.operation(node), node.operation is OperationType.MUTATION)
                if not errors:
                    errors += plan_of(document, node, self.context.schema).least().refusals()
        return list({error.message: error for error in errors}.values())
