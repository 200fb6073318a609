"""The verdicts that a load would turn: the promises of its places judged again with its figures, beside the
old answer.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import duckdb

from clubs.intake.claims import Understood
from clubs.store import derive, versions
from clubs.store.declaration import QUERIES, create_statements, quote, tables

KINDS = ("new", "differs", "second")
DRAFT_SOURCE = "intake-draft"

STATES = """
    select target_id, state
    from {where}verdicts
    where seen_from <= $day and list_contains($targets, target_id)
    qualify row_number() over (partition by target_id order by seen_from desc) = 1
"""


def find_turned(told: Understood, version: str, today: dt.date) -> list[dict[str, Any]]:
    """One entry per promise whose state changes: {target_id, before, after}, states of
    data/verdict_states.csv.
    """
    claims = [claim for claim in told.claims if claim.area and claim.kind in KINDS]
    areas = sorted({claim.area.area_id for claim in claims if claim.area})
    with duckdb.connect() as draft:
        draft.execute("set threads = 1")
        draft.execute(
            f"attach '{str(versions.path(version)).replace(chr(39), chr(39) * 2)}' as old (read_only)"
        )
        judged = "select target_id, area_id, indicator_id from old.targets where list_contains(?, area_id)"
        targets = draft.execute(judged, [areas]).fetchall()
        if not {(area, name) for _, area, name in targets} & {
            (c.area.area_id, c.indicator) for c in claims if c.area
        }:
            return []
        ids = [target_id for target_id, _, _ in targets]
        _copy_tables(draft, areas)
        draft.executemany(
            "insert into figures by name select ? as figure_id, ? as area_id, ? as indicator_id, ? as scope, ?::double as value, "  # noqa: E501
            "?::double as value_high, ? as bound, ? as as_of_printed, ?::date as as_of_from, ?::date as as_of_to, "  # noqa: E501
            "?::date as period_start, ? as source_id, 'reported' as basis, ?::date as recorded_on",
            [
                [
                    f"draft-{number}", claim.area.area_id, claim.indicator, claim.scope, claim.value, claim.high, claim.bound,  # noqa: E501
                    f"{claim.when.as_of_to}", claim.when.as_of_from, claim.when.as_of_to, claim.when.period_start,  # noqa: E501
                    DRAFT_SOURCE, today,
                ]
                for number, claim in enumerate(claims)
                if claim.area
            ],
        )  # fmt: skip
        for name in derive.list_names(QUERIES):
            derive._derive(draft, QUERIES / "derive" / f"{name}.sql")
            if name == "verdicts":
                break
        asked = {"day": today, "targets": ids}
        before = dict(draft.execute(STATES.format(where="old."), asked).fetchall())
        after = dict(draft.execute(STATES.format(where=""), asked).fetchall())
    changed = sorted(target for target in after if before.get(target) != after[target])
    return [{"target_id": target, "before": before.get(target), "after": after[target]} for target in changed]


def _copy_tables(draft: duckdb.DuckDBPyConnection, areas: list[str]) -> None:
    """The curated tables; of figures and promises those of the places concerned, which alone can judge
    theirs.
    """
    there = draft.execute("select table_name from duckdb_tables() where database_name = 'old'").fetchall()
    for name, table in tables().items():
        if (name,) not in there:  # a version of before this table was declared
            for statement in create_statements(table):
                draft.execute(statement)
            continue
        narrowed = name in ("figures", "targets") and "area_id" in table.columns
        where = " where list_contains(?, area_id)" if narrowed else ""
        draft.execute(
            f"create table {quote(name)} as select * from old.{quote(name)}{where}",
            [areas] if narrowed else [],
        )
    draft.execute(
        "insert into sources by name select * replace (? as source_id) from old.sources limit 1",
        [DRAFT_SOURCE],
    )
