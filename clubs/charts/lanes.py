"""Level lanes, one below the other: the frame that all bars and stems share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from clubs.charts.canvas import is_phone, list_widths
from clubs.charts.captions import Head, wrap_notes, write_block
from clubs.charts.drawing import START, Axis, Drawing, Panel, Part, Plot, Run, Size, Text, write_lines
from clubs.charts.measure import LINE_SPACING, TEXT_PX, measure_text, wrap_text
from clubs.words.text import Words

LANE_PX, LANE_PHONE_PX, BAR_PX = 38.0, 56.0, 20.0
NAME_GAP_PX, VALUE_GAP_PX, NOTES_GAP_PX = 12.0, 10.0, 8.0
TOP_PX, UNDER_TOOLBAR_PX = 6.0, 22.0  # a mouse brings buttons over the top right corner
MOST_NAME_SHARE = 0.34
MOST_LANES, MOST_NAMED = 40, 30
NO_HEAD = Head([], [], 0)
T = TypeVar("T")


@dataclass(frozen=True)
class Lane:
    """One row: its name left of the lane (above it on a phone), its value right of what is drawn."""

    name: str
    value: str
    end: float


def keep_first(words: Words, lanes: Sequence[T]) -> tuple[list[T], list[str]]:
    """The lanes that one chart can show, and a note of how many more there are."""
    more = len(lanes) - MOST_LANES
    return list(lanes[:MOST_LANES]), [words("chart-more-lanes", n=more)] if more > 0 else []


def name_some(words: Words, names: Sequence[str]) -> str:
    """All names where they are few, else the first ones and how many more there are."""
    told, more = ", ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
    return words("chart-more-names", names=told, n=more) if more > 0 else told


@dataclass(frozen=True)
class Frame:
    """most: what the whole width stands for. name_share: of the width, that names may take at most.

    least_side: room beside the plot for half a mark. row_above: height of a row of words over the lanes.
    is_set_off: a line ends at a value that stands in its way.
    """

    lanes: Sequence[Lane]
    head: Head
    notes: Sequence[str]
    width: float
    most: float
    name_share: float = MOST_NAME_SHARE
    least_side: float = 0.0
    row_above: float = 0.0
    is_set_off: bool = False

    @property
    def is_phone(self) -> bool:
        return is_phone(self.width)

    @property
    def lane_px(self) -> float:
        if not self.is_phone:
            most = max((len(self.wrap_name(lane)) for lane in self.lanes), default=1)
            return LANE_PX + (most - 1) * TEXT_PX * LINE_SPACING
        return LANE_PHONE_PX + self.has_two_lines * TEXT_PX * LINE_SPACING

    @property
    def has_two_lines(self) -> bool:
        """On a phone: whether any name and value are too long for one line."""
        needs = (measure_text(f"{lane.name} {lane.value}", TEXT_PX) for lane in self.lanes)
        return self.is_phone and max(needs, default=0.0) > self.width - 16

    @property
    def bar_share(self) -> float:
        """Of a lane; the text above it takes the rest on a phone."""
        return BAR_PX / self.lane_px

    @property
    def top(self) -> float:
        """The first value stands below the buttons of the chart; a phone has no mouse."""
        return max(self.head.height + TOP_PX, 0.0 if self.is_phone else UNDER_TOOLBAR_PX)

    @property
    def left(self) -> float:
        if self.is_phone:
            return 4.0
        widest = max((measure_text(lane.name, TEXT_PX) for lane in self.lanes), default=0.0)
        return min(widest + NAME_GAP_PX, self.name_share * self.width)

    def wrap_name(self, lane: Lane) -> list[str]:
        """Left of its lane, in as many lines as it needs: it is never cut."""
        return wrap_text(lane.name, self.left - NAME_GAP_PX + 1, TEXT_PX)

    @property
    def right(self) -> float:
        """Room for the widest value beside its own lane: a short lane needs none."""
        if self.is_phone:
            return 8.0
        room = self.width - self.left
        needs = []
        for lane in self.lanes:
            text = measure_text(lane.value, TEXT_PX) + VALUE_GAP_PX + 6
            share = lane.end / self.most if self.most else 0.0
            needs.append((text - room * (1 - share)) / share if share > 0 else 0.0)
        return min(max([8.0, *needs]), room * 0.6)

    def draw(self, parts: Iterable[Part], plots: Sequence[Plot], texts: Iterable[Text] = ()) -> Drawing:
        """The lanes with what is drawn on them; lane i stands at i, the first at the top."""
        top = self.top + self.row_above
        notes = wrap_notes(self.notes, self.width)
        below = len(notes) * TEXT_PX * LINE_SPACING + 12
        over_first = -0.5 - 0.2 * self.is_phone - 0.08 * self.has_two_lines
        across = Axis("number", 0, self.most or 1, is_shown=False)
        down = Axis("category", len(self.lanes) - 0.5, over_first, is_shown=False)
        said = [write_block(write_lines(notes, "muted"), "note", self.left, NOTES_GAP_PX, is_below=True)]
        names = [text for i, lane in enumerate(self.lanes) for text in self._write_lane(i, lane)]
        return Drawing(
            (Panel(across, down),),
            tuple(parts),
            (*self.head.write(self.left, top), *(said if notes else ()), *names, *texts),
            Size(
                round(top + max(len(self.lanes), 1) * self.lane_px + below),
                max(self.left, self.least_side),
                max(self.right, self.least_side),
                top,
                below,
                (list_widths(self.width)[0], list_widths(self.width)[-1]),
            ),
            tuple(plots),
        )

    def _write_lane(self, i: int, lane: Lane) -> list[Text]:
        """Name left and value right of the lane; on a phone both above it."""
        if self.is_phone:
            name, value = Run(lane.name), Run(lane.value, "muted")
            lines = ((name,), (value,)) if self.has_two_lines else ((name, Run(" "), value),)
            return [Text(lines, START, float(i), "name", dy=-BAR_PX / 2 - 1, upright="bottom")]
        names, value_line = write_lines(self.wrap_name(lane)), write_lines([lane.value], "muted")
        ground = "ground" if self.is_set_off else ""
        name_text = Text(names, START, float(i), "name", dx=-NAME_GAP_PX, side="right", upright="middle")
        value_text = Text(
            value_line, lane.end, float(i), "value", dx=VALUE_GAP_PX, upright="middle", ground=ground
        )
        return [name_text, value_text]
