"""Every limit of a document: at its figure it passes, one past it is refused, and fragments hide nothing."""

import pytest
import strawberry
from graphql import GraphQLError, Lexer, Source, TokenKind, build_schema, get_introspection_query, parse, validate
from graphql.validation import specified_rules

from portal.gql import limits
from portal.gql.cost import Cost, Plan, cost_of, is_aggregate, plan_of
from portal.gql.limits import Measure, OperationLimits, check_text, operation_of, shown

SCHEMA = build_schema(
    """
    directive @mark repeatable on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | QUERY | VARIABLE_DEFINITION
    input Filter { search: String  and: [Filter!] }
    interface Node { id: ID }
    type Query { me: Item  node(id: ID): Node  items(first: Int, last: Int, filter: Filter): Items  few(first: Int = 5): Items }
    type Items { edges: [Edge]  nodes: [Item]  total: Int }
    type Edge { node: Item }
    type Item implements Node { id: ID  me: Item  items(first: Int, last: Int, filter: Filter): Items }
    type Mutation { change: Item  signIn: Item  reset: Item }
    """
)
SCHEMA.type_map["Items"].fields["total"].extensions = {"aggregate": True}


class Limits(OperationLimits):
    AUTH_MUTATIONS = frozenset({"signIn", "reset"})


def codes(text: str) -> list[str]:
    errors = validate(SCHEMA, parse(text), [Limits, *specified_rules])
    return [error.extensions.get("code", error.message) for error in errors]


def cost(text: str, **variables: object) -> Cost:
    return cost_of(parse(text), None, variables, SCHEMA)


def nested(levels: int, leaf: str = "id") -> str:
    return "me{" * (levels - 1) + leaf + "}" * (levels - 1)


# --- the text, before it is parsed


def test_text_of_20_000_characters_passes_and_one_more_does_not():
    assert check_text("#" * 20_000) is None
    error = check_text("#" * 20_001)
    assert error and error.extensions == {"code": "TEXT_TOO_LONG"}
    assert error.message.startswith("The document asks for 20,001 characters; at most 20,000")


def test_2000_tokens_pass_and_one_more_does_not():
    assert check_text("{" + " a" * 1998 + "}") is None
    assert check_text("{" + " a" * 1999 + "}").extensions == {"code": "TOO_MANY_TOKENS"}


def test_40_levels_of_brackets_pass_and_one_more_does_not():
    assert check_text("{a" * 40 + "}" * 40) is None
    assert check_text("{a" * 41 + "}" * 41).extensions == {"code": "TEXT_TOO_NESTED"}
    assert check_text("[" * 41).extensions == {"code": "TEXT_TOO_NESTED"}


@pytest.mark.parametrize(
    "text",
    [
        "query Q($a: Int = -1.5e+3, $b: [String!]!) @x { a: b(c: $a, d: {e: [1, 2]}) ...F ... on T { x } }",
        '{ a(b: "}}}{{ \\" \\u00e9 #") c(d: """ {{{ \\""" " "" \n }""") } # {{{ comment "\n',
        "\ufeff{ a, , b }",
        '{ a(b: "") c(d: """""") }',
    ],
)
def test_tokens_are_counted_as_the_lexer_counts_them(text, monkeypatch):
    lexer, count = Lexer(Source(text)), 0
    while lexer.advance().kind is not TokenKind.EOF:
        count += lexer.token.kind is not TokenKind.COMMENT
    monkeypatch.setattr(limits, "MAX_TOKENS", count)
    assert check_text(text) is None
    monkeypatch.setattr(limits, "MAX_TOKENS", count - 1)
    assert check_text(text).extensions == {"code": "TOO_MANY_TOKENS"}


@pytest.mark.parametrize("part", ['"""', '"', '\\"""', '"\\', "\\", '""""', "#", '"""\n"', "\x00", "\ud800"])
def test_broken_text_is_counted_without_reading_it_twice(part):
    check_text(part * (20_000 // len(part)))  # an engine that tries again at each place takes minutes for some of these


# --- the operation, its fragments written out

AT_THE_LIMIT = {
    "depth": ("{" + nested(16) + "}", "{" + nested(17) + "}", "TOO_DEEP"),
    "depth by fragments": (
        "{ me { ...A } } fragment A on Item { me { ...B } } fragment B on Item {" + nested(14) + "}",
        "{ me { ...A } } fragment A on Item { me { ...B } } fragment B on Item {" + nested(15) + "}",
        "TOO_DEEP",
    ),
    "aliases": (
        "{" + " ".join(f"a{n}: me {{ id }}" for n in range(30)) + "}",
        "{" + " ".join(f"a{n}: me {{ id }}" for n in range(31)) + "}",
        "TOO_MANY_ALIASES",
    ),
    "aliases by fragments": (
        "{ me { ...A me { ...A me { ...A } } } } fragment A on Item {" + " ".join(f"a{n}: id" for n in range(10)) + "}",
        "{ x: me { ...A me { ...A me { ...A } } } } fragment A on Item {"
        + " ".join(f"a{n}: id" for n in range(10))
        + "}",
        "TOO_MANY_ALIASES",
    ),
    "fields": ("{ me {" + " id" * 399 + "} }", "{ me {" + " id" * 400 + "} }", "TOO_MANY_FIELDS"),
    "fields by fragments": (
        "{ me { ...A ... on Item { ...A } ...A } } fragment A on Item {" + " id" * 133 + "}",
        "{ me { ...A ... on Item { ...A } ...A id } } fragment A on Item {" + " id" * 133 + "}",
        "TOO_MANY_FIELDS",
    ),
    "directives on a field": (
        "{ me @mark @mark @mark @mark { id } }",
        "{ me" + " @mark" * 5 + "{ id } }",
        "TOO_MANY_DIRECTIVES",
    ),
    "directives on a spread": (
        "{ ...A @mark @mark @mark @mark } fragment A on Query { me { id } }",
        "{ ...A @mark @mark @mark @mark @mark } fragment A on Query { me { id } }",
        "TOO_MANY_DIRECTIVES",
    ),
    "directives": (
        "query Q($n: ID @mark) @mark { node(id: $n) { id } me {" + " id @mark" * 28 + "} }",
        "query Q($n: ID @mark) @mark { node(id: $n) { id } me {" + " id @mark" * 29 + "} }",
        "TOO_MANY_DIRECTIVES",
    ),
    "directives by fragments": (
        "{ me { ...A me { ...A } } } fragment A on Item {" + " id @mark" * 15 + "}",
        "{ me { ...A me { ...A @mark } } } fragment A on Item {" + " id @mark" * 15 + "}",
        "TOO_MANY_DIRECTIVES",
    ),
    "mutations": (
        "mutation {" + " ".join(f"a{n}: change {{ id }}" for n in range(5)) + "}",
        "mutation {" + " ".join(f"a{n}: change {{ id }}" for n in range(6)) + "}",
        "TOO_MANY_MUTATIONS",
    ),
    "mutations by fragments": (
        "mutation { ...A b: change { id } ...A } fragment A on Mutation { ... on Mutation { c: change { id } change { id } } }",
        "mutation { ...A ...A ...A } fragment A on Mutation { ... on Mutation { c: change { id } change { id } } }",
        "TOO_MANY_MUTATIONS",
    ),
    "auth mutations": (
        "mutation { signIn { id } change { id } }",
        "mutation { signIn { id } reset { id } }",
        "TOO_MANY_MUTATIONS",
    ),
    "auth mutations by fragments": (
        "mutation { ...A } fragment A on Mutation { signIn { id } }",
        "mutation { ...A ...A } fragment A on Mutation { signIn { id } }",
        "TOO_MANY_MUTATIONS",
    ),
    "page": ("{ items(first: 100) { total } }", "{ items(first: 101) { total } }", "PAGE_TOO_LARGE"),
    "page backwards": ("{ items(last: 100) { total } }", "{ items(last: 101) { total } }", "PAGE_TOO_LARGE"),
    "page by fragments": (
        "{ ...A } fragment A on Query { items(first: 100) { total } }",
        "{ ...A } fragment A on Query { items(first: 101) { total } }",
        "PAGE_TOO_LARGE",
    ),
    "nodes": (
        "{ items(first: 100) { nodes { items(first: 99) { edges { node { id } } } } } }",  # 100 + 9,900
        "{ items(first: 100) { nodes { items(first: 99) { edges { node { id } } } } } few(first: 1) { nodes { id } } }",
        "TOO_MANY_NODES",
    ),
    "nodes by fragments": (
        "{ items(first: 100) { nodes { ...A } } } fragment A on Item { items(first: 99) { nodes { id } } }",
        "{ items(first: 100) { nodes { ...A } } ...B } fragment A on Item { items(first: 99) { nodes { id } } }"
        " fragment B on Query { few(first: 1) { nodes { id } } }",
        "TOO_MANY_NODES",
    ),
    "cost of aggregates": (
        "{ items(first: 100) { total nodes { items(first: 98) { nodes { id } } } } }",  # 9,900 nodes, 1 aggregate
        "{ items(first: 100) { total nodes { items(first: 98) { total } } } }",
        "TOO_COSTLY",
    ),
    "cost of searches by fragments": (
        '{ items(first: 100, filter: {search: "x"}) { nodes { ...A } } } fragment A on Item { items(first: 98) { nodes { id } } }',
        '{ items(first: 100, filter: {search: "x"}) { nodes { ...A } } } fragment A on Item'
        ' { items(first: 98, filter: {and: [{search: "y"}]}) { nodes { id } } }',
        "TOO_COSTLY",
    ),
}


@pytest.mark.parametrize("name", AT_THE_LIMIT)
def test_limit(name):
    passes, refused, code = AT_THE_LIMIT[name]
    assert codes(passes) == []
    assert codes(refused) == [code]


def test_refusal_names_the_figure():
    (error,) = validate(
        SCHEMA, parse("{ items(first: 100) { nodes { items(first: 100) { nodes { id } } } } }"), [Limits]
    )
    assert error.message == "The document asks for 10,100 nodes; at most 10,000: ask for smaller pages."
    assert error.extensions == {"code": "TOO_MANY_NODES"}


def test_each_operation_of_a_document_is_held_to_the_limits():
    assert codes("query A { me { id } } query B {" + nested(17) + "}") == ["TOO_DEEP"]


def test_introspection_of_tools_passes():
    full = get_introspection_query(
        descriptions=True,
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
        experimental_directive_deprecation=False,
        one_of=True,
    )
    assert check_text(full) is None
    assert codes(full) == []
    assert cost(full) == Cost(nodes=0, points=10)


def test_introspection_in_circles_is_refused():
    circle = "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"
    assert codes(circle) == ["Maximum introspection depth exceeded"]


# --- hostile documents


def doubling(levels: int) -> str:
    fragments = " ".join(f"fragment F{n} on Item {{ me {{ ...F{n + 1} }} ...F{n + 1} }}" for n in range(levels))
    return f"{{ me {{ ...F0 }} }} {fragments} fragment F{levels} on Item {{ id items(first: 9) {{ total }} }}"


@pytest.mark.parametrize("levels", [25, 200])
def test_doubling_fragments_are_counted_once_each(levels):
    document = parse(doubling(levels))
    selections = 3 * levels + 5
    measure = Measure(document)
    size = measure.operation(document.definitions[0])
    assert size.fields == 2**levels * 3 + 2**levels - 1 + 1
    assert measure.visits == selections
    plan = Plan(document, document.definitions[0], SCHEMA)
    assert plan.of({}).nodes == 9 * 2**levels
    assert plan.visits == selections


def test_doubling_fragments_are_refused_at_once_and_alone():
    assert codes(doubling(25)) == ["TOO_DEEP", "TOO_MANY_FIELDS"]
    (_, error) = validate(SCHEMA, parse(doubling(200)), [Limits, *specified_rules])
    assert "over 1,000,000,000" in error.message
    assert len(error.message) < limits.MAX_MESSAGE


def test_standard_rules_do_not_see_what_the_limits_refuse():
    seen = []

    class Watching(OperationLimits):
        def enter_field(self, node, *_):
            seen.append(node)

    validate(SCHEMA, parse("{" + " me{id}" * 490 + "}"), [Limits, Watching])
    assert seen == []


def test_fragments_in_a_circle_end():
    assert "Cannot spread fragment 'A' within itself via 'B'." in codes(
        "{ me { ...A } } fragment A on Item { me { ...B } } fragment B on Item { id ...A }"
    )
    assert cost("{ me { ...A } } fragment A on Item { items { nodes { ...A } } }").nodes == 20


def test_a_long_chain_of_fragments_needs_no_deep_stack():
    chain = "{ ...F0 }" + "".join(f"fragment F{n} on Query{{...F{n + 1}}}" for n in range(2_500))
    document = parse(chain + "fragment F2500 on Query{me{id}}")
    assert Measure(document).operation(document.definitions[0]).fields == 2
    assert cost_of(document, None, {}, SCHEMA).points == 1


def test_unknown_names_are_left_to_the_standard_rules():
    found = codes("{ nothing(first: 5) { x } ...Missing ... on Nowhere { y } }")
    assert len(found) == 3
    assert all("Unknown" in message or "Cannot query" in message for message in found)


# --- cost


def test_nodes_are_the_products_of_pages_summed():
    assert cost("{ items(first: 100) { nodes { items(first: 10) { nodes { id } } } } }") == Cost(
        1_100, 110, 100, "items"
    )
    assert cost("{ a: items(first: 2) { total } b: items(first: 3) { total } }")[:2] == (5, 21)
    assert cost("{ me { id } }")[:2] == (0, 1)
    assert cost("{ few(first: 1) { nodes { id } } }")[:2] == (1, 1)


def test_page_without_size_counts_its_default():
    assert cost("{ items { nodes { id } } }").nodes == 20
    assert cost("{ items(first: null) { nodes { id } } }").nodes == 20
    assert cost("{ few { nodes { id } } }").nodes == 5


def test_page_size_comes_from_the_variable():
    text = "query($n: Int = 7) { items(first: $n) { nodes { id } } }"
    assert cost(text).nodes == 7
    assert cost(text, n=50).nodes == 50
    assert cost(text, n=None).nodes == 20
    assert cost(text, n=30.0).nodes == 30
    assert cost(text, n=-5).nodes == 0
    assert cost(text, n=True).nodes == 20
    assert cost(text, n=10**400).refusals()[0].extensions == {"code": "PAGE_TOO_LARGE"}
    assert codes(text) == []


def test_larger_of_first_and_last_counts():
    assert cost("query($n: Int) { items(first: 3, last: $n) { nodes { id } } }", n=9).nodes == 9


def test_page_of_a_variable_is_refused_with_its_figure():
    text = "query($n: Int!) { items(first: $n) { nodes { id } } }"
    assert cost(text, n=100).refusals() == []
    (error,) = cost(text, n=101).refusals()
    assert error.message == "The field items asks for a page of 101; at most 100: ask for smaller pages."


def test_cost_of_variables_at_the_limit_and_past_it():
    text = "query($n: Int!) { items(first: 100) { nodes { items(first: $n) { nodes { id } } } } }"
    assert cost(text, n=99)[:2] == (10_000, 1_000)
    assert cost(text, n=99).refusals() == []
    assert cost(text, n=100).refusals()[0].extensions == {"code": "TOO_MANY_NODES"}


@pytest.mark.parametrize(
    ("text", "variables", "points"),
    [
        ('{ items(filter: {search: "ab"}) { nodes { id } } }', {}, 12),
        ('{ items(filter: {search: ""}) { nodes { id } } }', {}, 2),
        ("{ items(filter: {search: null}) { nodes { id } } }", {}, 2),
        ("query($q: String) { items(filter: {search: $q}) { nodes { id } } }", {"q": "ab"}, 12),
        ("query($q: String) { items(filter: {search: $q}) { nodes { id } } }", {}, 2),
        ('query($q: String = "ab") { items(filter: {search: $q}) { nodes { id } } }', {}, 12),
        ("query($f: Filter) { items(filter: $f) { nodes { id } } }", {"f": {"search": "ab"}}, 12),
        ("query($f: Filter) { items(filter: $f) { nodes { id } } }", {"f": {"and": [{"search": "ab"}]}}, 12),
        ("query($f: Filter) { items(filter: $f) { nodes { id } } }", {"f": {"search": None}}, 2),
        ('query($f: Filter = {search: "a"}) { items(filter: $f) { nodes { id } } }', {}, 12),
        ("query($f: Filter) { items(filter: {and: [$f]}) { nodes { id } } }", {"f": {"search": "ab"}}, 12),
    ],
)
def test_text_search_costs_ten_points(text, variables, points):
    assert cost(text, **variables).points == points


def test_strawberry_field_says_that_it_is_an_aggregate():
    @strawberry.type
    class Query:
        total: int = strawberry.field(metadata={"aggregate": True})
        name: str

    fields = strawberry.Schema(Query)._schema.query_type.fields
    assert is_aggregate(fields["total"])
    assert not is_aggregate(fields["name"])


def test_plan_is_kept_for_its_document():
    document = parse("{ me { id } }")
    assert plan_of(document, document.definitions[0], SCHEMA) is plan_of(document, document.definitions[0], SCHEMA)


# --- which operation, and what is shown


def test_one_operation_unless_one_is_named():
    two = parse("query A { me { id } } query B { me { id } }")
    assert operation_of(two, "B") is two.definitions[1]
    assert operation_of(two, None).extensions == {"code": "OPERATION_NOT_NAMED"}
    assert operation_of(two, "C").extensions == {"code": "OPERATION_NOT_FOUND"}
    assert operation_of(parse("fragment A on Query { me { id } }"), None).extensions == {"code": "NO_OPERATION"}
    with pytest.raises(GraphQLError):
        cost_of(two, None, {}, SCHEMA)


def test_twenty_errors_of_300_characters_are_shown():
    errors = [GraphQLError("x" * 301, extensions={"code": "X"}, path=["a"])] * 21
    out = shown(errors)
    assert len(out) == 20
    assert [len(error.message) for error in out] == [300] * 20
    assert out[0].extensions == {"code": "X"}
    assert out[0].path == ["a"]
    assert shown([GraphQLError("y" * 300)])[0].message == "y" * 300
