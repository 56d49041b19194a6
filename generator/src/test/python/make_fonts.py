"""Makes the small PostScript fonts of the tests: two ideographs of our own drawing.

python3 make_fonts.py ../resources/dev/glossdeck/export/pdf/font, with fonttools 4.68.0
"""

import sys
from pathlib import Path

from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.t2CharStringPen import T2CharStringPen

# Not 1000, so that outlines and widths have to be scaled.
UNITS = 2048
WIDTHS = [1024, 2048, 1500]
CHARACTERS = [0x4E2D, 0x6587]

NAMES = [".notdef", "middle", "letter"]
# The numbers of glyphs and of characters differ, as they do in parts of large fonts.
NUMBERS = [".notdef", "cid00042", "cid00100"]


def outline(glyph: int) -> T2CharString:
    pen = T2CharStringPen(WIDTHS[glyph], None)
    if glyph > 0:
        pen.moveTo((101, 0))
        pen.lineTo((1301, 3))
        pen.curveTo((1401, 333), (1377, 999), (1101, 1501))
        pen.closePath()
    if glyph > 1:
        pen.moveTo((301, 303))
        pen.lineTo((301, 502))
        pen.lineTo((502, 301))
        pen.closePath()
    return pen.getCharString()


def built(name: str, order: list[str]) -> FontBuilder:
    builder = FontBuilder(UNITS, isTTF=False)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(dict(zip(CHARACTERS, order[1:])))
    glyphs = {glyph: outline(i) for i, glyph in enumerate(order)}
    builder.setupCFF(name, {"FullName": name}, glyphs, {})
    builder.setupHorizontalMetrics({glyph: (WIDTHS[i], 0) for i, glyph in enumerate(order)})
    builder.setupHorizontalHeader(ascent=1800, descent=-248)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name})
    builder.setupOS2(usWeightClass=400)
    builder.setupPost()
    builder.updateHead(created=0, modified=0)
    return builder


def key_by_number(builder: FontBuilder) -> None:
    top = builder.font["CFF "].cff.topDictIndex[0]
    font = FontDict()
    font.Private = top.Private
    del top.Private
    top.rawDict.pop("Private", None)
    top.ROS = ("Adobe", "Identity", 0)
    top.CIDCount = 101
    top.FDArray = FDArrayIndex()
    top.FDArray.append(font)
    top.FDSelect = FDSelect()
    top.FDSelect.format = 3
    top.FDSelect.gidArray = [0] * len(NUMBERS)
    top.CharStrings.fdArray = top.FDArray
    top.CharStrings.fdSelect = top.FDSelect


def main(folder: Path) -> None:
    built("TestByName", NAMES).save(folder / "TestByName.otf")
    by_number = built("TestByNumber", NUMBERS)
    key_by_number(by_number)
    by_number.save(folder / "TestByNumber.otf")


main(Path(sys.argv[1]))
