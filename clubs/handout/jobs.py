"""Files that take longer than a reader waits: made in turn, with a page that tells how far they are."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from clubs.handout.answers import run_in_turn

KEPT = 6  # finished files that wait to be fetched
KEPT_S = 900.0
PAUSE_S = 0.01  # after each view, for the threads that draw pages
Progress = Callable[[int, int], None]


@dataclass
class Job:
    """done of `of` views; body once it is made, error where it could not be."""

    job_id: str
    name: str
    of: int
    done: int = 0
    body: bytes | None = None
    error: Exception | None = None
    started: float = field(default_factory=time.monotonic)
    task: asyncio.Task[None] | None = None

    @property
    def is_over(self) -> bool:
        return self.body is not None or self.error is not None


_jobs: dict[str, Job] = {}


def start(asked: str, name: str, of: int, make: Callable[[Progress], bytes]) -> Job:
    """The job for what is asked; one that runs or waits serves every reader who asks the same."""
    _forget()
    job_id = hashlib.sha256(asked.encode()).hexdigest()[:24]
    known = _jobs.get(job_id)
    if known and known.error is None:
        return known
    job = _jobs[job_id] = Job(job_id, name, of)
    job.task = asyncio.ensure_future(_run(job, make))
    return job


def find(job_id: str) -> Job | None:
    return _jobs.get(job_id)


async def _run(job: Job, make: Callable[[Progress], bytes]) -> None:
    def tell(done: int, _of: int) -> None:
        job.done = done
        time.sleep(PAUSE_S)

    try:
        job.body = await run_in_turn(lambda: make(tell), "long")
    except Exception as error:  # noqa: BLE001  whatever breaks is told to who asked, by clubs/handout/answers.py
        job.error = error


def _forget() -> None:
    """Drops what nobody fetched in time, and the oldest where there are too many."""
    over = sorted((job for job in _jobs.values() if job.is_over), key=lambda job: job.started)
    late = [job for job in over if time.monotonic() - job.started > KEPT_S]
    for job in {job.job_id: job for job in [*late, *over[: max(len(over) - KEPT, 0)]]}.values():
        del _jobs[job.job_id]
