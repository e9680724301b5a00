"""Captions of pictures in a saved page, and whether a quotation stands nowhere else.

A caption is what HTML calls one, or what a page names so in a class. In plain text nobody can tell
it from the article.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from briefbook.capture.prove import Lookup, Place, parts_of, places_of
from briefbook.text.fold import Folded, folded_text
from briefbook.text.search import occurrences

_CLASS = re.compile(
    r"(?:^|[\s_-])(?:caption|bildunterschrift|didascalia|onderschrift|popisek|podpis)"
    r"(?:[_-]+(?:text|inner|content|body))?(?:\s|$)",
    re.I,
)
SHORTEST, LONGEST = 12, 600
"""Letters of a caption; longer ones are hardly of a picture alone."""
MOST = 100
"""How many captions with a quotation are looked up; a page with more is a list, or hostile."""


def is_caption(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether an element of a page holds the caption of a picture."""
    if tag == "figcaption":
        return True
    named = _CLASS.search(attributes.get("class") or "")
    return tag in ("p", "div", "span", "small", "em") and named is not None


def in_captions(
    quote: str, found: Lookup, article: Folded, page: Folded, captions: Iterable[str]
) -> Lookup:
    """What was looked up; `caption` where each place of a quotation lies within one."""
    if found.verdict not in ("proved", "outside"):
        return found
    parts, text = parts_of(quote), (article if found.verdict == "proved" else page).text
    folded = (folded_text(caption).strip() for caption in captions)
    holding = Counter(one for one in folded if len(one) >= SHORTEST and places_of(parts, one))
    spans = sorted(_spans(text, dict(holding.most_common(MOST))))
    starts, reach = [start for start, _ in spans], [*accumulate((end for _, end in spans), max)]

    def is_within(place: Place) -> bool:
        before = bisect_right(starts, place[0][0])
        return before > 0 and place[-1][1] <= reach[before - 1]

    return Lookup("caption") if all(map(is_within, places_of(parts, text))) else found


def _spans(text: str, captions: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    """Where captions stand; what is printed more often than as a caption is text as well."""
    for caption, times in captions.items():
        places = list(occurrences(text, caption))
        if len(places) <= times:
            yield from ((at, at + len(caption)) for at in places)
