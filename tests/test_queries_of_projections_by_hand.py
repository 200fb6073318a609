"""A projection is a range from three dated totals on, one pace from two, and never a verdict."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from clubs.rooms.province.projection import say_projection
from clubs.words.text import Words
from tests.by_hand import Row, asked
from tests.store import store
from tests.verdict_cases import figure, promise

SEEN_ON = date(2024, 1, 1)
TARGET = promise(200, "2026-01-01", area_id="quang-ninh")


def project(*claims: Row, **more: Any) -> Row | None:
    look = {"target": "t1", "seen_on": SEEN_ON}
    found = asked(store(figures=list(claims), targets=[{**TARGET, **more}]), "projection_of_promise", **look)
    return found[0] if found else None


def test_three_totals_lead_to_a_range_between_the_slowest_and_the_fastest_pace() -> None:
    found = project(figure(100, "2021-01-01"), figure(110, "2022-01-01"), figure(140, "2024-01-01"))
    assert found is not None
    slow, fast = 10 * 365.25 / 365, 30 * 365.25 / 730
    years = (date(2026, 1, 1) - date(2024, 1, 1)).days / 365.25
    assert (found["slowest_per_year"], found["fastest_per_year"]) == (
        pytest.approx(slow),
        pytest.approx(fast),
    )
    assert found["low_at_due"] == pytest.approx(140 + slow * years)
    assert found["high_at_due"] == pytest.approx(140 + fast * years)
    assert (
        found["reached_earliest"] > date(2026, 1, 1) and found["reached_latest"] > found["reached_earliest"]
    )


def test_two_totals_give_one_pace_and_no_range() -> None:
    found = project(figure(100, "2021-01-01"), figure(130, "2024-01-01"))
    assert found is not None and found["pace_per_year"] == pytest.approx(30 * 365.25 / 1095)
    assert found["slowest_per_year"] is None and found["low_at_due"] is None
    said = say_projection(Words("vi"), found)
    assert "10 CLB/năm" in said and "không phải kết luận" in said


def test_a_rounded_total_widens_the_range() -> None:
    exact = project(figure(100, "2021-01-01"), figure(110, "2022-01-01"), figure(140, "2024-01-01"))
    about = project(figure(100, "2021-01-01"), figure(110, "2022-01-01"), figure(140, "2024-01-01", "about"))
    assert exact is not None and about is not None
    assert about["low_at_due"] < exact["low_at_due"] and about["high_at_due"] > exact["high_at_due"]


def test_a_falling_pace_never_reaches_the_target_and_the_words_say_so() -> None:
    found = project(figure(100, "2021-01-01"), figure(90, "2022-01-01"), figure(120, "2024-01-01"))
    assert found is not None and found["reached_latest"] is None and found["reached_earliest"] is not None
    assert "chậm nhất thì không đạt" in say_projection(Words("vi"), found)
    assert "at the slowest pace it is not" in say_projection(Words("en"), found)


def test_nothing_is_projected_from_one_total_nor_past_the_deadline() -> None:
    assert project(figure(100, "2021-01-01")) is None
    told = [figure(100, "2021-01-01"), figure(110, "2022-01-01")]
    assert project(*told, due="2023-12-31") is None
