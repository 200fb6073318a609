"""What we change in Streamlit's own scripts still finds its place, and is served as changed."""

from __future__ import annotations

import pytest

from clubs.web.assets import read_asset
from clubs.web.framework import CHANGES, Change, change_script
from clubs.web.pages_html import FRONTEND
from clubs.web.server import ASK_EACH_TIME, find_file


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.script)
def test_each_change_finds_its_place_once(change: Change) -> None:
    (file,) = (FRONTEND / "static/js").glob(change.script)
    before, after = read_asset(file), change_script(read_asset(file))
    assert before.body.decode().count(change.old) == 1
    assert change.new in after.body.decode() and after.key != before.key


def test_a_changed_script_is_asked_for_each_time_for_its_name_does_not_change() -> None:
    (file,) = (FRONTEND / "static/js").glob(CHANGES[0].script)
    found = find_file(f"/static/js/{file.name}", "")
    assert found and CHANGES[0].new in found[0].body.decode() and found[1] == ASK_EACH_TIME
    other = next((FRONTEND / "static/js").glob("PlotlyChart.*.js"))
    kept = find_file(f"/static/js/{other.name}", "")
    assert kept and "immutable" in kept[1] and kept[0].body == other.read_bytes()
