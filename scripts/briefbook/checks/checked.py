"""What a rule may ask: the corpus, the limits, the day, and which ids are known."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.feed_list import FeedList
from briefbook.model.texts import WrittenText, texts
from briefbook.model.vocabulary import Entry
from briefbook.settings import Limits
from briefbook.text.nearest import did_you_mean
from briefbook.text.places import Keys

# The name of a file, what stands behind `id:` or `point:`, and any key, as vocabularies have ids.
_GIVEN = re.compile(
    r"/([a-z0-9-]+)\.yml$|\b(?:id|point): *[\"']?([a-z0-9/-]+)|(?<![a-z0-9-])([a-z0-9-]+)[\"']?:",
    re.MULTILINE,
)

MOST_QUESTIONS = 1000
"""Unknown words for which the nearest known one is looked up in one run."""


@dataclass(frozen=True)
class Library:
    """Everything that rules check."""

    corpus: Corpus
    limits: Limits
    today: date
    broken: str = ""
    """Names and text of files that didn't load; an id that they give may yet be right."""
    salvaged: tuple[Brief, ...] = ()
    """What could be read of those; only their ids are looked at."""
    ignored: tuple[str, ...] = ()
    """Files beside the briefs that are none."""
    feeds: FeedList | None = None
    """The feeds to look through, where a file names some."""

    @property
    def briefs(self) -> tuple[Brief, ...]:
        """Every brief, drafts included."""
        return self.corpus.everything

    @cached_property
    def texts(self) -> tuple[tuple[str, WrittenText], ...]:
        """Every text that readers may see, with its file and the keys that lead to it."""
        briefs = ((brief.path, one) for brief in self.briefs for one in texts(brief))
        entries = ((e.path, one) for e in self.entries() for one in texts(e, (e.id,)))
        return (*briefs, *entries)

    @cached_property
    def possible_ids(self) -> frozenset[str]:
        """Ids that files which didn't load seem to give: file names, keys, `id:` and `point:`."""
        return frozenset(id for ids in _GIVEN.findall(self.broken) for id in ids if id)

    @cached_property
    def who(self) -> frozenset[str]:
        """Ids of actors and publishers."""
        vocabulary = self.corpus.vocabulary
        return frozenset(vocabulary.actors) | frozenset(vocabulary.publishers)

    @cached_property
    def ids_by_name(self) -> dict[str, str]:
        """Actors and publishers by their ids, their names and all others they go by."""
        vocabulary = self.corpus.vocabulary
        every = (*vocabulary.publishers.values(), *vocabulary.actors.values())
        called = ((e.id, (e.id, *e.name.values(), *e.also)) for e in every)
        return {name.casefold(): id for id, names in called for name in names}

    @cached_property
    def events(self) -> dict[str, Account]:
        """One account of every event that a published brief tells of, or any draft of its own."""
        # The last one that is put in stays: drafts go in first, the first published brief last.
        order = sorted(self.briefs, key=lambda brief: brief.status != "published")
        accounts = (account for brief in reversed(order) for account in brief.events)
        return {account.id: account for account in accounts}

    @cached_property
    def origins(self) -> frozenset[str]:
        """What a chain may begin with: events and publishers."""
        return frozenset(self.events) | frozenset(self.corpus.vocabulary.publishers)

    @cached_property
    def rests_on(self) -> dict[str, list[str]]:
        """What each event rests on, by any account of any brief."""
        basis: dict[str, list[str]] = {}
        for account in (account for brief in self.briefs for account in brief.events):
            if account.rests_on:
                basis.setdefault(account.id, []).append(account.rests_on.id)
        return basis

    @cached_property
    def published_events(self) -> frozenset[str]:
        """Ids of the events that have a page."""
        return frozenset(self.corpus.events)

    @cached_property
    def ids(self) -> frozenset[str]:
        """Ids of all briefs, drafts included."""
        return frozenset(brief.id for brief in self.briefs)

    @cached_property
    def ids_with_page(self) -> frozenset[str]:
        """Ids of the briefs that have a page."""
        return frozenset(brief.id for brief in self.briefs if brief.status != "draft")

    def near(self, word: str, known: Collection[str]) -> str:
        """“Did you mean …?” with the nearest known word, or nothing; each word is looked up once.

        Of very many unknown words only the first ask.
        """
        asked = word, id(known)
        if asked not in self._answered:
            if len(self._answered) >= MOST_QUESTIONS:
                return ""
            self._answered[asked] = known, did_you_mean(word, known)
        return self._answered[asked][1]

    @cached_property
    def _answered(self) -> dict[tuple[str, int], tuple[Collection[str], str]]:
        """Answers by word and `id()` of the known words, kept so that the number stays theirs."""
        return {}

    @cached_property
    def by_id(self) -> dict[str, Brief]:
        """Every brief by its id."""
        return {brief.id: brief for brief in self.briefs}

    def successors_of(self, brief: Brief) -> list[str]:
        """The ids a withdrawn brief leads to, one after the other; ends where it would turn."""
        path: list[str] = []
        here: Brief | None = brief
        while here and here.withdrawn and here.withdrawn.successor:
            if here.withdrawn.successor in (brief.id, *path):
                return [*path, here.withdrawn.successor]
            path.append(here.withdrawn.successor)
            here = self.by_id.get(here.withdrawn.successor)
        return path

    def leads_to(self, old: Brief, new: Brief) -> bool:
        """Whether a withdrawn brief leads to another, be it through others."""
        return new.id in self.successors_of(old)

    def entries(self) -> Iterator[Entry]:
        """Every entry of the vocabulary."""
        vocabulary = self.corpus.vocabulary
        for part in (
            vocabulary.publishers,
            vocabulary.actors,
            vocabulary.places,
            vocabulary.topics,
            vocabulary.questions,
            vocabulary.points,
            vocabulary.events,
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


def quotable(brief: Brief) -> Iterator[tuple[Keys, Claim | Account]]:
    """Whatever in a brief may carry a quotation."""
    yield from claims(brief)
    yield from accounts(brief)
