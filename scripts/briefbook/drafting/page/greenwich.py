"""On which side of Greenwich an outlet is: there an hour of the night is one of another day."""

from typing import Literal

Side = Literal["east", "west", ""]
"""Empty where it may be either."""
_IN_AMERICA = frozenset(
    "ag ar aw bb bm bo br bs bz ca cl cr cu cw dm do ec gd gt gy hn ht jm kn ky lc mq mx ni pa pe"
    " pr py sr sv tt us uy vc ve".split()
)
"""Ends of addresses."""
_ANYWHERE = frozenset("ai cc co fm gg io ly me nu to tv ws".split())
"""Those of countries that are sold to anybody."""
_SPOKEN_THERE = frozenset("en es fr pt".split())
"""Languages of America that are spoken elsewhere as well; all others are spoken in the east."""


def side_of(host: str, language: str) -> Side:
    """The side by the country that an address ends with, else by the language of the page."""
    country = host.rpartition(".")[2].lower()
    if country in _IN_AMERICA:
        return "west"
    if len(country) == 2 and country not in _ANYWHERE:
        return "east"
    return "east" if language and language not in _SPOKEN_THERE else ""
