"""Documents drawn by Hypothesis from the schema itself, whatever types, fields and arguments it has or will have.

They are mostly valid, for what is refused before it runs tells nothing of how it is answered: fields that the asker lacks the
permission for, wrong values and wrong variables are drawn now and then, as are ids and cursors that lead nowhere.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    is_list_type,
    is_required_argument,
    is_required_input_field,
)
from hypothesis import strategies as st

from portal.gql.permissions import Requires
from tests.forms import TYPES

DEEPEST = 7
LIKELY = {"nodes", "edges", "node"}  # without which no row is seen


def permission_of(definition: GraphQLField) -> str | None:
    """The permission that a field takes, if it takes one."""
    said = (definition.extensions or {}).get("strawberry-definition")
    found = [each.permission for each in getattr(said, "directives", ()) if isinstance(each, Requires)]
    return found[0] if found else None


class Word(str):
    """An enum's value, written without quotes in a document."""


def written(value: Any) -> str:
    """A value as a literal of GraphQL."""
    if isinstance(value, (Word, Name)):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {written(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return json.dumps(value)


class Name(str):
    """A variable's name with its dollar."""


class World:
    """What values are taken from: `ids` by kind (of rows, and such that lead nowhere), of them those that each asker has `seen`,
    `cursors` by list and order, and `words`."""

    def __init__(
        self,
        ids: dict[str, Sequence[str]],
        seen: dict[str, dict[str, Sequence[str]]],
        cursors: dict[tuple[str, str], Sequence[str]],
        words: Sequence[str],
    ) -> None:
        self.ids, self.seen, self.cursors, self.words = ids, seen, cursors, words


@dataclass
class Document:
    """A document, and two sets of variables for it."""

    text: str
    operation: str | None
    variables: list[dict[str, Any]]
    asks_schema: bool


@dataclass
class _Variable:
    declared: str
    values: list[Any]  # one for each set; `...` where it is left out


@dataclass
class _Writer:
    """Draws one document."""

    random: Random
    world: World
    may: Callable[[str], bool]
    own: dict[str, Sequence[str]]  # ids of rows that the asker sees, by kind
    room: int  # how many fields may still be asked for
    variables: list[_Variable] = field(default_factory=list)
    fragments: list[tuple[str, str, str]] = field(default_factory=list)  # name, type, selections
    shapes: dict[tuple[str, ...], tuple[str, str]] = field(default_factory=dict)  # response path: field and arguments, type
    closed: set[tuple[str, ...]] = field(default_factory=set)  # paths whose selections are a fragment's, used again
    kinds: dict[tuple[str, ...], str] = field(default_factory=dict)  # path of a `node`: the type that its id is of
    in_variable: bool = False
    asks_schema: bool = False
    careless: int = 0  # how often in a hundred something wrong is written

    def chance(self, percent: int) -> bool:
        return self.random.random() * 100 < percent

    def one(self, of: Sequence[Any]) -> Any:
        return self.random.choice(of)

    # Selections.

    def document(self) -> Document:
        selected = self.selections(TYPES["Query"], (), 0)
        declared = ", ".join(each.declared for each in self.variables)
        named = self.chance(20)
        head = f"query {'Drawn' if named or declared else ''}{f'({declared})' if declared else ''}"
        parts = [f"{head} {{ {selected} }}"]
        parts += [f"fragment {name} on {type_} {{ {text} }}" for name, type_, text in self.fragments]
        if named:
            parts.append("query Another { languages }")
        sets: list[dict[str, Any]] = [{}, {}]
        for place, variable in enumerate(self.variables):
            for given, value in zip(sets, variable.values, strict=True):
                if value is not ...:
                    given[f"v{place}"] = value
        return Document("\n".join(parts), "Drawn" if named else None, sets, self.asks_schema)

    def selections(self, type_: Any, path: tuple[str, ...], depth: int) -> str:
        """What is asked of a type: at least one field."""
        parts = [self.piece(type_, path, depth) for _turn in range(self.random.randint(1, 2 if depth > 3 else 4))]
        parts = [each for each in parts if each]
        return " ".join(parts) or self.field_typename(path)

    def field_typename(self, path: tuple[str, ...]) -> str:
        key = self.one(["", "kindOf: "]) + "__typename"
        self.shapes[(*path, key.split(":")[0])] = ("__typename", "String!")
        return key

    def piece(self, type_: Any, path: tuple[str, ...], depth: int) -> str:
        """A field or a fragment, with a directive now and then."""
        self.room -= 1
        turn = self.random.randrange(100)
        if turn < 6:
            return self.field_typename(path) + self.directive()
        if turn < 14:
            return self.named_fragment(type_, path, depth)
        if isinstance(type_, GraphQLInterfaceType) and turn < 85:
            return self.inline(self.one(self.possible(type_, path)), path, depth)
        if turn < 20:
            other = [type_, *type_.interfaces] if isinstance(type_, GraphQLObjectType) else [type_]
            return self.inline(self.one([*other, None]), path, depth, type_)
        return self.field(type_, path, depth)

    def possible(self, type_: Any, path: tuple[str, ...]) -> list[Any]:
        """The types of an interface, that of the id in the nearest argument first of all."""
        from portal.schema import schema

        found = list(schema._schema.get_possible_types(type_))
        likely = [each for each in found if each.name == self.kinds.get(path)]
        return likely * 3 * len(found) + found

    def inline(self, type_: Any, path: tuple[str, ...], depth: int, outer: Any = None) -> str:
        condition = f"on {type_.name} " if type_ is not None else ""
        return f"... {condition}{self.directive()} {{ {self.selections(type_ or outer, path, depth)} }}"

    def named_fragment(self, type_: Any, path: tuple[str, ...], depth: int) -> str:
        if isinstance(type_, GraphQLInterfaceType):
            type_ = self.one(self.possible(type_, path))
        text = self.selections(type_, path, depth)
        name = f"f{len(self.fragments)}"  # after those in it
        self.fragments.append((name, type_.name, text))
        twice = f" ...{name}" if self.chance(15) else ""
        return f"...{name}{self.directive()}{twice}"

    def field(self, type_: Any, path: tuple[str, ...], depth: int) -> str:
        if depth == 0 and self.chance(2):
            self.asks_schema = True
            return self.one(["__schema { queryType { name } }", '__type(name: "Client") { kind fields { name } }'])
        names = [name for name in type_.fields if self.may_ask(type_.fields[name], depth)]
        if not names:
            return ""
        name = self.one([name for name in names for _turn in range(self.weight(name, type_.fields[name], depth))])
        definition = type_.fields[name]
        arguments, kind = self.arguments(definition, depth)
        key = self.key(name, arguments, str(definition.type), path)
        below = (*path, key)
        if kind:
            self.kinds[below] = kind
        alias = "" if key == name else f"{key}: "
        return f"{alias}{name}{arguments}{self.directive()}{self.below(definition, below, depth)}"

    @staticmethod
    def weight(name: str, definition: GraphQLField, depth: int) -> int:
        """How much likelier than others a field is: what leads on, above all to rows."""
        if is_leaf_type(get_named_type(definition.type)):
            return 1
        return 8 if name in LIKELY or "first" in definition.args else 4 if depth < 3 else 2

    def may_ask(self, definition: GraphQLField, depth: int) -> bool:
        if not is_leaf_type(get_named_type(definition.type)) and (depth >= DEEPEST or self.room <= 0):
            return False
        needed = permission_of(definition)
        return needed is None or self.may(needed) or self.chance(self.careless)

    def key(self, name: str, arguments: str, type_: str, path: tuple[str, ...]) -> str:
        """The response key: one that merges with what is there, or another."""
        shape = (name + arguments, type_)
        wanted = [name] if self.chance(80) else [f"a{self.random.randrange(3)}"]
        for key in (*wanted, name, *(f"{name}{number}" for number in range(50))):
            if self.shapes.get((*path, key), shape) == shape and (*path, key) not in self.closed:
                self.shapes[(*path, key)] = shape
                return key
        raise AssertionError("too many keys")

    def below(self, definition: GraphQLField, path: tuple[str, ...], depth: int) -> str:
        named = get_named_type(definition.type)
        if is_leaf_type(named):
            return ""
        again = [name for name, type_, _text in self.fragments if type_ == named.name]
        fresh = not any(each[: len(path)] == path and len(each) > len(path) for each in self.shapes)
        if again and fresh and depth < 4 and self.chance(20):
            self.closed.add(path)
            return f" {{ ...{self.one(again)} }}"
        return f" {{ {self.selections(named, path, depth + 1)} }}"

    def directive(self) -> str:
        if not self.chance(8):
            return ""
        name = self.one(["skip", "include"])
        if self.chance(50):
            return f" @{name}(if: {self.one(['true', 'false'])})"
        return f" @{name}(if: {self.variable('Boolean!', lambda: self.chance(50), must=True)})"

    # Arguments.

    def arguments(self, definition: GraphQLField, depth: int) -> tuple[str, str]:
        """The arguments of a field in brackets, and the GraphQL type that an id among them is of."""
        given: dict[str, Any] = {}
        chosen = {name for name, each in definition.args.items() if is_required_argument(each) or self.chance(22)}
        sizes = [name for name in ("first", "last") if name in definition.args]
        if sizes:  # nested pages of twenty are soon too many
            chosen -= set(sizes)
            chosen |= {self.one(sizes)} if depth or self.chance(50) else set()
            chosen |= set(sizes) if self.chance(self.careless) else set()
        target = get_named_type(definition.type).name.removesuffix("Connection")
        order = {"key": "default"}
        for name in sorted(chosen, key=lambda name: name != "orderBy"):
            type_ = definition.args[name].type
            given[name] = self.argument(name, type_, target, order, depth)
        kind = self.kind_of(given) if "id" in given else ""
        return ("(" + ", ".join(f"{name}: {written(value)}" for name, value in given.items()) + ")" if given else ""), kind

    def kind_of(self, given: dict[str, Any]) -> str:
        value = given["id"]
        if isinstance(value, Name):
            value = next((each for each in self.variables[int(value[2:])].values if isinstance(each, str)), "")
        kind = str(value).rpartition("_")[0]
        return next((name for name in TYPES if name.lower() == kind), "")

    def argument(self, name: str, type_: Any, target: str, order: dict[str, str], depth: int) -> Any:
        def make() -> Any:
            return self.value(name, type_, target, order, depth)

        if self.chance(35):
            return Name(self.variable(str(type_), make))
        return make()

    def variable(self, type_: str, make: Callable[[], Any], *, must: bool = False) -> str:
        """A new variable of this type: with a value, or with null, or left out, or with a default."""
        name = f"$v{len(self.variables)}"
        place = _Variable("", [])
        self.variables.append(place)
        self.in_variable = True
        self._give(place, name, type_, make, must)
        self.in_variable = False
        return name

    def _give(self, place: _Variable, name: str, type_: str, make: Callable[[], Any], must: bool) -> None:
        default = ""
        if self.chance(20):
            plain = make()
            if not (plain is None and type_.endswith("!")):
                default = f" = {written(plain)}"
        if type_.endswith("!") and default and self.chance(30):
            type_ = type_.removesuffix("!")
        elif not type_.endswith("!") and not default and self.chance(10):
            type_ += "!"
        for _turn in range(2):
            value: Any = as_json(make())
            if not type_.endswith("!") or default or self.chance(self.careless):
                value = ... if self.chance(15) else value
            if (not type_.endswith("!") and not must) or self.chance(self.careless):
                value = None if self.chance(10) else value
            if value is None and type_.endswith("!") and not self.chance(self.careless):
                value = as_json(make())
            place.values.append(value)
        place.declared = f"{name}: {type_}{default}"

    def value(self, name: str, type_: Any, target: str, order: dict[str, str], depth: int) -> Any:
        """A value for a place of this name and type."""
        if isinstance(type_, GraphQLNonNull):
            type_ = type_.of_type
        elif self.chance(8):
            return None
        if is_list_type(type_):
            many = self.random.choice([0, 1, 1, 2, 3])
            return [self.value(name, GraphQLNonNull(get_named_type(type_)), target, order, depth) for _turn in range(many)]
        if isinstance(type_, GraphQLInputObjectType):
            return self.input(type_, target, order, depth)
        if self.chance(self.careless):
            return self.one([True, 1.5, "x", -1, 101, 2**40, [], {}, Word("NOTHING")])
        if isinstance(type_, GraphQLEnumType):
            value = Word(self.one(list(type_.values)))
            order["key"] = value if name == "field" else order["key"]
            return value
        return self.plain(name, type_.name, target, order, depth)

    def plain(self, name: str, type_: str, target: str, order: dict[str, str], depth: int) -> Any:
        if type_ == "ID":
            kinds = [name.rstrip("s"), "staff"] if name not in ("id", "ids") else list(self.world.ids)
            kinds = [kind for kind in kinds if kind in self.world.ids] or list(self.world.ids)
            known = [kind for kind in kinds if self.own.get(kind)]
            if known and self.chance(75):
                return self.one(self.own[self.one(known)])
            return self.one(self.world.ids[self.one(kinds) if self.chance(85) else self.one(list(self.world.ids))])
        if name in ("after", "before"):
            return self.cursor(target, order["key"])
        if name in ("first", "last"):
            return self.one([1, 2, 3, 0] if depth else [1, 2, 5, 20, 0, 3])
        if type_ == "Int":
            return self.one([0, 1, 7, 30, 400, 36501, -3])
        if type_ == "Boolean":
            return self.chance(50)
        if name == "search":
            return self.one(self.world.words)
        return self.one([*self.world.words, "IE", "DE", "Nowhere", ""])

    def cursor(self, target: str, order: str) -> str:
        right = self.world.cursors.get((target, order), ())
        if right and self.chance(88):
            return self.one(right)
        return self.one([*self.world.cursors[self.one(list(self.world.cursors))], "", "x", "W10", "é"])

    def input(self, type_: GraphQLInputObjectType, target: str, order: dict[str, str], depth: int) -> Any:
        found: dict[str, Any] = {}
        for key, each in type_.fields.items():
            if is_required_input_field(each) or self.chance(50 if len(type_.fields) < 3 else 9):
                if isinstance(get_named_type(each.type), GraphQLInputObjectType) and depth > 3:
                    continue
                if self.in_variable or not self.chance(25):
                    found[key] = self.value(key, each.type, target, order, depth + 1)
                else:
                    found[key] = self.argument(key, each.type, target, order, depth + 1)
        return found


def as_json(value: Any) -> Any:
    """A value as a variable has it."""
    if isinstance(value, dict):
        return {key: as_json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [as_json(each) for each in value]
    return str(value) if isinstance(value, str) else value


@st.composite
def documents(draw: Any, world: World, who: str, may: Callable[[str], bool]) -> Document:
    """A query of who is known to the world by this name and has the permissions that `may` says."""
    random = draw(st.randoms(use_true_random=True))
    room, careless = draw(st.sampled_from([6, 15, 30, 45])), draw(st.sampled_from([0, 0, 0, 0, 4]))
    return _Writer(random, world, may, world.seen[who], room, careless=careless).document()
