"""One place, one verdict on every surface; and what was published is never denied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from html import unescape
from io import BytesIO
from typing import Any

import pytest
from pptx import Presentation
from pypdf import PdfReader

from clubs.badges import find_state
from clubs.draw import fonts
from clubs.handout.brief import write_brief
from clubs.handout.deck.deck import make_deck
from clubs.handout.light.page import write_light
from clubs.handout.views import read_scope
from clubs.handout.visit import Visit
from clubs.paper import Chart, Figures, Paper, Table, Text, read_page
from clubs.store.declaration import DATA
from clubs.words.text import Words
from tests.area_verdict_reference import deadline_state, last_verdict
from tests.by_hand import Row, mergers, rows, shipped
from tests.deck_reading import list_texts
from tests.verdict_tables import load_tables

TODAY = date(2026, 11, 21)
VI = Words("vi")
DENIALS = ("chưa tìm thấy số liệu nào", "Chưa có số liệu hay chỉ tiêu nào")


@cache
def paper(
    place: str | None = None, indicator: str = "clubs_total", page: str = "province", **more: str
) -> Paper:
    asked_for = {"page": page, "indicator": indicator, "seen_on": TODAY.isoformat(), **more}
    return read_page(read_scope({**asked_for, **({"province": place} if place else {})}))


def standing() -> list[dict[str, str]]:
    return [row for row in rows("figures") if not row["withdrawn_on"]]


def told_pairs() -> list[tuple[str, str]]:
    """Every country or province and indicator with a figure of any scope, dated or not, a flow or a stock."""
    return sorted({(r["area_id"], r["indicator_id"]) for r in standing() if "." not in r["area_id"]})


def latest_of_scopes(area: str, indicator: str) -> Iterator[set[str]]:
    """Of each scope the ids of its latest figures; undated ones only where no dated one exists."""
    told = [row for row in standing() if (row["area_id"], row["indicator_id"]) == (area, indicator)]
    for scope in sorted({row["scope"] for row in told}):
        of_scope = [row for row in told if row["scope"] == scope]
        last = max(row["as_of_to"] for row in of_scope)
        yield {row["figure_id"] for row in of_scope if row["as_of_to"] == last}


def claims_shown(of: Paper) -> set[str]:
    """What stands on the page without a click."""
    frames = [
        part.data
        for part in of.parts
        if isinstance(part, Chart) or (isinstance(part, Table) and not part.load)
    ]
    return {str(claim) for frame in frames if "claim_id" in frame for claim in frame["claim_id"].dropna()}


def say_all(of: Paper) -> str:
    texts = [part.text for part in of.parts if isinstance(part, Text)]
    return " | ".join([of.title, of.subtitle, *texts])


@pytest.mark.parametrize(("area", "indicator"), told_pairs())
def test_a_published_figure_is_never_denied_and_stands_on_the_page(area: str, indicator: str) -> None:
    page = "overview" if area == "viet-nam" else "province"
    shown = paper(None if page == "overview" else area, indicator, page)
    assert not any(denial in say_all(shown) for denial in DENIALS), say_all(shown)
    if page == "overview":
        return  # the country's page lists its figures at a click
    for latest in latest_of_scopes(area, indicator):
        assert latest & claims_shown(shown), f"{area} {indicator}: none of {sorted(latest)}"


@pytest.mark.parametrize("area", sorted({row["to_area_id"] for row in mergers()}))
def test_a_merged_province_shows_what_its_parts_reported_and_never_denies_it(area: str) -> None:
    parts = {row["from_area_id"] for row in mergers() if row["to_area_id"] == area}
    told = [row for row in standing() if row["area_id"] in parts and row["indicator_id"] == "clubs_total"]
    own = [row for row in standing() if row["area_id"] == area and row["indicator_id"] == "clubs_total"]
    shown = paper(area)
    if told and not own:
        assert not any(denial in say_all(shown) for denial in DENIALS), say_all(shown)
        assert claims_shown(shown) & {row["figure_id"] for row in told}
        assert shown.state == "no_target"


def test_thai_nguyen_of_today_names_the_192_of_the_old_one_and_that_bac_kan_gave_none() -> None:
    title = paper("thai-nguyen-2025").title
    assert "192 CLB ở Thái Nguyên cũ (7/12/2023)" in title and "Bắc Kạn cũ: chưa có" in title


def test_the_87_new_clubs_of_thai_nguyen_open_its_page_of_new_clubs() -> None:
    assert "87 CLB thành lập mới" in paper("thai-nguyen", "clubs_new").title


def test_a_place_of_which_nothing_was_ever_said_has_no_figure() -> None:
    assert paper("da-nang").title == "Đà Nẵng: chưa tìm thấy số liệu nào được công bố"


# one headline


@cache
def headlines(units: int) -> dict[str, Row]:
    look: dict[str, Any] = {"area": None, "indicator": "clubs_total", "seen_on": TODAY, "last_possible": True}
    return {row["area_id"]: row for row in shipped("headline_of_places", units=units, **look)}


@pytest.mark.parametrize("units", [63, 34])
def test_the_headline_of_every_place_is_the_same_on_map_table_and_page(units: int) -> None:
    overview = paper(page="overview", units=str(units))
    on_map = next(part.data for part in overview.charts if part.key == "tiles").set_index("area_id")["state"]
    in_table = next(part.data for part in overview.tables if part.key == "places").set_index("area_id")[
        "state"
    ]
    for area, row in headlines(units).items():
        said = {"map": on_map[area], "table": in_table[area], "page": paper(area).state}
        assert set(said.values()) == {row["state"]}, f"{area}: {said}, the headline is {row['state']}"


@pytest.mark.parametrize("units", [63, 34])
@pytest.mark.parametrize("seen_on", [TODAY, date(2023, 6, 30), date(2025, 12, 31)])
def test_the_headline_is_the_last_verdict_of_the_second_method_with_the_state_at_the_deadline(
    units: int, seen_on: date
) -> None:
    tables, differences = load_tables(DATA), []
    look: dict[str, Any] = {"area": None, "indicator": "clubs_total", "last_possible": True}
    for row in shipped("headline_of_places", units=units, seen_on=seen_on, **look):
        expected = last_verdict(row["area_id"], tables, seen_on)
        if expected is None:
            continue  # the unit did not exist yet
        state = row["state"] if row["state"] not in ("no_target", "not_comparable") else None
        left = (state, row["deadline_state"])
        right_state = expected.state if expected.state not in ("no_target", "no_figure") else None
        right = (right_state if row["state"] != "no_figure" else "no_figure",
                 deadline_state(expected, seen_on, tables))  # fmt: skip
        if left != right:
            differences.append(f"{row['area_id']}: SQL {left}, second method {right}")
    assert not differences, "\n".join(differences)


def test_quang_ninh_was_on_track_when_last_reported_and_its_deadline_passed_unreported() -> None:
    assert paper("quang-ninh").title == (
        "Quảng Ninh: đúng tiến độ khi có số liệu lần cuối (4/11/2022, 4 năm trước): 165/191 CLB; "
        "đến hạn 2025 không có báo cáo"
    )
    assert "Tại hạn 2025: chưa báo cáo." in say_all(paper("quang-ninh"))
    assert paper("quang-ninh", lang="en").title == (
        "Quang Ninh: on track when last reported (4 Nov 2022, 4 years ago): 165/191 clubs; "
        "the 2025 deadline passed without a report"
    )


def test_lai_chau_reached_its_target_after_the_deadline_and_is_not_short_of_anything() -> None:
    said = paper("lai-chau")
    assert said.title == (
        "Lai Châu: đã đạt chỉ tiêu sau hạn 2020: 34/25 CLB, thấy ngày 2/12/2022; đến hạn không có báo cáo"
    )
    assert said.state == "no_baseline"
    whole = say_all(said) + str([part.shown for part in said.parts if isinstance(part, Figures)])
    assert "còn thiếu" not in whole.replace("chỉ nêu phần còn thiếu", "") and "72 %" not in whole


def test_a_chosen_year_shows_what_could_be_said_at_its_end() -> None:
    look: dict[str, Any] = {"area": "quang-ninh", "units": None, "indicator": "clubs_total"}
    (row,) = shipped("headline_of_places", **look, seen_on=date(2025, 12, 31), last_possible=False)
    assert (row["state"], row["deadline_state"]) == ("not_reported", "not_reported")


@pytest.mark.parametrize("place", ["quang-ninh", "lai-chau", "tuyen-quang", "thai-nguyen-2025"])
def test_the_page_of_targets_says_of_a_promise_what_the_page_of_the_place_says(place: str) -> None:
    own, targets = paper(place), paper(place, page="targets")
    assert targets.state in (own.state, "")
    table = (
        next(
            part.data
            for part in own.parts
            if isinstance(part, Table) and "colours_place" in part.data.columns
        )
        if own.title and any(isinstance(p, Table) and "colours_place" in p.data.columns for p in own.parts)
        else None
    )
    if table is not None and table["colours_place"].any():
        assert table.loc[table["colours_place"], "state"].iloc[0] == own.state


@pytest.mark.parametrize(
    ("place", "lang"),
    [("quang-ninh", "vi"), ("quang-ninh", "en"), ("lai-chau", "vi"), ("thai-nguyen-2025", "vi")],
)
def test_light_page_slide_and_brief_bear_the_title_and_the_state_of_the_page(place: str, lang: str) -> None:
    said = paper(place, lang=lang)
    now, name = said.now, find_state(said.now, said.state).name
    light = unescape(write_light(Visit(now, ()), "http://clubs.test/")[0].decode())
    slide = "\n".join(list_texts(Presentation(BytesIO(make_deck([now]))).slides[0]))
    pdf = "".join(page.extract_text() for page in PdfReader(BytesIO(write_brief(now))).pages)
    for surface, written in {"light page": light, "slide": slide, "brief": pdf}.items():
        letters = squeeze(written)
        assert squeeze(said.title) in letters and squeeze(name) in letters, f"{place}: {surface}"


def squeeze(text: str) -> str:
    """Without spaces: a line may break anywhere between two words."""
    return fonts.write_with_known_letters(re.sub(r"\s+", "", text))
