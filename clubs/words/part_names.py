"""Names of the parts of a whole, told apart from what shares their name."""

from __future__ import annotations

import re

from clubs.words.derived import Row
from clubs.words.text import Words

# thai-nguyen.thai-nguyen, hoa-binh.hoa-binh-2020: named like the province. Two districts of one name carry
# their types in the data already.
SHARED = re.compile(r"(?P<whole>[a-z-]+)\.(?P=whole)(-\d{4})?")


def name_part(words: Words, row: Row) -> str:
    """The name, with its type where the province has the same: TP Thái Nguyên."""
    name, key = words.name(row), f"part-{str(row['type']).replace('_', '-')}"
    return words(key, name=name) if SHARED.fullmatch(str(row["area_id"])) and words.has(key) else name
