"""A key point told as a fact rests on more than one origin, or names who says it.

Readers in a hurry take key points for what is known. This is advice, one line for a brief: often
one origin is all there is, and then the sentence should carry its name, if the article gives one.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library, claims
from briefbook.corpus.markers import origins
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief, Claim
from briefbook.problems import Codes, Finding

CODES: Codes = {"single-origin": "advice"}


def check(library: Library) -> Iterator[Finding]:
    """Key claims of published briefs with the stance `reports` and one origin at the most."""
    for brief in library.corpus.briefs.values():
        bare = [(keys, claim) for keys, claim in claims(brief) if _bare(library, brief, claim)]
        if not bare:
            continue
        names = ", ".join(f"`{claim.id}`" for _, claim in bare)
        message = f"Told as a fact, and one origin asserts it: {names}."
        help = (
            "Say who says it where the article does (`says:` and `stance: says`), or look for a"
            " second origin; else leave it: the page says that there is one."
        )
        keys = (*bare[0][0], "text")
        yield Finding(brief.path, keys, "single-origin", message, help)


def _bare(library: Library, brief: Brief, claim: Claim) -> bool:
    if not claim.key or claim.stance != "reports" or claim.part:
        return False
    # The high end: where there may be two already, nobody is asked to look for a second.
    return origins(library.corpus, Statement(brief, claim)).high == 1
