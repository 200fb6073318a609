"""A PostgreSQL of one's own for the tests: Debian's programs, a folder of this run, a socket and no port.

initdb refuses root; as root the server runs as the user postgres that Debian's package makes.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

INSTALLED = Path("/usr/lib/postgresql")
ACCOUNT = "postgres"


def find_program(name: str) -> str:
    """Raises FileNotFoundError with the remedy; `make test` installs what is missing."""
    installed = [str(file) for file in sorted(INSTALLED.glob(f"*/bin/{name}"))]
    found = installed[-1] if installed else shutil.which(name)
    if not found:
        raise FileNotFoundError(f"{name} is missing. Debian: sudo apt-get install postgresql")
    return found


@contextmanager
def running() -> Iterator[str]:
    """The address of a new empty server, which is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="clubs-pg-", dir="/tmp"))  # a socket's path is short
    try:
        if os.getuid() == 0:
            shutil.chown(folder, ACCOUNT)
        data = folder / "data"
        _run(
            find_program("initdb"), "-D", str(data), "-U", ACCOUNT, "--auth=trust", "-E", "UTF8", "--locale=C"
        )
        options = f"-k {folder} -c listen_addresses='' -c max_connections=40"
        _run(find_program("pg_ctl"), "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start")
        try:
            yield f"postgresql+psycopg://{ACCOUNT}@/postgres?host={folder}"
        finally:
            _run(find_program("pg_ctl"), "-D", str(data), "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(*command: str) -> None:
    as_account: Sequence[str] = ("runuser", "-u", ACCOUNT, "--") if os.getuid() == 0 else ()
    subprocess.run([*as_account, *command], check=True, stdout=subprocess.DEVNULL, cwd="/tmp")
