"""What an article tells of that may become an event."""

from dataclasses import dataclass

from briefbook.drafting.grammar.sentence import Moment, Occasion, Sentence


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
