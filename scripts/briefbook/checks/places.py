"""A place lies in a larger one, and no place lies in itself, be it through others."""

from collections.abc import Iterator

from briefbook.checks.scope import Library
from briefbook.corpus.reach import reached
from briefbook.problems import Finding


def check(library: Library) -> Iterator[Finding]:
    """`within` of every place."""
    places = library.corpus.vocabulary.places

    def around(id: str) -> list[str]:
        larger = places[id].within if id in places else None
        return [larger] if larger else []

    for place in places.values():
        if place.within and place.id in reached([place.within], around):
            message = f"`{place.within}` lies in `{place.id}` itself."
            if place.within == place.id:
                message = "A place can't lie in itself."
            help = "Name the larger place, or remove the line."
            yield Finding(place.path, (place.id, "within"), "place-within-itself", message, help)
