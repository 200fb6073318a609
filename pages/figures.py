"""Mọi số liệu: which figures are there, where does each come from, and which of several is shown?"""

from functools import partial

from clubs import ui
from clubs.choices.lists import list_documents, list_named_ids
from clubs.rooms.figures import claims as figures_page
from clubs.rooms.figures import story as claim_story

ANY = ""

now = ui.scope()
words = now.words
story = claim_story.tell_story(now, now.view.claim) if now.view.claim else None
found = figures_page.find_figures(now)
title = figures_page.say_title(words, found)

if story:
    ui.verdict(story.rows, story.title, words("story-subtitle"))
    ui.draw_story(story)
    ui.heading(title)
else:
    ui.verdict(found.rows, title, figures_page.say_made_of(words, found), hint=words("figures-made-of-hint"))

with ui.filters(words("figures-filters"), partial(ui.type_text, "q")):
    for param in ("scope", "basis", "measure"):
        ui.choose(param, [ANY, *list_named_ids(now.version, param).index])
    ui.choose("source", [ANY, *list_documents(now.version).index])
    ui.choose_day("since")
    ui.choose_day("until")
ui.chips()
ui.draw_found(found, figures_page.arrange(now))

not_placed = figures_page.load_not_placed(now)
if len(not_placed):
    label = words("figures-not-placed", n=len(not_placed))
    ui.table_on_demand(label, lambda: not_placed, figures_page.not_placed_columns(words), key="not-placed")
