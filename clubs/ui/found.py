"""A list that was searched: its rows to sort and open, or the ways out of an empty one."""

from __future__ import annotations

from clubs.choices import ways_out
from clubs.choices.found import Found
from clubs.tables.columns import Listing
from clubs.ui.basics import Link, message, note, page_link, scope
from clubs.ui.choices import narrow
from clubs.ui.tables import sortable_table

ROWS_IN_VIEW = 14


def draw_found(found: Found, listing: Listing) -> None:
    _say_silent(found)
    if found.rows.empty:
        _draw_ways(found)
        return
    opened = listing.opened
    sortable_table(
        found.rows,
        listing._replace(
            rows_in_view=ROWS_IN_VIEW // 2 if listing.wraps else ROWS_IN_VIEW,
            missing=scope().words("sources-undated"),
        ),
        key=found.page,
        on_click=(lambda row: narrow(**opened(row))) if opened else None,
    )
    note(listing.note, listing.hint)


def _say_silent(found: Found) -> None:
    """A place was searched for that is known and has no figure of its own."""
    words = scope().words
    said, province = ways_out.say_silent(words, found.near)
    if said:
        beside = Link(words("figures-open-beside"), "figures", {"province": province, "q": None})
        message(said, link=beside if province else None)


def _draw_ways(found: Found) -> None:
    """Nothing was found: what was perhaps meant, and which choice to drop."""
    words = scope().words
    meant = ways_out.name_meant(words, found.near)
    nearest = Link(words("figures-search-for", name=meant), found.page, {"q": meant}) if meant else None
    message(words(f"{found.page}-none"), "warning", nearest)
    for way in found.ways:
        page_link(Link(way.label, found.page, way.changes))
