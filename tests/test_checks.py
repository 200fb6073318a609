"""What every check promises, and the contradictions of the shipped data that must never be lost."""

import datetime as dt
import re

import duckdb
import pytest

from clubs import build, versions
from clubs.declaration import QUERIES
from clubs.queries import read_query
from clubs.text import LANGUAGES, Words
from tests.findings import Finding, header_of, names, run_check, sql_of
from tests.store import store

COLUMNS = list(Finding._fields)
SEEN_ON = dt.date(2026, 11, 21)


@pytest.fixture(scope="module")
def shipped() -> duckdb.DuckDBPyConnection:
    return versions.connect(build.build().version).cursor()


@pytest.fixture(scope="module")
def empty() -> duckdb.DuckDBPyConnection:
    return store()


def findings_of(name: str, connection: duckdb.DuckDBPyConnection) -> list[Finding]:
    params = {} if header_of(name)["params"] == "none" else {"seen_on": SEEN_ON}
    return run_check(name, connection, **params)


@pytest.mark.parametrize("name", names())
def test_every_check_returns_the_same_columns_as_its_header(name: str, empty: duckdb.DuckDBPyConnection) -> None:
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
def test_every_threshold_of_a_check_stands_in_the_visible_table(name: str, shipped: duckdb.DuckDBPyConnection) -> None:
    asked = set(re.findall(r"rule_id = '(\w+)'", sql_of(name)))
    held = {row[0] for row in shipped.execute("select rule_id from verdict_rules").fetchall()}
    assert asked <= held


@pytest.mark.parametrize("name", names())
def test_the_shipped_data_has_contradictions_but_no_errors(name: str, shipped: duckdb.DuckDBPyConnection) -> None:
    assert header_of(name)["severity"] != "error" or findings_of(name, shipped) == []
