"""How everything looks right now: theme and text size, made from the design tokens."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette

from quizapp.paths import design_tokens

FAMILIES = ("Inter", "Noto Sans Devanagari", "Noto Sans JP")
SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
# Large letters stand too far apart at the spacing made for text. In parts of the text's size.
_LETTER_SPACING = {"stem": -0.01, "title": -0.02, "headline": -0.02, "welcome": -0.01}
_AT_HIGH_CONTRAST = {"muted": "ink", "line": "edge", "edge": "ink"}
_MORE_SIZES = {"headline": 32, "welcome": 34, "answer": 20, "ring": 23}


class Appearance(QObject):
    """Colours, fonts and sizes; emits `changed` when the system's theme or the text size does."""

    changed = Signal()

    def __init__(self, *, is_dark: bool, scale: float) -> None:
        super().__init__()
        self._tokens: Mapping[str, Any] = design_tokens()
        self._is_dark = is_dark
        self._has_contrast = False
        self._scale = min(SCALES, key=lambda known: abs(known - scale))

    @property
    def scale(self) -> float:
        """Text size, 1.0 to 2.0."""
        return self._scale

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is on."""
        return self._is_dark

    def set_dark(self, is_dark: bool) -> None:
        """Follow the system."""
        if is_dark != self._is_dark:
            self._is_dark = is_dark
            self.changed.emit()

    def set_contrast(self, *, is_high: bool) -> None:
        """Follow the system's wish for high contrast: nothing is quiet any more."""
        if is_high != self._has_contrast:
            self._has_contrast = is_high
            self.changed.emit()

    def set_scale(self, scale: float) -> None:
        """Take another text size of `SCALES`."""
        if scale != self._scale:
            self._scale = scale
            self.changed.emit()

    def step_scale(self, steps: int) -> None:
        """Go up or down in `SCALES`; 0 goes back to 1.0."""
        place = SCALES.index(self._scale) + steps if steps else 0
        self.set_scale(SCALES[max(0, min(place, len(SCALES) - 1))])

    def colour(self, name: str) -> QColor:
        """A colour of the tokens; `heat0` to `heat4` are the steps of the heat map."""
        theme = self._tokens["dark" if self._is_dark else "light"]
        if self._has_contrast:
            name = _AT_HIGH_CONTRAST.get(name, name)
        return QColor(theme["heat"][int(name[4])] if name.startswith("heat") else theme[name])

    def px(self, size: float) -> int:
        """A length that grows with the text."""
        return int(size * self._scale + 0.5)

    def text_px(self, name: str) -> int:
        """A text size of the tokens, in pixels."""
        return self.px(_MORE_SIZES.get(name) or self._tokens["text"][name])

    def font(self, name: str, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font at a size of the tokens."""
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(self.text_px(name))
        font.setWeight(weight)
        if name in _LETTER_SPACING:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _LETTER_SPACING[name] * self.text_px(name))
        return font

    def radius(self, name: str) -> int:
        """The radius of a `control`, `card` or `chip`."""
        return int(self._tokens["radius"][name])

    @property
    def focus_width(self) -> int:
        """Thickness of the focus ring."""
        return int(self._tokens["focus"]["width"])

    @property
    def focus_reach(self) -> int:
        """How far the focus ring reaches outside a control."""
        return int(self._tokens["focus"]["width"] + self._tokens["focus"]["offset"])

    def palette(self) -> QPalette:
        """The tokens in the roles that Qt's own controls use."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "bg", QPalette.ColorRole.WindowText: "ink", QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "sunken", QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.Button: "surface", QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.Highlight: "accent", QPalette.ColorRole.HighlightedText: "on_accent",
            QPalette.ColorRole.ToolTipBase: "surface", QPalette.ColorRole.ToolTipText: "ink",
            QPalette.ColorRole.PlaceholderText: "muted", QPalette.ColorRole.Link: "accent",
        }  # fmt: skip
        for role, name in roles.items():
            palette.setColor(role, self.colour(name))
        return palette

    def style_sheet(self) -> str:
        """What Qt's own controls need beyond the palette."""
        colour = {name: self.colour(name).name() for name in self._tokens["light"] if name != "heat"}
        radius = self.radius("control")
        return f"""
            QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
            QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
            QScrollBar::handle:vertical {{ background: {colour["edge"]}; border-radius: 4px; min-height: 32px; }}
            QScrollBar::handle:vertical:disabled {{ background: transparent; }}
            QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
            QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
            QScrollBar::handle:horizontal {{ background: {colour["edge"]}; border-radius: 4px; min-width: 32px; }}
            QToolTip {{ background: {colour["surface"]}; color: {colour["ink"]}; border: 1px solid {colour["edge"]};
                padding: 6px; font-size: {self.text_px("body")}px; }}
            QMenu {{ background: {colour["surface"]}; color: {colour["ink"]}; border: 1px solid {colour["edge"]};
                padding: 4px; font-size: {self.text_px("body")}px; }}
            QMenu::item {{ padding: {self.px(8)}px {self.px(20)}px {self.px(8)}px {self.px(28)}px; }}
            QMenu::item:selected {{ background: {colour["accent"]}; color: {colour["on_accent"]}; }}
            QTableView {{ background: {colour["surface"]}; color: {colour["ink"]}; border: none;
                selection-background-color: {colour["accent_soft"]}; selection-color: {colour["ink"]}; }}
            QListWidget {{ background: {colour["surface"]}; border: none; outline: 0; }}
            QTableView {{ outline: 0; }}
            QTableView::item {{ padding: 0 6px; border: none; }}
            QTableView::item:focus {{ background: {colour["accent_soft"]}; color: {colour["ink"]}; }}
            QTableView:focus {{ border: 2px solid {colour["accent"]}; border-radius: 4px; }}
            QHeaderView::section {{ background: {colour["surface"]}; color: {colour["muted"]}; border: none;
                border-bottom: 1px solid {colour["line"]}; padding: 0 6px; }}
            QLineEdit[state="answer"] {{ background: {colour["surface"]}; color: {colour["ink"]};
                border: 2px solid {colour["edge"]}; border-radius: {radius + 2}px; padding: 0 18px;
                font-size: {self.text_px("answer")}px; min-height: {self.px(48)}px;
                selection-background-color: {colour["accent"]}; selection-color: {colour["on_accent"]}; }}
            QLineEdit[state="answer"]:focus, QLineEdit[state="line"]:focus {{ border-color: {colour["accent"]}; }}
            QLineEdit[state="line"] {{ background: {colour["surface"]}; color: {colour["ink"]};
                border: 1px solid {colour["edge"]}; border-radius: 8px; padding: 0 10px; }}
            QLineEdit[state="bare"] {{ background: transparent; color: {colour["ink"]}; border: none; }}
        """


def follow(appearance: Appearance, restyle: Any) -> None:
    """Call `restyle`, a method of a QObject, now and whenever the appearance changes, as long as the object lives."""
    appearance.changed.connect(restyle, Qt.ConnectionType.AutoConnection)
    restyle()
