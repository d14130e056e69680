"""A mail that answers a case, as it came: from whom, to which address, what is new in it, what is attached. Or why it is none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import getaddresses
from html.parser import HTMLParser

from mailparser_reply import EmailReplyParser

from portal.support.rules import LONGEST_TEXT

LARGEST = 2_000_000  # bytes of a mail, beside its attachments
MOST_PARTS = 100
_TOKEN = re.compile(r"[0-9a-f]{32}")
_LANGUAGES = ["en", "da", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "sv", "cs", "zh"]
_TO = ("delivered-to", "x-original-to", "envelope-to", "to", "cc")


@dataclass(frozen=True)
class Attachment:
    """A file of a mail."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Incoming:
    """What a mail says. `message_id` is empty where it has none."""

    sender: str
    token: str
    message_id: str
    text: str
    attachments: list[Attachment] = field(default_factory=list)


class NotForUs(Exception):
    """A mail that is left alone; the text says why."""


def read(content: bytes, address: str) -> Incoming:
    """Read a mail to `support+TOKEN@…` of the support address. Raises `NotForUs`: no token, made by a machine, can't be read."""
    try:
        mail = message_from_bytes(content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        _refuse_machines(mail)
        token = _token(mail, address)
        senders = [each for _name, each in getaddresses([str(mail.get("from", ""))]) if each]
        if len(senders) != 1:
            raise NotForUs("it names no single sender")
        return Incoming(senders[0], token, str(mail.get("message-id", "")).strip()[:500], _text(mail), list(_attachments(mail)))
    except (MessageError, LookupError, ValueError, AttributeError, TypeError, RecursionError) as error:  # the parser meets anything
        raise NotForUs(f"it can't be read: {type(error).__name__}") from error


def _refuse_machines(mail: EmailMessage) -> None:
    """Answers of machines to our mails are never taken: two machines would go on for ever (RFC 3834)."""
    said = {name: str(mail.get(name, "")).strip().lower() for name in ("auto-submitted", "precedence", "return-path", "x-autoreply", "x-autorespond", "list-id")}
    if said["auto-submitted"] not in ("", "no") or said["x-autoreply"] or said["x-autorespond"] or said["list-id"]:
        raise NotForUs("a machine wrote it")
    if said["precedence"] in ("bulk", "junk", "list", "auto_reply"):
        raise NotForUs("a machine wrote it")
    if said["return-path"] == "<>" or mail.get_content_type() in ("multipart/report", "message/delivery-status"):
        raise NotForUs("it is a report of delivery")
    if re.match(r"(mailer-daemon|postmaster|no-?reply)@", str(mail.get("from", "")).rpartition("<")[2].lower()):
        raise NotForUs("a machine wrote it")


def _token(mail: EmailMessage, address: str) -> str:
    name, _at, domain = address.lower().rpartition("@")
    values = [str(value) for header in _TO for value in mail.get_all(header, [])]
    for _name, found in getaddresses(values):
        local, _at, host = found.lower().rpartition("@")
        before, plus, token = local.partition("+")
        if plus and before == name and host == domain and _TOKEN.fullmatch(token):
            return token
    raise NotForUs("it answers no case")


def _text(mail: EmailMessage) -> str:
    """What is new: without what it quotes."""
    body = mail.get_body(preferencelist=("plain", "html"))
    if body is None:
        return ""
    text = str(body.get_content())
    if body.get_content_type() == "text/html":
        text = _Words.of(text)
    text = text.replace("\r\n", "\n").replace("\x00", "")[:LARGEST]
    reply = EmailReplyParser(languages=_LANGUAGES).parse_reply(text=text) or ""
    kept = (line for line in (reply.strip() or _unquoted(text)).split("\n"))
    clean = "".join(c for c in "\n".join(line.rstrip() for line in kept) if c in "\n\t" or c.isprintable() or c in "\u200c\u200d")
    return re.sub(r"\n{3,}", "\n\n", clean).strip()[:LONGEST_TEXT]


def _unquoted(text: str) -> str:
    """For what the library takes for quoted from the first line on: all lines that bear no mark of a quote."""
    return "\n".join(line for line in text.split("\n") if not line.lstrip().startswith(">")).strip()


class _Words(HTMLParser):
    """The words of an HTML mail, line by line, without what it quotes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.silent = 0

    @classmethod
    def of(cls, text: str) -> str:
        parser = cls()
        parser.feed(text)
        parser.close()
        return "\n".join(line.strip() for line in "".join(parser.said).split("\n"))

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        if tag in ("style", "script", "head", "title", "blockquote"):
            self.silent += 1
        elif tag in ("br", "p", "div", "tr", "li"):
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script", "head", "title", "blockquote"):
            self.silent = max(self.silent - 1, 0)
        elif tag in ("p", "div", "tr", "table"):
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.said.append(re.sub(r"\s+", " ", data))


def _attachments(mail: EmailMessage) -> Iterator[Attachment]:
    body = mail.get_body(preferencelist=("plain", "html"))
    for place, part in enumerate(mail.walk()):
        if place > MOST_PARTS:
            raise NotForUs("it has too many parts")
        if part.is_multipart() or part is body or not (part.get_filename() or part.get_content_disposition() == "attachment"):
            continue
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and content:
            yield Attachment(part.get_filename() or "", content)
