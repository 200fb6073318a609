"""A page on paper says what it says on the screen: title, figures, tables and alternatives of charts."""

from __future__ import annotations

import datetime as dt

import pytest

from clubs.choices import links
from clubs.choices.scope import Scope
from clubs.paper import STAGE, Figures, Paper, Table, Text, read_page
from clubs.store import versions
from clubs.tables.columns import write_markdown
from clubs.words.text import Words, list_keys
from tests.reader import PAGES, SEEN_ON, Reader, unescape

TODAY = dt.date.fromisoformat(SEEN_ON)


def read(page: str, lang: str = "vi", **choices: object) -> Paper:
    view = links.View(page, province="thai-nguyen", lang=lang, seen_on=TODAY, **choices)  # type: ignore[arg-type]
    return read_page(Scope(view, versions.current(), TODAY))


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("page", [page.stem for page in PAGES])
def test_paper_and_screen_say_the_same(page: str, lang: str) -> None:
    paper = read(page, lang)
    shown = Reader().open(f"/{page}?province=thai-nguyen&lang={lang}&seen_on={SEEN_ON}")
    assert paper.title == shown.title
    assert [chart.alt for chart in paper.charts] == shown.alts
    noted = [tuple(figure) for part in paper.parts if isinstance(part, Figures) for figure in part.shown]
    assert [figure[:3] for figure in noted] == shown.figures


def test_the_tables_of_paper_and_screen_hold_the_same_cells() -> None:
    paper = read("province")
    shown = Reader().open(f"/province?province=thai-nguyen&seen_on={SEEN_ON}").tables
    written = [
        write_markdown(part.data, part.columns, paper.now.words).rename(columns=unescape).map(unescape)
        for part in paper.parts
        if isinstance(part, Table) and part.load is None
    ]
    assert [table.shape for table in written] == [table.shape for table in shown]
    first = shown[0].map(lambda cell: cell.split("](")[0].removeprefix("["))  # without the link to its story
    assert written[0].equals(first)


def test_paper_names_every_source_of_what_it_shows_once() -> None:
    paper = read("province")
    ids = [source["source_id"] for source in paper.sources]
    needed = {source for part in paper.charts for source in part.data["source_id"].dropna()}
    assert len(ids) == len(set(ids)) and needed <= set(ids)


def test_the_stage_is_empty_again_after_a_page_that_broke(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Paper, "verdict", lambda *_args: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        read("province")
    assert STAGE.get() is None


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("page", [page.stem for page in PAGES])
def test_what_a_click_does_is_said_on_the_screen_alone(page: str, lang: str) -> None:
    """A hint is an argument of its own (ui.heading, ui.note …), so that no text has to be searched."""
    paper = read(page, lang)
    hints = [hint for key in list_keys(lang) if key.endswith("-hint") and (hint := say_plainly(lang, key))]
    said = [paper.title, paper.subtitle, *(part.text for part in paper.parts if isinstance(part, Text))]
    assert hints and not any(hint in text for hint in hints for text in said)


def say_plainly(lang: str, key: str) -> str:
    """Empty where the message needs arguments."""
    try:
        return Words(lang)(key)
    except ValueError:
        return ""
