"""What a client's details must satisfy, and when a folder may be put away."""

from collections.abc import Mapping

from portal.kernel.checks import check_email, check_length, check_line
from portal.kernel.countries import is_country
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext

# Every field that a person may fill in, and the most characters it takes.
FIELDS = {
    "name": 200,
    "number": 40,
    "contact_name": 200,
    "email": 254,
    "phone": 40,
    "street": 200,
    "postcode": 20,
    "city": 100,
    "country": 2,
}
NOTE_LENGTH = 10_000


def refuse_details(details: Mapping[str, str]) -> tuple[Refusal, ...]:
    """All that is wrong with a client's details, each at its field. Only the name is mandatory."""
    found = [
        check_line(details[name], name, longest, required=name == "name")
        for name, longest in FIELDS.items()
        if name in details and name not in ("email", "country")
    ]
    found.append(check_email(details.get("email", "").strip(), "email"))
    if details.get("country") and not is_country(details["country"]):
        found.append(Refusal("BAD_COUNTRY", _("Give the country as its two letters, such as IE."), "country"))
    return tuple(refusal for refusal in found if refusal)


def refuse_change(version: int, read: int | None) -> Refusal | None:
    """What someone else has changed since it was read is not written over."""
    if read is None or read == version:
        return None
    return Refusal("CHANGED_MEANWHILE", _("Someone changed this client while you were editing. Look at it again, then save."))


def refuse_archive(archived: bool, open_accounts: int) -> Refusal | None:
    """A folder with an account that is neither cancelled nor expired stays."""
    if archived:
        return Refusal("ARCHIVED", _("This client is archived already."))
    if open_accounts:
        message = ngettext(
            "{n} account is neither cancelled nor expired. Move it to another client or unlink it first.",
            "{n} accounts are neither cancelled nor expired. Move them to another client or unlink them first.",
            open_accounts,
        )
        return Refusal("ACCOUNTS_OPEN", message.format(n=open_accounts))
    return None


def refuse_restore(archived: bool) -> Refusal | None:
    return None if archived else Refusal("NOT_ARCHIVED", _("This client is not archived."))


def refuse_in_archived(archived: bool) -> Refusal | None:
    """Nothing is filed in an archived folder."""
    return Refusal("ARCHIVED", _("This client is archived. Restore it first."), "client") if archived else None


def refuse_note(text: str) -> Refusal | None:
    return check_length(text.replace("\r", ""), "text", NOTE_LENGTH, required=True)


def refuse_note_change(is_author: bool) -> Refusal | None:
    return None if is_author else Refusal("NOT_AUTHOR", _("Only its author may change this note."))
