"""A briefing in a list of briefings, wherever one stands.

`row` in `theme/assets/briefings.js` draws the same for the results of the search, from what
`parts/facets.py` tells it; change both.
"""

from briefbook.corpus.main_origin import MainOrigin, main_origin
from briefbook.model.brief import Brief
from briefbook.pages.context import Site
from briefbook.pages.parts import common, dating
from briefbook.pages.parts.common import inline, paragraph, rows_of
from briefbook.pages.parts.items import item
from briefbook.pages.tree import Block, Inline, Link, Paragraph, Text
from briefbook.text.language import Language


def teaser(site: Site, brief: Brief) -> tuple[Block, ...]:
    """The lines of a briefing in a list, from its headline to what stands behind it."""
    blocks: list[Block] = [*short(site, brief), paragraph(brief.standfirst, cls="gist")]
    evidence = rows_of([behind(site, brief), _differ(site, brief)], site.say("marks.space"))
    if evidence:
        blocks.append(paragraph(evidence, cls="behind"))
    return tuple(blocks)


def short(site: Site, brief: Brief) -> tuple[Block, ...]:
    """The first two of these lines: its headline, and whose article it sums up."""
    about: list[Inline] = [
        common.publisher(site, brief),
        Text(site.say(f"article_kinds.{brief.kind}")),
        Text(published(site.language, brief)),
    ]
    words = rows_of([(node,) for node in about], site.say("marks.dot"))
    return (
        item(common.briefing(brief), f"briefing-{brief.id}"),
        Paragraph(words, ("meta", "above")),
    )


def published(language: Language, brief: Brief) -> str:
    """When the article appeared, in words that stand alone."""
    if brief.published is None:
        return language.say("search.no_date")
    return dating.when(language, brief.published, brief.published_because)


def behind(site: Site, brief: Brief) -> tuple[Inline, ...]:
    """The origin that most claims of fact lead back to, with how many do; or that all are views."""
    main = main_origin(site.corpus, brief)
    if main is None:
        return ()
    if main.views:
        return inline(site.say("search.behind_views", main.of))
    nodes: list[Inline] = []
    # A copy rests on the reporting of another outlet, which is named as an event would be.
    others = main.root.kind == "own" and main.root.id != brief.publisher
    kind = ("event" if others else main.root.kind) + ("_even" if main.even else "")
    for words, place in site.language.pieces(f"search.behind_{kind}", main.of):
        nodes += inline(words, _filled(site, main, place))
    if main.inferred:
        nodes += inline(" ", site.say("search.inferred", main.inferred))
    return inline(nodes)


def _filled(site: Site, main: MainOrigin, place: str) -> tuple[Inline, ...]:
    if place == "origin":
        return (common.origin(site, main.root.id),)
    values = {"claims": main.claims, "n": main.of}
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
    differences = site.corpus.differences_of_brief.get(brief.id, ())
    if not differences:
        return ()
    there, words = f"briefings/{brief.id}", site.say("search.differ", len(differences))
    more = common.aloud(site.language, brief.headline)
    return (common.link(words, there, "differences", "differ", more),)
