"""What a page says, piece by piece, each with where it stands: nothing in here is our own word."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from briefbook.capture.appeals import is_appeal
from briefbook.capture.body import NO_BODY, Body
from briefbook.capture.propose import is_prose

Kind = Literal["article", "live", "list", "stub", "nothing"]
"""What a page seems to be: an article, a live page, a list of articles, the top of one, neither."""


SHOWN = 40
"""Characters of a line that are enough to find it."""


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
    title_unsure: str = ""
    """Why a single headline is asked about all the same; empty where it is stated."""
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
    body: Body = NO_BODY
    """By what `briefbook verify` will propose the bounds of the article."""

    @property
    def prose(self) -> tuple[str, ...]:
        """What of the article is in sentences: no headings, lists, tables, calls to readers."""
        return tuple(one for one in self.paragraphs if is_prose(one) and not is_appeal(one))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the article and its place."""

    paragraph: int
    """Counted from 1."""
    text: str
    start: int = 0
    """Where it begins in its paragraph."""


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
    others: tuple[str, ...] = ()
    """Names that the vocabulary lacks either, of those who speak with them."""
    unnamed: str = ""
    """What the article calls a speaker whom it doesn't name."""
    pronoun: bool = False
    """Whether `he` or `she` speaks, who is named elsewhere."""
    among: tuple[str, ...] = ()
    """Ids, and names that no vocabulary has, of those whom `he` may mean; the likeliest first."""
    called: str = ""
    """A name as it is printed, such as `Mayor Lind`, which all of those have."""
    place: str = ""
    """The country or capital that is printed where its government, or somebody in it, speaks."""
    plain: bool = field(default=False, compare=False)
    """Whether a new name stands right beside the verb, so that only its id is new."""


class Occasion(NamedTuple):
    """On what occasion somebody spoke."""

    sort: str
    """What the id of its event ends in."""
    title: str
    """What its title says behind the name."""
    words: str
    """How the article puts it."""
    to: str = ""
    """The outlet that was told, by its name."""
    heard: tuple[str, ...] = ()
    """The same by its id; none where it is that of the article."""
    is_new: bool = False
    """Whether the vocabulary lacks it."""

    def same_as(self, other: "Occasion | None") -> bool:
        """Whether both may be one."""
        return other is not None and (self.sort, self.to) == (other.sort, other.to)


class CitedDocument(NamedTuple):
    """What somebody published, and a sentence tells something by."""

    sort: str
    """What the id of its event ends in."""
    title: str
    """What its title says behind the name."""
    words: str
    """How the article puts it."""
    by: str = ""
    """Whose it is, by an id of the vocabulary."""
    name: str = ""
    """The same by a name that the vocabulary lacks; both are empty where nobody is named."""

    @property
    def owner(self) -> str:
        """Whose it is."""
        return self.by or self.name


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
    """Something an article says that may become a claim."""

    sentence: Sentence
    phrase: str
    """What of it is quoted; empty where a reader is only led to the sentence."""
    quoted: bool
    """Whether it stands in quotation marks in the article."""
    speech: Speech = field(default_factory=Speech)
    relays: tuple[str, ...] = ()
    """Ids of those the sentence says it was passed on by."""
    seen: tuple[str, ...] = ()
    """The words that tell of it, such as `according to`."""
    outlet: str = ""
    """The name of an outlet that it was told to and that the vocabulary lacks."""
    paper: str = ""
    """`told the paper` and the like, where no other outlet was named before."""
    among: tuple[str, ...] = ()
    """Ids and new names of those who may be the speaker, where it isn't plain; likeliest first."""
    asks: bool = False
    """Whether somebody surely speaks in it of whom nothing is found."""
    document: CitedDocument | None = None
    """The document by which its sentence tells it, where nobody speaks."""
    has_occasion: bool = False
    """Whether its sentence names an occasion on which it was said."""
    described: str = ""
    """How the sentence calls a speaker who may be one of them."""
    edges: tuple[str, ...] = ()
    """The first and the last words of its sentence, by which a reader is led to it."""
    points: tuple[tuple[str, int], ...] = ()
    """Why it is proposed, and how much each reason counts."""

    @property
    def score(self) -> int:
        """All points together."""
        return sum(count for _, count in self.points)

    @property
    def has_speaker(self) -> bool:
        """Whether its claim says who says it, or asks."""
        speech = self.speech
        named = speech.says or speech.unknown or speech.unnamed
        return bool(named or self.among or self.asks)

    @property
    def evidence(self) -> str:
        """The words that the claim rests on."""
        return self.phrase or self.sentence.text


@dataclass(frozen=True)
class Happening:
    """What an article dates, or tells of as an occasion, and who was in it: perhaps an event."""

    sentence: Sentence
    id: str
    """Its proposed id: that of a known event, or a new one."""
    kind: str
    moment: Moment
    by: tuple[str, ...] = ()
    """Who spoke, met, reported, ruled or acted."""
    unnamed: str = ""
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    """Ids of events in other briefs that it may be, the likeliest first."""
    sure: bool = False
    """Whether day and people are those of the first of them."""
    paragraphs: tuple[int, ...] = ()
    """Where else it is told of."""
    reach: tuple[int, ...] = ()
    """Paragraphs behind it in which whoever spoke goes on, and nobody else is heard between."""
    told: tuple[Sentence, ...] = ()
    """The other sentences that tell of it."""
    new: str = ""
    """The name of whoever acted, where the vocabulary lacks it."""
    others: tuple[str, ...] = ()
    """Names of others who spoke, acted or took part and that it lacks, too."""
    is_main: bool = False
    """Whether it is what headline and lead tell."""
    occasion: Occasion | None = None
    """On what occasion a statement was made, as far as the article says."""
