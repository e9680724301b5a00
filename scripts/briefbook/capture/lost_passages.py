"""Words that a brief's links lead readers to, and that the saved copy doesn't have."""

from collections.abc import Iterable, Iterator
from itertools import chain

from briefbook.model.brief import Brief
from briefbook.model.evidence import Passage
from briefbook.text.fold import Folded, folded_text
from briefbook.text.places import Keys

LostWords = tuple[Keys, str]
"""Where they stand in the brief, and what they are."""


def lost_passages(brief: Brief, page: Folded) -> Iterator[LostWords]:
    """The first and last words of passages that stand nowhere on the page."""
    text = page.text.casefold()  # as browsers look for them
    for keys, passage in passages(brief):
        for name, words in (("start", passage.start), ("end", passage.end)):
            if words and folded_text(words).casefold() not in text:
                yield (*keys, "passage", name), words


def count_found(brief: Brief, lost: Iterable[LostWords]) -> int:
    """How many passages of a brief stand on the page, with their first and their last words."""
    return sum(1 for _ in passages(brief)) - len({keys[:2] for keys, _ in lost})


def passages(brief: Brief) -> Iterator[tuple[Keys, Passage]]:
    """Every passage of a brief that a link leads to, with its place."""
    claims = ((("claims", at), claim.passage) for at, claim in enumerate(brief.claims))
    events = ((("events", at), event.passage) for at, event in enumerate(brief.events))
    yield from ((keys, passage) for keys, passage in chain(claims, events) if passage)
