"""What was measured, beside its budget, and how to read it."""

from __future__ import annotations

from collections import Counter
from statistics import median

from bench.load import OURS, Load, Plan
from bench.page_queries import Answered
from bench.report import find_p95, judge, spread, write_comparison, write_table
from bench.reruns import Anatomy
from bench.servers import FLOOR
from bench.sizes import FirstLoad
from bench.timings import ALL_CHARTS

FILTER_RATIO, ALL_CHARTS_RATIO, LOAD_RATIO = 1.5, 2, 1.3
FIRST_LOAD_MB, QUERIES_MS = 0.3, 15
LOAD_P95_RATIO, MEMORY_MB = 3, 200
SHOWN_QUERIES, SHOWN_LINES = 6, 10


def tell_filters(times: dict[str, list[float]]) -> str:
    budgets = {name: ALL_CHARTS_RATIO if name.endswith(ALL_CHARTS) else FILTER_RATIO for name in times}
    table = write_comparison(times, FLOOR, {name: budgets[name] for name in times if name != FLOOR})
    return f"### From a filter change to the redrawn chart\n\n{table}"


def tell_loads(times: dict[str, list[float]]) -> str:
    table = write_comparison(times, FLOOR, {name: LOAD_RATIO for name in times if name != FLOOR})
    return f"### From navigation to the first drawn chart (fresh tab, warm cache)\n\n{table}"


def tell_sizes(loads: dict[str, FirstLoad]) -> str:
    floor, rows = loads[FLOOR], []
    for name, load in loads.items():
        more = (load.total - floor.total) / 1e6
        counts = [load.files["js"], load.files["css"], load.files["woff2"], load.files.total(), load.frames]
        said = ["", ""] if load is floor else [f"{more:.3f}", judge(more, FIRST_LOAD_MB)]
        rows.append([name, *(f"{count / 1e3:.1f}" for count in (*counts, load.total)), *said])
    budget = f"≤ {FIRST_LOAD_MB} MB"
    head = ["kB", "js", "css", "fonts", "all files", "websocket", "total", "MB above floor", budget]
    plain = sorted({file for load in loads.values() for file in load.plain})
    note = f"Files of 1 kB and more that travelled uncompressed: {', '.join(plain) or 'none'}."
    return f"### Bytes of a first load (empty cache)\n\n{write_table(head, rows)}\n\n{note}"


def tell_load(loads: dict[str, Load], plan: Plan) -> str:
    floor = loads[FLOOR]
    series = {name: times for load in loads.values() for name, times in load.times_ms.items()}
    slow, rows = find_p95(floor.all_ms), []
    for name, times in {**series, OURS: loads[OURS].all_ms}.items():
        ratio = find_p95(times) / slow
        said = f"≤ {LOAD_P95_RATIO}: {judge(ratio, LOAD_P95_RATIO)}" if name == OURS else ""
        told = [f"{median(times):.0f}", f"{find_p95(times):.0f}", f"{max(times):.0f}", f"{ratio:.2f}", said]
        rows.append([name, str(len(times)), *told])
    table = write_table(["", "n", "median ms", "p95 ms", "slowest ms", "p95 × floor's", "budget"], rows)
    more = loads[OURS].memory_mb - floor.memory_mb
    memory = f"Memory: floor {floor.memory_mb:.0f} MB, ours {loads[OURS].memory_mb:.0f} MB"
    kept = f"{memory}; above the floor's: {more:.0f} MB (≤ {MEMORY_MB}: {judge(more, MEMORY_MB)})."
    errors = [error for load in loads.values() for error in load.errors]
    met = f"Errors: {len(errors)} ({judge(len(errors), 0)}). {' '.join(sorted(set(errors)))}".rstrip()
    title = f"### {plan.viewers} viewers at once, each waiting {plan.pause_s:g} s between two choices"
    return f"{title}\n\n{table}\n\n{kept}\n{met}"


def tell_queries(answered: dict[str, Answered]) -> str:
    rows, notes = [], []
    for name, answer in answered.items():
        middle = median(answer.sums_ms)
        others = (min(answer.sums_ms), median(answer.cpu_ms))
        times = [f"{middle:.1f}", spread(answer.sums_ms), *(f"{time:.1f}" for time in others)]
        rows.append([name, str(len(answer.single_ms)), *times, judge(middle, QUERIES_MS)])
        dearest = ", ".join(f"{query} {ms:.1f}" for query, ms in answer.single_ms[:SHOWN_QUERIES])
        notes.append(f"- {name}: {dearest}")
    head = ["", "queries", "median ms", "p10–p90 ms", "fastest ms", "CPU ms", f"≤ {QUERIES_MS} ms"]
    title = "### Queries of one page together (warm file, nothing remembered)"
    return "\n".join([title, "", write_table(head, rows), "", "The dearest, in ms:", "", *notes])


def tell_reruns(examined: dict[str, Anatomy]) -> str:
    pages = list(examined.values())
    parts = sum((page.parts for page in pages), Counter[str]())
    rows = [["a whole rerun", *(f"{median(page.times_ms):.0f} ({spread(page.times_ms)})" for page in pages)]]
    for part, _ in parts.most_common():
        rows.append([part, *(f"{median(page.times_ms) * page.share(part):.0f}" for page in pages)])
    table = write_table(["ms, median (p10–p90)", *examined], rows)
    notes = [f"- {name}: {_list_lines(page)}" for name, page in examined.items()]
    title = "### Where the server's time of a rerun goes"
    return "\n".join([title, "", table, "", "The dearest lines:", "", *notes])


def _list_lines(anatomy: Anatomy) -> str:
    total, found = anatomy.lines.total(), anatomy.lines.most_common(SHOWN_LINES)
    return ", ".join(f"{line} {count / total:.0%}" for line, count in found)
