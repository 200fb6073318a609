"""Every verdict has its own sentence in both languages, with no number that its row does not hold."""

import re
from datetime import date
from typing import Any

import pandas as pd
import pytest

from clubs.words import sentences
from clubs.words.text import Words
from tests.verdict_rows import NEW, NO_FIGURE, QUANG_NINH, ROWS

VI, EN = Words("vi"), Words("en")
LANGUAGES = pytest.mark.parametrize("words", [VI, EN], ids=["vi", "en"])

EACH_ROW = pytest.mark.parametrize("row", ROWS.values(), ids=ROWS.keys())


def _title(words: Words, name: str, **changes: Any) -> str:
    return sentences.title(words, ROWS[name] | changes, "Quảng Ninh")


def _list_numbers(words: Words, row: dict[str, Any]) -> set[str]:
    """Every way in which a number of the row may be written, digit groups only."""
    texts = [str(row.get("due_printed", "")), str(row["programme_number"])]
    for value in row.values():
        if isinstance(value, date):
            texts += [words.date(value), words.as_of(value.isoformat()[:7]), str(value.year)]
        elif isinstance(value, int | float):
            texts += [words.number(abs(value), decimals) for decimals in (0, 1, 2)]
    return {number for text in texts for number in _find_numbers(text)}


def _find_numbers(text: str) -> list[str]:
    return re.findall(r"\d+(?:[.,]\d+)*", text)


def test_the_states_with_a_sentence_are_the_fifteen_states() -> None:
    assert len({row["state"] for row in ROWS.values()}) == 15


@LANGUAGES
def test_each_state_has_its_own_sentence(words: Words) -> None:
    told = [sentences.title(words, row, "Quảng Ninh") for row in ROWS.values()]
    assert len(set(told)) == len(ROWS)
    assert all(sentence.startswith("Quảng Ninh: ") for sentence in told)


@LANGUAGES
def test_each_state_has_its_own_word(words: Words) -> None:
    states = {row["state"] for row in ROWS.values()}
    assert len({sentences.state_word(words, state) for state in states}) == len(states)


@LANGUAGES
@EACH_ROW
def test_a_sentence_holds_no_number_that_is_not_in_its_row(words: Words, row: dict[str, Any]) -> None:
    told = [sentences.title(words, row, "-"), sentences.subtitle(words, row), sentences.reason(words, row)]
    assert set(_find_numbers(" ".join(told))) <= _list_numbers(words, row)


@LANGUAGES
@EACH_ROW
def test_a_sentence_is_the_same_from_a_data_frame(words: Words, row: dict[str, Any]) -> None:
    series = pd.DataFrame([row, QUANG_NINH]).iloc[0]
    for tell in (sentences.subtitle, sentences.reason):
        assert tell(words, series) == tell(words, row)
    assert sentences.title(words, series, "-") == sentences.title(words, row, "-")


def test_quang_ninh_has_not_reported_at_its_deadline() -> None:
    assert (
        _title(VI, "not_reported")
        == "Quảng Ninh: đến hạn 2025 chưa có báo cáo; số cuối cùng trước hạn là 165/191 CLB"
    )
    assert sentences.subtitle(VI, QUANG_NINH) == (
        "Đến 4/11/2022 mức tăng bằng 207 % mức tăng kế hoạch đến thời điểm đó; "
        "còn thiếu 26 CLB: cần 8,2 CLB/năm, đã tăng 35,7 CLB/năm từ 20/4/2021"
    )
    assert _title(EN, "not_reported") == (
        "Quảng Ninh: nothing reported at the 2025 deadline; the last figure before it is 165/191 clubs"
    )


def test_a_figure_after_the_deadline_is_told_as_information() -> None:
    lai_chau = {
        "target_value": 25, "due": date(2020, 12, 31), "due_printed": "2020", "now_value": 18, "gap": 7,
        "plan_share_pct": None, "pace_so_far_per_year": None, "pace_required_per_year": None,
        "after_value": 34, "after_bound": "exactly", "after_as_of": date(2022, 12, 2),
    }  # fmt: skip
    told = sentences.subtitle(VI, QUANG_NINH | lai_chau)
    assert told == "Còn thiếu 7 CLB; sau hạn có số liệu 34 CLB (2/12/2022), chỉ để tham khảo"


@pytest.mark.parametrize(
    ("bound", "score", "gap"),
    [
        ("exactly", "165/191 CLB", "còn thiếu 26 CLB"),
        ("at_least", "ít nhất 165 CLB (chỉ tiêu 191)", "còn thiếu nhiều nhất 26 CLB"),
        ("over", "trên 165 CLB (chỉ tiêu 191)", "còn thiếu dưới 26 CLB"),
        ("about_over", "khoảng trên 165 CLB (chỉ tiêu 191)", "còn thiếu nhiều nhất 26 CLB"),
        ("about", "khoảng 165 CLB (chỉ tiêu 191)", "còn thiếu khoảng 26 CLB"),
        ("nearly", "gần 165 CLB (chỉ tiêu 191)", "còn thiếu trên 26 CLB"),
        ("between", "165–170 CLB (chỉ tiêu 191)", "còn thiếu khoảng 26 CLB"),
    ],
)
def test_the_bound_of_the_figure_is_told_and_turned_for_the_gap(bound: str, score: str, gap: str) -> None:
    row = {"now_bound": bound, "now_value_high": 170 if bound == "between" else None}
    assert _title(VI, "not_reported", **row).endswith(f"số cuối cùng trước hạn là {score}")
    assert sentences.gap(VI, QUANG_NINH | row) == gap


def test_the_bound_of_the_target_is_told() -> None:
    hoa_binh = {
        "target_value": 75,
        "target_bound": "at_least",
        "now_value": 105,
        "now_as_of": date(2025, 6, 5),
    }
    assert _title(VI, "achieved", **hoa_binh) == (
        "Quảng Ninh: đã đạt chỉ tiêu 2025; đến 5/6/2025 được 105 CLB thành lập mới (chỉ tiêu ít nhất 75)"
    )


def test_a_promise_of_new_clubs_speaks_of_new_clubs() -> None:
    assert "41/30 CLB thành lập mới" in _title(VI, "achieved")
    assert "41/30 new clubs" in _title(EN, "achieved")
    assert sentences.gap(VI, ROWS["achieved"]) == "vượt 11 CLB thành lập mới"


def test_a_derived_figure_says_from_what() -> None:
    thanh_hoa = NEW | {
        "target_value": 400,
        "now_value": 84,
        "now_basis": "derived",
        "now_formula": "884 - 800",
    }
    assert _title(VI, "not_reported", **thanh_hoa).endswith("84/400 CLB thành lập mới (suy ra: 884 − 800)")
    by_id = thanh_hoa | {"now_formula": "f101 - f060"}
    assert _title(EN, "not_reported", **by_id).endswith("84/400 new clubs (derived)")
    with_baseline = by_id | {"baseline_figure_id": "f060", "as_total_baseline": 800.0}
    assert _title(EN, "not_reported", **with_baseline).endswith("84/400 new clubs (derived: 884 − 800)")


def test_a_derived_figure_against_a_bound_has_one_pair_of_brackets() -> None:
    row = NEW | {"target_value": 85, "target_bound": "at_least", "now_value": 55, "now_basis": "derived"}
    assert _title(VI, "not_reported", **row).endswith("55 CLB thành lập mới (số suy ra; chỉ tiêu ít nhất 85)")


def test_a_promise_of_something_else_than_clubs_names_what_is_counted() -> None:
    counted = {"indicator_id": "members_new", "indicator_name_vi": "thành viên mới", "unit": "people"}
    assert _title(VI, "not_reported-nothing", **counted).startswith(
        "Quảng Ninh, thành viên mới: đến hạn 2025"
    )
    assert sentences.reason(VI, QUANG_NINH | counted).startswith(
        "Chỉ tiêu: thành viên mới, 191 người, hạn 2025"
    )


def test_sources_that_differ_are_both_told_with_both_verdicts() -> None:
    assert _title(VI, "sources_differ") == (
        "Quảng Ninh: chưa thể kết luận về chỉ tiêu 2025 vì các nguồn khác nhau: "
        "khoảng 3.021 CLB thành lập mới (cơ bản đạt) hay khoảng 6.000 CLB thành lập mới (đã đạt)"
    )


def test_a_stale_figure_tells_its_age_and_never_too_young_an_age() -> None:
    assert "đã cũ 48 tháng" in _title(VI, "stale")
    assert "at least 37 months old" in _title(EN, "stale", seen_on=None)


def test_a_province_that_ended_was_merged_and_a_district_abolished() -> None:
    assert "đã sáp nhập sau ngày 30/6/2025, trước hạn 2025" in _title(VI, "unit_ended")
    district = {"area_id": "dak-nong.krong-no"}
    assert "đã kết thúc hoạt động sau ngày 30/6/2025" in _title(VI, "unit_ended", **district)
    assert "abolished after 30 Jun 2025" in _title(EN, "unit_ended-nothing", **district)


def test_a_last_figure_that_is_the_baseline_tells_no_share() -> None:
    from_baseline = QUANG_NINH | {"now_as_of": date(2021, 4, 20), "increase_share_pct": 0.0}
    assert "%" not in sentences.subtitle(VI, from_baseline) + sentences.reason(VI, from_baseline)


@pytest.mark.parametrize(("scope", "told"), [("all", ""), ("new_clubs", " (CLB mới thành lập)")])
def test_a_promise_of_a_part_of_the_clubs_names_the_part(scope: str, told: str) -> None:
    members = {"indicator_id": "members_total", "indicator_name_vi": "Thành viên CLB", "unit": "people"}
    row = QUANG_NINH | members | {"scope": scope}
    assert sentences.title(VI, row, "Hà Nam").startswith(f"Hà Nam, Thành viên CLB{told}: ")


def test_a_promise_of_each_year_is_told_by_the_year() -> None:
    row = ROWS["not_judged-kind"] | {"kind": "per_year", "unit": "clubs", "target_value": 15}
    assert "15 clubs a year" in sentences.title(EN, row, "Hoa Binh")


def test_a_target_of_some_clubs_only_is_the_reason_why_nothing_is_judged() -> None:
    row = NO_FIGURE | {"state": "not_judged", "target_value": None, "rule": "part_of_clubs"}
    assert "một phần CLB" in sentences.reason(VI, row)


@pytest.mark.parametrize(
    ("due", "printed", "told"),
    [(date(2025, 12, 31), "2025", "2025"), (date(2025, 6, 30), "2025-06", "tháng 6/2025"),
     (date(2025, 12, 31), "2025-12-31", "31/12/2025"), (date(2025, 12, 31), None, "2025"),
     (date(2025, 6, 30), None, "30/6/2025"), (None, None, "không rõ")],
)  # fmt: skip
def test_a_deadline_is_no_finer_than_it_was_promised(
    due: date | None, printed: str | None, told: str
) -> None:
    assert f"đến hạn {told} chưa" in _title(VI, "not_reported", due=due, due_printed=printed)


def test_a_pace_tells_only_what_is_known_and_a_fall_as_a_fall() -> None:
    assert sentences.pace(VI, QUANG_NINH | {"pace_required_per_year": None}) == (
        "đã tăng 35,7 CLB/năm từ 20/4/2021"
    )
    assert sentences.pace(VI, ROWS["far_behind"]) == ("cần 8,2 CLB/năm, đã giảm 2 CLB/năm từ 20/4/2021")
    assert sentences.pace(EN, QUANG_NINH | NO_FIGURE) == ""


def test_a_coverage_falls_short_by_percentage_points() -> None:
    coverage = {"unit": "percent", "kind": "coverage", "target_value": 100, "now_value": 86.5, "gap": 13.5}
    assert sentences.gap(VI, QUANG_NINH | coverage) == "còn thiếu 13,5 điểm %"
    assert _title(VI, "missed", **coverage).endswith("mới được 86,5 % (chỉ tiêu 100 %)")


def test_the_reason_names_promise_claim_rule_shares_and_second_ruler() -> None:
    told = sentences.reason(EN, QUANG_NINH)
    promise, baseline = ("191 clubs, due 2025, under 1336/QĐ-TTg", "110 clubs, counted from 20 Apr 2021")
    rule, rulers = "Rule: no figure in the period", "2.35, on track"
    for part in (promise, baseline, "165 clubs, as of 4 Nov 2022", rule, "67.9%", "207%", rulers):
        assert part in told


def test_the_reason_says_so_when_the_rulers_differ() -> None:
    differing = QUANG_NINH | {"state": "behind", "rule": "plan_to_date"}
    assert (
        "The two rulers differ: by the plan, behind; by average yearly growth, on track"
        in sentences.reason(EN, differing)
    )
    frozen = QUANG_NINH | {"plan_state": "behind"}
    assert "Hai thước đo cho kết quả khác nhau" in sentences.reason(VI, frozen)


def test_the_second_ruler_is_not_defined_for_a_zero_baseline() -> None:
    assert "không xác định vì số liệu đầu kỳ bằng không" in sentences.reason(VI, ROWS["achieved"])


@LANGUAGES
def test_every_deciding_rule_has_words(words: Words) -> None:
    rules = {row["rule"] for row in ROWS.values()} - {None}
    assert all(words(f"verdict-rule-{rule.replace('_', '-')}") for rule in rules)


def test_coverage_names_what_is_missing() -> None:
    assert (
        sentences.coverage(VI, 18, 63, ["Hà Nội", "Huế"]) == "18/63 tỉnh có số liệu; còn thiếu: Hà Nội và Huế"
    )
    assert sentences.coverage(EN, 18, 63, ["Hà Nội"]) == "18 of 63 provinces reported; missing: Hà Nội"
    assert sentences.coverage(VI, 13, 13, unit="districts") == "13/13 huyện có số liệu"


def test_a_place_without_a_promise_tells_its_latest_figure() -> None:
    latest = {"value": 85, "bound": "over", "unit": "clubs", "as_of_printed": "2023-12"}
    told = sentences.place_without_promise(VI, "Hà Nam", "no_target", latest)
    assert (
        told == "Hà Nam: chưa tìm thấy chỉ tiêu nào được công bố; số gần nhất là trên 85 CLB (tháng 12/2023)"
    )


@pytest.mark.parametrize("state", ["no_target", "no_figure", "not_judged"])
def test_a_place_without_a_promise_has_a_sentence(state: str) -> None:
    row = {"state": state, "target_value": None}
    assert sentences.title(EN, row, "Hà Nam").startswith("Hà Nam: ")
    assert sentences.reason(EN, row).startswith("Rule: ")
    assert sentences.subtitle(EN, row) == ""


def test_the_text_of_a_chart_tells_verdict_figures_targets_and_pace() -> None:
    promises = pd.DataFrame(
        [QUANG_NINH, QUANG_NINH | {"kind": "new", "target_value": 85, "target_bound": "at_least"}]
    )
    claims = pd.DataFrame([
        {"value": 110, "as_of_printed": "2021-04-20", "indicator_id": "clubs_total"},
        {"value": 55, "as_of_printed": "2022", "indicator_id": "clubs_new", "basis": "derived"},
    ])  # fmt: skip
    told = sentences.chart_alt(VI, promises, claims, "Quảng Ninh")
    assert told == (
        "Quảng Ninh: đến hạn 2025 chưa có báo cáo; số cuối cùng trước hạn là 165/191 CLB. "
        "Số liệu: 110 CLB (20/4/2021); 55 CLB thành lập mới (số suy ra; năm 2022). "
        "Chỉ tiêu: 191 CLB, hạn 2025; ít nhất 85 CLB thành lập mới, hạn 2025. "
        "Đến 4/11/2022 mức tăng bằng 207 % mức tăng kế hoạch đến thời điểm đó; "
        "còn thiếu 26 CLB: cần 8,2 CLB/năm, đã tăng 35,7 CLB/năm từ 20/4/2021."
    )


def test_the_text_of_an_empty_chart_says_that_it_is_empty() -> None:
    assert sentences.chart_alt(EN, [], [], "Hà Nam") == "Hà Nam. No figure to draw yet."
