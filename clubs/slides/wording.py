"""Sentences for slides and paper: as many of the page's own as there is room for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clubs.choices.links import list_narrowing
from clubs.choices.naming import name_choice
from clubs.choices.scope import Scope
from clubs.paper import Paper

MOST_CHOSEN = 5
MOST_TITLE = 180  # letters that a title of three lines holds
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^a-zà-ỹđ])")


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


def shorten_list(text: str, most: int = MOST_TITLE) -> str:
    """As `shorten`; where that only announces a list, its first items too, and … for the others."""
    kept = shorten(text, most)
    if any(char.isdigit() for char in kept):
        return kept
    rest = split_sentences(text.removeprefix(kept).lstrip(". "))
    items = rest[0].removesuffix(".").split("; ") if rest else []
    return list_first(kept, items, most) or kept


def list_first(heading: str, items: Sequence[str], most: int = MOST_TITLE) -> str:
    """Heading. A; B; … with as many items as fit; empty where not even the first does."""
    start = f"{heading}. " if heading else ""
    for n in range(len(items), 0, -1):
        told = start + "; ".join([*items[:n], *(["…"] if n < len(items) else [])])
        if len(told) <= most:
            return told
    return ""


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
    name = name_view(now) if now.page.is_list and now.place not in title else ""
    return " · ".join(dict.fromkeys(filter(None, [name, title])))
