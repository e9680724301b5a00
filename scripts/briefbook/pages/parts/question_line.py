"""A difference between accounts in one line: as a question, with its answers, and its place."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Difference
from briefbook.pages.parts import common, shared_point
from briefbook.pages.parts.common import paragraph
from briefbook.pages.parts.items import item
from briefbook.pages.tree import Block, Link
from briefbook.text.language import say


def ask(corpus: Corpus, found: Difference) -> str:
    """The difference as a question."""
    if found.kind == "question":
        return corpus.vocabulary.questions[found.id].ask
    if found.kind == "point":
        return say("differences.agree", claim=shared_point.in_words(corpus, found.id))
    key = "differences.when" if found.kind == "dates" else "differences.where"
    return say(key, event=corpus.events[found.id].title)


def answers_in_short(corpus: Corpus, found: Difference) -> str:
    """The answers in one line: `Three ministries / Five bodies`."""
    if found.kind == "question":
        question = corpus.vocabulary.questions[found.id]
        own = [o.text for o in question.outside if o.text and not o.answer]
        return say("marks.slash").join([*question.answers.values(), *own])
    if found.kind == "dates":
        return common.dates_of(corpus.events[found.id])
    return say("count.accounts", len(found.briefs))


def link(corpus: Corpus, found: Difference) -> Link:
    """A link to a difference, by its question."""
    return common.link(ask(corpus, found), "differences", anchor(found))


def row(corpus: Corpus, found: Difference) -> tuple[Block, ...]:
    """A difference in a list of them."""
    answers = paragraph(answers_in_short(corpus, found), cls="meta")
    return item(link(corpus, found), anchor(found)), answers


def anchor(difference: Difference) -> str:
    """The place of a difference on the page of all differences."""
    return f"{difference.kind}-{difference.id.replace('/', '-')}"
