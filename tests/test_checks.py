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
