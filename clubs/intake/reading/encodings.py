"""Which letters a text is written in: Unicode, windows-1258, or the fonts of before it (TCVN3, VNI).

A text is decoded in each way; Vietnamese syllables have a form, and the right way gives the most of them.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from functools import cache

from clubs.store.declaration import DATA

OLD_FONTS = ("tcvn3", "vni")
CODES = ("utf-8", "utf-16", "windows-1258", *OLD_FONTS)
TOO_NEAR = 0.03
SURE = 0.6
TONES = "\u0300\u0301\u0303\u0309\u0323"

_WORD = re.compile(
    r"[^\W\d_]+(?:[\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb-\u00be\u00a1-\u00ae][^\W\d_]*)*|[\u00a1-\u00be]+"
)
_SYLLABLE = re.compile(
    "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
    "(?:iêu|yêu|oai|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|uao|uai|uau|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe"
    "|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|uă|ue|uo|ưa|ưi|ươ|ưu|yê|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)"
    "(?:ng|nh|ch|c|m|n|p|t)?"
)


def decode(content: bytes, asked: str = "") -> tuple[str, str, list[str]]:
    """The text, its code, and the codes it could be as well (empty where one is right)."""
    if asked in CODES:
        return _decode_as(content, asked), asked, []
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace").lstrip("\ufeff"), "utf-16", []
    if code := _find_utf16(content):
        return content.decode(code, "replace").lstrip("\ufeff"), "utf-16", []
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _choose(content)
    return _mend(text, "utf-8")


def find_old_font(texts: str) -> str:
    """tcvn3 or vni where a text in Unicode was typed for a font of before it; empty else."""
    plain = _share_of_syllables(texts)
    best, code = max((_share_of_syllables(convert(texts, code)), code) for code in OLD_FONTS)
    return code if best > SURE and best > plain + 0.2 else ""


def convert(text: str, code: str) -> str:
    """Text typed for an old font, in Unicode."""
    letters, pattern = _read_letters(code)
    return pattern.sub(lambda found: letters[found.group()], text)


def _mend(text: str, code: str) -> tuple[str, str, list[str]]:
    text = unicodedata.normalize("NFC", text)
    font = find_old_font(text[:200_000])
    return (convert(text, font), font, []) if font else (text, code, [])


def _find_utf16(content: bytes) -> str:
    start = content[:2000]
    if len(start) < 8:
        return ""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if odd > len(start) / 5 and not even:
        return "utf-16-le"
    return "utf-16-be" if even > len(start) / 5 and not odd else ""


def _choose(content: bytes) -> tuple[str, str, list[str]]:
    texts = {code: _decode_as(content, code) for code in ("windows-1258", *OLD_FONTS)}
    shares = {code: _share_of_syllables(text[:200_000]) for code, text in texts.items()}
    best = max(shares, key=lambda code: shares[code])
    near = [code for code in shares if shares[best] - shares[code] < TOO_NEAR]
    doubtful = near if len(near) > 1 or shares[best] < SURE else []
    if doubtful and len({texts[code] for code in doubtful}) == 1 and shares[best] >= SURE:
        doubtful = []
    return texts[best], best, doubtful or ([] if shares[best] >= SURE else list(texts))


def _decode_as(content: bytes, code: str) -> str:
    if code in OLD_FONTS:
        return unicodedata.normalize("NFC", convert(content.decode("latin-1"), code))
    if code == "utf-8":
        return unicodedata.normalize("NFC", content.decode("utf-8-sig", "replace"))
    codec = "cp1258" if code == "windows-1258" else code
    return unicodedata.normalize("NFC", content.decode(codec, "replace"))


def _share_of_syllables(text: str) -> float:
    """Of the words with a letter beyond ASCII, the share that are Vietnamese syllables; 0 without such
    words.
    """
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    return sum(map(_is_syllable, words)) / len(words) if words else 0.0


def _is_syllable(word: str) -> bool:
    letters = unicodedata.normalize("NFD", word.lower())
    tones = sum(letter in TONES for letter in letters)
    bare = unicodedata.normalize("NFC", "".join(letter for letter in letters if letter not in TONES))
    return tones <= 1 and bool(_SYLLABLE.fullmatch(bare))


@cache
def _read_letters(code: str) -> tuple[dict[str, str], re.Pattern[str]]:
    with (DATA / "letter_codes.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["code"] == code]
    letters = {bytes.fromhex(row["bytes"][1:]).decode("latin-1"): row["letter"] for row in rows}
    longest_first = sorted(letters, key=len, reverse=True)
    return letters, re.compile("|".join(map(re.escape, longest_first)))
