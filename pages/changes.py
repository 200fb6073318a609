"""Có gì mới: which figures are new, corrected or withdrawn since then, and which verdicts flipped?"""

from functools import partial

from clubs import ui
from clubs.rooms.changes import tables as changes_tables
from clubs.rooms.changes import words as changes_words
from clubs.rooms.changes.changes import list_versions_to_choose, load_changes

ANY = ""

now = ui.scope()
words = now.words
changes = load_changes(now)
parts = changes_tables.list_parts(words, changes)

ui.verdict(changes_tables.list_shown(parts), *changes_words.say_headline(now, changes))
with ui.filters(words("changes-filters")):
    ui.choose("since_v", [ANY, *list_versions_to_choose(now)], changes.then.version or ANY)
    ui.choose_day("since", changes.then.day)
ui.chips()

if changes.is_unreadable:
    ui.message(words("changes-unreadable", version=now.view.since_v), "warning")
if not changes.is_empty:
    ui.metrics(changes_words.count_changes(words, changes))
for note in changes_words.list_notes(now, changes):
    ui.note(note)

for part in parts:
    ui.heading(part.heading, part.note)
    ui.table(part.shown, part.columns, part.key)
    if len(part.rest):
        label = words("changes-rest", n=len(part.rest))
        rest = partial(getattr, part, "rest")
        ui.table_on_demand(label, rest, part.columns, f"{part.key}-rest", rest_of=part.key)
