"""The kept versions: when each was built, whether its data differ, and what a change is counted from."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import duckdb

from clubs.choices import links
from clubs.choices.lists import find_facts
from clubs.day import to_viet_nam
from clubs.store import versions
from clubs.store.storage import OFFLINE

KEPT_IN_MEMORY = 128
# Curated tables whose rows are facts: two versions that agree in them were made for another program only.
FACTS = ("figures", "targets")
TOLD = "select built_at, {} from build_info"
SUM = "(select coalesce(bit_xor(hash(one)), 0) from {} as one)"


class Kept(NamedTuple):
    """A version: when it was built (UTC), and its facts as numbers to compare."""

    version: str
    built_at: dt.datetime
    facts: tuple[int, ...]

    @property
    def built_here(self) -> dt.datetime:
        """In Viet Nam's time."""
        return to_viet_nam(self.built_at)

    @property
    def built_on(self) -> dt.date:
        return self.built_here.date()


class Then(NamedTuple):
    """What a change is counted from: another version, an earlier day, or both."""

    version: str | None
    day: dt.date | None


def find_kept(version: str) -> Kept | None:
    """None for a file that is gone or damaged. A version never changes, so it is read once."""
    try:
        return _read(versions.path(version))
    except (duckdb.Error, OSError, RuntimeError):
        return None


def list_others(version: str) -> list[Kept]:
    """The versions with other figures or promises, last in use first; of several that agree the last."""
    found = [kept for name in versions.list_versions() if (kept := find_kept(name))]
    told = {kept.facts for kept in found if kept.version == version}
    others = []
    for kept in found:
        if kept.facts not in told:
            told.add(kept.facts)
            others.append(kept)
    return others


def is_outdated(version: str | None) -> bool:
    """Whether the version in use holds other figures or promises than this one, which a link names."""
    if version is None or version == versions.current():
        return False
    asked, in_use = find_kept(version), find_kept(versions.current())
    return bool(asked and in_use and asked.facts != in_use.facts)


def find_then(view: links.View, version: str) -> Then:
    """What the link says; else the version in use before this one, else the year of the last figure."""
    if view.since_v or view.since:
        return Then(view.since_v, view.since)
    order = versions.list_versions()
    earlier = [kept for kept in list_others(version) if order.index(kept.version) > order.index(version)]
    if earlier:
        return Then(earlier[0].version, None)
    last = find_facts(version)["data_to"]
    return Then(None, None if last is None or last != last else dt.date(last.year, 1, 1))


@lru_cache(KEPT_IN_MEMORY)
def _read(file: Path) -> Kept:
    sums = ", ".join(SUM.format(table) for table in FACTS)
    with duckdb.connect(str(file), read_only=True, config={**OFFLINE, "threads": 1}) as connection:
        row = connection.execute(TOLD.format(sums)).fetchone()
    if row is None:
        raise RuntimeError(f"{file.name}: build_info is empty")
    return Kept(file.stem.removeprefix("clubs-"), row[0], tuple(row[1:]))
