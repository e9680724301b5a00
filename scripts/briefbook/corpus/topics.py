"""Topics of claims and briefs: a topic lists the claims on its subject, not all of a brief."""

from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief


def topics_of_claim(row: Statement) -> tuple[str, ...]:
    """The topics of a claim: its own, else those of its brief's account of its event, else all."""
    about = row.claim.about
    if row.claim.topics or not about:
        return row.claim.topics or row.brief.topics
    of_event = (account.topics for account in row.brief.events if account.id == about)
    return next(of_event, ()) or row.brief.topics


def topics_of(brief: Brief) -> tuple[str, ...]:
    """The topics that a claim of a brief belongs to; of a brief without claims, those it names."""
    rows = (Statement(brief, claim) for claim in brief.claims)
    topics = dict.fromkeys(topic for row in rows for topic in topics_of_claim(row))
    return tuple(topics) or brief.topics
