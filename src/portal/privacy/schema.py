"""Privacy in the schema: what is held of a person, giving it out, erasing it; and how long what is kept."""

import json
from datetime import datetime
from enum import Enum
from typing import Annotated, Any

import strawberry

from portal.gql.context import Context, Info
from portal.gql.declare import words
from portal.gql.mutations import MutationInput, Once, mutation, payload
from portal.gql.permissions import requires
from portal.kernel.refusal import not_found, refuse_if
from portal.people.rules import PRIVACY
from portal.privacy import models, rules
from portal.privacy.rules import Fate

words(
    Fate,
    "What an erasure does to rows.",
    name="ErasureFate",
    deleted="They go.",
    replaced="They stay; who it was does not.",
    kept="They stay as they are: the law, or money, asks for it.",
)

_Email = Annotated[str, strawberry.argument(description="The person’s e-mail address, whole.")]


@strawberry.type(description="Rows of one kind that are held of a person.")
class HeldData:
    group: str = strawberry.field(description="What kind, for programs: `notes`, `access_log`.")
    title: str = strawberry.field(description="The same in words.")
    says: str = strawberry.field(description="What it is made of, in a sentence.")
    fate: Fate = strawberry.field(description="What an erasure does to it.")
    count: int = strawberry.field(description="How many rows.")


@strawberry.type(description="Someone of the portal's own people: of a partner, of the vendor, an analyst.")
class PrivacyPerson:
    name: str = strawberry.field(description="The name.")
    email: str = strawberry.field(description="The mail address to sign in with.")
    partners: list[str] = strawberry.field(description="Names of the partners where the person has a place, or had one.")


@strawberry.type(description="What is held of the person with an e-mail address: as one of the portal's people, or as somebody of a client.")
class PersonalData:
    email: str = strawberry.field(description="The address, in the form in which addresses are compared.")
    names: list[str] = strawberry.field(description="Under which names.")
    is_user: bool = strawberry.field(description="Whether the person signs in to the portal.")
    namesakes: int = strawberry.field(
        description="How many other people of the portal have one of the names: where nothing but a name stands, an erasure replaces theirs too."
    )
    held: list[HeldData] = strawberry.field(description="What there is, by kind and by what an erasure does to it.")
    hinders: list[str] = strawberry.field(description="Why the person can't be erased, in words; empty: nothing hinders it.")


@strawberry.enum(description="A unit of time.")
class TimeUnit(Enum):
    DAYS = strawberry.enum_value("days", description="Days.")
    MONTHS = strawberry.enum_value("months", description="Months, of 31 days.")
    YEARS = strawberry.enum_value("years", description="Years.")


@strawberry.type(description="How long something is kept.")
class Retention:
    kind: str = strawberry.field(description="What, for programs: `audit`, `access_log`.")
    title: str = strawberry.field(description="The same in words.")
    says: str = strawberry.field(description="What goes when its time is over.")
    amount: int = strawberry.field(description="For how many days, months or years it is kept.")
    unit: TimeUnit = strawberry.field(description="Days, months or years.")
    setting: str | None = strawberry.field(description="The setting that says so; null: it is always so.")
    oldest_at: datetime | None = strawberry.field(description="From when the oldest is; null: there is none, or it is not told.")


@strawberry.input(description="A person, by the e-mail address.")
class PersonalDataInput(MutationInput):
    email: str = strawberry.field(description="The person's e-mail address, whole.")


@strawberry.input(description="Nothing but what every mutation takes.")
class OwnDataInput(MutationInput):
    pass


@strawberry.input(description="A person to be erased.")
class ErasePersonInput(MutationInput):
    email: str = strawberry.field(description="The person's e-mail address, whole.")
    confirmation: str = strawberry.field(description="The same address, typed again.")


@payload("Everything that is held of the person.")
class ExportPayload:
    data: str | None = strawberry.field(
        description="JSON: `about` whom and when, `held` by group as lists of rows. Given this once: an answer asked for again does not hold it."
    )


@payload("What stands for the person from now on.")
class ErasePersonPayload:
    placeholder: str | None = strawberry.field(description="Such as `Erased person 7f3a`.")


def _held(rows: list[models.Held]) -> list[HeldData]:
    said = rules.group_words()
    return [HeldData(group=row.group.value, title=said[row.group][0], says=said[row.group][1], fate=row.fate, count=row.count) for row in rows]


async def _found(info: Info, email: str) -> PersonalData | None:
    if rules.refuse_search(email):
        return None
    person = await models.Person.find(email)
    held = await models.held_of(person)
    if not held:
        return None
    hinders = rules.refuse_erasure(
        person.email,
        person.email,
        sum(each.count for each in held if each.fate is not Fate.KEPT),
        is_self=bool(person.user and person.user.id == info.context.viewer.user_id),
        is_last_admin=await person.is_last_admin(),
        alone_in=await person.alone_in(),
    )
    return PersonalData(
        email=person.email,
        names=[person.user.name] if person.user else sorted(person.names),
        is_user=person.user is not None,
        namesakes=await person.namesakes(),
        held=_held(held),
        hinders=[each.message for each in hinders],
    )


@strawberry.type
class PrivacyQuery:
    @strawberry.field(description="People of the portal, by a part of the name or of the address; at most 20.", metadata={"aggregate": True}, **requires(PRIVACY))
    async def privacy_people(
        self, info: Info, search: Annotated[str, strawberry.argument(description="A part of the name or of the address.")]
    ) -> list[PrivacyPerson]:
        found = await models.search(search)
        places = await models.places_by_user([user.id for user in found])
        return [PrivacyPerson(name=user.name, email=user.email, partners=places.get(user.id, [])) for user in found]

    @strawberry.field(description="What is held under an e-mail address; null: nothing.", metadata={"aggregate": True}, **requires(PRIVACY))
    async def personal_data(self, info: Info, email: _Email) -> PersonalData | None:
        return await _found(info, email)

    @strawberry.field(description="How long what is kept. Everything else is kept as long as its partner, account or case.", metadata={"aggregate": True}, **requires(PRIVACY))
    async def retention(self, info: Info) -> list[Retention]:
        said = rules.retention_words()
        return [
            Retention(
                kind=each.kind,
                title=said[each.kind][0],
                says=said[each.kind][1],
                amount=each.amount,
                unit=TimeUnit(each.unit),
                setting=each.setting or None,
                oldest_at=await models.oldest(each.kind),
            )
            for each in rules.retention(info.context.settings.model_dump())
        ]

    @strawberry.field(description="What is held of the viewer, by kind.", metadata={"aggregate": True}, **requires("security:manage"))
    async def own_data(self, info: Info) -> list[HeldData]:
        user = await models.own_user(info.context.viewer)
        return _held(await models.held_of(await models.Person.own(user))) if user else []


async def _given(context: Context, person: models.Person, **said: Any) -> ExportPayload:
    data = await models.exported(context.viewer, person, **said)
    return ExportPayload(data=Once(json.dumps(data, ensure_ascii=False)))  # type: ignore[arg-type]


@strawberry.type
class PrivacyMutation:
    @mutation(PRIVACY, "Give out everything that is held of a person, without secrets. Noted in the log.", proven=True)
    async def export_person(self, info: Info, input: PersonalDataInput) -> ExportPayload:
        refuse_if(rules.refuse_search(input.email))
        return await _given(info.context, await models.Person.find(input.email))

    @mutation("security:manage", "Give out everything that is held of the viewer, without secrets. Noted in the log.", proven=True)
    async def export_own_data(self, info: Info, input: OwnDataInput) -> ExportPayload:
        user = await models.own_user(info.context.viewer)
        refuse_if(not_found("viewer").refusals[0] if user is None else None)
        return await _given(info.context, await models.Person.own(user), own=True)

    @mutation(
        PRIVACY,
        "Erase a person for good: names and addresses are replaced, sessions, keys, tokens and factors go, what happened stays.",
        proven=True,
    )
    async def erase_person(self, info: Info, input: ErasePersonInput) -> ErasePersonPayload:
        refuse_if(rules.refuse_search(input.email))
        placeholder, _held = await models.erase(info.context.viewer, input.email, input.confirmation)
        return ErasePersonPayload(placeholder=placeholder)
