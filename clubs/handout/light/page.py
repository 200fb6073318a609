"""The light address: a page as plain HTML with its charts drawn in, for phones, previews, print and ears.

It says what the interactive page says, because it is made from the same Paper. No script; one answer.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from clubs.choices import links
from clubs.choices.scope import Scope
from clubs.draw.colours import BOTH
from clubs.draw.ink import Inks
from clubs.handout.light.arranged import LightPage, arrange_page
from clubs.handout.light.drawn import draw_charts
from clubs.handout.light.style import write_style
from clubs.handout.visit import Visit
from clubs.paper import Paper, read_page
from clubs.words.text import Words

MOST_BYTES = 150_000
ROWS_TRIED = (400, 200, 100, 60, 30, 15, 8, 4)  # of each table, until the page weighs little enough
PAGES_KEPT = 256  # about 60 kB each
FOLDER = Path(__file__).resolve().parent


@lru_cache(PAGES_KEPT)
def write_light(visit: Visit, base: str) -> tuple[bytes, str]:
    """The page, and its style for the content policy. Remembered: version and day are parts of the visit.

    base: where readers reach the dashboard, for the addresses that a chat needs in full.
    Raises ClubsError where the data cannot be read.
    """
    now, inks = visit.now, Inks()
    paper = Paper(now) if visit.is_lost else read_page(replace(now, theme=BOTH))
    charts = draw_charts(paper, inks)
    style = write_style(now, paper, inks)
    html = ""
    for most in ROWS_TRIED:
        page = arrange_page(visit, paper, charts, most)
        html = _write(now.words, page, style, **_list_addresses(now, base))
        if len(html.encode()) <= MOST_BYTES:
            break
    return html.encode(), style


def _list_addresses(now: Scope, base: str) -> dict[str, str]:
    """In full: a chat that shows the link knows no other page of ours. The picture keeps its day."""
    picture = urlsplit(now.shared_link("")).query
    return {
        "here": links.link(now.view, f"{base}/light"),
        "canonical": links.link(now.view, base),
        "picture": f"{base}/light/{now.view.page}.png?{picture}",
    }


def _write(words: Words, page: LightPage, style: str, **addresses: str) -> str:
    return str(load_template("light.html").render(words=words, page=page, style=Markup(style), **addresses))


@lru_cache(2)
def load_template(name: str) -> Any:
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)
