"""The brief: one A4 page on a province, two on the country, as PDF. Made from the Paper of the page.

What does not fit is left out in the order of _list_cuts, and the page says how much and where it stands.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import segno
import typst
from starlette.routing import Route

from clubs.badges import find_state
from clubs.charts.scene import circle_number
from clubs.choices.scope import COUNTRY, Scope
from clubs.draw import fonts
from clubs.draw.ink import Pen
from clubs.draw.svg import draw_parts, wrap_svg
from clubs.draw.theme import LIGHT_NAME
from clubs.errors import UsageError
from clubs.handout.answers import file_endpoint
from clubs.handout.brief_parts import BriefPart, list_parts
from clubs.handout.numbered import Source, list_cited
from clubs.handout.views import PUBLIC_URL_VARIABLE
from clubs.paper import Chart, Figures, Paper, read_page
from clubs.tables.provenance import cite, list_source_ids
from clubs.words.plain import LINE_BREAKS
from clubs.words.text import Words

TEMPLATE = Path(__file__).resolve().parent / "brief.typ"
# Drawn at this width, set 182 mm wide: letters of 16 px become 9.6 pt.
CHART_PX, CHART_HEIGHT_PX = 860, 315.0
# Rows that are left of the sections of each rank, step by step; of other ranks all are.
STEPS: Mapping[str, Sequence[Mapping[int, int]]] = {
    "province": (
        {1: 6, 3: 4, 4: 8},
        {1: 4, 3: 3, 4: 6},
        {1: 2, 3: 2, 4: 6},
        {1: 0, 3: 2, 4: 5},
        {1: 0, 3: 1, 4: 4},
        {1: 0, 3: 1, 4: 2},
        {1: 0, 3: 0, 4: 1},
    ),
    # the targets stand in the chart as well
    "overview": ({1: 4}, {1: 2}, {1: 0}),
}
MANY_SOURCES = 12


def write_brief(now: Scope) -> bytes:
    """The brief of the view as PDF, the same bytes for the same view.

    Raises UsageError for a page that has none, and fonts.MissingFont.
    """
    if not now.page.brief_sheets:
        raise UsageError("brief-no-page", page=now.words(f"frame-page-{now.view.page}"))
    fonts.list_files()
    seen = replace(now, theme="light", width_px=CHART_PX, height_px=CHART_HEIGHT_PX)
    said = json.dumps(_clean(_collect(read_page(seen))), ensure_ascii=False)
    made = dt.datetime.combine(now.seen_on, dt.time(), dt.UTC)
    compiler = typst.Compiler(font_paths=_load_fonts(), ignore_system_fonts=True)
    pdf = compiler.compile(
        TEMPLATE, format="pdf", pdf_standards=["ua-1"], sys_inputs={"brief": said}, timestamp=made
    )
    assert isinstance(pdf, bytes)
    return pdf


def name_brief(now: Scope) -> str:
    """tom-tat-quang-ninh-2026-11-21.pdf"""
    place = COUNTRY if now.view.page == "overview" else now.province
    return f"{now.words('brief-file')}-{place}-{now.seen_on}.pdf"


@lru_cache(1)
def _load_fonts() -> Any:
    return typst.Fonts(False, False, [str(fonts.FOLDER)])


def _collect(paper: Paper) -> dict[str, Any]:
    """All that the template shows: texts, pictures, and the steps of leaving out."""
    now, words = paper.now, paper.now.words
    lead, parts, charts = list_parts(paper)
    shown = [*(chart.data for chart in charts), *(chart.also for chart in charts if chart.also is not None)]
    sources = list_cited(paper)
    numbers = {source.row["source_id"]: source.number for source in sources}
    always = {numbers[one] for one in list_source_ids(paper.headline, *shown) if one in numbers}
    told = [part.write(now, numbers) for part in parts]
    state = find_state(now, paper.state) if paper.state else None
    return {
        "lang": words.lang,
        "kind": words("brief-kind", place=now.place, day=now.seen_on),
        "author": words("frame-app"),
        "title": paper.title,
        "state": f"{state.symbol} {state.name}" if state else "",
        "subtitle": paper.subtitle,
        "lead": lead,
        "figures": _list_figures(paper),
        "charts": [{"svg": _draw(chart), "alt": chart.alt} for chart in charts],
        "parts": told,
        "hidden": words("brief-no-room"),
        "cuts": _list_cuts(now.view.page, parts, told, always),
        "sources_heading": words("light-sources"),
        "sources": [_cite(words, source, len(sources) > MANY_SOURCES) for source in sources],
        "footer": words("brief-footer", version=now.version_said, day=now.seen_on),
        "day": [now.seen_on.year, now.seen_on.month, now.seen_on.day],
        "pages": now.page.brief_sheets,
        **_link(now),
    }


def _draw(chart: Chart) -> str:
    """typst looks for another font by the run, not by the letter: signs name the one that has them."""
    pen = Pen(signs_font=fonts.SIGNS_FAMILY)
    drawn = draw_parts(chart.drawing, CHART_PX, LIGHT_NAME, pen)
    return wrap_svg(pen, drawn, CHART_PX, chart.drawing.size.height)


def _list_figures(paper: Paper) -> list[list[str]]:
    shown = [part.shown for part in paper.parts if isinstance(part, Figures)]
    return [[str(text) for text in figure[:3]] for figure in (shown[0] if shown else [])]


def _list_cuts(
    page: str, parts: list[BriefPart], told: list[dict[str, Any]], always: set[int]
) -> list[dict[str, Any]]:
    """Everything first; then fewer and fewer rows, of the sections of the lowest rank before the others.

    Each with the numbers of the documents that are then still needed.
    """
    steps = [[len(part.data) for part in parts]]
    for left in STEPS[page]:
        for rank, most in sorted(left.items()):
            before = zip(steps[-1], parts, strict=True)
            steps.append([min(had, most) if part.rank == rank else had for had, part in before])
    return [{"rows": rows, "sources": sorted(always | _list_cited(told, rows))} for rows in steps]


def _list_cited(told: list[dict[str, Any]], rows: Sequence[int]) -> set[int]:
    kept = zip(told, rows, strict=True)
    return {number for part, most in kept for numbers in part["cited"][:most] for number in numbers}


def _cite(words: Words, source: Source, is_short: bool) -> dict[str, Any]:
    """Publisher, title, day and site; of many documents publisher and day."""
    cited = cite(source.row, words, with_title=not is_short)
    host = "" if is_short else cited.host
    return {
        "n": source.number,
        "number": circle_number(source.number),
        "text": cited.text + (f" ({host})" if host else ""),
    }


def _link(now: Scope) -> dict[str, str]:
    """The light address, which a phone shows at once; without PUBLIC_URL what comes after the address."""
    base = os.environ.get(PUBLIC_URL_VARIABLE, "").rstrip("/")
    link = now.shared_link(f"{base}/light")
    if not base:
        return {"qr": "", "link": link, "link_label": now.words("brief-link-inside")}
    qr = segno.make(link, error="m", micro=False).svg_inline(border=0, dark="#000000")
    return {"qr": qr, "link": link, "link_label": now.words("brief-link")}


def _clean(said: Any) -> Any:
    """Every text in letters that our fonts have."""
    if isinstance(said, str):
        return fonts.write_with_known_letters(LINE_BREAKS.sub(" ", said))
    if isinstance(said, list):
        return [_clean(one) for one in said]
    if isinstance(said, dict):
        return {name: one if name in ("svg", "qr", "link") else _clean(one) for name, one in said.items()}
    return said


ROUTES = [Route("/api/brief", file_endpoint(write_brief, name_brief, "application/pdf"))]
