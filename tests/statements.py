"""The SQL statements that a piece of work sends."""

import logging
from types import TracebackType
from typing import Self


class Statements(logging.Handler):
    """`with Statements() as sent: …` and then `sent.texts`, from the ORM's own log, whichever the database."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []
        self.values: list[object] = []

    def emit(self, record: logging.LogRecord) -> None:
        if isinstance(record.args, tuple) and record.args:
            self.texts.append(str(record.args[0]))
            self.values.append(record.args[1] if len(record.args) > 1 else None)

    def __enter__(self) -> Self:
        self._log = logging.getLogger("tortoise.db_client")
        self._was = self._log.level, self._log.propagate
        self._log.setLevel(logging.DEBUG)
        self._log.propagate = False
        self._log.addHandler(self)
        return self

    def __exit__(self, _kind: type | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        self._log.removeHandler(self)
        level, self._log.propagate = self._was
        self._log.setLevel(level)
