"""The templates' engine: Jinja's, with the steps that a page takes thousands of times made short.

What a template means stays as Jinja says; only the way there is shorter:

- a key of an operation's data is read at once, a macro gets its arguments without Jinja's general way of filling them,
- what is put out is escaped to plain text, for nobody asks it again whether it is safe,
- a block, and a template that is included, hands on one text, not a hundred pieces through each layer above it,
- a template that has been made is found by its name alone.
"""

from collections.abc import Callable, Iterator, MutableMapping
from functools import lru_cache, partial
from types import BuiltinMethodType, FunctionType, MethodType
from typing import Any

from jinja2 import Environment, Template
from jinja2.runtime import Context, Macro, missing
from markupsafe import Markup, escape

from portal.kernel import text

try:
    from markupsafe._speedups import _escape_inner as _escaped
except ImportError:  # where MarkupSafe was built without its C part
    from markupsafe._native import _escape_inner as _escaped

_OF_DICT = frozenset(dir(dict))  # a method of this name goes before a key, as it does in Jinja


def _put(value: Any) -> str:
    """A value as it is written into the page: `escape`, but that a plain text stays a plain text."""
    kind = type(value)
    if kind is str:
        return _escaped(value)
    return value if kind is Markup else escape(value)


class _QuickMacro(Macro):
    """A macro whose arguments are filled in order. What it seldom takes (more than it names, a block as `caller`) goes Jinja's way."""

    def fill(self, eval_ctx: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
        """The macro's text, for these arguments."""
        lacking = self._argument_count - len(args)
        if self.caller or self.catch_kwargs or self.catch_varargs or lacking < 0 or self.explicit_caller:
            return self(eval_ctx, *args, **kwargs)
        if kwargs:
            named = [kwargs.get(name, missing) for name in self.arguments[len(args) :]]
            if len(named) - named.count(missing) != len(kwargs):
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
        if kind not in _KNOWN or (kind in _MARKED and hasattr(__obj, "jinja_pass_arg")):
            return super().call(__obj, *args, **kwargs)
        if kwargs:
            kwargs.pop("_block_vars", None)
            kwargs.pop("_loop_vars", None)
        if kind is _QuickMacro:
            return __obj.fill(__self.eval_ctx, args, kwargs)
        return __obj(__self.eval_ctx, *args, **kwargs) if kind in _ESCAPING else __obj(*args, **kwargs)


_ESCAPING = {Words, Plural}  # are handed how to escape
_MARKED = {FunctionType, type(_alone)}  # say by a mark that they want the context
_KNOWN = {_QuickMacro, BuiltinMethodType, MethodType, partial} | _ESCAPING | _MARKED


class QuickTemplate(Template):
    """A template whose parts come as one text each. `begin` gives the pieces of its root one by one, as Jinja does."""

    begin: Callable[[Context], Iterator[str]]

    @classmethod
    def _from_namespace(cls, environment: Environment, namespace: MutableMapping[str, Any], globals: MutableMapping[str, Any]) -> Template:
        namespace.update(escape=_put, Macro=_QuickMacro)
        made: Any = super()._from_namespace(environment, namespace, globals)
        made.begin = made.root_render_func
        made.root_render_func = _at_once(made.begin)
        made.blocks = {name: _at_once(block) for name, block in made.blocks.items()}
        return made


def _at_once(pieces: Callable[..., Iterator[str]]) -> Callable[..., Iterator[str]]:
    def whole(*args: Any, **kwargs: Any) -> Iterator[str]:
        yield "".join(pieces(*args, **kwargs))

    return whole


class QuickEnvironment(Environment):
    """Its globals are all there before the first template is, and its templates don't change while it runs."""

    context_class = _QuickContext
    template_class = QuickTemplate

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._made: dict[str, Template] = {}
        for name, filter_ in self.filters.items():
            if getattr(filter_, "jinja_async_variant", False):
                self.filters[name] = filter_.__wrapped__  # pages are drawn in one go: nothing in them waits

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """A plain dict for each template, not a chain that is walked at each name."""
        return {**self.globals, **(d or {})}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """`obj.attribute`; the data of operations are dicts, whose keys need no detour through an attribute that is not there."""
        if type(obj) is dict and attribute in obj and attribute not in _OF_DICT:
            return obj[attribute]
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
