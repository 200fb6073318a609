"""python -m bench [--rounds 15]: measure, and print Markdown. It judges, but never fails a build."""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench import light, load, page_queries, report, reruns, results, sizes, timings
from bench.browser import CHROMIUM, FLAGS, VIEWPORT
from bench.pages import first_of_each, list_loads
from bench.servers import both_servers
from clubs.store import build, versions
from clubs.store.declaration import ROOT

READY_ASSETS = ROOT / "var" / "assets"


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="repetitions of each measurement (15)")
    rounds = parser.parse_args().rounds
    print(report.describe_machine(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        var = prepare_data(Path(folder))
        with measured("in the browser"):
            measure_in_browser(var, rounds)
        with measured("on the server"):
            measure_server(rounds)
        with measured("under load"):
            plan = load.Plan()
            say(results.tell_load(load.measure(var, plan), plan))


def prepare_data(var: Path) -> Path:
    """A data folder of its own: nothing that is in use is touched, and no version is removed."""
    os.environ[versions.FOLDER_VARIABLE] = str(var)
    if READY_ASSETS.is_dir():  # saves the minute that the best compression takes
        shutil.copytree(READY_ASSETS, var / "assets")
    build.build()
    return var


def measure_in_browser(var: Path, rounds: int) -> None:
    with both_servers(var) as server_of, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        print(f"Chromium {browser.version}", flush=True)

        def address_of(name: str) -> str:
            return server_of(name).address

        say(results.tell_filters(timings.time_filters(browser, address_of, rounds)))
        with tempfile.TemporaryDirectory() as profile:  # on disk: it keeps compiled scripts
            context = playwright.chromium.launch_persistent_context(
                profile, executable_path=CHROMIUM, args=FLAGS, viewport=VIEWPORT
            )
            say(results.tell_loads(timings.time_loads(context, address_of, rounds)))
            first_charts = light.time_first_charts(context, address_of(light.INTERACTIVE), rounds)
            say(light.tell_first_charts(first_charts))
            context.close()
        paths = {name: page.path for name, page in list_loads().items()}
        say(results.tell_sizes(sizes.weigh(browser, address_of, paths)))
        browser.close()


def measure_server(rounds: int) -> None:
    pages = first_of_each()
    asked = {page.name: page_queries.record(page) for page in pages}
    answered = {name: page_queries.time_queries(found, rounds) for name, found in asked.items()}
    say(results.tell_queries(answered))
    say(results.tell_reruns({page.name: reruns.examine(page, rounds) for page in pages}))


@contextmanager
def measured(what: str) -> Iterator[None]:
    start = time.monotonic()
    yield
    say(f"({what}: {time.monotonic() - start:.0f} s, {report.describe_load()})")


def say(text: str) -> None:
    print(f"\n{text}", flush=True)


if __name__ == "__main__":
    main()
