"""The queries of one page together: noted while a first visitor sees the page, then asked again and again."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from functools import _lru_cache_wrapper
from statistics import median
from typing import Any, NamedTuple

import pandas as pd

from bench.pages import Page
from bench.reruns import open_page, start_app
from clubs import queries


class Asked(NamedTuple):
    query: queries.Query
    version: str | None
    params: dict[str, Any]


class Answered(NamedTuple):
    """sums_ms, cpu_ms: all queries of the page, one for each repetition. single_ms: each query's median.

    The processor's time of all threads says what the queries cost; on a busy machine the clock says more.
    """

    sums_ms: list[float]
    cpu_ms: list[float]
    single_ms: list[tuple[str, float]]


def record(page: Page) -> list[Asked]:
    """Every query that draws this page when nothing is remembered: lists and words of the frame included."""
    app, found = start_app(), list[Asked]()
    original = queries.answer_query

    def answer_query(
        query: queries.Query, version: str | None, params: Mapping[str, Any]
    ) -> Callable[[], pd.DataFrame]:
        found.append(Asked(query, version, dict(params)))
        return original(query, version, params)

    forget()
    queries.answer_query = answer_query
    try:
        open_page(app, page)
    finally:
        queries.answer_query = original
    return found


def forget() -> None:
    """Empty what the application remembers between reruns."""
    modules = [module for name, module in sys.modules.items() if name.startswith("clubs.")]
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, _lru_cache_wrapper):
                value.cache_clear()


def time_queries(asked: list[Asked], rounds: int) -> Answered:
    """The file is open and read; no answer is kept between two rounds."""
    measured = [_time_all(asked) for _ in range(rounds + 2)][2:]
    singles = [median(column) for column in zip(*(times for times, _ in measured), strict=True)]
    named = zip([one.query.name for one in asked], singles, strict=True)
    return Answered(
        sums_ms=[sum(times) for times, _ in measured],
        cpu_ms=[cpu for _, cpu in measured],
        single_ms=sorted(named, key=lambda pair: -pair[1]),
    )


def _time_all(asked: list[Asked]) -> tuple[list[float], float]:
    """Milliseconds of each query, and of the processor for all of them."""
    cpu, times = time.process_time(), []
    for one in asked:
        start = time.perf_counter()
        queries.run_query(one.query, one.version, **one.params)
        times.append((time.perf_counter() - start) * 1000)
    return times, (time.process_time() - cpu) * 1000
