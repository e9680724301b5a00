"""A difference between accounts in one line: as a question, with its answers, and its place."""

from briefbook.corpus.records import Difference
from briefbook.pages.context import Site
from briefbook.pages.parts import common, dating, shared_point
from briefbook.pages.parts.common import paragraph
from briefbook.pages.parts.items import item
from briefbook.pages.tree import Block, Link


def ask(site: Site, found: Difference) -> str:
    """The difference as a question."""
    if found.kind == "question":
        return site.corpus.vocabulary.questions[found.id].ask
    if found.kind == "point":
        return site.say("differences.agree", claim=shared_point.in_words(site, found.id))
    key = "differences.when" if found.kind == "dates" else "differences.where"
    return site.say(key, event=site.corpus.events[found.id].title)


def answers_in_short(site: Site, found: Difference) -> str:
    """The answers in one line: `Three ministries / Five bodies`."""
    if found.kind == "question":
        question = site.corpus.vocabulary.questions[found.id]
        own = [o.text for o in question.outside if o.text and not o.answer]
        return site.say("marks.slash").join([*question.answers.values(), *own])
    if found.kind == "dates":
        return dating.dates_of(site.language, site.corpus.events[found.id])
    return site.say("count.accounts", len(found.briefs))


def link(site: Site, found: Difference) -> Link:
    """A link to a difference, by its question."""
    return common.link(ask(site, found), "differences", anchor(found))


def row(site: Site, found: Difference) -> tuple[Block, ...]:
    """A difference in a list of them."""
    answers = paragraph(answers_in_short(site, found), cls="meta")
    return item(link(site, found), anchor(found)), answers


def anchor(difference: Difference) -> str:
    """The place of a difference on the page of all differences."""
    return f"{difference.kind}-{difference.id.replace('/', '-')}"
