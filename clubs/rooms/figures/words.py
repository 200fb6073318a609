"""What is to be known of one claim, in sentences: wording, date, source, basis, why it is shown or not."""

from __future__ import annotations

import re

import pandas as pd

from clubs.words.formats import MINUS, is_missing
from clubs.words.phrases import CLUB_COUNTS, Row
from clubs.words.text import Words

LEVELS_OF_PARTS = ("district", "commune")
_CLAIM_ID = re.compile(r"[a-z]+\d+")


def tell(words: Words, rows: pd.DataFrame) -> dict[str, str]:
    """The first row of claim_story by what is told about it; empty where there is nothing to tell."""
    claim = rows.iloc[0]
    return {
        "counted": words(
            "story-counted", indicator=words.name(claim, "indicator_name"), scope=say_scope(words, claim)
        ),
        "worded": _tell_wording(words, claim),
        "dated": _tell_date(words, claim),
        "source": _tell_source(words, claim),
        "basis": _tell_basis(words, rows),
        "choice": _tell_choice(words, rows),
        "replaced": _tell_replaced(words, rows),
        "note": "" if is_missing(claim[f"note_{words.data_lang}"]) else claim[f"note_{words.data_lang}"],
    }


def _tell_wording(words: Words, claim: Row) -> str:
    """What the bound means; nobody worded a figure that was worked out."""
    bound = "derived" if claim["basis"] == "derived" else claim["bound"].replace("_", "-")
    return words(f"story-worded-{bound}", figure=say_figure(words, claim))


def _tell_date(words: Words, claim: Row) -> str:
    """The date with its precision; of a flow also the day it is counted from."""
    precision = claim["as_of_precision"]
    is_printed = claim["basis"] == "reported" and not is_missing(precision)
    kind = precision if is_printed or precision == "none" else "plain"
    told = words(f"story-dated-{kind}", when=say_day(words, claim))
    if is_missing(claim["period_start"]):
        return told
    return words("story-dated-since", told=told, first=words.date(claim["period_start"]))


def _tell_source(words: Words, claim: Row) -> str:
    named = [claim["publisher"], claim["source_title"]]
    document = ": ".join(str(part) for part in named if not is_missing(part))
    kind = words(f"sources-kind-{claim['source_kind']}")
    key = "story-source-undated" if is_missing(claim["published"]) else "story-source"
    dates = {"published": words.as_of(claim["published"]), "accessed": words.date(claim["accessed"])}
    return words(key, document=document, kind=kind, **dates)


def _tell_basis(words: Words, rows: pd.DataFrame) -> str:
    claim = rows.iloc[0]
    if claim["basis"] == "reported":
        return words("story-reported")
    values = {row["named_id"]: words.number(row["value"]) for _, row in rows.iterrows()}
    formula = _CLAIM_ID.sub(lambda named: values.get(named[0], named[0]), str(claim["formula"]))
    return words(
        "story-derived", formula=f"{formula} = {words.number(claim['value'])}".replace(" - ", f" {MINUS} ")
    )


def _tell_choice(words: Words, rows: pd.DataFrame) -> str:
    """Why this claim is the one shown for its day, or which is and why; the clause comes as data."""
    claim = rows.iloc[0]
    if claim["standing"] in ("undated", "withdrawn"):
        return words(f"story-choice-{claim['standing']}")
    if is_missing(claim["clause"]):
        return words("story-choice-alone")
    against = rows[rows["claim_id"].eq(claim["against_claim_id"])].iloc[0]
    facts = {"figure": say_figure(words, against), "source": against["publisher"]}
    shown, beside = (claim, against) if claim["standing"] == "shown" else (against, claim)
    return words(f"story-choice-{claim['standing']}", clause=_say_clause(words, shown, beside), **facts)


def _say_clause(words: Words, shown: Row, beside: Row) -> str:
    kinds = {
        "shown": words(f"sources-kind-{shown['source_kind']}"),
        "beside": words(f"sources-kind-{beside['source_kind']}"),
    }
    return words("story-clause-" + str(beside["clause"]).replace("_", "-"), **kinds)


def _tell_replaced(words: Words, rows: pd.DataFrame) -> str:
    """What it replaced, and what replaced it."""
    told = []
    claim = rows.iloc[0]
    if not is_missing(claim["withdrawn_on"]):
        told.append(words("story-withdrawn", day=words.date(claim["withdrawn_on"])))
    for relation in ("replacement", "replaced"):
        for _, row in rows[rows["relation"].eq(relation)].iterrows():
            told.append(words(f"story-{relation}", figure=say_figure(words, row), source=row["publisher"]))
    return " ".join(told)


def say_place(words: Words, row: Row) -> str:
    """A district or commune with its province."""
    name = words.name(row)
    if row["level"] not in LEVELS_OF_PARTS:
        return name
    return words("figures-place-in", place=name, province=words.name(row, "province_name"))


def say_scope(words: Words, row: Row) -> str:
    """Which clubs are meant, with the decision or plan."""
    scope = words("scope-" + row["scope"].replace("_", "-"))
    number = row["programme_number"]
    return scope if is_missing(number) else words("table-scope-of", scope=scope, number=str(number))


def say_counted(words: Words, row: Row) -> str:
    """The indicator; beside it whose clubs are meant where that is not all of them."""
    name = words.name(row, "indicator_name")
    if row["scope"] == "all":
        return name
    scope = words("scope-" + row["scope"].replace("_", "-"))
    return words("figures-counted", indicator=name, scope=scope)


def say_standing(words: Words, row: Row) -> str:
    """Whether it is shown, and that it was worked out."""
    standing = words(f"figures-standing-{row['standing']}")
    return f"{words('verdict-note-derived')}, {standing}" if row["basis"] == "derived" else standing


def say_figure(words: Words, row: Row) -> str:
    """New clubs are said to be new, so that nobody takes them for all clubs."""
    unit = "clubs_new" if row["indicator_id"] == "clubs_new" else row["unit"]
    return words.value(row["value"], row["bound"], unit, row["value_high"])


def say_subject(words: Words, row: Row) -> str:
    """Whose figure it is, and what was counted where it is not the number of clubs."""
    place = say_place(words, row)
    if row["indicator_id"] in CLUB_COUNTS:
        return place
    return words("verdict-subject", area=place, counted=words.name(row, "indicator_name"))


def say_day(words: Words, row: Row) -> str:
    return words.as_of(row["as_of_printed"], row["as_of_from"], row["as_of_to"])
