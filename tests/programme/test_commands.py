"""Programme files on the command line: checked with line, key and reason; said in sentences; replayed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from portal.programme.rules.document import BadProgramme, Programme, load
from portal.programme.rules.events import SAYS
from portal.programme.rules.sentences import sentences
from portal.programme.rules.terms import KEYS
from tests.programme.facts import FILES

ROOT = Path(__file__).parents[2]
SHIPPED = FILES["shipped"].read_text()


def command(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "portal.cli", "programme", *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False
    )


def problems(text: str) -> list[tuple[int, str, str]]:
    with pytest.raises(BadProgramme) as caught:
        load(text)
    return [(each.line, each.key, each.reason) for each in caught.value.problems]


def line_of(needle: str, text: str = SHIPPED) -> int:
    return text[: text.index(needle)].count("\n") + 1


@pytest.mark.parametrize(
    ("old", "new", "key", "word"),
    [
        ('after = "6 months"', 'after = "half a year"', "points[2].after", "must be a span"),
        ('"12.5 %"', '"12,5 %"', "shares[1].rate", "must be a share"),
        ('"25.00 GBP"', '"25.005 GBP"', "payouts.minimum[2]", "2 digits"),
        ('on = "partner_referred"', 'on = "partner_invited"', "points[4].on", "should be"),
        ('once_per = ["referred"]', 'once_per = ["friend"]', "points[4].once_per", "friend"),
        ("needs = { points = 400 }", "needs = { point = 400 }", "tiers.step[3].needs.point", "extra"),
        ('review = "quarterly"', 'review = "sometimes"', "tiers.review", "daily"),
        ('timezone = "Europe/Dublin"', 'timezone = "Europe/Atlantis"', "timezone", "time zone"),
        ('pay = { business_days = 5 }', "pay = { business_days = 5, day = 3 }", "payouts.pay", "say one of"),
        ('stage = "lost"', 'stage = "gone"', "referrals.stages[7].stage", "should be"),
    ],
)
def test_a_bad_value_is_told_with_its_line_and_key(old: str, new: str, key: str, word: str):
    [(line, told, reason)] = problems(SHIPPED.replace(old, new, 1))
    assert told == key and word in reason
    assert line == line_of(old)


def test_every_problem_is_told_at_once():
    bad = SHIPPED.replace('after = "6 months"', "after = 6", 1).replace('"12.5 %"', "12", 1)
    assert [key for _line, key, _reason in problems(bad)] == ["points[2].after", "shares[1].rate"]


def test_what_is_no_toml_is_told_with_its_line():
    [(line, _key, _reason)] = problems(SHIPPED.replace('name = "Bronze"', "name = Bronze"))
    assert line == line_of('name = "Bronze"')


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('[[points]]\nname = "A"\non = "sale"\npoints = 1\nevery = "1 month"\n', "while"),
        ('[[points]]\nname = "A"\non = "sale"\npoints = 1\n[[points]]\nname = "A"\non = "sale"\npoints = 2\n', "same name"),
        ('[[shares]]\nname = "A"\nrate = "1 %"\nfixed = "1.00 EUR"\n', "say one of"),
        ('[[shares]]\nname = "A"\nrate = { by = "tier", Diamond = "1 %" }\n', "no tier Diamond"),
        ('[[shares]]\nname = "A"\nrate = { by = "moon", full = "1 %" }\n', "by"),
        ('[[shares]]\nname = "A"\nrate = "1 %"\nmatch = { moon = "full" }\n', "moon"),
        ('[[tiers.step]]\nname = "A"\n[[tiers.step]]\nname = "A"\n', "same name"),
    ],
)
def test_what_makes_no_sense_is_refused(text: str, word: str):
    [(_line, _key, reason)] = problems(f'format = 1\nname = "P"\nversion = "1"\nstarts = 2026-01-01\n{text}')
    assert word in reason


def test_check_tells_a_good_file_and_a_bad_one(tmp_path: Path):
    good = command("check", FILES["shipped"])
    assert good.returncode == 0 and "Partner programme 2026.1" in good.stdout
    file = tmp_path / "bad.toml"
    file.write_text(SHIPPED.replace('after = "6 months"', 'after = "later"', 1))
    bad = command("check", file)
    assert bad.returncode == 1 and bad.stdout == ""
    assert bad.stderr.startswith(f"line {line_of('after = ')}: points[2].after: must be a span")
    gone = command("check", tmp_path / "none.toml")
    assert gone.returncode == 1 and "No such file" in gone.stderr and "Traceback" not in gone.stderr


def test_replay_prints_what_follows(tmp_path: Path):
    events = tmp_path / "events.jsonl"
    lines = [
        {"id": "1", "type": "onboarding", "at": "2026-01-10T10:00:00Z", "partner": "p", "account": "a", "client": "c"},
        {"id": "2", "type": "sale", "at": "2026-02-10T10:00:00Z", "partner": "p", "account": "a", "sale": "s", "amount": "490.00", "currency": "EUR"},
        {"id": "3", "type": "payment", "at": "2026-02-12T10:00:00Z", "partner": "p", "sale": "s"},
    ]
    events.write_text("\n".join(json.dumps(line) for line in lines))
    done = command("replay", FILES["shipped"], events, "--until", "2026-06-30")
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(each["kind"], each.get("entry")) for each in told] == [
        ("points", None),
        ("tier", None),
        ("earning", "earning"),
        ("payout", None),
        ("balance", None),
    ]
    assert told[3]["paid"] == {"amount": "49.00", "currency": "EUR"} and told[3]["pays_on"] == "2026-04-07"
    assert told[4]["points"] == "10" and told[4]["money"] == [{"amount": "0.00", "currency": "EUR"}]
    events.write_text(events.read_text() + '\n{"id": "4", "type": "sale", "at": "2026-02-10", "partner": "p"}\n')
    bad = command("replay", FILES["shipped"], events)
    assert bad.returncode == 1 and bad.stderr.startswith("line 4: at:")


@pytest.mark.parametrize("path", list(FILES.values()), ids=lambda path: path.stem)
def test_every_example_is_said_in_sentences(path: Path):
    said = [sentence for _heading, sentences_ in sentences(load(path.read_text())) for sentence in sentences_]
    assert len(said) > 3
    for sentence in said:
        assert sentence.endswith(".") and "None" not in sentence and "{" not in sentence and "frozenset" not in sentence


def test_the_sentences_name_each_rule_and_amount():
    said = "\n".join(sentence for _heading, found in sentences(load(SHIPPED)) for sentence in found)
    for word in ("10 points", "6 months later", "Silver asks for 100 points", "12.5 % for Silver", "30 days", "25.00 EUR", "60 days"):
        assert word in said


def test_the_schema_knows_the_examples_keys_and_the_document_names_every_word():
    shown = json.loads(command("schema").stdout)
    assert set(shown["required"]) == {"format", "name", "version", "starts"}
    assert {"from", "until", "while"} <= set(shown["$defs"]["PointsRule"]["properties"])
    document = (ROOT / "docs" / "programme.md").read_text()
    for type_ in SAYS:
        assert f"| `{type_}` |" in document
    for part in ("PointsRule", "ShareRule", "Tiers", "Needs", "Payouts", "Referrals"):
        for key in shown["$defs"][part]["properties"]:
            assert f"`{key}`" in document, f"{part}.{key}"
    assert all(field in document for field in Programme.model_fields)
    assert KEYS
