"""Whether a quotation has been checked: what its receipt says, without a copy of the article."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.evidence import Quotation
from briefbook.model.receipt import Proof
from briefbook.text.fold import FOLD_VERSION, fingerprint, folded_text

Item = Claim | Account
Standing = Literal["checked", "unconfirmed", "stale", "unchecked"]


def place_of(item: Item) -> str:
    """The name a quotation has in a receipt: `claims/<id>` or `events/<id>`."""
    return f"{'claims' if isinstance(item, Claim) else 'events'}/{item.id}"


def said_by(item: Item) -> tuple[str, ...]:
    """Who spoke, where the quotation names nobody else."""
    return item.says if isinstance(item, Claim) else item.by


def quotations(brief: Brief) -> Iterator[tuple[Item, Quotation]]:
    """Every quotation of a brief, with the claim or the account it belongs to."""
    items: tuple[Item, ...] = (*brief.claims, *brief.events)
    for item in items:
        if item.quote:
            yield item, item.quote


def standing(corpus: Corpus, brief: Brief, item: Item) -> Standing:
    """How far the quotation of a claim or an account is proved.

    `unconfirmed`: found, and nobody has confirmed what of the copy is the article. `stale`: the
    receipt was made for other words. `unchecked`: there is none that says anything today.
    """
    receipt = corpus.receipts.get(brief.id)
    proof = receipt.quotations.get(place_of(item)) if receipt else None
    # With another folding all hashes differ, which says nothing of the words.
    if receipt is None or proof is None or item.quote is None or receipt.fold != FOLD_VERSION:
        return "unchecked"
    if proof.quote != quotation_fingerprint(item.quote.text):
        return "stale"
    return "checked" if receipt.article.confirmed else "unconfirmed"


def marked(corpus: Corpus, brief: Brief, item: Item) -> bool | None:
    """Whether a quotation stands inside quotation marks in the article; None: it isn't known."""
    if standing(corpus, brief, item) not in ("checked", "unconfirmed"):
        return None
    return corpus.receipts[brief.id].quotations[place_of(item)].marked


@lru_cache(maxsize=100_000)
def quotation_fingerprint(text: str) -> str:
    """The fingerprint of a quotation; many pages ask for the same one."""
    return fingerprint(folded_text(text))


def given_to_others(corpus: Corpus, brief: Brief, item: Item, quote: Quotation) -> str:
    """Who is quoted, where that is anybody but the outlet and its authors; else empty."""
    unnamed = quote.unnamed or (not quote.speaker and item.unnamed)
    if unnamed:
        return unnamed
    who = quote.speaker or said_by(item)
    if not who and isinstance(item, Claim):
        who = _last_speakers(corpus, brief, item)
    return ", ".join(f"`{id}`" for id in who if not _writes(corpus, brief, id))


def _last_speakers(corpus: Corpus, brief: Brief, claim: Claim) -> tuple[str, ...]:
    """Who passed a claim on to the article, or spoke at the event that it has it from."""
    last = claim.chain[-1].id
    if corpus.who(last):
        return (last,)
    return next((account.by for account in brief.events if account.id == last), ())


def _writes(corpus: Corpus, brief: Brief, id: str) -> bool:
    """Whether somebody's words are those of the article: its outlet, also of a copy, or author."""
    entry = corpus.who(id)
    names = (*entry.name.values(), *entry.also) if entry else ()
    return id in (brief.publisher, corpus.originals[brief.id].publisher) or any(
        name in brief.byline for name in names
    )


def proof_of(corpus: Corpus, brief: Brief, item: Item) -> Proof | None:
    """What proves a quotation; None as long as it is not checked in full."""
    if standing(corpus, brief, item) != "checked":
        return None
    return corpus.receipts[brief.id].quotations[place_of(item)]
