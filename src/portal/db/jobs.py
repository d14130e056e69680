"""What the database needs to be told now and then."""

from tortoise import connections

from portal.db.engine import CONNECTION, dialect

ROWS_READ = 10_000  # of each index, at most: enough for its figures, and soon done however large the tables are


async def gather_statistics(_settings: object = None) -> int:
    """Let SQLite count how its tables stand, by which it chooses among indexes; PostgreSQL does so by itself. Answers 0."""
    if dialect() == "sqlite":
        await connections.get(CONNECTION).execute_script(f"PRAGMA analysis_limit={ROWS_READ}; ANALYZE")
    return 0


JOBS_HERE = [("statistics", 86400.0, gather_statistics)]
