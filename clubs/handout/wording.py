"""Sentences for slides and paper: the page's own without what speaks of a screen, if there is room."""

from __future__ import annotations

import re
from collections import Counter

import pandas as pd

from clubs.choices.links import LIST_PAGES, list_narrowing
from clubs.choices.scope import Scope
from clubs.paper import Paper, Table
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.naming import name_choice
from clubs.words.text import Words

MOST_CHOSEN = 5
MOST_TITLE = 180  # letters that a title of three lines holds
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^a-zà-ỹđ])")


def for_paper(words: Words, text: str) -> str:
    """Without the sentences that say where to click."""
    return _drop(text, words("deck-on-screen"))


def for_slide(words: Words, text: str) -> str:
    """Nor with those that explain marks which the page's chart has and a native one has not."""
    return _drop(for_paper(words, text), words("deck-on-chart"))


def _drop(text: str, begun: str) -> str:
    return " ".join(sentence for sentence in split_sentences(text) if not re.match(begun, sentence))


def split_sentences(text: str) -> list[str]:
    return [part for part in _SENTENCE_END.split(text.strip()) if part]


def shorten(text: str, most: int = MOST_TITLE) -> str:
    """As many whole sentences as fit, without the last full stop; empty where not even the first does."""
    kept = ""
    for sentence in split_sentences(text):
        longer = f"{kept} {sentence}".strip()
        if len(longer) > most:
            break
        kept = longer
    return kept.removesuffix(".")


def name_view(now: Scope) -> str:
    """Quảng Ninh; on pages about no single place the page's name, and what narrows it."""
    if now.view.page in ("province", "district") and not now.view.areas:
        return now.place
    chosen = [name_choice(now, param, value) for param, value in list_narrowing(now.view)]
    if now.view.page == "targets":
        chosen = [now.place]
    page = now.words(f"frame-page-{now.view.page}")
    return " · ".join([page, ", ".join(chosen)]) if 0 < len(chosen) <= MOST_CHOSEN else page


def title_link(paper: Paper) -> str:
    """What a chat says of a link: the page's sentence; one that names no place, after which list it is of."""
    now = paper.now
    title = paper.title or now.words(f"frame-page-{now.view.page}")
    name = name_view(now) if now.view.page in LIST_PAGES and now.place not in title else ""
    return " · ".join(dict.fromkeys(filter(None, [name, title])))


def title_table(paper: Paper, table: Table, heading: str, data: pd.DataFrame) -> str:
    """What the rows say together; the heading where nothing can be counted, else the page's own title."""
    now, words = paper.now, paper.now.words
    place, columns = now.place, set(data.columns)
    if table.key == "places":
        return title_places(words, data)
    if "check_id" in columns and "effect" not in columns:
        return words("deck-title-findings", place=place, n=len(data))
    if _are_promises_of(now.province, data):
        return words("deck-title-promises", place=place, n=len(data), states=count_states(words, data))
    if heading == words("province-others"):
        return words("deck-title-others", place=place, n=data["indicator_id"].nunique())
    return heading or table.label or paper.title


def _are_promises_of(area_id: str, data: pd.DataFrame) -> bool:
    """Whether the rows are one place's promises, and not those of its lineage or those that changed."""
    is_told = {"target_id", "due", "state"} <= set(data.columns) and "kind_of_change" not in data.columns
    return is_told and set(data["area_id"]) == {area_id}


def title_places(words: Words, places: pd.DataFrame) -> str:
    reported, judged = (
        places["latest_value"].notna().sum(),
        places["is_judged"].fillna(False).astype(bool).sum(),
    )
    return words("deck-title-places", places=len(places), reported=int(reported), judged=int(judged))


def count_states(words: Words, data: pd.DataFrame) -> str:
    """2 đã đạt, 1 chưa báo cáo: the most frequent first; of a single row only the word."""
    counts = Counter(state for state in data["state"] if not is_missing(state))
    if len(data) == 1:
        return "".join(phrases.state_word(words, state) for state in counts)
    return ", ".join(
        words("deck-state-count", n=n, state=phrases.state_word(words, state))
        for state, n in counts.most_common()
    )
