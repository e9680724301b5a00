"""Making the corpus: merge, group, index, count. The same briefs in any order give the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from briefbook.corpus.cited import citation_path, cited
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.differences import differences, enclosing
from briefbook.corpus.events import merge
from briefbook.corpus.originals import originals
from briefbook.corpus.origins import leads_back_to, makers, of_events, of_points
from briefbook.corpus.passage_labels import ambiguous_labels
from briefbook.corpus.records import Difference, Statement
from briefbook.corpus.speakers import participants, speakers
from briefbook.corpus.topics import topics_of, topics_of_claim
from briefbook.model.brief import Brief, Claim
from briefbook.model.link_report import LinkReport
from briefbook.model.receipt import Receipt
from briefbook.model.vocabulary import Vocabulary

T = TypeVar("T")


#     briefs ──► originals ──► events ──► statements ──► indexes
#                                                          │
#                      origins of points, differences ◄────┤    `indexed`
#                                    origins of events ◄────┘    `completed`
def build(
    briefs: Iterable[Brief],
    vocabulary: Vocabulary,
    receipts: dict[str, Receipt] | None = None,
    links: dict[str, LinkReport] | None = None,
) -> Corpus:
    """Everything the site shows, from briefs and vocabulary."""
    return completed(indexed(briefs, vocabulary, receipts, links))


def indexed(
    briefs: Iterable[Brief],
    vocabulary: Vocabulary,
    receipts: dict[str, Receipt] | None = None,
    links: dict[str, LinkReport] | None = None,
) -> Corpus:
    """The same without what only pages show: all that rules ask for."""
    corpus = _indexed(tuple(sorted(briefs, key=lambda brief: brief.id)), vocabulary)
    all_differences = differences(corpus)
    return replace(
        corpus,
        origins_of_point=of_points(corpus),
        differences=all_differences,
        differences_of_brief=_group((id, one) for one in all_differences for id in one.briefs),
        differences_of_topic=_group(_differing(corpus, all_differences)),
        differences_of_event=_group((id, one) for one in all_differences for id in one.events),
        differences_of_point=_group((id, one) for one in all_differences for id in one.points),
        receipts=receipts or {},
        links=links or {},
    )


def completed(corpus: Corpus) -> Corpus:
    """An indexed corpus with what only pages show."""
    return replace(
        corpus,
        statements_from=_leading_back(corpus),
        makers_of_point=makers(corpus),
        origins_of_event=of_events(corpus),
        words_alike=ambiguous_labels(corpus.briefs.values()),
    )


def _indexed(everything: tuple[Brief, ...], vocabulary: Vocabulary) -> Corpus:
    # A draft is on no page, and yet a published brief may be a copy of the article it sums up.
    published = {brief.id: brief for brief in everything if brief.status == "published"}
    withdrawn = {brief.id: brief for brief in everything if brief.status == "withdrawn"}
    copied = originals({brief.id: brief for brief in everything})
    events = merge(published.values(), vocabulary.events, copied)
    statements = tuple(Statement(b, c) for b in published.values() for c in b.claims)
    return Corpus(
        vocabulary=vocabulary,
        everything=everything,
        briefs=published,
        withdrawn=withdrawn,
        events=events,
        statements=statements,
        briefs_of_topic=_group((t, b.id) for b in published.values() for t in topics_of(b)),
        briefs_of_publisher=_group((b.publisher, b.id) for b in published.values()),
        briefs_of_who=_group(
            (w, b.id) for b in published.values() for w in participants(events, b)
        ),
        events_of_topic=_group((t, e.id) for e in events.values() for t in e.topics),
        events_of_who=_group((w, e.id) for e in events.values() for w in e.who),
        events_of_relay=_group((w, e.id) for e in events.values() for w in e.relays),
        events_of_place=_group(
            (p, e.id) for e in events.values() for p in enclosing(vocabulary.places, *e.places)
        ),
        statements_of_topic=_group((t, s) for s in statements for t in topics_of_claim(s)),
        statements_of_who=_group((w, s) for s in statements for w in speakers(s.claim)),
        statements_about=_group((s.claim.about, s) for s in statements if s.claim.about),
        statements_from={},
        statements_on=_group((p, s) for s in statements for p in _points(s.claim)),
        cited=cited(statements, copied),
        originals=copied,
        aliases=_aliases(published | withdrawn, vocabulary),
    )


def _group(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(groups[key]) for key in sorted(groups)}


def _leading_back(corpus: Corpus) -> dict[str, tuple[Statement, ...]]:
    """Claims by every origin that their chains lead back to."""
    heads = [citation_path(corpus, row)[-1].claim.chain[0].id for row in corpus.statements]
    below = {head: leads_back_to(corpus, head) for head in heads}
    rows = zip(corpus.statements, heads, strict=True)
    return _group((id, row) for row, head in rows for id in below[head])


def _differing(corpus: Corpus, listed: tuple[Difference, ...]) -> Iterator[tuple[str, Difference]]:
    """The differences of a topic: over points that its claims make, and over its events."""
    for one in listed:
        if one.kind in ("dates", "places"):
            topics = corpus.events[one.id].topics
        else:
            rows = (row for point in one.points for row in corpus.statements_on.get(point, ()))
            topics = tuple(dict.fromkeys(t for row in rows for t in topics_of_claim(row)))
        yield from ((topic, one) for topic in topics)


def _points(claim: Claim) -> tuple[str, ...]:
    return tuple(point for point in (claim.point, claim.against) if point)


def _aliases(briefs: dict[str, Brief], vocabulary: Vocabulary) -> dict[str, dict[str, str]]:
    def old(entries: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
        return dict(sorted((alias, id) for id, aliases in entries for alias in aliases))

    def parts() -> Iterator[tuple[str, dict[str, str]]]:
        yield "briefings", old((id, brief.aliases) for id, brief in briefs.items())
        for part in ("publishers", "actors", "places", "topics", "events"):
            entries = getattr(vocabulary, part)
            yield part, old((id, entry.aliases) for id, entry in entries.items())

    return dict(parts())
