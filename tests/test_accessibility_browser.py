"""Nobody is shut out: axe-core finds nothing serious, keys reach everything, a phone scrolls one way."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from clubs.choices.links import View
from tests.browser import Server, Visit, visit
from tests.reader import PAGES

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
PHONE = {"width": 390, "height": 844}
ADDRESSES = {
    **{page.stem: f"/{page.stem}?province=thai-nguyen" for page in PAGES},
    View.page: "/",
    "compare": "/compare?areas=quang-ninh,thai-nguyen,lai-chau",
}
# What the framework draws and nobody outside it can mend: rule -> part of the element's HTML.
FAULTS_OF_THE_FRAMEWORK: dict[str, tuple[str, ...]] = {}


def find_faults(visitor: Visit) -> list[str]:
    """Serious and critical findings of axe-core, as rule and element."""
    found = []
    for fault in Axe().run(visitor.page).response["violations"]:
        if fault["impact"] in ("serious", "critical"):
            known = FAULTS_OF_THE_FRAMEWORK.get(fault["id"], ())
            found += [
                f"{fault['id']}: {node['html'][:160]}"
                for node in fault["nodes"]
                if not any(part in node["html"] for part in known)
            ]
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("page", ADDRESSES)
def test_axe_finds_nothing_serious(chromium: Browser, server: Server, page: str, theme: str) -> None:
    visitor = visit(chromium, server.address, color_scheme=theme)
    visitor.open(ADDRESSES[page])
    assert find_faults(visitor) == []
    visitor.page.context.close()


@pytest.mark.parametrize("page", ADDRESSES)
def test_a_phone_never_scrolls_sideways(chromium: Browser, server: Server, page: str) -> None:
    visitor = visit(chromium, server.address, viewport=PHONE)
    visitor.open(ADDRESSES[page])
    assert visitor.page.evaluate("document.scrollingElement.scrollWidth") <= PHONE["width"]
    wide = "e => e.scrollWidth - e.clientWidth"
    assert visitor.page.locator("[data-testid=stMain]").evaluate(wide) <= 0
    visitor.page.context.close()


def test_the_keyboard_goes_from_navigation_to_filters_to_the_page(visitor: Visit) -> None:
    visitor.open("/province?province=quang-ninh&lang=en")
    visitor.page.locator("body").press("Tab")
    reached = [_press_tab(visitor) for _ in range(40)]
    order = [reached.index(name) for name in ("Provinces", "Place", "Indicator")]
    assert order == sorted(order)


def _press_tab(visitor: Visit) -> str:
    """The name of what the next step of the Tab key reaches."""
    visitor.page.keyboard.press("Tab")
    return str(
        visitor.page.evaluate(
            "(document.activeElement.getAttribute('aria-label') || document.activeElement.innerText).trim()"
        )
    )


def test_a_closed_part_opens_with_the_keyboard(visitor: Visit) -> None:
    visitor.open("/province?province=quang-ninh&lang=en")
    part = visitor.page.locator("summary", has_text="In words").first
    part.focus()
    part.press("Enter")
    expect(visitor.page.get_by_text("python -m clubs query").first).to_be_visible()
