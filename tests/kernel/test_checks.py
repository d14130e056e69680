"""Checks of typed text: what passes is short enough, clean and of its form; nothing makes a check fail itself."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.kernel.checks import check_email, check_length, check_line, check_web_address
from portal.kernel.text import has_controls


@given(st.text(max_size=40), st.integers(0, 30), st.booleans())
def test_a_text_that_passes_is_short_clean_and_there(text: str, longest: int, required: bool):
    refusal = check_length(text, "name", longest, required=required)
    good = len(text) <= longest and len(unicodedata.normalize("NFC", text)) <= longest and not has_controls(text) and not (required and not text.strip())
    assert (refusal is None) == good
    assert refusal is None or refusal.field == "name"


@given(st.text(max_size=40))
def test_a_line_that_passes_has_no_break(text: str):
    assert check_line(text, "name", 40) or not set("\n\t\x00\r") & set(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("mia@bakehouse.example", None),
        ("o'hara+x@a-b.example", None),
        ("иван@почта.рф", None),
        ("", None),
        ("nowhere", "BAD_EMAIL"),
        ("a@b", "BAD_EMAIL"),
        ("a@b..example", "BAD_EMAIL"),
        ("a b@c.example", "BAD_EMAIL"),
        ("<a@b.example>", "BAD_EMAIL"),
        ("a@b.example,c@d.example", "BAD_EMAIL"),
        ("a@b.example\nBcc: c@d.example", "BAD_CHARACTERS"),
        ("a\x00@b.example", "BAD_CHARACTERS"),
        ("a" * 250 + "@b.example", "TOO_LONG"),
        ("ß" * 130 + "@b.example", "TOO_LONG"),
    ],
)
def test_mail_addresses(text: str, code: str | None):
    refusal = check_email(text, "email")
    assert (refusal.code if refusal else None) == code


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("https://a.example", True),
        ("http://a.example/b?c#d", True),
        ("", True),
        ("javascript:alert(1)", False),
        ("//a.example", False),
        ("https://a.example/\"><script>", False),
        ("data:text/html,x", False),
        ("https:///x", False),
    ],
)
def test_web_addresses(text: str, good: bool):
    assert (check_web_address(text, "website", 200) is None) == good


@given(st.text())
def test_no_text_makes_a_check_fail(text: str):
    for check in (check_email, lambda text, field: check_web_address(text, field, 200)):
        refusal = check(text, "field")
        assert refusal is None or (refusal.code and refusal.message)
