"""The filters that lists of clients and accounts share, and their words."""

from collections.abc import Iterable, Mapping
from typing import Any

from portal.kernel.text import gettext as _
from portal.web.lists import Facet

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
)


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
        "trial": (_("Trial"), _("Trial ends within"), [(n, _("{n} days").format(n=n)) for n in ("3", "7", "14")]),
        "age": (_("Age"), _("Open for"), [(n, _("{n} days").format(n=n)) for n in ("7", "14", "30", "90")]),
        "staff": (_("Staff member"), _("Granted to"), _named((data.get("staff") or {}).get("nodes", ()))),
        "provisioning": (_("Provisioning"), _("Provisioning is"), [("failed", _("failed")), ("queued", _("under way"))]),
        "linked": (_("Folder"), _("Folder is"), [("true", _("in a client’s folder")), ("false", _("unlinked"))]),
        "client": (_("Client"), _("Client is"), []),
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
