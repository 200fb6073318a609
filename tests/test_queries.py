"""A query keeps what its header says, takes values only by name, and says what is wrong with a question."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import duckdb
import numpy as np
import pandas as pd
import pytest

from clubs import queries
from clubs.errors import ClubsError
from clubs.queries import QueryError
from clubs.store import query_files, versions
from clubs.store.additions import ACTS
from clubs.store.declaration import QUERIES
from clubs.store.derive import derive_files
from clubs.store.query_files import Param
from tests.refusals import refused

FILES = sorted(QUERIES.rglob("*.sql"))
TYPES = {"varchar", "varchar[]", "integer", "bigint", "double", "date", "boolean"}
COMMENT = re.compile(r"--[^\n]*")
MADE_BY_BUILD = {file.stem for file in derive_files()}


def file_id(file: Path) -> str:
    return file.relative_to(QUERIES).as_posix()


@pytest.mark.parametrize("file", FILES, ids=file_id)
def test_the_header_declares_the_parameters_that_the_sql_uses(file: Path) -> None:
    query = queries.read_query(file)
    assert set(re.findall(r"\$(\w+)", COMMENT.sub("", query.sql))) == set(query.params)
    assert {param.type for param in query.params.values()} <= TYPES


@pytest.mark.parametrize("file", FILES, ids=file_id)
def test_the_header_declares_the_columns_that_come_back_in_their_order(file: Path) -> None:
    query = queries.read_query(file)
    cursor = versions.open_current().cursor()
    if file.parent.name == "acts":
        cursor.execute(ACTS)
        if query.name == "withdrawn":  # an update: tests of the ledger's builds see what it does
            return
    if query.name in MADE_BY_BUILD and file.parent.name == "derive":
        cursor.execute(f'select * from "{query.name}" limit 0')
    else:
        cursor.execute(query.sql, dict.fromkeys(query.params))
    assert [column[0] for column in cursor.description or []] == list(query.returns)


@pytest.mark.parametrize("file", FILES, ids=file_id)
def test_the_header_asks_one_question_and_says_the_grain_and_the_nulls(file: Path) -> None:
    query = queries.read_query(file)
    assert query.question.endswith("?")
    assert query.grain and query.nulls and query.returns


def test_every_derive_file_stands_in_the_order() -> None:
    assert {file.stem for file in (QUERIES / "derive").glob("*.sql")} == MADE_BY_BUILD


def test_a_long_header_line_goes_on_below_and_brackets_may_hold_semicolons() -> None:
    sql = (
        "-- question: How\n--   many?\n-- params:   $a varchar, one; $b date\n-- returns:  x (a; b); y\n"
        "select 1 -- nulls: no"
    )
    header = query_files.read_header(sql)
    assert header["question"] == "How many?"
    assert query_files._read_params(header["params"]) == {
        "a": Param("varchar", "one"),
        "b": Param("date", ""),
    }
    assert query_files._read_returns(header["returns"]) == {"x": "a; b", "y": ""}
    assert "nulls" not in header


def test_a_file_without_its_header_is_named(tmp_path: Path) -> None:
    (tmp_path / "bare.sql").write_text("select 1", encoding="utf-8")
    with refused(ClubsError, r"queries/bare\.sql thiếu dòng đầu tệp “-- question:”"):
        queries.read_query(tmp_path / "bare.sql")


def test_an_unknown_query_gets_the_nearest_name() -> None:
    with refused(QueryError, "Không có truy vấn “yearly_tabel”; gần nhất: yearly_table"):
        queries.run("yearly_tabel")


def test_an_unknown_parameter_gets_the_nearest_name_and_all_names() -> None:
    with refused(QueryError, r"không có tham số “indicatr”; gần nhất: indicator\. Các tham số: ind"):
        queries.run("yearly_table", indicatr="clubs_total", scope="all")


def test_a_parameter_of_a_query_that_takes_none_is_refused() -> None:
    with refused(QueryError, "truy vấn này không nhận tham số nào"):
        queries.run("build_facts", area="quang-ninh")


def test_missing_parameters_are_all_named_with_their_types() -> None:
    with refused(QueryError, r"còn cần: indicator \(varchar\), scope \(varchar\)\."):
        queries.run("yearly_table")


def test_a_value_is_never_part_of_the_sql() -> None:
    rows = queries.run("yearly_table", indicator="clubs_total' or '1'='1", scope="all")
    assert rows.empty


def test_numbers_and_missing_values_of_another_answer_are_taken_as_they_are() -> None:
    seen_on = pd.Timestamp("2026-11-21")
    assert len(queries.run("latest_claims", indicator="clubs_total", seen_on=seen_on)) > 0
    assert len(queries.run("areas_for_choice", units=np.int64(34))) >= 34
    assert len(queries.run("areas_for_choice", units=pd.NA)) > 63


def test_days_come_as_days_and_absent_ones_as_missing() -> None:
    rows = queries.run("areas_for_choice", units=None)
    assert str(rows["valid_to"].dtype).startswith("datetime64")
    assert rows["valid_to"].isna().any() and rows["valid_to"].notna().any()


def test_a_query_that_fails_names_the_query_and_the_version() -> None:
    with refused(ClubsError, f"latest_claims .* {versions.current()}: .*no day"):
        queries.run("latest_claims", seen_on="no day", indicator=None)


def test_eight_threads_get_the_answers_of_one() -> None:
    """One connection is shared and breaks when two threads use it; each query has a cursor of its own."""
    names = ["quang-ninh", "lai-chau", "thai-nguyen", "tuyen-quang"] * 16

    def ask(area: str) -> pd.DataFrame:
        return queries.run("claims_of_area", area=area, topic=None, seen_on=None)

    alone = {area: ask(area) for area in set(names)}
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(ask, names))
    for area, rows in zip(names, together, strict=True):
        pd.testing.assert_frame_equal(rows, alone[area])


def test_texts_become_the_types_that_the_query_declares() -> None:
    query = queries.find_query("latest_claims")
    read = queries.read_params(query, {"seen_on": "2022-11-04", "indicator": ""})
    assert read == {"seen_on": date(2022, 11, 4), "indicator": None}
    sources = queries.read_params(queries.find_query("sources_cited"), {"source_ids": "a,b"})
    assert sources == {"source_ids": ["a", "b"]}


@pytest.mark.parametrize(
    ("name", "text", "remedy"),
    [
        ("headline_of_places", "units=old", "Chỉ viết chữ số: 2025"),
        ("headline_of_places", "last_possible=yes", "Hãy viết true hoặc false"),
        ("headline_of_places", "seen_on=4/11/2022", "Hãy viết năm-tháng-ngày: 2022-11-04"),
    ],
)
def test_a_text_of_another_type_is_refused_with_the_form_to_write(name: str, text: str, remedy: str) -> None:
    key, _, value = text.partition("=")
    with refused(QueryError, rf"Tham số {key} của {name} có kiểu \w+; “{value}” .* {remedy}"):
        queries.read_params(queries.find_query(name), {key: value})


def test_the_connection_of_duckdb_is_read_only_and_fetches_nothing() -> None:
    settings = (
        versions.open_current()
        .cursor()
        .execute("select value from duckdb_settings() where name like 'auto%known_extensions' order by name")
    )
    assert settings.fetchall() == [("false",), ("false",)]
    with pytest.raises(duckdb.Error):
        versions.open_current().cursor().execute("create table x (y integer)")


def test_an_answer_says_what_was_asked_and_keeps_it_through_the_work_of_pandas() -> None:
    rows = queries.run("latest_claims", indicator=None, seen_on=pd.Timestamp("2022-11-04"))
    kept = rows[rows["value"] > 1].assign(twice=2).sort_values("value")
    assert json.loads(kept.attrs["asked"]) == {
        "query": "latest_claims",
        "version": versions.current(),
        "params": {"indicator": None, "seen_on": "2022-11-04"},
    }


def test_a_list_that_was_asked_for_stays_a_list() -> None:
    rows = queries.run("sources_cited", source_ids=["a", "b"])
    assert json.loads(rows.attrs["asked"])["params"] == {"source_ids": ["a", "b"]}
