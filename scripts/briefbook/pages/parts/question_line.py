"""A difference between accounts in one line: as a question, with its answers, and its place."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.differences import answers_at_issue
from briefbook.corpus.records import Difference
from briefbook.pages.context import Site
from briefbook.pages.parts import common, dating, placing, shared_point
from briefbook.pages.parts.common import paragraph
from briefbook.pages.parts.items import item
from briefbook.pages.tree import Block, Here, Link, words_of

DIFFERENCES = "differences"


def ask(site: Site, difference: Difference) -> str:
    """The difference as a question."""
    if difference.kind == "question":
        return site.corpus.vocabulary.questions[difference.id].ask
    if difference.kind == "point":
        return site.say("differences.agree", claim=shared_point.in_words(site, difference.id))
    key = "differences.when" if difference.kind == "dates" else "differences.where"
    return site.say(key, event=site.corpus.events[difference.id].title)


def answers_in_short(site: Site, difference: Difference) -> str:
    """The answers in one line: `Three ministries / Five bodies`."""
    if difference.kind == "question":
        question = site.corpus.vocabulary.questions[difference.id]
        own = [o.text for o in question.outside if o.text and not o.answer]
        answers = answers_at_issue(site.corpus, question)
        return site.say("marks.slash").join([*answers.values(), *own])
    if difference.kind == "dates":
        return dating.dates_of(site.language, site.corpus.events[difference.id])
    if difference.kind == "places":
        return words_of(placing.where(site, site.corpus.events[difference.id]))
    return site.say("count.accounts", len(difference.briefs))


def link(site: Site, difference: Difference) -> Link:
    """A link to a difference, by its question."""
    there = place_of(site.corpus, difference)
    return common.link(ask(site, difference), there.address, there.anchor)


def row(site: Site, difference: Difference) -> tuple[Block, ...]:
    """A difference in a list of them."""
    answers = paragraph(answers_in_short(site, difference), cls="meta")
    return item(link(site, difference), anchor(difference)), answers


def place_of(corpus: Corpus, difference: Difference) -> Here:
    """Where a difference stands for good: on the page of all, or on one of its portions."""
    portion = corpus.portion_of_difference.get((difference.kind, difference.id))
    return Here(f"{DIFFERENCES}/{portion}" if portion else DIFFERENCES, anchor(difference))


def anchor(difference: Difference) -> str:
    """The place of a difference on its page."""
    return f"{difference.kind}-{difference.id.replace('/', '-')}"
