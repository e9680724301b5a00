"""Words one after the other, as a sentence has them."""

from collections.abc import Sequence


def series(words: Sequence[str]) -> str:
    """`speaker`, `speaker and event`, `speaker, stance and event`."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
