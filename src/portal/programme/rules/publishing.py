"""When a version may be published."""

from datetime import date

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext
from portal.programme.rules.document import BadProgramme, Problem, Programme, load

LONGEST = 200_000  # characters of a document


def read(document: str) -> tuple[Programme | None, list[Problem]]:
    """The programme of a document, or what is wrong with it."""
    try:
        return load(document), []
    except BadProgramme as bad:
        return None, bad.problems


def refuse_document(document: str) -> Refusal | None:
    """Whether a text can be kept as a draft. It may have problems still: they are shown beside it."""
    if not document.strip():
        return Refusal("REQUIRED", _("Write the programme, or begin with the one in force."), "document")
    if len(document) > LONGEST:
        return Refusal("TOO_LONG", _("At most {n} characters.").format(n=LONGEST), "document")
    if "\x00" in document:
        return Refusal("BAD_TEXT", _("This holds a character that no text has."), "document")
    return None


def refuse_change(published: bool) -> Refusal | None:
    """A version that is published stays as it is."""
    if published:
        return Refusal("PUBLISHED", _("This version is published and stays as it is. Draw up a new one from it."), "version")
    return None


def refuse_publish(document: str, today: date, published: list[tuple[str, date]]) -> Refusal | None:
    """A version can be published once it has no problem, before it starts, under a name and for a day of its own.

    `published`: names and starts of all versions published so far. The very first may have started already.
    """
    programme, problems = read(document)
    if programme is None:
        text = ngettext("There is {n} problem to mend first.", "There are {n} problems to mend first.", len(problems)).format(n=len(problems))
        return Refusal("PROBLEMS", text, "document")
    if programme.version in {name for name, _starts in published}:
        return Refusal("VERSION_TAKEN", _("There is a version {name} already.").format(name=programme.version), "document")
    if published and programme.starts <= today:
        return Refusal("STARTS_TOO_EARLY", _("A new version starts tomorrow at the earliest: what has been earned stays as it is."), "document")
    if programme.starts in {starts for _name, starts in published}:
        return Refusal("START_TAKEN", _("Another version starts on {day}.").format(day=programme.starts), "document")
    return None
