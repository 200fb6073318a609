"""The child: a file's bytes on stdin, its cells as JSON on stdout. Stops itself at its limits.

{"kind", "encoding", "pictures", "sheets": [{"name", "hidden", "rows", "merged", "hidden_rows",
"hidden_columns", "formats"}]}  # noqa: E501
or {"error": one of reader.KINDS, "detail"}. A cell is null, text, a number, true/false, {"d": day}, {"e":
error} or  # noqa: E501
{"f": 1}, a formula whose value was not stored. Positions count from 0; formats: "row,column" -> percent |
year | month.
"""

import json
import sys
import zipfile
from io import BytesIO
from typing import Any

from clubs.intake.reading.refused import Refused
from clubs.intake.rules import rule

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
NO_TABLES = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"{\\rtf",
    b"\x7fELF",
    b"MZ",
    b"\x1f\x8b",
)
MARKUP = (b"<html", b"<!doctype html", b"<table", b"<?xml", b"<meta", b"<head")


def main() -> None:
    _limit()
    try:
        told = read(sys.stdin.buffer.read(), sys.argv[1] if len(sys.argv) > 1 else "")
        text = json.dumps(told, ensure_ascii=True, allow_nan=False)
    except Refused as refused:
        text = json.dumps(refused.told)
    except (MemoryError, RecursionError):
        text = '{"error": "too_large", "detail": "beyond_memory"}'
    except Exception as error:  # noqa: BLE001 - whatever a library trips over is a damaged file to its sender
        text = json.dumps({"error": "damaged", "detail": "", "reason": type(error).__name__})
    sys.stdout.write(text)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the parent's clock remains
        return
    memory, seconds = int(rule("read_megabytes")) * 1_000_000, int(rule("read_seconds"))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read(content: bytes, encoding: str) -> dict[str, Any]:
    """What kind of file it is, by its first bytes: a name ends as its sender likes."""
    if not content.strip(b"\x00\r\n\t \xef\xbb\xbf\xff\xfe"):
        raise Refused("empty")
    if content.startswith(OLE):
        from clubs.intake.reading import old_workbooks

        return old_workbooks.read(content)
    if content.startswith(ZIP):
        return _read_package(content)
    if content.startswith(NO_TABLES):
        raise Refused("not_a_table")
    if content.lstrip(b"\xef\xbb\xbf \r\n\t")[:200].lower().startswith(MARKUP):
        from clubs.intake.reading import markup

        return markup.read(content, encoding)
    from clubs.intake.reading import texts

    return texts.read(content, encoding)


def _read_package(content: bytes) -> dict[str, Any]:
    from clubs.intake.reading import workbooks

    try:
        package = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Refused("damaged") from error
    files = package.infolist()
    if any(file.flag_bits & 1 for file in files):
        raise Refused("encrypted")
    if sum(file.file_size for file in files) > rule("unfolded_megabytes") * 1_000_000:
        raise Refused("too_large", "beyond_memory")
    names = {file.filename for file in files}
    if "xl/workbook.xml" in names or "xl/workbook.bin" in names:
        return workbooks.read_xlsx(content, package)
    if "content.xml" in names:
        return workbooks.read_ods(content, package)
    if "word/document.xml" in names or "ppt/presentation.xml" in names:
        raise Refused("not_a_table")
    raise Refused("damaged" if "[Content_Types].xml" in names else "not_a_table")


if __name__ == "__main__":
    main()
