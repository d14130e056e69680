"""What stands in the menu and under Actions: only what this viewer may open."""

from typing import Any

from starlette.requests import Request
from starlette.routing import NoMatchFound

from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind, Viewer

# name, label, icon, route, permission, group, the keys in viewer.shellCounts whose sum is its count
_ENTRIES: tuple[tuple[str, str, str, str, str, int, tuple[str, ...]], ...] = (
    ("overview", "Overview", "gauge", "overview:index", "clients:read", 0, ()),
    ("clients", "Clients", "folders", "clients:index", "clients:read", 0, ("clients",)),
    ("accounts", "Accounts", "building-2", "accounts:index", "clients:read", 0, ("accounts",)),
    ("referrals", "Referrals", "handshake", "referrals:index", "referrals:read", 0, ("referrals",)),
    ("earnings", "Earnings", "wallet", "earnings:index", "earnings:read", 0, ()),
    ("points", "Points", "award", "points:index", "points:read", 0, ()),
    ("invoices", "Invoices", "receipt-text", "invoices:index", "invoices:read", 0, ()),
    ("reports", "Reports", "chart-spline", "insights:index", "clients:read", 0, ()),
    ("resources", "Resources", "library", "resources:index", "resources:read", 0, ()),
    ("support", "Support", "life-buoy", "support:index", "support:ask", 0, ("support",)),
    ("console", "Vendor console", "monitor-cog", "overview:vendor", "partners:read", 1, ()),
    ("partners", "Partners", "users", "partners:index", "partners:read", 1, ()),
    ("payouts", "Payouts", "banknote", "payouts:index", "payouts:manage", 1, ()),
    ("programme", "Programme", "award", "programme:index", "programme:manage", 1, ()),
    ("products", "Products", "tag", "products:index", "products:manage", 1, ()),
    ("webhooks", "Webhooks", "send", "outbox:webhooks", "webhooks:read", 1, ()),
    ("tokens", "API tokens", "key-round", "tokens:index", "tokens:manage", 1, ()),
    ("audit", "Audit log", "history", "audit:index", "audit:read", 1, ()),
    ("privacy", "Privacy", "shield-check", "privacy:index", "privacy:manage", 1, ()),
    ("people", "People", "users", "people:index", "people:read", 1, ("requests", "proposals")),
    ("settings", "Settings", "settings-2", "people:settings", "profile:manage", 1, ()),
)

_ALONE = {"overview", "console"}  # marked on their own page only
_OF_PARTNER = {"earnings", "points", "reports"}  # of one partner: vendor staff open them from the partner's page
_OF_VENDOR = {"console", "products", "webhooks", "tokens", "audit", "privacy"}  # screens of vendor staff alone; a partner's own of these stand under Settings


def _address(request: Request, route: str) -> str | None:
    try:
        return str(request.app.url_path_for(route))
    except NoMatchFound:
        return None


def _is_theirs(name: str, viewer: Viewer) -> bool:
    return (name not in _OF_VENDOR or viewer.kind is Kind.VENDOR) and (name not in _OF_PARTNER or viewer.partner_id is not None)


def menu_of(request: Request, viewer: Viewer, shell: dict[str, Any] | None) -> list[dict[str, Any]]:
    """The entries that the viewer may open, with counts, the present one marked."""
    words = {
        "Overview": _("Overview"),
        "Clients": _("Clients"),
        "Accounts": _("Accounts"),
        "Referrals": _("Referrals"),
        "Earnings": _("Earnings"),
        "Points": _("Points"),
        "Invoices": _("Invoices"),
        "Resources": _("Resources"),
        "Support": _("Support"),
        "Reports": _("Reports"),
        "Vendor console": _("Vendor console"),
        "Partners": _("Partners"),
        "Payouts": _("Payouts"),
        "Programme": _("Programme"),
        "Products": _("Products"),
        "Webhooks": _("Webhooks"),
        "API tokens": _("API tokens"),
        "Audit log": _("Audit log"),
        "Privacy": _("Privacy"),
        "People": _("People"),
        "Settings": _("Settings"),
    }
    counts = (shell or {}).get("shellCounts") or {}
    found = []
    for name, label, icon, route, permission, group, count in _ENTRIES:
        address = _address(request, route)
        if address is None or not viewer.can(permission) or viewer.kind is Kind.ANALYST or not _is_theirs(name, viewer):
            continue
        path = request.url.path
        current = path == address or (name not in _ALONE and path.startswith(address + "/"))
        found.append(
            {
                "name": name,
                "label": words[label],
                "icon": icon,
                "url": address,
                "current": current,
                "count": sum(counts.get(key) or 0 for key in count) if count and counts else None,
                "group": group,
            }
        )
    return found


def actions_of(request: Request, viewer: Viewer) -> list[dict[str, Any]]:
    """What the Actions button opens."""
    if not viewer.can("clients:manage") or viewer.kind is not Kind.STAFF:
        return []
    offered = (
        ("accounts:new", "subscription", _("New subscription"), _("An account that is paid from the client’s first log-in"), "badge-check", False),
        ("accounts:new", "trial", _("New trial"), _("An account to try out for 14 days"), "hourglass", False),
        ("invitations:new", "", _("Invite a business"), _("By mail or by a link of your own; it opens its account itself"), "send", False),
        ("referrals:new", "", _("Submit a referral"), _("A business that you bring; the vendor decides and protects it"), "handshake", True),
        ("clients:new", "", _("New client"), _("A folder for one business: its accounts, people and notes"), "folder-plus", True),
        ("clients:import", "", _("Import clients"), _("From a CSV file, with a dry run first"), "upload", False),
    )
    if viewer.can("invoices:manage"):
        offered = (*offered, ("invoices:new", "", _("Write an invoice"), _("To a client: what for, how much, until when"), "receipt-text", False))
    return [
        {"label": label, "help": help_, "icon": icon, "url": address + (f"?kind={kind}" if kind else ""), "dialog": dialog}
        for route, kind, label, help_, icon, dialog in offered
        if (address := _address(request, route))
    ]
