"""Tables of a page as slides: every row, over as many slides as it takes; and its documents."""

from __future__ import annotations

import pandas as pd

from clubs.handout.deck.grids import fit_table, paginate
from clubs.handout.deck.kinds import MOST_SAID_LINES, Sentences, Slide, Sources
from clubs.handout.deck.sizes import (
    BODY_PT,
    BOTTOM,
    INNER_IN,
    TITLE_TOP,
    UNDER_TITLE_IN,
    count_lines,
    fit_title,
    height_of,
)
from clubs.handout.numbered import Source, list_cited, map_numbers
from clubs.paper import Paper, Table
from clubs.slides import wording
from clubs.slides.plan import Topic
from clubs.tables.provenance import cite, list_source_ids
from clubs.words import phrases

SOURCES_IN, SOURCE_GAP_IN = 4.9, 0.08


def plan_table(paper: Paper, topic: Topic, table: Table) -> list[Slide]:
    data = table.load() if table.load else table.data
    if data.empty:
        return []
    if table.key == "places":
        return _plan_places(paper, topic, table)
    return _plan_rows(paper, topic, table, data)


def _plan_places(paper: Paper, topic: Topic, table: Table) -> list[Slide]:
    """A row for each place with a figure or a promise; the others by name, so that each is there."""
    words, places = paper.now.words, table.data
    is_known = places["latest_value"].notna() | places["target_value"].notna()
    slides = _plan_rows(paper, topic, table, places[is_known]) if is_known.any() else []
    silent = places[~is_known]
    if silent.empty:
        return slides
    told = []
    for state, group in silent.groupby("state", sort=False):
        names = words.join(words.name(row) for row in group.to_dict("records"))
        told.append(
            words("deck-places-in", state=phrases.state_word(words, str(state)), n=len(group), names=names)
        )
    return [*slides, Slide(words("deck-title-silent", n=len(silent)), Sentences(tuple(told)))]


def _plan_rows(paper: Paper, topic: Topic, table: Table, data: pd.DataFrame) -> list[Slide]:
    words, title, texts = paper.now.words, topic.title, (*topic.said, *topic.after)
    height = BOTTOM - TITLE_TOP - fit_title(title, INNER_IN)[1] - UNDER_TITLE_IN - 0.05
    height -= sum(
        height_of(text, INNER_IN, BODY_PT)
        for text in texts
        if count_lines(text, INNER_IN, BODY_PT) <= MOST_SAID_LINES
    )
    fitted = fit_table(paper, data, table, map_numbers(paper), height)
    told = list(fitted.notes)
    if fitted.left_out:
        told.append(words("deck-left-out", columns=words.join(reversed(fitted.left_out))))
    shown, of = len(data) - fitted.rest, len(data) + topic.rest
    rest = [words("deck-rest", shown=shown, n=of)] if shown < of else []
    said = tuple([" · ".join(fitted.said)] if fitted.said else []) + tuple(rest)
    slides, end = [], 0
    for grid in fitted.grids:
        start, end = end, end + len(grid.rows)
        ids = tuple(list_source_ids(data.iloc[start:end]))
        slides.append(Slide(title, grid, said=said, spoken=tuple(told), source_ids=ids))
        said, told = (), []
    return slides


def plan_sources(paper: Paper) -> list[Slide]:
    """Over as few slides as hold them, about as many on each."""
    words, cited = paper.now.words, list_cited(paper)
    if not cited:
        return []
    heights = [height_of(say_source(paper, source), INNER_IN, BODY_PT) + SOURCE_GAP_IN for source in cited]
    title = words("deck-title-sources", n=len(cited))
    pages, name = paginate(heights, SOURCES_IN), wording.name_view(paper.now)
    return [
        Slide(
            title, Sources(tuple(cited[i] for i in page)), f"{name} · {k}/{len(pages)}" if pages[1:] else name
        )
        for k, page in enumerate(pages, start=1)
    ]


def say_source(paper: Paper, source: Source) -> str:
    """[3] Publisher: title, 12/11/2022."""
    return f"[{source.number}] {cite(source.row, paper.now.words).text}"
