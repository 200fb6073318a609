"""What changed since another version or day: figures new, corrected, withdrawn; verdicts that flipped.

Both sides are asked the same questions, each of its own version and day; what differs is found row by row,
by the id of the figure or of the promise (docs/decisions/0025).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from clubs import queries
from clubs.choices import kept
from clubs.choices.kept import Kept, Then
from clubs.choices.lists import list_states
from clubs.choices.scope import Scope
from clubs.rooms.quality.findings import find_area
from clubs.store import versions
from clubs.words.formats import is_missing
from clubs.words.phrases import Row

BEFORE = "before_"
KINDS = ("flipped", "amended", "new", "gone")  # the weightiest first
# A promise whose number or deadline differs is another promise under the same name.
PROMISED = ("target_value", "target_value_high", "target_bound", "due", "status")


@dataclass(frozen=True)
class Changes:
    """What the page needs of one view.

    new, withdrawn: rows of figures_as_recorded. corrected: the same, with what stood before as before_*.
    promises: rows of promises_made with before_*, and kind_of_change (flipped, amended, new or gone).
    """

    then: Then
    now_kept: Kept | None
    then_kept: Kept | None
    figures: pd.DataFrame
    new: pd.DataFrame
    corrected: pd.DataFrame
    withdrawn: pd.DataFrame
    promises: pd.DataFrame
    promises_told: int
    is_unreadable: bool = False  # the version asked for is kept, but cannot be shown

    @cached_property
    def flipped(self) -> pd.DataFrame:
        return self._of_kind("flipped")

    @property
    def is_nothing(self) -> bool:
        return all(part.empty for part in (self.new, self.corrected, self.withdrawn, self.promises))

    @property
    def is_empty(self) -> bool:
        """No figure and no promise on either side."""
        return self.is_nothing and self.figures.empty and not self.promises_told

    def count(self, kind: str) -> int:
        return len(self._of_kind(kind))

    def _of_kind(self, kind: str) -> pd.DataFrame:
        return self.promises[self.promises["kind_of_change"] == kind]


def load_changes(now: Scope) -> Changes:
    then = kept.find_then(now.view, now.version)
    is_unreadable = then.version is not None and not versions.opens(then.version)
    if is_unreadable:
        then = Then(None, then.day)
    other = then.version or now.version
    # a figure is recorded in a version or not; a day counts only within one
    known_before = None if then.version else then.day
    figures, stood = _ask_figures(now, now.version, None), _ask_figures(now, other, known_before)
    day = min(then.day, now.seen_on) if then.day else now.seen_on
    promises, were = _ask_promises(now, now.version, now.seen_on), _ask_promises(now, other, day)
    new, corrected, withdrawn = compare_figures(stood, figures)
    if then.version:  # what stood only there has no story in this version
        withdrawn = withdrawn.drop(columns="claim_id")
        corrected = corrected.drop(columns=f"{BEFORE}claim_id")
    return Changes(
        then=then,
        now_kept=kept.find_kept(now.version),
        then_kept=kept.find_kept(other),
        figures=figures,
        new=new,
        corrected=corrected,
        withdrawn=withdrawn,
        promises=compare_promises(were, promises, _list_judged(now)),
        promises_told=len(promises),
        is_unreadable=is_unreadable,
    )


def list_versions_to_choose(now: Scope) -> list[str]:
    """The kept versions with other data, and the one that the link names."""
    found = [other.version for other in kept.list_others(now.version)]
    asked = now.view.since_v
    return [*found, *([asked] if asked and asked not in found else [])]


def compare_figures(
    stood: pd.DataFrame, stands: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """New, corrected and withdrawn rows.

    Corrected is a figure that took the place of one that stood and no longer does, and one whose row says
    something else under the same id.
    """
    before, after = _by_id(stood, "claim_id"), _by_id(stands, "claim_id")
    gone = [claim for claim in before.index if claim not in after.index]
    origin = {
        claim: claim if claim in before.index else _find_replaced(row["replaced_ids"], gone)
        for claim, row in after.iterrows()
    }
    reworded = [
        claim
        for claim, old in origin.items()
        if old and (claim != old or str(after.at[claim, "wording"]) != str(before.at[old, "wording"]))
    ]
    added = [claim for claim, old in origin.items() if old is None]
    taken = {origin[claim] for claim in reworded}
    old_rows = before.loc[[origin[claim] for claim in reworded]].add_prefix(BEFORE)
    corrected = after.loc[reworded].join(old_rows.set_axis(after.loc[reworded].index))
    withdrawn = before.loc[[claim for claim in gone if claim not in taken]]
    return _like(stands, after.loc[added]), _like(stands, corrected), _like(stood, withdrawn)


def compare_promises(were: pd.DataFrame, are: pd.DataFrame, judged: Iterable[str]) -> pd.DataFrame:
    """The promises of which something else is said, those with a verdict first, each with its kind."""
    before, after = _by_id(were, "target_id"), _by_id(are, "target_id")
    ended = before.index.difference(after.index, sort=False)
    rows = pd.concat([after, before.loc[ended]]) if len(ended) else after
    rows = rows.join(before.add_prefix(BEFORE))
    rows = rows.assign(kind_of_change=[_find_kind(row, after.index) for _, row in rows.iterrows()])
    rows = rows[rows["kind_of_change"] != ""]
    has_verdict = rows["state"].isin(judged) | rows[f"{BEFORE}state"].isin(judged)
    ranks = [
        (KINDS.index(kind), not has) for kind, has in zip(rows["kind_of_change"], has_verdict, strict=True)
    ]
    return _like(are, rows.iloc[sorted(range(len(ranks)), key=ranks.__getitem__)])


def _find_kind(row: Row, after: pd.Index) -> str:
    if row["target_id"] not in after:
        return "gone"
    if is_missing(row[f"{BEFORE}target_id"]):
        return "new"
    if row["state"] != row[f"{BEFORE}state"]:
        return "flipped"
    same = all(_is_same(row[column], row[BEFORE + column]) for column in PROMISED)
    return "" if same else "amended"


def _is_same(one: Any, other: Any) -> bool:
    return bool(is_missing(one) and is_missing(other)) or (
        not is_missing(one) and not is_missing(other) and bool(one == other)
    )


def _find_replaced(replaced: Any, gone: Iterable[str]) -> str | None:
    """The nearest of the figures replaced that stood then and does not stand now."""
    known = [] if replaced is None or replaced is pd.NA or isinstance(replaced, float) else list(replaced)
    return next((claim for claim in known if claim in set(gone)), None)


def _ask_figures(now: Scope, version: str, known_before: Any) -> pd.DataFrame:
    asked = {"area": find_area(now), "indicator": now.view.indicator}
    return queries.run("figures_as_recorded", version=version, known_before=known_before, **asked)


def _ask_promises(now: Scope, version: str, day: Any) -> pd.DataFrame:
    asked = {"area": find_area(now), "indicator": now.view.indicator}
    return queries.run("promises_made", version=version, seen_on=day, last_possible=False, **asked)


def _list_judged(now: Scope) -> list[str]:
    states = list_states(now.version)
    return [*states.index[states["is_judged"].astype(bool)], "sources_differ"]


def _by_id(rows: pd.DataFrame, column: str) -> pd.DataFrame:
    return rows.set_index(column, drop=False).rename_axis(None)


def _like(asked: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    """Rows that remember which question they answer."""
    found = rows.reset_index(drop=True)
    found.attrs.update(asked.attrs)
    return found
