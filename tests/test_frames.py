"""The rows of DuckDB become the frame that its own `.df()` makes, with texts as plain objects."""

import duckdb
import pandas as pd
import pytest

from clubs.store import versions
from clubs.store.frames import read_frame, read_shared

EACH_TYPE = """
select * from (values
    ('Huế', true, 1::integer, 2::bigint, 1.5::double, 2.5::float, date '2021-04-01', timestamp '2021-04-01',
     ['a']),
    {second}
) as one(text, truth, number, large, real, short, day, moment, several)"""
NOTHING = "(null, null, null, null, null, null, null, null, null)"
AGAIN = "('Hà Nội', false, 3, 4, 5, 6, date '2025-07-01', timestamp '2025-07-01', [])"


@pytest.mark.parametrize("second", [NOTHING, AGAIN], ids=["with gaps", "without gaps"])
def test_each_type_comes_as_duckdb_would_give_it(second: str) -> None:
    connection = duckdb.connect()
    ours = read_frame(connection.execute(EACH_TYPE.format(second=second)))
    pd.testing.assert_frame_equal(ours, as_objects(connection.execute(EACH_TYPE.format(second=second)).df()))


def as_objects(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.astype({name: object for name, kind in frame.dtypes.items() if kind == "str"})


def test_a_missing_text_is_nan_also_where_all_are_missing() -> None:
    for sql in ("select null::varchar as name", "select 'x' as name where false"):
        frame = read_frame(duckdb.connect().execute(sql))
        assert frame["name"].dtype == object and all(text != text for text in frame["name"])


def test_what_one_reader_does_with_an_answer_no_other_one_sees() -> None:
    answer = duckdb.connect().execute("select 1 as number, 'x' as name, null::integer as gap")
    make_frame = read_shared(answer)
    mine, other = make_frame(), make_frame()
    mine["number"] = 2
    mine["more"] = "y"
    for frame in (other, make_frame()):
        assert frame.to_dict("records") == [{"number": 1, "name": "x", "gap": None}]
    with pytest.raises(ValueError, match="read-only"):
        other.loc[0, "name"] = "z"


def test_a_type_that_no_query_returned_yet_is_left_to_duckdb() -> None:
    frame = read_frame(duckdb.connect().execute("select {'a': 1} as pair, 'x' as name"))
    assert frame.to_dict("records") == [{"pair": {"a": 1}, "name": "x"}]


def test_every_table_of_the_shipped_data_reads_the_same() -> None:
    cursor = versions.open_current().cursor()
    for (name,) in cursor.execute("select table_name from duckdb_tables()").fetchall():
        ours = read_frame(cursor.execute(f'select * from "{name}"'))
        theirs = cursor.execute(f'select * from "{name}"').df()
        filled = list(theirs.columns[theirs.notna().any()])
        pd.testing.assert_frame_equal(as_objects(ours[filled]), as_objects(theirs[filled]))
