"""Rules that set the reader's own serifs as wide and as high as ours, so that nothing moves when ours arrives."""

from fontTools.ttLib import TTFont

# How often each sign stands in Latin text: @capsizecss/unpack 4, weightings.ts, shortened to what weighs.
FREQUENCY = {
    " ": 0.154, "e": 0.0922, "t": 0.0672, "a": 0.0668, "i": 0.0588, "n": 0.0578, "o": 0.0571, "r": 0.0526,
    "s": 0.0469, "h": 0.0351, "l": 0.0304, "d": 0.0298, "c": 0.0232, "u": 0.0207, "m": 0.0181, "f": 0.017,
    "p": 0.0163, "g": 0.0155, "y": 0.0123, "b": 0.0114, "w": 0.011, ",": 0.0083, ".": 0.0079, "v": 0.0076,
    "k": 0.0046, "S": 0.0041, "T": 0.0041, "A": 0.004, "C": 0.0031, "x": 0.0025, "M": 0.0025, "P": 0.0023,
    "I": 0.0022, "B": 0.002, "-": 0.0018, "U": 0.0016, "R": 0.0015, "F": 0.0015, "N": 0.0014, "H": 0.0013,
    "D": 0.0013, "L": 0.0012, "W": 0.0012, "E": 0.0011, "G": 0.0011, "z": 0.0011, "O": 0.0009, "j": 0.0009,
}

# Average width of a sign in ems (regular, bold, italic), by the same weighting: @capsizecss/metrics 4, xWidthAvg /
# unitsPerEm for Latin. What is metric-compatible shares a line. Source Serif 4 stands at its text size there.
SOURCE_SERIF_TEXT = (0.479, 0.494, 0.441)
FALLBACKS = [
    ("Rejoinder Georgia", ["Georgia", "Gelasio"], (913 / 2048, 1062 / 2048, 931 / 2048)),
    ("Rejoinder Times", ["Times New Roman", "Liberation Serif", "Tinos"], (832 / 2048, 886 / 2048, 836 / 2048)),
    ("Rejoinder Noto", ["Noto Serif"], (0.481, 0.512, 0.469)),
]
# DejaVu Serif 2.37, measured with `average_width` (2048 units to the em).
DEJAVU = ("Rejoinder DejaVu", ["DejaVu Serif"])
BOLD, ITALIC = 1, 2


def average_width(font: TTFont) -> float:
    """The average width of a sign in ems, as often as each is read."""
    names, widths = font.getBestCmap(), font["hmtx"]
    total = sum(widths[names[ord(sign)]][0] * often for sign, often in FREQUENCY.items())
    return total / sum(FREQUENCY.values()) / font["head"].unitsPerEm


def local_names(name: str, face: int) -> list[str]:
    """The names under which a system may know a face."""
    style = {BOLD: "Bold", ITALIC: "Italic"}.get(face)
    return [f"{name} {style}", f"{name.replace(' ', '')}-{style}"] if style else [name]


def face_rule(family: str, locals_: list[str], face: int, ours: float, theirs: float, ascent: float, descent: float) -> str:
    """One `@font-face` that sets a font of the reader's at our width, ascent and descent."""
    scale = ours / theirs
    sources = ", ".join(f"local('{name}')" for one in locals_ for name in local_names(one, face))
    weight = {BOLD: "\n  font-weight: 501 900;", ITALIC: "\n  font-style: italic;"}.get(face, "")
    return f"""@font-face {{
  font-family: '{family}';
  src: {sources};{weight}
  size-adjust: {scale:.2%};
  ascent-override: {ascent / scale:.2%};
  descent-override: {descent / scale:.2%};
  line-gap-override: 0%;
}}
"""
