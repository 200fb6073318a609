"""Compares a dry run with what must come out of a sheet (tests/sheets/expected.json): every difference as a
sentence.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

SHEETS = Path(__file__).parent / "sheets"
LOADED = ("new", "same", "second", "differs")
Told = dict[str, Any]


@cache
def list_expected() -> tuple[Told, ...]:
    return tuple(json.loads((SHEETS / "expected.json").read_text(encoding="utf-8")))


def find_differences(
    report: Told, exit_code: int, expected: Told, find_commune: Callable[[Told], str]
) -> list[str]:
    """find_commune: {commune, type, code, province} -> the id that we gave it."""
    return [
        *_compare_exit(report, exit_code, expected),
        *_compare_sheets(report, expected),
        *_compare_cells(report, expected),
        *_compare_clubs(report, expected, find_commune),
        *_compare_questions(report, expected),
        *_compare_never(report, expected),
        *(
            f"personal: {text}"
            for text in expected["personal"]
            if text in json.dumps(report, ensure_ascii=False)
        ),
    ]


def _compare_exit(report: Told, exit_code: int, expected: Told) -> Iterator[str]:
    if exit_code not in expected["exit"]:
        yield f"exit {exit_code}, not {expected['exit']}: {report['questions'] or report.get('error')}"


def _compare_sheets(report: Told, expected: Told) -> Iterator[str]:
    kinds = {sheet["sheet"]: sheet["kind"] for sheet in report["sheets"]}
    yield from (
        f"sheet {name}: {kinds.get(name)}, not {kind}"
        for name, kind in expected["sheets"].items()
        if kinds.get(name) != kind
    )


def _compare_cells(report: Told, expected: Told) -> Iterator[str]:
    found = {(cell["sheet"], cell["cell"]): cell for cell in report["cells"]}
    for table in expected["tables"]:
        for wanted in table["cells"]:
            cell = found.pop((table["sheet"], wanted["cell"]), None)
            where = f"{table['sheet']}!{wanted['cell']}"
            if wanted.get("status") == "ask":
                if cell is not None:
                    yield f"{where} must be asked, is {cell}"
            elif cell is None:
                yield f"{where} is missing"
            else:
                yield from (f"{where}: {fault}" for fault in _compare_cell(cell, wanted, table))
    yield from (f"{sheet}!{cell} holds nothing that was expected" for sheet, cell in found)


def _compare_cell(cell: Told, wanted: Told, table: Told) -> Iterator[str]:
    right = {"scope": "all", "bound": "exactly", "period_start": None, "value_high": None, "class": LOADED}
    right |= {name: table[name] for name in ("as_of_from", "as_of_to")}
    right |= {
        name: value for name, value in wanted.items() if name not in ("cell", "head", "place", "status")
    }
    for name, value in right.items():
        allowed = value if isinstance(value, list | tuple) else [value]
        if cell[name] not in allowed:
            yield f"{name} is {cell[name]}, not {value}"


def _compare_clubs(report: Told, expected: Told, find_commune: Callable[[Told], str]) -> Iterator[str]:
    found = {(club["sheet"], club["row"]): club for club in report["clubs"]}
    for wanted in expected["clubs"]:
        where = f"{wanted['sheet']} row {wanted['row']}"
        club = found.pop((wanted["sheet"], wanted["row"]), None)
        if club is None:
            yield f"{where} is missing"
            continue
        area = wanted["area_id"] if isinstance(wanted["area_id"], str) else find_commune(wanted["area_id"])
        told = {
            "name": club["name"],
            "area_id": club["area_id"],
            "founded_to": club["founded_to"],
            "class": "load",
        }
        right = {
            "name": wanted["name"],
            "area_id": area,
            "founded_to": wanted["founded_on"][-1],
            "class": wanted["status"],
        }
        told["class"] = "load" if club["class"] in LOADED else club["class"]
        values = {
            value["cell"].rstrip("0123456789"): [value["field"], value["value"]] for value in club["values"]
        }
        if told != right or values != wanted["values"]:
            yield f"{where}: {told} {values}, not {right} {wanted['values']}"
    yield from (f"{sheet} row {row} is no club that was expected" for sheet, row in found)


def _compare_questions(report: Told, expected: Told) -> Iterator[str]:
    asked = list(report["questions"])
    for wanted in expected["questions"]:
        fitting = [
            question
            for question in asked
            if question["sheet"] == wanted["sheet"]
            and question["kind"] in wanted["kind"]
            and question["cell"] in wanted["at"]
        ]
        if not fitting and wanted["must"]:
            yield f"not asked: {wanted}"
        for question in fitting:
            asked.remove(question)
            if missing := set(wanted["candidates"]) - set(question["candidates"]):
                yield f"{question['cell']}: candidates without {missing}"
    yield from (f"asked without need: {question}" for question in asked)


def _compare_never(report: Told, expected: Told) -> Iterator[str]:
    for never in expected["never"]:
        for cell in report["cells"]:
            letters, row = (
                cell["cell"].rstrip("0123456789"),
                int(cell["cell"].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
            )
            if cell["sheet"] == never["sheet"] and (
                row in never["rows"] or letters in never["cols"] or cell["cell"] in never["cells"]
            ):
                yield f"{never['sheet']}!{cell['cell']} is {never['as']} and holds no value of a place"
        left = [
            one
            for one in report["left_out"]
            if one["sheet"] == never["sheet"] and one["reason"] == never["as"]
        ]
        rows = {row for one in left for row in one.get("rows", [])}
        columns = {column for one in left for column in one.get("columns", [])}
        if never["said"] and not (set(never["rows"]) <= rows and set(never["cols"]) <= columns):
            yield f"{never['sheet']}: {never['as']} {never['rows']} {never['cols']} is not said to be left out"  # noqa: E501
