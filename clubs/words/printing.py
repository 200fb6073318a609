"""Data frames and findings as text for a terminal or another program."""

from collections.abc import Callable, Iterable

import pandas as pd

from clubs import queries
from clubs.store import checks
from clubs.words.text import Words


def as_csv(rows: pd.DataFrame) -> str:
    return _with_plain_dates(rows).to_csv(index=False, lineterminator="\n")


def as_json(rows: pd.DataFrame) -> str:
    return _with_plain_dates(rows).to_json(orient="records", force_ascii=False, indent=2) + "\n"


def as_table(rows: pd.DataFrame) -> str:
    if rows.empty:
        return " ".join(rows.columns) + "\n"
    plain = _with_plain_dates(rows).astype(object)
    return plain.where(plain.notna(), "").to_string(index=False, max_colwidth=60) + "\n"


FORMATS: dict[str, Callable[[pd.DataFrame], str]] = {"table": as_table, "csv": as_csv, "json": as_json}


def describe_queries(catalog: Iterable[queries.Query]) -> str:
    """One query per paragraph: its name with parameters, and its question."""
    return "".join(f"{_signature(query)}\n    {query.question}\n" for query in catalog)


def describe_findings(found: pd.DataFrame, words: Words) -> str:
    """The findings rule by rule, each rule with its name, what it means and the rows that break it."""
    parts = []
    for check in checks.catalog():
        rows = found[found["check"] == check.name]
        if not rows.empty:
            parts.append(_describe_rule(check, rows, words))
    return "\n".join([*parts, _describe_total(found, words)])


def _describe_rule(check: checks.Check, rows: pd.DataFrame, words: Words) -> str:
    severity = words(f"check-severity-{check.severity}")
    title, meaning = words(check.message_key), words(f"{check.message_key}-explain")
    head = words("cli-check-rule", severity=severity, title=title, number=len(rows))
    lines = [f"  {_describe_row(row, words)}" for _, row in rows[list(checks.COLUMNS)].iterrows()]
    return "\n".join([head, f"  {meaning}", *lines, ""])


def _describe_row(row: pd.Series, words: Words) -> str:
    return "  ".join(f"{name}={_show(value, words)}" for name, value in row.items() if not _is_missing(value))


def _describe_total(found: pd.DataFrame, words: Words) -> str:
    counts = {severity: int((found["severity"] == severity).sum()) for severity in checks.SEVERITIES}
    return words("cli-check-total", **counts) + "\n"


def _show(value: object, words: Words) -> str:
    return words.number(value, 2) if isinstance(value, (int, float)) else str(value)


def _is_missing(value: object) -> bool:
    return value is None or value != value


def _signature(query: queries.Query) -> str:
    return " ".join([query.name, *(f"${name}:{param.type}" for name, param in query.params.items())])


def _with_plain_dates(rows: pd.DataFrame) -> pd.DataFrame:
    """Days as 2022-11-04, without the midnight that pandas adds."""
    days = rows.select_dtypes("datetime").columns
    return rows.assign(**{name: rows[name].dt.strftime("%Y-%m-%d") for name in days})
