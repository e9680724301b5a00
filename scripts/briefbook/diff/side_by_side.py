"""Two wordings side by side, cut to where they differ."""

from itertools import takewhile

from briefbook.text.characters import visible

LONG = 240
"""Up to how many characters a wording is shown whole."""
CONTEXT = 60
"""How much that is equal is left on either side."""


def differing_parts(before: str, after: str) -> tuple[str, str]:
    """Both as one line each; of long ones the stretch that differs, with a little around it."""
    old, new = visible(before), visible(after)
    if max(len(old), len(new)) <= LONG or not (old and new):
        return _cut(old), _cut(new)
    # old:  ...same... | what was | ...same...
    # new:  ...same... | what is  | ...same...
    #              start ^        ^ tail, counted from the end
    start = _word_start(old, _common_length(old, new) - CONTEXT)
    # Back to `start` and no further, or the two stretches would overlap where words are repeated.
    tail = _common_length(old[:start:-1], new[:start:-1]) - CONTEXT
    return _stretch(old, start, tail), _stretch(new, start, tail)


def _common_length(one: str, other: str) -> int:
    """How many characters two texts have in common from their start."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _word_start(text: str, at: int) -> int:
    """The start of the word at a place."""
    return text.rfind(" ", 0, at) + 1 if at > 0 else 0


def _stretch(text: str, start: int, tail: int) -> str:
    end = text.find(" ", len(text) - tail) if tail > 0 else -1
    shown = _cut(text[start : end if end > 0 else len(text)], 2 * LONG)
    return ("… " if start else "") + shown + (" …" if end > 0 else "")


def _cut(text: str, most: int = 2 * LONG) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()} …"
