"""Who says it, and where it comes from: shorter or surer chains, sources that get names."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.diff.changes import Change
from briefbook.diff.fields import label
from briefbook.diff.flags.both_sides import Look
from briefbook.diff.subjects import of_brief, of_event
from briefbook.diff.value_words import basis, chain, names
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.evidence import ChainLink, Quotation

_ARTICLE = {"Brief.url": "other-link", "Brief.publisher": "other-outlet"}
_UNMARKED = label(Quotation, "unmarked")


def chains(look: Look) -> Iterator[Change]:
    """Chains whose origin is another one, that lose a link, or count as stated now."""
    for (old, was), (new, now) in look.claims():
        if kind := _chain(was.chain, now.chain):
            told, tells = chain(look.before, old, was.chain), chain(look.after, new, now.chain)
            yield Change(kind, of_brief(new), (now.id,), "", told, tells)


def _chain(old: tuple[ChainLink, ...], new: tuple[ChainLink, ...]) -> str:
    ids = {link.id for link in new}
    # The gravest first: a chain gets one flag.
    if old[0].id != new[0].id:
        return "chain-own" if new[0].id == "own" else "chain-origin"
    if any(link.id not in ids for link in old):
        return "chain-shorter"
    stated = {link.id for link in new if not link.inferred}
    return "chain-stated" if any(link.inferred and link.id in stated for link in old) else ""


def bases(look: Look) -> Iterator[Change]:
    """Events that rest on an earlier origin no longer, or for certain now."""
    for brief, was, now in look.accounts():
        old, new = was.rests_on, now.rests_on
        subject = of_event(look.after.events[now.id])
        told, tells = basis(look.before, old), basis(look.after, new)
        if old and not (new and new.id == old.id):
            tells = tells or "nothing that is told"
            yield Change("basis-dropped", subject, (brief.id,), "", told, tells)
        elif old and new and old.inferred and not new.inferred:
            yield Change("basis-stated", subject, (brief.id,), "", told, tells)


def speakers(look: Look) -> Iterator[Change]:
    """Sources that were unnamed and have a name, and quotations that somebody else says."""
    for (_, was), (brief, now) in look.claims():
        if was.unnamed and now.says:
            who = names(look.after, now.says)
            yield Change("named", of_brief(brief), (now.id,), "", was.unnamed, who)
        yield from _quoted(look, brief, was, now)
    for brief, then, told in look.accounts():
        if then.unnamed and told.by:
            who = names(look.after, told.by)
            subject = of_event(look.after.events[told.id])
            yield Change("named", subject, (brief.id,), "", then.unnamed, who)
        yield from _quoted(look, brief, then, told)
    for change in look.changes:
        if change.kind == "quotation-speaker":
            yield change


def _quoted(
    look: Look, brief: Brief, was: Claim | Account, now: Claim | Account
) -> Iterator[Change]:
    old, new = was.quote, now.quote
    if new and new.unmarked and not (old and old.unmarked):
        yield Change("quotation-unmarked", of_brief(brief), (now.id,), _UNMARKED, "", new.unmarked)


def articles(look: Look) -> Iterator[Change]:
    """Briefs of another article, or of another outlet, than before."""
    for change in look.changes:
        kind = _ARTICLE.get(change.field)
        if kind and change.kind in ("link-changed", "fact-changed"):
            yield replace(change, kind=kind)
