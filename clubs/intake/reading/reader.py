"""Reads a file in a child process with limits of time and memory: no file can stop or crash its caller."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from clubs.errors import ClubsError
from clubs.intake.grid import Book, make_book
from clubs.intake.rules import rule
from clubs.store.declaration import ROOT

KINDS = ("encrypted", "damaged", "not_a_table", "too_large", "empty")


class CannotRead(ClubsError):
    """A file that holds no table we can read; `kind` is one of KINDS, `detail` chooses the remedy said."""

    def __init__(self, kind: str, detail: str = "") -> None:
        limits = {"megabytes": rule("file_megabytes"), "rows": rule("rows")}
        super().__init__(f"intake-error-{(detail or kind).replace('_', '-')}", **limits)
        self.kind = kind


def hash_file(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def read_file(path: Path, encoding: str = "") -> Book:
    """The sheets of a file. encoding: of a text file, where it was asked; empty lets the letters tell.

    Raises CannotRead with the kind and, as its message, the remedy.
    """
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise CannotRead("not_a_table", "folder")
        if size > rule("file_megabytes") * 1_000_000:
            raise CannotRead("too_large")
        content = path.read_bytes()
    except OSError as error:
        raise CannotRead("damaged", "missing") from error
    return read_bytes(content, path.name, encoding)


def read_bytes(content: bytes, name: str, encoding: str = "") -> Book:
    """The same for what was uploaded or pasted."""
    if len(content) > rule("file_megabytes") * 1_000_000:
        raise CannotRead("too_large")
    told = _ask_child(content, encoding)
    if "error" in told:
        raise CannotRead(told["error"], told.get("detail", ""))
    return make_book(told, name, hash_file(content))


def _ask_child(content: bytes, encoding: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "clubs.intake.reading.child", encoding]
    try:
        done = subprocess.run(
            command, input=content, capture_output=True, cwd=ROOT, check=False, timeout=rule("read_seconds")
        )
    except subprocess.TimeoutExpired:
        return {"error": "too_large", "detail": "too_long"}
    try:
        told = json.loads(done.stdout)
    except (ValueError, MemoryError):
        told = None
    if not isinstance(told, dict):  # killed by a limit, or by what it read
        return (
            {"error": "too_large", "detail": "beyond_memory"} if done.returncode < 0 else {"error": "damaged"}
        )
    return told
