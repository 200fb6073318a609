"""Level lanes, one below the other: the frame that bullets and bars share."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

from clubs.charts import figure
from clubs.charts.canvas import is_phone
from clubs.charts.measure import measure_text, wrap_text
from clubs.charts.palette import LINE_SPACING, TEXT_PX, Palette

LANE_PX, LANE_PHONE_PX, BAR_PX = 38.0, 56.0, 20.0
NAME_GAP_PX, VALUE_GAP_PX = 12.0, 10.0
TOP_PX, UNDER_TOOLBAR_PX = 6.0, 22.0  # a mouse brings buttons over the top right corner
MOST_NAME_SHARE = 0.34


@dataclass(frozen=True)
class Lane:
    """One row: its name left of the lane (above it on a phone), its value right of what is drawn."""

    name: str
    value: str
    end: float


@dataclass(frozen=True)
class Frame:
    lanes: list[Lane]
    palette: Palette
    head: figure.Head
    notes: list[str]
    width: float
    most: float
    name_share: float = MOST_NAME_SHARE

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
    def height(self) -> float:
        return self.top + max(len(self.lanes), 1) * self.lane_px + self.bottom

    @property
    def top(self) -> float:
        """The first value stands below the buttons of the chart; a phone has no mouse."""
        return max(self.head.height + TOP_PX, 0.0 if self.is_phone else UNDER_TOOLBAR_PX)

    @property
    def bottom(self) -> float:
        return len(self.notes) * TEXT_PX * LINE_SPACING + 12

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


def wrap_notes(notes: list[str], width: float) -> list[str]:
    return [line for note in notes if note for line in wrap_text(note, width - 2 * figure.EDGE_PX, TEXT_PX)]


def lay_out(frame: Frame) -> dict[str, Any]:
    head, palette = frame.head, frame.palette
    top = frame.top
    head_room = -0.5 - 0.2 * frame.is_phone - 0.08 * frame.has_two_lines
    hidden = {"visible": False, "fixedrange": True}
    blocks = [
        (head.title, palette.ink, frame.left, 1, top - 2, head.title_px, True),
        (head.subtitle, palette.muted, frame.left, 1, top - head.title_height, figure.LABEL_PX, False),
        (frame.notes, palette.muted, frame.left, 0, -8, TEXT_PX, False),
    ]
    return {
        "height": round(frame.height),
        "margin": {"l": frame.left, "r": frame.right, "t": top, "b": frame.bottom, "autoexpand": False},
        "xaxis": {**hidden, "range": [0, frame.most or 1]},
        "yaxis": {**hidden, "range": [len(frame.lanes) - 0.5, head_room]},
        "annotations": [
            *(figure.write_block(*block) for block in blocks if block[0]),
            *(text for i, lane in enumerate(frame.lanes) for text in _write_lane(frame, i, lane)),
        ],
    }  # fmt: skip


def _write_lane(frame: Frame, i: int, lane: Lane) -> list[dict[str, Any]]:
    """Name left and value right of the lane; on a phone both above it."""
    base = {"y": i, "showarrow": False, "borderpad": 0, "yanchor": "middle"}
    ink, muted = ({"size": TEXT_PX, "color": c} for c in (frame.palette.ink, frame.palette.muted))
    name, value = escape(lane.name), escape(lane.value)
    start = {**base, "xref": "paper", "x": 0, "font": ink}
    if frame.is_phone:
        gap = "<br>" if frame.has_two_lines else " "
        text = f'{name}{gap}<span style="color:{frame.palette.muted}">{value}</span>'
        return [
            {
                **start,
                "text": text,
                "xanchor": "left",
                "align": "left",
                "yanchor": "bottom",
                "yshift": BAR_PX / 2 + 1,
            }
        ]
    rows = "<br>".join(escape(row) for row in frame.wrap_name(lane))
    end = {"x": lane.end, "xanchor": "left", "xshift": VALUE_GAP_PX, "font": muted}
    return [
        {**start, "text": rows, "xanchor": "right", "align": "right", "xshift": -NAME_GAP_PX},
        {**base, **end, "text": value},
    ]
