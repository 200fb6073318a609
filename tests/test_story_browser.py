"""One click on a mark tells where its number comes from."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
MARKS = "[data-testid=stPlotlyChart] .points path.point"


def click_the_mark_at(visitor: Visit, x_px: int) -> None:
    """The mark of the growth chart nearest to this place."""
    boxes = [mark.bounding_box() for mark in visitor.page.locator(MARKS).all()]
    box = min((box for box in boxes if box), key=lambda box: abs(box["x"] - x_px))
    visitor.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    visitor.settle()


def test_a_click_on_a_figure_of_the_chart_tells_its_source_and_its_rivals(visitor: Visit) -> None:
    visitor.open("/province?province=quang-ninh&lang=en")
    click_the_mark_at(visitor, 611)
    told = visitor.page.get_by_role("dialog")
    for words in ("Quang Ninh: 165 clubs", "4 Nov 2022", "Dân Sinh", "110 clubs"):
        expect(told).to_contain_text(words)
    visitor.page.keyboard.press("Escape")
    expect(told).to_have_count(0)


def test_the_number_at_the_top_leads_to_its_story(visitor: Visit) -> None:
    visitor.open("/province?province=quang-ninh&lang=en")
    with visitor.page.context.expect_page() as opened:
        visitor.page.get_by_role("link", name="165 clubs").first.click()
    story = opened.value
    expect(story.locator("h1")).to_contain_text("Quang Ninh: 165 clubs")
    story.close()
