"""What a rule may ask: the corpus, the limits, the day, and which ids are known."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.vocabulary import Entry
from briefbook.problems import Keys
from briefbook.settings import Limits


@dataclass(frozen=True)
class Library:
    """The whole of what is checked."""

    corpus: Corpus
    limits: Limits
    today: date
    broken: str = ""
    """Text of files that didn't load; an id that stands there may yet be right."""

    @property
    def briefs(self) -> tuple[Brief, ...]:
        """Every brief, drafts included."""
        return self.corpus.everything

    @cached_property
    def who(self) -> frozenset[str]:
        """Ids of actors and publishers."""
        words = self.corpus.vocabulary
        return frozenset(words.actors) | frozenset(words.publishers)

    @cached_property
    def events(self) -> dict[str, Account]:
        """One account of every event that a published brief tells of, or any draft of its own."""
        order = sorted(self.briefs, key=lambda brief: brief.status != "published")
        accounts = (account for brief in reversed(order) for account in brief.events)
        return {account.id: account for account in accounts}

    @cached_property
    def published_events(self) -> frozenset[str]:
        """Ids of the events that have a page."""
        return frozenset(self.corpus.events)

    def entries(self) -> Iterator[Entry]:
        """Every entry of the vocabulary."""
        words = self.corpus.vocabulary
        for part in (
            words.publishers,
            words.actors,
            words.places,
            words.topics,
            words.questions,
            words.events,
        ):
            yield from part.values()


def claims(brief: Brief) -> Iterator[tuple[Keys, Claim]]:
    """The claims of a brief with the keys that lead to them."""
    for index, claim in enumerate(brief.claims):
        yield ("claims", index), claim


def accounts(brief: Brief) -> Iterator[tuple[Keys, Account]]:
    """The accounts of events in a brief with the keys that lead to them."""
    for index, account in enumerate(brief.events):
        yield ("events", index), account


def quoting(brief: Brief) -> Iterator[tuple[Keys, Claim | Account]]:
    """Whatever in a brief may carry a quotation."""
    yield from claims(brief)
    yield from accounts(brief)
