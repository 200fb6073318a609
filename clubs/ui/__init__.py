"""What a page may draw: numbers with their sources, text as written. Only here and in the shell is Streamlit.

basics: words, links, the verdict. choices: widgets of the address. figures, tables, found: numbers with what
stands behind them (behind.py). places: the way between old and new units. problems: when something breaks.
"""

from clubs.ui.basics import (
    Link,
    Metric,
    explain,
    filters,
    heading,
    message,
    metrics,
    note,
    on_demand,
    page_link,
    scope,
    verdict,
)
from clubs.ui.behind import sources
from clubs.ui.chips import chips
from clubs.ui.choices import (
    choose,
    choose_day,
    choose_many,
    narrow,
    open_page,
    open_place,
    type_number,
    type_text,
)
from clubs.ui.figures import figure
from clubs.ui.found import draw_found
from clubs.ui.places import predecessor_links, successor_note
from clubs.ui.problems import show_error
from clubs.ui.story import draw_story
from clubs.ui.tables import sortable_table, table, table_on_demand

__all__ = [
    "Link",
    "Metric",
    "chips",
    "choose",
    "choose_day",
    "choose_many",
    "draw_found",
    "draw_story",
    "explain",
    "figure",
    "filters",
    "heading",
    "message",
    "metrics",
    "narrow",
    "note",
    "on_demand",
    "open_page",
    "open_place",
    "page_link",
    "predecessor_links",
    "scope",
    "show_error",
    "sortable_table",
    "sources",
    "successor_note",
    "table",
    "table_on_demand",
    "type_number",
    "type_text",
    "verdict",
]
