"""
Makes public/fonts/ and styles/fonts.css out of Source Serif 4. Run once for a new release of the typeface:

    npm pack source-serif@4.5.1 && tar xf source-serif-4.5.1.tgz
    python3 scripts/fonts/make-fonts.py package /usr/share/fonts/truetype/dejavu

needs fontTools with brotli (Debian: fonttools, python3-brotli) and fonts-dejavu-core. The same input gives the same bytes.
"""

import base64
import hashlib
import sys
from pathlib import Path

from cut import OPTICAL_SIZE, code_points, cut
from fallbacks import BOLD, DEJAVU, FALLBACKS, ITALIC, SOURCE_SERIF_TEXT, average_width, face_rule
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

BUDGET = 80_000
TEXT_SIZE = 14
FOLDER = Path("public/fonts")

# What English and the languages of western Europe write, and the signs of news; then the rest of Latin Extended-A,
# Romanian's letters and capital sharp s, in files of their own that only pages with such letters ask for.
LATIN = (
    "U+20-7E, U+A0-FF, U+131, U+152-153, U+160-161, U+178, U+17D-17E, U+192, U+2C6, U+2DA, U+2DC, U+2009, U+200A, "
    "U+2010, U+2012-2015, U+2018-201A, U+201C-201E, U+2020-2022, U+2026, U+202F, U+2030, U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2116, "
    "U+2122, U+2190-2193, U+2212, U+2260, U+2264-2265"
)
EXTENDED = (
    "U+100-12B, U+12E-130, U+134-137, U+139-13E, U+141-148, U+14A-151, U+154-15F, U+162-165, U+168-177, U+179-17C, U+218-21B, U+1E9E, "
    "U+20A9, U+20AB, U+20B9-20BA, U+20BD"
)
FIGURES = "kern,liga,ccmp,locl,onum,lnum,tnum,pnum"

# File, style, weights, letters, features. A bold italic is slanted type made bolder by the browser: rare, and worth 13 kB.
CUTS = [
    ("rejoinder-serif", "Roman", (400, 700), LATIN, f"{FIGURES},sups,smcp"),
    ("rejoinder-serif-italic", "Italic", 400, LATIN, FIGURES),
    ("rejoinder-serif-extended", "Roman", (400, 700), EXTENDED, "kern,ccmp,locl"),
    ("rejoinder-serif-extended-italic", "Italic", 400, EXTENDED, "kern,ccmp,locl"),
]


def our_rule(file: str, style: str, weights: tuple[int, int] | int, ranges: str, made: bytes) -> str:
    """The `@font-face` of one of our files; its address changes with its bytes, as lib/assets.ts makes it."""
    version = base64.urlsafe_b64encode(hashlib.sha256(made).digest()).decode()[:12]
    italic = "\n  font-style: italic;" if style == "Italic" else ""
    weight = f"{weights[0]} {weights[1]}" if isinstance(weights, tuple) else str(weights)
    return f"""@font-face {{
  font-family: 'Rejoinder Serif';
  src: url('/fonts/{file}.woff2?v={version}') format('woff2');{italic}
  font-weight: {weight};
  font-display: swap;
  unicode-range: {ranges};
}}
"""


def at(source: str, size: int, weight: int) -> TTFont:
    return instancer.instantiateVariableFont(TTFont(source), {"opsz": size, "wght": weight})


def main(package: str, dejavu: str) -> None:
    sources = {style: f"{package}/VAR/SourceSerif4Variable-{style}.ttf" for style in ("Roman", "Italic")}
    FOLDER.mkdir(parents=True, exist_ok=True)
    rules = ["/* Made by scripts/fonts/make-fonts.py: change that, and run it. Rejoinder Serif is cut from Source Serif 4. */\n"]
    total = 0
    for file, style, weights, ranges, features in CUTS:
        has = TTFont(sources[style]).getBestCmap()
        lacking = [f"U+{point:X}" for point in code_points(ranges) if point not in has]
        made = cut(sources[style], style, weights, ranges, features)
        (FOLDER / f"{file}.woff2").write_bytes(made)
        rules.append(our_rule(file, style, weights, ranges, made))
        total += len(made)
        print(f"{file}.woff2 {len(made)} bytes", f"without {' '.join(lacking)}" if lacking else "")
    print(f"together {total} of {BUDGET} bytes")
    if total > BUDGET:
        sys.exit("The fonts are heavier than their budget.")

    faces = [("Roman", 400), ("Roman", 700), ("Italic", 400)]
    metrics = TTFont(sources["Roman"])
    units = metrics["head"].unitsPerEm
    ascent, descent = metrics["hhea"].ascent / units, -metrics["hhea"].descent / units
    measured = [average_width(at(sources[style], TEXT_SIZE, weight)) for style, weight in faces]
    ours = [
        known * average_width(at(sources[style], OPTICAL_SIZE, weight)) / here
        for known, here, (style, weight) in zip(SOURCE_SERIF_TEXT, measured, faces)
    ]
    for face in (0, BOLD, ITALIC):
        for family, names, widths in FALLBACKS:
            rules.append(face_rule(family, names, face, ours[face], widths[face], ascent, descent))
        file = {BOLD: "DejaVuSerif-Bold", ITALIC: "DejaVuSerif-Italic"}.get(face, "DejaVuSerif")
        width = average_width(TTFont(f"{dejavu}/{file}.ttf")) * SOURCE_SERIF_TEXT[face] / measured[face]
        rules.append(face_rule(*DEJAVU, face, ours[face], width, ascent, descent))
    Path("styles/fonts.css").write_text("\n".join(rules))


main(*sys.argv[1:])
