"""What a cell says as a figure: a number with its bound, a range, done of planned, not reported, or a doubt.

Vietnamese and English signs are told apart by the other numbers of the same column and sheet (NumberStyle).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation, localcontext
from functools import cache

from clubs.intake.grid import Cell
from clubs.intake.spelling import key
from clubs.intake.vocabulary import is_word, raw_words

LARGEST = 1e15  # more dong than the country has
LONGEST_NUMBER = 25
PRECISION = 60
_NUMBER = r"[-+−]?\d[\d.,   '’]*"
_PLAIN = re.compile(rf"^{_NUMBER}$")
_RANGE = re.compile(rf"^(?:từ\s+)?({_NUMBER}?)\s*(?:-|–|—|÷|\.\.\.|đến|tới|to)\s*(\d[\d.,  ]*)$")
_DONE = re.compile(r"^(\d[\d.,]*)\s*/\s*(\d[\d.,]*)$")
_FOOTNOTE = re.compile(r"(?<=[\d%])\s*(?:\*+|\(\*+\)|\(\d\)|\[\d+\]|[¹²³⁴])$|^\*+\s*(?=\d)")
_NUMBERS_IN = re.compile(r"\d[\d.,]*")
_TEXT_AROUND = re.compile(rf"^(?P<before>[^\d]*?)(?P<number>{_NUMBER})(?P<after>[^\d]*)$")


@dataclass(frozen=True)
class Reading:
    """kind: value, not_reported, nothing (a word for none), label (no figure at all) or doubt (`candidates`
    say it).
    """

    kind: str
    value: float | int | None = None
    high: float | int | None = None
    bound: str = "exactly"
    factor: float | None = None
    is_percent: bool = False
    plan: float | int | None = None
    candidates: tuple[float | int, ...] = ()


NOT_REPORTED = Reading("not_reported")
LABEL = Reading("label")
DOUBT = Reading("doubt")


@dataclass(frozen=True)
class NumberStyle:
    """The sign of decimals: ',' (Vietnamese), '.' (English), or empty where nothing shows it."""

    decimal: str = ""


def find_style(texts: Iterable[str]) -> NumberStyle:
    """Signs that can be read in one way only: 1.234,5 and 60,5 against 1,234.5 and 60.5."""
    votes = {",": 0, ".": 0}
    for text in texts:
        for number in _NUMBERS_IN.findall(text[:60]):
            if sign := _find_decimal(number.rstrip(".,")):
                votes[sign] += 1
    if votes[","] == votes["."]:
        return NumberStyle()
    return NumberStyle(max(votes, key=lambda sign: votes[sign]))


def _find_decimal(number: str) -> str:
    points, commas = number.count("."), number.count(",")
    if points and commas:
        return "," if number.rindex(",") > number.rindex(".") else "."
    sign = "." if points else ","
    if points + commas > 1:
        return "," if points else "."
    if points + commas == 1:
        before, _, after = number.partition(sign)
        if len(after) != 3 or len(before) > 3 or before.startswith("0"):
            return sign
    return ""


def read_cell(cell: Cell | None, style: NumberStyle, is_whole: bool) -> Reading:
    """is_whole: the indicator counts things that have no halves, so 1.279 cannot be a fraction."""
    if cell is None:
        return NOT_REPORTED
    if cell.kind == "number":
        value = cell.value
        if abs(value) > LARGEST:
            return DOUBT
        if cell.format == "percent":
            return Reading("value", _tidy(Decimal(repr(value)) * 100), is_percent=True)
        return Reading("value", _tidy(Decimal(repr(value))))
    if cell.kind != "text":
        return DOUBT
    return read_text(cell.value, style, is_whole)


@cache
def _read_text_cached(text: str, style: NumberStyle, is_whole: bool) -> Reading:
    text = text.strip()
    if is_not_reported(text):
        return NOT_REPORTED
    if is_word(text, "nothing"):
        return Reading("nothing", candidates=(0,))
    text = _FOOTNOTE.sub("", text).strip()
    if not any(letter.isdigit() for letter in text):
        return LABEL
    if match := _DONE.match(text):
        done, plan = (_read_number(part, style, is_whole) for part in match.groups())
        if done.kind != "value" or plan.kind != "value":
            return DOUBT
        return replace(done, plan=plan.value)
    if _PLAIN.match(text):
        return _read_number(text, style, is_whole)
    if (match := _RANGE.match(text.lower())) and match[1]:
        low, high = (_read_number(part, style, is_whole) for part in match.groups())
        if low.kind != "value" or high.kind != "value" or low.value is None or high.value is None:
            return DOUBT
        if low.value >= high.value:
            return DOUBT
        return Reading("value", low.value, high.value, "between")
    return _read_with_words(text, style, is_whole)


def read_text(text: str, style: NumberStyle, is_whole: bool) -> Reading:
    return _read_text_cached(text[:200], style, is_whole)


def is_not_reported(text: str) -> bool:
    written = raw_words("not_reported")
    low = text.strip().lower()
    return low in written or (bool(low) and key(low) in {key(word) for word in written if key(word)})


def _read_with_words(text: str, style: NumberStyle, is_whole: bool) -> Reading:
    """'trên 110 CLB', 'khoảng 1,5 tỷ', '60,5 %', '110+'."""
    match = _TEXT_AROUND.match(text)
    if not match:
        return DOUBT if len(text) <= 60 else LABEL
    number = _read_number(match["number"], style, is_whole and not _find_factor(match["after"]))
    before, after = match["before"].strip(" :;.,()").lower(), match["after"].strip(" :;.,()").lower()
    if number.kind != "value":
        return number
    bound = raw_words("bound").get(before, "") if before else "exactly"
    if not bound:
        words = [
            word
            for word in raw_words("bound")
            if before.startswith(word + " ") or before.endswith(" " + word)
        ]
        rest = before.removeprefix(words[0]).removesuffix(words[0]).strip() if words else ""
        bound = (
            raw_words("bound")[words[0]]
            if words and _is_unit(rest)
            else ("exactly" if _is_unit(before) else "")
        )
    if after in ("+", "trở lên", "or more"):
        bound, after = "at_least", ""
    if not bound or bound == "under":
        return replace(DOUBT, candidates=() if number.value is None else (number.value,))
    if not after:
        return replace(number, bound=bound)
    if after in ("%", "phần trăm", "percent"):
        return replace(number, bound=bound, is_percent=True)
    factor = _find_factor(after)
    if factor:
        return replace(number, bound=bound, factor=factor)
    if _is_unit(after):
        return replace(number, bound=bound)
    return replace(DOUBT, candidates=() if number.value is None else (number.value,))


def _find_factor(text: str) -> float | None:
    meaning = raw_words("unit").get(text.strip(" :;.,()").lower(), "")
    return float(meaning) if meaning.isdigit() else None


def _is_unit(text: str) -> bool:
    return raw_words("unit").get(text) == "count" or not text


def _read_number(text: str, style: NumberStyle, is_whole: bool) -> Reading:
    text = text.strip().replace("−", "-")
    text = re.sub(r"(?<=\d)[   '’](?=\d{3}(?!\d))", "", text).strip("'’ ").strip()
    sign = -1 if text.startswith("-") else 1
    number = text.lstrip("+-").rstrip(".,")
    if not number or re.search(r"[\s'’]", number):
        return DOUBT
    if len(number) > LONGEST_NUMBER:
        return DOUBT
    decimal = _find_decimal(number)
    if not decimal and ("." in number or "," in number):
        decimal = _read_thousands(number, style, is_whole)
        if decimal == "?":
            grouped = number.replace(".", "").replace(",", "")
            broken = number.replace(",", ".")
            return Reading("doubt", candidates=(_tidy(Decimal(grouped)), _tidy(Decimal(broken))))
    if decimal and style.decimal and decimal != style.decimal and number.count(decimal) == 1 and not is_whole:
        others = "." if decimal == "," else ","
        if others not in number and len(number.partition(decimal)[2]) == 3:
            return DOUBT
    groups = (
        number.replace("." if decimal == "," else ",", "")
        if decimal
        else number.replace(".", "").replace(",", "")
    )
    if decimal and (number.count(decimal) > 1 or not _are_thousands(number.partition(decimal)[0])):
        return DOUBT
    try:
        return Reading("value", _tidy(sign * Decimal(groups.replace(decimal or ",", "."))))
    except InvalidOperation:
        return DOUBT


def _are_thousands(whole: str) -> bool:
    return bool(re.fullmatch(r"\d+|\d{1,3}(?:[.,]\d{3})+", whole))


def _read_thousands(number: str, style: NumberStyle, is_whole: bool) -> str:
    """The decimal sign of a number with groups of three only: empty (none), a sign, or '?' where both could
    be.
    """
    sign = "." if "." in number else ","
    if number.count(sign) > 1:
        return ""
    if is_whole:
        return ""
    if style.decimal:
        return "" if sign != style.decimal else sign
    return "" if sign == "." else "?"


def _tidy(value: Decimal) -> float | int:
    with localcontext(prec=PRECISION):
        value = round(value, 9)
    return int(value) if value == value.to_integral_value() else float(value)
