"""A briefing in a list: where it comes from, its headline, its worth, what stands behind it."""

from briefbook.corpus.main_origin import Leading, leading
from briefbook.model.brief import Brief
from briefbook.pages.context import Site
from briefbook.pages.parts import common, dating
from briefbook.pages.parts.common import inline, paragraph, rows_of
from briefbook.pages.parts.items import item
from briefbook.pages.tree import Block, Inline, Link, Paragraph, Text
from briefbook.text.language import Language


def teaser(site: Site, brief: Brief) -> tuple[Block, ...]:
    """Headline; publisher, form and date; standfirst; the main origin and where accounts differ."""
    about: list[Inline] = [
        common.publisher(site, brief),
        Text(site.say(f"article_kinds.{brief.kind}")),
        Text(published(site.language, brief)),
    ]
    blocks: list[Block] = [
        item(common.briefing(brief), f"briefing-{brief.id}"),
        Paragraph(rows_of(map(inline, about), site.say("marks.dot")), ("meta", "above")),
        paragraph(brief.standfirst, cls="gist"),
    ]
    told = rows_of([behind(site, brief), _differ(site, brief)], site.say("marks.space"))
    if told:
        blocks.append(paragraph(told, cls="behind"))
    return tuple(blocks)


def published(language: Language, brief: Brief) -> str:
    """When the article appeared, in words that stand alone."""
    if brief.published is None:
        return language.say("search.no_date")
    return dating.when(language, brief.published, brief.published_because)


def behind(site: Site, brief: Brief) -> tuple[Inline, ...]:
    """The origin that most claims of fact lead back to, with how many do; or that all are views."""
    found = leading(site.corpus, brief)
    if found is None:
        return ()
    if found.views:
        return inline(site.say("search.behind_views", found.of))
    told: list[Inline] = []
    # A copy rests on the reporting of another outlet, which is named as an event would be.
    others = found.root.kind == "own" and found.root.id != site.corpus.originals[brief.id].publisher
    kind = "event" if others else found.root.kind
    for words, place in site.language.pieces(f"search.behind_{kind}", found.of):
        told += inline(words, _filled(site, found, place))
    if found.inferred:
        told += inline(" ", site.say("search.inferred", found.inferred))
    return inline(told)


def _filled(site: Site, found: Leading, place: str) -> tuple[Inline, ...]:
    if place == "origin":
        return (common.origin(site, found.root.id),)
    values = {"claims": found.claims, "n": found.of}
    return inline(str(values[place])) if place else ()


def behind_in_words(site: Site, brief: Brief) -> str:
    """The same without links, for lists that a script writes."""
    return "".join(_text(node) for node in behind(site, brief))


def _text(node: Inline) -> str:
    if isinstance(node, Text):
        return node.text
    assert isinstance(node, Link)
    return "".join(_text(inside) for inside in node.inside)


def _differ(site: Site, brief: Brief) -> tuple[Inline, ...]:
    """The way to the differences in which the briefing has a part."""
    found = site.corpus.differences_of_brief.get(brief.id, ())
    if not found:
        return ()
    there, words = f"briefings/{brief.id}", site.say("search.differ", len(found))
    more = common.aloud(site.language, brief.headline)
    return (common.link(words, there, "differences", "differ", more),)
