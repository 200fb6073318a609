"""Chỉ tiêu: what exactly was promised by which decision, what is missing, and what would a plan take?"""

from clubs import ui
from clubs.rooms.targets import facts, plan_tables
from clubs.rooms.targets import tables as target_tables
from clubs.rooms.targets import words as target_words
from clubs.rooms.targets.lineage import (
    draw_sums,
    draw_time_line,
    list_citations,
    list_wordings,
    load_lineage,
    name_lanes,
)
from clubs.rooms.targets.plans import draw_plan, load_plan
from clubs.words import phrases, sentences, titles

now = ui.scope()
words = now.words
lineage = load_lineage(now)

ui.successor_note(now)
ui.verdict(lineage.sourced, *target_words.say_headline(words, lineage, now.place))
ui.chips()
if len(lineage.running):
    ui.metrics(target_words.list_missing(words, lineage))

lanes = name_lanes(words, lineage)
if len(lanes):
    ui.heading(
        words("targets-time-line"),
        reading=words("targets-time-line-reading"),
        hint=words("targets-time-line-hint"),
    )
    ui.figure(
        draw_time_line(now, lanes),
        lanes,
        target_words.say_time_line(words, lanes),
        target_tables.promise_columns(words),
        key="lineage",
        on_click=lambda point: ui.narrow(target=point["customdata"]),
        title=titles.tell_promises(words, lanes, now.place, now.province),
    )

if lineage.is_too_early:
    ui.message(words("targets-not-yet"))
if chosen := lineage.looked_at:
    ui.heading(words("targets-looked-at", promise=phrases.promise(words, chosen)))
    ui.table(facts.list_facts(words, lineage, chosen), facts.fact_columns(words), key="facts")
    ui.explain(words("targets-why"), sentences.reason(words, chosen), key="why")
    worded, cited = target_tables.wording_columns(words), target_tables.citation_columns(words)
    ui.table_on_demand(words("targets-wordings"), lambda: list_wordings(now, lineage), worded, key="wordings")
    ui.table_on_demand(
        words("targets-citations"), lambda: list_citations(now, lineage), cited, key="citations"
    )

plan = load_plan(now, lineage)
ui.heading(words("targets-plan", place=now.place), hint=words("targets-plan-hint"))
with ui.filters(words("targets-plan-inputs")):
    ui.type_number("goal", plan.goal)
    ui.choose_day("by", plan.by)
if plan.problem:
    problem, hint = plan_tables.say_problem(words, plan, now.place)
    ui.message(problem, hint=hint, is_request=bool(hint))
else:
    ui.metrics(plan_tables.four_figures(words, plan))
    ui.note(plan_tables.say_pace(words, plan))
    ui.note(plan_tables.say_limits(words, plan, now.place, now.area["valid_to"]))
    steps = plan_tables.tell_steps(words, plan)
    told = plan_tables.say_steps(words, steps)
    ui.figure(draw_plan(now, steps), steps, told, plan_tables.step_columns(words), key="plan")
    if len(plan.units):
        ui.choose("spread", plan.list_choices())
    ui.note(plan_tables.say_spread(words, plan, now.place))
if len(plan.shares):
    ui.sortable_table(plan.shares, plan_tables.arrange_shares(words, plan), key="shares")

if len(lineage.provincial):
    ui.heading(words("targets-sums"), words("targets-sums-note"))
    ui.figure(
        draw_sums(now, target_words.tell_sums(words, lineage)),
        lineage.provincial,
        target_words.say_sums(words, lineage),
        target_tables.sum_columns(words),
        key="sums",
        on_click=lambda point: ui.narrow(target=point["customdata"]),
    )
    ui.note(target_words.say_unknown(words, lineage))

if len(lineage.listed):
    ui.heading(words("targets-all", n=len(lineage.listed)), hint=words("targets-all-hint"))
    ui.sortable_table(
        lineage.listed,
        target_tables.arrange_promises(now),
        key="promises",
        on_click=lambda row: ui.narrow(target=row["target_id"]),
        title=titles.tell_promises(words, lineage.listed, now.place, now.province),
    )
else:
    ui.message(words("targets-none", place=now.place))
