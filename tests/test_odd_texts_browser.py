"""Text from data never becomes markup, whatever part of a page shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import Server, Visit, visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
SCRIPT = Path(__file__).parent / "page_of_odd_texts.py"
ODD = next(line for line in SCRIPT.read_text("utf-8").splitlines() if line.startswith("ODD"))[7:-1]
PARTS = [
    "TITLE",
    "SUBTITLE",
    "LABEL",
    "VALUE",
    "NOTE",
    "MESSAGE",
    "HEADING",
    "COLUMN",
    "CELL",
    "EXPANDER",
    "REASON",
]


@pytest.fixture(scope="module")
def odd(var: Path, chromium: Browser) -> Iterator[Visit]:
    server = Server(var, SCRIPT)
    server.start()
    visitor = visit(chromium, server.address)
    visitor.open("/")
    visitor.page.locator("[data-testid=stExpander] summary", has_text="EXPANDER").click()
    visitor.settle()
    yield visitor
    server.stop()


@pytest.mark.parametrize("part", PARTS)
def test_text_is_shown_as_it_is_written(odd: Visit, part: str) -> None:
    shown = odd.read().replace("\u2060", "").replace("\n", " ")
    assert f"{part} {ODD}" in shown


def test_nothing_of_it_became_an_element(odd: Visit) -> None:
    found = odd.page.locator("[data-testid=stMain]").evaluate(
        "main => [...main.querySelectorAll('a, script, b, em, img, .katex')].map(e => e.outerHTML)"
    )
    assert found == []


def test_nothing_of_it_asked_another_host(odd: Visit) -> None:
    assert odd.refused == []
