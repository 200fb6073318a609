"""A programme as one HTML page: slides, the charts' own figures, tables and sources behind them.

The presenter (/present) and the offline copy are the same page; the one links its scripts, the other holds
them and asks nobody for anything.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape
from string import Template
from typing import Any
from urllib.parse import urlencode

import segno

from clubs.charts.measure import TEXT_PX
from clubs.choices import links
from clubs.choices.lists import list_place_ids
from clubs.choices.naming import name_place
from clubs.choices.pages import PAGES
from clubs.choices.scope import COUNTRY, Scope
from clubs.draw.plotly import write_json
from clubs.draw.theme import PROJECTOR
from clubs.handout.presenter import files
from clubs.handout.presenter.behind import write_behind
from clubs.handout.presenter.slide import Slide
from clubs.handout.presenter.slide_html import write_slide
from clubs.handout.presenter.slides import make_slides, name_view, slide_scope
from clubs.handout.programme import (
    LAGGING,
    STANDARD,
    Programme,
    write_address,
    write_item,
)
from clubs.handout.views import PUBLIC_URL_VARIABLE
from clubs.paper import Chart, read_page
from clubs.words.text import LANGUAGES, Words

PHONE_PX = 352
KEPT_VIEWS = 64
BUTTONS = (
    "tools", "back", "next", "full", "blank", "auto", "code", "edit", "read", "name", "add", "link", "copy",
    "keys", "close", "noscript",
)  # fmt: skip


@dataclass(frozen=True)
class Shown:
    """One view of the programme as parts of the page."""

    item: str
    label: str
    slides: tuple[str, ...]
    figures: tuple[str, ...]
    behind: str


def write_present(programme: Programme, is_offline: bool) -> str:
    """The page. is_offline: nothing is asked of any server, and every table of the views is inside."""
    base = os.environ.get(PUBLIC_URL_VARIABLE, "").rstrip("/")
    look = programme.version, programme.today, programme.theme, programme.has_tables, is_offline, base
    shown = [show_view(k, view, *look) for k, view in enumerate(programme.views, start=1)]
    words, title = programme.words, _find_title(programme, shown)
    data = [figure for view in shown for figure in view.figures]
    scripts = files.write_scripts(is_offline)
    page = Template((files.FOLDER / "page.html").read_text("utf-8"))
    return page.substitute(
        {f"label_{name}": escape(words(f"present-{name}")) for name in BUTTONS},
        lang=words.lang,
        theme=programme.theme,
        every=programme.every_s,
        title=escape(title),
        policy=files.write_policy() if is_offline else "",
        styles=files.write_styles(is_offline),
        slides="\n".join(slide for view in shown for slide in view.slides) or _write_empty(programme),
        behind="\n".join(view.behind for view in shown),
        messages="".join(_write_message(words, told) for told in programme.problems),
        offers=_write_offers(programme) if not is_offline else "",
        links="" if is_offline else _write_links(programme),
        programme=_to_json(_describe(programme, shown, title)),
        scripts="\n".join([*data, scripts]),
    )


@lru_cache(KEPT_VIEWS)
def show_view(
    number: int, view: links.View, version: str, today: dt.date, theme: str, has_tables: bool, is_whole: bool,
    base: str,
) -> Shown:  # fmt: skip
    """A version never changes, so a view is made once for all who present it."""
    now = Scope(view, version, today, theme)
    wide = read_page(slide_scope(now))
    phone = {chart.key: chart for chart in read_page(replace(now, width_px=PHONE_PX)).charts}
    slides, label = make_slides(wide, has_tables), name_view(now)
    code = _write_code(now, base)
    named = f"v{number}"
    shown = [
        write_slide(slide, f"{named}-{k}", named, code, now.words) for k, slide in enumerate(slides, start=1)
    ]
    figures = [
        _write_figure(f"{named}-{k}-chart", slide.chart, phone.get(slide.chart.key), wide.now)
        for k, slide in enumerate(slides, start=1)
        if slide.chart
    ]
    behind = write_behind(wide, named, label, is_whole)
    return Shown(write_item(view, now.province), label, tuple(shown), tuple(figures), behind)


def _write_figure(name: str, wide: Chart, phone: Chart | None, now: Scope) -> str:
    """On a phone a chart that several slides share is one long chart, under the first of them."""
    theme = PROJECTOR + now.theme
    forms = {"wide": write_json(wide.drawing, theme, now.width_px, TEXT_PX)}
    if phone is not None:
        forms["phone"] = write_json(phone.drawing, theme, PHONE_PX, TEXT_PX)
    return f'<script type="application/json" data-figure="{name}">{_to_json(forms)}</script>'


def _write_code(now: Scope, base: str) -> str:
    """The QR code of this very view as a phone reads it; only a known public address can lead there."""
    if not base:
        return ""
    pinned = {"province": now.province} if now.page.is_of_place else {}
    params = now.choices(v=now.version, seen_on=now.seen_on, **pinned)
    address = f"{base}/light/{now.view.page}?{urlencode(params, safe=',')}"
    made = segno.make(address, error="m", micro=False)
    drawn: str = made.svg_inline(border=3, dark="#000000", light="#ffffff", omitsize=True)
    return drawn


def _write_message(words: Words, told: str) -> str:
    close = f'<button data-do="dismiss" aria-label="{escape(words("present-close"))}">✕</button>'
    return f"<p>{escape(told)} {close}</p>"


def _find_title(programme: Programme, shown: list[Shown]) -> str:
    if programme.name:
        return programme.name
    return shown[0].label if len(shown) == 1 else programme.words("present-title")


def _describe(programme: Programme, shown: list[Shown], title: str) -> dict[str, Any]:
    words = programme.words
    return {
        "name": programme.name,
        "title": title,
        "base": os.environ.get(PUBLIC_URL_VARIABLE, "").rstrip("/"),
        "params": programme.common,
        "items": programme.items,
        "views": [
            {"id": f"v{k}", "item": view.item, "label": view.label} for k, view in enumerate(shown, start=1)
        ],
        "words": {name: words(f"present-{name}") for name in ("up", "down", "remove", "copied")},
    }


def _write_empty(programme: Programme) -> str:
    words = programme.words
    slide = Slide(words("present"), words("present-empty"), words("present-empty-note"))
    return write_slide(slide, "empty", "empty", "", words)


def _write_offers(programme: Programme) -> str:
    """What can be added: the pages, the provinces that lag, each province."""
    words = programme.words
    now = Scope(links.View(lang=words.lang), programme.version, programme.today)
    pages = {
        page.offered_as or page.name: words(f"frame-page-{page.name}")
        for page in PAGES.values()
        if page.name != "province"
    }
    places = [place for place in list_place_ids(programme.version, "reported") if place != COUNTRY]
    offered = {
        "|".join(STANDARD): words("present-standard"),
        LAGGING: words("present-lagging"),
        **pages,
    }
    offered |= {f"province:{place}": name_place(now, place) for place in places}
    options = (f'<option value="{escape(item)}">{escape(name)}</option>' for item, name in offered.items())
    return "".join(options)


def _write_links(programme: Programme) -> str:
    """To the offline copy of the same programme, to the other theme, to the other languages."""
    words, items, params = programme.words, programme.items, programme.common
    other = "dark" if programme.theme == "light" else "light"
    offline = write_address(items, params, programme.name).replace("present?", "api/offline?", 1)
    themed = write_address(items, {**params, "theme": other}, programme.name)
    spoken = [
        (write_address(items, {**params, "lang": lang}, programme.name), words(f"frame-lang-{lang}"), "")
        for lang in LANGUAGES
        if lang != words.lang
    ]
    return "\n".join(
        f'<a href="{escape(address)}"{more}>{escape(label)}</a>'
        for address, label, more in (
            (offline, words("present-offline"), " download"),
            (themed, words(f"present-{other}"), ""),
            *spoken,
        )
    )


def _to_json(told: Any) -> str:
    """JSON that ends no script of the page, whatever its texts are."""
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
