"""Cuts the faces of Rejoinder Serif out of Source Serif 4: one weight axis, one optical size, the letters of news in Latin."""

import io

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# The optical size that the reading size stands at; the finer cuts for headlines would double the files.
OPTICAL_SIZE = 20


def code_points(ranges: str) -> list[int]:
    """`U+20-7E, U+2026` as numbers."""
    found: list[int] = []
    for part in ranges.replace("U+", "").replace(" ", "").split(","):
        first, _, last = part.partition("-")
        found += range(int(first, 16), int(last or first, 16) + 1)
    return found


def without_kerning_variations(font: TTFont) -> None:
    """Kerning as the regular weight has it: a tenth of the file, and no eye has seen the difference."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            values = [
                value
                for pairs in getattr(table, "PairSet", [])
                for pair in pairs.PairValueRecord
                for value in (pair.Value1, pair.Value2)
            ] + [
                value
                for first in getattr(table, "Class1Record", [])
                for second in first.Class2Record
                for value in (second.Value1, second.Value2)
            ]
            for value in filter(None, values):
                for device in ("XAdvDevice", "XPlaDevice", "YAdvDevice", "YPlaDevice"):
                    if hasattr(value, device):
                        delattr(value, device)
            for name in ("ValueFormat1", "ValueFormat2"):
                if hasattr(table, name):
                    setattr(table, name, getattr(table, name) & 0x0F)


# Of some features only what is set here: accented small capitals and superior letters weigh as much as an alphabet.
NARROWED = {"smcp": str.islower, "sups": lambda name: name in DIGITS}
DIGITS = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}


def narrow_features(font: TTFont) -> None:
    """Small capitals for a to z, superior figures for footnotes."""
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        wanted = NARROWED.get(record.FeatureTag)
        for index in record.Feature.LookupListIndex if wanted else []:
            for substitution in table.LookupList.Lookup[index].SubTable:
                substitution = getattr(substitution, "ExtSubTable", substitution)
                if hasattr(substitution, "mapping"):
                    substitution.mapping = {
                        plain: changed
                        for plain, changed in substitution.mapping.items()
                        if (len(plain) == 1 or plain in DIGITS) and wanted(plain)
                    }


def renamed(font: TTFont, style: str) -> None:
    """A changed font may not carry the reserved name of the original (SIL OFL 1.1, condition 3)."""
    names = {1: "Rejoinder Serif", 2: style, 3: f"Rejoinder Serif {style}", 4: f"Rejoinder Serif {style}"}
    names[6] = f"RejoinderSerif-{style}"
    for record in list(font["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]
        elif record.nameID not in (0, 13, 14):
            font["name"].removeNames(nameID=record.nameID)


def cut(source: str, style: str, weights: tuple[int, int] | int, ranges: str, features: str) -> bytes:
    """One face as WOFF2, of these weights, letters and features."""
    whole = instancer.instantiateVariableFont(TTFont(source), {"opsz": OPTICAL_SIZE, "wght": weights})
    # Saved and read again: the instancer leaves tables that the subsetter cannot read as they are.
    kept = io.BytesIO()
    whole.save(kept)
    kept.seek(0)
    font = TTFont(kept)
    without_kerning_variations(font)
    narrow_features(font)

    options = subset.Options()
    options.layout_features = features.split(",")
    options.hinting = False
    options.name_IDs = ["*"]
    options.drop_tables += ["STAT", "MVAR"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=code_points(ranges))
    subsetter.subset(font)
    renamed(font, style)
    font.flavor = "woff2"
    # The same bytes whenever they are made: the file's name in pages is its hash.
    font.recalcTimestamp = False
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()
