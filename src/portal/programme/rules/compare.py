"""What differs between two versions of a programme, in the sentences that partners read."""

from dataclasses import dataclass

from portal.programme.rules.document import Programme
from portal.programme.rules.sentences import sentences


@dataclass(frozen=True)
class Change:
    """One sentence that is new (`before` empty), gone (`after` empty) or changed."""

    heading: str
    before: str
    after: str


def _key(sentence: str) -> str:
    """By what a sentence is known in both versions: what stands before its colon, else the sentence without its figures."""
    name, colon, _rest = sentence.partition(":")
    return name if colon else "".join(each for each in sentence if not each.isdigit() and each not in ".,")


def changes(before: Programme, after: Programme) -> list[Change]:
    """What a partner would read otherwise, in the order of the new version; what is gone comes last under its heading."""
    old, new = dict(sentences(before)), dict(sentences(after))
    found = []
    for heading in dict.fromkeys((*new, *old)):
        left = {_key(sentence): sentence for sentence in old.get(heading, ())}
        for sentence in new.get(heading, ()):
            was = left.pop(_key(sentence), "")
            if was != sentence:
                found.append(Change(heading, was, sentence))
        found.extend(Change(heading, sentence, "") for sentence in left.values())
    return found
