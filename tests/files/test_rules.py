"""What is taken by its content, what is refused and why, and what it is called: one table, without a database."""

import io
import zipfile

import pytest

from portal.files.rules import FileKind, Refusal, kind_of, refuse_size, safe_name, shown_name

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(30)
PDF = b"%PDF-1.7\n" + b"x" * 40 + b"\n%%EOF\n"
HTML = b"<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"
TYPES = '<Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.{}+xml"/></Types>'


def svg(inside: str, head: str = "") -> bytes:
    return f'<?xml version="1.0"?>{head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{inside}</svg>'.encode()


def packed(**entries: bytes | str) -> bytes:
    """A ZIP with these entries; `_` stands for a dot, `__` for a slash."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return made.getvalue()


def office(main: str, **more: bytes | str) -> bytes:
    made = io.BytesIO(packed(**more)) if more else io.BytesIO()
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES.format(main))
    return made.getvalue()


def lying() -> bytes:
    """A ZIP whose directory says that an entry is small, and which is not."""
    made = bytearray(packed(a_txt=b"\0" * 5_000_000))
    place = made.rindex(b"PK\x01\x02")
    made[place + 24 : place + 28] = (10).to_bytes(4, "little")
    return bytes(made)


TAKEN = {
    "a picture": (PNG, FileKind.PNG),
    "a photo": (b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(40), FileKind.JPEG),
    "a GIF that a script stands in: served as a picture, and as nothing else": (b"GIF89a/*" + bytes(20) + b"*/=1;alert(1)", FileKind.GIF),
    "a PDF that is an archive too": (PDF + packed(a_txt="x"), FileKind.PDF),
    "a WebP": (b"RIFF\x24\0\0\0WEBPVP8 " + bytes(30), FileKind.WEBP),
    "a drawing": (svg('<linearGradient id="a"/><rect fill="url(#a)"/><use xlink:href="#a"/><image href="data:image/png;base64,AA"/>'), FileKind.SVG),
    "a drawing behind a comment": (b"\xef\xbb\xbf<!-- made by hand -->\n" + svg("<g/>").partition(b"?>")[2], FileKind.SVG),
    "a text": ("Grüße, 山田\n".encode(), FileKind.TEXT),
    "a text that speaks of tags": (b"In 3 < 5 all is well; <b>not markup</b>\n", FileKind.TEXT),
    "a letter": (office("wordprocessingml.document.main"), FileKind.DOCX),
    "a sheet": (office("spreadsheetml.sheet.main", xl__embeddings__a_xlsx=packed(a_txt="x")), FileKind.XLSX),
    "an open document": (packed(mimetype="application/vnd.oasis.opendocument.text", content_xml="<x/>"), FileKind.ODT),
    "an archive of texts": (packed(a_txt="x" * 90_000, b__c_csv="y"), FileKind.ZIP),
}
REFUSED = {
    "a page named .png": (HTML, "MARKUP"),
    "a page without a head": (b"\n\n <ScRipt>alert(1)</script>", "MARKUP"),
    "a program": (b"MZ\x90\0" + bytes(200), "NOT_TAKEN"),
    "an old office file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200), "NOT_TAKEN"),
    "a film": (b"\0\0\0\x18ftypmp42" + bytes(40), "NOT_TAKEN"),
    "half a text": ("Grüße".encode("latin-1"), "NOT_TAKEN"),
    "a text in UTF-16": ("<script>alert(1)</script>".encode("utf-16"), "NOT_TAKEN"),
    "a drawing with a script": (svg("<script>alert(1)</script>"), "SVG_ACTIVE"),
    "a drawing with a handler": (svg('<g onload="alert(1)"/>'), "SVG_ACTIVE"),
    "a drawing with foreign content": (svg("<foreignObject><p/></foreignObject>"), "SVG_ACTIVE"),
    "a drawing with a page in it": (svg('<p xmlns="http://www.w3.org/1999/xhtml">x</p>'), "SVG_ACTIVE"),
    "a drawing that leads away": (svg('<a xlink:href="https://evil.example"><g/></a>'), "SVG_ACTIVE"),
    "a drawing from elsewhere": (svg('<image href="https://evil.example/x.png"/>'), "SVG_ACTIVE"),
    "a drawing with a style from elsewhere": (svg("<style>@import 'https://evil.example'</style>"), "SVG_ACTIVE"),
    "a drawing with a hidden style": (svg('<g style="fill:u\\rl(https://evil.example)"/>'), "SVG_ACTIVE"),
    "a drawing that sets a handler later": (svg('<set attributeName="onload" to="alert(1)"/>'), "SVG_ACTIVE"),
    "a drawing with entities": (svg("&x;", '<!DOCTYPE svg [<!ENTITY x "y">]>'), "SVG_ACTIVE"),
    "a drawing with a sheet of instructions": (svg("<g/>", '<?xml-stylesheet href="x"?>'), "SVG_ACTIVE"),
    "a drawing that breaks off": (svg("<g>"), "SVG_BROKEN"),
    "an archive that unpacks to far more": (packed(a_txt=b"\0" * 20_000_000), "ZIP_BOMB"),
    "an archive that lies about it": (lying(), "ZIP_BROKEN"),
    "an archive of thousands": (packed(**{f"n{n}": "" for n in range(2100)}), "ZIP_BOMB"),
    "an archive in an archive": (packed(a_txt=packed(b_txt="x")), "ZIP_NESTED"),
    "an archive with a program": (packed(readme_txt=b"MZ\x90\0"), "ZIP_ACTIVE"),
    "an archive with a page": (packed(index_html="x"), "ZIP_ACTIVE"),
    "a letter with macros": (office("wordprocessingml.document.main", word__vbaProject_bin="x"), "ZIP_ACTIVE"),
    "an archive that breaks off": (packed(a_txt="x" * 900)[:60], "ZIP_BROKEN"),
}


@pytest.mark.parametrize("what", TAKEN)
def test_what_is_taken(what: str):
    content, kind = TAKEN[what]
    assert kind_of(io.BytesIO(content)) is kind


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_refused_and_why(what: str):
    content, code = REFUSED[what]
    found = kind_of(io.BytesIO(content))
    assert isinstance(found, Refusal) and (found.code, found.field) == (code, "files")


def test_nothing_and_too_much_are_no_files():
    assert refuse_size(0, 10).code == "EMPTY" and refuse_size(11, 10).code == "TOO_LARGE" and refuse_size(10, 10) is None


NAMES = {
    "photo.jpeg": (FileKind.JPEG, "photo.jpeg"),
    "photo.png": (FileKind.JPEG, "photo.jpg"),  # what it is, not what it is called
    "invoice.pdf.exe": (FileKind.PDF, "invoice.pdf"),
    "report.v1.2.pdf": (FileKind.PDF, "report.v1.2.pdf"),
    "../../etc/passwd": (FileKind.TEXT, "passwd.txt"),
    "C:\\Users\\Mia\\plan.xlsx": (FileKind.XLSX, "plan.xlsx"),
    "export.csv": (FileKind.TEXT, "export.csv"),
    "page.html": (FileKind.TEXT, "page.txt"),
    "annexe\u202egpj.exe": (FileKind.PNG, "annexegpj.png"),  # shown, it would read annexeexe.jpg
    "a\x00b\r\nc.txt": (FileKind.TEXT, "abc.txt"),
    'what "is" <this>|that?.pdf': (FileKind.PDF, "what is thisthat.pdf"),
    "CON.txt": (FileKind.TEXT, "file CON.txt"),
    "...": (FileKind.PNG, "file.png"),
    "": (FileKind.ZIP, "file.zip"),
    "\udcff.pdf": (FileKind.PDF, "file.pdf"),
    "Ärger 山田.docx": (FileKind.DOCX, "Ärger 山田.docx"),
    "n" * 500 + ".pdf": (FileKind.PDF, "n" * 120 + ".pdf"),
}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_one_line_without_a_path_with_an_ending_that_fits(name: str):
    kind, safe = NAMES[name]
    assert safe_name(name, kind) == safe
    assert len(shown_name(name)) <= 60 and "/" not in shown_name(name)
