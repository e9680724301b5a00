"""The nearest known word to one that isn't known."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question to print behind a problem, or nothing when no word is near."""
    found = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"Did you mean `{found[0]}`?" if found else ""
