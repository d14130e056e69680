"""The filters that lists of clients and accounts share, and their words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from portal.kernel.text import gettext as _
from portal.web.lists import Facet, ListState

LIFECYCLES = ("INVITED", "PENDING_ACTIVATION", "TRIAL", "TRIAL_EXPIRED", "PAYING", "PAST_DUE", "CANCELLED")
HEALTHS = ("OK", "DEMOTED", "DEACTIVATED", "REVOKED", "UNKNOWN", "NONE")
STATES = ("ACTIVE", "INACTIVE", "PAID", "PENDING_ACTIVATION", "INVITED")

ACCOUNT_FACETS = (
    Facet("state", "state", values=STATES, single=True),
    Facet("status", "lifecycle", values=LIFECYCLES),
    Facet("product", "product", kind="product"),
    Facet("module", "module", kind="module"),
    Facet("plan", "plan", kind="plan"),
    Facet("access", "access", values=HEALTHS),
    Facet("renews", "renewsWithinDays", days=True),
    Facet("idle", "idleDays", days=True),
    Facet("risk", "atRisk", flag=True),
)


@dataclass(frozen=True)
class ListOf:
    """A list over which segments and bulk actions are: `route` of its page, its facets and sorts, and of its filter what is the rows' own.

    The rest of the filter concerns the accounts of a client, and stands in `accounts`; `own` None: all of it is the rows' own.
    """

    route: str
    facets: tuple[Facet, ...]
    sorts: tuple[str, ...]
    own: frozenset[str] | None = None

    def filter(self, state: ListState) -> dict[str, Any]:
        """What the API takes for a list's state."""
        if self.own is None:
            return state.filter
        own = {name: value for name, value in state.filter.items() if name in self.own}
        accounts = {name: value for name, value in state.filter.items() if name not in self.own}
        return {**own, **({"accounts": accounts} if accounts else {})}

    def state(self, path: str, filter: Mapping[str, Any]) -> tuple[ListState, list[tuple[str, Any]]]:
        """`filter` undone: the list at `path` as its address says it, and what of the filter no address says."""
        rest = [(name, value) for name, value in filter.items() if name != "accounts" and (name, value) != ("archived", False)]
        of_accounts = [(name, value) for name, value in (filter.get("accounts") or {}).items()]
        state, left = ListState(path, default="NAME", sort="NAME"), []
        for name, value in [*rest, *of_accounts]:
            facet = next((each for each in self.facets if each.field == name), None)
            is_own = self.own is None or (name in self.own) is ((name, value) in rest)
            if name == "search" and is_own:
                state.search = value
            elif facet is None or not is_own or not _choose(state, facet, value):
                left.append((name, value))
        return state, left


def _choose(state: ListState, facet: Facet, value: Any) -> bool:
    """Write a filter's value as its address says it; False: no address does."""
    texts = [str(each).lower() if facet.values or facet.flag else str(each) for each in (value if isinstance(value, list) else [value])]
    if facet.read(texts) != value:
        return False
    state.chosen[facet.name] = texts
    return True


def segment_asked(state: ListState) -> dict[str, Any]:
    """The variables of a list's operation that ask what is wrong with its segment, where it has one."""
    return {"segment": state.filter.get("segment", ""), "inSegment": "segment" in state.filter}


_SEGMENT = Facet("segment", "segment", kind="segment", single=True)
_STAFF = Facet("staff", "staff", kind="staff", single=True)
LISTS = {
    "clients": ListOf(
        "clients:index",
        (*ACCOUNT_FACETS, _STAFF, _SEGMENT, Facet("archived", "archived", flag=True)),
        ("NAME", "ADDED", "CHANGED"),
        frozenset({"archived", "staff", "segment", "search"}),
    ),
    "accounts": ListOf(
        "accounts:index",
        (
            *ACCOUNT_FACETS,
            Facet("trial", "trialEndsWithinDays", days=True),
            Facet("provisioning", "provisioning", values=("NONE", "QUEUED", "DONE", "FAILED")),
            Facet("linked", "linked", flag=True),
            Facet("client", "client", kind="client", single=True),
            _STAFF,
            _SEGMENT,
        ),
        ("NAME", "COMPANY_ID", "STATUS", "USERS", "HEADCOUNT", "RENEWAL", "ACTIVITY", "OPENED"),
    ),
}


def lifecycle_words() -> dict[str, str]:
    """Each status in words."""
    return {
        "INVITED": _("Invited"),
        "PENDING_ACTIVATION": _("Pending activation"),
        "TRIAL": _("Trial"),
        "TRIAL_EXPIRED": _("Trial expired"),
        "PAYING": _("Paying"),
        "PAST_DUE": _("Past due"),
        "CANCELLED": _("Cancelled"),
    }


def health_words() -> dict[str, str]:
    """Each access health in words."""
    return {
        "OK": _("Works"),
        "DEMOTED": _("Demoted"),
        "DEACTIVATED": _("Deactivated"),
        "REVOKED": _("Revoked"),
        "UNKNOWN": _("Unknown"),
        "NONE": _("No access yet"),
    }


def state_words() -> dict[str, str]:
    """Each group of lifecycles in words."""
    return {
        "ACTIVE": _("Active"),
        "INACTIVE": _("Inactive"),
        "PAID": _("Paid"),
        "PENDING_ACTIVATION": _("Pending activation"),
        "INVITED": _("Invited"),
    }


def _options(words: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(value.lower(), label) for value, label in words.items()]


def _named(rows: Iterable[Mapping[str, Any]]) -> list[tuple[str, str]]:
    return [(row["id"], row["name"]) for row in rows]


def described(facets: Iterable[Facet], data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The facets as the templates draw them: label, words of a chip, options. `data` holds `products` and `staff` of the page."""
    products = data.get("products") or []
    parts = {
        part: [(each["id"], f"{product['name']}: {each['name']}") for product in products for each in product.get(part, ())]
        for part in ("modules", "plans")
    }
    known: dict[str, tuple[str, str, list[tuple[str, str]]]] = {
        "state": (_("State"), _("State is"), _options(state_words())),
        "status": (_("Status"), _("Status is"), _options(lifecycle_words())),
        "product": (_("Product"), _("Product is"), _named(products)),
        "module": (_("Module"), _("Module is"), parts["modules"]),
        "plan": (_("Plan"), _("Plan is"), parts["plans"]),
        "access": (_("Access"), _("Access is"), _options(health_words())),
        "renews": (_("Renewal"), _("Renews within"), [(n, _("{n} days").format(n=n)) for n in ("7", "30", "90")]),
        "idle": (_("Idle"), _("Idle for"), [(n, _("{n} days").format(n=n)) for n in ("14", "30", "90")]),
        "risk": (_("Risk"), _("Account is"), [("true", _("at risk of being lost")), ("false", _("not at risk"))]),
        "trial": (_("Trial"), _("Trial ends within"), [(n, _("{n} days").format(n=n)) for n in ("3", "7", "14")]),
        "age": (_("Age"), _("Open for"), [(n, _("{n} days").format(n=n)) for n in ("7", "14", "30", "90")]),
        "staff": (_("Staff member"), _("Granted to"), _named((data.get("staff") or {}).get("nodes", ()))),
        "provisioning": (_("Provisioning"), _("Provisioning is"), [("failed", _("failed")), ("queued", _("under way"))]),
        "linked": (_("Folder"), _("Folder is"), [("true", _("in a client’s folder")), ("false", _("unlinked"))]),
        "client": (_("Client"), _("Client is"), []),
        "segment": (_("Segment"), _("Segment is"), _named(data.get("segments") or ())),
    }
    return [
        {
            "name": facet.name,
            "label": known[facet.name][0],
            "verb": known[facet.name][1],
            "options": known[facet.name][2],
            "single": facet.single or facet.days or facet.flag,
        }
        for facet in facets
        if facet.name in known
    ]
