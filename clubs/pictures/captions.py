"""The lines under a picture: who says it, up to which day, from which data, and where it can be looked up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from clubs.words.text import Words


def say_sources(words: Words, sources: Sequence[str] | None, as_of: str = "") -> str:
    """as_of: the date of the newest figure, as its source prints it (Words.as_of).

    sources: None where the chart itself names them, as a growth chart does.
    """
    said = [words("picture-as-of", when=as_of)] if as_of else []
    if sources is not None:
        named = words("picture-sources", sources="; ".join(sources)) if sources else ""
        said.append(named or words("picture-no-sources"))
    return " · ".join(said)


def say_footer(words: Words, version: str, seen_on: dt.date, link: str = "") -> str:
    """link: the address of the view that the picture shows; without it none is named."""
    said = words("picture-version", version=version, day=seen_on)
    return f"{said} · {link}" if link else said
