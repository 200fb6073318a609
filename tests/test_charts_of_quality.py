"""The bars of findings: each severity with its symbol, lanes that can be hit, nothing hidden."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from clubs.charts.measure import measure_text
from clubs.charts.palette import TEXT_PX
from clubs.charts.quality_bars import quality_bars
from clubs.store.declaration import DATA
from clubs.words.text import LANGUAGES, Words

VI = Words("vi")
SEVERITIES = pd.read_csv(DATA / "check_severities.csv")
COUNTS = pd.DataFrame(
    {
        "lane_id": ["lai-chau", "lai-chau", "viet-nam"],
        "lane_name": ["Lai Châu", "Lai Châu", "<b>Việt Nam</b>"],
        "leads": [True, True, False],
        "severity": ["warning", "notice", "notice"],
        "findings": [3, 9, 84],
    }
)


def draw(**more: Any) -> go.Figure:
    return quality_bars(VI, COUNTS, SEVERITIES, **more)


def texts(fig: go.Figure) -> list[str]:
    return [note.text for note in fig.layout.annotations]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("theme", "width"), [("light", 800), ("dark", 352)])
def test_the_chart_passes_the_checks_of_plotly(lang: str, theme: str, width: int) -> None:
    fig = quality_bars(Words(lang), COUNTS, SEVERITIES, theme=theme, width_hint=width)
    go.Figure(fig.to_plotly_json())


def test_the_parts_of_a_lane_stand_behind_each_other_the_gravest_first() -> None:
    error, warning, notice, _ = draw().data
    assert (list(error.x), list(warning.x), list(warning.base)) == ([], [3], [0])
    assert (list(notice.x), list(notice.base), list(notice.y)) == ([9, 84], [3, 0], [0, 1])
    assert [part.marker.color for part in (warning, notice)] == list(SEVERITIES["colour_light"][1:])


def test_every_number_has_the_symbol_of_its_severity_and_only_those_met_are_explained() -> None:
    said = texts(draw())
    assert "≠ 3  △ 9" in said and "△ 84" in said
    assert "≠ Mâu thuẫn · △ Lưu ý" in said


def test_the_whole_lane_can_be_clicked_where_it_leads_somewhere() -> None:
    whole = draw().data[-1]
    assert list(whole.x) == [84, 84]
    assert list(whole.customdata) == ["lai-chau", None]


def test_a_name_from_the_data_never_becomes_markup() -> None:
    fig = draw()
    assert "&lt;b&gt;Việt Nam&lt;/b&gt;" in texts(fig)
    assert fig.data[-1].hovertext[1].startswith("<b>&lt;b&gt;")


def test_on_a_phone_a_long_name_goes_on_in_a_second_line_and_keeps_its_number() -> None:
    name = "Chỉ tiêu tổng và chỉ tiêu thành lập mới không khớp"
    counts = COUNTS.tail(1).assign(lane_name=name)
    (said,) = [
        text for text in texts(quality_bars(VI, counts, SEVERITIES, width_hint=352)) if "Chỉ tiêu" in text
    ]
    first, second = said.split("<br>")
    assert name.startswith(first) and measure_text(first, TEXT_PX) < 352
    assert "khớp  △ 84" in second


def test_without_findings_there_is_nothing_to_draw() -> None:
    fig = quality_bars(VI, COUNTS.head(0), SEVERITIES)
    assert all(not len(trace.x) for trace in fig.data)
