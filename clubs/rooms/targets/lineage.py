"""What was promised by which decision: all promises, that of the title, and the one looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs import queries
from clubs.charts.assigned import assigned
from clubs.charts.drawing import Drawing
from clubs.charts.lineage import lineage as time_line
from clubs.choices.lists import list_states
from clubs.choices.scope import COUNTRY, Scope
from clubs.rooms.province.growth import first_row
from clubs.store.rows import list_records
from clubs.words import endings, phrases
from clubs.words.formats import is_missing
from clubs.words.text import Words

CLUBS = ("clubs_total", "clubs_new")
KINDS, SCOPES = ("total", "new"), ("all", "scheme")


@dataclass(frozen=True)
class Lineage:
    """What the page of targets needs.

    listed: rows of promises_made of the place chosen, of every place where none is. drawn: those of the time
    line. main: the promise of the title; None where the place has none. looked_at: the one that the link
    names, else main. is_too_early: that one was not made yet on the day of looking. running: the place's
    promises that are not due yet. provincial: rows of provincial_promises, for the country only.
    """

    listed: pd.DataFrame
    drawn: pd.DataFrame
    main: dict[str, Any] | None
    looked_at: dict[str, Any] | None
    is_too_early: bool
    running: pd.DataFrame
    provincial: pd.DataFrame

    @property
    def sums(self) -> pd.DataFrame:
        """One row per national promise: what is known of the provinces' promises."""
        return self.provincial.drop_duplicates("target_id", ignore_index=True)

    @property
    def has_only_drafts(self) -> bool:
        """Something was promised of the clubs, but nothing that can be judged."""
        return bool(
            self.listed["indicator_id"].isin(CLUBS).any() and (self.listed["status"] != "adopted").any()
        )

    @property
    def sourced(self) -> pd.DataFrame:
        """The row that the title speaks of."""
        main = self.main["target_id"] if self.main else None
        return self.listed[self.listed["target_id"] == main]


def load_lineage(now: Scope) -> Lineage:
    """Asks the data once; nothing here depends on the language."""
    look: dict[str, Any] = {"seen_on": now.seen_on, "last_possible": now.year is None}
    asked: dict[str, Any] = {"version": now.version, "indicator": None, **look}
    everything = queries.run("promises_made", **asked, area=None)
    listed = everything
    if now.province != COUNTRY:
        listed = queries.run("promises_made", **asked, area=now.province)
    judged = _keep_promises_of_clubs(everything)
    own = judged[judged["area_id"] == now.province]
    running = own[(own["status"] == "adopted") & ~own["is_final"]]
    main = _find_main(own, running)
    looked_at = everything[everything["target_id"] == now.view.target]
    return Lineage(
        listed=listed,
        drawn=_keep_drawn(judged, now.province),
        main=main,
        looked_at=first_row(looked_at) if len(looked_at) else main,
        is_too_early=now.view.target is not None and looked_at.empty,
        running=running,
        provincial=_list_provincial(now),
    )


def _list_provincial(now: Scope) -> pd.DataFrame:
    if now.province != COUNTRY:
        return pd.DataFrame(columns=["target_id"])
    return queries.run("provincial_promises", version=now.version, seen_on=now.seen_on)


def name_lanes(words: Words, lineage: Lineage) -> pd.DataFrame:
    """The time line's rows with their words: the decision as heading, the promise with its verdict."""
    rows, drawn = list_records(lineage.drawn), lineage.drawn
    looked_at = lineage.looked_at["target_id"] if lineage.looked_at else None
    return drawn.assign(
        lane_id=drawn["programme_id"].fillna(drawn["target_id"]),
        follows_lane_id=drawn["follows_programme_id"],
        heading=[name_decision(words, row) for row in rows],
        starts_on=drawn["period_start"].fillna(drawn["decided_on"]).fillna(drawn["made_on"]),
        ends_on=drawn["period_end"],
        told=[tell_promise(words, row) for row in rows],
        is_looked_at=drawn["target_id"] == looked_at,
    )


def name_decision(words: Words, row: phrases.Row) -> str:
    """1533/QĐ-TTg · Thủ tướng Chính phủ · 2/8/2016, as far as they are known."""
    if is_missing(row["programme_id"]):
        return words("targets-no-decision")
    number = row["programme_number"]
    parts = [
        words.name(row, "programme_name") if is_missing(number) else str(number),
        "" if is_missing(row["issuer_vi"]) else words.name(row, "issuer"),
        "" if is_missing(row["decided_on"]) else words.date(row["decided_on"]),
    ]
    return " · ".join(part for part in parts if part)


def tell_promise(words: Words, row: phrases.Row) -> str:
    """3.200 CLB thành lập mới, hạn 2020: chưa báo cáo."""
    state = endings.say_state(words, row)
    return words("targets-lane", promise=phrases.promise(words, row), state=state)


def list_wordings(now: Scope, lineage: Lineage) -> pd.DataFrame:
    """How each source tells the promise looked at, asked only when a reader opens it."""
    target = (lineage.looked_at or {}).get("target_id")
    return queries.run("wordings_of_promise", version=now.version, target=target, seen_on=now.seen_on)


def list_citations(now: Scope, lineage: Lineage) -> pd.DataFrame:
    """Who cites its decision, asked only when a reader opens it."""
    programme = (lineage.looked_at or {}).get("programme_id")
    asked = {"programme": programme, "seen_on": now.seen_on}
    return queries.run("citations_of_decision", version=now.version, **asked)


def draw_time_line(now: Scope, lanes: pd.DataFrame) -> Drawing:
    states = list_states(now.version).reset_index()
    return time_line(now.words, lanes, states, seen_on=now.seen_on, width_hint=now.width_px)


def draw_sums(now: Scope, sums: pd.DataFrame) -> Drawing:
    """sums: rows of target_words.tell_sums."""
    return assigned(now.words, sums, width_hint=now.width_px)


def _keep_promises_of_clubs(promises: pd.DataFrame) -> pd.DataFrame:
    """Totals and new clubs of a scheme or of all, without the yearly steps of a larger promise."""
    return promises[
        promises["indicator_id"].isin(CLUBS)
        & promises["kind"].isin(KINDS)
        & promises["scope"].isin(SCOPES)
        & promises["step_of_target_id"].isna()
        & promises["due"].notna()
    ]


def _find_main(own: pd.DataFrame, running: pd.DataFrame) -> dict[str, Any] | None:
    """The adopted promise due next, a total before new clubs; else the last one that was due."""
    if len(running):
        return first_row(running.sort_values(["due", "kind"], ascending=[True, False]))
    closed = own[own["status"] == "adopted"].sort_values(["due", "kind"], ascending=[False, False])
    return first_row(closed) if len(closed) else None


def _keep_drawn(promises: pd.DataFrame, area: str) -> pd.DataFrame:
    """The national schemes, oldest first, and below them the plans of the place."""
    is_national = (promises["area_id"] == COUNTRY) & (promises["programme_kind"] == "national_scheme")
    is_own = (promises["area_id"] == area) & (area != COUNTRY)
    drawn = promises[is_national | is_own]
    ranked = drawn.assign(is_own=drawn["area_id"] != COUNTRY, is_aside=drawn["status"] != "adopted")
    order = ["is_own", "period_end", "programme_id", "due", "is_aside"]
    return ranked.sort_values(order, ignore_index=True, kind="stable")
