"""What charts that still draw themselves need of clubs/draw and of clubs/charts/measure."""

from clubs.charts.measure import LABEL_PX, LINE_SPACING, TEXT_PX, TITLE_PHONE_PX, TITLE_PX, VALUE_PX
from clubs.draw.colours import (
    BETWEEN,
    BOTH,
    choose_colour,
    find_ink,
    is_dark,
    measure_light,
    mix,
    pair,
    read_pair,
)
from clubs.draw.theme import CLEAR, DARK, FONT, LIGHT, PAIRED, THEMES, Palette, find_palette

__all__ = [
    "BETWEEN", "BOTH", "CLEAR", "DARK", "FONT", "LABEL_PX", "LIGHT", "LINE_SPACING", "PAIRED", "TEXT_PX",
    "THEMES", "TITLE_PHONE_PX", "TITLE_PX", "VALUE_PX", "Palette", "choose_colour", "find_ink",
    "find_palette", "is_dark", "measure_light", "mix", "pair", "read_pair",
]  # fmt: skip
