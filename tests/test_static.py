"""What the browser is sent beside pages: the bundle, the vendored files, and the rule that nothing is styled or scripted in place."""

import hashlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
STATIC, TEMPLATES = ROOT / "static", ROOT / "templates"
BUNDLE = (STATIC / "css/bundle.txt").read_text(encoding="utf-8").split()
PAGES = sorted(path for path in TEMPLATES.rglob("*.html") if "mail" not in path.parts)
CSS = "\n".join((STATIC / path).read_text(encoding="utf-8") for path in BUNDLE)


def test_bundle_holds_every_stylesheet_once_and_declares_the_layers_first():
    sheets = {str(path.relative_to(STATIC)) for path in (STATIC / "css").rglob("*.css")}
    assert len(BUNDLE) == len(set(BUNDLE))
    assert set(BUNDLE) == sheets
    assert BUNDLE[0] == "css/tokens.css"
    assert BUNDLE[-1] == "css/states.css"
    assert "@layer reset, tokens, base, layout, components, states;" in (STATIC / BUNDLE[0]).read_text("utf-8")


def test_every_rule_stands_in_a_layer():
    for path in BUNDLE:
        text = re.sub(r"/\*.*?\*/", "", (STATIC / path).read_text(encoding="utf-8"), flags=re.S)
        assert text.count("{") == text.count("}"), path
        outer, depth, start = [], 0, 0
        for at, char in enumerate(text):
            if char == "{":
                if depth == 0:
                    outer.append(text[start:at].split(";")[-1].strip())
                depth += 1
            elif char == "}":
                depth -= 1
                start = at + 1
        assert all(head.startswith(("@layer", "@font-face")) for head in outer), path


def test_every_variable_is_a_token_or_set_by_its_component():
    used = set(re.findall(r"var\(--([\w-]+)", CSS))
    assert used <= set(re.findall(r"--([\w-]+)\s*:", CSS))


def test_stylesheets_ask_for_nothing_outside():
    for path in BUNDLE:
        text = (STATIC / path).read_text(encoding="utf-8")
        assert "@import" not in text
        for url in re.findall(r"url\([\"']?([^\"')]+)", text):
            assert url.startswith("#") or (STATIC / path).parent.joinpath(url).resolve().is_file(), url  # `#`: in the page itself


def test_vendored_files_are_those_that_are_listed():
    listed = re.findall(
        r"^\| ([\w./-]+) \|.* ([0-9a-f]{64}) \|$", (STATIC / "vendor/VENDORED.md").read_text("utf-8"), re.M
    )
    assert len(listed) >= 6
    for name, digest in listed:
        assert hashlib.sha256((STATIC / "vendor" / name).read_bytes()).hexdigest() == digest, name
    names = {name for name, _ in listed}
    own = [
        path
        for path in (STATIC / "vendor").rglob("*")
        if path.suffix in {".js", ".woff2"} and "graphiql" not in path.parts
    ]
    assert {str(path.relative_to(STATIC / "vendor")) for path in own} <= names


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(TEMPLATES)))
def test_template_styles_and_scripts_nothing_in_place(path):
    text = re.sub(r"\{#.*?#\}", "", path.read_text(encoding="utf-8"), flags=re.S)
    assert not re.search(r"\sstyle=", text)
    # Mail programs know no style sheet of ours; the few rules of a mail stand in its head.
    assert "<style" not in text or (path.parent.name == "outbox" and path.name == "mail.html")
    assert not re.search(r"\son\w+=", text)
    assert not re.search(r"hx-on|\bjs:|hx-trigger=\"[^\"]*\[", text)
    assert not re.search(r"<script(?![^>]*\bsrc=)(?! type=\"application/json\")", text)
    assert not re.search(r"(?:src|href)=\"(?:https?:)?//", text)


def test_icons_that_templates_name_are_in_the_sprite():
    symbols = set(re.findall(r'<symbol id="([\w-]+)"', (STATIC / "icons.svg").read_text(encoding="utf-8")))
    for path in PAGES:
        text = re.sub(r"\{#.*?#\}", "", path.read_text(encoding="utf-8"), flags=re.S)
        named = set(re.findall(r"\bicon\('([\w-]+)'", text)) | set(re.findall(r"icon_name='([\w-]+)'", text))
        assert named <= symbols, f"{path.relative_to(TEMPLATES)}: {sorted(named - symbols)}"


def test_sprite_runs_nothing():
    text = (STATIC / "icons.svg").read_text(encoding="utf-8")
    assert "<script" not in text
    assert " on" not in re.sub(r"<!--.*?-->", "", text)


@pytest.mark.parametrize("folder", ["layouts", "shared", "errors"])
def test_classes_of_the_shared_templates_are_drawn(folder):
    drawn = set(re.findall(r"\.([a-zA-Z][\w-]*)", CSS))
    for path in (TEMPLATES / folder).glob("*.html"):
        text = re.sub(r"\{[#%].*?[#%]\}|\{\{.*?\}\}", "\0", path.read_text(encoding="utf-8"), flags=re.S)
        words = {word for value in re.findall(r'class="([^"]*)"', text) for word in value.split() if "\0" not in word}
        assert words <= drawn, f"{path.name}: {sorted(words - drawn)}"
