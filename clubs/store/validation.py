"""Holds every CSV file against the declaration and reports all the rows that break it, not only the first."""

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from frictionless import Package, Resource, Schema
from frictionless import errors as frictionless_errors

from clubs.errors import InvalidData, Problem, find_nearest
from clubs.store.declaration import DATA, FILE_NAME, Field, Table, tables
from clubs.store.reading import Rows, file_name, read_rows

MOST_ERRORS = 1_000_000

# Frictionless also takes 1_000, 1e3, NaN, TRUE and 2020-1-1, which other readers of the same file may not.
FORMS = {
    "number": re.compile(r"-?[0-9]+(\.[0-9]+)?"),
    "integer": re.compile(r"-?[0-9]+"),
    "boolean": re.compile(r"true|false"),
    "date": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
}


def check_data(data: Path = DATA) -> None:
    """Raises InvalidData with every problem of every file; returns when all is well."""
    problems = find_problems(data)
    if problems:
        raise InvalidData(problems)


def find_problems(data: Path = DATA) -> list[Problem]:
    """Every problem, in the order of the declaration and then by line."""
    declared = tables(data)
    contents = {name: read_rows(data, table) for name, table in declared.items()}
    readable = {name: rows for name, rows in contents.items() if isinstance(rows, Rows)}
    found = {name: [rows] for name, rows in contents.items() if isinstance(rows, Problem)}
    for name, rows in readable.items():
        file = file_name(data, declared[name])
        found[name] = [
            *_check_cells(file, declared[name], rows),
            *_check_repeated(file, declared[name], rows),
        ]
    for name, problem in _check_declared_rules(data, declared, readable):
        found[name].append(problem)
    return [problem for name in declared for problem in _once_per_cell(found[name])]


def _once_per_cell(problems: list[Problem]) -> list[Problem]:
    """The first problem of each cell, and of a row that has the wrong number of cells nothing else."""
    broken_rows = {problem.line for problem in problems if problem.line and not problem.column}
    kept: dict[tuple[int, str], Problem] = {}
    for problem in problems:
        if problem.line not in broken_rows or not problem.column:
            kept.setdefault((problem.line, problem.column), problem)
    return sorted(kept.values(), key=lambda problem: problem.line)


def _check_cells(file: str, table: Table, rows: Rows) -> Iterator[Problem]:
    """What the declaration cannot say: one cell per column, one way to write a value."""
    for line, cells in zip(rows.lines, rows.cells, strict=True):
        if len(cells) != len(table.fields):
            key = "error-row-cells" if any(cells) else "error-row-blank"
            yield Problem(
                file, key, line, arguments={"found": str(len(cells)), "wanted": str(len(table.fields))}
            )
            continue
        for field, value in zip(table.fields, cells, strict=True):
            if value and (problem := _check_cell(file, line, field, value)):
                yield problem


def _check_cell(file: str, line: int, field: Field, value: str) -> Problem | None:
    form = FORMS.get(field.type)
    if form and not form.fullmatch(value):
        return Problem(file, f"error-type-{field.type}", line, field.name, {"value": value})
    if value != unicodedata.normalize("NFC", value.strip()):
        return Problem(file, "error-cell-spelling", line, field.name, {"value": value})
    return None


def _check_repeated(file: str, table: Table, rows: Rows) -> Iterator[Problem]:
    """Rows with the primary key or another unique key of an earlier row."""
    for key in (table.primary_key, *table.unique_keys):
        positions = [table.columns.index(column) for column in key]
        first_line: dict[tuple[str, ...], int] = {}
        for line, cells in zip(rows.lines, rows.cells, strict=True):
            if len(cells) != len(table.fields):
                continue
            value = tuple(cells[position] for position in positions)
            if first_line.setdefault(value, line) != line:
                arguments = {"value": ", ".join(value), "first": str(first_line[value])}
                yield Problem(file, "error-repeated", line, ", ".join(key), arguments)


def _check_declared_rules(
    data: Path, declared: dict[str, Table], readable: dict[str, Rows]
) -> Iterator[tuple[str, Problem]]:
    """What Frictionless finds: types, required, unique, allowed values, patterns, keys and foreign keys."""
    report = _read_package(data, readable).validate(limit_errors=MOST_ERRORS)
    for task in report.tasks:
        table, rows = declared[task.name], readable[task.name]
        for error in task.errors:
            place = rows.lines[error.row_number - 2]
            for column, key, arguments in _explain(error, table, readable):
                yield task.name, Problem(file_name(data, table), key, place, column, arguments)


def _read_package(data: Path, readable: dict[str, Rows]) -> Package:
    """The declared package over rows already read, without foreign keys into files that cannot be read."""
    resources = []
    for resource in json.loads((data / FILE_NAME).read_text(encoding="utf-8"))["resources"]:
        if rows := readable.get(resource["name"]):
            schema = resource["schema"]
            keys = schema.get("foreignKeys", [])
            known = [key for key in keys if key["reference"]["resource"] in {"", *readable}]
            schema = Schema.from_descriptor({**schema, "foreignKeys": known})
            resources.append(Resource(name=resource["name"], data=[rows.header, *rows.cells], schema=schema))
    return Package(resources=resources)


def _explain(
    error: Any, table: Table, readable: dict[str, Rows]
) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Column, message and its arguments for one error of Frictionless."""
    match error:
        case frictionless_errors.ForeignKeyError():
            yield _explain_foreign_key(error, table, readable)
        case frictionless_errors.TypeError():
            yield error.field_name, f"error-type-{table.field(error.field_name).type}", {"value": error.cell}
        case frictionless_errors.ConstraintError():
            yield error.field_name, *_explain_constraint(error, table.field(error.field_name))
        case _:  # wrong numbers of cells and repeated keys: found here, with their lines
            return


def _explain_foreign_key(
    error: Any, table: Table, readable: dict[str, Rows]
) -> tuple[str, str, dict[str, str]]:
    column, value = error.field_names[0], error.field_cells[0]
    key = next(key for key in table.foreign_keys if key.column == column)
    other = readable[key.table]
    position = other.header.index(key.other_column)
    known = {cells[position] for cells in other.cells if len(cells) > position and cells[position]}
    arguments = {"value": value, "table": f"{key.table}.csv", "nearest": find_nearest(value, known)}
    return column, "error-foreign-key", arguments


def _explain_constraint(error: Any, field: Field) -> tuple[str, dict[str, str]]:
    rule = re.findall(r'constraint "(\w+)"', error.note)[0]
    rule = "pattern" if rule not in {"required", "enum", "minimum"} else rule
    wanted = field.constraints[rule]
    allowed = [str(value) for value in wanted] if rule == "enum" else []
    arguments = {
        "value": str(error.cell or ""),
        "wanted": ", ".join(allowed) or str(wanted),
        "nearest": find_nearest(str(error.cell), allowed),
    }
    return f"error-constraint-{rule}", arguments
