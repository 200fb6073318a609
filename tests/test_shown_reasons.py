"""A claim is shown by the first clause of the written rule in which it differs from its rival."""

from __future__ import annotations

import itertools
import random
from typing import Any

import pytest

from tests.store import Row, store

DAY = "2023-12-31"
KINDS = ("government", "association", "partner", "press", "translation", "copy")
BOUNDS = ("exactly", "at_least", "over", "nearly", "about")
# each clause alone: what the shown one and the other have
CLAUSES: dict[str, tuple[Row, Row]] = {
    "basis": ({"basis": "reported"}, {"basis": "derived", "formula": "1 - 1"}),
    "precision": ({"as_of_from": DAY}, {"as_of_from": "2023-12-01"}),
    "bound": ({"bound": "exactly"}, {"bound": "about"}),
    "recorded": ({"recorded_on": "2026-11-22"}, {"recorded_on": "2026-11-21"}),
    "id": ({}, {}),
    "source_kind": ({"source_id": "government-2024-01-01"}, {"source_id": "press-2024-01-01"}),
    "published": ({"source_id": "press-2024-05-01"}, {"source_id": "press-2024-01-01"}),
}


def source(source_id: str) -> Row:
    kind, _, published = source_id.partition("-")
    return {"source_id": source_id, "kind": kind, "published": published}


def reasons(*told: Row) -> list[tuple[Any, ...]]:
    """Claim, the one it is held against, the clause, and whether it is the one shown."""
    figures = [
        {"figure_id": f"c{i}", "value": 10 + i, "as_of_to": DAY, "source_id": "press-2024-01-01", **row}
        for i, row in enumerate(told)
    ]
    sources = [source(source_id) for source_id in {row["source_id"] for row in figures}]
    return (
        store(figures=figures, sources=sources)
        .execute(
            "select claim_id, against_claim_id, clause, shown_rank = 1 from shown_reasons"
            " inner join shown_claims using (claim_id) order by shown_rank"
        )
        .fetchall()
    )


@pytest.mark.parametrize("clause", CLAUSES)
def test_each_clause_decides_alone(clause: str) -> None:
    first, second = CLAUSES[clause]
    assert reasons(first, second) == [("c0", "c1", clause, True), ("c1", "c0", clause, False)]


@pytest.mark.parametrize(
    ("earlier", "later"), list(itertools.pairwise(["basis", "source_kind", "precision", "bound"]))
)
def test_an_earlier_clause_is_asked_first(earlier: str, later: str) -> None:
    (better, worse), (weaker, stronger) = CLAUSES[earlier], CLAUSES[later]
    assert reasons({**stronger, **better}, {**weaker, **worse})[0][:3] == ("c0", "c1", earlier)


def test_a_claim_that_stands_alone_needs_no_reason() -> None:
    assert reasons({}, {"as_of_to": "2022-12-31", "as_of_from": "2022-12-31"}) == []


def test_others_are_held_against_the_claim_shown_and_it_against_the_best_of_them() -> None:
    chosen = reasons({"bound": "about"}, {}, {"bound": "at_least"})
    assert [row[:2] for row in chosen] == [("c1", "c2"), ("c2", "c1"), ("c0", "c1")]


def test_the_clause_never_speaks_for_the_claim_that_is_not_shown() -> None:
    """Seeded: eighty pairs of any sort; the winner by the clause is the one that shown_claims shows."""
    chance = random.Random(1648)
    told = [
        {
            "area_id": f"place-{i // 2}",
            "bound": chance.choice(BOUNDS[2:4]),
            "as_of_from": chance.choice([DAY, "2023-12-01"]),
            "source_id": f"{chance.choice(KINDS[3:5])}-2024-0{chance.randint(1, 2)}-01",
            "recorded_on": f"2026-11-2{chance.randint(1, 2)}",
        }
        for i in range(160)
    ]
    rows = {f"c{i}": row for i, row in enumerate(told)}
    shown = [(rows[one], rows[other], clause) for one, other, clause, is_shown in reasons(*told) if is_shown]
    assert len(shown) == 80 and len({clause for *_, clause in shown}) >= 4
    assert [case for case in shown if decides(case[2], case[0]) < decides(case[2], case[1])] == []


def decides(clause: str, row: Row) -> Any:
    """What the clause looks at, larger is better."""
    kind, _, published = row["source_id"].partition("-")
    return {
        "source_kind": -KINDS.index(kind),
        "precision": row["as_of_from"],
        "bound": -BOUNDS.index(row["bound"]),
        "published": published,
        "recorded": row["recorded_on"],
        "id": 0,
    }[clause]
