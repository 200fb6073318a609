"""What a reader can choose from, and what every page repeats; remembered, for a version never changes."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache, partial
from typing import Any

import pandas as pd

from clubs import queries
from clubs.choices.link_values import Known
from clubs.names.known import find_places
from clubs.store import versions
from clubs.store.declaration import QUERIES
from clubs.words.formats import is_missing

KEPT_VERSIONS = 4  # versions whose lists stay in memory: the one in use and a few that links name
CHECKS = QUERIES / "checks"
_UNJOINED = re.compile(r"[-_]+")  # a slug is a name with hyphens
LAST_DAY = dt.date(9999, 12, 30)  # on which everything is known


@lru_cache(KEPT_VERSIONS)
def list_places(version: str) -> pd.DataFrame:
    """Country and provinces by area_id: today's, each with those that it was made of behind it."""
    return queries.run("areas_for_choice", version=version, units=None).set_index("area_id", drop=False)


@lru_cache(KEPT_VERSIONS * 3)
def list_place_ids(version: str, units: str) -> list[str]:
    """The places to choose from on these boundaries; those of both where figures are shown as reported."""
    if units == "reported":
        return list(list_places(version).index)
    return list(queries.run("areas_for_choice", version=version, units=int(units))["area_id"])


@lru_cache(KEPT_VERSIONS)
def list_indicators(version: str) -> pd.DataFrame:
    return queries.run("indicators_for_choice", version=version).set_index("indicator_id", drop=False)


@lru_cache(KEPT_VERSIONS)
def find_facts(version: str) -> pd.Series:
    return queries.run("build_facts", version=version).iloc[0]


@lru_cache(KEPT_VERSIONS)
def list_years(version: str) -> list[int]:
    """From the first figure to the last one, newest first."""
    facts = find_facts(version)
    if is_missing(facts["data_to"]):
        return []
    return list(range(facts["data_to"].year, facts["data_from"].year - 1, -1))


def find_place(version: str, text: str, day: dt.date | None = None) -> tuple[str | None, str | None]:
    """The country or province of a name on a day, and the one that was perhaps meant.

    Without a day a name that an old and a new unit share is today's, whose page leads to the old ones.
    """
    found = find_places(version).find(_UNJOINED.sub(" ", text), day=day, levels=("country", "province"))
    offered = [one for one in found.candidates if one.area_id in list_places(version).index]
    is_sure = found.kind == "exact" or (found.kind == "several" and day is None)
    is_sure = is_sure and sum(one.unit.is_of_today and not one.doubt for one in offered) <= 1
    first = offered[0].area_id if offered else None
    return (first, None) if is_sure and first else (None, first)


@lru_cache(KEPT_VERSIONS)
def _list_sources(version: str) -> dict[str, dict[Any, Any]]:
    """Every document as a row: a hundred at once are sooner asked for than the few of each figure."""
    found = queries.run("sources_cited", version=version, source_ids=None)
    return {row["source_id"]: row for row in found.to_dict("records")}


@lru_cache(256)
def find_sources(version: str, source_ids: tuple[str, ...]) -> list[dict[Any, Any]]:
    """The documents in the order asked, as rows."""
    known = _list_sources(version)
    return [known[source_id] for source_id in source_ids if source_id in known]


@lru_cache(KEPT_VERSIONS)
def list_documents(version: str) -> pd.DataFrame:
    """Publisher and day of every document by source_id, in Vietnamese order."""
    return queries.run("documents_for_choice", version=version).set_index("source_id", drop=False)


@lru_cache(KEPT_VERSIONS)
def list_states(version: str) -> pd.DataFrame:
    """The verdicts there are, by state_id: word, symbol and colours."""
    return queries.run("verdict_words", version=version).set_index("state_id")


def list_named_ids(version: str, param: str) -> pd.DataFrame:
    """What a parameter of few links may name, by id, with the names that data give."""
    if param == "since_v":  # a build may add one while we run
        return pd.DataFrame(index=pd.Index(versions.list_versions()))
    return _list_named_ids(version, param)


@lru_cache(KEPT_VERSIONS * 8)
def _list_named_ids(version: str, param: str) -> pd.DataFrame:
    if param == "rule":
        return pd.DataFrame(index=pd.Index(sorted(file.stem for file in CHECKS.glob("*.sql"))))
    return queries.run("link_values", version=version, param=param).set_index("id")


@lru_cache(KEPT_VERSIONS)
def list_promises(version: str) -> pd.DataFrame:
    """Every promise by target_id, whenever it was made."""
    asked = {"area": None, "indicator": None, "seen_on": LAST_DAY, "last_possible": False}
    found = queries.run("promises_made", version=version, **asked)
    return found.set_index("target_id", drop=False)


def find_known(version: str, problem: str | None = None) -> Known:
    """What a link to this version may name; problem: why the one that it asks for is not shown."""
    return Known(
        provinces=list_places(version).index,
        indicators=list_indicators(version).index,
        versions=[version],
        years=list_years(version),
        find_place=partial(find_place, version),
        others=lambda param: list_named_ids(version, param).index,
        version_problem=problem,
    )
