"""Tỉnh: how far is this province from its target, is it moving fast enough, and who says so?"""

from clubs import place_tables, queries, sentences, ui
from clubs.charts.bars import bars
from clubs.charts.trajectory import trajectory
from clubs.growth import list_events, load_growth

now = ui.scope()
words = now.words
ui.successor_note(now)

growth = load_growth(now)
title, subtitle = sentences.title(words, growth.verdict, now.place), sentences.subtitle(words, growth.verdict)
ui.verdict(growth.sourced, title, subtitle, growth.verdict["state"])
ui.metrics([ui.Metric(*figure) for figure in place_tables.four_figures(words, growth)])

chart = trajectory(
    words,
    growth.claims,
    growth.promises,
    growth.plan,
    growth.schemes,
    list_events(words, growth.card),
    unit=growth.unit,
    seen_on=now.seen_on,
    theme=now.theme,
    width_hint=now.width_px,
)
alt = sentences.chart_alt(words, growth.promises, growth.claims, now.place)
ui.figure(chart, growth.claims, alt, place_tables.claim_columns(words), also=growth.promises)
ui.explain(words("province-why"), sentences.reason(words, growth.verdict), key="why")

if len(growth.promises):
    ui.heading(words("province-promises"))
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
ui.heading(
    words("province-findings", n=len(findings)), "" if len(findings) else words("province-no-findings")
)
if len(findings):
    ui.table(findings, place_tables.finding_columns(words))

claims = queries.run(
    "claims_of_area", version=now.version, area=now.province, topic=None, seen_on=now.seen_on
)
ui.heading(words("province-claims", n=len(claims)))
columns = place_tables.claim_columns(words, with_indicator=True)
ui.table_on_demand(words("province-claims-open"), claims, columns, key="claims")
