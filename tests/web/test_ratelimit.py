"""One asker's cost over time."""

from hypothesis import given
from hypothesis import strategies as st

from portal.web.ratelimit import Bucket, Taken, public_bucket, screen_bucket


def test_full_bucket_is_spent_at_once_and_then_refuses():
    bucket = public_bucket()
    assert bucket.take("a", 1_000, 0.0) == Taken(True, 0, 20.0, 0)
    assert bucket.take("a", 1, 0.0) == Taken(False, 0, 20.0, 1)
    assert bucket.take("a", 200, 0.0).retry_after == 4


def test_fifty_points_come_back_each_second():
    bucket = public_bucket()
    bucket.take("a", 1_000, 0.0)
    assert bucket.take("a", 50, 1.0).ok
    assert not bucket.take("a", 1, 1.0).ok
    assert bucket.take("a", 1_000, 21.0).ok


def test_refusal_takes_nothing():
    bucket = public_bucket()
    bucket.take("a", 900, 0.0)
    assert not bucket.take("a", 101, 0.0).ok
    assert bucket.take("a", 100, 0.0).ok


def test_waiting_as_told_is_enough():
    bucket = public_bucket()
    bucket.take("a", 970, 0.0)
    wait = bucket.take("a", 777, 0.0).retry_after
    assert not bucket.take("a", 777, wait - 1.0).ok
    assert bucket.take("a", 777, float(wait)).ok


def test_more_than_the_bucket_holds_is_never_granted():
    bucket = public_bucket()
    assert bucket.take("a", 1_001, 0.0) == Taken(False, 1_000, 0.0, 1)
    assert not bucket.take("a", 1_001, 1_000.0).ok


def test_one_asker_does_not_spend_another_one():
    bucket = public_bucket()
    bucket.take("a", 1_000, 0.0)
    assert bucket.take("b", 1_000, 0.0).ok


def test_screens_draw_on_ten_times_as_much():
    assert (screen_bucket().points, screen_bucket().back) == (10_000, 500)


def test_memory_is_bounded_and_the_busy_are_remembered():
    bucket = Bucket(10, 1, max_actors=3)
    bucket.take("busy", 10, 0.0)
    for number in range(20):
        bucket.take(str(number), 1, 0.0)
        assert not bucket.take("busy", 1, 0.0).ok
    assert len(bucket._levels) == 3


def test_clock_that_goes_back_gives_nothing():
    bucket = public_bucket()
    bucket.take("a", 1_000, 100.0)
    assert not bucket.take("a", 1, 50.0).ok


@given(st.lists(st.tuples(st.floats(0, 30), st.integers(1, 1_200)), max_size=40))
def test_nobody_gets_more_than_the_bucket_and_what_came_back(steps):
    bucket, now, granted = public_bucket(), 0.0, 0
    for rest, points in steps:
        now += rest
        taken = bucket.take("a", points, now)
        granted += points * taken.ok
        assert granted <= 1_000 + 50 * now + 1e-6
        assert 0 <= taken.remaining <= 1_000
        assert taken.reset_at >= now
