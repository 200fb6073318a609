"""Slides of one view or of a whole programme: PPTX with native charts, made of what the pages say.

make_deck([now]) is the file; make_deck(views, on_progress) tells after each view how far it is.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

from clubs.choices.scope import Scope
from clubs.handout.deck import parts as deck_parts
from clubs.handout.deck.slides import plan_slides
from clubs.handout.deck.template import open_show
from clubs.paper import Paper, read_page
from clubs.slides.wording import name_view
from clubs.tables.downloads import name_file

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)
Progress = Callable[[int, int], None]


def make_deck(views: Sequence[Scope], on_progress: Progress | None = None, name: str = "") -> bytes:
    """One deck of all views in their order, each after a slide with its name where there are several.

    Two makings of the same views from the same data are the same bytes.
    Raises what a page raises; ValueError without a view.
    """
    if not views:
        raise ValueError("A deck needs at least one view.")
    show, first = open_show(), None
    for i, now in enumerate(views):
        paper = read_page(now)
        first = first or paper
        if len(views) > 1:
            deck_parts.draw_divider(show, paper, i + 1, len(views))
        for slide in plan_slides(paper):
            deck_parts.draw_slide(show, paper, slide)
        if on_progress:
            on_progress(i + 1, len(views))
    assert first is not None
    _sign(show, first, name)
    return _pack(show)


def name_deck(now: Scope) -> str:
    """clb-province-quang-ninh-slides-2026-11-21.pptx"""
    return name_file(now, "slides", "pptx")


def _sign(show: Any, paper: Paper, name: str) -> None:
    """What the file says about itself; its day is that from which one looks."""
    now, told = paper.now, show.core_properties
    made = dt.datetime.combine(now.seen_on, dt.time())
    told.title, told.author = (name or paper.title)[:250], now.words("frame-app")
    told.subject, told.language = name_view(now), now.lang
    told.comments, told.keywords, told.last_modified_by = (
        now.words("deck-version", version=now.version_said),
        "",
        "",
    )
    told.created = told.modified = told.last_printed = made
    told.revision = 1


def _pack(show: Any) -> bytes:
    """python-pptx stamps each part with the clock; here each has the first day that a ZIP knows."""
    raw, packed = io.BytesIO(), io.BytesIO()
    show.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            info = zipfile.ZipInfo(part.filename, FIRST_DAY_OF_ZIP)
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 0
            target.writestr(info, source.read(part))
    return packed.getvalue()
