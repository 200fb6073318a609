"""Nguồn: which documents do the figures come from, what was taken from each, and where is it shown?"""

from clubs import ui
from clubs.rooms.sources import document as document_page
from clubs.rooms.sources import documents as sources_page

now = ui.scope()
words = now.words


def draw_library() -> None:
    """All documents that fit the search, the latest first."""
    found = sources_page.find_documents(now)
    ui.verdict(found.rows, sources_page.say_title(words, found), sources_page.say_undated(words, found))
    ui.type_text("q")
    ui.chips()
    ui.draw_found(found, sources_page.arrange(now))
    if len(found.rows):
        ui.note(sources_page.say_kinds(words, found))


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
