"""Lines that report what somebody said."""

import re

_SAID = re.compile(
    r"\b(?:said|says|told|tells|according to|announced|reported|confirmed|ruled|sagte|laut"
    r"|teilte|erklärte|selon|a déclaré|a annoncé|dijo|según|anunció|ha detto|secondo|disse"
    r"|volgens|zei|řekl\w?|uvedl\w?|powiedział\w?)\b",
    re.I,
)
_QUOTES = re.compile(r"[”“»«\"„]")


def is_report(line: str) -> bool:
    """Whether a line quotes somebody, or says who said something: then nobody asks the reader."""
    return bool(_SAID.search(line) or _QUOTES.search(line))
