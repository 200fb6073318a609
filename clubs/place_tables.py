"""What the tables and figures of a place say in each column: words for rows, no numbers of its own."""

from __future__ import annotations

import pandas as pd

from clubs import phrases, sentences
from clubs.cells import Cell
from clubs.formats import is_missing
from clubs.growth import Growth
from clubs.phrases import Row
from clubs.text import Words

Metric = tuple[str, str, str]


def say_headline(words: Words, growth: Growth, place: str) -> tuple[str, str]:
    """The verdict as a sentence, and how far and how fast; without a promise what is known instead."""
    row = growth.verdict
    if growth.has_promise:
        return sentences.title(words, row, place), sentences.subtitle(words, row)
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


def four_figures(words: Words, growth: Growth) -> list[Metric]:
    """Now, target, gap and pace, each with its date or its reason: label, value, note."""
    row = growth.verdict
    if growth.has_promise:
        shown = [_now(words, growth), _target(words, row), _gap(words, row), _pace(words, row)]
        return [*shown, *_beside(words, growth)]
    if growth.latest is None:
        return []
    return [_latest(words, growth.latest)]


def _now(words: Words, growth: Growth) -> Metric:
    row = growth.verdict
    before_due = "province-now-final" if row["is_final"] else "province-now"
    label = words("province-now-new" if row["kind"] == "new" else before_due)
    if is_missing(row["now_value"]):
        if growth.latest is not None:
            # a figure that may not judge this promise, said to be just that
            return _latest(words, growth.latest, "province-now-other")
        return label, words("value-missing"), words("province-now-none")
    when = phrases.as_of(words, row)
    shown = words.value(row["now_value"], row["now_bound"], row["unit"], row["now_value_high"])
    return label, shown, words(f"province-as-of-{row['now_basis']}", when=when)


def _latest(words: Words, claim: Row, note: str = "province-as-of-reported") -> Metric:
    when = words.as_of(claim["as_of_printed"], claim["as_of_from"], claim["as_of_to"])
    shown = words.value(claim["value"], claim["bound"], claim["unit"], claim["value_high"])
    return words("province-now"), shown, words(note, when=when)


def _beside(words: Words, growth: Growth) -> list[Metric]:
    """What the four do not say: a figure after the deadline; all clubs, where the promise counts new ones."""
    row, place = growth.verdict, growth.place
    shown: list[Metric] = []
    if not is_missing(row["after_value"]):
        after = words.value(row["after_value"], row["after_bound"], row["unit"])
        shown.append((words("province-after"), after, phrases.as_of(words, row, "after")))
    if row["kind"] == "new" and not is_missing(place["latest_value"]):
        total = words.value(place["latest_value"], place["latest_bound"], "clubs")
        when = words("province-as-of-reported", when=phrases.as_of(words, place, "latest"))
        shown.append((words("province-total"), total, when))
    return shown


def _target(words: Words, row: Row) -> Metric:
    number = row["programme_number"]
    note = words("province-due", due=phrases.due(words, row))
    if not is_missing(number):
        note = words("province-due-by", due=phrases.due(words, row), number=str(number))
    if row["status"] != "adopted":
        note = words("province-draft", note=note)
    label = words("province-target-new" if row["kind"] == "new" else "province-target")
    shown = words.value(row["target_value"], row["target_bound"], row["unit"], row["target_value_high"])
    return label, shown, note


def _gap(words: Words, row: Row) -> Metric:
    missing = row["gap"]
    if is_missing(missing):
        return words("province-gap"), words("value-missing"), words("province-gap-unknown")
    short = "province-gap-then" if row["is_final"] else "province-gap"
    label = words(short if missing > 0 else "province-surplus")
    amount = words.value(abs(missing), "exactly", phrases.find_unit(row).removesuffix("_new"))
    if row["state"] == "no_figure_since_baseline":
        return label, amount, words("province-gap-since")
    share = row["increase_share_pct"]
    if is_missing(share):
        return label, amount, words("province-by-last-figure")
    return label, amount, words("province-share", share=words.pct(share))


def _pace(words: Words, row: Row) -> Metric:
    unit = phrases.find_unit(row).removesuffix("_new")
    needed, so_far = row["pace_required_per_year"], row["pace_so_far_per_year"]
    label = words("province-pace-then" if row["is_final"] else "province-pace")
    note = words("province-pace-unknown")
    if not is_missing(so_far):
        note = words("province-pace-so-far", pace=words.pace(so_far, unit))
    if is_missing(needed):
        return label, words("province-pace-none" if phrases.is_reached(row) else "value-missing"), note
    # the label says that it is of a year
    return label, words.amount(round(needed, 1), unit), note


def claim_columns(words: Words, with_indicator: bool = False) -> dict[str, Cell]:
    """Columns of a table of claims (rows of claim_cards)."""
    indicator: dict[str, Cell] = {words("table-indicator"): lambda row: words.name(row, "indicator_name")}
    columns: dict[str, Cell] = {
        words("table-value"): lambda row: _claim(words, row),
        words("table-as-of"): lambda row: words.as_of(
            row["as_of_printed"], row["as_of_from"], row["as_of_to"]
        ),
        words("table-scope"): lambda row: _scope(words, row),
        words("table-source"): lambda row: _source(words, row),
        words("table-note"): lambda row: _note(words, row),
    }
    return {**(indicator if with_indicator else {}), **columns}


def _claim(words: Words, row: Row) -> str:
    shown = words.value(row["value"], row["bound"], row["unit"], row["value_high"])
    return phrases.add_notes(words, shown, words("verdict-note-derived") if row["basis"] == "derived" else "")


def _scope(words: Words, row: Row) -> str:
    scope = words("scope-" + row["scope"].replace("_", "-"))
    number = row["programme_number"]
    return scope if is_missing(number) else words("table-scope-of", scope=scope, number=str(number))


def _source(words: Words, row: Row) -> str:
    return (
        row["publisher"]
        if is_missing(row["published"])
        else f"{row['publisher']}, {words.as_of(row['published'])}"
    )


def _note(words: Words, row: Row) -> str:
    note = row[f"note_{words.lang}"]
    rivals = words("table-rivals", n=int(row["rivals"])) if row["rivals"] else ""
    return " ".join(part for part in ("" if is_missing(note) else note, rivals) if part)


def promise_columns(words: Words) -> dict[str, Cell]:
    """Columns of a table of promises with what can be said of each."""
    return {
        words("table-promise"): lambda row: phrases.target(words, row),
        words("table-due"): lambda row: phrases.due(words, row),
        words("table-decision"): lambda row: _decision(words, row),
        words("table-status"): lambda row: words("status-" + row["status"]),
        words("table-last-figure"): lambda row: _last_figure(words, row),
        words("table-verdict"): lambda row: phrases.state_word(words, row["state"]),
        words("table-note"): lambda row: row[f"note_{words.lang}"],
    }


def _decision(words: Words, row: Row) -> str:
    number = row["programme_number"]
    if not is_missing(number):
        return str(number)
    return "" if is_missing(row["programme_name_vi"]) else words.name(row, "programme_name")


def _last_figure(words: Words, row: Row) -> str:
    if is_missing(row["now_value"]):
        return ""
    return words("table-figure-dated", figure=phrases.now(words, row), when=phrases.as_of(words, row))


def part_columns(words: Words) -> dict[str, Cell]:
    """Columns of a table of the parts of a whole (rows of parts_of_whole)."""
    return {
        words("table-part"): lambda row: words.name(row),
        words("table-value"): lambda row: words.value(
            row["value"], row["bound"], row["unit"], row["value_high"]
        ),
        words("table-as-of"): lambda row: (
            "" if is_missing(row["value"]) else words.as_of(row["as_of_printed"], None, row["as_of"])
        ),
    }


def finding_columns(words: Words) -> dict[str, Cell]:
    """Columns of a table of findings: which rule, about what, the two figures, and how far they are apart."""
    return {
        words("table-finding"): lambda row: _finding(words, row),
        words("table-part"): lambda row: words("level-" + row["level"], name=words.name(row)),
        words("table-indicator"): lambda row: row[f"indicator_name_{words.lang}"],
        words("table-value"): lambda row: _side(words, row, ""),
        words("table-other-value"): lambda row: _side(words, row, "other_"),
        words("table-comparison"): lambda row: _comparison(words, row),
    }


def _finding(words: Words, row: Row) -> str:
    severity = words(f"check-severity-{row['severity']}")
    return f"{severity}: {words('check-' + row['check_id'].replace('_', '-'))}"


def _side(words: Words, row: Row, side: str) -> str:
    if is_missing(row[f"{side}value"]):
        return "" if is_missing(row[f"{side}publisher"]) else row[f"{side}publisher"]
    shown = words.value(row[f"{side}value"], row[f"{side}bound"], row[f"{side}unit"])
    return f"{shown} ({row[f'{side}publisher']}, {words.as_of(row[f'{side}as_of_printed'])})"


def _comparison(words: Words, row: Row) -> str:
    """195, so với 191: what the rule found and what it would expect."""
    found, expected = row["detail_value"], row["expected_value"]
    if is_missing(found) or is_missing(expected):
        return ""
    if found == expected:
        return words("table-differs-in-kind") if row["detail"] == "kind" else ""
    is_money = row["unit"] == "vnd"
    # what was printed stays as printed; what was worked out is no finer than reports are
    expected = round(expected, -5 if is_money else 1)
    write = words.money if is_money else words.number
    return words("table-compared", found=write(found), expected=write(expected))


def say_coverage(words: Words, parts: pd.DataFrame) -> str:
    """How many parts reported, which did not, and what no part explains."""
    first = parts.iloc[0]
    missing = [words.name(row) for _, row in parts[parts["value"].isna()].iterrows()]
    covered = sentences.coverage(
        words, int(first["parts_reported"]), int(first["parts"]), missing, "districts"
    )
    if is_missing(first["unexplained"]) or not first["unexplained"]:
        return covered
    left = words.value(first["unexplained"], "exactly", first["unit"])
    whole = words.value(first["whole_value"], first["whole_bound"], first["unit"])
    return f"{covered}. " + words("province-unexplained", left=left, whole=whole)
