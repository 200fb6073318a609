"""Tỉnh: how far is this province from its target, is it moving fast enough, and who says so?"""

from clubs import queries, ui
from clubs.charts.bars import bars
from clubs.rooms.province import around, units_words
from clubs.rooms.province import figures as place_figures
from clubs.rooms.province import tables as place_tables
from clubs.rooms.province.growth import draw_growth, list_claims, load_growth
from clubs.rooms.province.on_units_of_date import draw_on_units, load_on_units
from clubs.rooms.province.projector import fit_chart
from clubs.words import sentences, titles

now = ui.scope()
words = now.words
ui.successor_note(now)

growth, on_units = load_growth(now), load_on_units(now)
place, height = units_words.name_counted(words, on_units, now.place), fit_chart(now, growth, on_units)
ui.verdict(growth.sourced, *units_words.say_headline(words, on_units, growth, now.place))
ui.predecessor_links(growth.card)
if figures := units_words.list_figures(words, on_units, growth):
    ui.metrics(figures)

if on_units.is_drawn:
    alt, columns = units_words.say_series(words, on_units, now.place), units_words.series_columns(words)
    ui.figure(draw_on_units(now, on_units, growth, height), on_units.told, alt, columns, key="on-units")
    ui.note(units_words.say_boundaries(now, on_units))

if growth.has_promise or (len(growth.claims) and not on_units.is_drawn):
    if on_units.is_drawn:
        ui.heading(words("units-promised"))
    alt = sentences.chart_alt(words, growth.drawn_promises, growth.claims, place)
    columns = units_words.add_count(words, on_units, place_tables.claim_columns(words))
    chart = draw_growth(now, growth, height)
    ui.figure(chart, growth.claims, alt, columns, also=growth.promises)
    if deadline := place_figures.say_deadline(words, growth):
        ui.note(deadline)
    ui.explain(words("province-why"), sentences.reason(words, growth.verdict), key="why")
elif not on_units.is_drawn:
    ui.message(place_figures.say_nothing_drawn(now, growth))
if on_units.units and not on_units.is_drawn:
    ui.note(units_words.say_boundaries(now, on_units))

if len(growth.promises):
    ui.heading(words("province-promises", indicator=now.indicator_name))
    ui.table(
        growth.promises,
        place_tables.promise_columns(words),
        title=titles.tell_promises(words, growth.promises, now.place, now.province),
    )

if growth.is_of_parts and not on_units.is_drawn:
    former = growth.parts.dropna(subset=["value"])
    ui.heading(words("province-former"), words("province-former-note"))
    ui.table(former, place_tables.former_columns(words))

parts = queries.run(
    "parts_of_whole", version=now.version, area=now.province, indicator=now.indicator, seen_on=now.seen_on
)
if parts["parts_reported"].max() > 0:
    covered = place_tables.say_coverage(words, parts)
    ui.heading(words("province-parts"), covered)
    shown = bars(
        words, parts, unit=parts["unit"].iloc[0], axis_name=now.indicator_name, width_hint=now.width_px
    )
    ui.figure(shown, parts, covered, place_tables.part_columns(words), key="parts")

others = queries.run(
    "latest_claims_of_area",
    version=now.version,
    area=now.province,
    indicator=growth.indicator,
    target=growth.target_id,
    seen_on=now.seen_on,
)
if len(others):
    ui.heading(words("province-others"), words("province-others-note"))
    counted = words("deck-title-others", place=now.place, n=others["indicator_id"].nunique())
    ui.table(others, place_tables.claim_columns(words, with_indicator=True), title=counted)

findings = queries.run("findings_of_place", version=now.version, area=now.province, seen_on=now.seen_on)
if len(findings):
    ui.heading(words("province-findings", n=len(findings)))
    ui.table(
        findings, place_tables.finding_columns(words), title=titles.tell_findings(words, findings, now.place)
    )
    ui.page_link(ui.Link(words("quality-all-of-place", n=len(findings)), "quality", {"indicator": None}))

if growth.has_promise or len(growth.claims) or len(others):
    if findings.empty:
        ui.note(words("province-no-findings"))
    ui.heading(words("province-claims"))
    columns = place_tables.claim_columns(words, with_indicator=True)
    ui.table_on_demand(words("province-claims-open"), lambda: list_claims(now), columns, key="claims")

if around.is_thin(now, growth):
    known = around.load_around(now, growth)
    ui.heading(words("around", place=now.place), around.say_country(words, known))
    if len(known.units):
        ui.table(known.units, around.unit_columns(words), "units", around.say_country(words, known))
    ui.note(around.say_region(words, known))
    if len(known.reported):
        ui.table(
            known.reported, around.neighbour_columns(words), "neighbours", around.say_region(words, known)
        )
    ui.note(words("around-needed", place=now.place))
    if len(findings):
        ui.page_link(ui.Link(words("around-figures", place=now.place), "figures", {}))
    for region_id, region in known.list_regions(words).items():
        ui.page_link(ui.Link(words("around-compare", region=region), "compare", {"region": region_id}))
    ui.page_link(ui.Link(words("around-sources"), "sources", {"province": None}))
