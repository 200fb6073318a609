"""Words, numbers and dates in the reader's language: the only way from a value to text.

Words("vi").value(85, "at_least", "clubs") is "ít nhất 85 CLB"; Words("vi")("date-unknown") is that message of
locales/vi/*.ftl, where every file of the folder is read.
"""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections.abc import Iterable
from decimal import ROUND_FLOOR
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message
from rapidfuzz import process

from clubs.words import formats
from clubs.words.formats import is_missing

LOCALES_PATH = Path(__file__).resolve().parents[2] / "locales"
LANGUAGES = ("vi", "en")  # a third one is a folder of locales/ and its name here
DATA_LANGUAGES = ("vi", "en")  # in which rows have names and notes; every other language reads the last
# Longer no reader reads, and a message takes no longer part.
MOST_LETTERS_LISTED = 1_000
LANGUAGE_VARIABLE = "CLUBS_LANG"  # the language of the shell


class UnknownLanguage(ValueError):
    """A language without a folder in locales/; `key` and `arguments` make the reader's message."""

    key = "error-unknown-language"

    def __init__(self, asked: str) -> None:
        self.arguments = {
            "asked": asked,
            "known": ", ".join(LANGUAGES),
            "nearest": _find_nearest(asked, LANGUAGES),
        }
        super().__init__(Words(LANGUAGES[0])(self.key, **self.arguments))


class Words:
    """The messages, numbers and dates of one language. Cheap to make: all that is heavy is cached."""

    def __init__(self, lang: str = LANGUAGES[0]) -> None:
        if lang not in LANGUAGES:
            raise UnknownLanguage(lang)
        self.lang = lang

    def __call__(self, key: str, **arguments: Any) -> str:
        """The message `key`. Numbers are written as quantities (pass a year as text), dates as days.

        Raises KeyError for an unknown key and ValueError when the message lacks an argument.
        """
        bundle = _load_bundle(self.lang)
        if not bundle.has_message(key):
            near = _find_nearest(key, list_keys(self.lang))
            raise KeyError(
                f"No message {key!r} in locales/{self.lang}; nearest: {near!r}. Add it to every language."
            )
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise KeyError(f"Message {key!r} in locales/{self.lang} has no text.")
        text, faults = bundle.format_pattern(pattern, {name: self._ready(v) for name, v in arguments.items()})
        if faults:
            raise ValueError(f"Message {key!r} ({self.lang}) with {sorted(arguments)}: {faults[0]!r}")
        return str(text)

    @property
    def data_lang(self) -> str:
        """The language of the names and notes that rows have for this reader."""
        return self.lang if self.lang in DATA_LANGUAGES else DATA_LANGUAGES[-1]

    def has(self, key: str) -> bool:
        return _load_bundle(self.lang).has_message(key)

    def number(self, x: Any, decimals: int | None = None, signed: bool = False) -> str:
        """1.234,5 or 1,234.5 with at most `decimals` decimals (all of them when None), halves away from zero.

        A missing number is a dash, never 0; a negative one has a real minus; `signed` writes + as well.
        """
        if is_missing(x):
            return self("value-missing")
        text = formats.format_number(self.lang, x, formats.MOST_DECIMALS if decimals is None else decimals)
        return f"+{text}" if signed and x > 0 else text

    def pct(self, x: Any, decimals: int = 1) -> str:
        """67,9 %. A share just below 100 is never rounded up to 100: the target is not reached."""
        if is_missing(x):
            return self("value-missing")
        if x < 100 and formats.round_half_up(x, decimals) >= 100:
            x = formats.round_half_up(x, decimals, ROUND_FLOOR)
        return self("unit-percent", shown=self.number(x, decimals), n=x)

    def money(self, vnd: Any) -> str:
        """3,7 tỷ đồng; 595,6 triệu đồng. No digit is lost: what needs more decimals is written in full."""
        if is_missing(vnd):
            return self("value-missing")
        return self._money(formats.find_money_scale(vnd), self._scaled(vnd, formats.find_money_scale(vnd)))

    def amount(self, value: Any, unit: str, value_high: Any = None) -> str:
        """A number or a range with its unit, without its bound: 85 CLB, 60–70 %, 20–30 triệu đồng."""
        if is_missing(value):
            return self("value-missing")
        ends = [value] if is_missing(value_high) else [value, value_high]
        if unit.lower() == "vnd":
            scale = formats.find_money_scale(*ends)
            return self._money(scale, "–".join(self._scaled(end, scale) for end in ends))
        return self("unit-" + _to_key(unit), n=ends[-1], shown="–".join(self.number(end) for end in ends))

    def value(self, value: Any, bound: str, unit: str, value_high: Any = None) -> str:
        """A claim's value with its bound: ít nhất 85 CLB, khoảng 3.021 CLB, 60–70 %."""
        if is_missing(value):
            return self("value-missing")
        return self("bound-" + _to_key(bound), amount=self.amount(value, unit, value_high))

    def bounded(self, value: Any, bound: str) -> str:
        """A bare number with its bound, for a column whose heading names the unit: ít nhất 85."""
        return self("bound-" + _to_key(bound), amount=self.number(value))

    def pace(self, per_year: Any, unit: str = "clubs") -> str:
        """35,7 CLB/năm; 35.7 clubs a year; thousands need no tenths."""
        if is_missing(per_year):
            return self("value-missing")
        if unit.lower() == "vnd":
            return self("pace", amount=self.money(formats.round_half_up(per_year, 0)))
        decimals = 0 if abs(per_year) >= 1000 else 1
        return self("pace", amount=self.amount(formats.round_half_up(per_year, decimals), unit))

    def date(self, day: Any) -> str:
        """4/11/2022; 4 Nov 2022. Takes dates, timestamps and ISO text."""
        if is_missing(day):
            return self("date-unknown")
        return formats.format_day(self.lang, formats.to_day(day), self("date-day-pattern"))

    def as_of(self, as_of_printed: Any, as_of_from: Any = None, as_of_to: Any = None) -> str:
        """A claim's date no finer than its source prints it: 20/4/2021, tháng 12/2023, năm 2024, a span."""
        printed = "" if is_missing(as_of_printed) else str(as_of_printed).strip()
        if formats.is_partial_date(printed):
            return self._period(printed)
        if is_missing(as_of_from) or is_missing(as_of_to):
            return self("date-unknown")
        first, last = formats.to_day(as_of_from), formats.to_day(as_of_to)
        return self._period(formats.find_period(first, last)) or self("date-span", first=first, last=last)

    def year(self, year: Any) -> str:
        return self("date-year", year=str(year.year if hasattr(year, "year") else int(year)))

    def name(self, row: Any, column: str = "name") -> str:
        """The column of a data row in this language; the Vietnamese one where the other is empty."""
        text = row[f"{column}_{self.data_lang}"]
        return str(row[f"{column}_{LANGUAGES[0]}"] if is_missing(text) or text == "" else text)

    def join(self, parts: Iterable[str]) -> str:
        """a, b và c; of too many for one sentence the first, and how many more there are."""
        *head, last = list(parts) or [""]
        if not head or sum(map(len, head)) > MOST_LETTERS_LISTED:
            return self.few([*head, last], ", ")
        return self("list-last", head=", ".join(head), last=last)

    def few(self, parts: Iterable[str], between: str = "; ") -> str:
        """a; b; c: as many as one sentence can hold, and how many more there are."""
        told = list(parts)
        ends = itertools.accumulate(len(part) + len(between) for part in told)
        kept = max(1, sum(end <= MOST_LETTERS_LISTED for end in ends))
        shown = between.join(told[:kept])
        return self("list-more", shown=shown, n=len(told) - kept) if len(told) > kept else shown

    def _period(self, printed: str) -> str:
        if len(printed) == 4:
            return self.year(int(printed))
        if len(printed) == 7:
            return formats.format_day(self.lang, formats.to_day(printed + "-01"), self("date-month-pattern"))
        return self.date(printed) if printed else ""

    def _money(self, scale: str, shown: str) -> str:
        return self(f"money-{scale}", shown=shown)

    def _scaled(self, vnd: Any, scale: str) -> str:
        return self.number(formats.to_decimal(vnd) / formats.MONEY_SCALES.get(scale, 1))

    def _ready(self, value: Any) -> Any:
        """An argument for Fluent: numbers stay numbers for the plural, and are written as `number` does."""
        if isinstance(value, str):
            return value
        if isinstance(value, dt.date):
            return self.date(value)
        if is_missing(value):
            return self("value-missing")
        return self.number(value) if value < 0 else formats.to_fluent_number(value)


@functools.cache
def list_keys(lang: str) -> tuple[str, ...]:
    """Every message of one language, in the order of its files."""
    entries = [entry for resource in _read_resources(lang) for entry in resource.body]
    return tuple(entry.id.name for entry in entries if isinstance(entry, Message))


@functools.cache
def _load_bundle(lang: str) -> FluentBundle:
    bundle = FluentBundle([lang], use_isolating=False)
    for resource in _read_resources(lang):
        bundle.add_resource(resource)
    return bundle


@functools.cache
def _read_resources(lang: str) -> tuple[Any, ...]:
    files = sorted((LOCALES_PATH / lang).glob("*.ftl"))
    return tuple(FluentResource(file.read_text(encoding="utf-8")) for file in files)


def _find_nearest(asked: str, known: Iterable[str]) -> str:
    found = process.extractOne(asked, list(known))
    return found[0] if found else ""


def _to_key(value: str) -> str:
    return value.lower().replace("_", "-")
