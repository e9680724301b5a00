"""What an article says that may become a claim."""

from dataclasses import dataclass, field

from briefbook.drafting.grammar.sentence import CitedDocument, Sentence, Speech


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
