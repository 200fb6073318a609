"""The empty show that every deck starts from: 16:9, our font and colours, so that added slides look alike."""

from __future__ import annotations

import io
import re
from collections import Counter
from functools import cache
from typing import Any

from pptx import Presentation
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches

from clubs.draw.theme import LIGHT
from clubs.handout.deck.sizes import HEIGHT_IN, WIDTH_IN

# A font cannot be put into the file, so it must be one that every reader has. Arial has all letters of
# Vietnamese on Windows, macOS and phones; LibreOffice on Linux sets Liberation Sans, of the same widths.
FONT = "Arial"
ACCENTS = (LIGHT.actual, LIGHT.needed, "#2f7d4f", "#7a3e8e", "#8a6d00", "#0b7f8c")


@cache
def _template() -> bytes:
    """python-pptx's own template as 16:9 with our font and colours, so that added slides look alike."""
    show = Presentation()
    stretch = Inches(WIDTH_IN) / show.slide_width
    show.slide_width, show.slide_height = Inches(WIDTH_IN), Inches(HEIGHT_IN)
    for sheet in (show.slide_master, *show.slide_layouts):
        for shape in sheet.placeholders:
            if shape._element.spPr.find(qn("a:xfrm")) is not None:
                shape.left, shape.width = Emu(round(shape.left * stretch)), Emu(round(shape.width * stretch))
    theme = next(r.target_part for r in show.slide_master.part.rels.values() if r.reltype.endswith("/theme"))
    text = theme.blob.decode().replace('latin typeface="Calibri"', f'latin typeface="{FONT}"')
    text = text.replace('script="Viet" typeface="Times New Roman"', f'script="Viet" typeface="{FONT}"')
    for i, (old, new) in enumerate(
        zip(("4F81BD", "C0504D", "9BBB59", "8064A2", "F79646", "4BACC6"), ACCENTS, strict=True)
    ):
        text = text.replace(
            f'accent{i + 1}><a:srgbClr val="{old}"', f'accent{i + 1}><a:srgbClr val="{new[1:].upper()}"'
        )
    theme.blob = text.encode()
    file = io.BytesIO()
    show.save(file)
    return file.getvalue()


def open_show() -> Any:
    show = Presentation(io.BytesIO(_template()))
    _count_parts(show.part.package)
    return show


def _count_parts(package: Any) -> None:
    """python-pptx looks through the whole file for the name of each new part; counting is enough."""
    known = Counter(re.sub(r"\d+", "%d", part.partname) for part in package.iter_parts())

    def next_partname(form: str) -> PackURI:
        known[form] += 1
        return PackURI(form % known[form])

    package.next_partname = next_partname
