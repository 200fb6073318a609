"""/api/names: by which words each option of the place pickers is found (clubs/static/seek.js)."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from typing import Any

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from clubs.choices.links import View
from clubs.choices.lists import list_places
from clubs.choices.naming import name_choice
from clubs.choices.scope import Scope
from clubs.day import find_today
from clubs.errors import ClubsError
from clubs.names.folding import list_keys, list_words, spell
from clubs.names.known import find_places
from clubs.names.type_words import ERAS, LINKING, NEW, OLD, TYPE_WORDS
from clubs.store import versions
from clubs.words.text import LANGUAGES

ASK_EACH_TIME = "no-cache"


async def tell_names(request: Request) -> Response:
    """JSON: words (said around a name -> old, new or nothing), names (option -> old or new, its spellings),
    parts (option -> spelling of a former unit -> the option that says so)."""
    try:
        body = await to_thread.run_sync(lambda: _write_names(versions.current()))
    except ClubsError:  # without data there is nothing to choose from
        return Response("{}", status_code=503, media_type="application/json")
    tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    headers = {"ETag": tag, "Cache-Control": ASK_EACH_TIME}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


@lru_cache(2)
def _write_names(version: str) -> bytes:
    places = find_places(version)
    names: dict[str, list[str]] = {}
    parts: dict[str, dict[str, str]] = {}
    for lang in LANGUAGES:
        now = Scope(View(lang=lang), version, find_today())
        for area_id in list_places(version).index:
            era = NEW if places.units[area_id].is_of_today else OLD
            keys = {" ".join(list_keys(name)) for name in places.list_names(area_id)}
            label = name_choice(now, "province", area_id)
            names[label] = [era, *sorted(keys)]
            for part in places.list_parts(area_id):
                said = now.words("frame-place-with-part", name=label, part=part.name, day=part.valid_from)
                if part.types is None and part.name.isascii() == (lang != LANGUAGES[0]):
                    parts.setdefault(label, {})[part.spelled.key] = said
    told: dict[str, Any] = {"words": _list_words(), "names": names, "parts": parts}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _list_words() -> dict[str, str]:
    """province, provinceof, tinh … mean nothing for the letters of a name; cu and new tell old from new."""
    said = {**dict.fromkeys(TYPE_WORDS, ""), **ERAS}
    said |= {f"{word} {LINKING}": meant for word, meant in said.items()}
    return {spell(list_words(word)).key: meant for word, meant in said.items()}


ROUTES = [Route("/api/names", tell_names)]
