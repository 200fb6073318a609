"""Before Streamlit starts: the port is free, the address is said, broken data do not stop the last good."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from clubs.errors import ClubsError, InvalidData, Problem, UsageError
from clubs.store import versions
from clubs.web import serve
from clubs.words.errors import say_error
from clubs.words.text import Words
from tests.refusals import refused

EN = Words("en")


@pytest.fixture
def used_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """What would have been served."""
    found: list[tuple[str, int]] = []

    def note(host: str, port: int) -> int:
        found.append((host, port))
        return 0

    monkeypatch.setattr(serve, "_run_streamlit", note)
    return found


def find_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_a_port_in_use_is_one_message_with_a_port_that_is_free(
    used_port: int, host: str, started: list[tuple[str, int]]
) -> None:
    with pytest.raises(ClubsError) as caught:
        serve.serve(host, str(used_port), EN)
    free = caught.value.arguments["free"]
    assert say_error(EN, caught.value) == (
        f"Port {used_port} on {host} is in use. Stop the other program or choose another port:"
        f" make run PORT={free}"
    )
    serve.check_port(host, int(free))
    assert started == []


@pytest.mark.parametrize("text", ["0", "65536", "http", "-1", "", "８５０１", "80.5"])
def test_what_is_not_a_port_is_refused_with_the_form_to_write(text: str) -> None:
    with refused(UsageError, "không phải là cổng"):
        serve.read_port(text)


def test_an_address_that_is_not_ours_is_one_message() -> None:
    with refused(ClubsError, r"Không mở được cổng 8501 tại 192\.0\.2\.1"):
        serve.check_port("192.0.2.1", 8501)


def test_the_address_is_said_before_serving(
    started: list[tuple[str, int]], capsys: pytest.CaptureFixture[str]
) -> None:
    port = find_free_port()
    assert serve.serve("127.0.0.1", str(port), EN) == 0
    assert f"The dashboard: http://127.0.0.1:{port}" in capsys.readouterr().out.splitlines()
    assert started == [("127.0.0.1", port)]


def test_a_server_open_to_the_network_says_also_the_address_for_others() -> None:
    here, *others = serve.find_addresses("0.0.0.0", 8501)
    assert here == "http://127.0.0.1:8501"
    assert all(address.endswith(":8501") and "0.0.0.0" not in address for address in others)


def break_data(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise InvalidData([Problem("data/figures.csv", "error-constraint-required", 5, "value")])

    monkeypatch.setattr(serve, "build_current", refuse)


def test_broken_data_are_reported_and_the_last_good_version_is_served(
    started: list[tuple[str, int]], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    break_data(monkeypatch)
    assert serve.serve("127.0.0.1", str(find_free_port()), EN) == 0
    assert len(started) == 1
    assert (
        "data/figures.csv, line 5, column value: the value is missing. Fill it in." in capsys.readouterr().err
    )


def test_broken_data_and_no_good_version_serve_nothing(
    own_var: Path, started: list[tuple[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    break_data(monkeypatch)
    with refused(ClubsError, "Chưa có dữ liệu nào"):
        serve.serve("127.0.0.1", str(find_free_port()), EN)
    assert (started, versions.read_pointer()) == ([], "")
