"""The communes of before and of today, and the way from one to the other, as data/ holds them."""

import re
from collections import Counter, defaultdict

from clubs.store import versions
from tests.by_hand import Row, areas, rows

LAST_DAY = "2025-06-30"


def communes(**wanted: str) -> list[Row]:
    return [
        row
        for row in rows("areas")
        if row["level"] == "commune" and all(row[name] == value for name, value in wanted.items())
    ]


def ways(kind: str) -> dict[str, list[str]]:
    """From each commune of before to those of today that took it over."""
    found = defaultdict(list)
    for row in rows("area_changes"):
        if row["kind"] == kind and row["changed_on"] == "2025-07-01" and row["from_area_id"].count(".") == 2:
            found[row["from_area_id"]].append(row["to_area_id"])
    return dict(found)


def test_all_communes_of_before_and_of_today_are_listed() -> None:
    before, today = communes(valid_to=LAST_DAY), communes(valid_to="")
    assert Counter(row["type"] for row in before) == {"commune": 7692, "ward": 1726, "township": 617}
    assert Counter(row["type"] for row in today) == {"commune": 2621, "ward": 687, "special_zone": 13}
    assert {areas()[row["parent_id"]]["level"] for row in before} == {"district"}
    assert len({row["parent_id"] for row in today}) == 34


def test_a_code_alone_is_no_key() -> None:
    of_day = {day: [row["official_code"] for row in communes(valid_to=day)] for day in (LAST_DAY, "")}
    assert all(len(codes) == len(set(codes)) for codes in of_day.values())
    names = {row["official_code"]: row["name_vi"] for row in communes(valid_to=LAST_DAY)}
    assert sum(names.get(row["official_code"]) != row["name_vi"] for row in communes(valid_to="")) > 1000


def test_every_commune_of_before_goes_whole_to_one_or_divided_to_several() -> None:
    whole, divided = ways("merge"), ways("divide")
    assert (len(whole), len(divided)) == (9564, 471)
    assert whole.keys() | divided.keys() == {row["area_id"] for row in communes(valid_to=LAST_DAY)}
    assert not whole.keys() & divided.keys()
    assert {len(receivers) for receivers in whole.values()} == {1}
    assert {len(set(receivers)) for receivers in divided.values()} == {2, 3, 4, 5}


def test_a_commune_of_today_lies_in_the_province_that_took_over_its_parts() -> None:
    of_province = {
        row["from_area_id"]: row["to_area_id"] for row in rows("area_changes") if row["kind"] == "merge"
    }
    for before, receivers in (ways("merge") | ways("divide")).items():
        province = before.split(".")[0]
        assert {area.split(".")[0] for area in receivers} == {of_province.get(province, province)}, before


def test_an_id_can_be_read_and_homonyms_carry_their_type_or_their_code() -> None:
    known = areas()
    assert known["ha-noi.ba-dinh-phuong"]["parent_id"] == known["ha-noi.ba-dinh"]["parent_id"] == "ha-noi"
    assert known["ha-noi.gia-lam.yen-vien-xa"]["name_vi"] == "xã Yên Viên"
    assert known["ha-noi.gia-lam.yen-vien-thi-tran"]["name_en"] == "Yen Vien township"
    assert [known[f"lao-cai.sa-pa.sa-pa-{code}"]["name_vi"] for code in ("03001", "03002")] == [
        "Sa Pa",
        "Sa Pả",
    ]
    for row in communes():
        own = row["area_id"].removeprefix(row["parent_id"] + ".")
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", own), row["area_id"]


def test_a_commune_that_a_figure_named_before_keeps_its_id() -> None:
    named = {row["area_id"] for row in rows("figures")}
    assert {"bac-kan.bac-kan.xuat-hoa", "hue.phong-dien.phong-binh"} <= named & areas().keys()
    steps = {row["from_area_id"]: row["to_area_id"] for row in rows("area_changes") if row["kind"] == "merge"}
    moved = steps["ba-ria-vung-tau.dat-do.lang-dai"]
    assert (moved, steps[moved]) == ("ba-ria-vung-tau.long-dat.lang-dai", "ho-chi-minh-2025.dat-do")


def test_lists_for_choice_and_verdicts_leave_out_communes_that_say_nothing() -> None:
    with versions.connect().cursor() as cursor:
        counts = cursor.execute("select row_counts from build_info").fetchall()[0][0]
    assert counts["areas"] > 14_000
    told = {row["area_id"] for row in communes()} & {row["area_id"] for row in rows("figures")}
    without_communes = sum(row["level"] != "commune" for row in rows("areas"))
    for table in ("place_choices", "area_verdicts", "plan_starts", "name_cards"):
        assert counts[table] < 5 * (without_communes + len(told)), table
