"""A growth chart shows what was known on its day, and asks nothing of a unit that is no more."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from clubs import charts
from clubs.charts.drawing import Box, Drawing
from clubs.words.text import Words
from tests import chart_frames as frames
from tests.chart_reading import lines_of, read_texts

VI = Words("vi")
THEN, NOW = dt.date(2021, 12, 31), dt.date(2026, 11, 21)


def draw(frame: frames.Frames, seen_on: dt.date, **options: Any) -> Drawing:
    return charts.trajectory(VI, **frame, seen_on=seen_on, **options)


def until(drawing: Drawing) -> str:
    """The last day that a scheme's period is shaded to."""
    return max(str(part.x1) for part in drawing.parts if isinstance(part, Box))


def test_no_scheme_is_shaded_beyond_the_day_of_looking() -> None:
    assert until(draw(frames.quang_ninh(), THEN)) == "2021-12-31"
    assert until(draw(frames.quang_ninh(), NOW)) > "2026-11-01"


def test_a_scheme_of_later_years_is_not_named() -> None:
    assert "QĐ 1648" not in read_texts(draw(frames.quang_ninh(), THEN))
    assert "QĐ 1648" in read_texts(draw(frames.quang_ninh(), NOW))


def test_the_reform_is_not_drawn_before_it_happened() -> None:
    assert "1/7/2025" not in read_texts(draw(frames.quang_ninh(), THEN))
    assert lines_of(draw(frames.quang_ninh(), THEN), "event") == []
    assert len(lines_of(draw(frames.quang_ninh(), NOW), "event")) == 1


def test_the_plan_and_its_promise_are_drawn_to_their_day_all_the_same() -> None:
    fig = draw(frames.quang_ninh(), THEN)
    assert lines_of(fig, "plan") == [((dt.date(2021, 4, 20), 110), (dt.date(2025, 12, 31), 191))]
    assert str(fig.panels[0].x.high) > "2025-12-31"


def test_nothing_is_required_of_a_unit_after_its_last_day() -> None:
    ray = lines_of(draw(frames.tuyen_quang(), NOW), "needed")
    assert [line[-1][0] for line in ray] == [dt.date(2025, 6, 30)]
    share = (dt.date(2025, 6, 30) - dt.date(2020, 10, 31)).days / (
        dt.date(2025, 12, 31) - dt.date(2020, 10, 31)
    ).days
    assert ray[0][-1][1] == pytest.approx(4 + 30 * share)


def test_what_was_missing_is_then_said_at_the_promise() -> None:
    assert "còn thiếu 30 CLB" in read_texts(draw(frames.tuyen_quang(), NOW))


def test_before_its_end_the_ray_of_that_unit_leads_to_the_promise() -> None:
    ray = lines_of(draw(frames.tuyen_quang(), THEN), "needed")
    assert ((dt.date(2020, 10, 31), 4), (dt.date(2025, 12, 31), 34)) in ray


@pytest.mark.parametrize(("ended_on", "last"), [("2025-06-30", "2025-06-30"), (None, "2026-11-21")])
def test_the_silence_ends_with_the_unit(ended_on: str | None, last: str) -> None:
    frame = frames.tuyen_quang() | {"events": frames.reform(breaks=True, ended_on=ended_on)}
    level = [line for line in lines_of(draw(frame, NOW), "silence") if line[0][1] == line[-1][1]]
    assert [str(line[-1][0]) for line in level] == [last]
