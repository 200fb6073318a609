"""Cả nước: how many clubs has the country, which places keep their promise, and what is not known?"""

from clubs import country_tables, place_figures, place_tables, sentences, ui
from clubs.charts.tiles import tile_grid
from clubs.country import draw_country, load_country, map_of_states
from clubs.growth import CLUBS, draw_growth, load_growth

now = ui.scope()
words = now.words
country = load_country(now)
places = country.places

if now.indicator == CLUBS:
    ui.verdict(
        country.totals, *country_tables.say_headline(words, country, now.place), country.verdict["state"]
    )
    chart = draw_country(now, country)
    alt = country_tables.say_chart(words, country, now.place)
    ui.figure(chart, country.totals, alt, country_tables.total_columns(words), also=country.flows)
else:
    growth = load_growth(now)
    ui.verdict(growth.sourced, *place_figures.say_headline(words, growth, now.place), growth.verdict["state"])
    alt = sentences.chart_alt(words, growth.promises, growth.claims, now.place)
    ui.figure(
        draw_growth(now, growth), growth.claims, alt, place_tables.claim_columns(words), also=growth.promises
    )

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

ui.heading(words("overview-places"), words("chart-bullet-marks", column=words("overview-bullet")))
ui.sortable_table(
    places,
    country_tables.place_columns(words, now.theme, map_of_states(country.states, now.theme)),
    country_tables.place_formats(words),
    key="places",
    wordings=country_tables.place_wordings(words),
    pictures=[words("overview-bullet")],
    on_click=lambda row: ui.open_place(row["area_id"]),
)
