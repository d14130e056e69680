"""Imports hold other people's data: what has had its day is thrown away."""

from portal.clients.models_import import ClientImport
from portal.kernel import clock


async def forget_imports(_settings: object) -> int:
    """Delete imports that nobody can open any more. Answers 0: a few times an hour is enough."""
    await ClientImport.forget(clock.now())
    return 0


JOBS_HERE = [("imports", 600.0, forget_imports)]
