"""A practice country: a data folder as a country would fill it that counts its clubs every quarter.

Real places, made-up figures: to try out, to teach, and to measure the dashboard at full size. The folder
says that it is one (`practice` in its datapackage.json), and every screen and file made from it says so too.
"""

import json
import shutil
from pathlib import Path

import duckdb

from clubs.errors import UsageError
from clubs.store.declaration import FILE_NAME, QUERIES, SHIPPED, Table, is_practice, quote, tables
from clubs.store.query_files import read_query
from clubs.store.validation import load_checked

SIZES = ("small", "full")
# In this order: a promise needs the figure that it starts from, and its wording the promise.
MADE = ("sources", "programmes", "figures", "targets", "target_claims")
EMPTY = ("programme_citations", "not_placed")


def make_country(target: Path, size: str) -> int:
    """Writes the folder and returns its number of figures. The same size gives the same rows.

    Raises UsageError where something else lies in the folder.
    """
    if target.exists() and any(target.iterdir()) and not is_practice(target):
        raise UsageError("error-practice-folder", folder=str(target))
    target.mkdir(parents=True, exist_ok=True)
    _declare(target)
    with duckdb.connect() as connection:
        load_checked(connection, SHIPPED)
        for name, table in tables(SHIPPED).items():
            if name not in MADE:
                _copy_shipped(target / table.path, SHIPPED / table.path, only_header=name in EMPTY)
        for name in EMPTY:
            connection.execute(f"delete from {quote(name)}")
        for table in (tables(SHIPPED)[name] for name in MADE):
            _make(connection, table, target / table.path, size)
        found = connection.execute("select count(*) from figures").fetchone()
    return found[0] if found else 0


def _declare(target: Path) -> None:
    package = json.loads((SHIPPED / FILE_NAME).read_text(encoding="utf-8"))
    made_up = {
        "practice": True,
        "name": "club-growth-practice",
        "title": "Practice country: made-up figures of real places",
        "title_vi": "Dữ liệu thực hành: số liệu không có thật của các địa danh có thật",
    }
    text = json.dumps({**package, **made_up}, ensure_ascii=False, indent=2)
    (target / FILE_NAME).write_text(text + "\n", encoding="utf-8")


def _copy_shipped(target: Path, shipped: Path, only_header: bool) -> None:
    if only_header:
        target.write_text(shipped.read_text(encoding="utf-8").partition("\n")[0] + "\n", encoding="utf-8")
    else:
        shutil.copyfile(shipped, target)


def _make(connection: duckdb.DuckDBPyConnection, table: Table, target: Path, size: str) -> None:
    """The rows of one table: into its file, and into the database for the tables after it.

    A column that the query does not speak of is empty.
    """
    query = read_query(QUERIES / "practice" / f"practice_{table.name}.sql")
    values = {"is_full": size == "full"} if query.params else {}
    connection.execute(f"create or replace temp table made as {query.sql}", values)
    cells = (quote(name) if name in query.returns else f"null as {quote(name)}" for name in table.columns)
    told = f"select {', '.join(cells)} from temp.made"
    connection.execute(f"copy ({told}) to $file (header, delimiter ',')", {"file": str(target)})
    connection.execute(f"delete from {quote(table.name)}")
    connection.execute(f"insert into {quote(table.name)} {told}")
