"""Which version of the programme an event goes by."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from portal.programme.rules.document import Programme, in_force
from portal.programme.rules.events import Event, History, Type


@dataclass(frozen=True)
class Versions:
    """The versions of a programme."""

    all: tuple[Programme, ...]

    @property
    def newest(self) -> Programme:
        """The version that starts last; where the programme lives."""
        return max(self.all, key=lambda each: each.starts)

    def day(self, moment: datetime) -> date:
        """The calendar day of a moment where the programme lives."""
        return moment.astimezone(self.newest.zone).date()

    def on(self, day: date) -> Programme:
        """The version in force on a day."""
        return in_force(list(self.all), day)

    def of(self, history: History, event: Event, what: str) -> Programme:
        """The version that an event goes by for its `points` or `shares`: of its day, or where that one lets older accounts
        keep theirs, of the day on which its account came into use."""
        version = self.on(history.on(event))
        if what not in version.keeps:
            return version
        began = self._began(history, event)
        while began is not None and began < version.starts and what in version.keeps:
            older = self.on(began)
            if older is version:
                return version
            version = older
        return version

    @staticmethod
    def _began(history: History, event: Event) -> date | None:
        account = history.account_of(event)
        began = history.about(Type.ONBOARDING, account=account) if account else []
        return history.on(began[0]) if began else None


def tried(published: Iterable[Programme], draft: Programme, day: date) -> tuple[Programme, ...]:
    """The versions as they would be had the draft been in force from a day on: those before it, and it alone from then."""
    return (*(each for each in published if each.starts < day), draft.model_copy(update={"starts": day}))
