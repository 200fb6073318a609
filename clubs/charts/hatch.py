"""The slanted strokes that say "an old figure": plotly's shapes have no pattern."""

from __future__ import annotations

INSET = 0.09
PARTS = ((0.0, 0.34), (0.0, 0.67), (0.0, 1.0), (0.33, 1.0), (0.66, 1.0))
EDGES, STEPS = (0.05, 0.88), (0.44, 0.67, 0.9)
Stroke = tuple[float, float, float, float]


def list_strokes(is_flat: bool) -> list[Stroke]:
    """Within a square of side 1, from left and low to right and high; on a flat one beside the text only."""
    if is_flat:
        return [(x, y, x + 0.07, y - 0.34) for x in EDGES for y in STEPS]
    ends = [(INSET + low * (1 - 2 * INSET), INSET + high * (1 - 2 * INSET)) for low, high in PARTS]
    return [(low, high, high, low) for low, high in ends]
