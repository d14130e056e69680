"""The templates' engine: Jinja's, with the steps that a page takes thousands of times made short.

What a template means stays as Jinja says; only the way there is shorter:

- a key of an operation's data is read at once, a macro gets its arguments without Jinja's general way of filling them,
- what is put out is escaped to plain text, for nobody asks it again whether it is safe,
- a block, and a template that is included, hands on one text, not a hundred pieces through each layer above it,
- what is included by its name stands in the template that includes it, in a scope of its own, as if it had been written there: no
  context is made for each row of a list (a traceback names the line of the `include`),
- a template that has been made is found by its name alone.
"""

from collections.abc import Callable, Iterator, MutableMapping
from functools import lru_cache, partial
from types import BuiltinMethodType, FunctionType, MethodType
from typing import Any

from jinja2 import Environment, Template, nodes, pass_context
from jinja2.compiler import CodeGenerator, Frame, optimizeconst
from jinja2.filters import make_attrgetter, sync_do_map
from jinja2.runtime import Context, Macro, missing
from jinja2.visitor import NodeTransformer
from markupsafe import Markup, escape

from portal.kernel import text

try:
    from markupsafe._speedups import _escape_inner as _escaped
except ImportError:  # where MarkupSafe was built without its C part
    from markupsafe._native import _escape_inner as _escaped

_OF_DICT = frozenset(dir(dict))  # a method of this name goes before a key, as it does in Jinja


def _put(value: Any) -> str:
    """What is no plain text as it is written into the page."""
    kind = type(value)
    return value if kind is Markup else str(value) if kind is int else escape(value)


class _QuickMacro(Macro):
    """A macro whose arguments are filled in order. What it seldom takes (more than it names, a block as `caller`) goes Jinja's way."""

    def fill(self, eval_ctx: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
        """The macro's text, for these arguments."""
        lacking = self._argument_count - len(args)
        if self.caller or self.catch_kwargs or self.catch_varargs or lacking < 0 or self.explicit_caller:
            return self(eval_ctx, *args, **kwargs)
        if kwargs:
            named = [kwargs.get(name, missing) for name in self.arguments[len(args) :]]
            if sum(each is not missing for each in named) != len(kwargs):
                return self(eval_ctx, *args, **kwargs)  # raises: it has no such argument
            args = (*args, *named)
        elif lacking:
            args += (missing,) * lacking
        said = self._func(*args)
        return str.__new__(Markup, said) if eval_ctx.autoescape else said


class Words:
    """A function of the catalogue for templates: what it says is filled with the values it is given, escaped where the page is."""

    __slots__ = ("say",)

    def __init__(self, say: Callable[..., str]) -> None:
        self.say = say

    def __call__(self, eval_ctx: Any, /, *message: Any, **values: Any) -> str:
        said = self.say(*message)
        if not eval_ctx.autoescape:
            return said % values
        if not values:
            return _alone(said)
        if _PRINTED.issuperset(map(type, values.values())):
            return str.__new__(Markup, said % {name: escape(each) if type(each) is str else each for name, each in values.items()})
        return Markup(said) % values  # noqa: S704 - the catalogue is the project’s own


class Plural(Words):
    """As `Words`, of a singular and a plural: the number that chooses is there as `num` too."""

    __slots__ = ()

    def __call__(self, eval_ctx: Any, /, *message: Any, **values: Any) -> str:
        values.setdefault("num", message[-1])
        return super().__call__(eval_ctx, *message, **values)


_PRINTED = {str, Markup, int, float}  # the last three hold nothing to escape, and a message may say how many decimals


@lru_cache(maxsize=20_000)
def _alone(said: str) -> Markup:
    return Markup(said % {})  # noqa: S704 - as above


class _QuickContext(Context):
    """As Jinja's, without asking at each of a page's thousands of calls whether what is called wants to know the context."""

    def call(__self, __obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        kind = type(__obj)
        if kind is _QuickMacro:
            return __obj.fill(__self.eval_ctx, args, kwargs)
        if kind in _ESCAPING:
            return __obj(__self.eval_ctx, *args, **kwargs)
        if kind in _PLAIN or (kind in _MARKED and not hasattr(__obj, "jinja_pass_arg")):
            return __obj(*args, **kwargs)
        return super().call(__obj, *args, **kwargs)

    def super(self, name: str, current: Callable[..., Iterator[str]]) -> Any:
        """The block of the parent, where a block asks for it: it knows itself as Jinja made it."""
        return super().super(name, next(block for block in self.blocks[name] if vars(block)["pieces"] is current))


_ESCAPING = {Words, Plural}  # are handed how to escape
_MARKED = {FunctionType, type(_alone)}  # say by a mark that they want the context
_PLAIN = {BuiltinMethodType, MethodType, partial}  # want nothing


class QuickTemplate(Template):
    """A template whose parts come as one text each. `begin` gives the pieces of its root one by one, as Jinja does."""

    begin: Callable[[Context], Iterator[str]]

    @classmethod
    def _from_namespace(cls, environment: Environment, namespace: MutableMapping[str, Any], globals: MutableMapping[str, Any]) -> Template:
        namespace.update(_escaped=_escaped, _put=_put, Macro=_QuickMacro)
        made: Any = super()._from_namespace(environment, namespace, globals)
        made.begin = made.root_render_func
        made.root_render_func = _at_once(made.begin)
        made.blocks = {name: _at_once(block) for name, block in made.blocks.items()}
        return made


def _at_once(pieces: Callable[..., Iterator[str]]) -> Callable[..., Iterator[str]]:
    def whole(*args: Any, **kwargs: Any) -> Iterator[str]:
        yield "".join(pieces(*args, **kwargs))

    vars(whole)["pieces"] = pieces
    return whole


class _QuickCode(CodeGenerator):
    """Writes shorter Python for the three steps that templates consist of: a key of a dict is read as one, a call takes no more than it is
    given, and a text that is put out is escaped at once."""

    @optimizeconst
    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        if node.attr in _OF_DICT:
            return super().visit_Getattr(node, frame)
        self.write(f"(_at[{node.attr!r}] if type(_at := ")
        self.visit(node.node, frame)
        self.write(f") is dict and {node.attr!r} in _at else environment.getattr(_at, {node.attr!r}))")
        return None

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape:
            return super()._output_child_pre(node, frame, finalize)
        self.write("(_escaped(_said) if type(_said := ")
        return None

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape:
            return super()._output_child_post(node, frame, finalize)
        self.write(") is str else _put(_said))")
        return None

    @optimizeconst
    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        """As Jinja, but that it leaves out the loop's and the block's own variables, which only who is handed the context could want."""
        self.write("context.call(")
        self.visit(node.node, frame)
        self.signature(node, frame, {"caller": "caller"} if forward_caller else None)
        self.write(")")


class _Includes(NodeTransformer):
    """Puts a template's includes in their place. One that has blocks, is chosen while drawing, or includes itself stays what it is."""

    def __init__(self, environment: "QuickEnvironment", within: tuple[str | None, ...]) -> None:
        self.environment, self.within = environment, within

    def visit_Include(self, node: nodes.Include) -> nodes.Node:
        name = node.template.value if isinstance(node.template, nodes.Const) else None
        if not isinstance(name, str) or not node.with_context or node.ignore_missing or name in self.within:
            return node
        if self.environment.autoescape(name) is not self.environment.autoescape(self.within[-1]):  # type: ignore[operator]
            return node
        included = self.environment.parsed(name, self.within)
        if next(included.find_all((nodes.Block, nodes.Extends)), None) is not None:
            return node
        return nodes.Scope(included.body, lineno=node.lineno, environment=self.environment)


def _reader(environment: Environment, name: Any) -> Callable[[Any], Any]:
    """What reads a key, or an attribute, of a row; a name may be a path with dots."""
    if not isinstance(name, str) or "." in name or name.isdigit():
        return make_attrgetter(environment, name)
    return lambda row: row[name] if type(row) is dict and name in row else environment.getitem(row, name)


def _sifting(jinja: Callable[..., Any], by_key: bool, keep: bool) -> Callable[..., Iterator[Any]]:
    """`select`, `reject`, `selectattr` or `rejectattr` with the test looked up once, not for each row."""

    @pass_context
    def sift(context: Context, rows: Any, *args: Any, **named: Any) -> Iterator[Any]:
        environment, (name, *values) = context.environment, (*args[by_key:], *([None] if len(args) == by_key else []))
        test = environment.tests.get(name) if name else bool
        if named or len(args) < by_key or test is None or hasattr(test, "jinja_pass_arg"):
            return jinja(context, rows, *args, **named)
        if not rows:
            return iter(())
        if not by_key:
            return iter([row for row in rows if bool(test(row, *values)) is keep])
        read = _reader(environment, args[0])
        return iter([row for row in rows if bool(test(read(row), *values)) is keep])

    return sift


@pass_context
def _map(context: Context, rows: Any, *args: Any, **named: Any) -> Iterator[Any]:
    """`map`: of rows one key each, most of the time."""
    if args or named.keys() != {"attribute"} or not rows:
        return sync_do_map(context, rows, *args, **named)
    return map(_reader(context.environment, named["attribute"]), rows)


class QuickEnvironment(Environment):
    """Its globals are all there before the first template is, and its templates don't change while it runs."""

    context_class = _QuickContext
    template_class = QuickTemplate
    code_generator_class = _QuickCode

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._made: dict[str, Template] = {}
        for name, filter_ in self.filters.items():
            if getattr(filter_, "jinja_async_variant", False):
                self.filters[name] = filter_.__wrapped__  # pages are drawn in one go: nothing in them waits
        for name in ("select", "reject", "selectattr", "rejectattr"):
            self.filters[name] = _sifting(self.filters[name], name.endswith("attr"), name.startswith("select"))
        self.filters["map"] = _map

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return _Includes(self, (name,)).visit(super()._parse(source, name, filename))

    def parsed(self, name: str, within: tuple[str | None, ...]) -> nodes.Template:
        """A template that others, `within`, include: what it says, with its own includes in their place."""
        source, filename, _unchanged = self.loader.get_source(self, name)  # type: ignore[union-attr]
        return _Includes(self, (*within, name)).visit(super()._parse(source, name, filename))

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """A plain dict for each template, not a chain that is walked at each name."""
        return {**self.globals, **(d or {})}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """`obj.attribute`; the data of operations are dicts, whose keys need no detour through an attribute that is not there."""
        if type(obj) is dict and attribute in obj and attribute not in _OF_DICT:
            return obj[attribute]
        try:
            return getattr(obj, attribute)
        except AttributeError:
            return super().getattr(obj, attribute)

    def get_template(self, name: Any, parent: str | None = None, globals: MutableMapping[str, Any] | None = None) -> Template:
        """The template of this name, made once."""
        found = self._made.get(name) if type(name) is str else None
        if found is None or globals:
            found = super().get_template(name, parent, globals)
            if type(name) is str and not globals:
                self._made[name] = found
        return found

    def speak(self) -> None:
        """Lets templates say what the catalogue holds: `_`, `gettext`, `ngettext`, `pgettext` and `trans` blocks."""
        words = Words(text.gettext)
        self.globals.update(_=words, gettext=words, ngettext=Plural(text.ngettext), pgettext=Words(text.pgettext))
        self.newstyle_gettext = True  # type: ignore[attr-defined]
