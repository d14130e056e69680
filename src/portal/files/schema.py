"""Files in the schema: what is said of them. Their content is at their own address, and comes over `POST /files`."""

from datetime import datetime
from typing import Any

from portal.files import models, rules
from portal.files.rules import FileKind
from portal.gql.declare import Node, column, computed, node, words
from portal.kernel import ids

words(
    FileKind,
    "What a file is, by its content.",
    png="A picture.",
    jpeg="A picture.",
    gif="A picture.",
    webp="A picture.",
    svg="A drawing, without scripts or links.",
    pdf="A document.",
    docx="A text document of an office suite.",
    xlsx="A spreadsheet.",
    pptx="A presentation.",
    odt="A text document of an office suite.",
    ods="A spreadsheet.",
    odp="A presentation.",
    zip="An archive.",
    text="A text in UTF-8.",
)


@node("file", models.File, "A file: seen by whoever sees what holds it; before that by who sent it.")
class File(Node):
    name: str = column("What it is called, with an ending that fits its kind.")
    kind: FileKind = column("What it is.")
    size: int = column("Bytes.")
    at: datetime = column("When it was sent.")

    @computed("Its media type.", needs=("kind",))
    def media_type(root: Any) -> str:
        return rules.KINDS[root.kind].media_type

    @computed("Whether it is a picture that a browser shows.", needs=("kind",))
    def is_image(root: Any) -> bool:
        return rules.KINDS[root.kind].is_image

    @computed("Whether a browser shows it in its window: add `?show` to its address.", needs=("kind",))
    def is_shown(root: Any) -> bool:
        return root.kind in rules.SHOWN

    @computed("Where its content is, as a path of the portal; for the same viewers, by session or token.", needs=("id",))
    def path(root: Any) -> str:
        return f"/files/{ids.encode('file', root.id)}"


