"""The people and partners of the demonstration, the same in the small world and in a large one."""

from datetime import datetime, timedelta

from portal.demo.lives import Clock
from portal.demo.plan import AccountPlan, ClientPlan, PartnerPlan, PersonPlan, TierPlan
from portal.kernel.viewer import Viewer
from portal.partners.models import PartnerKind
from portal.people.models import User
from portal.people.rules import VendorRole

MAIN, RIVAL, SMALL = "ferrow-lund", "harbour-people", "saltmarsh"
TOOL = "Demonstration tool"

# Who signs in: address before the @, what is said of the person at start.
SIGN_INS = (
    ("owner", "owner of Ferrow & Lund, a channel partner"),
    ("advisor", "advisor there, with some clients"),
    ("reader", "read-only there"),
    ("both", "advisor there, owner of Saltmarsh Bookkeeping"),
    ("rival", "owner of Harbour People Services, a service provider"),
    ("newcomer", "owner of a partner that waits for the vendor’s approval"),
    ("vendor", "vendor staff, admin"),
    ("finance", "vendor staff, finance"),
    ("support", "vendor staff, support"),
    ("analyst", "analyst of the vendor"),
)
VENDOR = (
    ("vendor", "Vera Solberg", {"vendor_role": VendorRole.ADMIN}),
    ("finance", "Farid Nasser", {"vendor_role": VendorRole.FINANCE}),
    ("support", "Sunniva Dahl", {"vendor_role": VendorRole.SUPPORT}),
    ("analyst", "Anouk Peeters", {"is_analyst": True}),
)
ZONES = {"owner": "Europe/Dublin", "rival": "Europe/Dublin", "finance": "Europe/Paris", "analyst": "Europe/Brussels"}


def email(key: str) -> str:
    """The address by which a person of the demonstration signs in."""
    return f"{key}@demo.example"


def _main_staff(clock: Clock) -> tuple[PersonPlan, ...]:
    return (
        PersonPlan("owner", "Ada Ferrow", "owner", clock.ago(1100)),
        PersonPlan("priya", "Priya Raman", "admin", clock.ago(1061)),
        PersonPlan("advisor", "Ben Okonkwo", "advisor", clock.ago(1040)),
        PersonPlan("both", "Tomás Lund", "advisor", clock.ago(1022)),
        PersonPlan("nora", "Nóra Kis", "advisor", clock.ago(733)),
        PersonPlan("kwame", "Kwame Mensah", "advisor", clock.ago(412)),
        PersonPlan("reader", "Ilse Brandt", "read_only", clock.ago(388)),
        PersonPlan("marek", "Marek Dvořák", "advisor", clock.ago(900), deactivated_at=clock.ago(61)),
        PersonPlan("yusuf", "Yusuf Demir", "advisor", clock.ago(2), joined=False),
    )


def main_partner(clock: Clock, clients: tuple[ClientPlan, ...], unlinked: tuple[AccountPlan, ...] = ()) -> PartnerPlan:
    """The channel partner of owner, advisor and reader."""
    return PartnerPlan(
        MAIN,
        "Ferrow & Lund",
        PartnerKind.CHANNEL_PARTNER,
        clock.ago(1101),
        "IE",
        "Europe/Dublin",
        "EUR",
        "https://ferrow-lund.example",
        _main_staff(clock),
        (),  # its tiers follow from what its clients do
        clients,
        unlinked,
    )


def rival_partner(clock: Clock, clients: tuple[ClientPlan, ...]) -> PartnerPlan:
    """The service provider that shares one account with the channel partner."""
    return PartnerPlan(
        RIVAL,
        "Harbour People Services",
        PartnerKind.SERVICE_PROVIDER,
        clock.ago(871),
        "IE",
        "Europe/Dublin",
        "EUR",
        "https://harbour-people.example",
        (
            PersonPlan("rival", "Conor Hale", "owner", clock.ago(870)),
            PersonPlan("maeve", "Maeve Tierney", "advisor", clock.ago(640)),
        ),
        (TierPlan("Silver", clock.ago(300), "Thirty accounts moved over from its former system."),),
        clients,
    )


def small_partner(clock: Clock, clients: tuple[ClientPlan, ...]) -> PartnerPlan:
    """The second partner of one of the channel partner's advisors."""
    return PartnerPlan(
        SMALL,
        "Saltmarsh Bookkeeping",
        PartnerKind.SERVICE_PROVIDER,
        clock.ago(501),
        "GB",
        "Europe/London",
        "GBP",
        "",
        (PersonPlan("both", "Tomás Lund", "owner", clock.ago(500)),),
        (TierPlan("Bronze", clock.ago(499), "Every partner begins here."),),
        clients,
    )


async def hire_vendor(at: datetime, password_hash: str) -> dict[str, User]:
    """The vendor's people, by key."""
    made = {}
    for key, name, details in VENDOR:
        user = await User.get_or_none(email_key=email(key))
        zone = ZONES.get(key, "Europe/Oslo")
        made[key] = user or await User.add(
            at, name, email(key), password_hash=password_hash, timezone=zone, **details
        )
    return made


def set_up(now: datetime) -> Viewer:
    """Who registers partners and fills the catalogue: the vendor, before anyone of it has signed in."""
    from portal.kernel.viewer import Kind

    return Viewer(kind=Kind.VENDOR, name="Vera Solberg", role="admin", now=now - timedelta(days=1150))
