"""The rectangles at which lines and shapes are cut, each written once."""

from __future__ import annotations

from dataclasses import dataclass, field

from clubs.pictures.area import Area
from clubs.pictures.ink import element, number


@dataclass
class Clips:
    area: Area
    boxes: dict[str, str] = field(default_factory=dict)

    def over(self, x_ref: str, y_ref: str) -> str | None:
        """The reference to the rectangle of the axes that a shape is measured on; None for none."""
        x_axis, y_axis = (axis if not share else None for axis, share in map(self.area.find, (x_ref, y_ref)))
        if x_axis is None and y_axis is None:
            return None
        left, right = (x_axis.low_px, x_axis.high_px) if x_axis else (0.0, self.area.width)
        top, bottom = (y_axis.low_px, y_axis.high_px) if y_axis else (0.0, self.area.height)
        return self.cut(left, top, right - left, bottom - top)

    def cut(self, left: float, top: float, width: float, height: float) -> str:
        """Named after its place, so that pictures that share a page may share a name."""
        box = (left, top, width, height)
        name = "cut-" + "-".join(number(side).replace(".", "_") for side in box)
        rect = element("rect", dict(zip(("x", "y", "width", "height"), box, strict=True)))
        self.boxes.setdefault(name, element("clipPath", {"id": name}, rect))
        return f"url(#{name})"
