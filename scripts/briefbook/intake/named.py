"""What of the vocabulary stands in a headline, and whose site a link leads to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefbook.corpus.corpus import Corpus
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.known_words import Names, ids, mentions, names_of
from briefbook.drafting.grammar.sentence import Mention
from briefbook.model import vocabulary
from briefbook.text.links import host_of

_MOST = 5


@dataclass(frozen=True, slots=True)
class KnownName:
    """An entry of the vocabulary: its id, and what it is called."""

    id: str
    name: str


class NamedInHeadline:
    """The vocabulary, asked as a list of candidates asks it."""

    def __init__(self, corpus: Corpus) -> None:
        self._known = Known(corpus)
        self._words = corpus.vocabulary
        self._topics = _with_terms(corpus)
        self._publishers: dict[str, str] = {}

    def publisher_of(self, link: str) -> str:
        """The publisher whose site a link leads to; empty where none is known."""
        host = host_of(link)
        if host not in self._publishers:
            self._publishers[host] = self._known.publisher_of(link)
        return self._publishers[host]

    def publisher(self, id: str) -> str:
        """What a publisher is called."""
        return self._known.name(id)

    def topics(self, headline: str) -> tuple[KnownName, ...]:
        """Topics of which a name or a term stands in a headline."""
        return _named(mentions(headline, self._topics), self._words.topics)

    def names(self, headline: str) -> tuple[KnownName, ...]:
        """Actors, publishers and places that a headline names."""
        who = {**self._words.actors, **self._words.publishers}
        return (
            *_named(mentions(headline, self._known.who), who),
            *_named(mentions(headline, self._known.places), self._words.places),
        )


def _named(
    found: Iterable[Mention], entries: Mapping[str, vocabulary.Named]
) -> tuple[KnownName, ...]:
    return tuple(KnownName(id, _name(entries[id])) for id in ids(found)[:_MOST])


def _name(entry: vocabulary.Named) -> str:
    return entry.name.get("en") or next(iter(entry.name.values()))


def _with_terms(corpus: Corpus) -> Names:
    """The names of topics, and the terms that they explain."""
    topics = corpus.vocabulary.topics
    named = names_of(topics)
    terms = {(term, topic.id) for topic in topics.values() for term in topic.terms}
    pairs = sorted({*named.pairs, *terms}, key=lambda pair: (-len(pair[0]), pair))
    return Names(tuple(pairs), named.exact)
