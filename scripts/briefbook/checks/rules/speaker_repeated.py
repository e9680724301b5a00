"""A claim says what its speaker holds true; pages put the speaker and the verb before it.

With the speaker in the text as well, readers would read "The ministry alleges: the ministry says".
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache, partial

from briefbook.checks.checked import Library, claims
from briefbook.problems import Codes, Finding

CODES: Codes = {"speaker-repeated": "advice"}

_VERBS = (
    r"(?:says?|said|alleges?|alleged|claims?|claimed|denies|denied|accuses?|accused|argues?|argued"
    r"|predicts?|predicted|estimates?|estimated|reports?|reported|warns?|warned|states?|stated)"
)


def check(library: Library) -> Iterator[Finding]:
    """Every claim whose text begins with its own speaker, or says again that it is said."""
    names = cache(partial(_names, library))
    for brief in library.briefs:
        for keys, claim in claims(brief):
            if again := _again(names(claim.says, claim.unnamed), claim.text):
                message = f"The text says again who speaks: “{again}”."
                help = (
                    "Write only what the speaker holds true; every page puts the speaker and the"
                    f" verb of `{claim.stance}` before it."
                )
                yield Finding(brief.path, (*keys, "text"), "speaker-repeated", message, help)


def _names(library: Library, says: tuple[str, ...], unnamed: str | None) -> frozenset[str]:
    """All that the speakers of a claim are called."""
    entries = (library.corpus.who(id) for id in says)
    names = {name for entry in entries if entry for name in (*entry.name.values(), *entry.also)}
    return frozenset(names | {unnamed} if unnamed else names)


def _again(names: frozenset[str], text: str) -> str:
    """The words that repeat the speaker; empty where none do."""
    folded = text.casefold()
    # A pattern for each speaker is dear, and hardly any text names its own.
    if not any(name.casefold() in folded for name in names):
        return ""
    match = _pattern(names).search(text)
    return match[0] if match else ""


@lru_cache(maxsize=10_000)
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    # The longest first, so that all of a name is shown where another begins it.
    one = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    spoken = rf"(?:the )?(?:{one})"
    begins = rf"\A{spoken}(?=\s)"
    inside = rf"(?<!\w){spoken},? {_VERBS}(?!\w)|according to {spoken}(?!\w)"
    return re.compile(f"{begins}|{inside}", re.I)
