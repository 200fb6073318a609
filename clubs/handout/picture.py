"""A chart as a picture at slide size: for a chat, a report or a wall. PNG, or SVG that can be enlarged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd
from slugify import slugify
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from clubs.badges import find_state
from clubs.charts.drawing import Drawing
from clubs.choices import lists
from clubs.choices.scope import Scope
from clubs.draw.picture import Around, Badge, write_picture
from clubs.draw.png import write_png
from clubs.errors import UsageError, find_nearest
from clubs.handout.answers import file_endpoint
from clubs.handout.views import public_link
from clubs.paper import Chart, Paper, Text, read_page
from clubs.tables.provenance import list_source_ids
from clubs.words.text import Words

SOURCES_NAMED = 6
MEDIA_TYPES = {"png": "image/png", "svg": "image/svg+xml"}


def make_picture(now: Scope, key: str, kind: str) -> bytes:
    """key: of the chart on its page. Raises UsageError where the page of this view draws no such chart."""
    paper = read_page(now)
    chart = _find_chart(paper, key)
    title, subtitle, state = _say(paper, chart)
    footer = say_footer(now.words, now.version_said, now.seen_on, public_link(now))
    told = Around(title, subtitle, _find_badge(now, state), _cite(now, chart), footer, chart.alt)
    # squares stay squares where there is room
    keeps_its_shape = any(panel.is_square for panel in chart.drawing.panels)
    draw = partial(_draw_again, now, key, not keeps_its_shape)
    lower, with_fonts = partial(_draw_again, now, key, True), kind == "svg"
    svg = write_picture(told, draw, now.theme, now.lang, with_fonts=with_fonts, lower=lower)
    return write_png(svg) if kind == "png" else svg.encode()


def name_picture(now: Scope, key: str, kind: str) -> str:
    return f"clb-{slugify(f'{now.view.page} {now.province} {key} {now.seen_on}')}.{kind}"


def _draw_again(now: Scope, key: str, is_fitted: bool, width: float, height: float) -> Drawing:
    """The same chart for the room that the picture has; not fitted: as high as it must be."""
    room = height if is_fitted else None
    return _find_chart(read_page(replace(now, width_px=int(width), height_px=room)), key).drawing


def _find_chart(paper: Paper, key: str) -> Chart:
    charts = {chart.key: chart for chart in paper.charts}
    if not charts:
        raise UsageError("error-picture-none", title=paper.title)
    if key not in charts:
        raise UsageError("error-picture-chart", asked=key[:40], nearest=find_nearest(key, charts))
    return charts[key]


def _say(paper: Paper, chart: Chart) -> tuple[str, str, str]:
    """The page's sentence over its first chart; over another one what stands above it, then that sentence."""
    if chart is paper.charts[0]:
        return paper.title, paper.subtitle, paper.state
    place = next(number for number, part in enumerate(paper.parts) if part is chart)
    above = paper.parts[:place]
    headings = [part.text for part in above if isinstance(part, Text) and part.kind == "heading"]
    return (headings[-1], paper.title, "") if headings else (paper.title, paper.subtitle, paper.state)


def _find_badge(now: Scope, state: str) -> Badge | None:
    if not state:
        return None
    found = find_state(now, state)
    return Badge(f"{found.symbol} {found.name}", f"state-{state}")


def _cite(now: Scope, chart: Chart) -> str:
    words, newest = now.words, _find_newest(chart.data)
    as_of = words.as_of(newest) if newest else ""
    if chart.drawing.names_sources:
        return say_sources(words, None, as_of)
    cited = lists.find_sources(now.version, tuple(list_source_ids(chart.data)))
    named = list(dict.fromkeys(str(source["publisher"]) for source in cited))
    if len(named) > SOURCES_NAMED:
        more = words("picture-more-sources", n=len(named) - SOURCES_NAMED)
        named = [*named[:SOURCES_NAMED], more]
    return say_sources(words, named, as_of)


def say_sources(words: Words, sources: Sequence[str] | None, as_of: str = "") -> str:
    """as_of: the date of the newest figure, as its source prints it (Words.as_of).

    sources: None where the chart itself names them, as a growth chart does.
    """
    said = [words("picture-as-of", when=as_of)] if as_of else []
    if sources is not None:
        named = words("picture-sources", sources="; ".join(sources)) if sources else ""
        said.append(named or words("picture-no-sources"))
    return " · ".join(said)


def say_footer(words: Words, version: str, seen_on: dt.date, link: str = "") -> str:
    """From which data, seen from which day; link: where the view can be looked up, else none is named."""
    said = words("picture-version", version=version, day=seen_on)
    return f"{said} · {link}" if link else said


def _find_newest(data: pd.DataFrame) -> str:
    """The date of the newest figure as its source prints it; empty where the rows have none."""
    day = next((column for column in ("as_of", "now_as_of", "last_as_of") if column in data), None)
    if day is None or f"{day}_printed" not in data or data[day].isna().all():
        return ""
    newest = data.sort_values(day, na_position="first").iloc[-1]
    return str(newest[f"{day}_printed"])


def _answer(kind: str) -> Callable[[Request], Any]:
    async def answer(request: Request) -> Response:
        key = request.path_params["chart"]
        make, name = partial(make_picture, key=key, kind=kind), partial(name_picture, key=key, kind=kind)
        answered: Response = await file_endpoint(make, name, MEDIA_TYPES[kind])(request)
        return answered

    return answer


ROUTES = [Route(f"/api/picture/{{chart}}.{kind}", _answer(kind)) for kind in MEDIA_TYPES]
