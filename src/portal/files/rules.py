"""What a file is, by its content; what it may be called; and which are taken."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

import puremagic

from portal.files import rules_content as content
from portal.files.rules_content import Unsafe
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import has_controls

HEAD = 4096  # bytes by which most are known
LONGEST_NAME = 120
MOST = 5  # files that are sent at once


class FileKind(StrEnum):
    """What is taken. Nothing else is, whatever it is called."""

    PNG = "png"
    JPEG = "jpeg"
    GIF = "gif"
    WEBP = "webp"
    SVG = "svg"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODT = "odt"
    ODS = "ods"
    ODP = "odp"
    ZIP = "zip"
    TEXT = "text"


@dataclass(frozen=True)
class About:
    """How a kind is served: as which media type, under which endings. The first ending is the usual one."""

    media_type: str
    endings: tuple[str, ...]
    is_image: bool = False


_OOXML = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."
KINDS: dict[FileKind, About] = {
    FileKind.PNG: About("image/png", ("png",), True),
    FileKind.JPEG: About("image/jpeg", ("jpg", "jpeg"), True),
    FileKind.GIF: About("image/gif", ("gif",), True),
    FileKind.WEBP: About("image/webp", ("webp",), True),
    FileKind.SVG: About("image/svg+xml", ("svg",), True),
    FileKind.PDF: About("application/pdf", ("pdf",)),
    FileKind.DOCX: About(f"{_OOXML}wordprocessingml.document", ("docx",)),
    FileKind.XLSX: About(f"{_OOXML}spreadsheetml.sheet", ("xlsx",)),
    FileKind.PPTX: About(f"{_OOXML}presentationml.presentation", ("pptx",)),
    FileKind.ODT: About(f"{_ODF}text", ("odt",)),
    FileKind.ODS: About(f"{_ODF}spreadsheet", ("ods",)),
    FileKind.ODP: About(f"{_ODF}presentation", ("odp",)),
    FileKind.ZIP: About("application/zip", ("zip",)),
    FileKind.TEXT: About("text/plain; charset=utf-8", ("txt", "csv", "log", "md")),
}
SHOWN = frozenset({FileKind.PDF, FileKind.TEXT} | {kind for kind, about in KINDS.items() if about.is_image})  # by a browser, in its window

_MAGIC = {
    "image/png": FileKind.PNG,
    "image/jpeg": FileKind.JPEG,
    "image/gif": FileKind.GIF,
    "image/webp": FileKind.WEBP,
    "application/pdf": FileKind.PDF,
}
_ZIP = b"PK\x03\x04"
_MARKUP = re.compile(rb"<\s*(!doctype\s+html|html|head|body|script|iframe|title|meta|a\s|h1|div|p>)", re.IGNORECASE)


def _refusal(code: str, message: str) -> Refusal:
    return Refusal(code, message, "files")


def refuse_size(size: int, most: int) -> Refusal | None:
    """Nothing, and more than the setting allows, are no files."""
    if size == 0:
        return _refusal("EMPTY", _("This file is empty."))
    if size > most:
        return _refusal("TOO_LARGE", _("This is more than the portal takes at once: at most {n} MB.").format(n=most // 1_000_000))
    return None


def kind_of(file: BinaryIO) -> FileKind | Refusal:
    """What a file is by what is in it, or why it is not taken. Reads as far as it must; the name plays no part."""
    file.seek(0)
    head = file.read(HEAD)
    try:
        if head.startswith(_ZIP):
            return FileKind(content.look_into_zip(file))
        found = _MAGIC.get(_media_type(head))
        if found:
            return found
        return _of_text(file, head)
    except Unsafe as unsafe:
        return _refusal(unsafe.code, _words()[unsafe.code])


def _media_type(head: bytes) -> str:
    """The media type that the first bytes tell; empty where they tell none."""
    try:
        found = puremagic.magic_string(head)
    except (puremagic.PureError, ValueError):
        return ""
    # Several kinds may begin alike; those that begin as one of ours does are taken for it, and served as nothing else.
    return next((each.mime_type for each in found if each.mime_type in _MAGIC and each.offset == 0), "")


def _of_text(file: BinaryIO, head: bytes) -> FileKind:
    if _is_svg(head):
        content.look_into_svg(file)
        return FileKind.SVG
    if _MARKUP.search(head[:1024]):
        raise Unsafe("MARKUP")
    content.look_into_text(file)
    return FileKind.TEXT


def _is_svg(head: bytes) -> bool:
    """Whether the first element is an `svg`, whatever comments and declarations stand before it."""
    text = re.sub(rb"<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>\[]*(\[.*?\])?[^>]*>", b"", head.removeprefix(b"\xef\xbb\xbf"), flags=re.DOTALL)
    return re.match(rb"\s*<(\w+:)?svg[\s>/]", text) is not None


def _words() -> dict[str, str]:
    return {
        "MARKUP": _("This is a web page, whatever it is called. Send a picture or a PDF of it."),
        "NOT_TAKEN": _("Files of this kind are not taken. Send a picture, a PDF, an office document, a text or a ZIP of them."),
        "SVG_ACTIVE": _("This SVG holds a script, a link or foreign content. Save it as a plain picture, or send a PNG."),
        "SVG_BROKEN": _("This SVG can’t be read. Save it anew, or send a PNG."),
        "ZIP_BROKEN": _("This archive can’t be read. Make it anew."),
        "ZIP_LOCKED": _("This archive is locked with a password, so nobody can look into it. Send it without one."),
        "ZIP_BOMB": _("This archive unpacks to far more than it seems to hold. Send the files one by one."),
        "ZIP_NESTED": _("This archive holds another archive. Send the files one by one."),
        "ZIP_ACTIVE": _("This archive holds a program or a macro. Send it without."),
    }


# Names

_ENDING = re.compile(r"\.([A-Za-z0-9]{1,8})$")
_ENDINGS = frozenset(ending for about in KINDS.values() for ending in about.endings)
# What systems run or open by itself: such an ending is taken off, however many stand there.
_RUN = frozenset(
    "exe com scr bat cmd ps1 vbs vbe js jse mjs wsf hta msi msp jar app apk dmg pkg sh bash lnk url reg cpl dll html htm xhtml shtml svgz xml swf php py rb pl docm xlsm pptm iso img".split()
)
_RESERVED = frozenset("con prn aux nul".split()) | {f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10)}


def safe_name(name: str, kind: FileKind) -> str:
    """The name under which a file of this kind is kept and given back: one line, no path, nothing hidden, with an ending that fits.

    `safe_name("../../invoice.pdf.exe", FileKind.PDF) == "invoice.pdf"`.
    """
    sound = name.encode("utf-8", "ignore").decode()  # half a surrogate pair is no letter
    text = unicodedata.normalize("NFC", sound).replace("\\", "/").rpartition("/")[2]
    text = "".join(c for c in text if not has_controls(c) and c not in '\t\n<>:"|?*')
    text = " ".join(text.split())
    own = KINDS[kind].endings
    ending = own[0]
    while (found := _ENDING.search(text)) and (found[1].lower() in _RUN or found[1].lower() in _ENDINGS):
        ending = found[1].lower() if found[1].lower() in own else ending
        text = text[: found.start()]
    text = text.strip(". ")
    if not text or text.partition(".")[0].lower() in _RESERVED:
        text = f"file {text}".strip()
    return f"{_cut(text, LONGEST_NAME)}.{ending}"


def _cut(text: str, longest: int) -> str:
    """The beginning of a text that is no longer, without a mark torn from its letter."""
    while len(text) > longest or (text and unicodedata.combining(text[-1]) and len(text) == longest):
        text = text[:longest] if len(text) > longest else text[:-1]
    return text.strip(". ")


def shown_name(name: str) -> str:
    """A name that somebody gave to a file, as a sentence may say it, whatever the file is."""
    text = "".join(c for c in name.replace("\\", "/").rpartition("/")[2] if not has_controls(c))
    return _cut(" ".join(text.split()), 60) or _("A file")
