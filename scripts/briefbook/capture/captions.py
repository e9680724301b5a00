"""Captions of pictures in a saved page, and whether a quotation stands nowhere else.

A caption is what HTML calls one, or what a page names so in a class. In plain text nobody can tell
it from the article.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from briefbook.capture.prove import Lookup, parts_of, places_of
from briefbook.text.fold import Folded, folded_text
from briefbook.text.search import occurrences

_CLASS = re.compile(
    r"(?:^|[\s_-])(?:caption|bildunterschrift|didascalia|onderschrift|popisek|podpis)"
    r"(?:[_-]+(?:text|inner|content|body))?(?:\s|$)",
    re.I,
)
SHORTEST, LONGEST = 12, 600
"""Letters of a caption; longer ones are hardly of a picture alone."""


def is_caption(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether an element of a page holds the caption of a picture."""
    if tag == "figcaption":
        return True
    named = _CLASS.search(attributes.get("class") or "")
    return tag in ("p", "div", "span", "small", "em") and named is not None


def in_captions(quote: str, found: Lookup, article: Folded, captions: Iterable[str]) -> Lookup:
    """What was looked up; `caption` where each place of a quotation lies within one."""
    if found.verdict not in ("proved", "outside"):
        return found
    folded = [text for caption in captions if len(text := folded_text(caption).strip()) >= SHORTEST]
    parts = parts_of(quote)
    if found.verdict == "outside":
        only = any(places_of(parts, caption) for caption in folded)
        return replace(found, verdict="caption") if only else found
    spans = list(_spans(article.text, Counter(folded)))
    places = places_of(parts, article.text)
    within = all(
        any(start <= place[0][0] and place[-1][1] <= end for start, end in spans)
        for place in places
    )
    return Lookup("caption") if spans and within else found


def _spans(text: str, captions: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    """Where captions stand; what is printed more often than as a caption is text as well."""
    for caption, times in captions.items():
        places = list(occurrences(text, caption))
        if len(places) <= times:
            yield from ((at, at + len(caption)) for at in places)
