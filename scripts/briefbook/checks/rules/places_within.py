"""A place lies in a larger one, and none lies in itself, be it through others.

A page of a place lists what happened in the places within it; in a circle there is no outermost.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.corpus.reach import reached
from briefbook.problems import Codes, Finding

CODES: Codes = {"place-within-itself": "error"}


def check(library: Library) -> Iterator[Finding]:
    """`within` of every place."""
    places = library.corpus.vocabulary.places

    def next_larger(id: str) -> list[str]:
        larger = places[id].within if id in places else None
        return [larger] if larger else []

    for place in places.values():
        if place.within and place.id in reached([place.within], next_larger):
            message = f"`{place.within}` lies in `{place.id}` itself."
            if place.within == place.id:
                message = "A place can't lie in itself."
            help = "Name the larger place, or remove the line."
            yield Finding(place.path, (place.id, "within"), "place-within-itself", message, help)
