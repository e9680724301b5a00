"""What became of the links of a brief: data that `briefbook links --write` keeps in the repository.

Fine links are not in it. An editor who knows better than a machine that asked says so with `held`.
"""

from typing import Annotated, Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from briefbook.model.base import Id, Line, Link, Record
from briefbook.model.dates import FuzzyDate

LinkStatus = Literal["fine", "moved", "gone", "unknown"]


class FoundLink(Record):
    """One link that did not simply lead to its page."""

    url: Link
    """The link, as the brief has it."""
    status: LinkStatus
    """`gone` and `moved` are the host's word; `unknown` is nobody's; `fine` is an editor's."""
    since: FuzzyDate
    """The day it was first found so."""
    checked: FuzzyDate
    """The day it was last found so; renewed every four weeks while nothing changes."""
    answer: Line | None = None
    """What the host answered, in a few words."""
    moved_to: Link | None = None
    """Where it leads now, for good."""
    archive: Link | None = None
    """Where a saved copy may be: a proposal to look at; nobody says that it is there."""
    held: bool = False
    """True once an editor has looked: this entry stays as it is, and is not asked for again."""
    note: Line | None = None
    """A note among editors, such as what they saw."""


class LinkReport(Record):
    """What became of the links of one brief."""

    id: SkipJsonSchema[Id]
    path: SkipJsonSchema[str]

    links: Annotated[tuple[FoundLink, ...], Field(max_length=10)]
    """Links that are gone, moved for good or unclear, in the order of their addresses."""
