"""Who speaks and acts in a claim or a brief, and where a brief is set."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.differences import enclosing
from briefbook.corpus.events import Event
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.vocabulary import Place


def speakers(claim: Claim) -> tuple[str, ...]:
    """Who said it, and who is quoted saying it."""
    quoted = claim.quote.speaker if claim.quote else ()
    return tuple(dict.fromkeys(claim.says + quoted))


def participants(events: dict[str, Event], brief: Brief) -> dict[str, None]:
    """Everybody who speaks or acts in a brief, each once; not those who only pass things on."""
    said = (who for claim in brief.claims for who in speakers(claim))
    acted = (who for account in brief.events for who in _acting(events.get(account.id), account))
    return dict.fromkeys((*said, *acted))


def _acting(event: Event | None, account: Account) -> tuple[str, ...]:
    """Who acts in an account; of a withdrawn brief everybody it names."""
    named = account.by + account.actors
    if event is None:
        return named
    # Some stand among the actors and, by the chains, only passed it on.
    took_part = event.who
    return tuple(who for who in named if who in took_part)


def places(corpus: Corpus, brief: Brief) -> Iterator[Place]:
    """The places of a brief's events, and those they lie in, each once."""
    entries = corpus.vocabulary.places
    named = dict.fromkeys(id for account in brief.events for id in account.place)
    nested = dict.fromkeys(id for place in named for id in sorted(enclosing(entries, place)))
    return (entries[id] for id in nested)
