"""Spaces and colons that only look like those of YAML: they come with text from web pages.

To YAML a no-break space is a letter, so indentation made of it is none. Inside texts it is right.
"""

import re
from collections.abc import Iterator

import yaml

from briefbook.load.tokens import tokens
from briefbook.problems import Problem
from briefbook.text.characters import SPACES, describe

_KEY = r"[\w-]+"
# An odd sign before a key or an item, behind a hyphen, before a colon, behind one; an odd colon.
_PLACE = re.compile(
    rf"[ ]*(?:-[ ]+)*(?:"
    rf"(?P<indent>[{SPACES}])[ {SPACES}]*(?:-[ {SPACES}]|-$|{_KEY}[ {SPACES}]*:(?: |$))"
    rf"|-(?P<dash>[{SPACES}])"
    rf"|{_KEY}[ ]*(?P<before>[{SPACES}])[ {SPACES}]*:(?: |$)"
    rf"|{_KEY}:(?P<after>[{SPACES}])"
    rf"|{_KEY}(?P<colon>[：﹕︓]))"
)
_FINE_IN_TEXTS = frozenset({"after", "colon"})
"""How a text may begin, too: reported only where the parser stumbles."""
_HELP = {
    "indent": "Indent the line with ordinary spaces.",
    "dash": "Put an ordinary space behind the hyphen.",
    "before": "Take it out: nothing stands between a key and its colon.",
    "after": "Put an ordinary space behind the colon.",
    "colon": "Write an ordinary colon and a space.",
}


def lookalike(path: str, text: str) -> Problem | None:
    """The first sign that only looks like one of YAML's own, outside of texts."""
    if text.isascii():
        return None
    places = [place for place in _places(text) if place[1].lastgroup not in _FINE_IN_TEXTS]
    inside = _continued(text) if places else frozenset()
    places = [place for place in places if place[0] not in inside]
    return _problem(path, places) if places else None


def lookalike_in_lines(path: str, text: str, first: int, last: int) -> Problem | None:
    """The last such sign in these lines, counted from 0, where the parser gave up."""
    if text.isascii():
        return None
    places = [place for place in _places(text) if first <= place[0] <= last]
    # The last of them is the nearest to where the parser gave up.
    return _problem(path, places[-1:]) if places else None


def _places(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    for number, line in enumerate(text.split("\n")):
        if not line.isascii() and (match := _PLACE.match(line)):
            yield number, match


def _continued(text: str) -> frozenset[int]:
    """The lines, from 0, that begin inside a text."""
    return frozenset(
        line
        for token, _ in tokens(text)
        if isinstance(token, yaml.ScalarToken)
        for line in range(token.start_mark.line + 1, _last_line(token) + 1)
    )


def _last_line(token: yaml.ScalarToken) -> int:
    """A block of text ends where the next line begins, all others within their last line."""
    mark = token.end_mark
    return int(mark.line if mark.column else mark.line - 1)


def _problem(path: str, places: list[tuple[int, re.Match[str]]]) -> Problem:
    number, match = places[0]
    where = match.lastgroup or ""
    message = f"{describe(match[where])} stands here, which YAML takes for a letter."
    more = len(places) - 1
    others = f" {more} more line{' has' if more == 1 else 's have'} such a sign." if more else ""
    column = match.start(where) + 1
    return Problem(path, number + 1, column, "lookalike", message, _HELP[where] + others)
