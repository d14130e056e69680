"""The segments of the demonstration: some of the main partner, and one bulk action that was previewed and left."""

from portal.demo.cast import MAIN
from portal.demo.stage import Stage, perform

_SAVE = "mutation ($input: SaveSegmentInput!) { saveSegment(input: $input) { segment { id } errors { code message field } } }"
_PREVIEW = "mutation ($input: PreviewBulkRunInput!) { previewBulkRun(input: $input) { bulkRun { id } errors { code message field } } }"

_SEGMENTS = (
    ("owner", "Access to mend", True, {"accounts": {"access": ["DEMOTED", "DEACTIVATED", "REVOKED"]}}),
    ("owner", "Irish and paying", True, {"clients": {"country": ["IE"], "accounts": {"lifecycle": ["PAYING"]}}}),
    ("advisor", "My trials", False, {"accounts": {"lifecycle": ["TRIAL"]}}),
)


async def write_segments(stage: Stage) -> None:
    """Save each as its owner did."""
    for who, name, shared, filter in _SEGMENTS:
        await perform(await stage.person(MAIN, who, stage.now), _SAVE, name=name, shared=shared, **filter)
    by = await stage.person(MAIN, "owner", stage.now)
    await perform(by, _PREVIEW, act="ARCHIVE", over="CLIENTS", clients={"search": "a"})
