"""Quotations that nothing proves, and key points and summaries that rest on one origin.

Rests on one origin, honestly: a claim, where all articles that make its point in full lead back to
one root at the most (`corpus.markers.origins`). A sentence of a topic's summary names no claims, so
nothing says what it rests on; it is flagged where none of the topic's points has two origins.
"""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import support
from briefbook.corpus.markers import origins
from briefbook.corpus.proofs import quotations, standing
from briefbook.corpus.records import Statement
from briefbook.diff.changes import Change
from briefbook.diff.flags.both_sides import Look
from briefbook.diff.subjects import of_brief
from briefbook.model.brief import VIEWS, Brief, Claim

SUMMARY = frozenset(
    f"Topic.{name}" for name in ("happened", "matters", "missing", "standfirst", "summary")
)
"""What a topic says of itself."""


def receipts(look: Look) -> Iterator[Change]:
    """Receipts that are gone."""
    return (change for change in look.changes if change.kind == "receipt-removed")


def unproved(look: Look) -> Iterator[Change]:
    """New or changed quotations, and those whose proof no longer holds, without a receipt."""
    before, after = look.before, look.after
    for brief in _differing(before, after):
        old = before.briefs.get(brief.id)
        known = {(type(i), i.id, q.text) for i, q in quotations(old)} if old else set()
        proved = {
            (type(item), item.id)
            for item, _ in (quotations(old) if old else ())
            if old and standing(before, old, item) == "checked"
        }
        items = [
            item.id
            for item, quote in quotations(brief)
            if standing(after, brief, item) != "checked"
            and ((type(item), item.id, quote.text) not in known or (type(item), item.id) in proved)
        ]
        if items:
            yield Change("quotation-without-receipt", of_brief(brief), tuple(items))


def _differing(before: Corpus, after: Corpus) -> Iterator[Brief]:
    """Briefs whose proofs may differ; a receipt that is gone has a flag of its own."""
    for id, brief in after.briefs.items():
        had, has = before.receipts.get(id), after.receipts.get(id)
        if (before.briefs.get(id) is not brief or had != has) and not (had and not has):
            yield brief


def key_points(look: Look) -> Iterator[Change]:
    """Key claims that rest on one origin: told as a fact since now, or by several until now."""
    before, after = look.before, look.after
    for brief in after.briefs.values():
        old = before.briefs.get(brief.id)
        was = {claim.id: claim for claim in old.claims} if old else {}
        alone = [c for c in brief.claims if c.key and _rests_on_one(after, brief, c)]
        new = tuple(claim.id for claim in alone if _bare(claim, was.get(claim.id)))
        fewer = tuple(claim.id for claim in alone if _fell(before, old, was.get(claim.id)))
        if fewer:
            yield Change("fewer-origins", of_brief(brief), fewer)
        if bare := tuple(id for id in new if id not in fewer):  # each told once
            yield Change("one-origin", of_brief(brief), bare)


def _bare(claim: Claim, old: Claim | None) -> bool:
    """Told as a fact by us, and not so before."""
    return claim.stance == "reports" and not claim.part and _told(claim) != (old and _told(old))


def _told(claim: Claim) -> tuple[object, ...]:
    return claim.key, claim.text, claim.stance, claim.point, claim.chain


def _rests_on_one(corpus: Corpus, brief: Brief, claim: Claim) -> bool:
    return claim.stance not in VIEWS and origins(corpus, Statement(brief, claim)).low <= 1


def _fell(before: Corpus, brief: Brief | None, claim: Claim | None) -> bool:
    return bool(brief and claim and origins(before, Statement(brief, claim)).low > 1)


def summaries(look: Look) -> Iterator[Change]:
    """Summaries of topics of which no point has two origins."""
    after = look.after
    found = {
        change.subject.id: change
        for change in look.changes
        if change.subject.section == "topics"
        and ((change.field in SUMMARY and change.after) or _new_summary(after, change))
    }
    for id, change in found.items():
        if not support(after, after.statements_of_topic.get(id, ())).certain:
            yield Change("summary-one-origin", change.subject)


def _new_summary(after: Corpus, change: Change) -> bool:
    """Whether a topic is new and says something of itself."""
    topic = after.vocabulary.topics.get(change.subject.id)
    told = topic and (
        topic.standfirst or topic.happened or topic.matters or topic.missing or topic.summary
    )
    return change.kind == "entry-added" and bool(told)
