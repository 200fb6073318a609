"""What the page of targets says in its title and figures, and of the provinces' part in the whole."""

from __future__ import annotations

from typing import Any

import pandas as pd

from clubs.rooms.targets.facts import is_undated
from clubs.rooms.targets.lineage import Lineage
from clubs.store.rows import list_records
from clubs.tables.metric import Metric
from clubs.words import phrases, sentences
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words

MOST_METRICS = 2


def say_headline(words: Words, lineage: Lineage, place: str) -> tuple[str, str, str]:
    """What is missing for the next due day, and the pace; below it who is known to have promised a part."""
    row = lineage.main
    if row is None:
        others = "not_judged" if lineage.has_only_drafts else "no_target_for_all"
        state = others if len(lineage.listed) else "no_target"
        return sentences.place_without_promise(words, place, state), "", ""
    return _say_title(words, row, place), _say_subtitle(words, lineage), row["state"]


def _say_title(words: Words, row: Row, place: str) -> str:
    if row["is_final"]:
        return sentences.title(words, row, place)
    facts = {
        "area": place,
        "target": phrases.target(words, row),
        "due": phrases.due(words, row),
        "decision": name_short(words, row),
    }
    if is_missing(row["now_value"]):
        pace = words.pace(row["pace_of_plan_per_year"], "clubs")
        return words("targets-title-untold", pace=pace, **facts)
    if is_missing(row["pace_required_per_year"]):
        return sentences.title(words, row, place)
    pace = words.pace(row["pace_required_per_year"], "clubs")
    gap, as_of = phrases.gap(words, row), phrases.as_of(words, row)
    return words("targets-title-missing", gap=gap, pace=pace, as_of=as_of, **facts)


def _say_subtitle(words: Words, lineage: Lineage) -> str:
    main = lineage.main
    if main is None or main["is_final"] or lineage.provincial.empty:
        return "" if main is None else sentences.subtitle(words, main)
    known = lineage.sums[lineage.sums["target_id"] == main["target_id"]]
    return say_sum(words, known.iloc[0]) if len(known) else ""


def name_short(words: Words, row: Row) -> str:
    """QĐ 1648/QĐ-TTg is enough in a sentence; a plan without a number by its name."""
    number = row["programme_number"]
    if not is_missing(number):
        return str(number)
    return (
        words("targets-no-decision")
        if is_missing(row["programme_name_vi"])
        else words.name(row, "programme_name")
    )


def list_missing(words: Words, lineage: Lineage) -> list[Metric]:
    """For each promise that still runs: what was promised, what is reported of it, and the pace."""
    rows = list_records(lineage.running.sort_values("due").head(MOST_METRICS))
    return [_describe_missing(words, row) for row in rows]


def _describe_missing(words: Words, row: Row) -> Metric:
    label, target = words("targets-missing-by", due=phrases.due(words, row)), phrases.target(words, row)
    return Metric(label, target, _say_missing(words, row), "targets", {"target": row["target_id"]})


def _say_missing(words: Words, row: Row) -> str:
    if is_missing(row["now_value"]):
        pace = words.pace(row["pace_of_plan_per_year"], "clubs")
        return words("targets-missing-untold", pace=pace)
    if phrases.is_reached(row):
        return phrases.gap(words, row)
    pace, as_of = words.pace(row["pace_required_per_year"], "clubs"), phrases.as_of(words, row)
    return words("targets-missing-gap", gap=phrases.gap(words, row), pace=pace, as_of=as_of)


def say_sum(words: Words, row: Row) -> str:
    """The sum of provincial targets that we know, of how many provinces; what is not assigned to anyone."""
    share = words(
        "verdict-coverage-share",
        reported=words.number(row["provinces_known"]),
        total=words.number(row["provinces"]),
    )
    provinces = words("unit-provinces", shown=share, n=row["provinces"])
    if not row["provinces_known"]:
        return words("targets-sum-none", provinces=provinces)
    known = words.value(row["known_sum"], row["known_bound"], "clubs_new")
    target = words.value(row["target_value"], row["target_bound"], "clubs")
    facts = {"sum": known, "target": target, "provinces": provinces}
    if row["unassigned"] <= 0:
        return words("targets-sum-all", **facts)
    return words("targets-sum", rest=words.amount(row["unassigned"], "clubs"), **facts)


def tell_sums(words: Words, lineage: Lineage) -> pd.DataFrame:
    """The rows of the chart of sums with their words."""
    sums = lineage.sums
    rows = list_records(sums)
    return sums.assign(
        name=[_name_sum(words, row) for row in rows], told=[_tell_sum(words, row) for row in rows]
    )


def _name_sum(words: Words, row: Row) -> str:
    number = "" if is_missing(row["programme_number"]) else str(row["programme_number"])
    return words(
        "targets-sum-name",
        decision=number,
        due=phrases.due(words, row),
        told=words.number(row["provinces_known"]),
        provinces=words.number(row["provinces"]),
    ).strip()


def _tell_sum(words: Words, row: Row) -> str:
    target = words.value(row["target_value"], row["target_bound"], "clubs")
    if is_missing(row["known_sum"]):
        return words("targets-sum-told", known=words("targets-sum-unknown"), target=target)
    known = words.bounded(row["known_sum"], row["known_bound"])
    return words("targets-sum-told", known=known, target=target)


def say_sums(words: Words, lineage: Lineage) -> str:
    """Each national promise with what is known of it, the chart in words."""
    return " ".join(
        words("targets-sum-of", name=_name_sum(words, row), sum=say_sum(words, row))
        for row in list_records(lineage.sums)
    )


def say_unknown(words: Words, lineage: Lineage) -> str:
    """Of the main promise: which provinces are not known, which promised otherwise, and a printed sum."""
    main = lineage.main["target_id"] if lineage.main else None
    rows = lineage.provincial[lineage.provincial["target_id"] == main]
    if rows.empty:
        return ""
    other = rows[rows["promised"].isna() & rows["of_another_kind"].notna()]
    silent = rows[rows["promised"].isna() & rows["of_another_kind"].isna()]
    told = [words("targets-unknown", due=phrases.due(words, rows.iloc[0]), names=_name(words, silent))]
    if len(other):
        told.append(words("targets-other-kind", names=_name(words, other)))
    return " ".join(filter(None, [*told, _say_undated(words, lineage), _say_aggregates(words, lineage)]))


def _say_undated(words: Words, lineage: Lineage) -> str:
    """Of whichever sum they are a part: the provinces whose promise counts from the scheme's day."""
    rows = lineage.provincial
    undated = rows[[_is_undated(lineage, row["promise_ids"]) for row in list_records(rows)]]
    once = undated.drop_duplicates("area_id")
    return words("targets-undated", names=_name(words, once)) if len(once) else ""


def _is_undated(lineage: Lineage, promise_ids: Any) -> bool:
    """Of a province's promises one has no date at all; it is counted as old as the scheme."""
    ids = [] if is_missing(promise_ids) else list(promise_ids)
    return any(is_undated(row) for row in list_records(lineage.listed[lineage.listed["target_id"].isin(ids)]))


def _name(words: Words, rows: pd.DataFrame) -> str:
    return words.join(words.name(row) for row in list_records(rows)) or words("targets-nobody")


def _say_aggregates(words: Words, lineage: Lineage) -> str:
    """A sum of plans that a source prints stands beside ours, and is neither judged nor added."""
    found = lineage.listed[(lineage.listed["status"] == "aggregate") & (lineage.listed["kind"] == "new")]
    return " ".join(
        words("targets-aggregate", promise=phrases.promise(words, row), publisher=row["publisher"])
        for row in list_records(found)
    )


def say_time_line(words: Words, lanes: pd.DataFrame) -> str:
    """The time line in words: each decision once, with its promises."""
    said = [
        words("targets-lane-of", decision=heading, promises=words.few(told["told"]))
        for heading, told in lanes.groupby("heading", sort=False)
    ]
    return " ".join(said)
