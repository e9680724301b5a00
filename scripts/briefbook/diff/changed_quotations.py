"""Quotations that came, went, changed, or are now proved or no longer."""

from collections.abc import Iterator, Mapping

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.proofs import Item, quotations, said_by, standing
from briefbook.diff import fields
from briefbook.diff.changes import Change, Subject
from briefbook.diff.value_words import names
from briefbook.diff.wording import differs
from briefbook.model.brief import Brief
from briefbook.model.evidence import Passage, Quotation

Side = tuple[Corpus, Brief]
Quoted = tuple[Corpus, Item, Quotation]
TOLD = frozenset("language speaker text translated_by translation unnamed".split())
"""Fields with sentences of their own."""
IN_A_PASSAGE = frozenset({"end", "start"})
"""The same for a passage."""
CLAIM, ACCOUNT = "claim", "account of the event"


def changes(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """What became of the quotations of one brief, claims first."""
    (_, old), (_, new) = before, after
    yield from _of(subject, CLAIM, _by_id(old.claims), _by_id(new.claims), before, after)
    yield from _of(subject, ACCOUNT, _by_id(old.events), _by_id(new.events), before, after)
    if before[1].id in before[0].receipts and after[1].id not in after[0].receipts:
        yield Change("receipt-removed", subject)
    else:
        yield from _proofs(subject, before, after)


def passage_changes(
    kind: str, subject: Subject, id: str, before: Passage | None, after: Passage | None
) -> Iterator[Change]:
    """Another place in the article that a claim or an account leads to."""
    if fields.differ_in(before, after, IN_A_PASSAGE):
        yield Change(kind, subject, (id,))
    yield from fields.part_changes(subject, "the passage", before, after, IN_A_PASSAGE, (id,))


def _by_id(items: tuple[Item, ...]) -> dict[str, Item]:
    return {item.id: item for item in items}


def _of(
    subject: Subject,
    what: str,
    old: Mapping[str, Item],
    new: Mapping[str, Item],
    before: Side,
    after: Side,
) -> Iterator[Change]:
    for id, item in new.items():
        was = old.get(id)
        if was is None:
            continue  # the claim itself is new, and told with its quotation
        first, second = was.quote, item.quote
        if first and second:
            sides = (before[0], was, first), (after[0], item, second)
            yield from _changed(subject, what, id, *sides)
        elif first or second:
            kind = "quotation-removed" if first else "quotation-added"
            yield Change(kind, subject, (id,), what, _text(first), _text(second))


def _text(quote: Quotation | None) -> str:
    return quote.text if quote else ""


def _changed(
    subject: Subject,
    what: str,
    id: str,
    before: Quoted,
    after: Quoted,
) -> Iterator[Change]:
    old, new = before[2], after[2]
    if old.text != new.text:
        form = differs(old.text, new.text) == "form"
        kind = "quotation-form" if form else "quotation-changed"
        yield Change(kind, subject, (id,), what, old.text, new.text)
    yield from _spoken(subject, what, id, before, after)
    if (old.translation, old.translated_by) != (new.translation, new.translated_by):
        told, tells = _translated(old), _translated(new)
        yield Change("quotation-translation", subject, (id,), what, told, tells)
    if old.language != new.language:
        was, now = old.language or "that of the article", new.language or "that of the article"
        yield Change("quotation-language", subject, (id,), what, was, now)
    yield from fields.changes(subject, old, new, TOLD, (id,))


def _spoken(
    subject: Subject, what: str, id: str, before: Quoted, after: Quoted
) -> Iterator[Change]:
    """Another speaker of a quotation than before, where it isn't just the claim's."""
    (old_corpus, was, old), (new_corpus, now, new) = before, after
    if (old.speaker, old.unnamed) == (new.speaker, new.unnamed):
        return
    if sorted(old.speaker) == sorted(new.speaker) and old.unnamed == new.unnamed:
        yield Change("item-order", subject, (id,), "list of speakers of the quotation")
        return
    told = old.unnamed or names(old_corpus, old.speaker or said_by(was)) or "nobody by name"
    tells = new.unnamed or names(new_corpus, new.speaker or said_by(now)) or "nobody by name"
    yield Change("quotation-speaker", subject, (id,), what, told, tells)


def _translated(quote: Quotation) -> str:
    if not quote.translation:
        return ""
    by = f" ({quote.translated_by})" if quote.translated_by else ""
    return quote.translation + by


def _proofs(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """Quotations with the same words as before that a receipt now proves, or no longer does."""
    was, now = _standings(before), _standings(after)
    both = [key for key in now if key in was]
    for kind, checked in (("quotations-proved", True), ("quotations-unproved", False)):
        items = [key[1] for key in both if was[key] != now[key] and now[key] is checked]
        if items:
            yield Change(kind, subject, tuple(items))


def _standings(side: Side) -> dict[tuple[str, str, str], bool]:
    corpus, brief = side
    return {
        # With its kind, for a claim and an account may have the same id.
        (type(item).__name__, item.id, quote.text): standing(corpus, brief, item) == "checked"
        for item, quote in quotations(brief)
    }
