"""What data/datapackage.json declares: tables, columns, keys and the DuckDB tables made from them."""

import json
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from clubs.errors import ClubsError

ROOT = Path(__file__).resolve().parents[2]
DATA_VARIABLE = "CLUBS_DATA"
SHIPPED = ROOT / "data"
DATA = Path(os.environ.get(DATA_VARIABLE) or SHIPPED).resolve()
QUERIES = ROOT / "queries"
FILE_NAME = "datapackage.json"
LINE = "_line"

SQL_TYPES = {
    "string": "varchar",
    "integer": "bigint",
    "number": "double",
    "boolean": "boolean",
    "date": "date",
}


@dataclass(frozen=True)
class Field:
    """One declared column."""

    name: str
    type: str
    description: str
    description_vi: str
    unit: str | None
    constraints: dict[str, Any]

    @property
    def sql_type(self) -> str:
        return SQL_TYPES[self.type]

    @property
    def is_required(self) -> bool:
        return bool(self.constraints.get("required"))


@dataclass(frozen=True)
class ForeignKey:
    """A column whose values must stand in another table."""

    column: str
    table: str
    other_column: str


@dataclass(frozen=True)
class Table:
    """One declared table: a CSV file in data/ and a table of the same name in the database."""

    name: str
    path: str
    title: str
    title_vi: str
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    unique_keys: tuple[tuple[str, ...], ...]
    foreign_keys: tuple[ForeignKey, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields)

    def field(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)


def is_practice(data: Path = DATA) -> bool:
    """Whether a data folder says of itself that its figures are made up (`practice` in its declaration)."""
    try:
        return bool(json.loads((data / FILE_NAME).read_text(encoding="utf-8")).get("practice"))
    except (OSError, ValueError):
        return False


@cache
def tables(data: Path = DATA) -> dict[str, Table]:
    """Every declared table by name, in the order of the declaration."""
    try:
        package = json.loads((data / FILE_NAME).read_text(encoding="utf-8"))
        return {resource["name"]: _read_table(resource) for resource in package["resources"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ClubsError("error-declaration", reason=f"{type(error).__name__}: {error}") from error


def create_statements(table: Table) -> list[str]:
    """The statements that create an empty table with its types and descriptions."""
    columns = ", ".join(
        f"{quote(field.name)} {field.sql_type}{' not null' if field.is_required else ''}"
        for field in table.fields
    )
    name = quote(table.name)
    comments = [
        f"comment on column {name}.{quote(field.name)} is {quote_text(_comment(field))}"
        for field in table.fields
    ]
    return [
        f"create table {name} ({columns})",
        f"comment on table {name} is {quote_text(table.title)}",
        *comments,
    ]


def raw_name(table: Table) -> str:
    """The table of the cells of a file as text, each row with its line in the column LINE."""
    return f"temp.{quote(f'raw {table.name}')}"


def quote(identifier: str) -> str:
    return '"' + identifier.replace('"', '""') + '"'


def quote_text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _comment(field: Field) -> str:
    return f"{field.description} [{field.unit}]" if field.unit else field.description


def _read_table(resource: dict[str, Any]) -> Table:
    schema = resource["schema"]
    return Table(
        name=resource["name"],
        path=resource["path"],
        title=resource["title"],
        title_vi=resource["title_vi"],
        fields=tuple(_read_field(field) for field in schema["fields"]),
        primary_key=_as_tuple(schema["primaryKey"]),
        unique_keys=tuple(_as_tuple(key) for key in schema.get("uniqueKeys", [])),
        foreign_keys=tuple(_read_foreign_key(resource["name"], key) for key in schema.get("foreignKeys", [])),
    )


def _read_field(field: dict[str, Any]) -> Field:
    return Field(
        name=field["name"],
        type=field["type"],
        description=field["description"],
        description_vi=field["description_vi"],
        unit=field.get("unit"),
        constraints=field.get("constraints", {}),
    )


def _read_foreign_key(table: str, key: dict[str, Any]) -> ForeignKey:
    reference = key["reference"]
    return ForeignKey(key["fields"], reference["resource"] or table, reference["fields"])


def _as_tuple(names: str | list[str]) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else tuple(names)
