"""The files a browser loads first, compressed once and kept under var/.

Streamlit serves its bundles uncompressed, because compressing them per request costs more than it saves
(streamlit/web/server/starlette/starlette_gzip_middleware.py). Once for all requests it costs nothing: the
4.7 MB chart bundle travels as 1.1 MB. Brotli's best quality takes seconds, so it is made in the background;
a browser that asks before it is ready gets gzip.
"""

from __future__ import annotations

import gzip
import hashlib
import logging
import os
import queue
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import brotli

LOG = logging.getLogger(__name__)
TEXT_SUFFIXES = {".js", ".css", ".html", ".json", ".svg", ".txt", ".map"}
SMALLEST_WORTH_COMPRESSING = 1_000  # bytes; below, the headers weigh more than the gain
GZIP_LEVEL = 6


@dataclass(frozen=True)
class Asset:
    """One file as it was read: the key changes with its path, time, size or rewriting."""

    path: Path
    body: bytes
    key: str

    @property
    def is_compressible(self) -> bool:
        return self.path.suffix in TEXT_SUFFIXES and len(self.body) >= SMALLEST_WORTH_COMPRESSING


def read_asset(path: Path) -> Asset:
    """Raises OSError where the file cannot be read."""
    state = path.stat()
    stamp = f"{path}|{state.st_mtime_ns}|{state.st_size}"
    return Asset(path, path.read_bytes(), hashlib.sha256(stamp.encode()).hexdigest()[:20])


def rewritten(asset: Asset, body: bytes) -> Asset:
    """The same file with another body, which then has a key of its own."""
    return Asset(asset.path, body, hashlib.sha256(asset.key.encode() + body).hexdigest()[:20])


@dataclass
class CompressedStore:
    """Compressed bodies by key and encoding: in memory, and on disk where the disk lets us write."""

    folder: Path
    _bodies: dict[tuple[str, str], bytes] = field(default_factory=dict)
    _wanted: queue.Queue[Asset] = field(default_factory=queue.Queue)
    _queued: set[str] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _worker: threading.Thread | None = None

    def best(self, asset: Asset, accepted: str) -> tuple[bytes, str]:
        """The smallest body ready now that the browser accepts, and its encoding ("" for none)."""
        if not asset.is_compressible:
            return asset.body, ""
        if "br" in accepted:
            if (ready := self._ready(asset, "br")) is not None:
                return ready, "br"
            self.prepare_later(asset)
        if "gzip" in accepted:
            return self._ready(asset, "gzip") or self._compress(asset, "gzip"), "gzip"
        return asset.body, ""

    def prepare_later(self, asset: Asset) -> None:
        """Queue the slow compression; a daemon thread, so that it never delays a stop."""
        with self._lock:
            if asset.key in self._queued or not asset.is_compressible:
                return
            self._queued.add(asset.key)
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, name="assets", daemon=True)
                self._worker.start()
        self._wanted.put(asset)

    def prepare(self, asset: Asset) -> bytes:
        ready = self._ready(asset, "br")
        return ready if ready is not None else self._compress(asset, "br")

    def _work(self) -> None:
        while True:
            self.prepare(self._wanted.get())

    def _file(self, asset: Asset, encoding: str) -> Path:
        return self.folder / f"{asset.path.name}.{asset.key}.{encoding}"

    def _ready(self, asset: Asset, encoding: str) -> bytes | None:
        found = self._bodies.get((asset.key, encoding))
        if found is None and (file := self._file(asset, encoding)).is_file():
            found = self._bodies[asset.key, encoding] = file.read_bytes()
        return found

    def _compress(self, asset: Asset, encoding: str) -> bytes:
        if encoding == "br":
            body: bytes = brotli.compress(asset.body, mode=brotli.MODE_TEXT, quality=11, lgwin=24)
        else:
            body = gzip.compress(asset.body, compresslevel=GZIP_LEVEL, mtime=0)
        self._bodies[asset.key, encoding] = body
        self._keep(self._file(asset, encoding), body)
        return body

    def _keep(self, file: Path, body: bytes) -> None:
        """Write beside and move, so that a killed process leaves no half file."""
        part = file.with_name(f"{file.name}.{os.getpid()}.part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(body)
            part.replace(file)
        except OSError as error:  # read-only or full: the body stays in memory, made anew at the next start
            with suppress(OSError):
                part.unlink()
            LOG.warning("%s cannot be written (%s); compressed files are kept in memory only", file, error)
