"""Claims of one brief that came, went, or say something else now."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Statement
from briefbook.diff import fields
from briefbook.diff.changed_quotations import Side
from briefbook.diff.changes import Change, Subject, names_changes
from briefbook.diff.english import in_english
from briefbook.diff.value_words import chain, names, topics
from briefbook.diff.wording import differs
from briefbook.model.brief import Brief, Claim
from briefbook.pages.parts.attribution import in_words

Claims = dict[str, Claim]
TOLD = frozenset(
    "about against chain id key part passage point quote says stance text topics unnamed".split()
)
"""Fields with sentences of their own, here or where quotations are told."""


def changes(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """What became of them, in the order in which readers see them now."""
    (_, was), (_, now) = before, after
    old = {claim.id: claim for claim in was.claims}
    new = {claim.id: claim for claim in now.claims}
    renamed = _renamed(old, new)
    kept = {now.id: then for then, now in pairs(was, now)}
    for id, claim in new.items():
        if id in kept:
            yield from _renaming(subject, kept[id], claim)
            yield from _changed(subject, kept[id], claim, before, after)
        else:
            told = in_words(in_english(after[0]), Statement(now, claim))
            yield Change("claim-added", subject, (id,), _kind(claim), "", told)
    for id, claim in old.items():
        if id not in new and id not in renamed:
            told = in_words(in_english(before[0]), Statement(was, claim))
            yield Change("claim-removed", subject, (id,), _kind(claim), told)
    # A renamed claim has two ids, so the two orders can't be compared.
    if not renamed and _order(was, kept) != _order(now, kept):
        yield Change("claims-order", subject)


def pairs(was: Brief, now: Brief) -> list[tuple[Claim, Claim]]:
    """Each claim that is on both sides, as it was and as it is, in the order of now."""
    old = {claim.id: claim for claim in was.claims}
    new = {claim.id: claim for claim in now.claims}
    before = {to: old[id] for id, to in _renamed(old, new).items()} | old
    return [(before[id], claim) for id, claim in new.items() if id in before]


def _kind(claim: Claim) -> str:
    return "key claim" if claim.key else "claim"


def _order(brief: Brief, kept: Claims) -> list[str]:
    return [claim.id for claim in brief.claims if claim.id in kept]


def _renamed(old: Claims, new: Claims) -> dict[str, str]:
    """Claims that have another id and the same words: only their address differs."""
    by_text = {claim.text: id for id, claim in new.items() if id not in old}
    pairs = ((id, by_text.get(claim.text)) for id, claim in old.items() if id not in new)
    return {id: to for id, to in pairs if to}


def _renaming(subject: Subject, old: Claim, new: Claim) -> Iterator[Change]:
    if old.id != new.id:
        yield Change(
            "claim-renamed", subject, (new.id,), "", f"#claim-{old.id}", f"#claim-{new.id}"
        )


def _changed(
    subject: Subject, old: Claim, new: Claim, before: Side, after: Side
) -> Iterator[Change]:
    def told(kind: str, was: str, now: str) -> Iterator[Change]:
        if was != now:
            yield Change(kind, subject, (new.id,), _kind(new), was, now)

    if old.text != new.text:
        form = differs(old.text, new.text) == "form"
        sides = (before[0], Statement(before[1], old)), (after[0], Statement(after[1], new))
        words = (in_words(in_english(corpus), row) for corpus, row in sides)
        yield from told("claim-form" if form else "claim-reworded", *words)
    yield from told("claim-stance", old.stance, new.stance)
    yield from _spoken(subject, (before[0], old), (after[0], new))
    yield from _traced(subject, old, new, before, after)
    if old.key != new.key:
        yield Change("claim-key" if new.key else "claim-not-key", subject, (new.id,))
    if old.about != new.about:
        was, now = _event(before[0], old.about), _event(after[0], new.about)
        yield Change("claim-about", subject, (new.id,), _kind(new), was, now)
    yield from told("claim-point", old.point or "no point", new.point or "no point")
    if old.part != new.part:
        yield Change("claim-part" if new.part else "claim-whole", subject, (new.id,))
    yield from told("claim-against", old.against or "nothing", new.against or "nothing")
    if old.passage != new.passage:
        yield Change("claim-passage", subject, (new.id,))
    was_topics, now_topics = topics(before[0], old.topics), topics(after[0], new.topics)
    if old.topics != new.topics:
        yield from names_changes(subject, "list of topics", was_topics, now_topics, (new.id,))
    yield from fields.changes(subject, old, new, TOLD, (new.id,))


def _spoken(
    subject: Subject, before: tuple[Corpus, Claim], after: tuple[Corpus, Claim]
) -> Iterator[Change]:
    """Another speaker, or the same ones in another order."""
    (old_corpus, old), (new_corpus, new) = before, after
    if old.says != new.says and sorted(old.says) == sorted(new.says):
        yield Change("item-order", subject, (new.id,), "list of speakers")
        return
    was, now = who(old_corpus, old), who(new_corpus, new)
    if was != now:
        yield Change("claim-speaker", subject, (new.id,), _kind(new), was, now)


def who(corpus: Corpus, claim: Claim) -> str:
    """Who says a claim: names, or the words for somebody without one."""
    return names(corpus, claim.says) or claim.unnamed or "nobody by name"


def _event(corpus: Corpus, id: str | None) -> str:
    event = corpus.events.get(id or "")
    return f"“{event.title}” ({id})" if event else id or "no event"


def _traced(
    subject: Subject, old: Claim, new: Claim, before: Side, after: Side
) -> Iterator[Change]:
    """The chain by its ids, so that an event's new title is not a new origin."""
    steps = [[(link.id, link.inferred) for link in claim.chain] for claim in (old, new)]
    if steps[0] != steps[1]:
        was, now = chain(*before, old.chain), chain(*after, new.chain)
        yield Change("claim-chain", subject, (new.id,), _kind(new), was, now)
    elif old.chain != new.chain:
        was, now = (_reasons(claim) for claim in (old, new))
        yield Change("claim-chain-reason", subject, (new.id,), "", was, now)


def _reasons(claim: Claim) -> str:
    return " / ".join(link.because for link in claim.chain if link.because)
