"""One viewer without a browser: speaks Streamlit's own protocol, and waits between choices as readers do."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

from bench.pages import Change
from bench.servers import FLOOR

ANSWERED_WITHIN_S = 60
LARGEST_MESSAGE = 50_000_000


class Refused(Exception):
    """The page showed an error, or did not come to its end."""


@dataclass
class Viewer:
    """A session of one page; `change` says which filter goes to and fro."""

    address: str
    change: Change
    query: str = ""
    page_hash: str = ""
    filter_id: str = ""
    turn: int = 0
    cached: set[str] = field(default_factory=set)

    async def watch(self, starts_after_s: float, changes: int, pause_s: float) -> list[float]:
        """Milliseconds of each change of the filter, from the choice to the end of the answer."""
        await asyncio.sleep(starts_after_s)
        stream = f"ws{self.address.removeprefix('http')}/_stcore/stream"
        times_ms: list[float] = []
        async with connect(stream, subprotocols=["streamlit"], max_size=LARGEST_MESSAGE) as connection:  # type: ignore[list-item]
            await self._open(connection)
            for _ in range(changes):
                await asyncio.sleep(pause_s)
                times_ms.append(await self._choose(connection))
        return times_ms

    async def _open(self, connection: ClientConnection) -> None:
        page, self.query = urlsplit(self.change.path).path.strip("/"), urlsplit(self.change.path).query
        await self._ask(connection, page_name=page)
        if not self.filter_id:
            raise Refused(f"{self.change.path} has no filter named {self.change.label}")

    async def _choose(self, connection: ClientConnection) -> float:
        self.turn += 1
        chosen = WidgetState(id=self.filter_id, string_value=self.change.options[self.turn % 2])
        start = time.perf_counter()
        before = self.query
        await self._ask(connection, chosen)
        if self.query == before and self.change.name != FLOOR:
            raise Refused(f"{self.change.path}: {chosen.string_value} changed nothing")
        return (time.perf_counter() - start) * 1000

    async def _ask(self, connection: ClientConnection, *chosen: WidgetState, page_name: str = "") -> None:
        asked = BackMsg()
        asked.rerun_script.query_string = self.query
        asked.rerun_script.page_name = page_name
        asked.rerun_script.page_script_hash = self.page_hash
        asked.rerun_script.widget_states.widgets.extend(chosen)
        asked.rerun_script.cached_message_hashes.extend(self.cached)
        asked.rerun_script.context_info.url = f"{self.address}{urlsplit(self.change.path).path}"
        await connection.send(asked.SerializeToString())
        async with asyncio.timeout(ANSWERED_WITHIN_S):
            while not self._read(ForwardMsg.FromString(bytes(await connection.recv(decode=False)))):
                pass

    def _read(self, told: ForwardMsg) -> bool:
        """Note what a browser would note; whether the answer is complete."""
        kind = told.WhichOneof("type")
        if told.metadata.cacheable and told.hash:
            self.cached.add(told.hash)
        if kind == "delta":
            self._read_element(told)
        elif kind == "navigation":
            self.page_hash = told.navigation.page_script_hash
        elif kind == "page_info_changed":
            self.query = told.page_info_changed.query_string
        elif kind == "script_finished" and told.script_finished == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
            raise Refused(f"{self.change.path}: the script does not compile")
        return kind == "script_finished" and told.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY

    def _read_element(self, told: ForwardMsg) -> None:
        element = told.delta.new_element
        kind = element.WhichOneof("type")
        if kind == "selectbox" and element.selectbox.label == self.change.label:
            self.filter_id = element.selectbox.id
        elif kind == "exception":
            raise Refused(f"{self.change.path}: {element.exception.message}")
        elif kind == "alert" and element.alert.format == Alert.ERROR:
            raise Refused(f"{self.change.path}: {element.alert.body}")
