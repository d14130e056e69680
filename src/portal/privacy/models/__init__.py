"""What the portal holds of a person: found, counted, given out, erased. It has no rows of its own."""

from portal.privacy.models.erasing import erase
from portal.privacy.models.holding import Held, exported, held_of, own_user, places_by_user, search
from portal.privacy.models.person import Person
from portal.privacy.models.places import FREE, NOBODYS, PLACES, SCANS
from portal.privacy.models.retention import forget, oldest

__all__ = ["FREE", "NOBODYS", "PLACES", "SCANS", "Held", "Person", "erase", "exported", "forget", "held_of", "oldest", "own_user", "places_by_user", "search"]
