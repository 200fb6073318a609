"""The lines under a picture: who says it, up to which day, from which data, and where it can be looked up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from clubs.text import Words


def say_sources(words: Words, sources: Sequence[str], as_of: str = "") -> str:
    """as_of: the date of the newest figure, as its source prints it (Words.as_of)."""
    said = [words("picture-sources", sources="; ".join(sources))] if sources else [words("picture-no-sources")]
    return " · ".join([words("picture-as-of", when=as_of), *said] if as_of else said)


def say_footer(words: Words, version: str, seen_on: dt.date, link: str = "") -> str:
    """link: the address of the view that the picture shows; without it none is named."""
    said = words("picture-version", version=version, day=seen_on)
    return f"{said} · {link}" if link else said
