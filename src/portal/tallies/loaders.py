"""The kept figures of what the viewer sees, read once an operation."""

from collections.abc import Awaitable, Mapping

from portal.gql.context import Context
from portal.tallies.models import is_kept_for, kept_for


def figures_by_viewer(context: Context) -> Awaitable[Mapping[str, int]] | None:
    """As `tallies.models.kept_for`; None where nothing is kept for the viewer, who is then counted for."""
    if not is_kept_for(context.viewer):
        return None

    async def load(keys: list[str]) -> list[Mapping[str, int]]:
        return [await kept_for(context.viewer)] * len(keys)

    return context.loader("tally", load).load("viewer")
