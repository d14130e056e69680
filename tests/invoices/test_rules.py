"""Sums, numbers and typed lines, as tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.invoices import rules
from portal.invoices.rules import BilledState, Given, Line
from portal.kernel.money import total


@pytest.mark.parametrize(
    ("lines", "currency", "net", "taxes", "whole"),
    [
        ([("2", 45_00, "24")], "EUR", "90.00", {"24": "21.60"}, "111.60"),
        ([("1.5", 33_33, "24"), ("1", 10_00, "0")], "EUR", "60.00", {"0": "0.00", "24": "12.00"}, "72.00"),
        ([("0.5", 1, "0"), ("1.5", 1, "0")], "EUR", "0.02", {"0": "0.00"}, "0.02"),  # half a cent goes to the even one
        ([("3", 333, "10")], "JPY", "999", {"10": "100"}, "1099"),
        ([("1", 10_05, "13.5"), ("1", 10_05, "13.50")], "EUR", "20.10", {"13.5": "2.71"}, "22.81"),  # a rate's lines are taxed together
        ([("-1", 20_00, "24"), ("1", 50_00, "24")], "EUR", "30.00", {"24": "7.20"}, "37.20"),
        ([("1", 1_234, "5")], "KWD", "1.234", {"5": "0.062"}, "1.296"),
        ([], "EUR", "0.00", {}, "0.00"),
    ],
)
def test_sums(lines, currency, net, taxes, whole):
    sums = rules.sums_of([Line("x", *line) for line in lines], currency)
    assert (sums.net.amount, sums.total.amount) == (net, whole)
    assert {tax.rate: tax.amount.amount for tax in sums.taxes} == taxes


@given(st.lists(st.tuples(st.decimals(-99, 99, places=3), st.integers(-9999, 9999), st.sampled_from(["0", "9", "13.5", "24"])), max_size=9))
def test_an_invoice_adds_up(lines):
    sums = rules.sums_of([Line("x", str(quantity), unit, rate) for quantity, unit, rate in lines], "EUR")
    assert sums.net == total(sums.lines, "EUR") == total((tax.on for tax in sums.taxes), "EUR")
    assert sums.total == sums.net + total((tax.amount for tax in sums.taxes), "EUR")


@pytest.mark.parametrize(
    ("last", "following"),
    [(None, "INV-0001"), ("INV-0001", "INV-0002"), ("INV-0999", "INV-1000"), ("2026/9", "2026/10"), ("99", "100"), ("A-007-B-09", "A-007-B-10")],
)
def test_the_next_number(last, following):
    assert rules.next_number(last) == following


@pytest.mark.parametrize(
    ("number", "last", "code"),
    [
        ("INV-0043", "INV-0042", None),
        ("INV-43", "INV-0042", None),
        ("INV-0042", "INV-0042", "TAKEN"),
        ("INV-0007", "INV-0042", "TAKEN"),
        ("INV-0044", "INV-0042", "GAP"),
        ("2026-100", None, None),
        ("twelve", None, "BAD_NUMBER"),
        ("", None, "REQUIRED"),
        ("A\n1", None, "BAD_CHARACTERS"),
    ],
)
def test_a_number_leaves_no_gap_and_comes_once(number, last, code):
    refusal = rules.refuse_number(number, last)
    assert (refusal.code if refusal else None) == code


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (Given("Payroll", "two", "10", "0"), "lines.0.quantity"),
        (Given("Payroll", "1", "", "0"), "lines.0.unit_price"),
        (Given("Payroll", "1", "10.001", "0"), "lines.0.unit_price"),
        (Given("Payroll", "1", "ten", "0"), "lines.0.unit_price"),
        (Given("Payroll", "1", "9" * 50, "0"), "lines.0.unit_price"),
        (Given("Payroll", "999999999", "999999999999", "0"), "lines.0.unit_price"),
        (Given("Payroll", "1", "10", "101"), "lines.0.tax_rate"),
        (Given("Payroll", "1", "10", "-1"), "lines.0.tax_rate"),
        (Given("", "1", "10", "0"), "lines.0.description"),
        (Given("x" * 301, "1", "10", "0"), "lines.0.description"),
        (Given("Payroll", "1e9", "10", "0"), "lines.0.quantity"),
        (Given("Payroll", "NaN", "10", "0"), "lines.0.quantity"),
    ],
)
def test_what_can_not_be_read_is_told_at_its_place(typed, field):
    read = rules.read_lines([typed], "EUR")
    assert [each.field for each in read.refusals] == [field]
    assert len(read.lines) == field.endswith("description")  # its amount can be shown all the same


def test_lines_are_read_as_people_type_them():
    read = rules.read_lines([Given(), Given(" Payroll ", "1,5", "−20,50", "13.50"), Given("", "1", "", "24")], "EUR")
    assert not read.refusals and read.lines == [Line("Payroll", "1.5", -20_50, "13.5")]
    assert rules.read_lines([Given("Shipping", "", "100", "")], "JPY").lines == [Line("Shipping", "1", 100, "0")]


def test_of_one_sequence_there_is_one_status():
    assert rules.refuse_status(BilledState.OPEN, BilledState.PAID, 3, 3).code == "SAME_SEQUENCE"
    assert rules.refuse_status(BilledState.OPEN, BilledState.OPEN, 3, 3) is None
    assert rules.refuse_status(BilledState.PAID, BilledState.OPEN, 3, 2) is None
