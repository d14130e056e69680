"""Admins of the portal master are proposed as staff admins: what follows from which standing, who answers, and that an answer holds."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest

from portal.accounts.models import Account, Engagement, ProposalAnswer
from portal.accounts.rules import UserRole
from portal.accounts.rules_reports import Person
from portal.audit.models import Event
from portal.kernel import ids
from portal.notifications.models import Notification
from portal.outbox.models import Mail
from portal.people.models import Staff, User
from portal.people.rules import Proposed, Role, proposed
from tests.cast import Cast, answer, ask, gid, person, system

LIST = "{ viewer { shellCounts { proposals } } adminProposals { id kind name email roleAfter staff { id role } account { name } } }"
ANSWER = "mutation($input: AdminProposalInput!) { %sAdminProposal(input: $input) { adminProposal { kind } errors { code } } }"


@pytest.mark.parametrize(
    ("is_admin_there", "role", "deactivated", "through_master", "expected"),
    [
        (True, None, False, False, Proposed.INVITE),
        (True, Role.ADVISOR, False, False, Proposed.MAKE_ADMIN),
        (True, Role.READ_ONLY, False, True, Proposed.MAKE_ADMIN),
        (True, Role.ADMIN, False, True, None),
        (True, Role.OWNER, False, False, None),
        (True, Role.ADVISOR, True, False, None),
        (False, Role.ADMIN, False, True, Proposed.END_ADMIN),
        (False, Role.ADMIN, False, False, None),
        (False, Role.ADMIN, True, True, None),
        (False, Role.OWNER, False, True, None),
        (False, Role.ADVISOR, False, True, None),
        (False, None, False, False, None),
    ],
)
def test_what_follows_from_a_standing(is_admin_there: bool, role: Role | None, deactivated: bool, through_master: bool, expected: Proposed | None):
    assert proposed(is_admin_there, role, deactivated, through_master) is expected


@dataclass
class Office:
    """The partner's own account, and what its product tells of it."""

    cast: Cast
    account: Account
    engagement: Engagement
    told: int = 0
    people: dict[str, Person] = field(default_factory=dict)

    async def tell(self, **roles: UserRole | None) -> None:
        """The product tells all users: these roles beside those told before; None: gone."""
        for name, role in roles.items():
            known = self.cast.users.get(name)
            subject = gid(known) if known and name in ("advisor", "owner") else ""
            email = known.email if known else f"{name}@office.example"
            self.people[name] = Person(name, name, email.upper(), role or UserRole.EMPLOYEE, role is not None, None, subject)
            if role is None:
                del self.people[name]
        self.told += 1
        await self.account.report_users(system(), str(ids.new()), self.told, list(self.people.values()))

    async def proposals(self, who: str = "owner") -> list[dict[str, Any]]:
        data = await ask(await self.cast.viewer(who), LIST)
        assert data["viewer"]["shellCounts"]["proposals"] == len(data["adminProposals"])
        return data["adminProposals"]

    async def kinds(self) -> dict[str, str]:
        return {row["name"]: row["kind"] for row in await self.proposals()}

    async def answer(self, verb: str, key: str, who: str = "owner") -> list[str]:
        told = await ask(await self.cast.viewer(who), ANSWER % verb, input={"proposal": key})
        return [error["code"] for error in told[f"{verb}AdminProposal"]["errors"]]

    async def only(self, verb: str) -> None:
        (row,) = await self.proposals()
        assert await self.answer(verb, row["id"]) == []

    async def staff(self, name: str) -> Staff:
        return await Staff.get(id=self.cast.staff[name].id)


@pytest.fixture
async def office(cast: Cast) -> Office:
    """A portal master in force, of which nothing has been told."""
    engagement = await cast.account("Own Office", users=3)
    await Engagement.filter(id=engagement.id).update(is_portal_master=True)
    return Office(cast, await Account.get(id=engagement.account_id), engagement)


ADMIN, EMPLOYEE = UserRole.ADMIN, UserRole.EMPLOYEE


async def test_admins_of_the_master_are_proposed_and_nobody_else(office: Office):
    assert await office.proposals() == []
    await office.tell(owner=ADMIN, advisor=ADMIN, reader=ADMIN, stranger=ADMIN, worker=EMPLOYEE)
    rows = await office.proposals()
    assert [(row["name"], row["kind"], row["roleAfter"]) for row in rows] == [
        ("advisor", "MAKE_ADMIN", "ADMIN"),
        ("reader", "MAKE_ADMIN", "ADMIN"),
        ("stranger", "INVITE", "ADMIN"),
    ]
    assert rows[0]["staff"]["role"] == "ADVISOR" and rows[2]["staff"] is None and rows[0]["account"]["name"] == "Own Office"
    assert rows[1]["staff"] and rows[1]["email"] == office.cast.users["reader"].email, "by the address, however it is written"


async def test_owners_are_told_of_a_proposal_once(office: Office):
    for _again in range(2):
        await office.tell(advisor=UserRole.ADMIN)
    owner = office.cast.users["owner"].id
    rows = await Notification.filter(event="admin_proposed")
    assert [(each.user_id, each.words["name"], each.path) for each in rows] == [(owner, "advisor", "/people")]
    await office.only("confirm")
    await office.tell(advisor=UserRole.EMPLOYEE)
    assert await Notification.filter(event="admin_proposed", user_id=owner).count() == 2, "and that there is an admin less"


async def test_an_owner_confirms_and_the_role_changes(office: Office):
    await office.tell(advisor=ADMIN)
    await office.only("confirm")
    staff = await office.staff("advisor")
    assert staff.role is Role.ADMIN and staff.role_before is Role.ADVISOR and await office.proposals() == []
    kinds = await Event.filter(partner_id=office.cast.partner.id, needs="people:read").order_by("id").values_list("kind", flat=True)
    assert list(kinds)[-2:] == ["admin_proposal.confirmed", "staff.role_changed"]


async def test_someone_new_is_invited_as_admin(office: Office):
    await office.tell(stranger=ADMIN)
    await office.only("confirm")
    mail = await Mail.get(kind="people/staff_invited")
    staff = await Staff.get(partner_id=office.cast.partner.id, invited_as="stranger")
    assert mail.to.casefold() == "stranger@office.example" and staff.role is Role.ADMIN and staff.joined_at is None
    assert await office.proposals() == []
    await User.filter(id=staff.user_id).update(email="else@where.example", email_key="else@where.example")
    await Staff.filter(id=staff.id).update(joined_at=system().now)
    await office.tell(stranger=EMPLOYEE)
    assert [(row["kind"], row["roleAfter"]) for row in await office.proposals()] == [("END_ADMIN", "ADVISOR")], "known by more than the address"


@pytest.mark.parametrize("after", [EMPLOYEE, None])
async def test_who_is_admin_there_no_more_is_proposed_to_be_none_here(office: Office, after: UserRole | None):
    await office.tell(reader=ADMIN)
    await office.only("confirm")
    await office.tell(reader=after)
    assert (await office.staff("reader")).role is Role.ADMIN, "nothing happens by itself"
    assert [(row["kind"], row["roleAfter"]) for row in await office.proposals()] == [("END_ADMIN", "READ_ONLY")]
    await office.only("confirm")
    staff = await office.staff("reader")
    assert (staff.role, staff.role_before, staff.master_user_id) == (Role.READ_ONLY, None, None)


async def test_an_admin_by_an_owners_own_hand_is_left_alone(office: Office):
    await office.tell(advisor=ADMIN, reader=ADMIN)
    owner = await office.cast.viewer("owner")
    await (await office.staff("reader")).change_role(owner, Role.ADMIN)
    await office.only("confirm")
    for role in (Role.ADVISOR, Role.ADMIN):  # what an owner does by hand stands for itself
        await (await office.staff("advisor")).change_role(owner, role)
    await office.tell(advisor=EMPLOYEE, reader=None)
    assert await office.proposals() == []


async def test_declined_it_comes_back_only_with_another_standing(office: Office):
    await office.tell(advisor=ADMIN)
    await office.only("decline")
    assert (await office.staff("advisor")).role is Role.ADVISOR
    await office.tell(advisor=ADMIN)
    assert await office.proposals() == []
    await office.tell(advisor=EMPLOYEE)
    await office.tell(advisor=ADMIN)
    await office.only("confirm")
    await office.tell(advisor=EMPLOYEE)
    await office.only("decline")
    await office.tell(advisor=EMPLOYEE)
    assert await office.proposals() == [] and (await office.staff("advisor")).role is Role.ADMIN
    await office.tell(advisor=ADMIN)
    await office.tell(advisor=None)
    assert await office.kinds() == {"advisor": "END_ADMIN"}


async def test_an_admin_who_is_no_owner_neither_sees_nor_answers(office: Office):
    office.cast.users["admin"], office.cast.staff["admin"] = await person("admin", office.cast.partner, Role.ADMIN)
    await office.tell(advisor=ADMIN)
    (row,) = await office.proposals()
    for who in ("admin", "advisor", "reader"):
        for document, given in ((LIST, {}), (ANSWER % "confirm", {"input": {"proposal": row["id"]}}), (ANSWER % "decline", {"input": {"proposal": row["id"]}})):
            result = await answer(await office.cast.viewer(who), document, **given)
            assert {error.extensions["code"] for error in result.errors or []} == {"FORBIDDEN"}
    stale = await office.cast.viewer("owner")
    await Staff.filter(id=office.cast.staff["owner"].id).update(role=Role.ADMIN)
    told = await ask(stale, ANSWER % "confirm", input={"proposal": row["id"]})
    assert [error["code"] for error in told["confirmAdminProposal"]["errors"]] == ["OWNERS_ONLY"], "a role that ended meanwhile"
    assert (await office.staff("advisor")).role is Role.ADVISOR and not await ProposalAnswer.exists()


async def test_the_rival_never_sees_them(office: Office):
    await office.account.engage(system(), office.cast.other.id, office.engagement.origin)
    await office.tell(advisor=ADMIN, stranger=ADMIN)
    office.people["theirs"] = Person("theirs", "Rita Rival", "rita@rival.example", ADMIN, True, None, gid(office.cast.users["rival"]))
    await office.tell()
    assert set(await office.kinds()) == {"advisor", "stranger"}, "nor does the partner see the rival's people"
    assert await office.proposals("rival") == []
    for row in await office.proposals():
        assert await office.answer("confirm", row["id"], "rival") == ["NOT_FOUND"]
    assert not await ProposalAnswer.exists()


async def test_whom_the_partner_shut_out_and_owners_are_not_touched(office: Office):
    await office.tell(advisor=ADMIN, owner=ADMIN)
    owner = await office.cast.viewer("owner")
    await (await office.staff("advisor")).deactivate(owner)
    await office.tell(owner=EMPLOYEE)
    assert await office.proposals() == []


async def test_two_owners_who_answer_at_once_answer_it_once(office: Office):
    await office.tell(advisor=ADMIN)
    (row,) = await office.proposals()
    told = await asyncio.gather(*(office.answer(verb, row["id"]) for verb in ("confirm", "decline", "confirm")))
    assert sorted(told) == [[], ["NOT_FOUND"], ["NOT_FOUND"]] and await ProposalAnswer.all().count() == 1


async def test_another_master_has_proposals_of_its_own(office: Office):
    await office.tell(advisor=ADMIN)
    await office.only("confirm")
    await Engagement.filter(id=office.engagement.id).update(is_portal_master=False)
    assert await office.proposals() == []
    other = await office.cast.account("New Office", users=1)
    await Engagement.filter(id=other.id).update(is_portal_master=True)
    assert await office.proposals() == [], "of which nothing has been told"
    moved = Office(office.cast, await Account.get(id=other.account_id), other)
    await moved.tell(reader=ADMIN)
    assert await moved.kinds() == {"advisor": "END_ADMIN", "reader": "MAKE_ADMIN"}
