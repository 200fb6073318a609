"""Units of a date on the pages: parts beside each number, partial sums no totals, nothing split downwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pandas as pd
import pytest

from clubs.charts.measure import measure_text
from clubs.choices import links
from clubs.choices.scope import PHONE_CONTENT_PX, Scope
from clubs.rooms.overview.country import load_country
from clubs.rooms.overview.tables import arrange_places
from clubs.rooms.overview.units import UNRANKED, TotalOnUnits
from clubs.rooms.province.on_units_of_date import count_parts, load_on_units
from clubs.rooms.province.units_words import name_counted
from clubs.store import versions
from clubs.tables.columns import write_values
from clubs.words.text import LANGUAGES, Words
from tests.by_hand import TODAY, areas, day, figures, mergers, provinces, rows
from tests.reader import SEEN_ON, Reader

CELL_TEXT_PX, CELL_EDGE_PX = 16, 9  # as Streamlit writes a cell at our font size
MERGED = sorted({row["to_area_id"] for row in mergers()})
NOT_JUDGED = {"no_figure", "no_target", "not_judged", "not_reported"}


def look(page: str = "overview", **choices: object) -> Scope:
    view = links.View(page, **{"seen_on": TODAY, **choices})  # type: ignore[arg-type]
    return Scope(view, versions.current(), TODAY)


@cache
def read(query: str) -> Reader:
    return Reader().open(f"{query}&seen_on={SEEN_ON}", ("on-units-behind",))


def by_hand(area: str, seen_on: date = TODAY) -> tuple[int, bool]:
    """Parts that count for the row of a merged province that speaks, and whether it is a total."""
    olds = {row["from_area_id"] for row in mergers() if row["to_area_id"] == area}
    told = [
        row
        for row in figures(indicator_id="clubs_total", scope="all")
        if row["area_id"] in {area, *olds} and day(row["as_of_to"]) <= seen_on
    ]
    if any(row["area_id"] == area for row in told):
        return len(olds), True
    by_year: dict[str, set[str]] = {}
    for row in told:
        by_year.setdefault(row["as_of_to"][:4], set()).add(row["area_id"])
    if any(found == olds for found in by_year.values()):
        return len(olds), True
    return (len(by_year[max(by_year)]) if by_year else 0), False


def test_as_reported_nothing_is_counted_and_nothing_is_added() -> None:
    found = load_on_units(look("province", province="bac-ninh-2025"))
    assert found.units is None and not found.is_counted and not found.is_drawn
    assert "parts" not in load_country(look(seen_on=date(2025, 6, 30))).places


def test_as_reported_todays_map_shows_what_old_units_said_as_parts() -> None:
    places = load_country(look()).places.set_index("area_id")
    assert places["is_of_parts"]["thai-nguyen-2025"] and places["mark"]["thai-nguyen-2025"] == "1/2"
    assert not places["is_of_parts"]["quang-ninh"] and not places["is_of_parts"]["tuyen-quang-2025"]


@pytest.mark.parametrize("area", MERGED)
def test_each_merged_province_says_how_many_of_its_old_units_reported(area: str) -> None:
    found = load_on_units(look("province", province=area, units="34"))
    counted = int(found.spoken["parts_reported"]), bool(found.spoken["is_complete"])
    assert counted == by_hand(area)


@pytest.mark.parametrize("seen_on", [date(2020, 12, 31), date(2024, 12, 31), TODAY])
def test_the_overview_counts_the_same_parts_on_every_day(seen_on: date) -> None:
    places = load_country(look(units="34", seen_on=seen_on)).places.set_index("area_id")
    found = {
        area: (int(places["parts_reported"][area]), bool(places["is_complete"][area])) for area in MERGED
    }
    assert found == {area: by_hand(area, seen_on) for area in MERGED}


def test_a_sum_of_some_parts_is_never_judged_and_stands_below_every_total() -> None:
    country = load_country(look(units="34"))
    partial = country.places[country.places["sum_value"].notna() & ~country.places["is_complete"]]
    assert set(partial["area_id"]) == {
        area for area in MERGED if by_hand(area)[0] > 0 and not by_hand(area)[1]
    }
    assert not partial["is_judged"].any() and set(partial["state"]) <= NOT_JUDGED
    cells = [TotalOnUnits(Words())(row) for _, row in partial.iterrows()]
    assert all(cell == UNRANKED and str(cell).startswith("○\u00a0") for cell in cells)
    assert all(partial["mark"].notna())


def test_a_total_of_its_own_is_not_replaced_by_what_old_units_said() -> None:
    places = load_country(look(units="34")).places
    own = places[places["latest_value"].notna()]
    assert len(own) and own["sum_value"].isna().all() and own["is_complete"].all()


def test_verdicts_are_the_same_whether_or_not_parts_are_added() -> None:
    columns = ["area_id", "state", "target_id", "now_value", "gap"]
    added, plain = load_country(look(units="34")).places[columns], load_country(look()).places[columns]
    assert added.astype(str).values.tolist() == plain.astype(str).values.tolist()


def test_no_promise_of_an_old_unit_is_carried_to_the_merged_one() -> None:
    olds = {row["from_area_id"] for row in mergers()}
    of_old = {row["target_id"] for row in rows("targets") if row["area_id"] in olds}
    shown = set(load_country(look(units="34")).places["target_id"].dropna())
    assert of_old and not shown & of_old


@pytest.mark.parametrize("area", MERGED)
def test_nothing_is_split_downwards(area: str) -> None:
    """On the 63 an old unit shows what was said of it, and a merged one is none of them."""
    assert load_on_units(look("province", province=area, units="63")).is_elsewhere
    for old in (row["from_area_id"] for row in mergers() if row["to_area_id"] == area):
        told = load_on_units(look("province", province=old, units="63")).told
        own = {row["figure_id"] for row in figures(indicator_id="clubs_total", scope="all", area_id=old)}
        assert told["is_own_figure"].all() and set(told["claim_id"]) <= own


def test_a_province_that_was_never_merged_is_one_of_one_with_the_same_figures() -> None:
    found = load_on_units(look("province", province="quang-ninh", units="34"))
    assert list(found.told["value"]) == [110, 165] and not found.is_drawn
    assert name_counted(Words(), found, "Quảng Ninh") == "Quảng Ninh (1/1 đơn vị)"
    assert name_counted(Words("en"), found, "Quang Ninh") == "Quang Ninh (1/1 unit)"


def test_places_are_told_without_their_rows_changing_order() -> None:
    plain = load_country(look(seen_on=date(2025, 6, 30))).places
    assert list(count_parts(look(units="63"), plain)["area_id"]) == list(plain["area_id"])


def test_tuyen_quang_on_the_34_is_a_step_and_not_growth() -> None:
    reader = read("/province?province=tuyen-quang-2025&units=34")
    assert reader.mistakes == [] and reader.title.startswith("Tuyên Quang (2/2 đơn vị): ")
    assert "4 CLB (tháng 10/2020, 1/2 đơn vị); 135 CLB (13/11/2025, 2/2 đơn vị)" in reader.alts[0]
    assert "chưa biết phần nào do Hà Giang cũ nhập vào" in reader.alts[0]
    table = reader.find_table("Đơn vị", "Chưa có số")
    assert list(table["Đơn vị"]) == ["1/2", "2/2"] and table["Chưa có số"].iloc[0] == "Hà Giang"


def test_a_title_of_some_parts_says_that_it_is_no_total() -> None:
    title = read("/province?province=bac-ninh-2025&units=34").title
    assert title == (
        "Bắc Ninh theo địa giới 34 tỉnh: mới có số của 1/2 đơn vị cũ, ít nhất 84 CLB (13/5/2025), "
        "chưa phải tổng số"
    )


def test_an_old_unit_on_the_34_leads_to_the_merged_one_and_keeps_its_own_page() -> None:
    reader = read("/province?province=tuyen-quang&units=34")
    assert reader.mistakes == [] and "được cộng vào Tuyên Quang mới" in reader.text
    assert any("Tuyên Quang mới" in link for link in reader.links)
    assert "4 CLB" in "".join(reader.alts)


def test_a_merged_unit_on_the_63_leads_to_its_old_ones_and_is_not_divided() -> None:
    reader = read("/province?province=tuyen-quang-2025&units=63")
    assert "không chia ngược" in reader.text
    assert {"Hà Giang", "Tuyên Quang"} <= {link.split(" cũ")[0] for link in reader.links}


@pytest.mark.parametrize("indicator", ["members_per_club", "members_women_pct", "clubs_new"])
def test_what_does_not_add_up_is_not_added_and_the_page_says_so(indicator: str) -> None:
    reader = read(f"/province?province=thai-nguyen-2025&units=34&indicator={indicator}")
    assert reader.mistakes == [] and "không cộng từ các đơn vị cũ" in reader.text and reader.alts == []


def test_members_of_old_units_are_added_like_clubs() -> None:
    title = read("/province?province=thai-nguyen-2025&units=34&indicator=members_total").title
    assert "Thành viên CLB" in title and "1/2 đơn vị cũ, 8.325 người" in title


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("units", ["63", "34"])
@pytest.mark.parametrize("year", ["", "2024"])
def test_the_overview_says_how_many_have_a_total(lang: str, units: str, year: str) -> None:
    reader = Reader().open(f"/?units={units}&year={year}&lang={lang}&seen_on={SEEN_ON}")
    assert reader.mistakes == []
    assert any(("có tổng số" if lang == "vi" else "have a total") in heading for heading in reader.headings)


def test_the_63_name_the_totals_of_merged_provinces_that_no_old_one_inherits() -> None:
    text = read("/?units=63").text
    assert "Không chia ngược về tỉnh cũ số của các đơn vị mới: Gia Lai 2/2 (61 CLB" in text
    assert "Không chia ngược" not in Reader().open("/?units=63&seen_on=2025-06-30").text


def test_compared_provinces_carry_their_parts_in_every_name() -> None:
    reader = read("/compare?units=34&areas=quang-ninh,lai-chau,tuyen-quang-2025,ha-giang")
    assert reader.title.startswith("Quảng Ninh (1/1) tăng nhanh hơn Lai Châu (1/1)")
    assert "Tuyên Quang (2/2)" in reader.text and "Hà Giang (" not in reader.text


@pytest.mark.parametrize("page", ["district", "targets", "quality"])
def test_a_page_without_boundaries_offers_every_place_whatever_the_link_says(page: str) -> None:
    reader = Reader().open(f"/{page}?units=34&province=thai-nguyen&seen_on={SEEN_ON}")
    keys = {box.key: box for box in reader.app.sidebar.selectbox}
    assert "choose-units" not in keys
    old = [area_id for area_id in areas() if area_id in provinces(63) - provinces(34)]
    assert len(keys["choose-province"].options) >= len(old) + len(provinces(34))


def test_the_table_of_the_overview_has_room_for_units_only_where_they_are_counted() -> None:
    counted, plain = look(units="34"), look()
    on_units, as_reported = (
        {column.heading for column in arrange_places(now, load_country(now)).columns}
        for now in (counted, plain)
    )
    assert on_units - as_reported == {counted.words("units-column")}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("choices", [{}, {"units": "34"}, {"units": "63"}, {"seen_on": date(2022, 12, 31)}])
def test_no_number_in_the_table_of_the_overview_is_cut(choices: dict[str, object], lang: str) -> None:
    """105/≥75 without its first digit is another number; the table still fits a projector and a phone."""
    now = look(lang=lang, **choices)  # type: ignore[arg-type]
    country, words = load_country(now), Words(lang)
    numbers = {words(f"overview-{name}") for name in ("total", "now", "gap")}
    for width_px, room in ((1280, 806), (PHONE_CONTENT_PX, 358)):
        columns = arrange_places(replace(now, width_px=width_px), country).columns
        assert sum(column.width or 0 for column in columns) <= room
        for column in (one for one in columns if one.heading in numbers):
            told = write_values(country.places, [column])[column.heading].dropna()
            longest = max(measure_text(str(text).replace("\u00a0", " "), CELL_TEXT_PX) for text in told)
            assert column.width and longest + CELL_EDGE_PX <= column.width


@pytest.mark.parametrize(
    ("is_complete", "sorted_by", "told"),
    [(True, 24, "24 (12/2023)"), (False, UNRANKED, "○\u00a024 (12/2023)")],
)
def test_only_a_sum_of_all_old_units_is_sorted_among_the_totals(
    is_complete: bool, sorted_by: float, told: str
) -> None:
    row = pd.Series(
        {
            "latest_value": None, "sum_value": 24, "sum_bound": "exactly", "sum_as_of_printed": None,
            "sum_as_of": date(2023, 12, 31), "is_complete": is_complete,
        }
    )  # fmt: skip
    cell = TotalOnUnits(Words())(row)
    assert cell is not None and (float(cell), str(cell)) == (sorted_by, told)
