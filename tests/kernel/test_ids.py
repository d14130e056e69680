"""Public ids: round trip, one form for each row, and no text on which decoding stumbles."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.kernel import ids

KINDS = st.from_regex(r"[a-z]{1,20}", fullmatch=True)


@given(KINDS, st.uuids())
def test_a_row_is_found_again_by_its_id(kind: str, key: uuid.UUID):
    text = ids.encode(kind, key)
    assert ids.decode(text) == (kind, key) == ids.decode(text, kind)
    assert ids.key_of(text, kind) == key
    assert len(text) == len(kind) + 27


@given(KINDS, st.lists(st.uuids(), max_size=70))
def test_many_are_the_same_as_one_by_one(kind: str, keys: list[uuid.UUID]):
    each = [ids.encode(kind, key) for key in keys]
    assert ids.encode_all(kind, keys) == ids.encode_all(kind, [str(key) for key in keys]) == each


@given(st.uuids(), st.uuids())
def test_ids_sort_as_their_keys_do(one: uuid.UUID, other: uuid.UUID):
    assert (ids.encode("x", one) < ids.encode("x", other)) == (one.int < other.int)


@given(st.one_of(st.text(), st.none(), st.integers(), st.binary(), st.lists(st.text())))
def test_what_is_no_id_is_none_and_never_an_error(text: object):
    assert ids.decode(text) is None or ids.encode(*ids.decode(text)) == text


@given(KINDS, st.uuids(), KINDS)
def test_an_id_of_another_kind_is_none(kind: str, key: uuid.UUID, other: str):
    text = ids.encode(kind, key)
    assert (ids.decode(text, other) is None) == (kind != other)


@given(st.uuids(), st.integers(0, 25), st.sampled_from("ILOUilou-é٣ "))
def test_one_row_has_one_spelling(key: uuid.UUID, place: int, letter: str):
    text = ids.encode("client", key)
    digits = text[7:]
    assert ids.decode(f"client_{digits[:place]}{letter}{digits[place + 1 :]}") is None
    if digits != digits.upper():
        assert ids.decode("client_" + digits.upper()) is None


@pytest.mark.parametrize("text", ["client_" + "z" * 26, "client_8" + "0" * 25, "_" + "0" * 26, "client_" + "0" * 25, "c" * 10_000_000])
def test_numbers_beyond_a_uuid_and_long_texts_are_no_ids(text: str):
    assert ids.decode(text) is None


def test_later_ids_sort_later():
    made = [ids.new() for _number in range(1000)]
    assert made == sorted(made) and len(set(made)) == 1000
