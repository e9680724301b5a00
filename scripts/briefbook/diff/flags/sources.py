"""Who says it, and where it comes from: shorter or surer chains, sources that get names."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.diff.changes import Change
from briefbook.diff.fields import label
from briefbook.diff.flags.both_sides import BothSides
from briefbook.diff.subjects import of_brief, of_event
from briefbook.diff.value_words import basis, chain, names
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.evidence import ChainLink, Quotation

_ARTICLE = {"Brief.url": "other-link", "Brief.publisher": "other-outlet"}
_UNMARKED = label(Quotation, "unmarked")


def chains(both: BothSides) -> Iterator[Change]:
    """Chains whose origin is another one, that lose a link, or count as stated now."""
    for old, new in both.claims():
        if kind := _chain(old.claim.chain, new.claim.chain):
            was = chain(both.before, old.brief, old.claim.chain)
            now = chain(both.after, new.brief, new.claim.chain)
            yield Change(kind, of_brief(new.brief), (new.claim.id,), "", was, now)


def _chain(old: tuple[ChainLink, ...], new: tuple[ChainLink, ...]) -> str:
    ids = {link.id for link in new}
    # The gravest first: a chain gets one flag.
    if old[0].id != new[0].id:
        return "chain-own" if new[0].id == "own" else "chain-origin"
    if any(link.id not in ids for link in old):
        return "chain-shorter"
    stated = {link.id for link in new if not link.inferred}
    return "chain-stated" if any(link.inferred and link.id in stated for link in old) else ""


def bases(both: BothSides) -> Iterator[Change]:
    """Events that rest on an earlier origin no longer, or for certain now."""
    for older, newer in both.accounts():
        old, new = older.account.rests_on, newer.account.rests_on
        subject, items = of_event(both.after.events[newer.account.id]), (newer.brief.id,)
        was, now = basis(both.before, old), basis(both.after, new)
        if old and not (new and new.id == old.id):
            now = now or "nothing that is told"
            yield Change("basis-dropped", subject, items, "", was, now)
        elif old and new and old.inferred and not new.inferred:
            yield Change("basis-stated", subject, items, "", was, now)


def speakers(both: BothSides) -> Iterator[Change]:
    """Sources that were unnamed and have a name, and quotations that somebody else says."""
    for old, new in both.claims():
        if old.claim.unnamed and new.claim.says:
            who = names(both.after, new.claim.says)
            items = (new.claim.id,)
            yield Change("named", of_brief(new.brief), items, "", old.claim.unnamed, who)
        yield from _quoted(new.brief, old.claim, new.claim)
    for older, newer in both.accounts():
        was, now = older.account, newer.account
        if was.unnamed and now.by:
            who = names(both.after, now.by)
            subject = of_event(both.after.events[now.id])
            yield Change("named", subject, (newer.brief.id,), "", was.unnamed, who)
        yield from _quoted(newer.brief, was, now)
    for change in both.changes:
        if change.kind == "quotation-speaker":
            yield change


def _quoted(brief: Brief, was: Claim | Account, now: Claim | Account) -> Iterator[Change]:
    old, new = was.quote, now.quote
    if new and new.unmarked and not (old and old.unmarked):
        yield Change("quotation-unmarked", of_brief(brief), (now.id,), _UNMARKED, "", new.unmarked)


def articles(both: BothSides) -> Iterator[Change]:
    """Briefs of another article, or of another outlet, than before."""
    for change in both.changes:
        kind = _ARTICLE.get(change.field)
        if kind and change.kind in ("link-changed", "fact-changed"):
            yield replace(change, kind=kind)
