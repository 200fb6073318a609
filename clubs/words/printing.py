"""Data frames and findings as text for a terminal or another program."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence

import pandas as pd

from clubs import queries
from clubs.ledger.book import Act
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


def describe_acts(acts: Sequence[Act], undone: Mapping[int, int], words: Words) -> str:
    """One act a line, the last first: number, time, author, what was done, and whether it was taken back."""
    lines = [
        words(
            "cli-history-line",
            number=str(act.number),
            at=act.at[:16].replace("T", " "),
            author=act.author,
            told=_describe_standing(act, undone, words),
        )
        for act in reversed(acts)
    ]
    return "".join(f"{line}\n" for line in lines or [words("cli-history-none")])


def describe_act(act: Act, words: Words) -> str:
    said = act.content
    match act.kind:
        case "load":
            source = said["source"].get("publisher") or said["source"].get("source_id", "")
            counts = {"figures": len(said["figures"]), "clubs": len(said["clubs"])}
            return words("cli-act-load", file=str(said["file"] or "—"), source=str(source), **counts)
        case "undo":
            told = words("cli-act-undo", number=str(said["undoes"]))
        case "withdraw":
            told = words("cli-act-withdraw", figure=str(said["figure_id"]))
        case _:
            told = words(f"cli-act-{act.kind}", text=str(said.get("text") or ""))
    return words("cli-act-reason", told=told, reason=said["reason"]) if said.get("reason") else told


def _describe_standing(act: Act, undone: Mapping[int, int], words: Words) -> str:
    told = describe_act(act, words)
    by = undone.get(act.number)
    return words("cli-history-undone", told=told, by=str(by)) if by else told


def acts_as_json(acts: Sequence[Act], undone: Mapping[int, int], _words: Words) -> str:
    rows = [
        {
            "number": act.number,
            "kind": act.kind,
            "author": act.author,
            "at": act.at,
            "hash": act.hash,
            "undone_by": undone.get(act.number),
            "says": act.content,
        }
        for act in acts
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


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
