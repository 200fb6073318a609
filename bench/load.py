"""Many viewers at once: how long a change of filter takes then, and how much memory the server needs.

    python -m bench.load [--viewers 30] [--changes 8] [--pause 5]     # prints this part of the report alone

Each viewer is a session over Streamlit's own protocol, without a browser: thirty browsers would keep two
cores busy by themselves. Ours and the floor take turns in blocks, each server alone with all viewers.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from bench.pages import Change, list_changes
from bench.report import describe_load, describe_machine
from bench.servers import FLOOR, Served, both_servers
from bench.viewer import Viewer

BLOCKS = 2
OURS = "all our pages"


@dataclass(frozen=True)
class Plan:
    """Who comes, and how long a reader looks between two choices."""

    viewers: int = 30
    changes: int = 8
    pause_s: float = 5


@dataclass
class Load:
    """times_ms: each change of filter, by series. memory_mb: what the server holds at the end."""

    times_ms: dict[str, list[float]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    memory_mb: float = 0

    @property
    def all_ms(self) -> list[float]:
        return [time for times in self.times_ms.values() for time in times]


def measure(var: Path, plan: Plan) -> dict[str, Load]:
    """The floor and ours under the same viewers."""
    floor, *ours = list_changes()
    loads = {FLOOR: Load(), OURS: Load()}
    with both_servers(var) as server_of:
        for _ in range(BLOCKS):
            for name, changes in ((FLOOR, [floor]), (OURS, ours)):
                asyncio.run(_visit(server_of(name), changes, plan, loads[name]))
    return loads


async def _visit(server: Served, changes: list[Change], plan: Plan, load: Load) -> None:
    """All viewers of one block, evenly spread over the first pause."""
    viewers = [Viewer(server.address, changes[number % len(changes)]) for number in range(plan.viewers)]
    visits = [
        viewer.watch(number * plan.pause_s / plan.viewers, plan.changes // BLOCKS, plan.pause_s)
        for number, viewer in enumerate(viewers)
    ]
    answers = await asyncio.gather(*visits, return_exceptions=True)
    for viewer, answer in zip(viewers, answers, strict=True):
        if isinstance(answer, BaseException):
            load.errors.append(f"{type(answer).__name__}: {answer}")
        else:
            load.times_ms.setdefault(viewer.change.name, []).extend(answer)
    load.memory_mb = read_memory_mb(server.pid)


def read_memory_mb(pid: int) -> float:
    """What the process holds in memory now."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def main() -> None:
    from bench.__main__ import prepare_data
    from bench.results import tell_load

    parser = argparse.ArgumentParser(prog="bench.load", description=__doc__)
    for name, kind in (("viewers", int), ("changes", int), ("pause", float)):
        default = getattr(Plan, "pause_s" if name == "pause" else name)
        parser.add_argument(f"--{name}", type=kind, default=default)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        plan = Plan(asked.viewers, asked.changes, asked.pause)
        told = tell_load(measure(prepare_data(Path(folder)), plan), plan)
    print(f"{describe_machine()}\n\n{told}\n\n({describe_load()})")


if __name__ == "__main__":
    main()
