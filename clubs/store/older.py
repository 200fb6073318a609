"""A version made by another program, seen with today's: the same curated rows, derived anew beside it."""

import logging
from pathlib import Path

import duckdb

from clubs.errors import ClubsError
from clubs.store import storage
from clubs.store.curated import carry_over
from clubs.store.declaration import quote_text, tables
from clubs.store.derive import derive_tables
from clubs.store.fingerprint import running_program

ORIGINAL = "original"
_log = logging.getLogger(__name__)
BUILD_INFO = (
    "create table build_info as select version, built_at, data_to, row_counts, ?::varchar as program,"
    " {} as is_practice"
)


def find_beside(original: Path) -> Path:
    """Where an older version lies as today's program derives it."""
    return original.with_name(f"{original.stem}.derived-{running_program()}.duckdb")


def list_beside(original: Path) -> list[Path]:
    """What any program derived from this version."""
    return sorted(original.parent.glob(f"{original.stem}.derived-*.duckdb"))


def derive_anew(original: Path, version: str) -> Path:
    """Makes the file beside an older version, once; whole or not at all. The original is only read.

    Raises ClubsError where the disk refuses, or where today's queries do not run on these rows.
    """
    beside = find_beside(original)
    if not beside.exists():
        with storage.writing(beside.parent):
            storage.replace(beside, lambda draft: _write(draft, original, version))
    return beside


def _write(draft: Path, original: Path, version: str) -> None:
    try:
        with storage.open_draft(draft) as connection:
            connection.execute(f"attach {quote_text(str(original))} as {ORIGINAL} (read_only)")
            for table in tables().values():
                carry_over(connection, table, ORIGINAL)
            said = connection.execute(f"from {ORIGINAL}.build_info limit 0").description or []
            made_up = "is_practice" if "is_practice" in {column[0] for column in said} else "false"
            built = f"{BUILD_INFO.format(made_up)} from {ORIGINAL}.build_info"
            connection.execute(built, [running_program()])
            connection.execute(f"detach {ORIGINAL}")
            derive_tables(connection)
    except storage.DISK_ERRORS:
        raise
    except (duckdb.Error, ClubsError) as error:
        _log.warning("%s: %s", original.name, error)  # for who runs the server; a reader cannot mend it
        raise ClubsError("error-version-too-old", version=version) from error
