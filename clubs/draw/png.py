"""PNG from SVG, with our own fonts and none of the machine's."""

from __future__ import annotations

import re

import resvg_py

from clubs.draw import fonts

# One sign for two letters (fi) makes the renderer lose the signs of other fonts in the same line.
_LIGATURE, _TEXT = re.compile("f(?=[fil])"), re.compile(">[^<]+<")
_APART = "f\N{WORD JOINER}"  # takes no room


def write_png(svg: str, zoom: float = 1.0) -> bytes:
    """The picture as PNG, `zoom` times as large. Raises fonts.MissingFont where a font file is not there."""
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=_TEXT.sub(lambda text: _LIGATURE.sub(_APART, text[0]), svg),
            zoom=zoom if zoom != 1.0 else None,
            skip_system_fonts=True,
            font_files=fonts.list_files(),
            font_family="Be Vietnam Pro",
            sans_serif_family="Be Vietnam Pro",
            languages=["vi", "en"],
        )
    )
