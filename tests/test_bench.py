"""What is measured is there, and a viewer without a browser notices what a reader would."""

import pytest
from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.PageInfo_pb2 import PageInfo

from bench import pages, reruns
from bench.browser import TITLE, find_mark
from bench.report import find_p95
from bench.viewer import Refused, Viewer
from clubs.store.declaration import ROOT


@pytest.mark.parametrize("page", pages.PAGES, ids=lambda page: f"{page.name}: {page.param}")
def test_each_measured_page_has_its_filter_with_both_values(page: pages.Page) -> None:
    app = reruns.open_page(reruns.start_app(), page)
    for value in page.values:
        reruns.change(app, page, page.values.index(value))
        assert app.selectbox(key=page.filter_key).value == value


def test_each_page_is_measured_and_is_loaded_once() -> None:
    named = [page.name for page in pages.first_of_each()]
    assert sorted(named) == sorted(file.stem for file in (ROOT / "pages").glob("*.py"))


def hear(viewer: Viewer, message: ForwardMsg) -> bool:
    return viewer._read(ForwardMsg.FromString(message.SerializeToString()))


def test_a_viewer_finds_the_filter_follows_the_address_and_knows_the_end_of_an_answer() -> None:
    viewer, told = Viewer("http://127.0.0.1", pages.FLOOR_CHANGE), ForwardMsg()
    told.delta.new_element.selectbox.id, told.delta.new_element.selectbox.label = "its-id", "Constants"
    assert not hear(viewer, told) and viewer.filter_id == "its-id"
    assert not hear(viewer, ForwardMsg(page_info_changed=PageInfo(query_string="year=2021")))
    assert viewer.query == "year=2021"
    assert not hear(viewer, ForwardMsg(script_finished=ForwardMsg.FINISHED_EARLY_FOR_RERUN))
    assert hear(viewer, ForwardMsg(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY))


def test_a_page_that_shows_an_error_does_not_count_as_fast() -> None:
    told = ForwardMsg()
    told.delta.new_element.alert.format, told.delta.new_element.alert.body = Alert.ERROR, "broken"
    with pytest.raises(Refused, match="broken"):
        hear(Viewer("http://127.0.0.1", pages.FLOOR_CHANGE), told)


def test_nineteen_of_twenty_are_faster_than_p95() -> None:
    assert find_p95([float(number) for number in range(101)]) == 95


def test_a_page_without_a_chart_is_known_by_its_title() -> None:
    assert find_mark(TITLE, [["Nguồn"]]).present == ["Nguồn"]
    assert find_mark(TITLE, [["B"], ["Nguồn"]], [["A"], ["Số liệu"]]).absent == ["Số liệu"]
