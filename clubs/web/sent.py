"""Links as people send them: what chats, spreadsheets and hands do to an address, undone before it is read.

/Province/?PROVINCE=quang-ninh.&amp;year=2022 becomes /province?province=quang-ninh&year=2022, in the reader's
address bar too. Nothing is guessed: what is not known then, the page says (clubs/choices/link_values.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from urllib.parse import parse_qsl, unquote, urlencode

from clubs.choices.links import NO_PARAMETERS, View

OURS = {field.name for field in fields(View)} - set(NO_PARAMETERS)
WRITTEN = {"q"}  # a reader's own words, which may end in any sign
BEHIND, BEFORE = " \t\r\n.,;:!?/)]}>'\"”’»…", " \t\r\n([{<'\"“‘«"
MOST_DECODED = 3  # times that a link was encoded on its way
_AMP = re.compile(r"&(?:amp;)+", re.IGNORECASE)
_NEXT = re.compile(r"[?&](?:amp;)*(?=[A-Za-z_]+=)", re.IGNORECASE)
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")


def tidy_path(path: str, known: set[str]) -> tuple[str, str]:
    """The page meant, and a query that was encoded into the path; the path as it is where none is meant."""
    asked, _, query = path.partition("?")
    meant = re.sub("/{2,}", "/", asked).rstrip(BEHIND).lower() or "/"
    return (meant, query) if meant in known else (path, "")


def tidy_query(query: str) -> str | None:
    """The query as it was meant, None where nothing is to be mended."""
    sent = parse_qsl(query, keep_blank_values=True)
    meant = [pair for part in _NEXT.split(_AMP.sub("&", query)) for pair in _read_pairs(part)]
    return None if meant == sent else urlencode(meant, safe=",")


def _read_pairs(query: str) -> Iterator[tuple[str, str]]:
    for key, value in parse_qsl(query, keep_blank_values=True):
        name = _decode(key).strip(BEHIND + BEFORE).lower().removeprefix("amp;")
        if "=" in name and not value:  # the sign was encoded with the rest
            name, value = name.split("=", 1)
        if name not in OURS:
            yield key, value
            continue
        first, *others = _NEXT.split(_decode(value))
        yield name, first if name in WRITTEN else _strip(name, first)
        for other in others:
            yield from _read_pairs(other)


def _strip(name: str, value: str) -> str:
    plain = value.rstrip(BEHIND).lstrip(BEFORE)
    return plain.lower() if name == "lang" else plain


def _decode(text: str) -> str:
    for _ in range(MOST_DECODED):
        if not _ENCODED.search(text):
            break
        text = unquote(text)
    return text
