"""What the checks say about decisions and the pages that cite them: rows that keep or break each rule."""

import pytest

from tests.findings import findings
from tests.store import Row


def citing(published: str, printed: str | None, decided_on: str = "2020-08-31") -> dict[str, list[Row]]:
    return {
        "sources": [{"source_id": "a-source", "published": published}],
        "programmes": [{"programme_id": "1336", "decided_on": decided_on}],
        "programme_citations": [{"programme_id": "1336", "decided_on_printed": printed}],
    }


def test_a_decision_cannot_be_dated_after_the_page_that_cites_it() -> None:
    [found] = findings("decision_after_citation", **citing("2021-04-20", "2021-08-31"))
    assert (found.source_id, found.programme_id) == ("a-source", "1336")
    assert (found.detail_value, found.detail) == (133, "2021-08-31")


@pytest.mark.parametrize(
    ("published", "printed"), [("2021-04-20", "2020-08-31"), ("2021", "2021-08-31"), ("2021-04-20", None)]
)
def test_a_decision_dated_before_the_page_passes(published: str, printed: str | None) -> None:
    assert findings("decision_after_citation", **citing(published, printed)) == []


def test_a_page_that_prints_another_date_for_a_decision_is_found() -> None:
    [found] = findings("decision_date_differs", **citing("2021-12-20", "2021-08-31"))
    assert (found.detail_value, found.detail) == (365, "2021-08-31 2020-08-31")
    assert findings("decision_date_differs", **citing("2021-12-20", "2020-08-31")) == []
    assert findings("decision_date_differs", **citing("2021-12-20", None)) == []


@pytest.mark.parametrize(
    ("printed", "days"), [("2020-10-09", []), ("2022-10-09", [708]), ("2020-09-30", [-1])]
)
def test_a_decision_known_by_its_month_is_dated_within_it(printed: str, days: list[int]) -> None:
    month_only: list[Row] = [{"programme_id": "1336", "decided_on_printed": "10/2020"}]
    rows = citing("2023-01-01", printed) | {"programmes": month_only}
    assert [row.detail_value for row in findings("decision_date_differs", **rows)] == days
