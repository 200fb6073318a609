"""/api/deck and /api/workbook: slides and workbooks of a page, of a programme, of every province.

/api/deck?page=province&province=quang-ninh&lang=vi             the parameters of the page
/api/deck?name=Giao ban&view=overview&view=province:quang-ninh  a programme (clubs/handout/programme.py)
/api/deck?each=province&units=63                                a part for each province
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from slugify import slugify
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from clubs.choices.links import for_page
from clubs.choices.lists import list_place_ids
from clubs.choices.scope import COUNTRY, Scope
from clubs.errors import UsageError
from clubs.handout import jobs, workbook
from clubs.handout.answers import file_endpoint, run_in_turn, tell
from clubs.handout.deck import deck
from clubs.handout.programme import read_programme
from clubs.handout.views import find_words, read_scope
from clubs.rooms.overview.country import choose_units

MADE_AT_ONCE = 4  # views that a reader waits for without being told how far it is
REFRESH_S = 2
PAGE = (
    '<!doctype html><html lang="{lang}"><meta charset="utf-8"><meta name="viewport" '
    'content="width=device-width"><meta http-equiv="refresh" content="{seconds}"><title>{title}</title>'
    '<body style="font:20px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem">'
    '<h1 style="font-size:1.6rem">{title}</h1><progress style="width:100%;height:1.6rem" value="{done}" '
    'max="{of}" aria-label="{title}"></progress><p>{told}</p></body></html>'
)
Pairs = Sequence[tuple[str, str]]


async def make_slides(request: Request) -> Response:
    """The file at once; of many views first a page that shows how far it is, and then leads to the file."""
    pairs = request.query_params.multi_items()
    try:
        views, name = await run_in_turn(lambda: read_views(pairs))
        if len(views) <= MADE_AT_ONCE:
            body = await run_in_turn(lambda: deck.make_deck(views, name=name))
            return _send(body, name_slides(views, name))
    except Exception as error:  # noqa: BLE001  whatever breaks, a reader gets a sentence and a way back
        return tell(error, dict(pairs), request.url.path)
    asked = f"{views[0].version} {views[0].seen_on} {pairs}"
    job = jobs.start(
        asked, name_slides(views, name), len(views), lambda told: deck.make_deck(views, told, name)
    )
    lang = find_words(dict(pairs)).lang
    return RedirectResponse(f"deck/progress?job={job.job_id}&lang={lang}", status_code=303)


async def show_progress(request: Request) -> Response:
    """How many views are made; the file once all are."""
    params = dict(request.query_params)
    job, words = jobs.find(params.get("job", "")), find_words(params)
    if job is None:
        return tell(UsageError("error-file-gone"), {"lang": words.lang}, request.url.path)
    if job.error is not None:
        return tell(job.error, {"lang": words.lang}, request.url.path)
    if job.body is not None:
        return _send(job.body, job.name)
    told = words("file-progress", done=job.done, of=job.of)
    page = PAGE.format(
        lang=words.lang,
        seconds=REFRESH_S,
        title=escape(words("file-being-made")),
        done=job.done,
        of=job.of,
        told=escape(told),
    )
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


def read_views(pairs: Pairs) -> tuple[list[Scope], str]:
    """The views that a link asks for, and their name. Raises UsageError where one of them is not known."""
    params = dict(pairs)
    if params.get("each", "").strip():
        return _list_provinces(params), params.get("name", "").strip()
    if not any(key == "view" for key, _ in pairs):
        return [read_scope(params)], ""
    asked = read_programme(pairs)
    if asked.problems or not asked.views:
        told = " ".join(asked.problems) or asked.words("error-file-empty")
        raise UsageError("error-file-programme", told=told)
    return [Scope(view, asked.version, asked.today) for view in asked.views], asked.name


def _list_provinces(params: dict[str, str]) -> list[Scope]:
    """The page of each province, on the boundaries asked for, else on those of the day."""
    if params["each"] != "province":
        raise UsageError("error-file-value", param="each", value=params["each"][:60])
    asked = {key: value for key, value in params.items() if key not in ("each", "name", "page", "province")}
    now = read_scope({**asked, "page": "province"})
    units = choose_units(now.units, now.seen_on)
    ids = [area_id for area_id in list_place_ids(now.version, str(units)) if area_id != COUNTRY]
    return [replace(now, view=for_page(now.view, "province", province=area_id)) for area_id in ids]


def name_slides(views: Sequence[Scope], name: str) -> str:
    """The name of the programme where it has one: giao-ban-2026-11-21.pptx."""
    if name:
        return f"{slugify(name)}-{views[0].seen_on}.pptx"
    if len(views) == 1:
        return deck.name_deck(views[0])
    return f"clb-{views[0].view.page}-{len(views)}-{views[0].seen_on}.pptx"


def _send(body: bytes, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-cache"}
    return Response(body, media_type=deck.MEDIA_TYPE, headers=headers)


ROUTES = [
    Route("/api/deck", make_slides),
    Route("/api/deck/progress", show_progress),
    Route(
        "/api/workbook",
        file_endpoint(workbook.make_workbook, workbook.name_workbook, workbook.MEDIA_TYPE),
    ),
]
