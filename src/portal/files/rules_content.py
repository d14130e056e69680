"""Looking into files: what an archive unpacks to, what an SVG would run, whether a text is one."""

import re
import zipfile
import zlib
from codecs import getincrementaldecoder
from typing import BinaryIO
from xml.parsers import expat

STEP = 1 << 16
MOST_ENTRIES = 2000
MOST_UNPACKED = 200_000_000  # bytes
MOST_RATIO = 100  # unpacked ÷ packed, of what is larger than a page
SMALL = 100_000  # bytes: XML of an office file packs very well, and does no harm
LARGEST_SVG = 5_000_000


class Unsafe(Exception):
    """A file that is not taken; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


# Archives

_NESTED = (b"PK\x03\x04", b"PK\x05\x06", b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"MSCF", b"LZIP")
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"#!")
_MACROS = re.compile(r"(^|/)(vbaProject\.bin|vbaData\.xml|Basic/.*\.xlb|Scripts/.+)$", re.IGNORECASE)
_OLE = re.compile(r"(^|/)(embeddings|activeX)/", re.IGNORECASE)  # other documents put into an office file
_RUN = re.compile(r"\.(exe|com|scr|bat|cmd|ps1|vbs|vbe|jse?|wsf|hta|msi|jar|app|lnk|dll|html?|xhtml|svgz?)$", re.IGNORECASE)
_MAIN = {
    "wordprocessingml.document.main+xml": "docx",
    "spreadsheetml.sheet.main+xml": "xlsx",
    "presentationml.presentation.main+xml": "pptx",
}
_MIMES = {"text": "odt", "spreadsheet": "ods", "presentation": "odp"}


def look_into_zip(file: BinaryIO) -> str:
    """Which kind an archive is: an office file, or `zip`. Raises `Unsafe`.

    Everything is unpacked once, piece by piece and into nothing: what the directory says of sizes is only believed where it is so.
    """
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            entries = [each for each in archive.infolist() if not each.is_dir()]
            if len(entries) > MOST_ENTRIES:
                raise Unsafe("ZIP_BOMB")
            kind = _office_kind(archive, {each.filename for each in entries})
            left = MOST_UNPACKED
            for entry in entries:
                left -= _look_into_entry(archive, entry, kind, left)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError):
        raise Unsafe("ZIP_BROKEN") from None
    return kind


def _office_kind(archive: zipfile.ZipFile, names: set[str]) -> str:
    if "[Content_Types].xml" in names:
        said = _small(archive, "[Content_Types].xml").decode("utf-8", "replace")
        if "macroEnabled" in said:
            raise Unsafe("ZIP_ACTIVE")
        return next((kind for part, kind in _MAIN.items() if part in said), "zip")
    if "mimetype" in names:
        mime = _small(archive, "mimetype").decode("ascii", "replace").strip()
        return _MIMES.get(mime.removeprefix("application/vnd.oasis.opendocument."), "zip")
    return "zip"


def _small(archive: zipfile.ZipFile, name: str) -> bytes:
    """The beginning of an entry that tells what the archive is."""
    if archive.getinfo(name).flag_bits & 1:
        raise Unsafe("ZIP_LOCKED")
    with archive.open(name) as part:
        return part.read(1_000_000)


def _look_into_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, kind: str, left: int) -> int:
    """How many bytes it unpacks to."""
    if entry.flag_bits & 1:
        raise Unsafe("ZIP_LOCKED")
    if _MACROS.search(entry.filename) or (kind == "zip" and _RUN.search(entry.filename)):
        raise Unsafe("ZIP_ACTIVE")
    if entry.file_size > left:
        raise Unsafe("ZIP_BOMB")
    size = 0
    with archive.open(entry) as part:
        while piece := part.read(STEP):
            if size == 0 and piece.startswith(_PROGRAMS):
                raise Unsafe("ZIP_ACTIVE")
            if size == 0 and piece.startswith(_NESTED) and not (kind != "zip" and _OLE.search(entry.filename)):
                raise Unsafe("ZIP_NESTED")
            size += len(piece)
            if size > left or (size > SMALL and size > MOST_RATIO * max(entry.compress_size, 1)):
                raise Unsafe("ZIP_BOMB")
    return size


# SVG

_ACTIVE = frozenset("script foreignobject iframe object embed audio video handler listener set animate animatemotion animatetransform a".split())
_HARMLESS_LINK = re.compile(r"\s*(#|data:image/(png|jpeg|gif|webp)[;,])", re.IGNORECASE)
_STYLE = re.compile(r"@import|expression\s*\(|url\s*\(\s*['\"]?\s*(?!#|['\"]?#|data:image/(?:png|jpeg|gif|webp))", re.IGNORECASE)


def look_into_svg(file: BinaryIO) -> None:
    """Raises `Unsafe` where an SVG does more than draw: scripts, handlers, links, foreign content, entities, things from elsewhere."""
    file.seek(0)
    text = file.read(LARGEST_SVG + 1)
    if len(text) > LARGEST_SVG:
        raise Unsafe("SVG_BROKEN")
    parser = expat.ParserCreate(namespace_separator=" ")
    in_style = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal in_style
        local = name.rpartition(" ")[2].lower()
        in_style = local == "style"
        if local in _ACTIVE or name.lower().startswith("http://www.w3.org/1999/xhtml "):
            raise Unsafe("SVG_ACTIVE")
        for key, value in attributes.items():
            _look_at_attribute(key.rpartition(" ")[2].lower(), value)

    def characters(data: str) -> None:
        if in_style and _STYLE.search(data.replace("\\", "")):
            raise Unsafe("SVG_ACTIVE")

    def refuse(*_given: object) -> None:
        raise Unsafe("SVG_ACTIVE")

    parser.buffer_text = True
    parser.StartElementHandler, parser.CharacterDataHandler = start, characters
    parser.EntityDeclHandler = parser.UnparsedEntityDeclHandler = parser.ExternalEntityRefHandler = refuse  # type: ignore[assignment]
    parser.ProcessingInstructionHandler = refuse
    try:
        parser.Parse(text, True)
    except expat.ExpatError:
        raise Unsafe("SVG_BROKEN") from None


def _look_at_attribute(name: str, value: str) -> None:
    if name.startswith("on") or (name in ("href", "src") and not _HARMLESS_LINK.match(value)):
        raise Unsafe("SVG_ACTIVE")
    if name == "base" or "javascript:" in "".join(value.lower().split()) or _STYLE.search(value.replace("\\", "")):
        raise Unsafe("SVG_ACTIVE")


# Texts


def look_into_text(file: BinaryIO) -> None:
    """Raises `Unsafe` where it is no text in UTF-8."""
    file.seek(0)
    decoder = getincrementaldecoder("utf-8")()
    try:
        while piece := file.read(STEP):
            if re.search("[\x00-\x08\x0e-\x1a\x1c-\x1f]", decoder.decode(piece)):
                raise Unsafe("NOT_TAKEN")
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise Unsafe("NOT_TAKEN") from None
