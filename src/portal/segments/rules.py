"""What a segment may be called and hold, who may change it, and how two filters become one that says both."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from portal.kernel.checks import check_line
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext

NAME_LENGTH = 60
MOST = 50  # of one person in one partner
SEARCH_LENGTH = 200

Filter = Mapping[str, Any]


class SegmentOf(StrEnum):
    """Over which list a segment is."""

    CLIENTS = "clients"
    ACCOUNTS = "accounts"


def refuse_name(name: str, *, taken: bool) -> Refusal | None:
    """`taken`: a segment of this list that the person sees has that name."""
    refusal = check_line(name, "name", NAME_LENGTH, required=True)
    if refusal is None and taken:
        return Refusal("NAME_TAKEN", _("There is a segment of this name for this list. Choose another name, or replace its filter."), "name")
    return refusal


def refuse_filter(filter: Filter) -> Refusal | None:
    """A segment narrows its list: all of it is no segment."""
    if not {name: value for name, value in filter.items() if (name, value) != ("archived", False) and value != {}}:
        return Refusal("NO_FILTER", _("Choose a filter or search for something first: all of the list needs no segment."), "filter")
    searches = (filter.get("search"), (filter.get("accounts") or {}).get("search"))
    if any(len(each or "") > SEARCH_LENGTH for each in searches):
        return Refusal("TOO_LONG", _("At most {n} characters are searched for.").format(n=SEARCH_LENGTH), "filter")
    return None


def refuse_count(own: int) -> Refusal | None:
    """How many one person may have."""
    return Refusal("TOO_MANY", _("You have {n} segments. Delete one first.").format(n=own), "name") if own >= MOST else None


def may_change(*, is_own: bool, shared: bool, may_share: bool) -> bool:
    """One's own; shared ones whoever may share."""
    return is_own or (shared and may_share)


def refuse_change(*, is_own: bool, shared: bool, may_share: bool) -> Refusal | None:
    if may_change(is_own=is_own, shared=shared, may_share=may_share):
        return None
    return Refusal("NOT_YOURS", _("Only who saved this segment, an owner or an admin may change it. Save one of your own instead."), "segment")


def refuse_sharing(shared: bool, may_share: bool) -> Refusal | None:
    """Whether someone may share a segment with all staff."""
    if shared and not may_share:
        return Refusal("NOT_ALLOWED", _("Only owners and admins share segments."), "shared")
    return None


def refuse_following(shared: bool) -> Refusal | None:
    """Whether someone's access may follow a segment: everyone who manages access has to see what it says."""
    if shared:
        return None
    return Refusal("NOT_SHARED", _("Share this segment first: whoever manages access has to see what it follows."), "segment")


def refuse_change_of_followed(followers: int, may_manage: bool, *, filter: bool, unshares: bool, deletes: bool) -> Refusal | None:
    """What may become of a segment that the access of so many people follows."""
    if not followers:
        return None
    if filter and not may_manage:
        message = ngettext("The access of {n} person follows this segment.", "The access of {n} people follows this segment.", followers)
        return Refusal("FOLLOWED", message.format(n=followers) + " " + _("Only who manages access changes its filter."), "filter")
    if unshares or deletes:
        message = ngettext("The access of {n} person follows this segment. End that first.", "The access of {n} people follows this segment. End that first.", followers)
        return Refusal("FOLLOWED", message.format(n=followers), "shared" if unshares else "segment")
    return None


def joined(one: Filter, other: Filter) -> dict[str, Any]:
    """A filter that says what both say. Raises `Refused` where no single filter does.

    Both are the API's input as JSON. Of a list, which any value fits, the values in both are left.
    """
    made = dict(one)
    for name, value in other.items():
        made[name] = _both(name, made[name], value) if name in made else value
    return made


def _both(name: str, one: Any, other: Any) -> Any:
    if one == other:
        return one
    if name == "search":
        return f"{one} {other}".strip()
    if name == "accounts" and one and other:
        return joined(one, other)
    if name == "archived" and False in (one, other):  # what nobody chose gives way
        return other if one is False else one
    if isinstance(one, list) and isinstance(other, list) and (left := [each for each in one if each in other]):
        return left
    if isinstance(one, int) and isinstance(other, int) and not isinstance(one, bool):  # days from today: the fewer are in the more
        return max(one, other) if name == "idleDays" else min(one, other)
    message = _("The segment’s filter and this one can’t be one filter. Open the filter of the segment, change it there, then save it.")
    raise Refused((Refusal("FILTERS_DIFFER", message, "filter"),))
