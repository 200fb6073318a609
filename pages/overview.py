"""Cả nước: how many clubs has the country, which places keep their promise, and what is not known?"""

from clubs import country_tables, sentences, ui
from clubs.charts.national import national
from clubs.charts.tiles import tile_grid
from clubs.country import load_country, map_of_states
from clubs.growth import list_schemes

now = ui.scope()
words = now.words
country = load_country(now)
places = country.places

title, subtitle = country_tables.say_headline(words, country, now.place)
ui.verdict(country.totals, title, subtitle, country.verdict["state"])
chart = national(
    words,
    country.totals,
    country.promises,
    country.flows,
    list_schemes(now.version),
    seen_on=now.seen_on,
    theme=now.theme,
    width_hint=now.width_px,
)
alt = sentences.chart_alt(words, country.promises, country.totals, now.place)
ui.figure(chart, country.totals, alt, country_tables.total_columns(words), also=country.flows)

covered = country_tables.say_coverage(words, country)
ui.heading(
    words("overview-map", places=country.units),
    words("overview-map-note-year" if now.year else "overview-map-note"),
)
grid = tile_grid(words, country.tiles, places, country.states, theme=now.theme, width_hint=now.width_px)
ui.figure(
    grid,
    places,
    covered,
    country_tables.verdict_columns(words),
    key="tiles",
    on_click=lambda point: ui.open_place(point["customdata"]),
)
ui.note(covered)

ui.heading(words("overview-places"))
chosen = ui.sortable_table(
    places,
    country_tables.place_columns(words, now.theme, map_of_states(country.states, now.theme)),
    country_tables.place_formats(words),
    key="places",
    wordings=country_tables.place_wordings(words),
    pictures=[words("overview-bullet")],
)
if chosen:
    ui.open_place(chosen)
