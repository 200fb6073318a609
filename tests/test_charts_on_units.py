"""A province on the units of a date: sums say how many parts they are of, and a merger is not growth."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from clubs import charts
from clubs.charts.drawing import At, Drawing
from clubs.draw.plotly import write_plotly
from clubs.words.text import LANGUAGES, Words
from tests import chart_frames as frames
from tests.chart_frames import claim, claims
from tests.chart_reading import joined, lines_of, marks_of, read_texts

MERGED_ON = dt.date(2025, 7, 1)


def year_of(year: int, value: float, reported: int, parts: int = 2, **other: Any) -> dict[str, Any]:
    return {
        "area_id": "tuyen-quang-2025", "name_vi": "Tuyên Quang", "name_en": "Tuyen Quang", "year": year,
        "value": value, "as_of": dt.date(year, 12, 31), "parts_reported": reported, "parts": parts,
        "is_complete": reported == parts, "is_rounded": False, "is_own_figure": False, **other,
    }  # fmt: skip


def draw(*rows: dict[str, Any], lang: str = "vi", **options: Any) -> Drawing:
    return charts.on_units(Words(lang), pd.DataFrame(list(rows)), changed_on=MERGED_ON, **options)


def riser(drawing: Drawing) -> list[tuple[tuple[At, At], ...]]:
    return lines_of(drawing, "step")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("theme", "width"), [("light", 1248), ("dark", 352)])
def test_a_chart_passes_the_checks_of_plotly(lang: str, theme: str, width: int) -> None:
    drawing = draw(year_of(2023, 4, 1), year_of(2025, 135, 2), lang=lang, width_hint=width, event="x")
    go.Figure(write_plotly(drawing, theme).to_plotly_json())


def test_lines_join_only_years_in_which_every_part_reported() -> None:
    assert joined(draw(year_of(2022, 50, 2), year_of(2023, 60, 2))) == [(50, 60)]
    assert joined(draw(year_of(2022, 50, 2), year_of(2023, 60, 1))) == []
    assert joined(draw(year_of(2022, 20, 1), year_of(2023, 25, 1))) == []


def test_no_line_crosses_more_than_24_months() -> None:
    assert joined(draw(year_of(2019, 50, 2), year_of(2023, 60, 2))) == []


def test_a_sum_of_some_parts_is_hollow_and_says_how_many() -> None:
    fig = draw(year_of(2022, 50, 2), year_of(2023, 25, 1))
    assert [mark.role for mark in marks_of(fig)] == ["actual", "incomplete"]
    assert "25 CLB năm 2023 1/2 đơn vị" in read_texts(fig)
    assert "50 CLB năm 2022 2/2 đơn vị" in read_texts(fig)
    assert "1 of 2 units" in read_texts(draw(year_of(2023, 25, 1), lang="en"))


def test_a_jump_made_by_the_merger_is_a_step_and_no_rising_line() -> None:
    fig = draw(year_of(2023, 4, 1), year_of(2025, 135, 2, is_own_figure=True))
    assert joined(fig) == []
    assert riser(fig) == [((MERGED_ON, 4), (MERGED_ON, 135))]
    assert "gồm phần do sắp xếp và phần tăng trưởng" in read_texts(fig)


def test_growth_of_the_whole_across_the_merger_is_growth() -> None:
    fig = draw(year_of(2024, 100, 2), year_of(2025, 135, 2))
    assert joined(fig) == [(100, 135)]
    assert riser(fig) == []


def test_parts_that_begin_to_report_before_the_merger_make_no_step() -> None:
    fig = draw(year_of(2022, 4, 1), year_of(2023, 100, 2))
    assert riser(fig) == []
    assert joined(fig) == []


def test_a_province_that_was_never_merged_needs_no_count() -> None:
    fig = draw(year_of(2022, 4, 1, parts=1), year_of(2023, 9, 1, parts=1))
    assert "đơn vị" not in read_texts(fig)
    assert joined(fig) == [(4, 9)]


def test_a_sum_with_rounded_parts_says_so() -> None:
    assert "có số không chính xác" in read_texts(draw(year_of(2023, 40, 2, is_rounded=True)))


def test_a_point_leads_to_its_province() -> None:
    assert [mark.id for mark in marks_of(draw(year_of(2023, 40, 2)))] == ["tuyen-quang-2025"]


def test_a_point_that_is_one_claim_tells_where_it_comes_from() -> None:
    assert [mark.id for mark in marks_of(draw(year_of(2023, 40, 2, claim_id="f061")))] == ["f061"]


def test_a_figure_is_dated_as_its_source_prints_it() -> None:
    printed: dict[str, Any] = {"as_of_printed": "2023-10", "as_of_from": dt.date(2023, 10, 1)}
    assert "4 CLB tháng 10/2023 1/2 đơn vị" in read_texts(draw(year_of(2023, 4, 1, **printed)))


def test_two_provinces_are_refused() -> None:
    with pytest.raises(ValueError, match="One chart, one province: got tuyen-quang-2025, x"):
        draw(year_of(2023, 40, 2), year_of(2023, 40, 2, area_id="x"))


def test_a_province_without_figures_says_so() -> None:
    assert "Chưa có số liệu cùng loại" in read_texts(draw())


def test_the_growth_chart_draws_the_same_step_where_a_unit_became_another() -> None:
    both = claims(claim("a", 50, "2025-01-01"), claim("b", 90, "2025-12-31"))
    fig = charts.trajectory(Words("vi"), both, events=frames.reform(breaks=True))
    assert riser(fig) == [((MERGED_ON, 50), (MERGED_ON, 90))]
    assert riser(charts.trajectory(Words("vi"), both, events=frames.reform(breaks=False))) == []
