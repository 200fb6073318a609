"""One slide as a sheet to write on: sizes, colours, text that fits, tables; python-pptx is behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches, Pt

from clubs.draw.theme import LIGHT
from clubs.handout.deck.sizes import BODY_PT

TITLE_ONLY = 5  # the layout of python-pptx's own template that has nothing but a title
LANGUAGES = {"vi": MSO_LANGUAGE_ID.VIETNAMESE, "en": MSO_LANGUAGE_ID.ENGLISH_UK}
INK, MUTED, FAINT, GRID, PAPER = LIGHT.ink, LIGHT.muted, LIGHT.faint, LIGHT.grid, LIGHT.paper
_CELL_LINE = '<a:lnB %s w="9525"><a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:lnB>'
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # PowerPoint's "No Style, No Grid"


class Box(NamedTuple):
    """Inches from the upper left corner of the slide."""

    left: float
    top: float
    width: float
    height: float

    @property
    def emu(self) -> tuple[Any, Any, Any, Any]:
        return Inches(self.left), Inches(self.top), Inches(self.width), Inches(self.height)


class Line(NamedTuple):
    """One paragraph; url makes it a link. more: further texts of the same line, each with its colour."""

    text: str
    size: float = BODY_PT
    colour: str = INK
    bold: bool = False
    url: str = ""
    more: tuple[tuple[str, str], ...] = ()


class Cell(NamedTuple):
    """One cell of a table, with a fill where it carries a verdict."""

    text: str
    ink: str = INK
    paper: str = ""
    bold: bool = False


def rgb(colour: str) -> Any:
    return RGBColor.from_string(colour.removeprefix("#"))


class Sheet:
    """One slide."""

    def __init__(self, show: Any, lang: str) -> None:
        self.slide = show.slides.add_slide(show.slide_layouts[TITLE_ONLY])
        self.lang = LANGUAGES.get(lang, MSO_LANGUAGE_ID.NONE)

    def write_title(self, text: str, box: Box, size: float, colour: str = INK) -> None:
        """In the slide's own title, which the outline and a screen reader know it by."""
        title = self.slide.shapes.title
        title.left, title.top, title.width, title.height = box.emu
        self._fill(title.text_frame, [Line(text, size, colour, True)], "left", "top")

    def write(
        self, lines: Sequence[Line], box: Box, align: str = "left", anchor: str = "top", name: str = ""
    ) -> Any:
        shape = self.slide.shapes.add_textbox(*box.emu)
        self._fill(shape.text_frame, lines, align, anchor)
        shape.name = name or shape.name
        return shape

    def draw_box(
        self,
        box: Box,
        paper: str,
        lines: Sequence[Line] = (),
        line: str = "",
        rounded: bool = False,
        dashed: bool = False,
    ) -> Any:
        kind = MSO_SHAPE.ROUNDED_RECTANGLE if rounded else MSO_SHAPE.RECTANGLE
        shape = self.slide.shapes.add_shape(kind, *box.emu)
        shape._element.remove(shape._element.find(qn("p:style")))  # a template's shadows and effects
        shape.fill.solid()
        shape.fill.fore_color.rgb = rgb(paper)
        if line:
            shape.line.color.rgb, shape.line.width = rgb(line), Pt(1.5)
            if dashed:
                shape.line.dash_style = MSO_LINE.DASH
        else:
            shape.line.fill.background()
        self._fill(shape.text_frame, lines or [Line("")], "center", "middle")
        return shape

    def draw_table(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        widths: Sequence[float],
        box: Box,
        heights: Sequence[float],
        size: float,
    ) -> None:
        """Heading row and rows with a thin line under each; heights of the heading first."""
        frame = self.slide.shapes.add_table(len(rows) + 1, len(headings), *box.emu)
        table = frame.table
        table._tbl.tblPr.find(qn("a:tableStyleId")).text = _NO_STYLE
        table.horz_banding = False
        for i, width in enumerate(widths):
            table.columns[i].width = Inches(width)
        for i, height in enumerate(heights):
            table.rows[i].height = Inches(height)
        cells = [[Cell(heading, MUTED, bold=True) for heading in headings], *rows]
        for y, row in enumerate(cells):
            for x, cell in enumerate(row):
                self._fill_cell(table.cell(y, x), cell, size, INK if y == 0 else FAINT)

    def note(self, text: str) -> None:
        self.slide.notes_slide.notes_text_frame.text = text

    def _fill_cell(self, place: Any, cell: Cell, size: float, line: str) -> None:
        place.margin_left = place.margin_right = Inches(0.06)
        place.margin_top = place.margin_bottom = Inches(0.03)
        place.vertical_anchor = MSO_ANCHOR.MIDDLE
        self._fill(place.text_frame, [Line(cell.text, size, cell.ink, cell.bold)], "left", "")
        properties = place._tc.get_or_add_tcPr()
        properties.insert(0, parse_xml(_CELL_LINE % (nsdecls("a"), line.removeprefix("#"))))
        if cell.paper:
            place.fill.solid()
            place.fill.fore_color.rgb = rgb(cell.paper)

    def _fill(self, frame: Any, lines: Sequence[Line], align: str, anchor: str) -> None:
        frame.word_wrap = True
        if anchor:
            frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
            frame.vertical_anchor = {
                "top": MSO_ANCHOR.TOP,
                "middle": MSO_ANCHOR.MIDDLE,
                "bottom": MSO_ANCHOR.BOTTOM,
            }[anchor]
        for i, line in enumerate(lines):
            paragraph = frame.paragraphs[0] if i == 0 else frame.add_paragraph()
            paragraph.alignment = {"left": PP_ALIGN.LEFT, "center": PP_ALIGN.CENTER, "right": PP_ALIGN.RIGHT}[
                align
            ]
            for text, colour in ((line.text, line.colour), *line.more):
                run = paragraph.add_run()
                run.text = text
                font = run.font
                font.size, font.bold, font.language_id = Pt(line.size), line.bold, self.lang
                font.color.rgb = rgb(colour)
                if line.url:
                    run.hyperlink.address = line.url
