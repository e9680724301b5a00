"""From a copy of a page to the text of a draft, and what to tell the editor about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from urllib.parse import urlsplit

from briefbook.capture.copy import Copy
from briefbook.capture.propose_body import likely_article
from briefbook.capture.prove import prove, stands
from briefbook.drafting import head_lines
from briefbook.drafting.claim_drafts import (
    ClaimDraft,
    Room,
    claim_drafts,
    places_of_claim,
    spare_claims,
)
from briefbook.drafting.copied import Agency, agency_of, copy_of, names_of_outlet
from briefbook.drafting.draft_yaml import Draft, hard_places, head_line, places_in, written
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.known_words import mentions
from briefbook.drafting.grammar.phrase import size_of
from briefbook.drafting.grammar.sentence import Sentence
from briefbook.drafting.happenings.events_yaml import places_of
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.main_event import main_sentence
from briefbook.drafting.happenings.proposed_events import happenings, rank
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.kind_and_topics import kind_of, ours, topics_of
from briefbook.drafting.meetings_by_claims import heard_in_claims
from briefbook.drafting.new_entries import NewEntries, new_entries
from briefbook.drafting.page.id_words import id_words, without_end
from briefbook.drafting.page.languages import primary
from briefbook.drafting.page.side_lines import beside
from briefbook.drafting.page.site_names import cut_at_word
from briefbook.drafting.page.stated import SourcePage
from briefbook.drafting.proposals import ArticleFacts, Stands, listed, proposals
from briefbook.drafting.proposed_chains import events_of
from briefbook.drafting.proposed_points import points_for, words_of_points
from briefbook.drafting.speech.heard import heard_in
from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.readings import Read, read
from briefbook.model.base import ID_LENGTH
from briefbook.text.nearest import slug

LEAD_SENTENCES = 3
OPENING = 6
"""Words by which a paragraph is looked for."""
MOST_PLACES = 20
"""Places to decide in a draft; with more of them writing anew is quicker."""
MOST_FOUND, MOST_EVENTS = 24, 2
"""Events that claims may name; and events of a draft, but for those that claims do name."""
LINES, LINES_OF_CLAIM = 76, 8
"""Of a draft that is looked through at once, without its frame; and about what is in it."""


@dataclass(frozen=True)
class OpenPlace:
    """Where a draft belongs."""

    link: str
    """The address of its article."""
    publisher: str
    """An id, a new one where nobody knows it."""
    schema: str
    """Where the schema lies, seen from the file."""
    originals: tuple[str, ...] = ()
    """Ids of briefs that it looks like a copy of, the surest first."""
    quoted_percent: int = 20
    """How much of the article all quotations may reprint together."""


@dataclass(frozen=True)
class Drafted:
    """The text of a draft, and what it holds, for whoever wants to tell."""

    text: str
    claims: tuple[ClaimDraft, ...]
    events: tuple[Happening, ...]
    others: tuple[tuple[int, str], ...]
    """Every phrase that could be quoted besides, with the number of its paragraph."""
    new: NewEntries = field(default_factory=dict)
    """What the vocabulary lacks, as lines for its files."""

    @property
    def places(self) -> int:
        """How many places are left to decide."""
        return places_in(self.text)

    @property
    def hard(self) -> tuple[str, ...]:
        """Those of them that have to be judged and not only written, by name."""
        return tuple(hard_places(self.text.splitlines()))


def id_for(page: SourcePage, link: str, publisher: str) -> str:
    """A name for a brief: its publisher and the first telling words of its headline."""
    title = page.titles[0].value if page.titles else ""
    # A headline in another script leaves hardly a letter of ours.
    if len(slug(title).replace("-", "")) < 8:
        name = urlsplit(link).path.rstrip("/").rpartition("/")[2]
        title = slug(name.partition(".")[0]).replace("-", " ")
    front = cut_at_word(publisher, head_lines.LONGEST_PUBLISHER)
    words = cut_at_word("-".join(id_words(title)), ID_LENGTH - len(front) - 1).split("-")
    return f"{front}-{'-'.join(without_end(words)) or 'article'}"


def draft(
    page: SourcePage,
    copy: Copy,
    at: OpenPlace,
    known: Known,
    today: date,
    remarks: Sequence[str] = (),
) -> Drafted:
    """Everything the page says, as a draft."""
    agency = agency_of(page, at.publisher, at.link, known)
    # An agency on its own page credits itself, which makes no copy.
    page = page if agency else replace(page, credit=None)
    page = replace(page, paragraphs=page.prose)
    readings = read(page.paragraphs, known, at.publisher, names_of_outlet(page, at.link))
    article = replace(_article(page, at.publisher), people=people_of(page, readings, known))
    # Entries of a live page are of different hours: nothing is counted from its day.
    day = head_lines.day_of(page, today) if page.kind != "live" else ""
    main = _main(page, readings, article.title)
    article = replace(article, main=main)
    every = happenings(
        readings, known, day, article.language, article.beside, MOST_FOUND, main, article.title
    )
    head = [
        *head_lines.head(page, at.link, at.publisher, known, today, copy_of(at.originals, agency)),
        kind_of(page, at.link, known, at.publisher, readings),
        topics_of(page, known, every),
        *ours(),
    ]
    stands = _provable(copy, page)
    ranked = proposals(readings, known, article, stands)
    room = _room(page, at, head, every, known)
    claims = claim_drafts(ranked, every, room, stands)
    events = _as_many_as_fit(every, claims, room, known)
    claims = _with_hints(claims, known, agency)
    spare = spare_claims(ranked, claims, every, {one.id for one in events}, stands)
    new = new_entries(head, claims, events, "\n".join(page.paragraphs))
    whole = Draft(at.schema, head, claims, events, new, remarks, heard_in(readings), spare)
    taken = {one.proposal.phrase for one in claims}
    others = (one for one in listed(readings, article, stands) if one[1] not in taken)
    return Drafted(written(whole, known), tuple(claims), tuple(events), tuple(others), new)


def _main(page: SourcePage, readings: Sequence[Read], title: str) -> Sentence | None:
    """The sentence that tells what the headline is on; the top of an article has it as well."""
    return main_sentence(readings, title) if page.kind in ("article", "stub") else None


def _with_hints(
    claims: Sequence[ClaimDraft], known: Known, agency: Agency | None
) -> list[ClaimDraft]:
    """With the points that they may make, and an agency that may have passed them on."""
    words = words_of_points(known.corpus)
    return [
        replace(
            one,
            hints=points_for(one.proposal, words),
            origin=one.origin.or_by(agency.id) if agency else one.origin,
        )
        for one in claims
    ]


def _article(page: SourcePage, publisher: str) -> ArticleFacts:
    title = page.titles[0].value if page.titles else ""
    language = page.languages[0].value if page.languages else ""
    text = " ".join(" ".join(page.paragraphs).split())
    return ArticleFacts(title, publisher, primary(language), beside(page.paragraphs), text=text)


def people_of(page: SourcePage, readings: Sequence[Read], known: Known) -> tuple[str, ...]:
    """Ids and new names of people who are named in the headline and in the first sentences."""
    title = page.titles[0].value if page.titles else ""
    printed = printed_names(page.paragraphs)
    early = " ".join(one.plain for one in readings[:LEAD_SENTENCES])
    actors = known.corpus.vocabulary.actors
    ids = [m.id for m in mentions(title, known.who) if m.id in actors]
    people = [id for id in ids if actors[id].kind == "person"]
    new = [name for name in printed.people_in(early) if name.split()[-1] in title.split()]
    taken = {known.name(id) for id in people}
    return tuple(dict.fromkeys((*people, *(name for name in new if name not in taken))))


def _as_many_as_fit(
    events: Sequence[Happening], claims: Sequence[ClaimDraft], room: Room, known: Known
) -> list[Happening]:
    """Events that claims name, then others with a day, the surest first; in their own order."""
    named = {id for one in claims for id in events_of(one.origin, events)}
    # Of those who spoke at a meeting only whom the claims quote.
    events = [heard_in_claims(one, claims) for one in events]
    kept = [one for one in events if one.id in named]
    left = room.places - sum(map(places_of_claim, claims))
    left -= sum(places_of(one, known) for one in kept)
    for one in sorted(events, key=rank):
        cost = places_of(one, known)
        # What the headline is on stands there, however many statements do.
        fits = cost <= left and (one.is_main or len(kept) < MOST_EVENTS)
        # A new statement that no claim is about would stand there for nothing.
        telling = (
            one.is_main or one.known or (one.by and one.moment.edtf and one.kind != "statement")
        )
        if fits and one not in kept and telling:
            left -= cost
            kept.append(one)
    # The news itself comes first.
    return sorted((one for one in events if one in kept), key=lambda one: not one.is_main)


def _room(
    page: SourcePage,
    at: OpenPlace,
    head: Sequence[HeadLine],
    events: Sequence[Happening],
    known: Known,
) -> Room:
    """What is left for claims."""
    words = sum(map(size_of, page.paragraphs))
    places = MOST_PLACES - _places(head)
    lines = LINES - sum(len(list(head_line(line))) for line in head)
    costs = {one.id: places_of(one, known) for one in events}
    return Room(places, lines // LINES_OF_CLAIM, words * at.quoted_percent // 100, costs)


def _places(head: Sequence[HeadLine]) -> int:
    return sum(places_in("\n".join(head_line(line))) for line in head)


def _provable(copy: Copy, page: SourcePage) -> Stands:
    """Whether `briefbook verify` will find a phrase, within the bounds that it will propose.

    Where those leave out a part of the article, an editor has to mend them anyway.
    """
    article = likely_article(copy, page.body)
    starts = [" ".join(paragraph.split()[:OPENING]) for paragraph in page.paragraphs]
    left_out = article and any(
        prove(start, article, copy.page).verdict == "outside" for start in starts
    )
    if article is None or left_out:
        return cache(lambda phrase: stands(phrase, copy.page))
    # Remembered: were a sentence there a thousand times, each of them would stand at a thousand.
    return cache(lambda phrase: prove(phrase, article, copy.page).verdict == "proved")
