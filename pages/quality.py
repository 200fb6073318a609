"""Mâu thuẫn số liệu: which figures contradict each other, and why does the dashboard show this one?"""

from functools import partial
from typing import Any

from clubs import ui
from clubs.rooms.quality import tables as quality_tables
from clubs.rooms.quality import words as quality_words
from clubs.rooms.quality.findings import draw_findings, list_cases, list_sides, load_quality, read_click
from clubs.words import titles

now = ui.scope()
words = now.words
quality = load_quality(now)
symbols = quality_words.map_symbols(quality)
columns = partial(quality_tables.finding_columns, words, symbols)


def show_rows(finding: dict[str, Any]) -> None:
    """What follows for the verdict, and the rows that cause the finding side by side."""
    ui.note(quality_words.say_effect(words, finding))
    title = quality_words.say_finding(words, finding, symbols)
    ui.table(list_sides(now, finding), quality_tables.side_columns(words), finding["finding_id"], title)


ui.verdict(quality.findings, *quality_words.say_headline(now, quality))
with ui.filters(words("quality-filters")):
    ui.choose("rule", ["", *quality.rules["check_id"]])
    ui.choose("severity", ["", *symbols])
ui.chips()

if now.view.rule:
    for told in quality_words.say_rule_in_full(words, quality, now.view.rule):
        ui.note(told)

if quality.is_worth_drawing(now.view.rule):
    heading, hint = quality_words.say_parts(now)
    ui.heading(heading, hint=hint)
    ui.figure(
        draw_findings(now, quality),
        quality.findings,
        quality_words.say_chart(now, quality),
        columns(),
        key="findings",
        on_click=lambda point: ui.narrow(**read_click(now, point)),
        title=titles.tell_rules(words, quality.findings),
    )

cases = list_cases(quality, now.view.rule)
if cases.shown:
    ui.heading(*quality_words.say_list(words, quality, now.view.rule), hint=words("quality-cases-hint"))
for finding in cases.opened:
    ui.note(quality_words.say_finding(words, finding, symbols))
    show_rows(finding)
for finding in cases.closed:
    label = quality_words.say_finding(words, finding, symbols)
    ui.on_demand(label, finding["finding_id"], partial(show_rows, finding))
if len(cases.tabled):
    ui.table(cases.tabled, columns(with_rule=False), key="cases")
if len(cases.rest):
    ui.note(words("quality-some-shown", shown=cases.shown, n=cases.shown + len(cases.rest)))
    label = words("quality-rest", n=len(cases.rest))
    ui.table_on_demand(label, lambda: cases.rest, columns(with_rule=False), key="rest")

if len(quality.notices) and not now.view.rule:
    ui.heading(
        words("quality-notices", n=len(quality.notices)),
        words("quality-notices-note"),
        hint=words("quality-notices-hint"),
    )
    for _, rule in quality.mild_rules.iterrows():
        label = quality_words.say_group(words, rule, symbols)
        group = partial(quality.of_rule, rule["check_id"])
        ui.table_on_demand(label, group, columns(with_rule=False), key=rule["check_id"])

ui.heading(words("quality-rules"), "" if now.view.rule else quality_words.say_kept(now, quality))
label = words("quality-rules-open", n=len(quality.rules))
ui.table_on_demand(label, lambda: quality.rules, quality_tables.rule_columns(words, symbols), key="rules")
