"""Pages from templates and the data of operations: the whole page to a browser, one block of it to htmx."""

import json
import secrets
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from datetime import date, datetime, timedelta
from functools import lru_cache, partial
from typing import Any
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from babel import Locale, dates, numbers
from babel.core import UnknownLocaleError
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from portal.assets import TEMPLATES
from portal.kernel import clock, text
from portal.kernel.countries import countries
from portal.kernel.told import as_read
from portal.kernel.viewer import Viewer
from portal.web import csrf, static
from portal.web.choices import language_name
from portal.web.letters import letter
from portal.web.markdown import markdown
from portal.web.menu import actions_of, menu_of
from portal.web.quick import QuickEnvironment
from portal.web.said import COOKIE, said_in

# Macros are imported without the page's context, so that each file of them is made once: the reader is known to them this way.
_READER: ContextVar[Viewer | None] = ContextVar("reader", default=None)


def _reader(context: Context) -> Viewer | None:
    return context.parent.get("asker") or _READER.get()


def _language(context: Context) -> str:
    viewer = _reader(context)
    return viewer.language if viewer else "en"


def _locale(context: Context) -> Locale:
    return locale_of(_language(context))


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale:
    """Babel's locale for a language; plain English gets the European order of day and month."""
    try:
        return Locale.parse("en_IE" if language == "en" else language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale.parse("en_IE")


def _zone(context: Context) -> ZoneInfo:
    viewer = _reader(context)
    return ZoneInfo(viewer.timezone if viewer else "UTC")


def _moment(context: Context, value: str | date | datetime) -> datetime | date:
    """A moment in the viewer's time zone, or a date as it is."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
    if not isinstance(value, datetime):
        return value
    try:
        return value.astimezone(_zone(context))
    except OverflowError:  # the calendar's first or last day, which is another year elsewhere: shown as it is
        return value


@pass_context
def day(context: Context, value: str | date | datetime | None) -> str:
    """“12 Nov” this year, “2 Mar 2027” else."""
    if value is None:
        return "–"
    moment = _moment(context, value)
    today = clock.now().astimezone(_zone(context)).date()
    that = moment.date() if isinstance(moment, datetime) else moment
    return _day(that, "d MMM" if that.year == today.year else "d MMM y", _language(context))


@lru_cache(maxsize=10_000)
def _day(that: date, pattern: str, language: str) -> str:
    return dates.format_date(that, pattern, locale=locale_of(language))


@pass_context
def long_day(context: Context, value: str | date | datetime | None) -> str:
    """“12 November 2026”, for documents that are kept."""
    return "–" if value is None else dates.format_date(_moment(context, value), "d MMMM y", locale=_locale(context))


@pass_context
def when(context: Context, value: str | datetime | None) -> str:
    """“08:47” today, “Saturday” within six days, else as `day`."""
    if value is None:
        return "–"
    moment = _moment(context, value)
    today = clock.now().astimezone(_zone(context)).date()
    that = moment.date() if isinstance(moment, datetime) else moment
    if that == today:
        return clock_time(context, value) if isinstance(moment, datetime) else text.gettext("today")
    if that == today - timedelta(days=1):
        return text.gettext("Yesterday")
    if timedelta(0) < today - that < timedelta(days=7):
        return dates.format_date(that, "EEEE", locale=_locale(context))
    return day(context, value)


@pass_context
def clock_time(context: Context, value: str | datetime) -> str:
    """“08:47”."""
    return dates.format_time(_moment(context, value), "HH:mm", locale=_locale(context))


@pass_context
def moment(context: Context, value: str | datetime | None) -> str:
    """“12 Nov 2026, 08:47”, for titles and logs."""
    if value is None:
        return "–"
    return dates.format_datetime(_moment(context, value), "d MMM y, HH:mm", locale=_locale(context))


@pass_context
def ago(context: Context, value: str | datetime | None) -> str:
    """“3 days ago”."""
    if value is None:
        return text.gettext("never")
    then = _moment(context, value)
    then = then if isinstance(then, datetime) else datetime.combine(then, datetime.min.time(), _zone(context))
    return dates.format_timedelta(then - clock.now(), add_direction=True, locale=_locale(context))


def minutes_left(value: str) -> int:
    """Whole minutes from now to a moment, the begun one counted; 0: it has passed."""
    return max(0, -int((clock.now() - datetime.fromisoformat(value)).total_seconds() // 60))


def is_past(value: str | datetime) -> bool:
    """Whether a moment has come."""
    return (datetime.fromisoformat(value) if isinstance(value, str) else value) <= clock.now()


@pass_context
def days_left(context: Context, value: str | date | datetime) -> int:
    """Whole days from today to a day; negative: it has passed."""
    then = _moment(context, value)
    then = then.date() if isinstance(then, datetime) else then
    return (then - clock.now().astimezone(_zone(context)).date()).days


@pass_context
def number(context: Context, value: float | int | None) -> str:
    """“1,914”; “–” for what is unknown."""
    return "–" if value is None else _decimal(value, _language(context))


@lru_cache(maxsize=10_000)
def _decimal(value: float | int, language: str) -> str:
    return numbers.format_decimal(value, locale=locale_of(language))


@pass_context
def money(context: Context, value: Mapping[str, str] | None) -> str:
    """“€31,204.77” of `{amount, currency}`."""
    return "–" if value is None else numbers.format_currency(value["amount"], value["currency"], locale=_locale(context))


@pass_context
def told(context: Context, said: str) -> str:
    """What the rules say of a step, with its days and amounts as the viewer writes them."""

    def amount(value: str, currency: str) -> str:
        return numbers.format_currency(value, currency, locale=_locale(context))

    return as_read(said, partial(day, context), amount)


@pass_context
def month(context: Context, value: str | date) -> str:
    """“October 2026”."""
    return dates.format_skeleton("yMMMM", _moment(context, value), locale=_locale(context))


@pass_context
def fullday(context: Context, value: str | date) -> str:
    """“12 Nov 2026”, for documents, which are read in other years too."""
    return dates.format_date(_moment(context, value), "d MMM y", locale=_locale(context))


@pass_context
def monthname(context: Context, value: str | date) -> str:
    """“Oct”."""
    return dates.format_date(_moment(context, value), "LLL", locale=_locale(context))


@pass_context
def country_name(context: Context, code: str) -> str:
    """A country's name in the viewer's language; the code where there is none."""
    return countries(str(_locale(context).language)).get(code, code)


@pass_context
def groupby_day(context: Context, events: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Events, the newest first, gathered by the viewer's day: `[{label, events}]`."""
    groups: list[dict[str, Any]] = []
    for event in events:
        at = _moment(context, event["at"])
        that = at.date() if isinstance(at, datetime) else at
        if not groups or groups[-1]["day"] != that:
            today = clock.now().astimezone(_zone(context)).date()
            label = text.gettext("Today") if that == today else when(context, event["at"])
            groups.append({"day": that, "label": label, "events": []})
        groups[-1]["events"].append(event)
    return groups


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The one template environment: escaping on, missing names are errors."""
    made = QuickEnvironment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=lambda name: not (name or "").endswith(".txt"),  # all but plain text is escaped
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.speak()
    made.globals.update(static=static.url, countries=countries, draw_key=lambda: secrets.token_urlsafe(16), draw_icon=icon, letter=letter, draw_initials=initials, draw_tint=tint)
    made.filters.update(
        day=day,
        date=day,
        long_day=long_day,
        when=when,
        time=clock_time,
        moment=moment,
        ago=ago,
        days_left=days_left,
        minutes_left=minutes_left,
        is_past=is_past,
        number=number,
        money=money,
        month=month,
        fullday=fullday,
        monthname=monthname,
        told=told,
        country_name=country_name,
        language_name=language_name,
        groupby_day=groupby_day,
        markdown=markdown,
    )
    return made


def graphiql_url(request: Request) -> str | None:
    """GraphiQL with the page's own operation and its variables filled in."""
    found = request.scope["state"].get("operation")
    if found is None:
        return None
    operation, variables = found
    given = quote(json.dumps(variables, ensure_ascii=False), safe="")
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return f"/graphiql?{urlencode({'back': here}, quote_via=quote)}#query={_quoted(operation.text)}&variables={given}"


@lru_cache(maxsize=500)  # of the documents beside the templates
def _quoted(document: str) -> str:
    return quote(document, safe="")


def _words(request: Request, data: Mapping[str, Any]) -> dict[str, Any]:
    state = request.scope["state"]
    settings = request.app.state.settings
    asker = state.get("viewer")
    shell = data.get("viewer")
    return {
        "request": request,
        "asker": asker,
        "viewer": None,
        "url": partial(_url, _addresses(request.app)),
        "csrf_token": csrf.token_for(state.get("cookie", ""), settings.secret_key),
        "language": asker.language if asker else "en",
        "theme": request.cookies.get("theme", ""),
        "menu": menu_of(request, asker, shell) if asker and not asker.is_anonymous else [],
        "actions": actions_of(request, asker) if asker and not asker.is_anonymous else [],
        "graphiql_url": graphiql_url(request),
        "search_url": "/search" if asker and asker.can("clients:read") and _has(request, "search:index") else None,
        "keys_off": bool(shell and shell.get("user") and not shell["user"].get("singleKeys", True)),
        "is_part": is_partial(request),
        "said": None if is_partial(request) or is_live(request) else said_in(request),
        "live_since": None if is_partial(request) else int(clock.now().timestamp()),
        "demo_mailbox": request.app.state.mailbox is not None,
        **data,
    }


def _has(request: Request, name: str) -> bool:
    return name in _addresses(request.app)


@lru_cache(maxsize=4)
def _addresses(app: Any) -> dict[str, str]:
    """The routes' paths by their names, to be filled: a page draws hundreds of links, and Starlette looks through all routes."""
    return {route.name: route.path_format for route in app.routes if hasattr(route, "path_format")}


def _url(addresses: dict[str, str], name: str, /, **params: Any) -> str:
    return addresses[name].format(**params)


def words_of(request: Request, template: str, macro: str, *arguments: Any) -> str:
    """What a macro of a template says, as plain text in the viewer's language and time zone: for files."""
    _READER.set(request.scope["state"].get("viewer"))
    said: Markup = getattr(environment().get_template(template).module, macro)(*arguments)
    return " ".join(said.striptags().split())


def writer_of(request: Request) -> Callable[[str, Any], str]:
    """Writes a value by a filter of the templates, such as `money` or `day`, as the viewer does: for documents that are no HTML."""
    made = environment()
    context = made.from_string("").new_context({"asker": request.scope["state"].get("viewer")})
    return lambda name, value: str(made.call_filter(name, value, context=context))


@lru_cache(maxsize=500)
def icon(name: str, small: bool = False) -> Markup:
    """One symbol of static/icons.svg, hidden from screen readers: a word or an aria-label stands beside it."""
    turn = " i-turn" if name in _TURNING else ""
    kind = f"i{' i-s' if small else ''}{turn}"
    return Markup('<svg class="{}" aria-hidden="true"><use href="{}#{}"/></svg>').format(kind, static.url("icons.svg"), name)


def initials(name: str) -> str:
    """The first characters of the first and of the last word of a name, in any script; of one word its first two."""
    words = [word for word in name.replace("-", " ").split() if word not in _BETWEEN]
    if len(words) > 1:
        return words[0][0].upper() + words[-1][0].upper()
    return words[0][:2].upper() if words else "?"


_BETWEEN = frozenset(("&", "·", "/", "+", "–", "and"))


def tint(name: str) -> str:
    """One of five tints, from a few characters of a name and its length: stable, and of no meaning."""
    first, second, last = (_LETTERS.find(part.lower()) for part in (name[:1], name[1:2], name[-1:]))
    return "abcde"[(len(name) + first * 3 + second * 4 + last * 7) % 5]


_LETTERS = "abcdefghijklmnopqrstuvwxyz"


# Those that point along the line turn round in right-to-left pages.
_TURNING = frozenset(
    "chevron-right chevron-left arrow-right arrow-left arrow-up-right log-in log-out move-right external-link folder-input send".split()
)


def is_partial(request: Request) -> bool:
    """Whether htmx asks for a part; a page taken from the history is asked for whole, and one that keeps itself up to date."""
    headers = request.headers
    return headers.get("hx-request") == "true" and headers.get("hx-history-restore-request") != "true" and not is_live(request)


def is_live(request: Request) -> bool:
    """Whether an open page asks by itself, because something changed."""
    return bool(request.scope["state"].get("is_live"))


def target_of(request: Request) -> str:
    """The id of the element that htmx will put the answer into. htmx 4 sends `tag#id`."""
    return request.headers.get("hx-target", "").rpartition("#")[2]


def render(
    request: Request,
    template: str,
    data: Mapping[str, Any],
    *,
    status: int = 200,
    blocks: Mapping[str, str] | None = None,
    block: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A template with an operation's data.

    `blocks` maps the id that htmx targets to the block that answers it; any other target gets `block`, by default all of the
    sheet (`page`) where the template has one. A dialog's layout decides by itself what part it is.
    """
    words = _words(request, data)
    _READER.set(words["asker"])
    made = environment().get_template(template)
    html = _part(made, words, (blocks or {}).get(target_of(request)) or block) if is_partial(request) else made.render(words)
    answer = HTMLResponse(html, status_code=status, headers=dict(headers or {}))
    if words["said"]:
        answer.delete_cookie(COOKIE, path="/")
    return answer


def _part(template: Any, words: Mapping[str, Any], name: str | None) -> str:
    """One block alone. The template is begun first, so that what it imports at its top, and its parents' blocks, are there."""
    context = template.new_context(words)
    begun = template.begin(context)
    first = next(begun, "")
    name = name or ("page" if "page" in context.blocks else None)
    if name is None:
        return first + "".join(begun)
    begun.close()
    return "".join(context.blocks[name][0](context))


def render_fault(request: Request, status: int, headers: dict[str, str] | None = None, **words: Any) -> Response:
    """The page that says what went wrong; a sentence alone where htmx asked for a part."""
    known = 400 if words.get("amiss") and status < 500 else status if status in (403, 404, 429, 503) else 500
    state = request.scope.get("state", {})
    viewer = state.get("viewer")
    data = {
        "viewer": words.get("viewer"),
        "status": status,
        "message": words.get("message"),
        "permission": words.get("permission"),
        "request_id": state.get("request_id", ""),
        "signed_in": bool(viewer and not viewer.is_anonymous),
        "retry_after": words.get("retry_after"),
    }
    return render(request, f"errors/{known}.html", data, status=status, headers=headers)
