"""What `assets/` promises: readable colours, fonts with the glyphs we show, icons that can be tinted."""

import json
import re
import struct
import unicodedata
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QImage, QRawFont, QTextLayout
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

ASSETS = Path(__file__).parents[1] / "assets"
BANKS = Path(__file__).parents[1] / "questions"
TOKENS: dict[str, Any] = json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))
FONTS = sorted((ASSETS / "fonts").rglob("*.ttf"))
ICONS = sorted((ASSETS / "icons").glob("*.svg"))
FAMILIES = {
    "inter": ("Inter", [400, 500, 600, 700]),
    "noto-sans-devanagari": ("Noto Sans Devanagari", [400, 500, 600, 700]),
    "noto-sans-jp": ("Noto Sans JP", [400, 700]),
}
TEXT_ON = {
    "bg": ["ink", "muted", "accent", "good", "bad"],
    "surface": ["ink", "muted", "accent", "good", "bad", "warn"],
    "sunken": ["ink", "muted", "accent"],
    "accent": ["on_accent"],
    "accent_soft": ["ink", "muted", "accent"],
    "good_soft": ["ink", "good"],
    "bad_soft": ["ink", "bad"],
    "warn_soft": ["ink", "warn"],
}
SVG = "{http://www.w3.org/2000/svg}"

pytestmark = pytest.mark.usefixtures("qapp")


def contrast(one: str, other: str) -> float:
    """Contrast of two `#RRGGBB` colours, 1 to 21. Source: WCAG 2.2, "contrast ratio"."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1. Source: WCAG 2.2, "relative luminance"."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def strings_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        yield from chain.from_iterable(map(strings_in, value.values() if isinstance(value, dict) else value))


def faces(folder: str) -> list[QRawFont]:
    return [QRawFont(str(path), 1000) for path in FONTS if path.parent.name == folder]


def missing(text: str, fonts: list[QRawFont]) -> list[str]:
    """Characters of `text` that at least one of `fonts` cannot draw."""
    return [c for c in sorted(set(text)) if not all(font.supportsCharacter(ord(c)) for font in fonts)]


def jis_characters(rows: range) -> str:
    """Characters of these rows of JIS X 0208; Python's EUC-JP codec has its table."""
    pairs = (bytes((0xA0 + row, 0xA0 + cell)) for row in rows for cell in range(1, 95))
    return "".join(pair.decode("euc_jp", errors="ignore") for pair in pairs)


@pytest.fixture(scope="module")
def registered(qapp: QApplication) -> None:
    for path in FONTS:
        assert QFontDatabase.addApplicationFont(str(path)) >= 0, path


def app_font(weight: int = 400) -> QFont:
    font = QFont()
    font.setFamilies([family for family, _ in FAMILIES.values()])
    font.setPixelSize(100)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def width(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def test_contrast_agrees_with_known_pairs() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)  # the most there is, says WCAG
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)  # the lightest grey that passes AA


def test_every_colour_token_is_six_hex_digits() -> None:
    colours = [text for text in strings_in(TOKENS) if text.startswith("#")]
    assert len(colours) == 2 * (16 + 5) + 5 + 4  # two themes with a heat scale, projector, four choices
    assert [c for c in colours if not re.fullmatch("#[0-9A-F]{6}", c) or not QColor(c).isValid()] == []


def test_both_themes_have_the_same_tokens() -> None:
    assert TOKENS["light"].keys() == TOKENS["dark"].keys()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("ground", "text"), [(ground, text) for ground in TEXT_ON for text in TEXT_ON[ground]])
def test_text_can_be_read_on_its_ground(theme: str, ground: str, text: str) -> None:
    assert contrast(TOKENS[theme][text], TOKENS[theme][ground]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["bg", "surface", "sunken"])
@pytest.mark.parametrize("line", ["edge", "accent"])
def test_a_control_edge_and_the_focus_ring_can_be_seen(theme: str, ground: str, line: str) -> None:
    assert contrast(TOKENS[theme][line], TOKENS[theme][ground]) >= 3


@pytest.mark.parametrize("text", ["ink", "muted", "good", "bad"])
def test_projector_text_can_be_read_from_the_last_row(text: str) -> None:
    assert contrast(TOKENS["projector"][text], TOKENS["projector"]["bg"]) >= 7


def test_the_four_choices_stand_out_on_the_projector() -> None:
    marks = TOKENS["choice"].values()
    assert len({mark["shape"] for mark in marks}) == 4
    assert min(contrast(mark["colour"], TOKENS["projector"]["bg"]) for mark in marks) >= 7


@pytest.mark.parametrize("folder", FAMILIES)
def test_a_folder_of_fonts_is_one_family(folder: str) -> None:
    family, _ = FAMILIES[folder]
    assert {face.familyName() for face in faces(folder)} == {family}


@pytest.mark.parametrize("folder", FAMILIES)
def test_qt_groups_a_family_under_its_weights(folder: str, registered: None) -> None:
    family, weights = FAMILIES[folder]
    styles = QFontDatabase.styles(family)
    assert sorted({QFontDatabase.weight(family, style) for style in styles}) == weights


def test_inter_draws_what_our_latin_texts_use() -> None:
    latin = {chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x180))}
    latin -= {"\u00ad", "\u0149"}  # the soft hyphen is not drawn; Unicode deprecates the ŉ of one character
    macrons, signs = "āīūēōĀĪŪĒŌ", "–—‘’“”…·×÷−±≤≥→←↑↓✓▲◆●■₹€"
    assert missing("".join(latin) + macrons + signs + "șțỄệṃṇṭḍśṣ", faces("inter")) == []


def test_noto_draws_hindi_with_its_joiners() -> None:
    block = [chr(code) for code in range(0x900, 0x980)]
    assert missing("".join(block) + "\u200c\u200d", faces("noto-sans-devanagari")) == []


def test_noto_draws_kana_punctuation_and_the_common_kanji() -> None:
    kanji = jis_characters(range(16, 48))
    assert len(kanji) == 2965  # JIS X 0208 counts 2,965 kanji in level 1
    kana = "".join(map(chr, [*range(0x3041, 0x3097), *range(0x30A0, 0x3100)]))
    full_width = "".join(map(chr, range(0xFF01, 0xFF5F)))
    # The school list of 2010 has kanji outside level 1 (塡剝頰𠮟); surnames have 髙 and 﨑.
    others = "　、。々〆〇〈〉「」『』【】〜塡剝頰𠮟髙﨑"
    assert missing(kanji + kana + full_width + others, faces("noto-sans-jp")) == []


def test_every_character_that_a_shipped_bank_shows_has_a_glyph() -> None:
    # Other names are accepted and never shown, in scripts for which whoever types them has a font.
    lines = chain.from_iterable(path.read_text(encoding="utf-8").splitlines() for path in BANKS.rglob("*.toml"))
    texts = (line for line in lines if not line.startswith(("also = ", "#")))
    shown = {c for c in chain.from_iterable(texts) if unicodedata.category(c) != "Cc"}
    for folder in FAMILIES:
        shown = set(missing("".join(shown), faces(folder)))
    assert sorted(f"U+{ord(c):04X} {c}" for c in shown) == []


def test_heavier_weights_are_wider(registered: None) -> None:
    widths = [width("Hamburgefonts", app_font(weight)) for weight in (400, 500, 600, 700)]
    assert widths == sorted(set(widths))


def test_letters_are_kerned(registered: None) -> None:
    assert width("To", app_font()) < width("T", app_font()) + width("o", app_font())


def test_figures_line_up_without_widening_a_hyphen(registered: None) -> None:
    plain, tabular = app_font(), app_font()
    tabular.setFeature(QFont.Tag("tnum"), 1)
    assert width("111", tabular) == width("888", tabular)
    assert width("111", plain) < width("888", plain)
    assert width("two-way, nine", tabular) == width("two-way, nine", plain)


def test_hindi_and_japanese_do_not_move_the_baseline_of_latin_text(registered: None) -> None:
    def line(text: str) -> tuple[float, float]:
        layout = QTextLayout(text, app_font())
        layout.beginLayout()
        row = layout.createLine()
        layout.endLayout()
        return row.ascent(), row.descent()

    ascent, descent = line("Tokyo")
    assert line("Tokyo 東京") == (ascent, descent)
    assert line("Tokyo टोक्यो")[0] == ascent


def test_weights_of_a_family_share_their_line_height() -> None:
    for folder in FAMILIES:
        assert len({(face.ascent(), face.descent(), face.leading()) for face in faces(folder)}) == 1


def test_the_fonts_stay_small() -> None:
    assert sum(path.stat().st_size for path in FONTS) < 8_000_000


@pytest.mark.parametrize("folder", FAMILIES)
def test_a_font_licence_lies_beside_its_fonts(folder: str) -> None:
    licence = (ASSETS / "fonts" / folder / "OFL.txt").read_text(encoding="utf-8")
    assert licence.startswith("Copyright")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_the_icon_licences_lie_beside_the_icons() -> None:
    licence = (ASSETS / "icons" / "LICENSE.txt").read_text(encoding="utf-8")
    assert "ISC License" in licence
    assert "Copyright (c) 2013-present Cole Bemis" in licence  # the icons that come from Feather


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_a_square_drawing_in_the_current_colour_only(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)  # our own file, not a stranger's
    assert (root.tag, root.get("viewBox")) == (f"{SVG}svg", "0 0 24 24")
    assert {node.get(name) for node in root.iter() for name in ("fill", "stroke")} <= {None, "none", "currentColor"}
    assert root.get("stroke") == "currentColor"
    assert QSvgRenderer(text.replace("currentColor", "#3346B8").encode()).isValid()


@pytest.mark.parametrize("side", [16, 32, 48, 64, 128, 256, 512])
def test_the_app_icon_has_every_size_in_our_accent(side: int) -> None:
    image = QImage(str(ASSETS / "icon" / f"quizapp-{side}.png"))
    assert (image.width(), image.height()) == (side, side)
    assert image.pixelColor(0, 0).alpha() < 128  # rounded
    assert image.pixelColor(side // 2, side // 8) == QColor(TOKENS["light"]["accent"])


def test_the_drawn_icon_and_the_windows_icon_are_whole() -> None:
    assert QSvgRenderer(str(ASSETS / "icon" / "quizapp.svg")).isValid()
    content = (ASSETS / "icon" / "quizapp.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind) == (0, 1)
    # One entry is 16 bytes and begins with the width; 0 stands for 256.
    assert [content[6 + 16 * entry] for entry in range(count)] == [16, 32, 48, 0]
