"""So sánh: which provinces grew faster from the same start, and how sure is that?"""

from collections.abc import Mapping
from typing import Any

from clubs import ui
from clubs.charts.dumbbell import dumbbell
from clubs.charts.indexed import indexed
from clubs.charts.ranges import ranges
from clubs.charts.slope import slope
from clubs.rooms.compare import notes, tables
from clubs.rooms.compare.comparison import list_areas, list_regions, load_comparison
from clubs.rooms.compare.headline import say_headline, say_unranked
from clubs.rooms.compare.units import load_on_today, unit_columns
from clubs.rooms.compare.words import find_standard, find_whole_plan, tell_all

now = ui.scope()
words = now.words
found = load_comparison(now)
compared, paces, shares, members = found.compared, found.paces, found.shares, found.members
look: dict[str, Any] = {"width_hint": now.width_px}


def open_clicked(point: Mapping[str, Any]) -> None:
    ui.open_place(point["customdata"])


ui.verdict(found.sourced, *say_headline(words, found))
with ui.filters(words("compare-filters")):
    ui.choose_many("areas", list_areas(now), now.view.areas if now.view.region else found.area_ids)
    ui.choose("region", list_regions(now))
ui.chips()
if len(compared) < 2:
    ui.message(words("compare-alone" if len(compared) else "compare-nothing"), is_request=True)

if found.is_counted:
    ui.heading(words("compare-dumbbell"), words("compare-dumbbell-note"), hint=words("compare-dumbbell-hint"))
    said, columns = notes.say_growth(words, compared), tables.growth_columns(words)
    drawn = dumbbell(words, found.sourced, axis_name=now.indicator_name, **look)
    ui.figure(drawn, found.sourced, said, columns, key="dumbbell", on_click=open_clicked)
ui.note(notes.say_silent(words, compared, "last_value", "compare-silent"))

ui.heading(words("compare-indexed"), notes.say_later_bases(words, found.since_start))
if found.has_lines:
    said, columns = notes.say_since(words, found.since_start), tables.since_columns(words)
    drawn = indexed(words, found.since_start, found.fastest, **look)
    ui.figure(drawn, found.since_start, said, columns, key="indexed", on_click=open_clicked)
else:
    ui.note(words("compare-indexed-none"))

if len(paces):
    ui.heading(words("compare-paces"), words("compare-paces-note"), words("compare-paces-reading"))
    said = words("compare-paces-alt", told=tell_all(words, paces, "said"))
    drawn = ranges(words, paces, axis_name=words("compare-pace"), **look)
    ui.figure(drawn, paces, said, tables.pace_columns(words), key="paces", on_click=open_clicked)

if len(shares):
    ui.heading(words("compare-shares"), words("compare-shares-note"))
    said = words("compare-shares-alt", told=tell_all(words, shares, "said"))
    drawn = ranges(words, shares, find_whole_plan(words), axis_name=words("compare-share"), **look)
    ui.figure(drawn, shares, said, tables.share_columns(words), key="shares", on_click=open_clicked)
    ui.note(notes.say_silent(words, compared, "share_pct", "compare-shares-silent"))

if members["value"].notna().any():
    ui.heading(words("compare-members-heading"), words("compare-members-note"))
    said = words("compare-members-alt", told=tell_all(words, members, "said"))
    per_club = words("compare-members-per-club")
    drawn = ranges(words, members, find_standard(words, members), axis_name=per_club, **look)
    ui.figure(drawn, members, said, tables.member_columns(words), key="members", on_click=open_clicked)
    ui.note(notes.say_silent(words, members, "value", "compare-members-silent"))

if len(compared):
    ui.heading(words("compare-dates"), notes.say_two_dates(words, found.two_dates))
    with ui.filters(words("compare-dates-filters")):
        ui.choose_day("since", found.since)
        ui.choose_day("until", found.until)
    if len(found.slopes):
        said, columns = notes.say_slopes(words, found.slopes), tables.date_columns(words)
        drawn = slope(words, found.slopes, axis_name=now.indicator_name, **look)
        ui.figure(drawn, found.slopes, said, columns, key="slope", on_click=open_clicked)

    ui.heading(words("compare-league"), notes.say_league(words, found))
    ui.type_number("months", found.months)
    if len(found.league):
        ui.table(found.league, tables.league_columns(words), key="league")
    ui.note(say_unranked(words, found))

if len(on_today := load_on_today(now, found)):
    ui.heading(words("compare-on-today"), words("compare-on-today-note"))
    ui.table(on_today, unit_columns(words), key="on-today")
