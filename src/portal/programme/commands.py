"""What the command line does with programme files: check one, print it in plain sentences, replay events under it."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from portal.programme.rules import replay as replays
from portal.programme.rules.document import BadProgramme, Problem, Programme, load
from portal.programme.rules.events import by_partner, read
from portal.programme.rules.referrals import bindings
from portal.programme.rules.sentences import sentences


def schema() -> str:
    """The JSON Schema of programme files."""
    return json.dumps(Programme.model_json_schema(by_alias=True), indent=2) + "\n"


def programme_of(path: Path) -> Programme:
    """The programme in a file. Raises `BadProgramme`, `OSError`."""
    try:
        return load(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise BadProgramme([Problem(line=0, key="", reason=f"is not UTF-8: {error.reason} at byte {error.start}")]) from None


def explained(path: Path) -> Iterator[str]:
    """A programme file in plain sentences, line by line. Raises `BadProgramme`, `OSError`."""
    for heading, said in sentences(programme_of(path)):
        yield f"\n{heading}"
        yield from (f"- {sentence}" for sentence in said)


def replayed(paths: list[Path], events: Path, until: date | None) -> Iterator[str]:
    """What follows from events, as JSON lines. Raises `BadProgramme`, `BadEvents`, `OSError`."""
    versions = [programme_of(path) for path in paths]
    with events.open(encoding="utf-8") as lines:
        found = read(lines)
    newest = max(versions, key=lambda each: each.starts)
    last = until or max((each.told.astimezone(newest.zone).date() for each in found), default=newest.starts)
    for ledger in replays.replay(versions, found, last):
        yield from (_line(each) for each in replays.lines(ledger, last))
    # A purchase binds its business wherever it was told: each event once.
    once = [event for own in by_partner(found).values() for event in own]
    for binding in bindings(newest, once):
        yield _line({"kind": "binding", **replays.plain(binding)})


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)

