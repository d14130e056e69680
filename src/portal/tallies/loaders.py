"""The kept figures of what the viewer sees, read once an operation."""

from collections.abc import Awaitable, Mapping
from functools import partial

from portal.gql.context import Context
from portal.tallies.models import is_kept_for, kept_for


def figures_by_viewer(context: Context) -> Awaitable[Mapping[str, int]] | None:
    """As `tallies.models.kept_for`; None where nothing is kept for the viewer, who is then counted for."""
    if not is_kept_for(context.viewer):
        return None
    return context.once("tally", partial(kept_for, context.viewer))
