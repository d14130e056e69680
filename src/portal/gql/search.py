"""Search in lists: the same rows however they are found, and the way to a page that is short for rare and for common words.

Of a rare word all rows that hold it are gathered by the index over parts of words, and then sorted. Of a common one that would
be most of the list, while going through the list in its order, and looking at each row, fills a page at once. Which of both it
is, is looked up before a page is fetched: nothing in the words tells, and each database guesses wrong in its own way.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_

from tortoise.expressions import Q

from portal.db.conditions import Among, Either, Has
from portal.db.texts import Texts, counted

__all__ = ["Among", "Either", "Has", "Search", "Texts"]

MANY = 2000  # rows that hold a word: from here on a page is sooner found by going through the list
MOST = 10000  # the same of several words: few rows may hold them all, and then the whole list would be gone through


@dataclass(frozen=True)
class Search:
    """Words that must all be found in a row or in what belongs to it.

    `each(needle)` is the condition on a row that is looked at, `gathered(needle)` the same by the keys of all rows that match.
    `texts`: where words are looked for, counted to tell rare ones from common ones.
    """

    needles: Sequence[str]
    each: Callable[[str], Q]
    gathered: Callable[[str], Q]
    texts: tuple[Texts, ...]

    async def lead(self) -> str:
        """The needle by which a page is gathered: the rarest; or empty, where going through the list is better."""
        different, step = list(dict.fromkeys(self.needles)), len(self.texts)
        most = MANY if len(different) == 1 else MOST
        found = await counted([(texts, needle) for needle in different for texts in self.texts], most)
        counts = {needle: sum(found[at * step : (at + 1) * step]) for at, needle in enumerate(different)}
        rarest = min(different, key=counts.__getitem__)
        return rarest if counts[rarest] < most else ""

    def condition(self, lead: str | None = None) -> Q:
        """All of the words; by the keys that hold `lead`. None: not a page but the whole list is wanted."""
        if lead is None:
            lead = max(self.needles, key=len)
        rest = [self.each(needle) for needle in dict.fromkeys(self.needles) if needle != lead]
        return reduce(and_, [self.gathered(lead), *rest] if lead else rest)
