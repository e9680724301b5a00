"""Which records show something else than before: the seeds from which touched pages are told."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.differences import enclosing
from briefbook.corpus.main_origin import main_origin
from briefbook.corpus.speakers import participants
from briefbook.corpus.topics import topics_of
from briefbook.diff.changed_briefs import same, shown
from briefbook.diff.changed_looks import Key, looking_different, points_of_another_time
from briefbook.model.brief import Brief, Claim
from briefbook.model.vocabulary import Entry, Named, Place

INSIDE = frozenset(
    {
        "path", "aliases", "archive", "byline", "claims", "corrections", "events", "note", "open",
        "paywall", "review", "summary", "title", "title_translation", "translated_by",
    }
)  # fmt: skip
"""What no link to a brief shows; claims and accounts are looked at one by one."""
PARTS = ("topics", "publishers", "actors", "places", "questions", "points")


@dataclass(frozen=True)
class Dirty:
    """Ids of what differs."""

    briefs: frozenset[str]
    """Anything in them differs, or they are on one side only."""
    linked: frozenset[str]
    """What a link to them or to their article shows differs: names, headline, address, proofs."""
    claims: frozenset[Key]
    """Claims with any difference, by brief and id; all claims of linked briefs."""
    teasers: frozenset[str]
    """What stands of them in lists differs."""
    listed: frozenset[str]
    """Events that look different in a list or a timeline."""
    events: frozenset[str]
    """Events of which a claim differs besides."""
    points: frozenset[str]
    differences: frozenset[Key]
    entries: frozenset[Key]
    """Entries of the vocabulary with any difference, by part and id."""
    names: frozenset[Key]
    """Those that are called something else, or lie elsewhere."""

    def __bool__(self) -> bool:
        return bool(self.briefs or self.entries or self.events or self.differences or self.points)


def dirty(before: Corpus, after: Corpus) -> Dirty:
    """What differs, from the records outwards: names, briefs, events, points, differences."""
    sides = (before, after)
    # entries -> names -> linked briefs -> claims -> points ---+-> differences -> teasers
    #                           |                              |
    #                           +---------> listed events -----+
    entries = frozenset(_entries(before, after))
    names = frozenset(key for key in entries if _name(before, key) != _name(after, key))
    briefs = frozenset(_briefs(before, after))
    linked = frozenset((*_linked(before, after, briefs), *_naming(sides, names)))
    claims = frozenset(_claims(before, after, briefs | linked, linked))
    told = {a.id for s in sides for id in linked & s.briefs.keys() for a in s.briefs[id].events}
    counted = _counts(before.origins_of_event, after.origins_of_event)
    listed = counted.union(looking_different(before, after, names), told)
    points = _counts(before.origins_of_point, after.origins_of_point).union(
        _points(sides, claims, entries), points_of_another_time(before, after)
    )
    differences = frozenset(_differences(before, after, points | listed, linked, entries))
    return Dirty(
        briefs=briefs | linked,
        linked=linked,
        claims=claims,
        teasers=frozenset(_teasers(before, after, briefs | linked, listed, differences)),
        listed=listed,
        events=listed.union(_claimed(sides, claims)),
        points=points,
        differences=differences,
        entries=entries,
        names=names,
    )


def _entries(before: Corpus, after: Corpus) -> Iterator[Key]:
    for part in PARTS:
        old: dict[str, Entry] = getattr(before.vocabulary, part)
        new: dict[str, Entry] = getattr(after.vocabulary, part)
        for id in old.keys() | new.keys():
            if id not in old or id not in new or not same(old[id], new[id]):
                yield part, id


def _name(corpus: Corpus, key: Key) -> object:
    """What of an entry stands wherever it is named, or decides what stands there."""
    entry = getattr(corpus.vocabulary, key[0]).get(key[1])
    if not isinstance(entry, Named):
        return entry is None
    return entry.name, entry.also, entry.within if isinstance(entry, Place) else None


def _briefs(before: Corpus, after: Corpus) -> Iterator[str]:
    old, new = shown(before), shown(after)
    for id in old.keys() | new.keys():
        beside = _beside(before, id) != _beside(after, id)
        if beside or id not in old or id not in new or not same(old[id], new[id]):
            yield id


def _beside(corpus: Corpus, id: str) -> tuple[object, object]:
    """What lies in files beside the brief: proofs, and what became of its links."""
    return corpus.receipts.get(id), corpus.links.get(id)


def _linked(before: Corpus, after: Corpus, briefs: Iterable[str]) -> Iterator[str]:
    old, new = shown(before), shown(after)
    for id in briefs:
        was, now = old.get(id), new.get(id)
        proofs = before.receipts.get(id) != after.receipts.get(id)
        if was is None or now is None or proofs or _outside(was) != _outside(now):
            yield id


def _outside(brief: Brief) -> dict[str, object]:
    return {key: value for key, value in vars(brief).items() if key not in INSIDE}


def _claims(
    before: Corpus, after: Corpus, briefs: Iterable[str], linked: frozenset[str]
) -> Iterator[Key]:
    for id in briefs:
        was, now = ({c.id: c for c in _claims_of(side, id)} for side in (before, after))
        for claim in was.keys() | now.keys():
            if id in linked or was.get(claim) != now.get(claim):
                yield id, claim


def _claims_of(corpus: Corpus, id: str) -> tuple[Claim, ...]:
    return corpus.briefs[id].claims if id in corpus.briefs else ()


def differing(corpus: Corpus, claims: Iterable[Key]) -> Iterator[Claim]:
    """Those of the claims that this side has."""
    wanted: dict[str, set[str]] = {}
    for brief, id in claims:
        wanted.setdefault(brief, set()).add(id)
    for brief, ids in wanted.items():
        yield from (claim for claim in _claims_of(corpus, brief) if claim.id in ids)


def _claimed(sides: Iterable[Corpus], claims: frozenset[Key]) -> Iterator[str]:
    """The events that these claims are about or come from."""
    for side in sides:
        for claim in differing(side, claims):
            yield from filter(None, (claim.about, claim.chain[0].id))


def _naming(sides: Iterable[Corpus], names: frozenset[Key]) -> Iterator[str]:
    """The briefs in which an entry stands that is called something else now."""
    if not names:
        return
    whos = {id for part, id in names if part in ("actors", "publishers")}
    topics = {id for part, id in names if part == "topics"}
    places = {id for part, id in names if part == "places"}
    for side in sides:
        for brief in shown(side).values():
            named = {brief.publisher, *participants(side.events, brief)}
            named |= {link.id for claim in brief.claims for link in claim.chain}
            named |= {told.rests_on.id for told in brief.events if told.rests_on}
            named |= {brief.copy_of.publisher or ""} if brief.copy_of else set()
            if (
                named & whos
                or topics & {*brief.topics, *topics_of(brief)}
                or (places and places & _placed(side, brief))
            ):
                yield brief.id


def _placed(corpus: Corpus, brief: Brief) -> set[str]:
    """Where it is set, and what that lies in."""
    named = {id for account in brief.events for id in account.place}
    return enclosing(corpus.vocabulary.places, *named)


def _counts(old: Mapping[str, object], new: Mapping[str, object]) -> frozenset[str]:
    return frozenset(id for id in old.keys() | new.keys() if old.get(id) != new.get(id))


def _points(
    sides: Iterable[Corpus], claims: frozenset[Key], entries: frozenset[Key]
) -> Iterator[str]:
    asked = {id for part, id in entries if part == "questions"}
    yield from (id for part, id in entries if part == "points")
    for side in sides:
        for claim in differing(side, claims):
            yield from filter(None, (claim.point, claim.against))
        if asked:
            yield from (p for p in side.statements_on if p.partition("/")[0] in asked)


def _differences(
    before: Corpus,
    after: Corpus,
    parts: frozenset[str],
    linked: frozenset[str],
    entries: frozenset[Key],
) -> Iterator[Key]:
    """Differences with another value, or with a point, an event or a brief that differs."""
    old, new = ({(d.kind, d.id): d for d in side.differences} for side in (before, after))
    for key in old.keys() | new.keys():
        sides = [side[key] for side in (old, new) if key in side]
        changed = old.get(key) != new.get(key) or ("questions", key[1]) in entries
        own = key[0] in ("dates", "places") and key[1] in parts
        if changed or own or any(parts & {*d.points} or linked & {*d.briefs} for d in sides):
            yield key


def _teasers(
    before: Corpus,
    after: Corpus,
    briefs: frozenset[str],
    listed: frozenset[str],
    differences: frozenset[Key],
) -> Iterator[str]:
    found = set(briefs)
    for side in (before, after):
        for id in listed:
            found |= {row.brief.id for row in side.statements_from.get(id, ())}
        found |= {id for d in side.differences if (d.kind, d.id) in differences for id in d.briefs}
    for id in found:
        if _teaser(before, id) != _teaser(after, id):
            yield id


def _teaser(corpus: Corpus, id: str) -> object:
    """What a list shows of a brief, and what counts over lists are made of."""
    brief = corpus.briefs.get(id)
    if brief is None:
        return corpus.withdrawn[id].headline if id in corpus.withdrawn else None
    rests = main_origin(corpus, brief)
    event = corpus.events.get(rests.root.id) if rests else None
    fields = (
        brief.publisher, brief.kind, brief.published, brief.published_because, brief.headline,
        brief.standfirst, brief.read, [(c.stance, c.chain[0].id) for c in brief.claims],
    )  # fmt: skip
    names = (corpus.who(brief.publisher), event and event.title)
    return fields, names, rests, len(corpus.differences_of_brief.get(id, ()))
