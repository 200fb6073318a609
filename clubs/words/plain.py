"""Text that stays text: what comes from data or a link is shown as it is written, never as markup."""

from __future__ import annotations

import re

WORD_JOINER = "\u2060"  # takes no room and forbids nothing but the pattern it stands in
SIGNS = re.compile(r"([\\`*_\[\]<>#|~$&^{}]|:(?=\w))")
LIST_AT_START = re.compile(r"^(\d*)([-+.)])(?=\s|$|-)")
# Streamlit replaces these after Markdown was parsed, so a backslash does not stop them.
REPLACED_LATER = re.compile(
    r"(?i)(:(?=[\w+-]+[:/])|https?(?=://)|www(?=\.)|<(?=-)|-(?=[->])|[<>~](?==)|@(?=\w))"
)
LINE_BREAKS = re.compile(r"\s*[\r\n]+\s*")


def escape(text: object) -> str:
    """The text as Markdown that shows exactly this text: no link, colour, formula, icon, heading or list."""
    one_line = LINE_BREAKS.sub(" ", str(text)).strip()
    broken = REPLACED_LATER.sub(rf"\1{WORD_JOINER}", one_line)
    return LIST_AT_START.sub(r"\1\\\2", SIGNS.sub(r"\\\1", broken))


def coloured(text: object, ink: str, paper: str) -> str:
    """Escaped text in two colours of ours (never of data): Streamlit's own directive, no HTML."""
    return f':color[{escape(text)}]{{foreground="{ink}" background="{paper}"}}'
