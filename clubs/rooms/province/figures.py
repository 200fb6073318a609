"""What a place's page says first: the verdict as a sentence, and its few figures, each with its date."""

from __future__ import annotations

from clubs.choices.scope import Scope
from clubs.rooms.province.growth import Growth
from clubs.store.rows import list_records
from clubs.tables.metric import Metric
from clubs.words import endings, phrases, sentences
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words


def say_headline(words: Words, growth: Growth, place: str) -> tuple[str, str]:
    """The verdict as a sentence, and how far and how fast; where no figure answers, what there is instead."""
    row, parts = growth.verdict, list_records(growth.parts)
    if growth.has_promise:
        below = sentences.subtitle(words, row, beside_figures=True)
        if is_missing(row["now_value"]) and growth.told is not None:
            below = "; ".join(filter(None, [below, sentences.tell_figure(words, growth.told, parts)]))
        return sentences.title(words, row, place), below[:1].upper() + below[1:]
    subject = phrases.subject(words, row, place)
    if len(growth.promises) and row["state"] == "not_judged":
        note = words("province-promised-for-some")
        told = growth.told
        return sentences.place_without_promise(words, subject, "no_target_for_all", told, parts), note
    return sentences.place_without_promise(words, subject, row["state"], growth.told, parts), ""


def say_nothing_drawn(now: Scope, growth: Growth) -> str:
    """Why there is no chart: nothing was published, or nothing that a line could be drawn of."""
    is_told = growth.told is not None and bool(growth.told["is_asked"])
    return now.words("province-not-drawn" if is_told else "province-nothing", indicator=now.indicator_name)


def say_deadline(words: Words, growth: Growth) -> str:
    """The state at the deadline beside the last verdict, where the two are not the same; empty otherwise."""
    row = growth.verdict
    deadline = phrases.read(row, "deadline_state")
    if deadline is None or deadline == row["state"]:
        return ""
    state = phrases.state_word(words, str(deadline))
    return words("province-deadline-state", due=phrases.due(words, row), state=state)


def list_figures(words: Words, growth: Growth) -> list[Metric]:
    """Now, target, gap and pace, each with its date or its reason: label, value, note.

    Where nothing was reported there is no gap and no pace to tell.
    """
    row = growth.verdict
    if growth.has_promise:
        shown = [_now(words, growth), _target(words, row)]
        if not is_missing(row["now_value"]):
            shown += [_gap(words, row), _pace(words, row)]
        return [*shown, *_beside(words, growth)]
    if growth.latest is not None:
        return [_latest(words, growth.latest)]
    told = growth.told
    is_own = told is not None and sentences.find_told(told) == "own"
    return [_latest(words, told)] if told is not None and is_own else []


def _now(words: Words, growth: Growth) -> Metric:
    row = growth.verdict
    before_due = "province-now-final" if row["is_final"] else "province-now"
    label = words("province-now-new" if row["kind"] == "new" else before_due)
    if is_missing(row["now_value"]):
        if growth.latest is not None:
            # a figure that may not judge this promise, said to be just that
            return _latest(words, growth.latest, "province-now-other")
        return Metric(label, words("value-missing"), words("province-now-none"))
    when = phrases.as_of(words, row)
    shown = words.value(row["now_value"], row["now_bound"], row["unit"], row["now_value_high"])
    note = words(f"province-as-of-{row['now_basis']}", when=when)
    return Metric(label, shown, note, *lead_to_claim(row["now_claim_id"]))


def _latest(words: Words, claim: Row, note: str = "province-as-of-reported") -> Metric:
    when = words.as_of(claim["as_of_printed"], claim["as_of_from"], claim["as_of_to"])
    shown = words.value(claim["value"], claim["bound"], claim["unit"], claim["value_high"])
    if is_missing(claim["as_of_to"]) and note == "province-as-of-reported":
        return Metric(words("province-now"), shown, when, *lead_to_claim(claim["claim_id"]))
    return Metric(words("province-now"), shown, words(note, when=when), *lead_to_claim(claim["claim_id"]))


def _beside(words: Words, growth: Growth) -> list[Metric]:
    """What the four do not say: all clubs, where the promise counts new ones."""
    row, place = growth.verdict, growth.place
    if row["kind"] != "new" or is_missing(place["latest_value"]):
        return []
    total = words.value(place["latest_value"], place["latest_bound"], "clubs")
    when = words("province-as-of-reported", when=phrases.as_of(words, place, "latest"))
    return [Metric(words("province-total"), total, when)]


def _target(words: Words, row: Row) -> Metric:
    number = row["programme_number"]
    note = words("province-due", due=phrases.due(words, row))
    if not is_missing(number):
        note = words("province-due-by", due=phrases.due(words, row), number=str(number))
    if row["status"] != "adopted":
        note = words("province-draft", note=note)
    label = words("province-target-new" if row["kind"] == "new" else "province-target")
    shown = words.value(row["target_value"], row["target_bound"], row["unit"], row["target_value_high"])
    return Metric(label, shown, note, *_lead_to_promise(row))


def _gap(words: Words, row: Row) -> Metric:
    missing = row["gap"]
    if is_missing(missing):
        return Metric(words("province-gap"), words("value-missing"), words("province-gap-unknown"))
    short = "province-gap-then" if row["is_final"] else "province-gap"
    label = words(short if missing > 0 else "province-surplus")
    lead = _lead_to_promise(row)
    amount = words.value(abs(missing), "exactly", phrases.find_unit(row).removesuffix("_new"))
    if phrases.is_baseline(row):
        return Metric(label, amount, words("province-gap-since"), *lead)
    if row["is_reached_later"]:
        when = phrases.as_of(words, row, "after")
        return Metric(label, amount, words("province-reached-later", when=when), *lead)
    share = row["increase_share_pct"]
    if is_missing(share):
        return Metric(label, amount, words("province-by-last-figure"), *lead)
    return Metric(label, amount, words("province-share", share=words.pct(share)), *lead)


def _pace(words: Words, row: Row) -> Metric:
    """What is needed a year; nothing more once the target is reached or the unit is no more."""
    unit = phrases.find_unit(row).removesuffix("_new")
    needed, so_far = row["pace_required_per_year"], row["pace_so_far_per_year"]
    has_ended = endings.has_ended(row)
    label = words("province-pace-then" if row["is_final"] and not has_ended else "province-pace")
    note = words("province-pace-unknown")
    if not is_missing(so_far):
        note = words("province-pace-so-far", pace=phrases.pace_so_far(words, row, unit))
    if phrases.is_reached(row):
        return Metric(label, words("province-pace-none"), note)
    if has_ended:
        return Metric(label, words("province-pace-ended"), endings.say_end(words, row))
    if is_missing(needed):
        return Metric(label, words("value-missing"), note)
    # the label says that it is of a year
    return Metric(label, words.amount(round(needed, 1), unit), note, *_lead_to_promise(row))


def lead_to_claim(claim_id: str) -> tuple[str, dict[str, str]]:
    """The page that tells where the figure comes from; a total minus its baseline is named after both."""
    return "figures", {"claim": claim_id.split("-")[0]}


def _lead_to_promise(row: Row) -> tuple[str, dict[str, str]]:
    """The page that tells who promised it, and how gap and pace follow from it."""
    return "targets", {"target": row["target_id"]}
