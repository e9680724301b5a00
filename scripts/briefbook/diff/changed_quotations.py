"""Quotations that came, went, changed, or are now proved or no longer."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.proofs import Item, quotations, said_by, standing
from briefbook.diff import fields
from briefbook.diff.changes import Change, Subject
from briefbook.diff.side import Side
from briefbook.diff.value_words import names
from briefbook.diff.wording import differs
from briefbook.model.brief import Brief
from briefbook.model.evidence import Passage, Quotation

SPECIAL = frozenset("language speaker text translated_by translation unnamed".split())
"""Fields with sentences of their own."""
IN_A_PASSAGE = frozenset({"end", "start"})
"""The same for a passage."""
CLAIM, ACCOUNT = "claim", "account of the event"


class QuotedItem(NamedTuple):
    """A quotation with the claim or account that it carries."""

    corpus: Corpus
    item: Item
    quote: Quotation


def changes(subject: Subject, before: Side[Brief], after: Side[Brief]) -> Iterator[Change]:
    """What became of the quotations of one brief, claims first."""
    old, new = before.record, after.record
    yield from _kept_quotations(
        subject, CLAIM, _by_id(old.claims), _by_id(new.claims), before, after
    )
    yield from _kept_quotations(
        subject, ACCOUNT, _by_id(old.events), _by_id(new.events), before, after
    )
    if before.record.id in before.corpus.receipts and after.record.id not in after.corpus.receipts:
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


def _kept_quotations(
    subject: Subject,
    what: str,
    old: Mapping[str, Item],
    new: Mapping[str, Item],
    before: Side[Brief],
    after: Side[Brief],
) -> Iterator[Change]:
    for id, item in new.items():
        was = old.get(id)
        if was is None:
            continue  # the claim itself is new, and named with its quotation
        first, second = was.quote, item.quote
        if first and second:
            sides = QuotedItem(before.corpus, was, first), QuotedItem(after.corpus, item, second)
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
    before: QuotedItem,
    after: QuotedItem,
) -> Iterator[Change]:
    old, new = before.quote, after.quote
    if old.text != new.text:
        form = differs(old.text, new.text) == "form"
        kind = "quotation-form" if form else "quotation-changed"
        yield Change(kind, subject, (id,), what, old.text, new.text)
    yield from _spoken(subject, what, id, before, after)
    if (old.translation, old.translated_by) != (new.translation, new.translated_by):
        then, since = _translated(old), _translated(new)
        yield Change("quotation-translation", subject, (id,), what, then, since)
    if old.language != new.language:
        was, now = old.language or "that of the article", new.language or "that of the article"
        yield Change("quotation-language", subject, (id,), what, was, now)
    yield from fields.changes(subject, old, new, SPECIAL, (id,))


def _spoken(
    subject: Subject, what: str, id: str, before: QuotedItem, after: QuotedItem
) -> Iterator[Change]:
    """Another speaker of a quotation than before, where it isn't just the claim's."""
    (old_corpus, was, old), (new_corpus, now, new) = before, after
    if (old.speaker, old.unnamed) == (new.speaker, new.unnamed):
        return
    if sorted(old.speaker) == sorted(new.speaker) and old.unnamed == new.unnamed:
        yield Change("item-order", subject, (id,), "list of speakers of the quotation")
        return
    then = old.unnamed or names(old_corpus, old.speaker or said_by(was)) or "nobody by name"
    since = new.unnamed or names(new_corpus, new.speaker or said_by(now)) or "nobody by name"
    yield Change("quotation-speaker", subject, (id,), what, then, since)


def _translated(quote: Quotation) -> str:
    if not quote.translation:
        return ""
    by = f" ({quote.translated_by})" if quote.translated_by else ""
    return quote.translation + by


def _proofs(subject: Subject, before: Side[Brief], after: Side[Brief]) -> Iterator[Change]:
    """Quotations with the same words as before that a receipt now proves, or no longer does."""
    was, now = _proved(before), _proved(after)
    both = [phrase for phrase in now if phrase in was]
    for kind, checked in (("quotations-proved", True), ("quotations-unproved", False)):
        items = [one.id for one in both if was[one] != now[one] and now[one] is checked]
        if items:
            yield Change(kind, subject, tuple(items))


class QuotationKey(NamedTuple):
    """What a quotation goes by within a brief."""

    kind: str
    """A claim and an account may have the same id."""
    id: str
    text: str


def _proved(side: Side[Brief]) -> dict[QuotationKey, bool]:
    """Each quotation with whether a receipt proves it."""
    corpus, brief = side
    proved = {}
    for item, quote in quotations(brief):
        key = QuotationKey(type(item).__name__, item.id, quote.text)
        proved[key] = standing(corpus, brief, item) == "checked"
    return proved
