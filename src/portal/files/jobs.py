"""What the clock does to files: those that were sent and never used go."""

from portal.files.models import File
from portal.kernel import clock


async def forget_drafts(_settings: object) -> int:
    """Files that nothing holds go after a day."""
    return await File.forget_drafts(clock.now())


JOBS_HERE = [("unused files", 3600.0, forget_drafts)]
