"""How typed words find rows, alike on every database: folded text, whole words' beginnings for short words.

A row stores `search_text(...)`, a folded text in which every word follows a space. A search is split into words, all of which
must be found. A word of one or two characters finds beginnings of words; a longer one, or one in a script that writes without
spaces, is found anywhere.
"""

import re

from portal.kernel.text import fold

LONGEST = 100
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_BREAKS = re.compile(r"[\s\-_/.,;:&+@'’\"()]+")


def search_text(*parts: str) -> str:
    """What a row is found by: each part as it is, and its words again where signs join them."""
    words: list[str] = []
    for part in filter(None, map(fold, parts)):
        words.extend(part.split())
        words.extend(word for word in _BREAKS.split(part) if word)
    return " " + " ".join(dict.fromkeys(words)) if words else ""


def askable(search: str | None) -> str:
    """What was typed, as every database takes it: its first characters, one space between words; empty: nothing."""
    sound = (search or "")[:LONGEST].encode("utf-8", "ignore").decode()  # half a surrogate pair is no text, and stands in none
    return " ".join(sound.replace("\x00", " ").split())


def needles(search: str) -> list[str]:
    """The texts that must all be contained in a row's search text; at most eight words count."""
    words = fold(askable(search)).split()
    return [word if len(word) > 2 or _UNSPACED.search(word) else f" {word}" for word in words[:8]]
