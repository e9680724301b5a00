"""How readers know a record: its name, the file it stands in, its page."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.records import Difference
from briefbook.diff.changes import Section, Subject
from briefbook.diff.english import in_english
from briefbook.diff.value_words import entry_name
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Entry
from briefbook.pages.parts import shared_point
from briefbook.pages.parts.question_line import ask


def of_brief(brief: Brief) -> Subject:
    """A brief, by its headline."""
    return Subject("briefings", brief.id, brief.headline, brief.path, f"briefings/{brief.id}")


def of_event(event: Event) -> Subject:
    """An event, by its title; it is written in all the briefs that tell of it."""
    return Subject("events", event.id, event.title, "", f"events/{event.id}")


def of_entry(section: Section, entry: Entry) -> Subject:
    """An entry of the vocabulary that has a page, by its name."""
    name = entry_name(entry, entry.id)
    return Subject(section, entry.id, name, entry.path, f"{section}/{entry.id}")


def of_question(id: str, ask: str, path: str) -> Subject:
    """A question, as it is asked."""
    return Subject("differences", id, ask, path, "differences")


def of_difference(corpus: Corpus, found: Difference) -> Subject:
    """A difference between accounts, as a question."""
    path = corpus.vocabulary.questions[found.id].path if found.kind == "question" else ""
    return Subject("differences", found.id, ask(in_english(corpus), found), path, "differences")


def of_point(corpus: Corpus, point: str) -> Subject:
    """A point as readers see it by itself, with who says so."""
    entry = corpus.vocabulary.points.get(point)
    return Subject(
        "points",
        point,
        shared_point.in_words(in_english(corpus), point),
        entry.path if entry else "",
        "",
    )
