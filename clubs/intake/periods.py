"""Days and periods as offices write them: 'Tính đến ngày 30/9/2026', 'Quý III', '6 tháng đầu năm 2025', 'as
of ...'.

Dates as text are day/month/year. What a text says only in part ('Quý III') is completed by its surroundings.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from clubs.intake.spelling import strip_marks
from clubs.intake.vocabulary import raw_words

ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
COUNTED = {
    "mot": 1,
    "ba": 3,
    "sau": 6,
    "chin": 9,
    "three": 3,
    "six": 6,
    "nine": 9,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
}
MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name}
MONTHS["sept"] = 9
YEARS = range(1990, 2100)

_Y = r"(?P<y>(?:19|20)\d\d)"
_TO_YEAR = rf"(?:\s*(?:[-/,.]|nam|of|in|year)?\s*(?:nam\s*)?{_Y})?"
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = r"(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})\s?[/.-]\s?(?P<y>\d{4}|\d{2})(?!\d)"
PATTERNS = [
    (
        "span",
        r"(?<!\d)(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})(?:[/.-](?P<y1>\d{4}))?\s*(?:den|-|–|to)\s*(?:het\s*|ngay\s*)*(?P<d2>\d{1,2})[/.-](?P<m2>\d{1,2})[/.-](?P<y>\d{4})(?!\d)",
    ),
    (
        "months",
        rf"tu thang (?P<m>\d{{1,2}})(?:[/-](?P<y1>\d{{4}}))?\s*(?:den|-|–)\s*(?:het )?(?:thang )?(?P<m2>\d{{1,2}})(?:\s*[/-]\s*|\s+nam\s+){_Y}",  # noqa: E501
    ),
    ("day", rf"(?<![\d/.-]){_DAY}"),
    ("iso", r"(?<!\d)(?P<y>(?:19|20)\d\d)-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)"),
    ("day", r"ngay\s*(?P<d>\d{1,2})\s*thang\s*(?P<m>\d{1,2})\s*nam\s*(?P<y>\d{4})"),
    ("day", r"ngay\s*(?P<d>\d{1,2})\s*thang\s*(?P<m>\d{1,2})\s*[/-]\s*(?P<y>\d{4})"),
    ("named", rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<n>{_NAMES})\.?,?\s+(?P<y>\d{{4}})"),
    ("named", rf"\b(?P<n>{_NAMES})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})"),
    ("first", rf"\b(?P<k>\d{{1,2}}|mot|ba|sau|chin)\s*thang\s*(?P<e>dau|cuoi)?\s*(?:nam)?{_TO_YEAR}"),
    ("first", rf"\b(?:first|last)\s+(?P<k>\d{{1,2}}|three|six|nine)\s+months{_TO_YEAR}"),
    ("half", rf"\b(?:(?P<a>nua dau|first half|h1)|(?P<b>nua cuoi|second half|h2))\b\s*(?:nam|of)?{_TO_YEAR}"),
    ("quarter", rf"\bquy\s*(?P<q>iv|i{{1,3}}|[1-4])\b{_TO_YEAR}"),
    ("quarter", rf"\bq\.?\s?(?P<q>[1-4])\b{_TO_YEAR}"),
    ("quarter", rf"\b(?P<q>first|second|third|fourth|1st|2nd|3rd|4th) quarter{_TO_YEAR}"),
    ("quarter", rf"\bquarter\s*(?P<q>iv|i{{1,3}}|[1-4])\b{_TO_YEAR}"),
    ("month", rf"\bthang\s*(?P<m>\d{{1,2}})(?!\d)(?!\s*thang){_TO_YEAR}"),
    ("month", rf"\bt\.?\s?(?P<m>\d{{1,2}})\b(?!\s*tuoi){_TO_YEAR}"),
    ("named_month", rf"\b(?P<n>{_NAMES})\.?\s*[-,/']?\s*(?P<y>(?:19|20)\d\d)\b"),
    ("named_month", rf"^\W*(?P<n>{_NAMES})\W*$"),
    ("month", r"(?<![\d/.-])(?P<m>0?[1-9]|1[0-2])\s?[/-]\s?(?P<y>(?:19|20)\d\d)(?!\d)"),
    ("years", r"(?<!\d)(?P<y1>(?:19|20)\d\d)\s*(?:-|–|—|den|to)\s*(?:nam\s*)?(?P<y>(?:19|20)\d\d)(?!\d)"),
    ("year", rf"\b(?:nam|year|fy)\s*{_Y}(?!\d)"),
    ("year", rf"(?<![\d/.,-]){_Y}(?![\d/.,]\d|\d)"),
    ("day_of_year", r"(?<![\d/.-])(?P<d>3[01]|[12]\d|0?[1-9])\s?/\s?(?P<m>1[0-2]|0?[1-9])(?![\d/])"),
]
_COMPILED = [(kind, re.compile(pattern)) for kind, pattern in PATTERNS]
_SIGNED = re.compile(r"^(?:[^\d]{0,60},\s*)?ngay\s*[\d.…_]*\s*thang\s*[\d.…_]*\s*nam\s*[\d.…_]*\.?$")
_HINT = re.compile(r"\d|quy|thang|quarter|half|months|nua|" + _NAMES)


@dataclass(frozen=True)
class Period:
    """Days from first to last as a text says them; kind tells how. is_until: only its last day is meant.

    A part of a year whose year is not said has year 0 in `first` and `last` (dates of year 1); see `in_year`.
    """

    kind: str
    first: dt.date
    last: dt.date
    is_until: bool = False
    is_partial: bool = False
    said: str = ""

    @property
    def is_day(self) -> bool:
        return self.first == self.last

    def in_year(self, year: int) -> Period:
        if not self.is_partial:
            return self
        first = self.first.replace(year=year)
        last_day = calendar.monthrange(year, self.last.month)[1]
        day = (
            last_day
            if self.last.day == calendar.monthrange(1, self.last.month)[1]
            else min(self.last.day, last_day)
        )
        return replace(self, first=first, last=self.last.replace(year=year, day=day), is_partial=False)

    def overlaps(self, other: Period) -> bool:
        return self.first <= other.last and other.first <= self.last


def is_signature(text: str) -> bool:
    """'Hà Nội, ngày 05 tháng 10 năm 2026': the day of signing dates no figure."""
    return bool(_SIGNED.match(strip_marks(text).strip(" ()")))


def find_periods(text: str) -> tuple[list[Period], str]:
    """Every day or period in a text, and the text without them. Signatures and days of decisions say none."""
    found, rest = _find_periods(text[:400])
    return list(found), rest


@lru_cache(20_000)
def _find_periods(text: str) -> tuple[list[Period], str]:
    folded = strip_marks(text)
    if len(folded) != len(text) or not _HINT.search(folded) or is_signature(text):
        return [], text
    taken: list[tuple[int, int]] = []
    found: list[tuple[int, Period]] = []
    for kind, pattern in _COMPILED:
        for match in pattern.finditer(folded):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            period = _make(kind, match)
            if period is None:
                continue
            taken.append(match.span())
            before = folded[max(0, match.start() - 40) : match.start()]
            whole = folded[match.start() : match.end()]
            is_reported = period.kind in ("year", "quarter", "months") and "thuc hien" in before
            if (
                _says(before, "not_of_figures")
                and not is_reported
                and not _says(before, "until", last_words=2)
            ):
                continue
            is_until = _says(before, "until", last_words=3) and not whole.startswith("tu thang")
            found.append(
                (match.start(), replace(period, is_until=is_until, said=text[match.start() : match.end()]))
            )
    rest = "".join(
        " " if any(start <= at < end for start, end in taken) else letter for at, letter in enumerate(text)
    )
    return [period for _, period in sorted(found, key=lambda pair: pair[0])], rest


def is_wrong_day(text: str) -> bool:
    """A text that is formed like a day and is none: 31/02/2026, 9/30/2026."""
    folded = strip_marks(text)
    return any(_make("day", match) is None for match in _COMPILED[2][1].finditer(folded))


def swap_day(text: str) -> dt.date | None:
    """9/30/2026 read month first, where it is no day otherwise."""
    for match in _COMPILED[2][1].finditer(strip_marks(text)):
        try:
            return dt.date(_year(match["y"]), int(match["d"]), int(match["m"]))
        except ValueError:
            continue
    return None


def _says(before: str, kind: str, last_words: int = 4) -> bool:
    text = f" {' '.join(re.findall(r'[a-z0-9/]+', before)[-last_words:])} "
    if kind == "until":
        return any(text.endswith(word) for word in _bare(kind) if word != " ngay " or "den" in text)
    return any(word in text for word in _bare(kind))


@lru_cache(4)
def _bare(kind: str) -> tuple[str, ...]:
    return tuple(f" {strip_marks(word)} " for word in raw_words(kind))


def _make(kind: str, match: re.Match[str]) -> Period | None:
    try:
        return next(_read(kind, match.groupdict()), None)
    except ValueError:
        return None


def _read(kind: str, part: dict[str, str | None]) -> Iterator[Period]:
    year = _year(part.get("y") or "")
    partial = year == 1
    if year not in YEARS and not partial:
        return
    if kind in ("day", "iso"):
        day = dt.date(year, _int(part["m"]), _int(part["d"]))
        yield Period("day", day, day)
    elif kind == "named":
        day = dt.date(year, MONTHS[str(part["n"])], _int(part["d"]))
        yield Period("day", day, day)
    elif kind == "day_of_year":
        day = dt.date(1, _int(part["m"]), _int(part["d"]))
        yield Period("day", day, day, is_partial=True)
    elif kind == "span":
        first = dt.date(_year(part["y1"] or part["y"] or ""), _int(part["m"]), _int(part["d"]))
        last = dt.date(year, _int(part["m2"]), _int(part["d2"]))
        if first <= last:
            yield Period("span", first, last)
    elif kind == "months":
        first_year = _year(part["y1"] or part["y"] or "")
        yield Period("span", dt.date(first_year, _int(part["m"]), 1), _end(year, _int(part["m2"])))
    elif kind == "first":
        months = COUNTED.get(str(part["k"])) or _int(part["k"])
        if 1 < months <= 12 and part.get("e") == "cuoi":
            yield Period("months", dt.date(year, 13 - months, 1), _end(year, 12), is_partial=partial)
        elif 1 < months <= 12 and (part.get("e") or not partial or months in (3, 6, 9)):
            yield Period("months", dt.date(year, 1, 1), _end(year, months), is_partial=partial)
    elif kind == "half":
        begin, end = (1, 6) if part.get("a") else (7, 12)
        yield Period("months", dt.date(year, begin, 1), _end(year, end), is_partial=partial)
    elif kind == "quarter":
        said = str(part["q"])
        number = ROMAN.get(said) or COUNTED.get(said) or _int(said[0])
        yield Period("quarter", dt.date(year, 3 * number - 2, 1), _end(year, 3 * number), is_partial=partial)
    elif kind == "month":
        yield Period(
            "month", dt.date(year, _int(part["m"]), 1), _end(year, _int(part["m"])), is_partial=partial
        )
    elif kind == "named_month":
        month = MONTHS[str(part["n"])]
        yield Period("month", dt.date(year, month, 1), _end(year, month), is_partial=partial)
    elif kind == "years":
        first_year = _year(part["y1"] or "")
        if first_year < year:
            yield Period("years", dt.date(first_year, 1, 1), dt.date(year, 12, 31))
    elif kind == "year":
        yield Period("year", dt.date(year, 1, 1), dt.date(year, 12, 31))


def _year(written: str) -> int:
    if not written:
        return 1
    return int(written) + 2000 if len(written) == 2 else int(written)


def _int(written: str | None) -> int:
    return int(written or "")


def _end(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])
