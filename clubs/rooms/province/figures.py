"""What a place's page says first: the verdict as a sentence, and its few figures, each with its date."""

from __future__ import annotations

from clubs.rooms.province.growth import Growth
from clubs.tables.metric import Metric
from clubs.words import endings, phrases, sentences
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words


def say_headline(words: Words, growth: Growth, place: str) -> tuple[str, str]:
    """The verdict as a sentence, and how far and how fast; without a promise what is known instead."""
    row = growth.verdict
    if growth.has_promise:
        return sentences.title(words, row, place), sentences.subtitle(words, row, beside_figures=True)
    subject = phrases.subject(words, row, place)
    if len(growth.promises) and row["state"] == "not_judged":
        note = words("province-promised-for-some")
        return sentences.place_without_promise(words, subject, "no_target_for_all", growth.latest), note
    return sentences.place_without_promise(words, subject, row["state"], growth.latest), ""


def say_last_verdict(words: Words, growth: Growth) -> str:
    """The colour of the place on the overview, where today nothing can be said; empty otherwise."""
    last = growth.last_verdict
    if growth.place["is_judged"] or not last["is_judged"]:
        return ""
    state = phrases.state_word(words, last["state"])
    return words("province-last-verdict", state=state, when=phrases.as_of(words, last))


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
    return [] if growth.latest is None else [_latest(words, growth.latest)]


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
        note = words("province-pace-so-far", pace=words.pace(so_far, unit))
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
