"""The book of acts: who did what and when, in one order, never changed; each carries the hash of the last.

It lies in SQLite in the folder of the data, which is all that one machine needs, or where CLUBS_LEDGER says:
postgresql+psycopg://user:password@host/database. The same code speaks to both.
"""

import datetime as dt
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from clubs.errors import ClubsError
from clubs.store import storage, versions

ADDRESS_VARIABLE = "CLUBS_LEDGER"
FILE = "ledger.sqlite"
KINDS = ("load", "undo", "withdraw", "decision", "note")
BEFORE_THE_FIRST = "0" * 64
WAIT_S = 60  # for another writer, who needs milliseconds

_tables = sa.MetaData()
_schema = sa.Table("ledger_schema", _tables, sa.Column("version", sa.Integer, primary_key=True))
_acts = sa.Table(
    "acts",
    _tables,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.String(20), nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("at", sa.String(27), nullable=False),
    sa.Column("says", sa.Text, nullable=False),  # as text: the hash is of these letters
    sa.Column("before", sa.String(64), nullable=False, unique=True),  # two acts cannot follow the same one
    sa.Column("hash", sa.String(64), nullable=False),
)
_REFUSE = {
    "sqlite": [
        f"create trigger acts_no_{verb} before {verb} on acts begin"
        " select raise(abort, 'acts are only added'); end"
        for verb in ("update", "delete")
    ],
    "postgresql": [
        "create function acts_only_added() returns trigger language plpgsql as"
        " $$ begin raise exception 'acts are only added'; end $$",
        "create trigger acts_no_change before update or delete or truncate on acts"
        " for each statement execute function acts_only_added()",
    ],
}


@dataclass(frozen=True)
class Act:
    """One act. says: JSON in one spelling; at: UTC; before: the hash of the act before it."""

    number: int
    kind: str
    author: str
    at: str
    says: str
    before: str
    hash: str

    @property
    def content(self) -> dict[str, Any]:
        return dict(json.loads(self.says))


@dataclass(frozen=True)
class Head:
    """The last act: how many there are, and the hash that stands for all of them."""

    number: int = 0
    hash: str = BEFORE_THE_FIRST


def address() -> str:
    """Where the book lies: CLUBS_LEDGER, else a file in the folder of the data."""
    return os.environ.get(ADDRESS_VARIABLE) or f"sqlite+pysqlite:///{versions.folder() / FILE}"


def append(kind: str, author: str, says: Mapping[str, Any]) -> Act:
    """Writes one act after the last; it is on the disk when this returns. Raises ClubsError if it is not."""
    with writing() as connection:
        return add(connection, kind, author, says)


def add(connection: sa.Connection, kind: str, author: str, says: Mapping[str, Any]) -> Act:
    """The same for a writer that has looked at the book first."""
    if kind not in KINDS:
        raise ValueError(f"{kind} is not one of {', '.join(KINDS)}")
    last = _read_head(connection)
    now = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    act = _sign(last.number + 1, kind, author, now, write_json(says), last.hash)
    insert(connection, act)
    return act


def insert(connection: sa.Connection, act: Act) -> None:
    connection.execute(_acts.insert().values(asdict(act)))


def read_acts(after: int = 0) -> list[Act]:
    """Every act after that number, in their order; none where nobody has done anything yet."""
    if not exists():
        return []
    with reading() as connection:
        return list(iterate(connection, after))


def iterate(connection: sa.Connection, after: int = 0) -> Iterator[Act]:
    asked = sa.select(_acts).where(_acts.c.number > after).order_by(_acts.c.number)
    for row in connection.execute(asked):
        yield Act(*row)


def read_head() -> Head:
    if not exists():
        return Head()
    with reading() as connection:
        return _read_head(connection)


def check_chain(acts: Iterator[Act] | list[Act], head: Head | None = None) -> Head:
    """The head after these acts, each following the last. Raises ClubsError at the first that does not."""
    head = head or Head()
    for act in acts:
        right = _sign(head.number + 1, act.kind, act.author, act.at, act.says, head.hash)
        if act != right:
            raise ClubsError("error-ledger-broken", number=str(head.number + 1))
        head = Head(act.number, act.hash)
    return head


def exists() -> bool:
    """Whether there is a book; asking must not make an empty one."""
    file = _file()
    return file is None or file.exists()


@contextmanager
def reading() -> Iterator[sa.Connection]:
    with _telling(), _open().connect() as connection:
        yield connection


@contextmanager
def writing() -> Iterator[sa.Connection]:
    """One writer at a time, from before it looks until what it wrote is on the disk."""
    with _telling(), _open().connect().execution_options(writes=True) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(sa.text(f"set local lock_timeout = '{WAIT_S}s'"))
            connection.execute(sa.text("set local synchronous_commit = on"))
            connection.execute(sa.text("lock table acts in exclusive mode"))
        yield connection


def write_json(says: Mapping[str, Any]) -> str:
    """One spelling of what is said, so that the same has the same hash."""
    return json.dumps(says, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)


def _sign(number: int, kind: str, author: str, at: str, says: str, before: str) -> Act:
    signed = json.dumps([number, kind, author, at, says, before], ensure_ascii=False)
    return Act(number, kind, author, at, says, before, hashlib.sha256(signed.encode()).hexdigest())


def _read_head(connection: sa.Connection) -> Head:
    row = connection.execute(
        sa.select(_acts.c.number, _acts.c.hash).order_by(_acts.c.number.desc()).limit(1)
    ).first()
    return Head(*row) if row else Head()


def _file() -> Path | None:
    """The file of a book in SQLite."""
    url = sa.make_url(address())
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


_ready: dict[str, sa.Engine] = {}  # an address -> its engine, once its tables are today's


def _open() -> sa.Engine:
    """The engine, with the tables as this program knows them. Nothing stays open between two uses."""
    where, file = address(), _file()
    if where in _ready and (file is None or file.exists()):
        return _ready[where]
    if file:
        with storage.writing(file.parent):
            is_new = not file.exists()
    engine = sa.create_engine(where, poolclass=NullPool)
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _set_up_sqlite)
        sa.event.listen(engine, "begin", _begin_sqlite)
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        _bring_forward(connection)
    if file and is_new:
        storage.sync(file.parent)
    _ready[where] = engine
    return engine


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we begin ourselves
    for setting in (f"busy_timeout = {WAIT_S * 1000}", "journal_mode = wal", "synchronous = full"):
        connection.execute(f"pragma {setting}")


def _begin_sqlite(connection: sa.Connection) -> None:
    is_writer = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("begin immediate" if is_writer else "begin")


def _bring_forward(connection: sa.Connection) -> None:
    """Makes the tables, or takes those of an older program step by step to what this one knows."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text("select pg_advisory_xact_lock(hashtext('clubs ledger schema'))"))
    has_tables = sa.inspect(connection).has_table("ledger_schema")
    version = (connection.scalar(sa.select(sa.func.max(_schema.c.version))) or 0) if has_tables else 0
    if version > len(STEPS):
        raise ClubsError("error-ledger-newer", found=str(version), known=str(len(STEPS)))
    for number, step in enumerate(STEPS[version:], version + 1):
        step(connection)
        connection.execute(_schema.insert().values(version=number))


def _make_tables(connection: sa.Connection) -> None:
    _tables.create_all(connection)
    for statement in _REFUSE[connection.dialect.name]:
        connection.exec_driver_sql(statement)


# Each step takes the tables from one version of the schema to the next; a released step never changes.
STEPS = (_make_tables,)


@contextmanager
def _telling() -> Iterator[None]:
    """Turns what the database refuses into one message with the remedy; a password is not in it."""
    try:
        yield
    except (sa.exc.DBAPIError, sa.exc.ArgumentError) as error:
        where = "?"
        with suppress(sa.exc.ArgumentError):
            where = sa.make_url(address()).render_as_string(hide_password=True)
        reason = str(getattr(error, "orig", None) or error).splitlines()[0][:160]
        raise ClubsError("error-ledger-unreachable", where=where, reason=reason) from error
