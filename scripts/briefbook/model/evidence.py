"""What stands behind a claim: wordings, passages and the chain back to an origin."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints

from briefbook.model.base import Id, Ids, Language, Line, Prose, Record, several

ROOTS = ("own", "untraced")
"""The two origins without an id: the outlet's own reporting, and nobody knows."""

LONGEST_WORDS = 200
Words = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=2, max_length=LONGEST_WORDS)
]


class Passage(Record):
    """The place in the article a reader is led to; a few words each, as they stand there."""

    start: Words
    """The first words of the passage."""
    end: Words | None = None
    """Its last words, where the passage is longer than its start."""


class Quotation(Record):
    """A short verbatim phrase from the article."""

    text: Line
    """The phrase as the article has it, at most 25 words; `…` stands for words left out."""
    speaker: Ids = ()
    """Who said it, where it is somebody other than the one the claim names."""
    unnamed: Line | None = None
    """How the article calls a speaker whom it doesn't name."""
    unmarked: Line | None = None
    """Why the phrase is the speaker's though no quotation marks stand around it in the article."""
    language: Language | None = None
    """The language of the phrase, where it is not the article's."""
    translation: Line | None = None
    """The phrase in the language of the site."""
    translated_by: Line | None = None
    """Who translated it."""


def _phrase(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


Quote = Annotated[Quotation, BeforeValidator(_phrase, json_schema_input_type=Line | Quotation)]
"""A quotation; plain text stands for its `text`."""


class ChainLink(Record):
    """One step of a chain: the origin, or somebody who passed it on."""

    id: Id
    """First: an event, a publisher, `own` or `untraced`. Later: a publisher or an actor."""
    because: Prose | None = None
    """Why the editor infers this link, which the article doesn't state; readers see it."""

    @property
    def inferred(self) -> bool:
        """True where the article doesn't state the link."""
        return self.because is not None


class Basis(Record):
    """What an event rests on: whoever spoke there had it from another origin."""

    id: Id
    """An event that is an origin itself, or a publisher whose own reporting it was."""
    because: Prose | None = None
    """Why the editor infers it, where the article doesn't say so; readers see it."""

    @property
    def inferred(self) -> bool:
        """True where the article doesn't state it."""
        return self.because is not None


def _step(value: Any) -> Any:
    return {"id": value} if isinstance(value, str) else value


Step = Annotated[ChainLink, BeforeValidator(_step, json_schema_input_type=Id | ChainLink)]

RestsOn = Annotated[Basis, BeforeValidator(_step, json_schema_input_type=Id | Basis)]
"""What an event rests on; plain text stands for its `id`."""

_Steps = Annotated[tuple[Step, ...], Field(min_length=1, max_length=20)]

Chain = Annotated[_Steps, BeforeValidator(several, json_schema_input_type=Id | ChainLink | _Steps)]
"""Origin first, then the relays in the order they passed it on; the article itself is left out."""
