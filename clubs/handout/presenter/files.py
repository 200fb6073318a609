"""Styles, fonts and scripts of the presenter: linked where our server answers, inside where nobody does."""

from __future__ import annotations

import base64
import hashlib
import tomllib
from functools import cache
from pathlib import Path

import plotly

from clubs.store.declaration import ROOT

STATIC = ROOT / "clubs" / "static"
FOLDER = STATIC / "present"
PLOTLY = Path(plotly.__file__).parent / "package_data"
PLOTLY_ADDRESS = "app/plotly/"
CONFIG = ROOT / ".streamlit" / "config.toml"
SCRIPTS = ("charts.js", "slides.js", "programme.js")


def write_styles(is_offline: bool) -> str:
    faces = f"<style>{_write_faces(is_offline)}</style>"
    if is_offline:
        return f"{faces}\n<style>{_read('present.css')}</style>"
    return f'{faces}\n<link rel="stylesheet" href="{_address("present.css")}">'


def write_scripts(is_offline: bool) -> str:
    if is_offline:
        return "\n".join(f"<script>{script}</script>" for script in _list_scripts())
    plotly_js = f"{PLOTLY_ADDRESS}plotly.min.js?{plotly.__version__}"
    return "\n".join(f'<script src="{address}"></script>' for address in [plotly_js, *map(_address, SCRIPTS)])


@cache
def write_policy() -> str:
    """Only what the file holds may run, and nothing may be asked of anybody."""
    digests = (hashlib.sha256(script.encode()).digest() for script in _list_scripts())
    scripts = " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    others = "style-src 'unsafe-inline'; img-src data: blob:; font-src data:"
    rules = f"default-src 'none'; script-src {scripts}; {others}"
    return f'<meta http-equiv="Content-Security-Policy" content="{rules}">'


@cache
def _list_scripts() -> list[str]:
    """As they stand between the tags: nothing in them may end a script element."""
    read = [(PLOTLY / "plotly.min.js").read_text("utf-8"), *map(_read, SCRIPTS)]
    return [script.replace("</script", "<\\/script").replace("<!--", "<\\!--") for script in read]


def _read(name: str) -> str:
    return (FOLDER / name).read_text("utf-8")


def _address(name: str) -> str:
    """Another address for another content, because browsers may keep the file for a month."""
    stamp = hashlib.sha256(_read(name).encode()).hexdigest()[:10]
    return f"app/static/present/{name}?{stamp}"


@cache
def _write_faces(is_offline: bool) -> str:
    """The faces of .streamlit/config.toml."""
    faces = tomllib.loads(CONFIG.read_text("utf-8"))["theme"]["fontFaces"]
    return "\n".join(
        f'@font-face {{ font-family: "{face["family"]}"; font-weight: {face.get("weight", "400")};'
        f" unicode-range: {face['unicodeRange']};"
        f' src: url("{_embed(face["url"]) if is_offline else face["url"]}") format("woff2") }}'
        for face in faces
    )


def _embed(address: str) -> str:
    body = (STATIC / Path(address).name).read_bytes()
    return f"data:font/woff2;base64,{base64.b64encode(body).decode()}"
