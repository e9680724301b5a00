"""A receipt: what proves that quotations stand in an article, without a sentence of the article.

`briefbook verify` writes it; an editor confirms where the article begins and ends. It holds hashes,
places and a few words, so that a quotation can be checked again when nobody has the copy at hand.
"""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints
from pydantic.json_schema import SkipJsonSchema

from briefbook.model.base import Id, Line, Record
from briefbook.model.dates import FuzzyDate
from briefbook.model.evidence import Passage

LONGEST_EDGE = 100
Edge = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=LONGEST_EDGE)
]
"""Three to eight words at an edge of the article."""

Hash = Annotated[str, StringConstraints(min_length=1, max_length=64)]
"""SHA-256 in hexadecimal of a folded text."""


def _number(value: Any) -> Any:
    """Loading leaves numbers as text; here one is meant."""
    # Longer ones count nothing here, and of very long ones `int` makes an error of its own.
    plain = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10
    return int(value) if plain else value


Count = Annotated[int, BeforeValidator(_number, json_schema_input_type=int), Field(ge=0)]


class Stretch(Record):
    """A stretch of the copy, by its first and its last words."""

    first: Edge
    """Its first words, three to eight."""
    last: Edge
    """Its last words, three to eight."""


class Article(Stretch):
    """What of the copy is the article: no comments, no boxes, no lists of other news."""

    without: Annotated[tuple[Stretch, ...], Field(max_length=20)] = ()
    """What stands between and is not the article: a caption, a box, an advertisement."""
    confirmed: bool = False
    """True once an editor has read the copy and found that these are its bounds."""


class Proof(Record):
    """One quotation that was found in the article."""

    quote: Hash
    """The hash of the quotation; it fits only as long as nobody changes a letter."""
    at: Count
    """Where it stands, in characters of the folded article."""
    checked: FuzzyDate
    """The day it was found there first."""
    passage: Passage | None = None
    """The words a link to the passage is made of; left out where none are unambiguous."""
    marked: bool | None = None
    """Whether it stands inside quotation marks there; left out where nobody can tell."""


class Receipt(Record):
    """What `briefbook verify` found out about the quotations of one brief."""

    id: SkipJsonSchema[Id]
    path: SkipJsonSchema[str]

    capture: Line
    """The name of the file that the quotations were looked up in; it is not part of the project."""
    article: Article
    """What of that file is the article."""
    text: Hash
    """The hash of the article: tells whether another copy holds the same text."""
    fold: Count
    """The version of the folding; with another one the hashes say nothing."""
    words: Count | None = None
    """How many words the article has; in scripts without spaces between them, signs."""
    reprinted: Count | None = None
    """How many of them the quotations reprint, each counted once."""
    quotations: Annotated[dict[Line, Proof], Field(max_length=300)]
    """Every quotation that was found, by its place: `claims/<id>` or `events/<id>`."""
