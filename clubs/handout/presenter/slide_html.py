"""One slide as HTML. Every text is escaped: what comes from data is shown as it is written."""

from __future__ import annotations

import html

from clubs.badges import State
from clubs.handout.presenter.room import keep_units
from clubs.handout.presenter.slide import Slide
from clubs.handout.presenter.tables import Grid
from clubs.handout.written import Written
from clubs.paper import Chart
from clubs.words.text import Words


def write_slide(slide: Slide, name: str, view: str, code: str, words: Words) -> str:
    """name: the id of the slide. view: the part of the programme that it belongs to. code: its QR code."""
    is_alone = not (slide.chart or slide.grid)
    marks = " coded" * bool(code) + " alone" * is_alone + " continued" * slide.is_continued
    large = _write(words("present-code"))
    corner = f'<button class="code" data-do="code" aria-label="{large}">{code}</button>' if code else ""
    return (
        f'<section class="slide{marks}" id="{name}" data-view="{view}" style="--title:{slide.title_px}">'
        f"{_write_header(slide)}{_write_body(slide, name)}"
        f"<footer><p>{'<br>'.join(_write(told) for told in (slide.sources, slide.as_of) if told)}</p>"
        f'<span class="number"></span></footer>{corner}</section>'
    )


def _write_header(slide: Slide) -> str:
    badge = _write_badge(slide.state) if slide.state else ""
    note = f'<p class="note">{badge}{_write(slide.note)}</p>' if badge or slide.note else ""
    kicker = f'<p class="kicker">{_write(slide.kicker)}</p>'
    return f"<header>{kicker}<h2>{_write(slide.title)}</h2>{note}</header>"


def _write_badge(state: State) -> str:
    colours, told = f"background:{state.paper};color:{state.ink}", f"{state.symbol} {state.name}"
    return f'<span class="badge" style="{colours}">{_write(told)}</span>'


def _write_body(slide: Slide, name: str) -> str:
    if slide.grid:
        return f'<div class="body rows">{write_grid(slide.grid)}</div>'
    figures = _write_figures(slide, " across" * (not slide.chart)) if slide.figures else ""
    chart = _write_chart(slide.chart, name) if slide.chart else ""
    return f'<div class="body">{figures}{chart}</div>' if figures or chart else ""


def _write_chart(chart: Chart, name: str) -> str:
    said = f'role="img" aria-label="{_write(chart.alt)}"'
    return f'<figure class="chart" id="{name}-chart" {said}><div class="drawing"></div></figure>'


def _write_figures(slide: Slide, mark: str) -> str:
    shown = ([_write(str(text)) for text in figure[:3]] for figure in slide.figures)
    terms = (f"<div><dt>{label}</dt><dd>{value}</dd><dd>{note}</dd></div>" for label, value, note in shown)
    return f'<dl class="figures{mark}">{"".join(terms)}</dl>'


def write_grid(grid: Grid) -> str:
    columns = "".join(f'<col style="width:{share:.2f}%">' for share in grid.widths_pct)
    more = f"<p>{_write(grid.more)}</p>" if grid.more else ""
    return f"<table><colgroup>{columns}</colgroup>{write_table_rows(grid.headings, grid.rows)}</table>{more}"


def write_table_rows(headings: list[str], rows: list[list[Written]]) -> str:
    head = "".join(f'<th scope="col">{_write(heading)}</th>' for heading in headings)
    body = "".join(f"<tr>{''.join(map(_write_cell, row))}</tr>" for row in rows)
    return f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"


def _write_cell(cell: Written) -> str:
    if cell.is_picture:
        return f'<td><img src="{html.escape(cell.text)}" alt=""></td>' if cell.text else "<td></td>"
    return f"<td>{_write(cell.text)}</td>"


def _write(text: str) -> str:
    """As it is written, and a number stays with its unit."""
    return html.escape(keep_units(text))
