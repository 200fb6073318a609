"""The curated tables as plain Python rows: what the second method of the verdicts reads, and nothing else."""

import calendar
import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb

Row = Mapping[str, object]


@dataclass(frozen=True)
class Area:
    area_id: str
    level: str
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True)
class Source:
    source_id: str
    kind: str
    published_last_day: date | None


@dataclass(frozen=True)
class Programme:
    programme_id: str
    decided_on: date | None
    period_start: date | None
    carries_out_programme_id: str | None


@dataclass(frozen=True)
class Claim:
    claim_id: str
    area_id: str
    indicator_id: str
    scope: str
    programme_id: str | None
    value: float
    value_high: float | None
    bound: str
    as_of: date | None
    days_wide: int
    period_start: date | None
    source: Source
    basis: str
    recorded_on: date


@dataclass(frozen=True)
class Target:
    target_id: str
    area_id: str
    indicator_id: str
    scope: str
    kind: str
    value: float
    due: date | None
    period_start: date | None
    baseline_figure_id: str | None
    programme_id: str | None
    status: str
    step_of_target_id: str | None
    source_ids: tuple[str, ...]


@dataclass(frozen=True)
class Tables:
    areas: dict[str, Area]
    sources: dict[str, Source]
    programmes: dict[str, Programme]
    claims: dict[str, Claim]
    targets: dict[str, Target]
    rules: dict[str, float]


NAMES = ("areas", "sources", "programmes", "figures", "targets", "target_claims", "verdict_rules")


def load_tables(folder: Path) -> Tables:
    """Read the curated CSV files of a folder (data/)."""
    rows: dict[str, list[dict[str, str]]] = {}
    for name in NAMES:
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows[name] = list(csv.DictReader(file))
    return tables_from_rows(**rows)


def tables_in(connection: duckdb.DuckDBPyConnection) -> Tables:
    """Read the same curated tables from a store; its derived tables are never looked at."""
    rows: dict[str, list[dict[str, object]]] = {}
    for name in NAMES:
        relation = connection.table(name)
        rows[name] = [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]
    return tables_from_rows(**rows)


def tables_from_rows(
    *,
    areas: Iterable[Row] = (),
    sources: Iterable[Row] = (),
    programmes: Iterable[Row] = (),
    figures: Iterable[Row] = (),
    targets: Iterable[Row] = (),
    target_claims: Iterable[Row] = (),
    verdict_rules: Iterable[Row] = (),
) -> Tables:
    source_of = {str(row["source_id"]): _source(row) for row in sources}
    wordings: dict[str, list[str]] = {}
    for row in target_claims:
        wordings.setdefault(str(row["target_id"]), []).append(str(row["source_id"]))
    return Tables(
        areas={str(row["area_id"]): _area(row) for row in areas},
        sources=source_of,
        programmes={str(row["programme_id"]): _programme(row) for row in programmes},
        claims={
            str(row["figure_id"]): _claim(row, source_of) for row in figures if not _text(row, "withdrawn_on")
        },
        targets={str(row["target_id"]): _target(row, wordings) for row in targets},
        rules={str(row["rule_id"]): float(str(row["value"])) for row in verdict_rules},
    )


def last_day_of(printed: str) -> date:
    """Last day of a period printed as YYYY, YYYY-MM or YYYY-MM-DD."""
    year, month, day = (int(part) for part in [*printed.split("-"), "0", "0"][:3])
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def _text(row: Row, column: str) -> str | None:
    value = row.get(column)
    return None if value is None or value == "" else str(value)


def _date(row: Row, column: str) -> date | None:
    text = _text(row, column)
    return date.fromisoformat(text) if text else None


def _number(row: Row, column: str) -> float | None:
    text = _text(row, column)
    return float(text) if text else None


def _area(row: Row) -> Area:
    return Area(str(row["area_id"]), str(row["level"]), _date(row, "valid_from"), _date(row, "valid_to"))


def _source(row: Row) -> Source:
    published = _text(row, "published")
    return Source(str(row["source_id"]), str(row["kind"]), last_day_of(published) if published else None)


def _programme(row: Row) -> Programme:
    return Programme(
        str(row["programme_id"]),
        _date(row, "decided_on"),
        _date(row, "period_start"),
        _text(row, "carries_out_programme_id"),
    )


def _claim(row: Row, source_of: dict[str, Source]) -> Claim:
    first, last = _date(row, "as_of_from"), _date(row, "as_of_to")
    return Claim(
        claim_id=str(row["figure_id"]),
        area_id=str(row["area_id"]),
        indicator_id=str(row["indicator_id"]),
        scope=str(row["scope"]),
        programme_id=_text(row, "programme_id"),
        value=float(str(row["value"])),
        value_high=_number(row, "value_high"),
        bound=str(row["bound"]),
        as_of=last,
        days_wide=(last - first).days if first and last else 0,
        period_start=_date(row, "period_start"),
        source=source_of[str(row["source_id"])],
        basis=str(row["basis"]),
        recorded_on=_date(row, "recorded_on") or date.min,
    )


def _target(row: Row, wordings: dict[str, list[str]]) -> Target:
    return Target(
        target_id=str(row["target_id"]),
        area_id=str(row["area_id"]),
        indicator_id=str(row["indicator_id"]),
        scope=str(row["scope"]),
        kind=str(row["kind"]),
        value=float(str(row["value"])),
        due=_date(row, "due"),
        period_start=_date(row, "period_start"),
        baseline_figure_id=_text(row, "baseline_figure_id"),
        programme_id=_text(row, "programme_id"),
        status=str(row["status"]),
        step_of_target_id=_text(row, "step_of_target_id"),
        source_ids=tuple(wordings.get(str(row["target_id"]), ())),
    )
