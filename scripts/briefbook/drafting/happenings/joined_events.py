"""What an article tells of several times, as one event."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefbook.drafting.happenings.happening import Happening

_ANOTHER = re.compile(r"\b(?:an?|another|new)\b", re.I)
"""`The report` is the one that was told of before, and `a report` another."""
_TOLD_APART = re.compile(r"\b(?:another|second|separate|earlier|previous|other|third)\b", re.I)
"""One of two that somebody wrote."""


def joined_events(every: Sequence[Happening]) -> list[Happening]:
    """Those of one event as one: the same known event, or one day and somebody in both."""
    joined: list[Happening] = []
    for one in every:
        same = [n for n, other in enumerate(joined) if _are_one(other, one)]
        if not same or len({joined[n].by for n in same} - {()}) > 1:
            # `The report` behind those of two institutes may be either.
            joined.append(replace(one, paragraphs=(one.sentence.paragraph,)))
        else:
            joined[same[0]] = _both(joined[same[0]], one)
    return joined


def _are_one(one: Happening, other: Happening) -> bool:
    if one.id and one.id == other.id and (one.sure == other.sure or not other.moment.edtf):
        return True
    if one.occasion or other.occasion:
        return _are_one_document(one, other)
    people = {*one.by, *one.actors} & {*other.by, *other.actors}
    unnamed = one.unnamed and one.unnamed == other.unnamed
    return bool((people or unnamed) and one.moment.edtf and one.moment.edtf == other.moment.edtf)


def _are_one_document(one: Happening, other: Happening) -> bool:
    """Whether two occasions are one: whose one of them is, the other may leave out."""
    if not (one.occasion and other.occasion and one.occasion.same_as(other.occasion)):
        return False
    days = {one.moment.edtf, other.moment.edtf} - {""}
    words = other.occasion.words
    if other.kind == one.kind == "meeting":
        # There many speak.
        return len(days) <= 1 and not _TOLD_APART.search(words)
    again = not (_whose(one) and _whose(other)) and not _ANOTHER.search(words)
    # Nobody is known to have spoken where only `the report` did, and `the interview` is no paper.
    again = again and (not _whose(other) or _asks_whose(one))
    own = _whose(one) == _whose(other) and not (_whose(one) and _TOLD_APART.search(words))
    return (own or again) and len(days) <= 1


def _whose(one: Happening) -> tuple[str, ...]:
    """Who spoke, by ids or the article's words."""
    return one.by or tuple(filter(None, (one.unnamed,)))


def _asks_whose(one: Happening) -> bool:
    """Whether it is a document of which its sentence doesn't say whose it is."""
    return one.kind == "report" and not one.by and not one.unnamed


def _both(one: Happening, other: Happening) -> Happening:
    """The first of two accounts of one event, with what the second adds."""
    by = one.by or other.by
    names = tuple(filter(None, (one.new, *one.others))) if one.by else ()
    if meets := one.kind == "meeting" and one.occasion is not None:
        by = tuple(dict.fromkeys((*one.by, *other.by)))
        names = tuple(dict.fromkeys(filter(None, (*names, other.new, *other.others))))
    actors = dict.fromkeys((*one.actors, *other.by, *other.actors))
    return replace(
        one,
        moment=other.moment if other.moment.edtf and not one.moment.edtf else one.moment,
        by=by,
        actors=tuple(id for id in actors if id not in by),
        places=one.places or other.places,
        new=names[0] if names else other.new if not meets else "",
        others=names[1:] if meets else one.others,
        sure=one.sure or (other.sure and one.id == other.id),
        paragraphs=tuple(dict.fromkeys((*one.paragraphs, other.sentence.paragraph))),
        told=(*one.told, other.sentence),
        is_main=one.is_main or other.is_main,
    )
