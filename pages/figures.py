"""Mọi số liệu: which figures are there, where does each come from, and which of several is shown?"""

from clubs import ui
from clubs.choices import ways_out
from clubs.choices.lists import list_documents, list_named_ids
from clubs.rooms.figures import claims as figures_page
from clubs.rooms.figures import story as claim_story
from clubs.tables import typed_cells

ANY = ""
ROWS_IN_VIEW = 14

now = ui.scope()
words = now.words
story = claim_story.tell_story(now, now.view.claim) if now.view.claim else None
listing = figures_page.load_listing(now)

if story:
    ui.verdict(story.rows, story.title, words("story-subtitle"))
    ui.draw_story(story)
    ui.heading(figures_page.say_title(words, listing))
else:
    ui.verdict(listing.rows, figures_page.say_title(words, listing), words("figures-subtitle"))

ui.type_text("q")
with ui.filters(words("figures-filters")):
    for param in ("scope", "basis", "measure"):
        ui.choose(param, [ANY, *list_named_ids(now.version, param).index])
    ui.choose("source", [ANY, *list_documents(now.version).index])
    ui.choose_day("since")
    ui.choose_day("until")
ui.chips()

said, province = ways_out.say_silent(words, listing.near)
if said:
    beside = ui.Link(words("figures-open-beside"), "figures", {"province": province, "q": None})
    ui.message(said, link=beside if province else None)
if len(listing.rows) and now.is_phone:
    ui.table(listing.rows.head(figures_page.PHONE_ROWS), figures_page.phone_columns(words), key="figures")
    if len(listing.rows) > figures_page.PHONE_ROWS:
        ui.note(words("figures-more", shown=figures_page.PHONE_ROWS, n=len(listing.rows)))
elif len(listing.rows):
    columns = figures_page.choose_columns(now)
    written = typed_cells.in_words(listing.rows, columns, figures_page.choose_widths(now))
    ui.sortable_table(
        listing.rows,
        columns,
        written.formats,
        key="figures",
        on_click=lambda row: ui.narrow(claim=row["claim_id"]),
        taken=figures_page.list_columns(words),
        rows_in_view=ROWS_IN_VIEW,
        widths=written.widths,
        missing=words("sources-undated"),
    )
    ui.note(words("figures-note"))
else:
    meant = ways_out.name_meant(words, listing.near)
    nearest = ui.Link(words("figures-search-for", name=meant), "figures", {"q": meant}) if meant else None
    ui.message(words("figures-none"), "warning", nearest)
    for way in listing.ways:
        ui.page_link(ui.Link(way.label, "figures", way.changes))

not_placed = figures_page.load_not_placed(now)
if len(not_placed):
    label = words("figures-not-placed", n=len(not_placed))
    ui.table_on_demand(label, lambda: not_placed, figures_page.not_placed_columns(words), key="not-placed")
