"""The portal speaks English and each language that has a catalogue: wholly, with what the sentences are filled with in its place."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from tortoise.context import TortoiseContext

from portal.assets import ASSETS, LOCALES, catalogue, languages
from portal.kernel import clock
from portal.kernel.text import gettext, ngettext, speaking
from portal.outbox import mail
from portal.people.models import User
from tests.served import Portal

SPOKEN = sorted(languages() - {"en"})
FILLED = re.compile(r"\{[^{}]*\}|%\(\w+\)[sd]|%%")
TAG = re.compile(r"</?[a-z]+")

Message = tuple[str | None, str | tuple[str, ...]]  # what tells two uses of a word apart, and the sentence, or its forms


@cache
def said() -> dict[Message, str]:
    """All that code and templates say, and where."""
    with (LOCALES / "messages.cfg").open() as file:
        mapping, options = parse_mapping_cfg(file)
    keywords = {"_": None, "gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
    found: dict[Message, str] = {}
    for folder in ("src/portal", "templates"):
        inside = [(Path(pattern).relative_to(folder).as_posix(), method) for pattern, method in mapping if pattern.startswith(folder)]
        given = {Path(pattern).relative_to(folder).as_posix(): each for pattern, each in options.items() if pattern.startswith(folder)}
        for name, _line, message, _comments, context in extract_from_dir(ASSETS / folder, inside, given, keywords):
            found.setdefault((context, message), f"{folder}/{name}")
    assert len(found) > 1000
    return found


@cache
def catalog(language: str) -> Catalog:
    with (LOCALES / language / "LC_MESSAGES" / "portal.po").open("rb") as file:
        return read_po(file, locale=language)


@pytest.mark.parametrize("language", SPOKEN)
def test_everything_is_said_in_each_language(language: str):
    """What is missing after a change: `./run messages` puts it into the catalogues, where it waits for its translation."""
    rows = [message for message in catalog(language) if message.id]
    known = {(message.context, message.id if isinstance(message.id, str) else tuple(message.id)): message for message in rows}
    missing = {message: where for message, where in said().items() if message not in known}
    assert not missing
    assert not known.keys() - said().keys(), "no longer said"
    for message in known.values():
        texts = (message.string,) if isinstance(message.string, str) else message.string
        assert all(texts) and "fuzzy" not in message.flags, message.id


@pytest.mark.parametrize("language", SPOKEN)
def test_sentences_are_filled_with_the_same(language: str):
    for message in catalog(language):
        if not message.id:
            continue
        own, texts = ((message.id,), (message.string,)) if isinstance(message.id, str) else (message.id, message.string)
        for sentence, text in zip((own[0], *[own[-1]] * (len(texts) - 1)), texts, strict=True):
            assert Counter(FILLED.findall(text)) == Counter(FILLED.findall(sentence)), (sentence, text)
            assert Counter(TAG.findall(text)) == Counter(TAG.findall(sentence)), (sentence, text)
            assert text[:1].isspace() == sentence[:1].isspace() and text[-1:].isspace() == sentence[-1:].isspace(), (sentence, text)


def test_a_number_takes_its_form():
    with speaking(catalogue("de-AT")):
        assert [ngettext("%(n)s client", "%(n)s clients", n) % {"n": n} for n in (0, 1, 2)] == ["0 Mandanten", "1 Mandant", "2 Mandanten"]
    assert gettext("Clients") == "Clients"


def test_who_reads_german_reads_german(portal: Portal):
    """The person's choice counts; before anyone has signed in, what the browser asks for."""
    headers = portal.sign_in("owner")
    assert "<h1>Clients" in portal.client.get("/clients", headers=headers).text

    async def choose() -> None:
        await User.filter(id=portal.cast.users["owner"].id).update(language="de-AT")

    portal.run(choose)
    page = portal.client.get("/clients", headers={**headers, "accept-language": "en"}).text
    assert '<html lang="de-AT"' in page and "Mandanten" in page and "Clients" not in re.sub(r"<[^>]*>", "", page)
    for asked, title in (("fr, de-CH;q=0.8, en;q=0.5", "Anmelden"), ("en, de;q=0.9", "Sign in"), ("fr", "Sign in"), ("de;q=x", "Sign in")):
        assert f"<h1>{title}" in portal.client.get("/signin", headers={"accept-language": asked}).text, asked


async def test_a_mail_speaks_its_readers_language(db: TortoiseContext):
    with speaking(catalogue("de")):  # whoever causes it speaks another
        sent = await mail.post("people/password_changed", "a@example.com", clock.now(), "en", email="a@example.com", at=clock.now())
    assert sent.subject == "Your password was changed"
    sent = await mail.post("people/password_changed", "a@example.com", clock.now(), "de", email="a@example.com", at=clock.now())
    assert "Passwort" in sent.subject and "Passwort" in sent.text and "Passwort" in sent.html
