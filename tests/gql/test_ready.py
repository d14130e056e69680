"""Questions that stand ready are the ORM's own: the same rows for whoever asks, whatever the values, built once."""

import gc
from datetime import date, timedelta
from typing import Any
from unittest.mock import Mock

import pytest

from portal.clients.models import Client
from portal.gql.ready import OneOf, Ready, _made_up
from portal.kernel import clock
from portal.kernel.viewer import Viewer
from portal.notifications.models import Notification
from portal.points.models import PointsEntry
from portal.web import operations
from tests.askers import asker
from tests.cast import Cast, answer
from tests.statements import Statements

_WHO = ("owner", "advisor", "reader", "rival", "vendor", "finance", "tool")


def _of_viewer(viewer: Viewer) -> Any:
    return Client.visible_to(viewer).order_by("name").values("id", "name", "created_at")


async def test_everyone_gets_the_rows_of_their_own_scope(cast: Cast):
    await cast.client("Ours")
    await cast.client("Theirs", by="rival")
    ready = Ready(_of_viewer)
    for _again in range(2):
        for who in _WHO:
            viewer = await asker(cast, who)
            assert await ready.rows(viewer) == await _of_viewer(viewer), who
    assert [row["name"] for row in await ready.rows(await cast.viewer("rival"))] == ["Theirs"]
    assert None not in ready._kept.values()


async def test_it_is_built_once_for_all_of_a_shape(cast: Cast):
    build = Mock(side_effect=lambda viewer: Notification.unread(viewer).count())
    ready = Ready(build)
    first, second = await cast.viewer("owner"), await cast.viewer("owner")
    assert [await ready.count(first), await ready.count(second)] == [await Notification.unread(first).count()] * 2
    assert build.call_count == 2  # for either made-up asker


async def test_keys_and_days_are_filled_in(cast: Cast):
    made = [await cast.client(name) for name in ("One", "Two", "Three")]
    ready = Ready(lambda viewer, name: Client.visible_to(viewer).filter(OneOf("id"), name__not=name).order_by("id").values("name"))
    viewer = await cast.viewer("owner")
    for chosen, other, left in ((made, "One", ["Two", "Three"]), (made[:1], "Two", ["One"]), ([], "Two", []), (made[:1], "One", [])):
        assert [row["name"] for row in await ready.rows(viewer, parents=[each.id for each in chosen], name=other)] == left
    today = date(2026, 11, 2)
    days = Ready(lambda since, until: PointsEntry.filter(day__gte=since, day__lt=until).count())
    assert await days.count(since=today, until=today) == await days.count(since=today, until=today + timedelta(days=1)) == 0
    (kept,) = days._kept.values()
    assert kept and [value.name for value in kept.statement.values] == ["since", "until"]


async def test_rows_come_as_objects_too(cast: Cast):
    made = await cast.client("Ours", by="owner", email="a@b.example")
    ready = Ready(lambda viewer: Client.visible_to(viewer).filter(OneOf("email")))
    (found,) = await ready.objects(await cast.viewer("owner"), parents=["a@b.example"])
    kept = await Client.get(id=made.id)
    assert found == kept and {name: getattr(found, name) for name in Client._meta.fields_db_projection} == {
        name: getattr(kept, name) for name in Client._meta.fields_db_projection
    }
    assert await ready.objects(await cast.viewer("rival"), parents=["a@b.example"]) == []


async def test_several_counts_are_one_statement(cast: Cast):
    await cast.client("Ours")
    ready = Ready(
        lambda viewer: {
            "named": Client.visible_to(viewer).filter(name="Ours").count(),
            "all": Client.visible_to(viewer).count(),
            "told": Notification.unread(viewer).count(),
        }
    )
    for who in _WHO:
        viewer = await asker(cast, who)
        with Statements() as statements:
            found = await ready.counts(viewer)
        assert found == {
            "named": await Client.visible_to(viewer).filter(name="Ours").count(),
            "all": await Client.visible_to(viewer).count(),
            "told": await Notification.unread(viewer).count(),
        }, who
        assert len(statements.texts) == 1


async def test_no_value_is_taken_for_another(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    drawn = iter(["same", "same"])
    monkeypatch.setattr("portal.gql.ready._made_up", lambda value, turn: next(drawn, None) or _made_up(value, turn))
    ready = Ready(lambda one, other: Client.filter(name=one, city=other).count())
    await ready.count(one="a", other="b")
    (kept,) = ready._kept.values()
    assert kept and [value.name for value in kept.statement.values] == ["one", "other"]


async def test_what_follows_from_a_value_is_worked_out_each_time(cast: Cast):
    await cast.client("Ours")
    ready = Ready(lambda moment: Client.filter(created_at__gt=moment - timedelta(days=1)).count())
    now = clock.now()
    assert [await ready.count(moment=now), await ready.count(moment=now + timedelta(days=2)), await ready.count(moment=now)] == [1, 0, 1]
    assert list(ready._kept.values()) == [None]


async def test_a_number_is_no_value_of_a_question(cast: Cast):
    with pytest.raises(TypeError, match="part of the question"):
        await Ready(lambda most: Client.filter(version__lt=most).count()).count(most=3)


async def test_all_that_the_first_pages_ask_stands_ready(cast: Cast):
    await cast.client("Ours")
    for who in _WHO:
        viewer = await asker(cast, who)
        for name in ("clients/index", "overview/index", "accounts/index", "clients/show", "accounts/show"):
            asked = operations.operation(name)
            given = {"first": 50, "month": "2026-11-01", "ownBook": True, "segment": "", "client": "", "inSegment": False, "ofClient": False}
            result = await answer(viewer, asked.text, in_process=True, **operations.filled(asked, viewer, given))
            assert result.data or result.errors
    questions = [each for each in gc.get_objects() if type(each) is Ready]
    assert len(questions) > 10
    assert [each._build for each in questions if None in each._kept.values()] == []
