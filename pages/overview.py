"""Cả nước: how many clubs has the country, which places keep their promise, and what is not known?"""

from clubs import queries, ui
from clubs.charts.tiles import tile_grid
from clubs.rooms.overview import tables as country_tables
from clubs.rooms.overview import units as country_units
from clubs.rooms.overview.country import draw_country, load_country
from clubs.rooms.province import figures as place_figures
from clubs.rooms.province import tables as place_tables
from clubs.rooms.province.growth import CLUBS, draw_growth, list_claims, load_growth
from clubs.words import sentences, titles

now = ui.scope()
words = now.words
country = load_country(now)
places, promised = country.places, country.promised

if now.indicator == CLUBS:
    ui.verdict(
        country.totals, *country_tables.say_headline(words, country, now.place), country.verdict["state"]
    )
    chart = draw_country(now, country)
    alt = country_tables.say_chart(words, country, now.place)
    ui.figure(
        chart,
        country.totals,
        alt,
        country_tables.total_columns(words),
        also=country.flows,
        title=country_tables.say_totals(words, country),
    )
else:
    growth = load_growth(now)
    promised = growth.promises
    ui.verdict(growth.sourced, *place_figures.say_headline(words, growth, now.place), growth.verdict["state"])
    alt = sentences.chart_alt(words, growth.promises, growth.claims, now.place)
    ui.figure(
        draw_growth(now, growth), growth.claims, alt, place_tables.claim_columns(words), also=growth.promises
    )

findings = queries.run("findings_of_place", version=now.version, area=now.province, seen_on=now.seen_on)
if len(promised):
    label = words("overview-promises", n=len(promised), indicator=now.indicator_name)
    ui.table_on_demand(
        label,
        lambda: promised,
        place_tables.promise_columns(words),
        key="promises",
        title=titles.tell_promises(words, promised, now.place, now.province),
        is_for_meetings=True,
    )
columns = place_tables.claim_columns(words, with_indicator=True)
ui.table_on_demand(words("overview-claims"), lambda: list_claims(now), columns, key="claims")
if len(findings):
    label = words("overview-findings", n=len(findings))
    ui.table_on_demand(label, lambda: findings, place_tables.finding_columns(words), key="findings")

covered, marks = country_tables.say_coverage(now, country), country_units.list_marks(words, places)
ui.heading(
    country_units.say_map(words, places),
    " ".join([words("overview-map-note-year" if now.year else "overview-map-note"), *marks]),
    hint=words("overview-map-hint"),
)
grid = tile_grid(
    words,
    country.tiles,
    places,
    country.states,
    width_hint=now.width_px,
    height=now.height_px,
)
ui.figure(
    grid,
    places,
    covered,
    country_tables.verdict_columns(words),
    key="tiles",
    on_click=lambda point: ui.open_place(point["customdata"]),
    title=titles.tell_places(words, places),
)
ui.note(covered)

ui.heading(words("overview-places"), *country_tables.say_columns(words, country, now.is_phone))
ui.sortable_table(
    places,
    country_tables.arrange_places(now, country),
    key="places",
    on_click=lambda row: ui.open_place(row["area_id"]),
    title=titles.tell_places(words, places),
)
