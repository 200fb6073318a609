"""One record of each page, in the order of a meeting: where we stand, then why, then who says so.

Links, navigation, filters, briefs, programmes and the tests read it; what a page is called stands in the
language files (frame-page-NAME), what it says in pages/NAME.py.
"""

from __future__ import annotations

from dataclasses import dataclass

MAIN = "overview"  # whose address is the empty one
OF_EVERY_PAGE = ("province", "year", "units", "indicator", "lang", "v", "seen_on")


@dataclass(frozen=True)
class Page:
    """name: file and address. params: the choices that only this page knows. filters: those of the frame that
    mean something on it.

    is_of_place: about one place, and never without one. is_list: of rows that choices narrow, where no place
    means all. brief_sheets: how many sheets its brief may take, 0 where it has none. offered_as: the view
    that a programme offers, where that is another than the page's first.
    """

    name: str
    params: tuple[str, ...] = ()
    filters: tuple[str, ...] = ("province", "indicator", "year", "units")
    is_of_place: bool = False
    is_list: bool = False
    brief_sheets: int = 0
    offered_as: str = ""

    @property
    def address(self) -> str:
        return "" if self.name == MAIN else self.name

    @property
    def all_params(self) -> tuple[str, ...]:
        return OF_EVERY_PAGE + self.params


PAGES = {
    page.name: page
    for page in (
        Page(MAIN, brief_sheets=2),
        Page("province", is_of_place=True, brief_sheets=1),
        Page("district", ("areas", "district"), ("province", "indicator", "year"), is_of_place=True),
        Page("compare", ("areas", "region", "months", "since", "until"), ("year", "units")),
        Page(
            "targets", ("target", "goal", "by", "spread"), ("province", "year"), offered_as="targets:viet-nam"
        ),
        Page("changes", ("since_v", "since"), ("province", "indicator"), is_list=True),
        Page("quality", ("rule", "severity"), ("province", "indicator", "year"), is_list=True),
        Page("sources", ("source", "q"), ("province",), is_list=True),
        Page(
            "figures",
            ("scope", "basis", "measure", "source", "since", "until", "q", "claim"),
            ("province", "indicator"),
            is_list=True,
        ),
    )
}


def find_page(name: str) -> Page:
    """The record of a page; of a name that is none, one that knows only what every page knows."""
    return PAGES.get(name) or Page(name)
