"""A brief: our one-page summary of one article, with its claims and its accounts of events."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field
from pydantic.json_schema import SkipJsonSchema

from briefbook.model.base import Id, Ids, Language, Line, Link, Point, Prose, Record
from briefbook.model.dates import FuzzyDate
from briefbook.model.evidence import Chain, ChainLink, Passage, Quote, RestsOn

Kind = Literal["news", "agency-rewrite", "analysis", "opinion", "official", "interview", "data"]
Stance = Literal["reports", "says", "alleges", "denies", "estimates", "argues", "predicts"]
EventKind = Literal[
    "statement", "meeting", "report", "rule", "agreement", "action", "incident", "other"
]
Status = Literal["draft", "published", "withdrawn"]

VIEWS: frozenset[str] = frozenset({"argues", "predicts"})
"""Stances that give a view, not a fact."""
ORIGIN_KINDS: frozenset[str] = frozenset({"statement", "meeting", "report"})
"""Kinds of event that can be where a claim first entered the public record."""

UNTRACED = (ChainLink(id="untraced"),)

Topics = Annotated[Ids, Field(max_length=20)]


class Claim(Record):
    """One thing the article says that can be true or false, in our words, with its evidence."""

    id: Id
    """Its name within the brief; the address of the claim ends in it."""
    key: bool = False
    """One of the three to five key points of the brief."""
    text: Line
    """The claim in our words. Its passage must support all of it."""
    says: Ids = ()
    """Who said it: one actor or several."""
    unnamed: Line | None = None
    """Who said it, in the article's words, where it names nobody: `a person who knows the work`."""
    stance: Stance = "reports"
    """How the article puts it; the page keeps this verb, so an allegation stays one."""
    quote: Quote | None = None
    """A short phrase from the article that carries the claim."""
    passage: Passage | None = None
    """Where to look in the article when the quotation isn't the best place."""
    chain: Chain = UNTRACED
    """Where the claim comes from: origin first, then relays. Left out: untraced."""
    about: Id | None = None
    """The event it is about."""
    point: Point | None = None
    """What claims of several briefs have in common, or the answer it gives: `question/answer`."""
    part: bool = False
    """True when the claim says only part of its point; it is then not counted."""
    against: Point | None = None
    """The point this claim contests."""
    topics: Topics = ()
    """What it belongs to, where that is not the topics of its event or its brief."""


class Account(Record):
    """What one article tells of one happening. Accounts with one id are one event."""

    id: Id
    """The event; use the same id in every brief that tells of it."""
    kind: EventKind
    """What sort of happening it was."""
    title: Line
    """The happening in a few words, who first."""
    text: Line | None = None
    """What this article says of it, in one sentence; left out where the title says it all."""
    date: FuzzyDate | None = None
    """When, in EDTF, only as far as the article goes. Left out: not stated."""
    because: Prose | None = None
    """What the date is inferred from; without it the date counts as stated by the article."""
    planned: bool = False
    """True when the article announces it for later."""
    place: Ids = ()
    """Where it happened, or is to happen."""
    by: Ids = ()
    """Who spoke, met, reported, ruled or acted."""
    unnamed: Line | None = None
    """Who spoke, in the article's words, where it names nobody: `two people in the ministry`."""
    distinct_from: Ids = ()
    """Events whose unnamed source the article makes plain to be somebody else."""
    actors: Ids = ()
    """Who else took part."""
    rests_on: RestsOn | None = None
    """What whoever spoke had it from, where the article says so: an earlier origin."""
    topics: Topics = ()
    """What it belongs to, where that is not the topics of its brief."""
    quote: Quote | None = None
    """A short phrase from the article about it."""
    passage: Passage | None = None
    """Where to look in the article."""

    @property
    def gist(self) -> str:
        """What the article says of it: the sentence, else the title."""
        return self.text or self.title


class Withdrawal(Record):
    """Why a brief no longer stands; its page stays as a notice."""

    date: FuzzyDate
    """The day of the withdrawal."""
    reason: Prose
    """What was wrong, for readers."""
    successor: Id | None = None
    """The brief that takes its place."""


class Correction(Record):
    """A mistake that was mended: a record, so that nobody has to trust us."""

    date: FuzzyDate
    """The day it was mended."""
    was: Line
    """What the brief said before."""
    now: Line
    """What it says now."""
    noticed_by: Line | None = None
    """Who noticed it."""


class CopyOf(Record):
    """Which article this one copies, reprints or rewrites as a whole, adding nothing of its own."""

    brief: Id | None = None
    """Our brief of that article, where there is one."""
    publisher: Id | None = None
    """Who published it first, where we have no brief of it."""
    link: Link | None = None
    """Its address, beside `publisher`."""


def _copy(value: Any) -> Any:
    return {"brief": value} if isinstance(value, str) else value


class Brief(Record):
    """One article, summed up on one page. The file name is its permanent id."""

    id: SkipJsonSchema[Id]
    path: SkipJsonSchema[str]

    title: Line
    """The article's own headline, as it was printed."""
    title_translation: Line | None = None
    """The headline in the language of the site."""
    translated_by: Line | None = None
    """Who translated the headline."""
    url: Link
    """The address of the article."""
    archive: Link | None = None
    """A saved copy of the article that readers can open."""
    paywall: bool = False
    """True when readers need a subscription."""
    publisher: Id
    """Who published it: an entry of the vocabulary."""
    copy_of: Annotated[
        CopyOf | None, BeforeValidator(_copy, json_schema_input_type=Id | CopyOf | None)
    ] = None
    """The article that this one is a copy of: it adds an outlet at the most, never an origin."""
    not_copy_of: Ids = ()
    """Briefs whose articles look like this one, and are others."""
    byline: Annotated[tuple[Line, ...], Field(max_length=20)] = ()
    """The names printed as authors."""
    published: FuzzyDate | None = None
    """When it was published, in EDTF, as far as the article says. Left out: not stated."""
    published_because: Prose | None = None
    """What the date of publication is inferred from; without it the article states the date."""
    read: FuzzyDate
    """The day we read it."""
    language: Language
    """The language of the article."""
    kind: Kind
    """What sort of article it is."""
    topics: Annotated[Ids, Field(min_length=1, max_length=20)]
    """What it is about: entries of the vocabulary."""
    status: Status = "published"
    """`draft` keeps it off the site; `withdrawn` leaves a notice."""
    aliases: Ids = ()
    """Ids this brief had before; their addresses lead here."""

    headline: Line
    """Ours: who says or does what, with the attribution in it."""
    standfirst: Line
    """What this article is worth to a reader, in at most 40 words."""
    summary: Prose | None = None
    """A longer summary in our own words, where the claims need one."""
    review: FuzzyDate | None = None
    """Look at it again on this day; from then on `briefbook check` says so."""
    claims: Annotated[tuple[Claim, ...], Field(max_length=100)] = ()
    """What the article claims, most important first."""
    events: Annotated[tuple[Account, ...], Field(max_length=100)] = ()
    """What it tells of things that happened."""
    open: Annotated[tuple[Line, ...], Field(max_length=30)] = ()
    """What the article leaves open."""
    note: Prose | None = None
    """A note of the editors to the reader."""
    withdrawn: Withdrawal | None = None
    """Only with status `withdrawn`: when and why."""
    corrections: Annotated[tuple[Correction, ...], Field(max_length=50)] = ()
    """Mistakes that were mended; shown oldest first, whatever their order here."""
