"""A claim says what its speaker holds true; pages put the speaker and the verb before it.

With the speaker in the text as well, readers would read "The ministry alleges: the ministry says".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefbook.checks.checked import Library, claims
from briefbook.model.brief import Claim
from briefbook.problems import Codes, Finding

CODES: Codes = {"speaker-repeated": "advice"}

_VERBS = (
    r"(?:says?|said|alleges?|alleged|claims?|claimed|denies|denied|accuses?|accused|argues?|argued"
    r"|predicts?|predicted|estimates?|estimated|reports?|reported|warns?|warned|states?|stated)"
)


def check(library: Library) -> Iterator[Finding]:
    """Every claim whose text begins with its own speaker, or says again that it is said."""
    for brief in library.briefs:
        for keys, claim in claims(brief):
            if again := _again(library, claim):
                message = f"The text says again who speaks: “{again}”."
                help = (
                    "Write only what the speaker holds true; every page puts the speaker and the"
                    f" verb of `{claim.stance}` before it."
                )
                yield Finding(brief.path, (*keys, "text"), "speaker-repeated", message, help)


def _again(library: Library, claim: Claim) -> str:
    """The words that repeat the speaker; empty where none do."""
    entries = (library.corpus.who(id) for id in claim.says)
    names = {name for entry in entries if entry for name in (*entry.name.values(), *entry.also)}
    if claim.unnamed:
        names.add(claim.unnamed)
    match = _pattern(frozenset(names)).search(claim.text) if names else None
    return match[0] if match else ""


@lru_cache(maxsize=10_000)
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    # The longest first, so that all of a name is shown where another begins it.
    one = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    spoken = rf"(?:the )?(?:{one})"
    begins = rf"\A{spoken}(?=\s)"
    inside = rf"(?<!\w){spoken},? {_VERBS}(?!\w)|according to {spoken}(?!\w)"
    return re.compile(f"{begins}|{inside}", re.I)
