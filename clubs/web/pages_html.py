"""Streamlit's one HTML page, rewritten: our language and name, our font, the charts fetched at once."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import tomllib
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from clubs.web.assets import Asset, read_asset, rewritten
from clubs.web.framework import change_script
from clubs.words.text import LANGUAGES, Words

# Found, not imported: only clubs/shell.py and clubs/ui.py import Streamlit.
FRONTEND = Path(str(find_spec("streamlit").origin)).parent / "static"  # type: ignore[union-attr]
FONT_LINK = '<link rel="preload" href="./app/static/be-vietnam-pro-{}-normal.woff2" as="font" crossorigin>'
FIRST_FONTS = ("latin-400", "vietnamese-400", "latin-600", "vietnamese-600")
CHART_BUNDLE = "PlotlyChart.*.js"
DRAWN_ON_EVERY_PAGE = (CHART_BUNDLE, "Selectbox.*.js", "PageLink.*.js", "DataFrame.*.js", "Table.*.js")
FIRST_LOAD = re.compile(r"\./(static/(?:js|css)/[^\"]+)")
STREAMLIT_FONT = re.compile(r'<link\s+rel="preload"\s+href="\./static/media/SourceSans[^>]+>')
INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
# Charts place their labels for a width that Python cannot ask for; the cookie holds nothing else.
TELL_WIDTH = '<script>document.cookie = "width=" + window.innerWidth + "; path=/; SameSite=Strict"</script>'
# The frame is drawn once before the server has told its theme. With our font named here, Streamlit's own
# (170 kB) is never asked for; should Streamlit stop reading this, the page only becomes heavier.
FIRST_THEME = (
    "<script>window.__streamlit = {{LIGHT_THEME: {{bodyFont: {0}}}, DARK_THEME: {{bodyFont: {0}}}}}</script>"
)
# Streamlit writes a click that leads to another page as two steps: the new choices on the page that is left,
# then the new page. Two steps without an act of the reader in between are one, so that Back leads back.
ONE_STEP_AN_ACT = """<script>
(() => {
  const push = history.pushState, replace = history.replaceState;
  let acted = false;
  for (const act of ["pointerdown", "keydown", "click"]) addEventListener(act, () => { acted = true; }, true);
  history.pushState = function (...step) {
    (acted ? push : replace).apply(this, step);
    acted = false;
  };
})();
</script>"""
# A table takes focus, by Tab or by a tap on a heading, for a choice of its first row: a page would turn that
# nobody asked for. Rows are opened by a click; by keyboard the same rows stand below as text with links.
NO_CHOICE_BY_FOCUS = """<script>
addEventListener("focusin", (event) => {
  if (event.target.closest("[data-testid=data-grid-canvas]")) event.stopImmediatePropagation();
}, true);
</script>"""
SEEK = Path(__file__).resolve().parents[1] / "static" / "seek.js"
SEEK_LINK = '<script defer src="./app/static/seek.js?{}"></script>'  # kept for a month: named by its content
CONFIG = Path(__file__).resolve().parents[2] / ".streamlit" / "config.toml"


@lru_cache(maxsize=len(LANGUAGES))
def page_asset(language: str) -> Asset:
    return rewritten(read_asset(FRONTEND / "index.html"), _rewrite(language).encode())


def _rewrite(language: str) -> str:
    """A replacement that finds nothing leaves Streamlit's page as it is: plainer, but whole."""
    html = (FRONTEND / "index.html").read_text("utf-8")
    links = [
        f'<link rel="preload" as="script" crossorigin href="./{name}">' for name in find_bundles(CHART_BUNDLE)
    ]
    links += [FONT_LINK.format(part) for part in FIRST_FONTS]
    font = tomllib.loads(CONFIG.read_text("utf-8"))["theme"]["font"]
    seek = SEEK_LINK.format(hashlib.sha256(SEEK.read_bytes()).hexdigest()[:12])
    head = [
        TELL_WIDTH,
        ONE_STEP_AN_ACT,
        NO_CHOICE_BY_FOCUS,
        FIRST_THEME.format(json.dumps(font)),
        seek,
        *links,
    ]
    html = STREAMLIT_FONT.sub("\n    ".join(head), html, count=1)
    for old, new in (
        ('<html lang="en">', f'<html lang="{language}">'),
        ("<title>Streamlit</title>", f"<title>{Words(language)('frame-app')}</title>"),
        ("./favicon.png", "./app/static/favicon.svg"),
    ):
        html = html.replace(old, new, 1)
    return html


def find_bundles(*patterns: str) -> list[str]:
    folder = FRONTEND / "static/js"
    return [f"static/js/{file.name}" for pattern in patterns for file in folder.glob(pattern)]


def first_load_assets() -> list[Asset]:
    """The files of a first load, smallest first, so that most are ready while the largest is still made."""
    names = set(FIRST_LOAD.findall((FRONTEND / "index.html").read_text("utf-8")))
    names |= set(find_bundles(*DRAWN_ON_EVERY_PAGE))
    scripts = [change_script(read_asset(FRONTEND / name)) for name in sorted(names)]
    assets = [*map(page_asset, LANGUAGES), *scripts]
    return sorted(assets, key=lambda asset: len(asset.body))


def content_policy() -> str:
    """Everything from this host only. Streamlit styles inline; inline scripts are named by their hash."""
    scripts = INLINE_SCRIPT.findall(page_asset(LANGUAGES[0]).body.decode())
    digests = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]
    return "; ".join(
        [
            "default-src 'self'",
            " ".join(["script-src 'self'", *(f"'sha256-{digest}'" for digest in digests)]),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        ]
    )
