"""Rows of DuckDB as a pandas frame: what `.df()` gives, in a fraction of its time.

The frame is put together by pandas.api.internals, kept for libraries and without a promise: measured
against it, public constructors (a frame for each type, joined) took 5 to 22 times as long and `.df()` 2 to 12
times (0.9, 17.7 and 7.7 ms for 69 rows of 26 columns). tests/test_frames.py holds it to what `.df()` gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any

import duckdb
import numpy as np
import pandas as pd
from pandas.api.internals import create_dataframe_from_blocks
from pandas.arrays import BooleanArray, IntegerArray

KEPT_HEADS = 256


def read_frame(result: duckdb.DuckDBPyConnection) -> pd.DataFrame:
    """The answer of an executed query. A missing value is NaN, NaT or NA, as the type of its column wants.

    Texts are plain objects, all columns of them in one block: pandas takes five times as long over as many
    columns of its own text type, and they weigh more than the few words in them.
    """
    return read_shared(result)()


def read_shared(result: duckdb.DuckDBPyConnection) -> Callable[[], pd.DataFrame]:
    """Gives each reader a frame of its own over the same values, which nobody can change.

    A copy of one frame would be noted in it for as long as the answer is remembered.
    """
    types = {str(name): str(type_) for name, type_, *_ in result.description or ()}
    if not types or not _BUILDERS.keys() >= set(types.values()):
        return partial(pd.DataFrame.copy, result.df())
    found = result.fetchnumpy()
    columns = [_BUILDERS[type_](found[name]) for name, type_ in types.items()]
    blocks, rows = list(_group(columns)), pd.RangeIndex(len(columns[0]))
    return partial(create_dataframe_from_blocks, blocks, rows, _index(tuple(types)))


def _group(columns: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Columns of one type of numpy together, as pandas keeps them, with their places; the others alone."""
    groups: dict[Any, list[int]] = {}
    for place, values in enumerate(columns):
        if isinstance(values, np.ndarray):
            groups.setdefault(values.dtype, []).append(place)
        else:
            yield values, np.array([place])
    for places in groups.values():
        block = np.vstack([columns[place] for place in places])
        block.flags.writeable = False
        yield block, np.array(places)


@lru_cache(KEPT_HEADS)
def _index(names: tuple[str, ...]) -> pd.Index:
    """The names of columns are the same each time a question is asked."""
    return pd.Index(names)


def _whole_numbers(values: Any) -> Any:
    mask = _mask(values)
    return values if mask is None else IntegerArray(values.data, mask)


def _truths(values: Any) -> Any:
    mask = _mask(values)
    return values if mask is None else BooleanArray(values.data, mask)


def _mask(values: Any) -> Any:
    """Which values are missing; None where none is."""
    return values.mask if isinstance(values, np.ma.MaskedArray) else None


def _fill(missing: Any) -> Callable[[Any], Any]:
    """In the array itself, which nobody else has: `filled` takes five times as long over a few rows."""

    def fill(values: Any) -> Any:
        if (mask := _mask(values)) is None:
            return values
        values.data[mask] = missing
        return values.data

    return fill


_BUILDERS: dict[str, Callable[[Any], Any]] = {
    "VARCHAR": _fill(np.nan),
    "BOOLEAN": _truths,
    **dict.fromkeys(("INTEGER", "BIGINT"), _whole_numbers),
    **dict.fromkeys(("DOUBLE", "FLOAT"), _fill(np.nan)),
    **dict.fromkeys(("DATE", "TIMESTAMP"), _fill(np.datetime64("NaT"))),
    "VARCHAR[]": _fill(pd.NA),
}
