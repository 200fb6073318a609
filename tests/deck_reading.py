"""Slides reopened: their texts, tables, charts and the points of these."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from functools import cache
from typing import Any

import pandas as pd
import pytest
from pptx import Presentation

from clubs.choices import links
from clubs.choices.scope import Scope
from clubs.handout.deck import deck
from clubs.paper import Paper
from clubs.store import versions
from clubs.words.text import LANGUAGES
from tests.reader import PAGES, SEEN_ON

TODAY = dt.date.fromisoformat(SEEN_ON)
EACH_PAGE = pytest.mark.parametrize("page", [page.stem for page in PAGES])
EACH_LANGUAGE = pytest.mark.parametrize("lang", LANGUAGES)
A_SOURCE = "hoi-nguoi-cao-tuoi-tinh-thai-2023-12-07"
REGION = {"region": "trung-du-va-mien-nui-phia-bac"}


def look(page: str = "province", lang: str = "vi", **choices: Any) -> Scope:
    choices = {"province": "quang-ninh", **choices} if page != "overview" else choices
    return Scope(links.View(page, lang=lang, seen_on=TODAY, **choices), versions.current(), TODAY)


@cache
def open_deck(page: str = "province", lang: str = "vi", **choices: Any) -> Any:
    return Presentation(io.BytesIO(deck.make_deck([look(page, lang, **choices)])))


def open_made(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(deck, "read_page", lambda _now: paper)
    return Presentation(io.BytesIO(deck.make_deck([paper.now])))


def list_texts(slide: Any) -> list[str]:
    texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    tables = [shape.table for shape in slide.shapes if shape.has_table]
    return texts + [cell.text for table in tables for row in table.rows for cell in row.cells]


def list_charts(show: Any) -> list[Any]:
    return [shape.chart for slide in show.slides for shape in slide.shapes if shape.has_chart]


def list_tables(show: Any) -> Iterator[pd.DataFrame]:
    for slide in show.slides:
        for shape in slide.shapes:
            if shape.has_table:
                head, *rows = [[cell.text for cell in row.cells] for row in shape.table.rows]
                yield pd.DataFrame(rows, columns=head)


def read_points(series: Any) -> list[tuple[float, float]]:
    xs = [float(v.text) for v in series._element.findall(".//{*}xVal//{*}v")]
    return list(zip(xs, [float(v) for v in series.values], strict=True))
