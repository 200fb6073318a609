"""The key below the plot: what found no room on it, under the letter that stands in its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from string import ascii_uppercase

from clubs.charts.drawing import Line, Run, Text
from clubs.charts.labels import PART, Label, Spot, around_point, close_to_point, list_forms
from clubs.charts.measure import TEXT_PX, wrap_text
from clubs.charts.placing import place
from clubs.charts.scene import Scene, Sketch, write_label

# Stands for the letter until all labels stand and are counted from the left.
LETTER = "\N{OBJECT REPLACEMENT CHARACTER}"
TAG = f"({LETTER})"
Placed = list[tuple[Label, Spot]]
BLANK = "\N{NO-BREAK SPACE}"
BETWEEN = f"{BLANK}{BLANK} "


@dataclass(frozen=True)
class Entry:
    """`letter` is empty where not even a letter found room on the plot."""

    letter: str
    role: str
    text: str


def arrange(scene: Scene, part: Sketch) -> tuple[list[Text], list[Entry]]:
    """The labels of a chart where they stand, and what the key has to say for those without room."""
    labels = [add_short_forms(label, scene.is_phone) for label in part.labels]
    placed = place(labels, part.obstacles, scene.canvas)
    lettered, entries = name_letters(placed)
    written = [write_label(label, spot) for label, spot in lettered]
    return written, entries + list_homeless(labels, placed)


def add_short_forms(label: Label, is_phone: bool) -> Label:
    """Two more: the first words with a letter, then the letter alone.

    A phone has no room for text with a leader.
    """
    forms, first = list_forms(label), label.lines[0]
    said = label.said or " ".join(line.text for line in label.lines)
    if is_phone:
        forms = [replace(form, spots=_list_near(form)) for form in forms]
    if not label.may_key:
        return _chain(forms)
    if PART in label.said and len(label.lines) > 1:
        line = replace(first, text=f"{said.split(PART)[0]} {TAG}")
        forms.append(Label((line,), forms[0].spots, label.rank, keyed=said))
    point = label.spots[0].day, label.spots[0].value
    longer = [spot for form in (*forms, label) for spot in form.spots]
    spots = dict.fromkeys([*close_to_point(*point), *longer, *around_point(*point, reach=10)])
    letter = replace(first, text=TAG, size=TEXT_PX, is_bold=True)
    return _chain([*forms, Label((letter,), tuple(spots), label.rank, may_cover=True, keyed=said)])


def _chain(forms: list[Label]) -> Label:
    """Each form with the next one as its narrower."""
    chained = replace(forms[-1], narrower=None)
    for form in reversed(forms[:-1]):
        chained = replace(form, narrower=chained)
    return chained


def _list_near(label: Label) -> tuple[Spot, ...]:
    return tuple(spot for spot in label.spots if not spot.leader)


def name_letters(placed: Placed) -> tuple[Placed, list[Entry]]:
    """A, B, C … from left to right for the labels that the key completes."""
    entries: list[Entry] = []
    lettered: Placed = []
    for label, spot in sorted(placed, key=lambda one: (one[1].day, -one[1].value)):
        if label.keyed:
            letter = _name_letter(len(entries))
            entries.append(Entry(letter, label.lines[0].role, label.keyed))
            lines = (replace(line, text=line.text.replace(LETTER, letter)) for line in label.lines)
            label = replace(label, lines=tuple(lines))
        lettered.append((label, spot))
    return lettered, entries


def list_homeless(labels: Iterable[Label], placed: Placed) -> list[Entry]:
    """Labels of which no form found room."""
    standing = {id(label) for label, _ in placed}
    lost = [forms for forms in map(list_forms, labels) if not any(id(form) in standing for form in forms)]
    return [Entry("", forms[0].lines[0].role, forms[-1].keyed) for forms in lost if forms[-1].keyed]


def write_key(entries: list[Entry], width: float, is_phone: bool) -> list[Line]:
    """On a phone one entry after another, elsewhere as many on a line as fit."""
    said = [f"({entry.letter}){BLANK}{entry.text}" if entry.letter else entry.text for entry in entries]
    if is_phone:
        lines = [line for text in said for line in wrap_text(text, width, TEXT_PX)]
    else:
        kept = [text.replace(" ", BLANK) if _fits(text, width) else text for text in said]
        lines = wrap_text(BETWEEN.join(kept), width, TEXT_PX)
    return [_mark_letters(line, entries) for line in lines]


def _fits(text: str, width: float) -> bool:
    return len(wrap_text(text, width * 0.6, TEXT_PX)) == 1


def _mark_letters(line: str, entries: list[Entry]) -> Line:
    """Each letter in the look of its label."""
    runs: list[Run] = []
    for entry in entries:
        mark = f"({entry.letter}){BLANK}"
        if entry.letter and mark in line:
            before, line = line.split(mark, 1)
            runs += [Run(before)] * bool(before) + [Run(f"({entry.letter})", entry.role, is_bold=True)]
            line = BLANK + line
    return (*runs, Run(line)) if line else tuple(runs)


def _name_letter(index: int) -> str:
    return ascii_uppercase[index % 26] * (1 + index // 26)
