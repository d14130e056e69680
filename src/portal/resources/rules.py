"""Resources: what each kind needs, templates that are filled, training that is read page by page and asked about."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from portal.kernel.checks import check_length, check_line
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext

LONGEST_TEXT = 100_000
MOST_TESTS = 10  # mails of templates to oneself in an hour


class ResourceKind(StrEnum):
    """What a resource is."""

    LOGO = "logo"
    BANNER = "banner"
    EMAIL_TEMPLATE = "email_template"
    SOCIAL_TEMPLATE = "social_template"
    HANDBOOK = "handbook"
    TRAINING = "training"
    DOCUMENT = "document"


PICTURES = (ResourceKind.LOGO, ResourceKind.BANNER)
TEMPLATES = (ResourceKind.EMAIL_TEMPLATE, ResourceKind.SOCIAL_TEMPLATE)
PLACEHOLDERS = ("partner", "name", "link")


def refuse_details(kind: ResourceKind, title: str, category: str, summary: str, subject: str, text: str, certificate: str) -> list[Refusal]:
    """All that is wrong with what is said of a resource, each at its field."""
    found = [
        check_line(title, "title", 150, required=True),
        check_line(category, "category", 60, required=True),
        check_length(summary, "summary", 500),
        check_line(subject, "subject", 200, required=kind is ResourceKind.EMAIL_TEMPLATE),
        check_length(text, "text", LONGEST_TEXT, required=kind in (*TEMPLATES, ResourceKind.TRAINING)),
        check_line(certificate, "certificate", 100),
    ]
    if kind is ResourceKind.TRAINING and text.strip():
        found.append(_refuse_training(text))
    if kind in TEMPLATES:
        found += [_refuse_placeholders(each, place) for each, place in ((subject, "subject"), (text, "text"))]
    return [refusal for refusal in found if refusal]


def _refuse_training(text: str) -> Refusal | None:
    training = training_of(text)
    if not training.pages:
        return Refusal("NO_PAGE", _("A training has pages: each begins with a line such as “# Title”."), "text")
    wrong = next((each for each in training.questions if len(each.answers) < 2 or not 0 <= each.right < len(each.answers)), None)
    if wrong:
        message = _("The question “{question}” needs at least two answers, of which one is right: “+ right”, “- wrong”.")
        return Refusal("BAD_QUESTION", message.format(question=wrong.question), "text")
    return None


def _refuse_placeholders(text: str, field: str) -> Refusal | None:
    unknown = [name for name in re.findall(r"\{([a-z_]+)\}", text) if name not in PLACEHOLDERS]
    if not unknown:
        return None
    known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    return Refusal("BAD_PLACEHOLDER", _("Nothing is filled in for {name}. There are {known}.").format(name=f"{{{unknown[0]}}}", known=known), field)


def refuse_content(kind: ResourceKind, has_file: bool, is_picture: bool, has_text: bool) -> Refusal | None:
    """Whether there is something to look at before it is published, and for pictures one."""
    if kind in PICTURES and not (has_file and is_picture):
        return Refusal("NO_PICTURE", _("This kind needs a picture."), "files")
    if not has_file and not has_text:
        return Refusal("NO_CONTENT", _("There is neither a file nor a text."), "files")
    return None


def refuse_below(is_open: bool) -> Refusal | None:
    """Whether the viewer's tier opens it."""
    return None if is_open else Refusal("TIER_NEEDED", _("This takes a higher tier."), "resource")


def refuse_test(sent: int) -> Refusal | None:
    """Tests to oneself are few."""
    return Refusal("TOO_MANY", _("You have sent yourself many tests. Try again in an hour."), "resource") if sent >= MOST_TESTS else None


def fill(text: str, words: Mapping[str, str]) -> str:
    """A template with what is known filled in, as plain text: whoever shows it as HTML escapes it."""
    return re.sub(r"\{([a-z_]+)\}", lambda found: words.get(found[1], found[0]), text)


# Training


@dataclass(frozen=True)
class Page:
    """A page of a training, in Markdown."""

    title: str
    text: str


@dataclass(frozen=True)
class Question:
    """A question at a training's end; `right` is the place of the right answer, -1: none is."""

    question: str
    answers: tuple[str, ...]
    right: int


@dataclass(frozen=True)
class Training:
    """What a training's text holds."""

    pages: tuple[Page, ...]
    questions: tuple[Question, ...]


def training_of(text: str) -> Training:
    """Pages begin with `# Title`; questions with `? …`, followed by `- wrong` and one `+ right`. A question ends the pages."""
    head, *asked = re.split(r"^\? +", text.replace("\r\n", "\n"), flags=re.MULTILINE)
    parts = re.split(r"^# +(.+)$", head, flags=re.MULTILINE)[1:]
    pages = tuple(Page(title.strip(), body.strip()) for title, body in zip(parts[::2], parts[1::2], strict=True))
    return Training(pages, tuple(_question(each) for each in asked))


def _question(text: str) -> Question:
    first, *lines = [line.strip() for line in text.split("\n") if line.strip()]
    marked = [line for line in lines if line[:2] in ("- ", "+ ")]
    rights = [place for place, line in enumerate(marked) if line[0] == "+"]
    return Question(first, tuple(line[2:].strip() for line in marked), rights[0] if len(rights) == 1 else -1)


def refuse_answers(questions: Sequence[Question], answers: Sequence[int], read: int, pages: int) -> Refusal | None:
    """Whether a training is passed: every page read, every answer right."""
    if read < pages:
        return Refusal("NOT_READ", _("Read every page first."), "answers")
    if len(answers) != len(questions):
        return Refusal("REQUIRED", _("Answer every question."), "answers")
    right = sum(each.right == given for each, given in zip(questions, answers, strict=True))
    if right < len(questions):
        message = ngettext("{right} of {n} answer is right. Look again.", "{right} of {n} answers are right. Look again.", len(questions))
        return Refusal("NOT_PASSED", message.format(right=right, n=len(questions)), "answers")
    return None
