"""What sort of article it is, and what about: proposed from what is there, with the reason."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.known_words import topics_in
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.page.agencies import agency
from briefbook.drafting.page.stated import SourcePage
from briefbook.drafting.speech.readings import Read
from briefbook.model.base import ASK, UNDECIDED, UNNAMED

CHOICES = "news, agency-rewrite, analysis, opinion, official, interview, data"
MOST = 12
"""Topics that are named to choose from."""
ASKED = 3
"""Questions on lines of their own that make an interview."""
PASSED_ON = 2
"""Sentences that come by one agency, and make what may be a rewrite of its text."""
OURSELVES = 4
"""Sentences in the first person, outside quotations, that make an opinion."""
_WORDS = {
    "opinion": re.compile(
        r"\b(?:opinions?|op-?eds?|commentary|editorials?|columns?|columnists?|kommentar|meinung"
        r"|tribune|opini[oó]n|views?point|blogs?)\b|评论|社论",
        re.I,
    ),
    "analysis": re.compile(r"\b(?:analysis|explainers?|analyse|análisis)\b|分析|解读", re.I),
    "interview": re.compile(r"\b(?:interviews?|q&a|entrevista|entretien)\b|专访|访谈", re.I),
}
_QUESTION = re.compile(r"[?？؟]\W{0,3}$")
_FIRST_PERSON = re.compile(r"(?:^|\s)(?:I|I['’](?:m|ve|d|ll)|ich|je|yo)\s")


def kind_of(
    page: SourcePage, link: str, known: Known, publisher: str, text: Sequence[Read]
) -> HeadLine:
    """What sort of article it is: from its data, its credit, its address, or how it is written."""
    if page.credit and agency(page.credit.value):
        asks = f"So it is if “{page.credit.basis}” credits the text. Else one of {CHOICES}."
        return HeadLine("kind", "agency-rewrite", (asks,))
    if page.genre:
        return HeadLine("kind", page.genre, ("From the page's data.",))
    kind, why = _seen(page, link, known, publisher, text)
    if kind:
        return HeadLine("kind", kind, (f"decide: {why}. Else one of {CHOICES}.",))
    return HeadLine("kind", "news", ("Nothing says otherwise.",))


def _seen(
    page: SourcePage, link: str, known: Known, publisher: str, text: Sequence[Read]
) -> tuple[str, str]:
    title = page.titles[0].value if page.titles else ""
    path = urlsplit(link).path.replace("/", " ")
    for kind, words in _WORDS.items():
        if match := words.search(title):
            return kind, f"its headline says “{match[0]}”"
        # Of an address only its folders: the last part is the headline again.
        if match := words.search(path.rpartition(" ")[0]):
            return kind, f"its address says “{match[0]}”"
    if publisher in known.corpus.vocabulary.actors:
        return "official", "its publisher is an actor, too"
    name, times = _passed_on(known, text)
    if times >= PASSED_ON:
        return "agency-rewrite", f"it passes on {name} in {times} sentences"
    asked = sum(bool(_QUESTION.search(paragraph)) for paragraph in page.paragraphs)
    first = sum(bool(_FIRST_PERSON.search(one.plain)) for one in text) >= OURSELVES
    if asked >= ASKED or (asked and first):
        return "interview", "paragraphs are questions, and answers then have `says:`"
    if first:
        return "opinion", "it says “I” outside quotations: its author, or a statement it prints"
    return "", ""


def _passed_on(known: Known, text: Sequence[Read]) -> tuple[str, int]:
    """The agency that most sentences name as where they are from, and how many do."""
    if any(one.paper for one in text):
        return "", 0  # somebody spoke to the outlet itself
    named = (name for one in text for name in (*map(known.name, one.relays), one.outlet))
    counted = Counter(full for name in named if (full := agency(name)))
    return next(iter(counted.most_common(1)), ("", 0))


def topics_of(page: SourcePage, known: Known, events: Iterable[Happening]) -> HeadLine:
    """Topics whose words stand in the text, or to which its events belong; else they are asked."""
    topics = known.corpus.vocabulary.topics
    ids = topics_in("\n".join(page.paragraphs), topics)
    others = [id for id in topics if id not in ids][:MOST]
    more = f" Others: {', '.join(others)}." if others else ""
    if ids:
        return HeadLine("topics", ids, (f"Their words stand in the text.{more}",))
    told = [known.corpus.events[one.id] for one in events if one.id in known.corpus.events]
    if ids := tuple(dict.fromkeys(id for event in told for id in event.topics)):
        others = [id for id in topics if id not in ids][:MOST]
        return HeadLine("topics", ids, ("Those of its events.",))
    some = f"One of: {', '.join(others)}; or a" if others else "A"
    new = f" {some} new one, as at the top."
    entry = "topics", f"a-new-topic: {{name: {UNNAMED}}}"
    return HeadLine("topics", (UNDECIDED,), (f"What it is about.{new}",), entry)


def ours() -> tuple[HeadLine, ...]:
    """What only an editor can write."""
    return (
        HeadLine("headline", f"{ASK} who says or does what, in at most 90 characters"),
        HeadLine(
            "standfirst", f"{ASK} what this article is worth to a reader, in at most 40 words"
        ),
    )
