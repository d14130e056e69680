"""The contrast table of the design, computed anew from `static/css/tokens.css`: OKLCH to sRGB, then WCAG 2 ratios."""

import math
import re
from pathlib import Path

import pytest

TOKENS = (Path(__file__).parent.parent / "static/css/tokens.css").read_text(encoding="utf-8")
OKLCH = r"oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*\)"

TEXT, GRAPHIC = 4.5, 3.0

# Foreground, background, least ratio: text 4.5, graphics and edges of controls 3.
PAIRS = [
    ("ink", "sheet", TEXT),
    ("ink", "canvas", TEXT),
    ("ink", "raised", TEXT),
    ("ink", "hover", TEXT),
    ("ink", "accent-soft", TEXT),
    ("ink-2", "sheet", TEXT),
    ("ink-2", "sunken", TEXT),
    ("ink-3", "sheet", TEXT),
    ("ink-3", "canvas", TEXT),
    ("ink-3", "raised", TEXT),
    ("ink-3", "sunken", TEXT),
    ("ink-3", "hover", TEXT),
    ("accent", "sheet", TEXT),
    ("accent", "accent-soft", TEXT),
    ("accent-ink", "accent", TEXT),
    ("accent-ink", "accent-hover", TEXT),
    ("spine-ink", "spine", TEXT),
    ("spine-ink", "spine-2", TEXT),
    ("spine-ink-2", "spine", TEXT),
    ("spine-ink-2", "spine-2", TEXT),
    ("spine-good", "spine", TEXT),
    ("brass", "spine", TEXT),
    ("good", "good-soft", TEXT),
    ("warn", "warn-soft", TEXT),
    ("bad", "bad-soft", TEXT),
    ("info", "info-soft", TEXT),
    ("bad", "sheet", TEXT),
    ("warn", "sheet", TEXT),
    ("good", "sheet", TEXT),
    ("life-pending", "sheet", GRAPHIC),
    ("control", "sheet", GRAPHIC),
    ("control", "raised", GRAPHIC),
    ("focus", "canvas", GRAPHIC),
    ("focus", "sheet", GRAPHIC),
    *((f"product-{n}", "sheet", GRAPHIC) for n in (1, 2, 3, 4)),
    *(("stamp", metal, TEXT) for metal in ("bronze", "silver", "gold", "platinum")),
]


def themes(token):
    """The OKLCH triples of a token in light and in dark; a reference to another token is followed."""
    value = re.search(rf"--{token}:\s*(.+?);", TOKENS)[1]
    if reference := re.fullmatch(r"var\(--([\w-]+)\)", value):
        return themes(reference[1])
    found = [tuple(map(float, triple)) for triple in re.findall(OKLCH, value)]
    return found if len(found) == 2 else found * 2


def linear_rgb(lightness, chroma, hue):
    """OKLCH to linear-light sRGB (Ottosson's matrices); outside 0 to 1 where the screen can't show it."""
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def luminance(colour):
    red, green, blue = (min(max(part, 0.0), 1.0) for part in linear_rgb(*colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_21():
    assert contrast((0, 0, 0), (1, 0, 0)) == pytest.approx(21, abs=0.01)


@pytest.mark.parametrize(("front", "back", "least"), PAIRS, ids=lambda value: str(value))
def test_pair_is_readable_in_both_themes(front, back, least):
    ratios = [contrast(*colours) for colours in zip(themes(front), themes(back), strict=True)]
    assert min(ratios) >= least, f"{front} on {back}: light {ratios[0]:.2f}, dark {ratios[1]:.2f}"


@pytest.mark.parametrize(
    ("front", "back", "light", "dark"),
    [
        ("ink", "sheet", 16.3, 15.5),
        ("ink-3", "sheet", 5.8, 6.8),
        ("accent", "sheet", 6.9, 9.3),
        ("warn", "warn-soft", 5.3, 7.9),
        ("control", "sheet", 3.6, 4.1),
        ("focus", "canvas", 4.7, 11.6),
    ],
)
def test_ratios_are_those_of_the_design(front, back, light, dark):
    ratios = [contrast(*colours) for colours in zip(themes(front), themes(back), strict=True)]
    assert ratios == pytest.approx([light, dark], abs=0.1)


def test_every_colour_can_be_shown():
    for triple in re.findall(OKLCH, TOKENS):
        colour = linear_rgb(*map(float, triple))
        assert all(-0.005 <= part <= 1.005 for part in colour), f"oklch({' '.join(triple)}) is outside sRGB"
