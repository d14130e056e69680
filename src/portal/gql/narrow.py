"""Conditions that filters of lists have in common, each none where nothing is asked; and which partner a question is about."""

from typing import Any

from tortoise.expressions import Q

from portal.gql.pages import NONE
from portal.kernel import ids
from portal.kernel.checks import may_be_stored
from portal.kernel.viewer import Viewer


def given(**conditions: object) -> Q:
    """Those conditions on columns whose value is said."""
    return Q(**{name: value for name, value in conditions.items() if value is not None})


def named(kind: str, public: object, column: str | None = None) -> Q:
    """That a column (`<kind>_id`) holds the key in a public id. An id of another kind is no row's."""
    if public is None:
        return Q()
    key = ids.key_of(public, kind)
    return NONE if key is None else Q(**{column or f"{kind}_id": key})


def text(column: str, value: str | None, longest: int) -> Q:
    """That a column of so many characters holds a text. One that no column can hold is looked for nowhere."""
    if value is None:
        return Q()
    return Q(**{column: value}) if may_be_stored(value, longest) else NONE


def whose(viewer: Viewer, partner: object) -> Any:
    """The key of the partner that is asked about: the viewer's own, or for whom sees all the one named. None: another's, or none."""
    if viewer.sees_every_partner:
        return ids.key_of(partner, "partner")
    own = viewer.partner_id
    return own if partner is None or ids.key_of(partner, "partner") == own else None
