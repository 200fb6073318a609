"""Nguồn: which documents do the figures come from, what was taken from each, and where is it shown?"""

from clubs import ui
from clubs.choices import ways_out
from clubs.rooms.sources import document as document_page
from clubs.rooms.sources import documents as sources_page
from clubs.tables import typed_cells

ROWS_IN_VIEW = 14

now = ui.scope()
words = now.words


def draw_library() -> None:
    """All documents that fit the search, by kind."""
    library = sources_page.load_library(now)
    ui.verdict(library.rows, sources_page.say_title(words, library), sources_page.say_undated(words, library))
    ui.type_text("q")
    ui.chips()
    said, province = ways_out.say_silent(words, library.near)
    if said:
        beside = ui.Link(words("figures-open-beside"), "figures", {"province": province, "q": None})
        ui.message(said, link=beside if province else None)
    if library.rows.empty:
        draw_ways(library)
        return
    ui.note(sources_page.say_kinds(words, library))
    columns = sources_page.choose_columns(now)
    written = typed_cells.in_words(library.rows, columns, sources_page.choose_widths(now))
    ui.sortable_table(
        library.rows,
        columns,
        written.formats,
        key="sources",
        on_click=lambda row: ui.narrow(source=row["source_id"]),
        taken=sources_page.list_columns(words),
        rows_in_view=ROWS_IN_VIEW,
        widths=written.widths,
        missing=words("sources-undated"),
    )
    ui.note(words("sources-note"))


def draw_ways(library: sources_page.Library) -> None:
    """Nothing was found: what was perhaps meant, and which filter to drop."""
    meant = ways_out.name_meant(words, library.near)
    nearest = ui.Link(words("figures-search-for", name=meant), "sources", {"q": meant}) if meant else None
    ui.message(words("sources-none"), "warning", nearest)
    for way in library.ways:
        ui.page_link(ui.Link(way.label, "sources", way.changes))


def draw_document(source_id: str) -> None:
    """One document: its figures with what became of each, its promises, the decisions it cites."""
    document = document_page.load_document(now, source_id)
    ui.verdict(document.rows, document_page.say_document_title(words, document.row))
    ui.note(document_page.say_document_note(words, document.row))
    ui.chips()
    for heading, data, columns, key in document_page.list_parts(words, document):
        ui.heading(heading)
        ui.table(data, columns, key)
    places = document_page.list_places(now, document.row)
    if places:
        ui.heading(words("sources-shown-on"))
    for place in places:
        ui.page_link(ui.Link(*place))


if now.view.source:
    draw_document(now.view.source)
else:
    draw_library()
