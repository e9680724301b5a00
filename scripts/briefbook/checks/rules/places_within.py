"""A place lies in a larger one, and none lies in itself, be it through others.

A page of a place lists what happened in the places within it; in a circle there is no outermost.
"""

from collections.abc import Iterator, Mapping

from briefbook.checks.checked import Library
from briefbook.model.vocabulary import Place
from briefbook.problems import Codes, Finding

CODES: Codes = {"place-within-itself": "error"}


def check(library: Library) -> Iterator[Finding]:
    """`within` of every place."""
    places = library.corpus.vocabulary.places
    circles = _in_circles(places)
    for place in places.values():
        if place.id in circles:
            message = f"`{place.within}` lies in `{place.id}` itself."
            if place.within == place.id:
                message = "A place can't lie in itself."
            help = "Name the larger place, or remove the line."
            yield Finding(place.path, (place.id, "within"), "place-within-itself", message, help)


def _in_circles(places: Mapping[str, Place]) -> set[str]:
    """The places that lie in themselves; each is walked over once, however deep they lie."""
    known: set[str] = set()
    circles: set[str] = set()
    for start in places:
        way: list[str] = []
        id = start
        while id in places and id not in known:
            known.add(id)
            way.append(id)
            id = places[id].within or ""
        if id in way:
            circles.update(way[way.index(id) :])
    return circles
