"""How much of a projector's screen is left for the chart below title, verdict and figures."""

from __future__ import annotations

from clubs.badges import find_state
from clubs.charts.measure import wrap_text
from clubs.choices.scope import Scope
from clubs.rooms.province.growth import Growth
from clubs.rooms.province.on_units_of_date import OnUnits
from clubs.rooms.province.units_words import list_figures, say_headline
from clubs.tables.metric import Metric
from clubs.words.formats import is_missing

# Pixels as Chromium lays them out with the sizes of .streamlit/config.toml.
SCREEN_PX, LEAST_CHART_PX, MOST_CHART_PX = 718.0, 280.0, 470.0
TITLE_PX, TITLE_LINE_PX, TITLE_EDGES_PX = 28.5, 34.2, 29.0
BODY_PX, BODY_LINE_PX, GAP_PX = 19.0, 30.5, 19.0
LABEL_PX, LABEL_LINE_PX, NOTE_PX, NOTE_LINE_PX = 17.1, 22.3, 16.7, 21.7
VALUE_PX, VALUE_LINE_PX, COLUMN_GAP_PX, LEAST_COLUMN_PX = 28.5, 35.7, 14.25, 133.0
BANNER_PX, LINKS_PX = 128.0, 92.0
SAFE_SHARE = 0.95  # a browser also breaks lines at hyphens


def fit_chart(now: Scope, growth: Growth, on_units: OnUnits) -> float | None:
    """The height that lets the whole chart stand on the screen; None where a chart takes what it needs."""
    if now.chart_height_px is None or now.height_px:
        return now.height_px
    left = SCREEN_PX - _measure_head(now, growth, on_units) - _measure_figures(now, growth, on_units)
    return min(max(left, LEAST_CHART_PX), MOST_CHART_PX)


def _measure_head(now: Scope, growth: Growth, on_units: OnUnits) -> float:
    title, subtitle, verdict = say_headline(now.words, on_units, growth, now.place)
    state = find_state(now, verdict) if verdict else None
    badge = f"{state.symbol} {state.name} {subtitle}".strip() if state else subtitle
    banner = 0.0 if is_missing(growth.card["valid_to"]) else BANNER_PX
    links = 0.0 if is_missing(growth.card["successor_id"]) and not _was_merged(growth) else LINKS_PX
    return (
        (banner or links)
        + TITLE_EDGES_PX
        + len(wrap_text(title, now.width_px, TITLE_PX, bold=True)) * TITLE_LINE_PX
        + len(wrap_text(badge, now.width_px - 2 * BODY_PX, BODY_PX)) * BODY_LINE_PX
        + GAP_PX
    )


def _was_merged(growth: Growth) -> bool:
    return hasattr(growth.card["predecessor_ids"], "__len__")


def _measure_figures(now: Scope, growth: Growth, on_units: OnUnits) -> float:
    figures = list_figures(now.words, on_units, growth)
    if not figures:
        return 0.0
    most = int((now.width_px + COLUMN_GAP_PX) // (LEAST_COLUMN_PX + COLUMN_GAP_PX))
    columns = min(len(figures), most)
    width = (now.width_px - (columns - 1) * COLUMN_GAP_PX) / columns * SAFE_SHARE
    rows = [figures[start : start + columns] for start in range(0, len(figures), columns)]
    return sum(max(_measure_figure(one, width) for one in row) + GAP_PX for row in rows)


def _measure_figure(figure: Metric, width: float) -> float:
    label, value, note, *_ = figure
    return (
        len(wrap_text(label, width, LABEL_PX)) * LABEL_LINE_PX
        + len(wrap_text(value, width, VALUE_PX, bold=True)) * VALUE_LINE_PX
        + len(wrap_text(note, width, NOTE_PX)) * NOTE_LINE_PX
    )
