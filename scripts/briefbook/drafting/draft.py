"""From a copy of a page to the text of a draft, and what to tell the editor about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlsplit

from briefbook.capture.copy import Copy
from briefbook.capture.propose import likely_article
from briefbook.capture.prove import prove, stands
from briefbook.drafting import head_lines
from briefbook.drafting.copied import agency_of, copy_of
from briefbook.drafting.draft_yaml import Draft, share, written
from briefbook.drafting.known import Known
from briefbook.drafting.proposals import Read, Stands, happenings, proposals, read
from briefbook.drafting.proposed_points import points_for, words_of_points
from briefbook.drafting.quoted_speech import clauses
from briefbook.drafting.speech import ends_in_speech
from briefbook.drafting.values import Happening, Proposal, SourcePage
from briefbook.model.base import ID_LENGTH
from briefbook.text.nearest import slug

TITLE_WORDS = 6
"""Words of the headline that an id is made of."""
_SMALL = frozenset("a an and as at by for from in into is its of on or that the to with".split())
"""Words that no id ends with."""


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


@dataclass(frozen=True)
class Drafted:
    """The text of a draft, and what it holds, for whoever wants to tell."""

    text: str
    claims: tuple[Proposal, ...]
    events: tuple[Happening, ...]
    share: int
    """How much of the article the phrases are together, in percent."""
    others: tuple[tuple[int, str], ...]
    """Every phrase that could be quoted besides, with the number of its paragraph."""


def id_for(page: SourcePage, link: str, publisher: str) -> str:
    """A name for a brief: its publisher and the first words of its headline or address."""
    title = page.titles[0].value if page.titles else ""
    words = slug(title).split("-")
    # A headline in another script leaves hardly a letter of ours.
    if len("".join(words)) < 8:
        name = urlsplit(link).path.rstrip("/").rpartition("/")[2]
        words = slug(name.partition(".")[0]).split("-")
    words = words[:TITLE_WORDS]
    while words and words[-1] in _SMALL:
        words.pop()
    return f"{publisher[:40].strip('-')}-{'-'.join(words) or 'article'}"[:ID_LENGTH].strip("-")


def draft(
    page: SourcePage,
    copy: Copy,
    at: OpenPlace,
    known: Known,
    today: date,
    remarks: Sequence[str] = (),
) -> Drafted:
    """Everything the page says, as a draft."""
    link, publisher = at.link, at.publisher
    agency = agency_of(page, publisher, known)
    # An agency on its own page credits itself, which makes no copy.
    page = page if agency else replace(page, credit=None)
    day = head_lines.day_of(page, today) if page.kind != "live" else ""
    language = page.languages[0].value if page.languages else ""
    readings = read(page.prose, known)
    provable = _provable(copy)
    claims = proposals(readings, known, publisher, provable)
    events = happenings(readings, known, day, language, provable)
    words = words_of_points(known.corpus)
    quoted = [(one.sentence, one.phrase) for one in claims]
    quoted += [(one.sentence, one.phrase) for one in events]
    part = share(quoted, page.prose)
    text = written(
        Draft(
            schema=at.schema,
            head=head_lines.head(
                page, link, publisher, known, today, copy_of(at.originals, agency)
            ),
            claims=[(one, points_for(one, words)) for one in claims],
            events=events,
            publisher=publisher,
            agency=agency.id if agency else "",
            remarks=[*remarks, f"The phrases are {part} % of the article's words."],
        )
    )
    return Drafted(
        text, tuple(claims), tuple(events), part, tuple(_others(readings, claims, provable))
    )


def _others(
    readings: Sequence[Read], claims: Sequence[Proposal], stands: Stands
) -> Iterator[tuple[int, str]]:
    """Phrases that are listed on the screen and written down nowhere."""
    taken = {one.phrase for one in claims}
    for one in readings:
        for phrase in clauses(one.sentence.text):
            if phrase not in taken and not ends_in_speech(phrase) and stands(phrase):
                yield one.sentence.paragraph, phrase


def _provable(copy: Copy) -> Stands:
    """Whether `briefbook verify` will find a phrase, within the bounds that it will propose."""
    article = likely_article(copy)
    if article is None:
        return lambda phrase: stands(phrase, copy.page)
    return lambda phrase: prove(phrase, article, copy.page).verdict == "proved"
