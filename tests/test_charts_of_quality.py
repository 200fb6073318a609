"""The bars of findings: each severity with its symbol, lanes that can be hit, nothing hidden."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from clubs.charts.drawing import Drawing
from clubs.charts.measure import TEXT_PX, measure_text
from clubs.charts.quality_bars import quality_bars
from clubs.draw.plotly import write_plotly
from clubs.store.declaration import DATA
from clubs.words.text import LANGUAGES, Words
from tests.chart_reading import bars_of, check_plotly
from tests.chart_reading import list_texts as texts

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


def draw(**more: Any) -> Drawing:
    return quality_bars(VI, COUNTS, SEVERITIES, **more)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("theme", "width"), [("light", 800), ("dark", 352)])
def test_the_chart_passes_the_checks_of_plotly(lang: str, theme: str, width: int) -> None:
    check_plotly(quality_bars(Words(lang), COUNTS, SEVERITIES, width_hint=width), theme)


def test_the_parts_of_a_lane_stand_behind_each_other_the_gravest_first() -> None:
    parts = {role: bars_of(draw(), f"severity-{role}") for role in SEVERITIES["severity_id"]}
    assert parts["error"] == []
    assert [(bar.lane, bar.x0, bar.x1) for bar in parts["warning"]] == [(0, 0, 3)]
    assert [(bar.lane, bar.x0, bar.x1) for bar in parts["notice"]] == [(0, 3, 12), (1, 0, 84)]


def test_every_number_has_the_symbol_of_its_severity_and_only_those_met_are_explained() -> None:
    said = texts(draw())
    assert "≠ 3  △ 9" in said and "△ 84" in said
    assert "≠ Mâu thuẫn · △ Lưu ý" in said


def test_the_whole_lane_can_be_clicked_where_it_leads_somewhere() -> None:
    whole = bars_of(draw(), "clear")
    assert [(bar.x1, bar.id) for bar in whole] == [(84, "lai-chau"), (84, "")]


def test_a_name_from_the_data_never_becomes_markup() -> None:
    fig = write_plotly(draw(), "light")
    assert "&lt;b&gt;Việt Nam&lt;/b&gt;" in [note.text for note in fig.layout.annotations]
    assert fig.data[-1].hovertext[1].startswith("<b>&lt;b&gt;")


def test_on_a_phone_a_long_name_goes_on_in_a_second_line_and_keeps_its_number() -> None:
    name = "Chỉ tiêu tổng và chỉ tiêu thành lập mới không khớp"
    counts = COUNTS.tail(1).assign(lane_name=name)
    (said,) = [
        text for text in quality_bars(VI, counts, SEVERITIES, width_hint=352).texts if "Chỉ tiêu" in text.said
    ]
    first, second = ("".join(run.text for run in line) for line in said.lines)
    assert name.startswith(first) and measure_text(first, TEXT_PX) < 352
    assert "khớp  △ 84" in second


def test_without_findings_there_is_nothing_to_draw() -> None:
    assert quality_bars(VI, COUNTS.head(0), SEVERITIES).parts == ()
