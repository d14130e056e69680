"""The acts of bulk runs in words, and which of them a list offers."""

from dataclasses import dataclass

from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext
from portal.kernel.viewer import Viewer


@dataclass(frozen=True)
class Act:
    """An act as a list offers it: its name in the API, the permission that it takes, the lists, its icon, and what has to be said for it."""

    name: str
    permission: str
    lists: tuple[str, ...]
    icon: str
    asks: str = ""  # staff, client, plan

    @property
    def key(self) -> str:
        """As it stands in addresses."""
        return self.name.lower()

    @property
    def label(self) -> str:
        return act_words()[self.name]


_BOTH = ("clients", "accounts")
ACTS = (
    Act("GRANT_ACCESS", "access:manage", _BOTH, "user-plus", "staff"),
    Act("REVOKE_ACCESS", "access:manage", _BOTH, "user-minus", "staff"),
    Act("FILE", "accounts:manage", ("accounts",), "folder-input", "client"),
    Act("UNLINK", "accounts:manage", ("accounts",), "unlink"),
    Act("REQUEST_PLAN", "accounts:manage", ("accounts",), "table-2", "plan"),
    Act("ARCHIVE", "clients:archive", ("clients",), "archive"),
    Act("RESTORE", "clients:archive", ("clients",), "archive-restore"),
)


def act_words() -> dict[str, str]:
    """Each act as a verb."""
    return {
        "GRANT_ACCESS": _("Give access"),
        "REVOKE_ACCESS": _("Take access away"),
        "FILE": _("Move to client"),
        "UNLINK": _("Unlink"),
        "REQUEST_PLAN": _("Choose plan"),
        "ARCHIVE": _("Archive"),
        "RESTORE": _("Restore"),
    }


def how_many(over: str, n: int) -> str:
    """“31 clients”, “1 account”, for the end of a sentence."""
    words = ngettext("{n:,} client", "{n:,} clients", n) if over.lower() == "clients" else ngettext("{n:,} account", "{n:,} accounts", n)
    return words.format(n=n)


def offered(viewer: Viewer, over: str, *, archived: bool = False) -> list[Act]:
    """What a list offers to do with its rows: to whom may do it, in a partner. Archived clients are restored, others archived."""
    if viewer.partner_id is None or not viewer.can("clients:manage"):
        return []
    unfit = "ARCHIVE" if archived else "RESTORE"
    return [act for act in ACTS if over in act.lists and viewer.can(act.permission) and act.name != unfit]


def found_act(key: str | None, over: str) -> Act | None:
    """The act of that name, where the list has it."""
    return next((act for act in ACTS if act.key == key and over in act.lists), None)
