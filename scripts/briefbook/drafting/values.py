"""What a page says, piece by piece, each with where it stands: nothing in here is our own word."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from briefbook.capture.propose import is_prose

Kind = Literal["article", "live", "list", "stub", "nothing"]
"""What a page seems to be: an article, a live page, a list of articles, the top of one, neither."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A value, and where on the page it stands, in words for an editor."""

    value: str
    basis: str


@dataclass(frozen=True)
class SourcePage:
    """What a page or a text plainly says of itself, and its article paragraph by paragraph."""

    paragraphs: tuple[str, ...] = ()
    """The article: no boxes, comments, footers."""
    titles: tuple[Stated, ...] = ()
    """Headlines, the printed one first; more than one only where they differ."""
    bylines: tuple[Stated, ...] = ()
    """Names of authors, as they are printed, where nothing speaks against them."""
    maybe_authors: tuple[Stated, ...] = ()
    """Names that may be those of the authors, or of somebody else."""
    days: tuple[Stated, ...] = ()
    """Days of publication, each once, with what names it; two of them contradict each other."""
    unsure: str = ""
    """Why a single day is asked about all the same; empty where it is stated."""
    unread: tuple[Stated, ...] = ()
    """What should be a day of publication and cannot be read as one."""
    vague: str = ""
    """What is printed in place of a date, such as `9 minutes ago`."""
    links: tuple[Stated, ...] = ()
    """Addresses the page gives for itself."""
    archive: str = ""
    """The address of this very copy in an archive, where it was saved from there."""
    languages: tuple[Stated, ...] = ()
    """Languages, each once; two of them contradict each other."""
    sites: tuple[Stated, ...] = ()
    """What the site calls itself."""
    genre: str = ""
    """The sort of article its data tells of: `opinion`, `analysis`; empty where it doesn't."""
    paywall: bool = False
    """Whether its data says that readers need a subscription."""
    credit: Stated | None = None
    """An agency that is credited with the text, by its full name, and the words that do so."""
    kind: Kind = "article"
    like_list: bool = False
    """Whether headlines that lead elsewhere are most of it, and nothing in its data says more."""

    @property
    def prose(self) -> tuple[str, ...]:
        """What of the article is in sentences: no headings, lists, tables."""
        return tuple(paragraph for paragraph in self.paragraphs if is_prose(paragraph))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the article and its place."""

    paragraph: int
    """Counted from 1."""
    text: str


@dataclass(frozen=True, slots=True)
class Mention:
    """An entry of the vocabulary that a text names, and where."""

    id: str
    start: int
    end: int


class NamedBefore(NamedTuple):
    """Somebody whom the text has named before a sentence."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Speech:
    """Who speaks in a sentence, as far as it says, and how the verb puts it."""

    stance: str = "reports"
    says: tuple[str, ...] = ()
    """Ids of the vocabulary."""
    unknown: str = ""
    """A name that isn't in the vocabulary."""
    unnamed: str = ""
    """What the article calls a speaker whom it doesn't name."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as the article puts it, and what it comes to."""

    phrase: str
    """`on Friday`, `since 2023`."""
    edtf: str = ""
    """Empty where nothing can be said without the day of publication."""
    because: str = ""
    """The reason, where the date is inferred."""
    planned: bool = False
    """Whether it was still to come when the article appeared."""


@dataclass(frozen=True)
class Proposal:
    """A phrase of the article that may carry a claim."""

    sentence: Sentence
    phrase: str
    quoted: bool
    """Whether it stands in quotation marks in the article."""
    speech: Speech = field(default_factory=Speech)
    relays: tuple[str, ...] = ()
    """Ids of those the sentence says it was passed on by."""
    seen: tuple[str, ...] = ()
    """The words that tell of it, such as `according to`."""
    named: tuple[str, ...] = ()
    """Ids of everybody the sentence names."""
    outlet: str = ""
    """The name of an outlet that it was told to and that the vocabulary lacks."""
    paper: str = ""
    """`told the paper` and the like, where no other outlet was named before."""


@dataclass(frozen=True)
class Happening:
    """A sentence that dates something: perhaps an event."""

    sentence: Sentence
    phrase: str
    """A few words around the date."""
    moment: Moment
    speech: Speech
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    """Ids of events in other briefs that it may be."""
