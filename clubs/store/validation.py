"""Takes the rows of the data files into the tables of a database, and tells every fault of every file.

The declaration says what a cell may hold, queries/rules what the cells of a row, and rows, may say together.
All of it is set work of DuckDB over the cells as text; nothing is asked row by row.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb

from clubs.errors import InvalidData, Problem
from clubs.store.curated import fill_table
from clubs.store.declaration import DATA, LINE, QUERIES, Field, Table, quote, quote_text, raw_name, tables
from clubs.store.faults import TOLD, Faults
from clubs.store.query_files import read_query
from clubs.store.reading import read_file
from clubs.store.storage import OFFLINE

# One way to write a value: other readers of the same file take 1_000, 1e3, NaN, TRUE and 2020-1-1, or do not.
FORMS = {
    "number": r"-?[0-9]+(\.[0-9]+)?",
    "integer": r"-?[0-9]+",
    "boolean": "true|false",
    "date": "[0-9]{4}-[0-9]{2}-[0-9]{2}",
}
# Signs that control, change how their neighbours are read, or are no signs at all; a file of Office may not
# hold them. A cell may hold several lines.
WITHOUT_SHAPE = r"[\p{Cf}\p{Co}\x00-\x09\x0b-\x1f\x7f-\x9f\x{2028}\x{2029}\x{fdd0}-\x{fdef}\x{fffe}\x{ffff}]"
SPACE_AT_AN_END = r"^[\s\p{Z}]|[\s\p{Z}]$"
# What every cell keeps unless its column declares other ends: a text that a page can say, a count that a
# computer holds exactly, a day of this subject's time.
ENDS: dict[str, dict[str, Any]] = {
    "string": {"maxLength": 2_000},
    "number": {"maximum": 1_000_000_000_000_000},
    "integer": {"maximum": 1_000_000_000},
    "date": {"minimum": "1900-01-01", "maximum": "2100-12-31"},
}


def load_checked(
    connection: duckdb.DuckDBPyConnection,
    data: Path = DATA,
    queries: Path = QUERIES,
    all_faults: Path | None = None,
) -> None:
    """Fills the curated tables.

    Raises InvalidData with what is wrong in the files; when that is more than can be told, all of it is
    written to the file `all_faults`.
    """
    faults = find_faults(connection, data, queries)
    counts = faults.count()
    if counts:
        told = faults.tell(TOLD)
        has_more = sum(counts.values()) > len(told)
        raise InvalidData(told, counts, _write_all(faults, all_faults) if has_more else None)


def _write_all(faults: Faults, target: Path | None) -> Path | None:
    try:
        if target:
            faults.write(target)
    except OSError:  # what could be told is more than that the disk is full
        return None
    return target


def find_problems(data: Path = DATA, queries: Path = QUERIES) -> list[Problem]:
    """Every problem, in the order of the declaration and then by line."""
    with duckdb.connect(config={**OFFLINE}) as connection:
        return find_faults(connection, data, queries).tell()


def find_faults(connection: duckdb.DuckDBPyConnection, data: Path, queries: Path) -> Faults:
    """Fills the curated tables with the rows that can stand there; finds what is wrong with the others."""
    connection.execute("set enable_progress_bar = false")
    declared = tables(data)
    faults = Faults(connection, declared, data)
    read = [table for table in declared.values() if read_file(connection, table, data, faults)]
    readable = {table.name: table for table in read}
    for table in readable.values():
        faults.add_found(table, _find_broken_cells(table))
        for key in (table.primary_key, *table.unique_keys):
            faults.add_found(table, _find_repeated(table, key))
        for sql in _find_unknown(table, readable):
            faults.add_found(table, sql)
    is_whole = not faults.count()
    for table in declared.values():
        fill_table(connection, table, is_whole)
    _find_broken_rules(connection, readable, faults, queries)
    return faults


def _find_broken_cells(table: Table) -> str:
    """line, column_name, fault, value, wanted: what the declaration does not allow in a cell."""
    listed = [list(_list_faults(field)) for field in table.fields]
    codes = ", ".join(_judge(faults) for faults in listed)
    told = ", ".join(
        f"({place}, {code}, {quote_text(field.name)}, {quote_text(fault)}, {quote_text(wanted)})"
        for place, (field, faults) in enumerate(zip(table.fields, listed, strict=True), start=1)
        for code, (_, fault, wanted) in enumerate(faults)
    )
    cells = ", ".join(map(quote, table.columns))
    return f"""
        with judged as (select {LINE}, [{cells}] as cells, [{codes}] as codes from {raw_name(table)}),
        broken as (
            select
                {LINE}, unnest(cells) as cell, unnest(codes) as code, generate_subscripts(codes, 1) as place
            from judged
            where list_any_value(codes) is not null
        )
        select {LINE} as line, column_name, fault, coalesce(cell, '') as value, wanted
        from broken
        inner join (values {told}) as told (place, code, column_name, fault, wanted) using (place, code)
        order by line, place
    """


def _judge(faults: list[tuple[str, str, str]]) -> str:
    """The number of the first thing that is wrong with a cell; null when nothing is."""
    whens = " ".join(f"when {is_broken} then {code}" for code, (is_broken, _, _) in enumerate(faults))
    return f"case {whens} end"


def _list_faults(field: Field) -> Iterator[tuple[str, str, str]]:
    """What can be wrong with a cell, in the order in which it is told: condition, fault, what was wanted."""
    cell = quote(field.name)
    rules = {**ENDS.get(field.type, {}), **field.constraints}
    if field.is_required:
        yield f"{cell} is null", "error-constraint-required", ""
    most = rules.get("maxLength", ENDS["string"]["maxLength"])
    yield f"length({cell}) > {most}", "error-constraint-length", str(most)
    yield f"regexp_matches({cell}, {quote_text(WITHOUT_SHAPE)})", "error-cell-signs", ""
    if form := FORMS.get(field.type):
        is_form = f"regexp_full_match({cell}, {quote_text(form)})"
        is_value = f"try_cast({cell} as {field.sql_type}) is not null"
        yield f"{cell} is not null and not ({is_form} and {is_value})", f"error-type-{field.type}", ""
    else:
        spelt = f"regexp_matches({cell}, {quote_text(SPACE_AT_AN_END)}) or {cell} <> nfc_normalize({cell})"
        yield spelt, "error-cell-spelling", ""
    if allowed := [str(value) for value in rules.get("enum", ())]:
        among = ", ".join(map(quote_text, allowed))
        yield f"{cell} not in ({among})", "error-constraint-enum", ", ".join(allowed)
    if pattern := rules.get("pattern"):
        is_form = f"regexp_full_match({cell}, {quote_text(pattern)})"
        yield f"not {is_form}", "error-constraint-pattern", pattern
    for rule, beyond in (("minimum", "<"), ("maximum", ">")):
        if rule in rules:
            end = f"cast({quote_text(str(rules[rule]))} as {field.sql_type})"
            is_beyond = f"try_cast({cell} as {field.sql_type}) {beyond} {end}"
            yield is_beyond, f"error-constraint-{rule}", str(rules[rule])


def _find_repeated(table: Table, key: tuple[str, ...]) -> str:
    """Rows with the key of an earlier row."""
    columns = ", ".join(map(quote, key))
    return f"""
        with held as (
            select {columns}, min({LINE}) as first_line
            from {raw_name(table)}
            group by {columns}
            having count(*) > 1
        )
        select
            {LINE} as line, {quote_text(", ".join(key))} as column_name, 'error-repeated' as fault,
            concat_ws(', ', {columns}) as value, first_line as wanted
        from {raw_name(table)}
        inner join held using ({columns})
        where {LINE} <> first_line
    """


def _find_unknown(table: Table, readable: dict[str, Table]) -> Iterator[str]:
    """Rows that refer to a row that does not exist."""
    for key in table.foreign_keys:
        if other := readable.get(key.table):
            cell = f"raw.{quote(key.column)}"
            yield f"""
                select
                    raw.{LINE} as line, {quote_text(key.column)} as column_name, 'error-foreign-key' as fault,
                    {cell} as value, {quote_text(other.path)} as wanted
                from {raw_name(table)} as raw
                anti join {raw_name(other)} as other on {cell} = other.{quote(key.other_column)}
                where {cell} is not null
            """


def _find_broken_rules(
    connection: duckdb.DuckDBPyConnection, readable: dict[str, Table], faults: Faults, queries: Path
) -> None:
    """Rows that contradict themselves or each other; a rule names them by table and key."""
    for file in sorted((queries / "rules").glob("*.sql")):
        query = read_query(file)
        connection.execute(f"create or replace temp table broken_rule as {query.sql}")
        found = connection.execute("select distinct table_name from temp.broken_rule").fetchall()
        for table in [readable[name] for (name,) in found]:
            key = ", ".join(f"raw.{quote(name)}" for name in table.primary_key)
            faults.add_found(
                table,
                f"""
                    select
                        raw.{LINE} as line, broken.column_name, {quote_text(query.extra["message"])} as fault,
                        broken.value, coalesce(broken.other_value, '') as wanted
                    from temp.broken_rule as broken
                    inner join {raw_name(table)} as raw on broken.row_key = concat_ws(' ', {key})
                    where broken.table_name = {quote_text(table.name)}
                """,
            )
    connection.execute("drop table if exists temp.broken_rule")
