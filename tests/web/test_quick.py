"""The templates' engine says what Jinja says: values, escaping, scopes, macros, includes, words, and what is wrong."""

from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, TemplateError
from markupsafe import Markup

from portal.kernel import text
from portal.web.quick import QuickEnvironment

PARTS = {
    "row.html": "{% set mark = row.mark | default('none') %}<li>{{ row.name }}/{{ mark }}/{{ own }}/{{ outer }}</li>",
    "deep.html": "[{% with row = rows[0], own = 1 %}{% include 'row.html' %}{% endwith %}]",
    "tree.html": "{{ node.name }}{% for node in node.under %}({% include 'tree.html' %}){% endfor %}",
    "macros.html": (
        "{% macro tag(name, cls='a', note=None) %}<b class=\"{{ cls }}\">{{ name }}{% if note %} {{ note }}{% endif %}</b>{% endmacro %}"
        "{% macro box() %}<div>{{ caller() if caller is defined else 'empty' }}</div>{% endmacro %}"
        "{% macro rest() %}{{ varargs | join(',') }}/{{ kwargs | dictsort }}{% endmacro %}{% set fixed = 'x' %}"
        "{% macro maybe(note) %}{{ note | default('-') }}{{ note is defined }}{% endmacro %}"
    ),
    "base.html": "<head>{% block head %}{{ title }}{% endblock %}</head>{% block body %}{% endblock %}",
    "child.html": "{% extends 'base.html' %}{% block body %}{{ self.head() }}|{{ super() }}|{% include 'deep.html' %}{% endblock %}",
    "blocks.html": "{% block inside %}{{ own }}{% endblock %}",
    "plain.txt": "{{ title }} {{ _('Tom & %(name)s', name=title) }}",
}
WORDS = {
    "rows": [
        {"name": "<A>", "mark": "x & y", "n": 1, "of": {"key": "k<"}, "items": 3},
        {"name": Markup("<i>B</i>"), "n": 2.5, "of": {"key": None}, "items": 4},
        SimpleNamespace(name="C", mark="", n=3, of={"key": "é"}),
    ],
    "own": "<own>",
    "outer": "outer",
    "title": "T&T",
    "node": {"name": "1", "under": [{"name": "2", "under": [{"name": "3", "under": []}]}]},
    "none": None,
    "shout": lambda said: said.upper(),
}
SAID = (
    "{{ rows[0].name }} {{ rows[1].name }} {{ rows[2].name }} {{ rows[0].of.key }} {{ rows[1].of.key }} {{ rows[0]['n'] }} {{ rows[1].n }}",
    "{% for name, value in rows[0].items() %}{{ name }}={{ value }};{% endfor %}{{ rows[0]['items'] }}",
    "{% for row in rows %}{% set own = loop.index %}{% include 'row.html' %}{% endfor %}{{ own }} {{ mark is defined }}",
    "{% include 'deep.html' %}{% include 'tree.html' %}{% include 'blocks.html' %}{% include ['absent.html', 'deep.html'] ignore missing %}",
    "{% include 'absent.html' ignore missing %}{% set part = 'blocks.html' %}{% include part %}",
    "{% from 'macros.html' import tag, box, rest, fixed %}{{ tag(own) }}{{ tag(own, note='<n>') }}{{ tag('a', 'b', none) }}{{ tag(cls='q', name=1) }}"
    "{{ box() }}{% call box() %}{{ own }}{% endcall %}{{ rest(1, '<', z=own) }}{{ fixed }}{{ shout('<a>') }}",
    "{% from 'macros.html' import tag, maybe %}{{ maybe(note=absent) }}{{ maybe(1 if false) }}{{ maybe(note=2) }}{{ tag(note=none, name='x' if true) }}",
    "{% import 'macros.html' as m %}{{ m.tag(m.tag('<')) }}{{ 'a<' ~ m.tag('b') }}{{ m.tag('x') | length }}",
    "{{ _('Tom & %(name)s, 5 %%', name=own) }} {{ _('<b>plain</b> 5 %%') }} {{ ngettext('%(num)s <', '%(num)s >', 2) }} {{ pgettext('act', 'Open') }}",
    "{% trans n=rows | length, who=own %}{{ n }} of {{ who }}{% pluralize n %}{{ n }} for {{ who }}{% endtrans %}{{ _('%(n)d %(x).1f', n=3, x=2.55) }}",
    "{{ rows | map(attribute='name') | join(', ') }} {{ rows | map(attribute='of.key') | list }} {{ ['a', 'b'] | map('upper') | list }}",
    "{{ rows | selectattr('n', 'gt', 2) | map(attribute='name') | list }} {{ rows[:1] | selectattr('mark') | list | length }}"
    "{{ rows | rejectattr('n', 'in', [1, 3]) | list | length }} {{ [0, 1, none, '', 'a'] | select | list }} {{ [1, 2, 3] | reject('odd') | first }}"
    "{{ [1, none] | select('none') | list }} {{ none | default([], true) | select | list }}",
    "{% set found = namespace(n=0) %}{% for row in rows if row.n > 1 %}{% set found.n = found.n + 1 %}{% endfor %}{{ found.n }} {{ 1 }} {{ 2.5 }} {{ true }} {{ none }}",
    "{% set said %}<b>{{ own }}</b>{% endset %}{{ said }}{% filter upper %}{{ own }}a{% endfilter %}{{ own | safe }}{{ own | e }}{{ own | upper }}",
    "{% for row in rows recursive %}{{ row.name }}{{ loop([]) if loop.first }}{% else %}-{% endfor %}{{ rows[0].absent is defined }}",
)
WRONG = (
    "{{ absent }}",
    "{{ rows[0].absent }}",
    "{{ rows[0].of.absent.more }}",
    "{{ rows[2].absent }}",
    "{% for row in absent %}{% endfor %}",
    "{% from 'macros.html' import tag %}{{ tag('a', wrong=1) }}",
    "{% from 'macros.html' import tag %}{{ tag(1, 2, 3, 4) }}",
    "{% from 'macros.html' import absent %}{{ absent() }}",
    "{% include 'absent.html' %}",
    "{{ rows | map(attribute='absent') | join }}",
)


def _made(kind: type[Environment]) -> Any:
    made = kind(
        loader=DictLoader(PARTS),
        autoescape=lambda name: not (name or "").endswith(".txt"),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    if isinstance(made, QuickEnvironment):
        made.speak()
    else:
        made.install_gettext_callables(text.gettext, text.ngettext, newstyle=True, pgettext=text.pgettext)  # type: ignore[attr-defined]
    return made


@pytest.fixture(scope="module")
def engines() -> tuple[Any, Any]:
    return _made(Environment), _made(QuickEnvironment)


@pytest.mark.parametrize("said", SAID)
def test_it_says_what_jinja_says(engines: tuple[Any, Any], said: str):
    jinja, quick = (engine.from_string(said).render(WORDS) for engine in engines)
    assert quick == jinja


@pytest.mark.parametrize("name", ["child.html", "plain.txt", "tree.html", "blocks.html"])
def test_whole_templates_too(engines: tuple[Any, Any], name: str):
    jinja, quick = (engine.get_template(name).render(WORDS) for engine in engines)
    assert quick == jinja
    assert engines[1].get_template(name) is engines[1].get_template(name)


@pytest.mark.parametrize("said", WRONG)
def test_what_is_wrong_for_jinja_is_wrong(engines: tuple[Any, Any], said: str):
    faults = []
    for engine in engines:
        with pytest.raises((TemplateError, TypeError)) as raised:
            engine.from_string(said).render(WORDS)
        faults.append(type(raised.value))
    assert faults[0] is faults[1]
