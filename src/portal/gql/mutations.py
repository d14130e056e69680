"""Mutations: one transaction each, refusals as typed user errors beside the record, and answers that can be asked for again."""

import dataclasses
import functools
import hashlib
import hmac
import inspect
import json
from collections.abc import Callable
from datetime import timedelta
from enum import Enum
from functools import partial
from types import SimpleNamespace
from typing import Annotated, Any, NewType, TypeVar
from uuid import UUID

import strawberry
from graphql import GraphQLError
from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from portal.db.transactions import atomic
from portal.gql.context import Context, Info
from portal.gql.declare import NODES, global_id, kind_of
from portal.gql.models import IdempotencyKey
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.kernel.checks import check_line
from portal.kernel.proof import refuse_unproven
from portal.kernel.refusal import Refusal, Refused, not_found, refuse_if
from portal.kernel.text import gettext as _

T = TypeVar("T")
Long = NewType("Long", int)  # a whole number that may be larger than GraphQL's Int: up to 2**53 - 1


@strawberry.type(description="Why something was not done.")
class UserError:
    code: str = strawberry.field(description="For programs: `REQUIRED`, `NOT_FOUND`, `LAST_OWNER`, …")
    message: str = strawberry.field(description="For people, in the viewer's language.")
    field: str | None = strawberry.field(description="The input field that it is about, if it is about one.")


@strawberry.input(description="What every mutation's input may carry.")
class MutationInput:
    idempotency_key: str | None = strawberry.field(
        default=None,
        description="Any text of up to 100 characters that names this request. Sent again with the same input within a day,"
        " the answer is the same and nothing is done twice; with another input it is refused.",
    )


class Once(str):
    """A secret in a payload, shown this once: the answer that is kept to be given again does not hold it."""

    __slots__ = ()


def payload(description: str) -> Callable[[type[T]], type[T]]:
    """Make a class a mutation's payload: its own fields, null where refused, and `errors`."""

    def wrap(cls: type[T]) -> type[T]:
        for name in list(cls.__annotations__):
            if isinstance(field := cls.__dict__.get(name), strawberry.types.field.StrawberryField):
                field.default = None
        cls.__annotations__["errors"] = list[UserError]
        cls.errors = strawberry.field(  # type: ignore[attr-defined]
            default_factory=list, description="Why nothing was done; empty where it was."
        )
        return strawberry.type(cls, description=description)

    return wrap


def camel(name: str | None) -> str | None:
    """`company_id` as the API spells it: `companyId`."""
    if name is None:
        return None
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


class ShownOnce(str):
    """A secret in a payload that is shown this once: an answer that is given again has null in its place, and nothing keeps it."""

    __slots__ = ()


def user_errors(refusals: tuple[Refusal, ...]) -> list[UserError]:
    return [UserError(code=each.code, message=each.message, field=camel(each.field)) for each in refusals]


def mutation(permission: str, description: str, *, proven: bool = False) -> Callable[[Callable[..., Any]], Any]:
    """Make a coroutine `(self, info, input) -> Payload` a mutation: in a transaction, checked, idempotent, refusals answered.

    `proven`: it takes a step-up, and is refused with STEP_UP_NEEDED where the person's last proof is too old.
    """

    def wrap(function: Callable[..., Any]) -> Any:
        made = inspect.get_annotations(function, eval_str=True)["return"]
        input_type = function.__annotations__["input"]
        function.__annotations__["input"] = Annotated[input_type, strawberry.argument(description="What it takes.")]

        @functools.wraps(function)
        async def resolve(self: Any, info: Info, input: Any) -> Any:
            return await info.context.done_once(info.path.key, partial(carry_out, self, info, input))

        async def carry_out(self: Any, info: Info, input: Any) -> Any:
            context = info.context
            try:
                if proven:
                    refuse_if(unproven(context))
                answer = await _once(context, function.__name__, input, made, lambda: function(self, info, input))
            except Refused as refused:
                answer = made(errors=user_errors(refused.refusals))
                _show_record(answer, refused.record)
            context.forget()
            return answer

        return strawberry.mutation(resolve, description=description, **requires(permission))

    return wrap


def unproven(context: Context) -> Refusal | None:
    """The refusal STEP_UP_NEEDED, where the person's last proof is too old for what weighs much."""
    return refuse_unproven(context.viewer.proven_at, context.viewer.now, timedelta(minutes=context.settings.step_up_minutes))


def _show_record(answer: Any, record: Any) -> None:
    """A refused payload still shows the record as it stands."""
    if isinstance(record, Model) and record._saved_in_db:
        first = dataclasses.fields(answer)[0]
        if first.name.replace("_", "") == kind_of(record):
            setattr(answer, first.name, record)


async def _once(context: Context, name: str, input: Any, made: type, run: Callable[[], Any]) -> Any:
    key = getattr(input, "idempotency_key", None)
    if not key:
        async with atomic():
            return await run()
    refuse_if(check_line(key, "idempotency_key", 100))
    same = {"actor": context.viewer.actor_key[:120], "key": key}
    digest = _digest(context, name, input)
    for _attempt in (1, 2):
        try:
            async with atomic():
                row = await IdempotencyKey.get_or_none(**same)
                if row:
                    return await _again(context, row, name, digest, made)
                row = await IdempotencyKey.create(
                    **same, mutation=name, digest=digest, answer=None, created_at=context.viewer.now
                )
                answer = await run()
                row.answer = _written(answer)
                await row.save(update_fields=["answer"])
                return answer
        except IntegrityError:
            # The same request arrived twice at once and the other one was first: its answer is there now.
            if not await IdempotencyKey.exists(**same):
                raise
    raise GraphQLError(_("The same request is being worked on. Try again."), extensions={"code": "CONFLICT"})


def _digest(context: Context, name: str, input: Any) -> str:
    """What tells one request from another. Keyed: an input may hold a password, and a plain hash of it would be a gift."""
    said = {key: value for key, value in dataclasses.asdict(input).items() if key != "idempotency_key"}
    text = json.dumps([name, said], sort_keys=True, default=str)
    return hmac.new(context.settings.secret_key, b"idempotency\x00" + text.encode(), hashlib.sha256).hexdigest()


def _written(answer: Any) -> dict[str, Any]:
    def plain(value: Any) -> Any:
        if isinstance(value, Once):
            return None
        if isinstance(value, Model):
            return {"id": global_id(value)}
        if isinstance(value, ShownOnce):
            return None
        if isinstance(value, list):
            return [plain(each) for each in value]
        if isinstance(value, Enum):
            return value.value
        if isinstance(value, UUID):
            return str(value)  # asyncpg's own class is none that JSON knows
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return {"made": {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value) if each.init}}
        return value

    return {each.name: plain(getattr(answer, each.name)) for each in dataclasses.fields(answer)}


async def _again(context: Context, row: IdempotencyKey, name: str, digest: str, made: type) -> Any:
    if row.mutation != name or row.digest != digest:
        message = _("This idempotency key was used for another request. Draw a new one.")
        raise Refused((Refusal("IDEMPOTENCY_KEY_REUSED", message, "idempotency_key"),))

    async def read(value: Any) -> Any:
        if isinstance(value, dict) and "id" in value:
            found = ids.decode(value["id"])
            model = NODES[found[0]].model if found else None
            # What the asker has lost sight of since is not shown again.
            return await model.visible_to(context.viewer).get_or_none(pk=found[1]) if model and found else None  # type: ignore[attr-defined]
        if isinstance(value, dict) and "made" in value:
            made = {name: await read(each) for name, each in value["made"].items()}
            return None if made.get("row", made) is None else SimpleNamespace(**made)
        return [await read(each) for each in value] if isinstance(value, list) else value

    return made(**{key: await read(value) for key, value in row.answer.items() if key != "errors"})


async def find(context: Context, text: object, kind: str, field: str, *, lock: bool = True) -> Any:
    """The row that an input names, in the viewer's scope and locked for this transaction. Raises `Refused` NOT_FOUND."""
    found = ids.key_of(text, kind)
    if found is None:
        raise not_found(field)
    rows = NODES[kind].model.visible_to(context.viewer).filter(pk=found)  # type: ignore[attr-defined]
    row = await (rows.select_for_update() if lock else rows).get_or_none()
    if row is None:
        raise not_found(field)
    return row
