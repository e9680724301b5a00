"""Who speaks and acts in a claim or a brief, and where a brief is set."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.differences import around
from briefbook.model.brief import Brief, Claim
from briefbook.model.vocabulary import Place


def speakers(claim: Claim) -> tuple[str, ...]:
    """Who said it, and who is quoted saying it."""
    quoted = claim.quote.speaker if claim.quote else ()
    return tuple(dict.fromkeys(claim.says + quoted))


def voices(brief: Brief) -> dict[str, None]:
    """Everybody who speaks or acts in a brief, each once."""
    said = (who for claim in brief.claims for who in speakers(claim))
    acted = (who for account in brief.events for who in account.by + account.actors)
    return dict.fromkeys((*said, *acted))


def places(corpus: Corpus, brief: Brief) -> Iterator[Place]:
    """The places of a brief's events, and those they lie in, each once."""
    named = dict.fromkeys(id for account in brief.events for id in account.place)
    found = dict.fromkeys(id for place in named for id in sorted(around(corpus, place)))
    return (corpus.vocabulary.places[id] for id in found)
