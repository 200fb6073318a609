"""data/datapackage.json is the one declaration, and it says all that a reader of the files needs."""

import csv
import json
import re

import pytest
from frictionless import Package

from clubs.errors import ClubsError
from clubs.store.declaration import DATA, FILE_NAME, Field, Table, tables
from tests.refusals import refused
from tests.store import store

PACKAGE = json.loads((DATA / FILE_NAME).read_text(encoding="utf-8"))
FIELDS = [(table, field) for table in tables().values() for field in table.fields]
VALUES_WITH_UNIT = {"number"}
QUOTED = re.compile("“[^”]*”")  # as it was printed
LATIN_OF_VIETNAMESE = re.compile("[À-ỹ]")


def test_the_declaration_is_a_valid_data_package() -> None:
    report = Package.validate_descriptor(str(DATA / FILE_NAME))
    assert (PACKAGE["profile"], report.flatten(["note"])) == ("data-package", [])


def test_every_file_is_declared_and_every_declared_file_exists() -> None:
    assert {table.path for table in tables().values()} == {file.name for file in DATA.glob("*.csv")}


@pytest.mark.parametrize(("table", "field"), FIELDS, ids=[f"{t.name}.{f.name}" for t, f in FIELDS])
def test_every_column_is_described_in_both_languages(table: Table, field: Field) -> None:
    assert field.description and field.description_vi and field.description != field.description_vi
    assert (field.unit is not None) == (field.type in VALUES_WITH_UNIT)


def test_the_package_names_its_licence_and_its_sources() -> None:
    assert [licence["name"] for licence in PACKAGE["licenses"]] == ["CC-BY-4.0"]
    assert [source["path"] for source in PACKAGE["sources"]] == ["sources.csv"]


def test_english_texts_spell_vietnamese_names_as_the_english_names_of_places_are_spelt() -> None:
    texts = [
        text
        for file in DATA.glob("*.csv")
        for row in csv.DictReader(file.read_text(encoding="utf-8").splitlines(keepends=True))
        for column, text in row.items()
        if column.endswith("_en")
    ]
    assert len(texts) > 1000
    assert [text for text in texts if LATIN_OF_VIETNAMESE.search(QUOTED.sub("", text))] == []


def test_every_table_has_a_key_and_empty_cells_are_the_only_missing_values() -> None:
    schemas = [resource["schema"] for resource in PACKAGE["resources"]]
    assert all(table.primary_key for table in tables().values())
    assert {tuple(schema["missingValues"]) for schema in schemas} == {("",)}


def test_every_column_named_like_a_key_of_another_table_is_a_foreign_key() -> None:
    keys = {table.primary_key[0] for table in tables().values() if len(table.primary_key) == 1}
    loose = [
        f"{table.name}.{field.name}"
        for table, field in FIELDS
        if any(field.name == key or field.name.endswith(f"_{key}") for key in keys)
        and field.name not in table.primary_key
        and field.name not in {key.column for key in table.foreign_keys}
    ]
    assert loose == []


def test_the_tables_of_the_database_are_made_from_the_declaration() -> None:
    found = store().execute(
        "select table_name, column_name, lower(data_type), comment from duckdb_columns()"
        " where table_name = 'figures' order by column_index"
    )
    assert [(row[1], row[2]) for row in found.fetchall()] == [
        (field.name, field.sql_type) for field in tables()["figures"].fields
    ]


def test_a_declaration_that_is_not_json_is_one_clear_message(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / FILE_NAME).write_text('{"resources": [', encoding="utf-8")
    with refused(ClubsError, r"Không đọc được data/datapackage\.json .* git checkout"):
        tables(tmp_path)
