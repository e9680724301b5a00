"""What the project knows already: its vocabulary with all names, its events, its briefs by link."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from briefbook.corpus.corpus import Corpus
from briefbook.drafting.grammar.known_words import Names, names_of
from briefbook.model.brief import Account, Brief
from briefbook.model.vocabulary import Publisher
from briefbook.text.links import host_of, same_article


@dataclass(frozen=True)
class Known:
    """The corpus, asked as a draft asks it."""

    corpus: Corpus

    @cached_property
    def who(self) -> Names:
        """Names of actors and publishers: the two share one space of ids."""
        return names_of({**self.corpus.vocabulary.actors, **self.corpus.vocabulary.publishers})

    @cached_property
    def ids(self) -> Mapping[str, str]:
        """The id of each of them by its names, in small letters."""
        return {name.lower(): id for name, id in self.who.pairs}

    @cached_property
    def places(self) -> Names:
        """Names of places."""
        return names_of(self.corpus.vocabulary.places)

    @cached_property
    def names_of_publishers(self) -> tuple[tuple[str, str], ...]:
        """What publishers go by, each name with the id."""
        return names_of(self.publishers).pairs

    @property
    def publishers(self) -> Mapping[str, Publisher]:
        """Publishers by id."""
        return self.corpus.vocabulary.publishers

    @cached_property
    def countries(self) -> frozenset[str]:
        """Ids of actors that are countries: a text names them as places, too."""
        actors = self.corpus.vocabulary.actors.items()
        return frozenset(id for id, actor in actors if actor.kind == "country")

    @cached_property
    def persons(self) -> frozenset[str]:
        """Ids of actors that are people, as far as the vocabulary says."""
        actors = self.corpus.vocabulary.actors.items()
        return frozenset(id for id, actor in actors if actor.kind == "person")

    @cached_property
    def accounts(self) -> dict[str, tuple[Account, ...]]:
        """Every published account of every event."""
        events = self.corpus.events.items()
        return {id: tuple(one.account for one in event.tellings) for id, event in events}

    def name(self, id: str) -> str:
        """What an actor or publisher is called; in English where there is an English name."""
        entry = self.corpus.who(id)
        return (entry.name.get("en") or next(iter(entry.name.values()))) if entry else id

    def brief_of(self, link: str) -> Brief | None:
        """The brief of an article, by its link; a withdrawn one doesn't count."""
        wanted = same_article(link)
        return next(
            (
                brief
                for brief in self.corpus.everything
                if brief.status != "withdrawn" and same_article(brief.url) == wanted
            ),
            None,
        )

    def publisher_of(self, link: str) -> str:
        """The publisher whose own site a link leads to; empty where none is known."""
        host = host_of(link)
        publishers = [
            id
            for id, entry in self.publishers.items()
            # With the point: `badnews.example` is not within `news.example`.
            if entry.url and (host == host_of(entry.url) or host.endswith(f".{host_of(entry.url)}"))
        ]
        # The longest host is the most exact: a part of a site may be a publisher of its own.
        return max(
            publishers, key=lambda id: len(host_of(str(self.publishers[id].url))), default=""
        )
