"""A briefing in a list: where it comes from, its headline, its worth, what stands behind it."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.main_origin import MainOrigin, main_origin
from briefbook.model.brief import Brief
from briefbook.pages.parts import common
from briefbook.pages.parts.common import inline, paragraph, rows_of
from briefbook.pages.parts.items import item
from briefbook.pages.tree import Block, Inline, Link, Paragraph, Text
from briefbook.text.language import pieces, say


def teaser(corpus: Corpus, brief: Brief) -> tuple[Block, ...]:
    """Headline; publisher, form and date; standfirst; the main origin and where accounts differ."""
    about: list[Inline] = [
        common.publisher(corpus, brief),
        Text(say(f"article_kinds.{brief.kind}")),
        Text(published(brief)),
    ]
    blocks: list[Block] = [
        item(common.briefing(brief), f"briefing-{brief.id}"),
        Paragraph(common.joined(about, say("marks.dot")), ("meta", "above")),
        paragraph(brief.standfirst, cls="gist"),
    ]
    told = rows_of([behind(corpus, brief), _differ(corpus, brief)], say("marks.space"))
    if told:
        blocks.append(paragraph(told, cls="behind"))
    return tuple(blocks)


def published(brief: Brief) -> str:
    """When the article appeared, in words that stand alone."""
    if brief.published is None:
        return say("search.no_date")
    return common.when(brief.published, brief.published_because)


def behind(corpus: Corpus, brief: Brief) -> tuple[Inline, ...]:
    """The origin that most claims of fact lead back to, with how many do; or that all are views."""
    found = main_origin(corpus, brief)
    if found is None:
        return ()
    if found.views:
        return inline(say("search.behind_views", found.of))
    told: list[Inline] = []
    # A copy rests on the reporting of another outlet, which is named as an event would be.
    others = found.root.kind == "own" and found.root.id != corpus.originals[brief.id].publisher
    kind = "event" if others else found.root.kind
    for words, place in pieces(f"search.behind_{kind}", found.of):
        told += inline(words, _filled(corpus, found, place))
    if found.inferred:
        told += inline(" ", say("search.inferred", found.inferred))
    return inline(told)


def _filled(corpus: Corpus, found: MainOrigin, place: str) -> tuple[Inline, ...]:
    if place == "origin":
        return (common.origin(corpus, found.root.id),)
    values = {"claims": found.claims, "n": found.of}
    return inline(str(values[place])) if place else ()


def behind_in_words(corpus: Corpus, brief: Brief) -> str:
    """The same without links, for lists that a script writes."""
    return "".join(_text(node) for node in behind(corpus, brief))


def _text(node: Inline) -> str:
    if isinstance(node, Text):
        return node.text
    assert isinstance(node, Link)
    return "".join(_text(inside) for inside in node.inside)


def _differ(corpus: Corpus, brief: Brief) -> tuple[Inline, ...]:
    """The way to the differences in which the briefing has a part."""
    found = corpus.differences_of_brief.get(brief.id, ())
    if not found:
        return ()
    there, words = f"briefings/{brief.id}", say("search.differ", len(found))
    return (common.link(words, there, "differences", "differ", brief.headline),)
