"""Tỉnh: how far is this province from its target, is it moving fast enough, and who says so?"""

from clubs import place_tables, queries, sentences, ui
from clubs.charts.bars import bars
from clubs.growth import draw_growth, list_claims, load_growth

now = ui.scope()
words = now.words
ui.successor_note(now)

growth = load_growth(now)
ui.verdict(growth.sourced, *place_tables.say_headline(words, growth, now.place), growth.verdict["state"])
ui.predecessor_links(growth.card)
ui.metrics([ui.Metric(*figure) for figure in place_tables.four_figures(words, growth)])

if len(growth.claims) or growth.has_promise:
    alt = sentences.chart_alt(words, growth.drawn_promises, growth.claims, now.place)
    columns = place_tables.claim_columns(words)
    ui.figure(draw_growth(now, growth), growth.claims, alt, columns, also=growth.promises)
    if last_verdict := place_tables.say_last_verdict(words, growth):
        ui.note(last_verdict)
    ui.explain(words("province-why"), sentences.reason(words, growth.verdict), key="why")
else:
    ui.message(words("province-nothing", indicator=now.indicator_name))

if len(growth.promises):
    ui.heading(words("province-promises", indicator=now.indicator_name))
    ui.table(growth.promises, place_tables.promise_columns(words))

parts = queries.run(
    "parts_of_whole", version=now.version, area=now.province, indicator=now.indicator, seen_on=now.seen_on
)
if parts["parts_reported"].max() > 0:
    covered = place_tables.say_coverage(words, parts)
    ui.heading(words("province-parts"), covered)
    shown = bars(words, parts, unit=parts["unit"].iloc[0], theme=now.theme, width_hint=now.width_px)
    ui.figure(shown, parts, covered, place_tables.part_columns(words), key="parts")

others = queries.run(
    "latest_claims_of_area",
    version=now.version,
    area=now.province,
    indicator=now.indicator,
    seen_on=now.seen_on,
)
if len(others):
    ui.heading(words("province-others"), words("province-others-note"))
    ui.table(others, place_tables.claim_columns(words, with_indicator=True))

findings = queries.run("findings_of_place", version=now.version, area=now.province)
if len(findings):
    ui.heading(words("province-findings", n=len(findings)))
    ui.table(findings, place_tables.finding_columns(words))

if growth.has_promise or len(growth.claims) or len(others):
    if findings.empty:
        ui.note(words("province-no-findings"))
    ui.heading(words("province-claims"))
    columns = place_tables.claim_columns(words, with_indicator=True)
    ui.table_on_demand(words("province-claims-open"), lambda: list_claims(now), columns, key="claims")
