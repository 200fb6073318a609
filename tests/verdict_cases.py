"""A promise and some claims in, the verdict out: asked of the SQL and of the second method at once."""

from datetime import date
from typing import Any

import duckdb

from tests.area_verdict_reference import area_verdict
from tests.store import store
from tests.verdict_reference import Verdict, verdict
from tests.verdict_tables import Tables, tables_in

Row = dict[str, Any]
NUMBERS = ("gap", "completed_pct", "increase_share_pct", "plan_share_pct", "pace_so_far_per_year",
           "pace_required_per_year", "growth_ratio")  # fmt: skip


def figure(value: float, day: str | None, bound: str = "exactly", **more: Any) -> Row:
    return {"value": value, "as_of_to": day, "bound": bound, **more}


def promise(value: float, due: str, **more: Any) -> Row:
    return {"value": value, "due": due, "target_id": "t1", **more}


def judge(seen_on: str, *figures: Row, target: Row, **rows: list[Row]) -> Row:
    """The SQL's row for a promise on a day, after both methods were found to say the same."""
    connection = store(targets=[target, *rows.pop("targets", [])], figures=list(figures), **rows)
    return agreed(connection, tables_in(connection), target["target_id"], date.fromisoformat(seen_on))


def agreed(connection: duckdb.DuckDBPyConnection, tables: Tables, target_id: str, day: date) -> Row:
    said, expected = sql_verdict(connection, target_id, day), verdict(target_id, day, tables)
    differences = differing(said, expected)
    assert not differences, f"{target_id} seen on {day}: {'; '.join(differences)}"
    return said or {}


def state_of_place(seen_on: str, **rows: list[Row]) -> Row:
    connection = store(**rows)
    day = date.fromisoformat(seen_on)
    said = sql_area_verdict(connection, "quang-ninh", day)
    expected = area_verdict("quang-ninh", day, tables_in(connection))
    assert (said or {}).get("state") == (expected.state if expected else None)
    return said or {}


def sql_verdict(connection: duckdb.DuckDBPyConnection, target_id: str, day: date) -> Row | None:
    return _row(connection, "verdicts", "target_id", target_id, day)


def sql_area_verdict(connection: duckdb.DuckDBPyConnection, area_id: str, day: date) -> Row | None:
    return _row(connection, "area_verdicts", "area_id", area_id, day)


def _row(connection: duckdb.DuckDBPyConnection, table: str, column: str, key: str, day: date) -> Row | None:
    asked = f"select * from {table} where {column} = ? and seen_from <= ? order by seen_from desc limit 1"
    relation = connection.execute(asked, [key, day])
    names = [name for name, *_ in relation.description or []]
    found = relation.fetchall()
    return dict(zip(names, found[0], strict=True)) if found else None


def differing(said: Row | None, expected: Verdict | None) -> list[str]:
    """Where the SQL's row and the second method part, in words; empty when they agree to 1e-9."""
    if said is None or expected is None:
        return [] if said is None and expected is None else [f"SQL has {said}, second method {expected}"]
    pairs: list[tuple[str, Any, Any]] = [("state", said["state"], expected.state)]
    if expected.state != "not_judged":
        now = expected.now
        pairs += [("now_value", said["now_value"], now.value if now else None)]
        pairs += [("now_as_of", said["now_as_of"], now.as_of if now else None)]
        if expected.state == "sources_differ":
            pairs += [("other_state", said["other_state"], expected.other_state)]
        pairs += [("after_value", said["after_value"], expected.after.value if expected.after else None)]
        pairs += [("is_reached_later", said["is_reached_later"], expected.is_reached_later)]
        if (
            expected.reached_on
        ):  # a lower later figure keeps the date as information; only a reached promise needs it
            pairs += [("reached_on", said["reached_on"], expected.reached_on)]
        pairs += [(name, said[name], expected.measures.get(name)) for name in NUMBERS]
    return [
        f"{name}: SQL {left}, second method {right}" for name, left, right in pairs if not _same(left, right)
    ]


def _same(left: Any, right: Any) -> bool:
    if isinstance(left, float | int) and isinstance(right, float | int):
        return abs(left - right) <= 1e-9 * max(1.0, abs(left))
    return bool(left == right)
