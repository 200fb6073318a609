"""What a heading says: 'Trong đó:\\nthành lập mới\\ntrong quý' under 'Số CLB' is new clubs in the quarter.

A heading is a set of concepts (data/intake_words.csv); the sets that mean an indicator or a column stand in
data/heading_meanings.csv. Words that nobody knows make a heading doubtful, and a doubtful heading is asked
about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from clubs.intake.periods import Period, find_periods
from clubs.intake.spelling import key, plain, strip_marks
from clubs.intake.vocabulary import find_words, meanings, raw_words

ALWAYS_ALLOWED = frozenset({"total", "number", "actual", "of_which", "end_period", "cumulative", "value"})
SCOPES = {
    "scheme_1533": "scheme",
    "scheme_1336": "scheme",
    "scheme_1648": "scheme",
    "scheme": "scheme",
    "donor": "donor",
}
ABOUT_TIME = frozenset(
    {"period_in", "last_period", "end_period", "cumulative", "year", "quarter", "month", "day", "period"}
)
# What a parent heading may say without narrowing what stands below it.
TOPICS = frozenset(
    {
        "club",
        "member",
        "fund",
        "loan",
        "money",
        "outstanding",
        "actual",
        "number",
        "total",
        "value",
        "or",
        "of_which",
        "has",
    }
)
PLACES = ("place", "province", "district", "commune", "village")
# Of a plan for clubs, a share completed is a figure; of any other plan it is a comparison within the sheet.
PLAN_WORDS = frozenset({"completed", "share", "target", "club", "new", "founded", "difference"})
LONGEST = 160

_FOOTNOTE = re.compile(r"\(\s*\*+\s*\)|\[\s*\d+\s*\]|\*+|\(\s*\d{1,2}\s*(?:=[^)]*)?\)")
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\]]*)\]")
_UNIT_LABEL = re.compile(
    r"(?:đvt|đơn vị tính|đơn vị|unit|tính bằng|dvt|don vi tinh)\s*[:：]\s*([^;)\n]+)", re.IGNORECASE
)


@dataclass(frozen=True)
class Heading:
    """One heading cell. factor: VND of one of its units, where it names money."""

    text: str
    concepts: frozenset[str] = frozenset()
    unknown: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    factor: float | None = None
    is_percent: bool = False
    scope: str = ""

    @property
    def about(self) -> frozenset[str]:
        """Its concepts without those that say when, and how many."""
        return self.concepts - ABOUT_TIME - ALWAYS_ALLOWED - {"or"}

    @property
    def is_known(self) -> bool:
        return bool(self.concepts or self.periods or self.factor) and not self.unknown


@dataclass(frozen=True)
class Sense:
    """What a path of headings means: kind indicator, column, left_out, ask or unknown, with the ids it
    names.
    """

    kind: str
    names: tuple[str, ...] = ()
    concepts: frozenset[str] = field(default_factory=frozenset)
    scope: str = "all"

    @property
    def name(self) -> str:
        return self.names[0] if self.names else ""


@lru_cache(20_000)
def read_heading(text: str) -> Heading:
    if len(text) > LONGEST:
        return Heading(text, unknown=(text[:20],))
    periods, rest = find_periods(without_boundaries(text))
    factor, is_percent, rest = find_unit(rest)
    words, is_bare = _split(rest)
    found, unknown = find_words(words, "concept", is_bare)
    if not is_bare and rest.isascii() and unknown:  # English words beside Vietnamese ones
        found, unknown = find_words(words, "concept", True)
    concepts = frozenset(found)
    is_percent = is_percent or "share" in concepts
    scope = next((scope for name, scope in SCOPES.items() if name in concepts), "")
    concepts = frozenset(concept for concept in concepts if concept not in SCOPES) | (
        {"share"} if is_percent else set()
    )
    return Heading(text, concepts, tuple(unknown), tuple(periods), factor, is_percent, scope)


def without_boundaries(text: str) -> str:
    """The text without words about later units ('theo địa giới mới'): they name no indicator."""
    low = text.lower()
    for phrase in sorted(raw_words("boundaries"), key=len, reverse=True):
        if (at := low.find(phrase)) >= 0:
            text, low = text[:at] + text[at + len(phrase) :], low[:at] + low[at + len(phrase) :]
    return text


def _split(text: str) -> tuple[list[str], bool]:
    text = _FOOTNOTE.sub(" ", text)
    return (plain(text).split(), True) if text.isascii() else (key(text).split(), False)


def find_unit(text: str) -> tuple[float | None, bool, str]:
    """The VND of one unit where the text names a unit of money, whether it names percent, and the rest."""
    factor, is_percent = None, False
    for match in _UNIT_LABEL.finditer(text):
        found, percent = read_unit(match[1])
        factor, is_percent = factor or found, is_percent or percent
    text = _UNIT_LABEL.sub(" ", text)
    for match in list(_BRACKETS.finditer(text)):
        inside = (match[1] or match[2] or "").strip()
        unit, percent = read_unit(inside)
        if unit or percent or _unit_meaning(inside) == "count":
            factor, is_percent = factor or unit, is_percent or percent
            text = text.replace(match[0], " ")
    low = text.lower()
    for words, meaning in _money_units(low.isascii()):
        at = low.find(words)
        if at >= 0 and not re.search(r"\d\s*$", low[:at]) and _stands_alone(low, at, words):
            return factor or float(meaning), is_percent, text[:at] + " " + text[at + len(words) :]
    return factor, is_percent, text


def _stands_alone(text: str, at: int, words: str) -> bool:
    before, after = text[at - 1 : at], text[at + len(words) : at + len(words) + 1]
    return not before.isalnum() and not after.isalnum()


@lru_cache(2)
def _money_units(is_bare: bool) -> tuple[tuple[str, str], ...]:
    """Units long enough to be no other word."""
    units = {
        strip_marks(words) if is_bare else words: meaning for words, meaning in raw_words("unit").items()
    }
    long = [(words, meaning) for words, meaning in units.items() if meaning.isdigit() and len(words) > 5]
    return tuple(sorted(long, key=lambda pair: -len(pair[0])))


def read_unit(text: str) -> tuple[float | None, bool]:
    """'triệu đồng' -> 1,000,000 VND; '%' -> a share; several units, as 'CLB, người, triệu đồng', give the
    money's.
    """
    factor, is_percent = None, False
    for part in [text, *re.split(r"[,;/]| và | and ", text)]:
        meaning = _unit_meaning(part)
        if meaning == "percent":
            is_percent = True
        elif meaning and meaning.isdigit():
            factor = factor or float(meaning)
    return factor, is_percent


def _unit_meaning(text: str) -> str:
    units, low = _units(text.isascii()), text.strip().lower()
    return units.get(low.strip(" .:()")) or units.get(low, "")


@lru_cache(2)
def _units(is_bare: bool) -> dict[str, str]:
    written = raw_words("unit")
    return (
        {strip_marks(words): meaning for words, meaning in written.items()} | written if is_bare else written
    )


def is_unit(text: str) -> bool:
    return bool(_unit_meaning(text))


def understand_path(path: Sequence[Heading], parent: frozenset[str] = frozenset()) -> Sense:
    """What the headings over a column mean together, from the top down; parent: concepts that stand around
    them.
    """
    headings = [heading for heading in path if heading.text]
    if not headings:
        return Sense("unknown")
    scope = next((heading.scope for heading in reversed(headings) if heading.scope), "all")
    unknown = [word for heading in headings for word in heading.unknown]
    for start in range(len(headings)):
        dropped = frozenset().union(*(heading.concepts for heading in headings[:start]))
        if dropped - TOPICS - ABOUT_TIME:
            break  # a parent that narrows may not be forgotten
        concepts = frozenset().union(*(heading.concepts for heading in headings[start:]))
        sense = match_concepts(concepts, has_period=any(heading.periods for heading in headings))
        if sense.kind != "unknown":
            return _doubt(sense, scope, unknown)
    leaf = headings[-1]
    if parent:
        sense = match_concepts(leaf.concepts | parent, has_period=bool(leaf.periods))
        if sense.kind in ("indicator", "ask"):
            return _doubt(sense, scope, unknown)
    concepts = frozenset().union(*(heading.concepts for heading in headings))
    return Sense("unknown", (), concepts, scope)


def _doubt(sense: Sense, scope: str, unknown: list[str]) -> Sense:
    """With words that nobody knows an indicator is asked; 'TP Hạ Long' heads no column of cities."""
    if sense.kind == "indicator" and unknown:
        return Sense("ask", sense.names, sense.concepts, scope)
    if sense.kind == "column" and sense.name in PLACES and unknown:
        return Sense("unknown", (), sense.concepts, scope)
    return Sense(sense.kind, sense.names, sense.concepts, scope)


@lru_cache(10_000)
def match_concepts(concepts: frozenset[str], has_period: bool = False) -> Sense:
    for name in ("not_ours", "other_club", "men", "without"):
        if name in concepts:
            return Sense("left_out", ("no_indicator",), concepts)
    if "difference" in concepts and not ({"completed", "share"} <= concepts):
        return Sense("left_out", ("difference",), concepts)
    bare = concepts - ALWAYS_ALLOWED - {"or", "last_period"}
    if "completed" in bare and not bare & {"share", "target"}:
        bare -= {"completed"}  # (TH/KH): the cell holds what was done beside what was planned
    if {"completed", "share"} <= bare and (bare - PLAN_WORDS or "target" not in bare):
        return Sense("left_out", ("difference",), concepts)
    if not bare:
        return Sense("value", (), concepts)
    if "target" in bare and not bare & {"share", "completed"}:
        return Sense("left_out", ("target",), concepts)
    if has_period and "founded" in bare:
        bare = bare | {"period_in"}
    best: tuple[int, Sense] | None = None
    for meaning in meanings():
        kept = {"period_in"} if "period_in" in meaning.allowed else set()
        without_time = bare if meaning.kind == "column" else bare - (ABOUT_TIME - kept)
        if meaning.needed <= without_time and without_time <= meaning.allowed:
            score = (meaning.kind in ("indicator",)) * 10 + len(meaning.needed)
            if best is None or score > best[0]:
                best = (score, Sense(meaning.kind, meaning.names, concepts))
    if (
        best
        and best[1].names == ("members_older",)
        and "total" in concepts
        and not concepts & {"member", "of_which"}
    ):
        return Sense("ask", ("members_older", "older_people_population"), concepts)
    return best[1] if best else Sense("unknown", (), concepts)
