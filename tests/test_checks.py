"""What every check promises, and the contradictions of the shipped data that must never be lost."""

import datetime as dt
import re

import pytest
from duckdb import DuckDBPyConnection as Store

from clubs.queries import read_query
from clubs.store import build, versions
from clubs.store.declaration import QUERIES
from clubs.words.text import LANGUAGES, Words
from tests.findings import Finding, header_of, names, run_check, sql_of
from tests.store import store

COLUMNS = list(Finding._fields)
SEEN_ON = dt.date(2026, 11, 21)


@pytest.fixture(scope="module")
def shipped() -> Store:
    return versions.connect(build.build().version).cursor()


@pytest.fixture(scope="module")
def empty() -> Store:
    return store()


def findings_of(name: str, connection: Store) -> list[Finding]:
    params = {} if header_of(name)["params"] == "none" else {"seen_on": SEEN_ON}
    return run_check(name, connection, **params)


@pytest.mark.parametrize("name", names())
def test_every_check_returns_the_same_columns_as_its_header(name: str, empty: Store) -> None:
    query = read_query(QUERIES / "checks" / f"{name}.sql")
    assert findings_of(name, empty) == []
    assert [column[0] for column in empty.description or []] == list(query.returns) == COLUMNS


@pytest.mark.parametrize("name", names())
def test_every_check_declares_its_parameters_and_its_weight(name: str) -> None:
    query = read_query(QUERIES / "checks" / f"{name}.sql")
    body = "\n".join(line for line in query.sql.splitlines() if not line.lstrip().startswith("--"))
    assert set(query.params) == set(re.findall(r"\$(\w+)", body)) <= {"seen_on"}
    assert query.extra["severity"] in {"error", "warning", "notice"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", names())
def test_every_check_has_a_title_and_one_explaining_sentence(name: str, language: str) -> None:
    key, words = header_of(name)["message"], Words(language)
    assert key == f"check-{name.replace('_', '-')}"
    assert words(key)
    assert re.fullmatch(r"[^.]+\.", words(f"{key}-explain"))


@pytest.mark.parametrize("name", names())
def test_every_threshold_of_a_check_stands_in_the_visible_table(name: str, shipped: Store) -> None:
    asked = set(re.findall(r"rule_id = '(\w+)'", sql_of(name)))
    held = {row[0] for row in shipped.execute("select rule_id from verdict_rules").fetchall()}
    assert asked <= held


@pytest.mark.parametrize("name", names())
def test_the_shipped_data_has_contradictions_but_no_errors(name: str, shipped: Store) -> None:
    assert header_of(name)["severity"] != "error" or findings_of(name, shipped) == []


KNOWN = {
    "Quảng Ninh: 110 + 85 beside 191": ("totals_do_not_meet", "f053", "quang-ninh-clubs-new-2025", 195, 191),
    "Thái Nguyên: districts 183 of 192": ("parts_exceed_or_miss_whole", "f001", None, 183, 192),
    "Lai Châu: 64 % women": ("share_against_counts", "f039", None, 64, 66.2),
    "Lai Châu: 82 % ethnic minorities": ("share_against_counts", "f041", None, 82, 69.5),
    "Lai Châu: nearly 50 million a club": ("average_against_total", "f034", None, 50e6, 45e6),
    "Tuyên Quang: 57 or 60 trained": ("several_claims_one_place_date", "f017", None, 57, 60),
    "Tuyên Quang: 1-2 a district beside 34": (
        "clubs_per_district_against_total", "f014", "tuyen-quang-clubs-new-per-district-2025", 14, 34,
    ),
    "Tuyên Quang: average over 135, 102 have the fund": (
        "average_against_total", "f066", None, 48e6, 6.5e9 / 102,
    ),
    "Hòa Bình: 75 new or in all": ("promise_worded_differently", "f205", "hoa-binh-clubs-new-2025", 75, 75),
    "Nghệ An: 341 of all, 293 of one scheme": ("differ_only_in_scope", "f191", None, 293, 341),
    "Viet Nam: members 456,470 and 330,000": ("differ_only_in_scope", "f184", None, 330_000, 456_470),
    "Viet Nam: new clubs 3,021 or 6,000": ("several_claims_one_place_date", "f291", None, 3021, 6000),
    "Viet Nam: 65 provinces of 63": ("impossible_coverage", None, "viet-nam-provinces-covered-2020", 65, 63),
    "Viet Nam: 3,000 asked, 5,000 planned": (
        "printed_sum_against_target", None, "viet-nam-clubs-new-2025", 5000, 3000,
    ),
    "Bình Dương: three groups make the total": (
        "groups_add_up_though_overlapping", "f350", None, 10_486, 10_486,
    ),
    "Móng Cái: a decision of August in April": ("decision_after_citation", None, None, 133, None),
    "Móng Cái: 2021 printed for 2020": ("decision_date_differs", None, None, 365, None),
    "Hòa Bình: 2022 printed for 2020": ("decision_date_differs", None, None, 708, None),
    "Bình Dương: 79 members a club": ("members_per_club_outside_standard", "f350", None, 78.8, 70),
    "Bình Dương: 4,804 older of 10,486": ("counts_outside_share_standard", "f351", None, 45.8, 60),
    "Hòa Bình: 2,700 older of 3,750": (
        "counts_outside_share_standard", None, "hoa-binh-members-older-in-new-clubs-2025", 72, 70,
    ),
    "Lâm Đồng: districts 123 beside 34 + 119": ("parts_told_by_another_source", "d06", None, 123, 153),
    "Ninh Thuận: 56 - 41 beside 50 - 30": (
        "stock_at_start_does_not_fit", "f588", "ninh-thuan-clubs-total-2025", 15, 20,
    ),
    "Viet Nam: 6,521 - 6,000 beside 2,985": ("stock_at_start_does_not_fit", "f289", None, 521, 2985),
    "Hòa Bình: 139 - 105 beside the first club": ("stock_at_start_does_not_fit", "f108", None, 34, 1),
    "Hòa Bình: 103 undated beside 139": ("undated_beside_other_value", "f591", None, 103, 139),
    "Hòa Bình: 5,200 and over 5,200": ("same_number_other_bound", "f597", None, 5200, 5200),
    "Hà Nội: 528, then 516 clubs": ("stock_that_falls", "f208", None, 516, 528),
    "Hà Nội: nearly 33,000 and 32,307": ("undated_beside_other_value", "f169", None, 32_307, 33_000),
    "Đắk Lắk: 220 or 225": ("several_claims_one_place_date", "f583", None, 220, 225),
    "Đắk Lắk: 88.2 % or 89.3 %": ("several_claims_one_place_date", "r07", None, 88.2, 89.3),
    "Tiền Giang: since 2022, clubs of 2015": ("counted_since_after_first_report", "f663", None, 2193, None),
    "Gia Lai: 30 new beside 50": ("undated_beside_other_value", "f650", None, 30, 50),
    "Hải Dương: 14 a club": ("members_per_club_outside_standard", "f617", None, 14.1, 50),
    "Khánh Hòa: 72, then 107, 30 of the project": (
        "total_grows_without_its_project", "f335", None, 107, 72,
    ),
    "Trà Vinh: 92.95 % in the association": ("share_against_counts", "r03", None, 92.95, 68.1),
    "Tây Ninh: Hòa Thành 11 or 40": ("undated_beside_other_value", "f442", None, 40, 11),
    "Tây Ninh: 120 undated beside 81": ("undated_beside_other_value", "f341", None, 120, 81),
    "Ninh Bình: 27 old communes, 21 new ones": ("counted_on_two_maps", "f515", None, 27, 21),
    "Lai Châu: 20 of 43 printed as 48.7 %": ("share_against_counts", "r08", None, 48.7, 46.5),
    "Viet Nam: all eight activities 80 % or 70 %": (
        "promise_worded_differently", "r10", "viet-nam-clubs-full-8-activities-pct-2025", 80, 70,
    ),
    "Viet Nam: 45 % of the new clubs' members": (
        "share_of_other_clubs_than_promised", "f437", "viet-nam-members-borrowing-pct-2025", 45, 50,
    ),
    "VIE071: 21,000 beside 24,725": ("undated_beside_other_value", "f529", None, 21_000, 24_725),
    "VIE071: due in June or September 2024": (
        "promise_due_differs", "f342", "viet-nam-vie071-beneficiaries-older-2024", 92, None,
    ),
    "VIE071: due in September or in 2024": (
        "promise_due_differs", "f383", "viet-nam-vie071-clubs-total-2024", 92, None,
    ),
    "Cà Mau: 65-75 % women beside 60-70 %": (
        "standard_differs_from_national", None, "ca-mau-members-women-in-new-clubs-pct-2025", 65, 60,
    ),
}  # fmt: skip


@pytest.mark.parametrize("known", KNOWN.values(), ids=KNOWN.keys())
def test_a_known_contradiction_is_found(
    known: tuple[str, str | None, str | None, float, float | None], shipped: Store
) -> None:
    name, figure_id, target_id, printed, expected = known
    rows = [
        row for row in findings_of(name, shipped) if (row.figure_id, row.target_id) == (figure_id, target_id)
    ]
    assert any(row.detail_value == printed and row.expected_value == pytest.approx(expected) for row in rows)


def test_the_district_that_thai_nguyen_does_not_name_is_dong_hy(shipped: Store) -> None:
    [found] = findings_of("parts_exceed_or_miss_whole", shipped)
    assert found.detail == "thai-nguyen.dong-hy"
