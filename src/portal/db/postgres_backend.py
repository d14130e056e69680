"""PostgreSQL for the portal: a connection goes back to the pool as it is.

asyncpg's own reset on release is a round trip after every statement, to undo what a session may have set: nothing here sets
anything beyond its transaction. Open transactions are still ended on release.
"""

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient


class _Connection(asyncpg.Connection):
    def get_reset_query(self) -> str:
        return ""


_OF_POOL = {"min_size", "max_size", "max_queries", "max_inactive_connection_lifetime", "setup", "init", "reset", "connection_class"}


class Client(AsyncpgDBClient):
    """The pool of one process; what Tortoise finds as `client_class`."""

    connection_class = _Connection

    async def connect_apart(self) -> asyncpg.Connection:
        """A connection of one's own beside the pool, to be closed by who asked for it: for listening, which lasts."""
        template = {name: value for name, value in self._template.items() if name not in _OF_POOL}
        return await asyncpg.connect(password=self.password, **template)


client_class = Client
