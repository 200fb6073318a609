"""The data side from a shell: python -m clubs build | check | queries | query | version | practice | serve.

What people do to the data: load FILE | undo N | withdraw FIGURE | history | ledger | backup | restore.
"""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from clubs import queries
from clubs.errors import ClubsError, UsageError, find_nearest
from clubs.intake import command as load
from clubs.ledger import backup, book, building, effect, saving
from clubs.store import practice, versions
from clubs.web import serve
from clubs.words import printing
from clubs.words.errors import report_error
from clubs.words.text import LANGUAGE_VARIABLE, LANGUAGES, UnknownLanguage, Words

COMMANDS = (
    "build", "check", "queries", "query", "version", "practice", "serve",
    "load", "undo", "withdraw", "history", "ledger", "backup", "restore",
)  # fmt: skip


class Parser(argparse.ArgumentParser):
    """Says what is wrong as every other error is said, and leaves the exit to main()."""

    def error(self, message: str) -> NoReturn:
        raise UsageError("error-usage", reason=message)


def main(arguments: Sequence[str] | None = None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    words = Words(LANGUAGES[0])
    try:
        words = Words(_find_language(given))
        return _run(_parse(given, words), words)
    except UnknownLanguage as error:
        print(words(error.key, **error.arguments), file=sys.stderr)
        return UsageError.exit_code
    except ClubsError as error:
        print(report_error(words, error), file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _find_language(given: Sequence[str]) -> str:
    """The language of --lang, else of CLUBS_LANG; read first, so that errors are said in it."""
    parser = Parser(add_help=False)
    parser.add_argument("--lang")
    asked, _ = parser.parse_known_args(given)
    return asked.lang or os.environ.get(LANGUAGE_VARIABLE) or LANGUAGES[0]


def _parse(given: Sequence[str], words: Words) -> argparse.Namespace:
    parser = Parser(prog="python -m clubs", description=words("cli-about"), add_help=True)
    parser.add_argument("--lang", help=words("cli-lang"))
    commands = parser.add_subparsers(dest="command", metavar="|".join(COMMANDS), required=True)
    made = {name: commands.add_parser(name, help=words(f"cli-{name}")) for name in COMMANDS}
    for command in made.values():
        command.add_argument("--lang", help=words("cli-lang"), default=argparse.SUPPRESS)
    made["query"].add_argument("name", help=words("cli-query-name"))
    made["query"].add_argument("--param", action="append", default=[], metavar="k=v", help=words("cli-param"))
    made["query"].add_argument("--format", choices=list(printing.FORMATS), default="table")
    for name in ("query", "check"):
        made[name].add_argument("--version", help=words("cli-data-version"))
    made["practice"].add_argument("folder", type=Path, help=words("cli-practice-folder"))
    made["practice"].add_argument(
        "--size", choices=practice.SIZES, default=practice.SIZES[0], help=words("cli-practice-size")
    )
    made["serve"].add_argument("--host", default="127.0.0.1", help=words("cli-host"))
    made["serve"].add_argument("--port", default="8501", help=words("cli-port"))
    load.add_arguments(made["load"], words)
    made["undo"].add_argument("number", type=int, help=words("cli-undo-number"))
    made["withdraw"].add_argument("figure", help=words("cli-withdraw-figure"))
    for name in ("undo", "withdraw"):
        made[name].add_argument("--reason", default="", help=words("cli-reason"))
        made[name].add_argument("--author", default="", help=words("cli-author"))
    made["history"].add_argument("--format", choices=("table", "json"), default="table")
    made["ledger"].add_argument("action", choices=("verify",), help=words("cli-ledger-action"))
    for name in ("backup", "restore"):
        made[name].add_argument("file", type=Path, help=words("cli-backup-file"))
    _check_command(given)
    return parser.parse_args(given or ["--help"])


def _check_command(given: Sequence[str]) -> None:
    """A mistyped command gets the nearest one; argparse would only list them."""
    plain = [text for position, text in enumerate(given) if not _is_option(given, position)]
    if plain and plain[0] not in COMMANDS:
        nearest = find_nearest(plain[0], COMMANDS)
        raise UsageError("error-command-unknown", asked=plain[0], nearest=nearest, known=", ".join(COMMANDS))


def _is_option(given: Sequence[str], position: int) -> bool:
    return given[position].startswith("-") or (position > 0 and given[position - 1] == "--lang")


def _run(asked: argparse.Namespace, words: Words) -> int:
    match asked.command:
        case "build":
            return _build(words)
        case "check":
            return _check(asked.version, words)
        case "queries":
            print(printing.describe_queries(queries.catalog()), end="")
        case "query":
            _query(asked)
        case "version":
            print(versions.current())
        case "practice":
            n = practice.make_country(asked.folder.resolve(), asked.size)
            print(words("cli-practised", n=n, folder=str(asked.folder.resolve())))
        case "serve":
            return serve.serve(asked.host, asked.port, words)
        case "load":
            return load.run(asked, words)
        case "undo":
            return _tell_act(saving.undo(asked.number, asked.author, asked.reason), words)
        case "withdraw":
            return _tell_act(saving.withdraw(asked.figure, asked.reason, asked.author), words)
        case "history":
            acts = book.read_acts()
            tell = printing.acts_as_json if asked.format == "json" else printing.describe_acts
            print(tell(acts, effect.find_undone(acts), words), end="")
        case "ledger":
            print(words("cli-ledger-whole", **_describe_head(backup.verify())))
        case "backup":
            print(
                words(
                    "cli-backup-written",
                    file=str(asked.file),
                    **_describe_head(backup.write_backup(asked.file)),
                )
            )
        case "restore":
            restored = backup.restore(asked.file)
            print(words("cli-restored", added=restored.added, **_describe_head(restored.head)))
            return _build(words)
    return 0


def _tell_act(act: book.Act, words: Words) -> int:
    """What was saved, before the build that shows it: the act stands whatever comes of the build."""
    print(words("cli-act-saved", number=str(act.number)), flush=True)
    return _build(words)


def _describe_head(head: book.Head) -> dict[str, str | int]:
    return {"acts": head.number, "hash": head.hash[:12]}


def _build(words: Words) -> int:
    built = building.build_current()
    print(words("cli-built" if built.is_new else "cli-built-already", version=built.version))
    return 0


def _check(version: str | None, words: Words) -> int:
    found = queries.run_checks(version)
    print(printing.describe_findings(found, words), end="")
    return 1 if (found["severity"] == "error").any() else 0


def _query(asked: argparse.Namespace) -> None:
    query = queries.find_query(asked.name)
    pairs = [text.partition("=") for text in asked.param]
    for text, (name, equals, _) in zip(asked.param, pairs, strict=True):
        if not (name and equals):
            raise UsageError("error-param-form", asked=text)
    params = queries.read_params(query, {name: value for name, _, value in pairs})
    rows = queries.run_query(query, asked.version, **params)
    print(printing.FORMATS[asked.format](rows), end="")


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):  # a Windows console may not speak Vietnamese by itself
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    sys.exit(main())
