"""The ids that a link may name are those of data/*.csv."""

from __future__ import annotations

import pytest

from tests.by_hand import rows, shipped


def ids(param: str) -> set[str]:
    return {row["id"] for row in shipped("link_values", param=param)}


@pytest.mark.parametrize(
    ("param", "table", "column"),
    [
        ("region", "regions", "region_id"),
        ("source", "sources", "source_id"),
        ("target", "targets", "target_id"),
        ("scope", "figures", "scope"),
        ("basis", "figures", "basis"),
        ("measure", "indicators", "measure"),
    ],
)
def test_a_link_may_name_every_id_of_its_table(param: str, table: str, column: str) -> None:
    assert ids(param) == {row[column] for row in rows(table)}


def test_a_link_may_name_every_district_of_all_times() -> None:
    assert ids("district") == {row["area_id"] for row in rows("areas") if row["level"] == "district"}


def test_a_link_may_name_every_figure_that_was_published() -> None:
    assert ids("claim") >= {row["figure_id"] for row in rows("figures")}


def test_a_parameter_without_ids_of_its_own_has_none() -> None:
    assert ids("goal") == set()


def test_every_claim_in_effect_of_a_place_is_there_to_compare() -> None:
    kept = {
        row["figure_id"]
        for row in rows("figures")
        if row["area_id"] == "quang-ninh" and not row["withdrawn_on"]
    }
    found = {row["figure_id"] for row in shipped("claims_to_compare", areas=["quang-ninh"])}
    assert found and found == kept


def test_every_indicator_can_be_recognised() -> None:
    found = {row["indicator_id"] for row in shipped("indicators_to_recognise")}
    assert found == {row["indicator_id"] for row in rows("indicators")}
