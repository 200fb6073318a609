"""The book in one file and back: JSON, one act a line, between one that names it and one that closes it."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TextIO

from clubs.errors import ClubsError, UsageError
from clubs.ledger import book
from clubs.ledger.book import Act, Head, check_chain
from clubs.store import storage

FORMAT = {"clubs_ledger": 1}


@dataclass(frozen=True)
class Restored:
    """What a backup brought: acts that were not there, and the head since."""

    added: int
    head: Head


def write_backup(file: Path) -> Head:
    """Writes the whole book or nothing, while others read and write. Raises ClubsError where it is broken."""
    head = Head()

    def write(draft: Path) -> None:
        nonlocal head
        with draft.open("w", encoding="utf-8", newline="\n") as out:
            _write_line(out, FORMAT)
            if book.exists():
                with book.reading() as connection:
                    for act in book.iterate(connection):
                        head = check_chain([act], head)
                        _write_line(out, asdict(act))
            _write_line(out, asdict(head))

    with storage.writing(file.resolve().parent):
        storage.replace(file.resolve(), write)
    return head


def restore(file: Path) -> Restored:
    """Adds the acts that this book lacks. Raises ClubsError where the file does not verify or the two differ.

    Nothing is overwritten: a book with other acts keeps them, and the file waits for an empty one.
    """
    acts = read_backup(file)
    with book.writing() as connection:
        here = list(book.iterate(connection))
        for known, brought in zip(here, acts, strict=False):
            if known != brought:
                raise ClubsError("error-backup-other", file=file.name, number=str(known.number))
        for act in acts[len(here) :]:
            book.insert(connection, act)
    last = (acts if len(acts) > len(here) else here)[-1:]
    return Restored(max(len(acts) - len(here), 0), Head(last[0].number, last[0].hash) if last else Head())


def read_backup(file: Path) -> list[Act]:
    """The acts of a backup, each proved to follow the one before, up to the line that closes it."""
    try:
        with file.open(encoding="utf-8") as lines:
            first, *others = [json.loads(line) for line in lines]
        *written, close = others
        acts = [Act(**act) for act in written]
        is_whole = first == FORMAT and check_chain(acts) == Head(**close)
    except FileNotFoundError as error:
        raise UsageError("error-backup-missing", file=str(file)) from error
    except (OSError, ValueError, TypeError, ClubsError) as error:
        raise ClubsError("error-backup-broken", file=file.name) from error
    if not is_whole:
        raise ClubsError("error-backup-broken", file=file.name)
    return acts


def verify() -> Head:
    """Proves the whole chain, for which the head stands. Raises ClubsError at the first false act."""
    if not book.exists():
        return Head()
    with book.reading() as connection:
        return check_chain(book.iterate(connection))


def _write_line(out: TextIO, content: object) -> None:
    out.write(json.dumps(content, ensure_ascii=False) + "\n")
