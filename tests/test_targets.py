"""The page of targets: what was promised by which decision, who promised a part, a plan without invention."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd
import pytest

from clubs import queries
from clubs.charts.assigned import assigned
from clubs.charts.lineage import lineage as time_line
from clubs.charts.plan import plan_bars
from clubs.choices import lists
from clubs.rooms.targets import planner
from clubs.rooms.targets.plans import find_problem, spread_over_units
from clubs.store import versions
from clubs.words.text import LANGUAGES, Words
from tests.chart_reading import check_plotly, lines_of, marks_of, number, read_texts
from tests.reader import SEEN_ON, Reader

TODAY = dt.date.fromisoformat(SEEN_ON)
VI = Words("vi")
PLACES = ("viet-nam", "quang-ninh", "thai-nguyen", "tuyen-quang-2025", "gia-lai-2025", "ha-giang", "bac-lieu")
LEAST_ROW_THAT_BREAKS_LINES_PX = 64  # 4rem, by Streamlit
CLOSED = ("why", "wordings", "citations", "lineage-behind", "facts-behind", "sums-behind", "promises-behind")


def open_page(**choices: str) -> Reader:
    asked = {"seen_on": SEEN_ON} | choices
    return Reader().open("/targets?" + "&".join(f"{k}={v}" for k, v in asked.items()), CLOSED)


def cells(reader: Reader, *headings: str) -> list[tuple[Any, ...]]:
    found = next(t.value for t in reader.app.dataframe if set(headings) <= set(t.value.columns))
    return list(found[list(headings)].itertuples(index=False, name=None))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("province", PLACES)
def test_every_place_has_a_page_without_a_mistake(province: str, lang: str) -> None:
    found = open_page(province=province, lang=lang, goal="20000", by="2031-06-30", spread="by_clubs")
    assert found.mistakes == []
    assert all(found.alts)


def test_the_title_says_what_is_wanted_by_2030_and_that_nobody_tells_how_many_there_are() -> None:
    pace = 6000 * 365.25 / (dt.date(2030, 12, 31) - dt.date(2025, 8, 1)).days
    title = open_page().title
    assert "1648/QĐ-TTg giao ít nhất 6.000 CLB thành lập mới, hạn 2030" in title
    assert f"{VI.number(pace, 0)} CLB/năm" in title and "chưa nguồn nào công bố" in title


def test_the_title_of_a_place_with_a_figure_says_the_gap_and_the_pace() -> None:
    pace = 65 * 365.25 / (dt.date(2030, 12, 31) - dt.date(2025, 11, 13)).days
    expected = f"còn thiếu 65 CLB để đạt 200 CLB, hạn 2030; cần {VI.number(pace, 1)} CLB/năm"
    assert expected in open_page(province="tuyen-quang-2025").title


def test_all_promises_stand_in_the_table_of_the_country_with_their_decision() -> None:
    found = cells(open_page(), "Chỉ tiêu", "Văn bản", "Hạn")
    assert len(found) == 88 + 25
    assert ("3.200 CLB", "1533/QĐ-TTg · Thủ tướng Chính phủ · 2/8/2016", "2020") in found


def test_a_promise_in_the_link_is_told_with_its_wordings_and_those_who_cite_its_decision() -> None:
    found = open_page(target="hoa-binh-clubs-new-2025", province="hoa-binh")
    facts = dict(found.find_table("Mục", "Nội dung").itertuples(index=False, name=None))
    assert facts["Văn bản"] == "146/KH-UBND · UBND tỉnh Hòa Bình"
    wordings = found.find_table("Viết là", "Hiểu là")
    assert sorted(wordings["Hiểu là"]) == ["thành lập mới"] * 3 + ["tổng số"]
    assert "9/10/2022" in found.find_table("Ngày như in")["Ngày như in"].tolist()


def test_new_clubs_are_told_as_a_total_only_on_a_stated_base() -> None:
    for target, told in {
        "quang-ninh-clubs-new-2025": "ít nhất 195 CLB",
        "viet-nam-clubs-new-2030": "không quy đổi",
    }.items():
        facts = open_page(target=target).find_table("Mục", "Nội dung")
        assert told in dict(facts.itertuples(index=False, name=None))["Quy ra tổng số"]


def test_a_promise_of_a_later_day_is_not_shown_as_one_of_today() -> None:
    found = open_page(target="viet-nam-clubs-new-2035", seen_on="2024-12-31")
    assert any("chưa được ban hành" in alert for alert in found.alerts)
    assert "12.000" not in found.text


def test_a_source_published_after_the_day_looked_from_says_so() -> None:
    later = "sau ngày đang xem"
    for seen_on, expected in {SEEN_ON: 0, "2022-12-31": 1}.items():
        found = open_page(target="viet-nam-clubs-new-2025", seen_on=seen_on)
        for table in (found.find_table("Viết là", "Công bố"), found.find_table("Ngày như in", "Công bố")):
            assert bool(table["Công bố"].str.endswith(later).any()) is bool(expected), seen_on


def test_every_promise_of_the_table_can_be_opened_by_keyboard() -> None:
    found = Reader().open(f"/targets?province=quang-ninh&seen_on={SEEN_ON}", ["promises-text"])
    links = found.app.main.table[-1].value.to_csv()
    assert links.count("](targets?") == 7 and "target=quang-ninh-clubs-total-2025" in links


def test_rows_of_long_texts_are_high_enough_to_break_lines() -> None:
    found = open_page()
    table = next(t for t in found.app.dataframe if len(t.value) == 88 + 25)
    assert table.proto.row_height > LEAST_ROW_THAT_BREAKS_LINES_PX


def test_a_promise_without_a_date_says_that_it_counts_from_the_day_of_the_scheme() -> None:
    for seen_on, names in {
        "2018-12-31": ["Bắc Ninh", "Quảng Bình"],
        SEEN_ON: ["Bắc Ninh", "Ninh Thuận", "Quảng Bình", "Thanh Hóa"],
    }.items():
        _, told = open_page(seen_on=seen_on).text.split("được tính từ ngày của đề án quốc gia: ")
        assert sorted(told.partition(".")[0].replace(" và ", ", ").split(", ")) == names
    looked_at = open_page(province="thanh-hoa", seen_on="2021-12-31")
    facts = dict(looked_at.find_table("Mục", "Nội dung").itertuples(index=False, name=None))
    assert facts["Tính từ"] == "31/8/2020, sớm nhất có thể; không nguồn nào ghi ngày ban hành"


def test_the_sum_of_the_provinces_says_its_coverage_and_who_is_missing() -> None:
    found = open_page()
    assert "40 CLB thành lập mới, của 1/34 tỉnh; chưa thấy giao cho nơi nào: 5.960 CLB" in found.text
    assert "chưa biết chỉ tiêu thành lập mới của An Giang, Bắc Ninh" in found.text
    assert "Có chỉ tiêu tổng số nên không cộng: Tuyên Quang." in found.text
    assert "trên 5.000 CLB thành lập mới, hạn 2025: chỉ nêu để đối chiếu" in found.text


def test_a_draft_is_not_called_a_missing_target() -> None:
    assert "chỉ có chỉ tiêu dự thảo" in open_page(province="thai-nguyen").title


def test_the_plan_of_a_link_is_the_plan_by_hand() -> None:
    found = open_page(province="quang-ninh", goal="300", by="2030-12-31", spread="equal")
    days = (dt.date(2030, 12, 31) - dt.date(2022, 11, 4)).days
    shown = {label: value for label, value, _ in found.figures}
    assert shown["Xuất phát"] == "165 CLB" and shown["Cần thêm"] == "135 CLB"
    assert shown["Tốc độ cần có"] == f"{VI.number(135 * 365.25 / days, 1)} CLB/năm"
    years = [f"hết {year}" for year in range(2026, 2031)]
    rows = cells(found, *years, "Cả kế hoạch")
    assert len(rows) == 13 and sum(row[-1] for row in rows) == 135
    assert all(sum(row[:-1]) == row[-1] for row in rows)
    steps = planner.plan_steps(165, dt.date(2022, 11, 4), 300, dt.date(2030, 12, 31), TODAY)
    assert [sum(column) for column in list(zip(*rows, strict=True))[:-1]] == [step.clubs for step in steps]


START = {"value": 165, "undated": 0, "as_of": dt.date(2022, 11, 4)}


@pytest.mark.parametrize(
    ("goal", "by", "problem"),
    [
        (None, None, "nothing-chosen"),
        (300, None, "no-day"),
        (100, None, "reached"),
        (None, "2027-12-31", "no-goal"),
        (300, "2020-01-01", "before-figure"),
        (300, "2024-01-01", "past"),
        (165, "2027-12-31", "reached"),
        (300, "2027-12-31", ""),
    ],
)
def test_a_plan_that_cannot_be_made_says_what_is_missing(
    goal: int | None, by: str | None, problem: str
) -> None:
    day = dt.date.fromisoformat(by) if by else None
    assert find_problem(START, goal, day, dt.date(2026, 11, 21)) == problem


def test_a_pace_never_reached_before_is_said() -> None:
    fast = open_page(province="quang-ninh", goal="900", by="2030-12-31")
    assert "Cần một tốc độ chưa từng đạt" in fast.text and "35,7 CLB/năm" in fast.text
    slow = open_page(province="quang-ninh", goal="300", by="2030-12-31")
    assert "chưa từng đạt" not in slow.text and "không vượt mức nhanh nhất" in slow.text


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        ({"province": "ha-giang", "goal": "20", "by": "2030-12-31"}, "chưa có tổng số CLB nào được công bố"),
        ({"province": "binh-phuoc", "goal": "20", "by": "2030-12-31"}, "chỉ có số liệu không rõ ngày"),
        ({"province": "quang-ninh"}, "Hãy nhập số CLB muốn có và ngày"),
        ({"province": "quang-ninh", "goal": "165", "by": "2030-12-31"}, "đã có 165 CLB (4/11/2022)"),
        ({"province": "quang-ninh", "goal": "300", "by": "2022-11-04"}, "không muộn hơn ngày của số liệu"),
        ({"province": "quang-ninh", "goal": "300", "by": "2025-12-31"}, "đã qua"),
    ],
)
def test_a_plan_that_cannot_be_made_says_why(choices: dict[str, str], said: str) -> None:
    found = open_page(**choices)
    assert found.mistakes == []
    assert any(said in alert for alert in found.alerts)
    assert not any(label == "Tốc độ cần có" for label, _, _ in found.figures)


def test_a_plan_from_a_reported_zero_is_allowed() -> None:
    start = {"value": 0, "undated": 0, "as_of": dt.date(2026, 1, 1)}
    assert find_problem(start, 10, dt.date(2030, 12, 31), TODAY) == ""


def test_a_promised_total_is_the_goal_until_another_is_chosen() -> None:
    shown = {label: note for label, _, note in open_page(province="gia-lai-2025").figures}
    assert shown["Cần thêm"] == "để có 101 CLB đến 31/12/2030"  # 61 stated by the plan + 40 new


def test_communes_and_ended_districts_are_said_where_a_plan_is_spread() -> None:
    old = open_page(province="quang-ninh", goal="300", by="2030-12-31", spread="unrecorded")
    assert (
        "Các huyện này đã kết thúc ngày 30/6/2025" in old.text
        and "Các huyện này có 171 xã, phường, thị trấn" in old.text
    )
    new = open_page(province="tuyen-quang-2025", spread="equal")
    assert "kế hoạch không chia theo xã" in new.text


UNITS = pd.DataFrame({"area_id": ["a", "b", "c"], "value": [30.0, 10.0, None], "source_id": ["s", "s", None]})
STEPS = pd.DataFrame({"clubs": [5, 3], "source_id": ["p", "p"]})


@pytest.mark.parametrize(
    ("spread_id", "shares"),
    [("equal", {"a": 3, "b": 3, "c": 2}), ("by_clubs", {"a": 6, "b": 2}), ("unrecorded", {"c": 8})],
)
def test_each_rule_shares_as_its_row_says(spread_id: str, shares: dict[str, int]) -> None:
    rules = queries.run("spread_rules").set_index("spread_id", drop=False)
    found = spread_over_units(STEPS, UNITS, dict(rules.loc[spread_id]))
    assert dict(zip(found["area_id"], found["share"], strict=True)) == shares
    assert (found["step_0"] + found["step_1"]).tolist() == found["share"].tolist()


def test_a_rule_that_fits_no_unit_shares_nothing() -> None:
    rules = queries.run("spread_rules").set_index("spread_id", drop=False)
    told = UNITS[UNITS["value"].notna()]
    assert spread_over_units(STEPS, told, dict(rules.loc["unrecorded"])).empty


LANES = pd.DataFrame(
    {
        "target_id": ["t1", "t2"], "lane_id": ["p1", "p2"], "follows_lane_id": [None, "p1"],
        "heading": ["1533 <b>", "1336"], "starts_on": pd.to_datetime(["2016-08-02", "2020-08-31"]),
        "ends_on": [pd.Timestamp("2020-12-31"), pd.NaT], "due": pd.to_datetime(["2020-12-31", "2025-12-31"]),
        "told": ["3.200", "3.000"], "state": ["not_reported", "achieved"], "is_looked_at": [False, True],
    }
)  # fmt: skip


@pytest.mark.parametrize(("theme", "width"), [("light", 802), ("dark", 352)])
def test_the_charts_of_targets_pass_the_checks_of_plotly(theme: str, width: int) -> None:
    states = lists.list_states(versions.current()).reset_index()
    sums = pd.DataFrame(
        {"target_id": ["t"], "name": ["n"], "told": ["x"], "target_value": [100], "known_sum": [None],
         "unassigned": [100]}
    )  # fmt: skip
    steps = pd.DataFrame({"name": ["n"], "told": ["+5"], "before": [10], "clubs": [5], "total": [15]})
    for drawing in (
        time_line(VI, LANES, states, seen_on=TODAY, width_hint=width),
        time_line(VI, LANES.head(0), states, width_hint=width),
        assigned(VI, sums, width_hint=width),
        plan_bars(VI, steps, width_hint=width),
    ):
        check_plotly(drawing, theme)


def test_two_promises_of_one_decision_for_one_day_can_both_be_clicked() -> None:
    rows = LANES.assign(lane_id="p1", due=pd.Timestamp("2025-12-31"))
    fig = time_line(VI, rows, lists.list_states(versions.current()).reset_index(), seen_on=TODAY)
    one, other = marks_of(fig)
    assert one.x == other.x and abs(number(one.y) - number(other.y)) >= one.size


def test_the_time_line_joins_a_decision_to_the_one_it_follows_and_marks_each_promise() -> None:
    fig = time_line(VI, LANES, lists.list_states(versions.current()).reset_index(), seen_on=TODAY)
    (tie,) = lines_of(fig, "tie")
    assert [str(day) for day, _ in tie] == ["2020-12-31", "2020-08-31"]
    one, other = marks_of(fig)
    assert (one.id, other.id) == ("t1", "t2") and other.size > one.size
    assert "1533 <b>" in read_texts(fig) and "✓ 3.000" in read_texts(fig)


def test_a_promise_without_any_date_says_from_when_it_is_counted() -> None:
    told = open_page(year="2021", seen_on="2021-12-31").text
    assert "tính từ ngày của đề án quốc gia: " in told
    named = told.split("tính từ ngày của đề án quốc gia: ")[1].split(".")[0]
    assert "Thanh Hóa" in named and "Ninh Thuận" in named and "Quảng Ninh" not in named
    facts = {
        place: open_page(province=place).find_table("Mục", "Nội dung")
        for place in ("thanh-hoa", "quang-ninh")
    }
    since = {place: table.set_index("Mục")["Nội dung"].get("Tính từ") for place, table in facts.items()}
    assert str(since["thanh-hoa"]).startswith("31/8/2020, sớm nhất có thể")
    assert str(since["quang-ninh"]).startswith("20/4/2021, ngày nguồn đầu tiên nêu")
