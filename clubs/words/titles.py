"""Sentences over a chart or a table, counted from its rows: what they say together."""

from __future__ import annotations

from collections import Counter

import pandas as pd

from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.text import Words


def tell_places(words: Words, places: pd.DataFrame) -> str:
    """How many places there are, reported, and could be judged."""
    reported = places["latest_value"].notna().sum()
    judged = places["is_judged"].fillna(False).astype(bool).sum()
    return words("deck-title-places", places=len(places), reported=int(reported), judged=int(judged))


def tell_promises(words: Words, promises: pd.DataFrame, place: str, area_id: str) -> str:
    """How many promises are in each state; of the place alone, or of several."""
    told = {"n": len(promises), "states": count_states(words, promises)}
    if set(promises["area_id"]) == {area_id}:
        return words("deck-title-promises", place=place, **told)
    return words("deck-title-all-promises", places=promises["area_id"].nunique(), **told)


def tell_findings(words: Words, findings: pd.DataFrame, place: str) -> str:
    return words("deck-title-findings", place=place, n=len(findings))


def tell_rules(words: Words, findings: pd.DataFrame) -> str:
    """How often the rules found something, and which one most often."""
    ((check_id, most),) = Counter(findings["check_id"]).most_common(1)
    rule = words("check-" + check_id.replace("_", "-"))
    rules = findings["check_id"].nunique()
    return words("deck-title-rules", n=len(findings), rules=rules, rule=rule, most=most)


def count_states(words: Words, data: pd.DataFrame) -> str:
    """2 đã đạt, 1 chưa báo cáo: the most frequent first; of a single row only the word."""
    counts = Counter(state for state in data["state"] if not is_missing(state))
    if len(data) == 1:
        return "".join(phrases.state_word(words, state) for state in counts)
    return ", ".join(
        words("deck-state-count", n=n, state=phrases.state_word(words, state))
        for state, n in counts.most_common()
    )
