"""Cấp huyện: which districts lag, how much of the province do they explain, and what did none of them say?"""

from clubs import ui
from clubs.rooms.district import tables as district_tables
from clubs.rooms.district import words as district_words
from clubs.rooms.district.charts import draw_alone, draw_bars, draw_panels, find_narrowing
from clubs.rooms.district.districts import list_asked, list_examples, list_options, load_districts
from clubs.rooms.district.headline import say_headline
from clubs.rooms.province import tables as place_tables
from clubs.words import titles

now = ui.scope()
words = now.words
districts = load_districts(now)
of = len(districts.provinces)

ui.verdict(districts.sourced, *say_headline(words, districts), districts.state)
with ui.filters(words("district-filters")):
    ui.choose_many("areas", list(districts.known["area_id"]), list_asked(now))
    ui.choose_many("district", list_options(districts))
ui.chips()
if districts.merged:
    ui.message(district_words.say_merged(words, districts))
    for province in districts.provinces.to_dict("records"):
        ui.page_link(ui.Link(*district_words.say_link(words, province)))

if len(districts.told):
    ui.heading(words("district-bars", indicator=now.indicator_name), hint=words("district-bars-hint"))
    ui.figure(
        draw_bars(districts),
        districts.rows,
        district_words.say_bars(words, districts),
        district_tables.bar_columns(words, of),
        key="districts",
        on_click=lambda point: ui.narrow(**find_narrowing(districts, point)),
    )
else:
    ui.message(words("district-nothing", indicator=now.indicator_name))
    ui.note(district_words.say_silent(words, districts))
if of > 1 and len(districts.told):
    ui.explain(words("district-silent-heading"), district_words.say_silent(words, districts), key="silent")

if districts.alone and districts.has_own_growth:
    ui.heading(district_words.say_alone_heading(words, districts))
    ui.figure(
        draw_alone(districts),
        districts.own_claims,
        district_words.say_alone_chart(words, districts),
        place_tables.claim_columns(words),
        key="alone",
        also=districts.own_promises,
    )
elif districts.has_dates:
    ui.heading(words("district-series", indicator=now.indicator_name))
    ui.figure(
        draw_panels(districts),
        districts.series,
        district_words.say_series(words, districts),
        district_tables.series_columns(words, of),
        key="series",
        on_click=lambda point: ui.narrow(**find_narrowing(districts, point)),
    )

if len(districts.sizes):
    ui.heading(words("district-sizes"), district_words.say_sizes(words, districts))
    ui.table(districts.sizes, district_tables.size_columns(words, of), key="sizes")
if len(districts.promises):
    ui.heading(words("district-promises"), words("district-promises-note"))
    columns = district_tables.promise_columns_of_districts(words, districts.promises)
    told = titles.tell_promises(words, districts.promises, now.place, now.province)
    ui.table(districts.promises, columns, key="promises", title=told)
if len(districts.of_districts):
    ui.heading(words("district-figures"), words("district-figures-note"))
    ui.table(districts.of_districts, district_tables.figure_columns(words, of), key="figures")
if len(districts.of_communes):
    ui.heading(words("district-communes"))
    ui.table(districts.of_communes, district_tables.figure_columns(words, of, True), key="communes")
if len(districts.findings):
    ui.heading(words("district-findings", n=len(districts.findings)))
    ui.table_on_demand(
        words("province-claims-open"),
        lambda: districts.findings,
        place_tables.finding_columns(words),
        key="findings",
        title=titles.tell_findings(words, districts.findings, now.place),
    )
    for cases in district_words.list_cases(words, districts):
        ui.page_link(ui.Link(*cases))
if districts.told.empty:
    ui.heading(words("district-elsewhere"))
    for province in list_examples(districts).to_dict("records"):
        ui.page_link(ui.Link(*district_words.say_link(words, province)))
