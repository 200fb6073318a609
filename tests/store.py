"""A fresh in-memory store from a few rows, so that a test names only what matters.

    connection = store(figures=[{"area_id": "quang-ninh", "value": 110, "as_of_to": "2021-04-20"}])

Missing columns are null or take the default below; rows that a foreign key asks for are made up (an area id
with one dot is a district, with two a commune). Indicators and the tables of verdict words and thresholds
come from data/, given rows win.
"""

import csv
from collections.abc import Callable
from typing import Any

import duckdb

from clubs.store.declaration import DATA, Table, create_statements, quote, tables
from clubs.store.derive import derive_tables

Row = dict[str, Any]
FROM_DATA = ("indicators", "indicator_pairs", "spread_rules", "verdict_rules", "verdict_states")
ALWAYS: dict[str, tuple[Row, ...]] = {
    "areas": ({"area_id": "viet-nam"},),
    "indicators": ({"indicator_id": "clubs_total"}, {"indicator_id": "clubs_new"}),
}


def store(**given: list[Row]) -> duckdb.DuckDBPyConnection:
    """All declared tables with the given rows and what they refer to, then the derived tables."""
    unknown = given.keys() - tables().keys()
    if unknown:
        raise ValueError(f"no such table: {', '.join(sorted(unknown))}; declared: {', '.join(tables())}")
    rows = {name: _starting_rows(table, given.get(name, [])) for name, table in tables().items()}
    _add_referenced_rows(rows)
    connection = duckdb.connect()
    for name, table in tables().items():
        _fill(connection, table, list(rows[name].values()))
    derive_tables(connection)
    return connection


def _starting_rows(table: Table, given: list[Row]) -> dict[tuple[Any, ...], Row]:
    rows: dict[tuple[Any, ...], Row] = {}
    for row in (*_rows_from_data(table), *ALWAYS.get(table.name, ())):
        complete = _complete(table, row, len(rows))
        rows.setdefault(_key(table, complete), complete)
    own: dict[tuple[Any, ...], Row] = {}
    for row in given:
        complete = _complete(table, row, len(own))
        if _key(table, complete) in own:
            raise ValueError(f"{table.name}: two rows with the key {_key(table, complete)}")
        own[_key(table, complete)] = complete
    return rows | own


def _rows_from_data(table: Table) -> list[Row]:
    path = DATA / table.path
    if table.name not in FROM_DATA or not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: value or None for name, value in row.items()} for row in csv.DictReader(file)]


def _complete(table: Table, row: Row, position: int) -> Row:
    unknown = row.keys() - set(table.columns)
    if unknown:
        raise ValueError(
            f"{table.name} has no column {', '.join(sorted(unknown))}; it has {', '.join(table.columns)}"
        )
    defaults = DEFAULTS[table.name](row, position + 1)
    return {**dict.fromkeys(table.columns), **defaults, **row}


def _key(table: Table, row: Row) -> tuple[Any, ...]:
    return tuple(row[column] for column in table.primary_key)


def _add_referenced_rows(rows: dict[str, dict[tuple[Any, ...], Row]]) -> None:
    """Adds rows until every foreign key finds one; a row added may itself refer to others."""
    while added := [
        (key.table, {key.other_column: row[key.column]})
        for name, table in tables().items()
        for key in table.foreign_keys
        for row in rows[name].values()
        if row[key.column] is not None and (row[key.column],) not in rows[key.table]
    ]:
        for name, row in added:
            complete = _complete(tables()[name], row, len(rows[name]))
            rows[name][_key(tables()[name], complete)] = complete


def _fill(connection: duckdb.DuckDBPyConnection, table: Table, rows: list[Row]) -> None:
    for statement in create_statements(table):
        connection.execute(statement)
    if rows:
        marks = ", ".join("?" for _ in table.columns)
        values = [[row[column] for column in table.columns] for row in rows]
        connection.executemany(f"insert into {quote(table.name)} values ({marks})", values)


def _named(identifier: str) -> Row:
    return {"name_vi": identifier, "name_en": identifier}


def _area(row: Row, _: int) -> Row:
    area_id = row["area_id"]
    depth = area_id.count(".")
    if area_id == "viet-nam":
        return {**_named(area_id), "level": "country", "type": "country"}
    level, kind = [("province", "province"), ("district", "rural_district"), ("commune", "commune")][depth]
    parent = area_id.rpartition(".")[0] or "viet-nam"
    return {**_named(area_id), "level": level, "type": kind, "parent_id": parent}


def _indicator(row: Row, _: int) -> Row:
    words = {"definition_vi": "-", "definition_en": "-"}
    is_flow = "_new" in row["indicator_id"]
    counted = {"unit": "clubs", "measure": "flow" if is_flow else "stock", "adds_up": "sum", "topic": "clubs"}
    return {**_named(row["indicator_id"]), **words, **counted}


def _figure(row: Row, position: int) -> Row:
    day = row.get("as_of_to")
    return {
        "figure_id": f"f{position}", "area_id": "quang-ninh", "indicator_id": "clubs_total", "scope": "all",
        "bound": "exactly", "as_of_printed": day, "as_of_from": day, "source_id": "a-source",
        "basis": "reported", "recorded_on": "2026-11-21",
    }  # fmt: skip


def _target(row: Row, position: int) -> Row:
    return {
        "target_id": f"t{position}", "area_id": "quang-ninh", "indicator_id": "clubs_total", "scope": "all",
        "kind": "total", "bound": "exactly", "due_printed": row.get("due"), "status": "adopted",
    }  # fmt: skip


def _programme(row: Row, _: int) -> Row:
    area_id = row.get("area_id", "viet-nam")
    kind = "national_scheme" if area_id == "viet-nam" else "provincial_plan"
    return {"kind": kind, "area_id": area_id, **_named(row["programme_id"])}


DEFAULTS: dict[str, Callable[[Row, int], Row]] = {
    "areas": _area,
    "regions": lambda row, _: _named(row["region_id"]),
    "area_changes": lambda row, n: {"change_id": f"c{n}", "kind": "merge"},
    "area_names": lambda row, n: {"kind": "alias"},
    "tiles": lambda row, n: {
        "tile_id": f"tile-{n}", "units": 63, "kind": "province", "abbreviation": "-", "row": n, "col": 0,
        **_named(row["area_id"]),
    },
    "indicators": _indicator,
    "indicator_pairs": lambda row, n: {"pair_id": f"p{n}", "kind": "share"},
    "sources": lambda row, _: {
        "publisher": "A publisher", "title": "A title", "accessed": "2026-11-21", "kind": "press",
        "seed": False,
    },
    "programmes": _programme,
    "figures": _figure,
    "targets": _target,
    "target_claims": lambda row, n: {"claim_id": f"w{n}", "source_id": "a-source"},
    "programme_citations": lambda row, n: {"citation_id": f"q{n}", "source_id": "a-source"},
    "clubs": lambda row, _: {
        "name": row["club_id"], "area_id": "quang-ninh.cam-pha.mong-duong", "source_id": "a-source",
        "recorded_on": "2026-11-21",
    },
    "club_reports": lambda row, _: {"source_id": "a-source", "recorded_on": "2026-11-21"},
    "not_placed": lambda row, n: {
        "fact_id": f"n{n}", "reason": "undecidable", "reason_vi": "-", "reason_en": "-", "area": "-",
        "metric": "-", "source_id": "a-source",
    },
    "spread_rules": lambda row, n: {
        "rank": n, "shares_by": "unit", "goes_to": "all", "meaning_vi": "-", "meaning_en": "-",
        **_named(row["spread_id"]),
    },
    "verdict_rules": lambda row, _: {"unit": "-", "meaning_vi": "-", "meaning_en": "-"},
    "verdict_states": lambda row, n: {
        "rank": n, "symbol": "●", "colour_light": "#000000", "colour_dark": "#ffffff", "is_judged": True,
        "meaning_vi": "-", "meaning_en": "-", **_named(row["state_id"]),
    },
}  # fmt: skip
