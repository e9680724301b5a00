"""The nearest known word to one that isn't known, and the nearest id to any text."""

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is most like another; empty when none is near."""
    return next(iter(get_close_matches(word, sorted(known), n=1, cutoff=0.6)), "")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question to print behind a problem, or nothing when no word is near."""
    found = nearest(word, known)
    return f"Did you mean `{found}`?" if found else ""


def slug(text: str) -> str:
    """What a text would be as an id: `Port Authority` becomes `port-authority`, `Küste` `kuste`."""
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c)
    )
    kept = "".join(c if c.isascii() and c.isalnum() else "-" for c in plain)
    return "-".join(part for part in kept.split("-") if part)
