"""Cleaning, folding and searching of what people type, for any text at all."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.kernel.search import LONGEST, needles, search_text
from portal.kernel.text import fold, has_controls, one_line

TEXT = st.text(max_size=60)
WORD = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)


@given(TEXT)
def test_folding_is_for_good(text: str):
    assert fold(fold(text)) == fold(text)


@given(TEXT)
def test_folding_looks_past_case_and_normal_form(text: str):
    for form in ("NFC", "NFD"):
        assert fold(unicodedata.normalize(form, text)) == fold(text)


@given(st.text("abcdefghijklmnopqrstuvwxyzäöüåéñçčşΑΒΓдёй", max_size=40))
def test_capitals_fold_as_small_letters(text: str):
    assert fold(text.upper()) == fold(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ångström ÄG", "angstrom ag"),
        ("Straße", "strasse"),
        ("ﬁne", "fine"),
        ("ＡＢＣ", "abc"),
        ("  a \t b\n c ", "a b c"),
        ("山田太郎", "山田太郎"),
        ("Ελλάς", "ελλασ"),
    ],
)
def test_folding(text: str, key: str):
    assert fold(text) == key


@given(TEXT)
def test_one_line_has_no_break_no_double_space_and_stays(text: str):
    line = one_line(text)
    assert line == " ".join(line.split()) == one_line(line)
    assert "\n" not in line and unicodedata.is_normalized("NFC", line)


@pytest.mark.parametrize("mark", ["\x00", "\x1b", "\x7f", "\x85", "\u200b", "\u202e", "\u2066", "\ufeff", "\u200f"])
def test_hidden_marks_are_seen(mark: str):
    assert has_controls(f"a{mark}b")


@pytest.mark.parametrize("text", ["a\tb\nc", "می\u200cخواهم", "👩\u200d🚒", "شركة النور", "=SUM(A1)", ""])
def test_what_people_type_is_no_control(text: str):
    assert not has_controls(text)


@given(st.lists(WORD, min_size=1, max_size=5))
def test_a_row_is_found_by_each_of_its_words_and_by_all(words: list[str]):
    stored = search_text(" ".join(words))
    for search in (*words, " ".join(words)):
        assert all(needle in stored for needle in needles(search)), (search, stored)


@given(WORD, WORD, st.sampled_from("-_/.,;:&+@'()"))
def test_words_that_a_sign_joins_are_found_alone_and_together(one: str, other: str, sign: str):
    stored = search_text(one + sign + other)
    for search in (one, other, one + sign + other):
        assert all(needle in stored for needle in needles(search))


def test_one_or_two_letters_find_beginnings_of_words_only():
    stored = search_text("Al Fresco")
    assert all(needle in stored for needle in needles("al"))
    assert not any(needle in stored for needle in needles("co"))
    assert all(needle in search_text("山田太郎商店") for needle in needles("郎"))


@given(st.text(max_size=500))
def test_a_search_has_at_most_eight_words_of_a_hundred_characters(search: str):
    found = needles(search)
    assert len(found) <= 8 and "\x00" not in "".join(found)
    assert needles(search + "x" * 10_000) == needles((search + "x" * LONGEST)[:LONGEST])


def test_three_letters_and_more_are_found_inside_a_word():
    assert all(needle in search_text("Bakehouse") for needle in needles("house"))
    assert not any(needle in search_text("Bakehouse") for needle in needles("ho"))


def test_half_a_surrogate_pair_is_no_word():
    assert needles("\ud83dbakery") == needles("bakery") and needles("\ud800") == []
