"""What makes PowerPoint or Excel offer a repair: parts, relations, elements not as their standard says.

Source: ECMA-376, part 1, the sequences of dml-chart.xsd. Other programs forgive more than PowerPoint.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from functools import cache
from typing import Any

import openpyxl
import pytest
from lxml import etree

from clubs.handout.deck.deck import make_deck
from clubs.handout.workbook import make_workbook
from tests.deck_reading import look

VIEWS = {
    "province": {"province": "lai-chau"},
    "district": {"province": "thai-nguyen"},
    "overview": {},
    "compare": {},
    "targets": {"province": "viet-nam"},
    "quality": {"province": "viet-nam"},
}
MAKERS = {"pptx": lambda now: make_deck([now, now]), "xlsx": make_workbook}
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
OF_A_LABEL = (
    "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize"
)
OF_AN_AXIS = (
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark"
    " tickLblPos spPr txPr crossAx crosses crossesAt"
)
SEQUENCES = {
    "chart": "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax",
    "barChart": "barDir grouping varyColors ser dLbls gapWidth overlap axId",
    "lineChart": "grouping varyColors ser dLbls marker smooth axId",
    "scatterChart": "scatterStyle varyColors ser dLbls axId",
    "ser": "idx order tx spPr invertIfNegative marker dPt dLbls cat val xVal yVal smooth",
    "dPt": "idx invertIfNegative marker bubble3D explosion spPr",
    "dLbls": f"dLbl delete {OF_A_LABEL} showLeaderLines",
    "dLbl": f"idx delete layout tx {OF_A_LABEL}",
    "marker": "symbol size spPr",
    "valAx": f"{OF_AN_AXIS} crossBetween majorUnit minorUnit",
    "catAx": f"{OF_AN_AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl",
    "scaling": "logBase orientation max min",
    "manualLayout": "layoutTarget xMode yMode wMode hMode x y w h",
    "legend": "legendPos legendEntry layout overlay spPr txPr",
}
SIDES = {"barChart": {"outEnd"}, "lineChart": {"l", "r", "t", "b"}, "scatterChart": {"l", "r", "t", "b"}}


@cache
def make(kind: str, page: str) -> bytes:
    return MAKERS[kind](look(page, **VIEWS[page]))


@pytest.fixture(params=[(kind, page) for kind in MAKERS for page in VIEWS], ids="-".join)
def package(request: pytest.FixtureRequest) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(make(*request.param)))


def list_parts(package: zipfile.ZipFile, ending: str) -> Iterator[tuple[str, Any]]:
    for name in package.namelist():
        if name.endswith(ending):
            yield name, etree.fromstring(package.read(name))


def test_every_part_is_there_once_and_has_its_type(package: zipfile.ZipFile) -> None:
    names = package.namelist()
    types = etree.fromstring(package.read("[Content_Types].xml"))
    named = {one.get("PartName").lstrip("/") for one in types if one.get("PartName")}
    endings = {one.get("Extension") for one in types if one.get("Extension")}
    assert len(names) == len(set(names)) and named <= set(names)
    assert {name.rpartition(".")[2] for name in set(names) - named - {"[Content_Types].xml"}} <= endings


def test_every_relation_leads_somewhere(package: zipfile.ZipFile) -> None:
    for name, relations in list_parts(package, ".rels"):
        folder, ids = posixpath.dirname(posixpath.dirname(name)), [one.get("Id") for one in relations]
        assert len(ids) == len(set(ids))
        for one in (one for one in relations if one.get("TargetMode") != "External"):
            target = posixpath.normpath(posixpath.join("/", folder, one.get("Target"))).lstrip("/")
            assert target in package.namelist(), (name, target)


def test_shapes_of_a_slide_have_ids_of_their_own(package: zipfile.ZipFile) -> None:
    for name, sheet in list_parts(package, ".xml"):
        if name.startswith(("ppt/slides/", "ppt/notesSlides/")):
            ids = [shape.get("id") for shape in sheet.iter("{*}cNvPr")]
            assert len(ids) == len(set(ids)), name


def test_charts_have_their_elements_in_the_order_of_the_standard(package: zipfile.ZipFile) -> None:
    for name, space in list_parts(package, ".xml"):
        for element in space.iter(f"{CHART}*") if "/charts/" in name else ():
            order = SEQUENCES.get(etree.QName(element).localname, "").split()
            if order:
                found = [etree.QName(child).localname for child in element if child.tag.startswith(CHART)]
                assert sorted(found, key=order.index) == found, (name, element.tag)


def test_labels_stand_where_their_kind_of_chart_allows(package: zipfile.ZipFile) -> None:
    for name, space in list_parts(package, ".xml"):
        for kind, allowed in SIDES.items() if "/charts/" in name else ():
            for drawn in space.iter(f"{CHART}{kind}"):
                assert {side.get("val") for side in drawn.iter(f"{CHART}dLblPos")} <= allowed, name


def test_the_sheet_behind_a_chart_opens(package: zipfile.ZipFile) -> None:
    for name in package.namelist():
        if name.endswith(".xlsx"):
            assert openpyxl.load_workbook(io.BytesIO(package.read(name))).sheetnames == ["Sheet1"]
