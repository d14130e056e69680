"""A person is erased: what tells who it was goes, what happened stays."""

from typing import Any

from tortoise.expressions import Q
from tortoise.models import Model

from portal.access.models import Grant
from portal.access.models_requests import AccessRequest
from portal.accounts.models import Account
from portal.audit.models import Event, Opening
from portal.clients.models import Client
from portal.db.transactions import whole
from portal.identity.models import SignIn
from portal.identity.rules import EndedWhy
from portal.invitations.models import Invitation
from portal.kernel.refusal import Refused
from portal.kernel.search import search_text
from portal.kernel.text import fold
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.partners.models import Partner
from portal.people.models import Staff, User, email_key
from portal.people.rules import VendorRole
from portal.privacy import rules
from portal.privacy.models.holding import Held, held_of, places_of, scanned
from portal.privacy.models.person import Person
from portal.privacy.models.places import EMAIL, NAME, SCANS, Place
from portal.privacy.rules import Fate
from portal.referrals.models import Referral
from portal.segments.models_standing import StandingGrant


@whole
async def erase(viewer: Viewer, email: str, typed: str) -> tuple[str, list[Held]]:
    """Erase the person with this address, all or nothing; `typed` confirms it. Answers what stands for the name from now on, and
    what was held. Raises `Refused`."""
    # The partners' rows are the lock: whoever would leave one without an owner at this moment takes turns with this.
    places = Staff.filter(user__email_key=email_key(email)).values_list("partner_id", flat=True)
    for key in sorted(await places):
        await Partner.filter(id=key).select_for_update().get()
    await User.filter(vendor_role=VendorRole.ADMIN).select_for_update().order_by("id")
    person = await Person.find(email)
    held = await held_of(person)
    refusals = rules.refuse_erasure(
        person.email,
        typed,
        sum(each.count for each in held if each.fate is not Fate.KEPT),
        is_self=bool(person.user and person.user.id == viewer.user_id),
        is_last_admin=await person.is_last_admin(),
        alone_in=await person.alone_in(),
    )
    if refusals:
        raise Refused(refusals)
    placeholder = await _free_placeholder()
    await _leave(viewer, person)
    async with Opening.for_names():
        await _scrub(person, placeholder)
        for place, where in places_of(person):
            await _treat(place, where, placeholder)
        await _wipe_mail(person)
        await _close_profile(viewer, person)
    counts = {f"{each.group.value}.{each.fate.value}": each.count for each in held}
    await Event.write(viewer, "person.erased", name=placeholder, counts=counts)
    return placeholder, held


async def _free_placeholder() -> str:
    while True:
        drawn = rules.draw_placeholder()
        if not await User.filter(name=drawn).exists():
            return drawn


async def _leave(viewer: Viewer, person: Person) -> None:
    """What the person still holds ends first, by the verbs that end it."""
    for invitation in await Invitation.filter(email_key=person.email, closed_at__isnull=True, expires_at__gt=viewer.now).order_by("id"):
        await invitation.revoke(viewer)
    if not person.user:
        return
    for row in await SignIn.running(viewer.now).filter(user_id=person.user.id).order_by("id"):
        await row.end(EndedWhy.STAFF, viewer.now)
    await Grant.in_force(viewer.now).filter(staff_id__in=person.staff).update(ended_at=viewer.now)
    await StandingGrant.filter(staff_id__in=person.staff, ended_at__isnull=True).update(ended_at=viewer.now)
    await AccessRequest.filter(staff_id__in=person.staff, decided_at__isnull=True).delete()
    for place in await Staff.filter(id__in=person.staff, deactivated_at__isnull=True).order_by("id"):
        place.deactivated_at = viewer.now
        await place.save(update_fields=["deactivated_at"])
        await Event.write(viewer, "staff.deactivated", partner=place.partner_id, needs="people:read", staff=person.user.name)
    await Staff.filter(id__in=person.staff).update(master_user_id=None, role_before=None)


async def _scrub(person: Person, placeholder: str) -> None:
    """Names and address inside of JSON are replaced."""
    for scan in SCANS:
        if scan.fate is Fate.KEPT:
            continue
        changed = [
            (key, rules.scrubbed(value, person.names, person.email, placeholder)) async for rows in scanned(scan, person) for key, value in rows
        ]
        for key, value in changed:
            await scan.model.filter(id=key).update(**{scan.column: value})


async def _wipe_mail(person: Person) -> None:
    """Mail to others that says the name and lies here yet says it no more. What is still to go out goes, and is wiped then."""
    settled = Mail.filter(Q(sent_at__isnull=False) | Q(dead_at__isnull=False))
    for text in sorted({*person.names, person.email}):
        said = Q(subject__icontains=text) | Q(text__icontains=text) | Q(html__icontains=text)
        await settled.filter(said).update(subject="", text="", html="")


async def _treat(place: Place, where: Q, placeholder: str) -> None:
    rows = place.model.filter(where)
    if place.fate is Fate.DELETED:
        await rows.delete()
    elif place.fate is Fate.REPLACED and place.becomes:
        written = {NAME: placeholder, EMAIL: rules.address_of(placeholder)}
        # A column that finds the rows is written last of all, by their keys.
        keys = await rows.values_list("id", flat=True)
        texts = {name: written.get(value, value) if isinstance(value, str) else value for name, value in place.becomes.items()}
        if "name_key" in texts:
            texts["name_key"] = fold(texts["name"])[:255]
        for start in range(0, len(keys), 500):
            await place.model.filter(id__in=keys[start : start + 500]).update(**texts)
        await _found_anew(place.model, keys)


async def _found_anew(model: type[Model], keys: Any) -> None:
    """What rows are found by follows what they hold."""
    if model is Account:
        for account in await Account.filter(id__in=keys).select_related("product").order_by("id"):
            words = search_text(account.name, account.company_id or "", account.product.name)[:600]
            await Account.filter(id=account.id).update(search_text=words)
    if model not in (Client, Referral):
        return
    for row in await model.filter(id__in=keys).order_by("id"):
        address = (row.street, row.postcode) if isinstance(row, Client) else ()
        found = search_text(row.contact_name, row.email, row.phone, *address)[:1000]  # type: ignore[attr-defined]
        await model.filter(id=row.pk).update(contact_text=found)


async def _close_profile(viewer: Viewer, person: Person) -> None:
    """Nobody signs in as the person any more, and nothing is open to the person."""
    if person.user:
        none = {"vendor_role": None, "is_analyst": False, "analyst_partner_id": None, "has_second_factor": False, "reads_contacts": False}
        await User.filter(id=person.user.id).update(erased_at=viewer.now, **none)
