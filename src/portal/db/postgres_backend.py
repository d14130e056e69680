"""PostgreSQL for the portal: a connection goes back to the pool as it is.

asyncpg's own reset on release is a round trip after every statement, to undo what a session may have set: nothing here sets
anything beyond its transaction. Open transactions are still ended on release.
"""

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient


class _Connection(asyncpg.Connection):
    def get_reset_query(self) -> str:
        return ""


class Client(AsyncpgDBClient):
    """The pool of one process; what Tortoise finds as `client_class`."""

    connection_class = _Connection


client_class = Client
