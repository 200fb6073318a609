"""Medians, spread and a plain word; the output is Markdown, as docs/benchmarks.md shows it."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from statistics import median, quantiles

from clubs.day import find_today

PACKAGES = ("streamlit", "duckdb", "plotly", "pandas", "playwright")


def spread(values: Sequence[float]) -> str:
    """The tenth and the ninetieth of a hundred: one slow moment of the machine does not show."""
    tenths = quantiles(values, n=10, method="inclusive")
    return f"{tenths[0]:.0f}–{tenths[-1]:.0f}"


def find_p95(values: Sequence[float]) -> float:
    """Nineteen of twenty are faster."""
    return quantiles(values, n=20, method="inclusive")[-1]


def judge(value: float, budget: float) -> str:
    return "pass" if value <= budget else "OVER"


def write_comparison(named: dict[str, list[float]], floor: str, budgets: dict[str, float]) -> str:
    """Milliseconds of each series, and its ratio to the floor's median; only some have a budget."""
    base, rows = median(named[floor]), []
    for name, values in named.items():
        ratio = median(values) / base
        said = f"≤ {budgets[name]}: {judge(ratio, budgets[name])}" if name in budgets else ""
        rows.append([name, str(len(values)), f"{median(values):.0f}", spread(values), f"{ratio:.2f}", said])
    return write_table(["", "n", "median ms", "p10–p90 ms", "× floor", "budget"], rows)


def write_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Numbers to the right, padded to be read in a terminal too."""
    widths = [max(3, *(len(row[i]) for row in (head, *rows))) for i in range(len(head))]
    rule = ["-" * width if i == 0 else "-" * (width - 1) + ":" for i, width in enumerate(widths)]
    return "\n".join(_write_row(row, widths) for row in (head, rule, *rows))


def _write_row(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(row, widths, strict=True)
    cells = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]
    return f"| {' | '.join(cells)} |"


def describe_machine() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    machine = f"{os.cpu_count()} cores, {find_processor()}, {platform.system()}"
    return f"{find_today()}; {machine}; Python {platform.python_version()}, {versions}"


def find_processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def describe_load() -> str:
    """Above the number of cores others were at work, and the times are longer than they should be."""
    if not hasattr(os, "getloadavg"):
        return "load unknown"
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
