"""Bylines, and names of people who are not the authors."""

from typing import Any

CASES: list[dict[str, Any]] = [
    {
        "says": "names in a list of other stories are nobody's here",
        "above": '<p class="byline">By Ada Marsh</p>',
        "beside": (
            '<section class="recommended"><h2>Read on</h2><article><h3>Tar is '
            'dear</h3><span class="author">Bo '
            "Lind</span></article><article><h3>Two bells</h3><span "
            'class="author">Cyr Vane</span></article></section>'
        ),
        "byline": ["Ada Marsh"],
    },
    {
        "says": "a list of other stories within the article",
        "above": '<p class="byline">By Ada Marsh</p>',
        "below": (
            '<div class="related-posts"><p class="author">Bo Lind</p><p '
            'class="author">Cyr Vane</p></div>'
        ),
        "byline": ["Ada Marsh"],
    },
    {
        "says": "only others are named",
        "beside": (
            '<aside><div class="teaser"><h3>Tar is dear</h3><span '
            'class="author">Bo Lind</span></div></aside>'
        ),
        "byline": None,
        "asks": ["No author found"],
        "never": ["Bo Lind"],
    },
    {
        "says": "commenters below the article",
        "above": "<p>By Ada Marsh</p>",
        "below": (
            '<div id="comments"><ol class="commentlist"><li><cite '
            'class="author">tarboy</cite><p>At last.</p></li> <li><cite '
            'class="author">Nell</cite><p>Tin, please.</p></li></ol></div>'
        ),
        "byline": ["Ada Marsh"],
    },
    {
        "says": "commenters with a role in the data",
        "below": (
            '<section class="discussion"><p itemprop="author">Mo Reed</p><p>Canvas '
            'it is.</p><p itemprop="author">Nell Park</p></section>'
        ),
        "byline": None,
        "never": ["Mo Reed", "Nell Park"],
    },
    {
        "says": "an answer to a commenter",
        "above": "<p>By Ada Marsh</p>",
        "beside": (
            '<div class="replies"><span rel="author">Nell Park</span> says thanks, '
            '<b class="byline">by Mo Reed</b></div>'
        ),
        "byline": ["Ada Marsh"],
    },
    {
        "says": "the words of a link are no name",
        "above": '<p><a rel="author" href="/a/1">See all articles by Ada Marsh</a></p>',
        "byline": ["Ada Marsh"],
    },
    {
        "says": "a link to all posts beside the byline",
        "above": '<p class="byline">Ada Marsh</p>',
        "below": ('<div><a class="author" href="/a/1">View all posts by Ada Marsh</a></div>'),
        "byline": ["Ada Marsh"],
    },
    {
        "says": "an invitation to follow somebody",
        "above": (
            '<p class="byline">By Ada Marsh</p><p><a class="author" '
            'href="/a/1">Follow Ada Marsh</a></p>'
        ),
        "byline": ["Ada Marsh"],
    },
    {
        "says": "degrees and jobs are no people",
        "above": ('<p class="byline">By Ada Marsh, M.D., and Bo Lind, Ph.D., Staff Writer</p>'),
        "byline": ["Ada Marsh", "Bo Lind"],
    },
    {
        "says": "the outlet is no author beside one",
        "head": (
            '<meta property="og:site_name" content="The Kelmouth Herald"><script '
            'type="application/ld+json">{"@type": "NewsArticle", "author": '
            '{"name": "Ada Marsh, The Kelmouth Herald"}}</script>'
        ),
        "beside": "<p>All that Ada Marsh wrote on nets</p>",
        "byline": ["Ada Marsh"],
    },
    {
        "says": "the outlet alone is no author",
        "head": (
            '<meta property="og:site_name" content="The Kelmouth Herald"><meta '
            'name="author" content="Kelmouth Herald">'
        ),
        "byline": None,
        "asks": ["No author found"],
    },
    {
        "says": "the data of the page alone may name anybody",
        "head": '<meta name="author" content="Ada Marsh, MSc">',
        "byline": None,
        "asks": [
            'who is the author? Found: Ada Marsh (meta author). Then byline: ["Ada Marsh"]',
        ],
    },
    {
        "says": "by in French",
        "html": ' lang="fr"',
        "above": '<span class="author">Par Ada Marsh</span>',
        "byline": ["Ada Marsh"],
    },
    {
        "says": "by in Spanish, before two names",
        "html": ' lang="es"',
        "above": '<p class="byline">Por Ada Marsh y Bo Lind</p>',
        "byline": ["Ada Marsh", "Bo Lind"],
    },
    {
        "says": "by in Dutch, and a job",
        "above": '<p class="auteur">Door Ada Marsh, redacteur</p>',
        "byline": ["Ada Marsh"],
    },
    {
        "says": "by in Polish",
        "above": '<div class="autor">Autor: Ada Marsh</div>',
        "byline": ["Ada Marsh"],
    },
    {
        "says": "a default of a program",
        "head": '<meta name="author" content="admin">',
        "byline": None,
        "asks": ["No author found"],
    },
    {
        "says": "the default of another program, in print",
        "above": '<p class="byline">Written by Administrator</p>',
        "byline": None,
        "never": ["Administrator"],
    },
    {
        "says": "a default beside the author",
        "head": '<meta name="author" content="webmaster">',
        "above": '<p class="byline">By Ada Marsh</p>',
        "byline": ["Ada Marsh"],
    },
    {
        "says": "two bylines that differ",
        "head": (
            '<script type="application/ld+json">{"@type": "NewsArticle", "author": '
            '"Cyr Vane"}</script>'
        ),
        "above": '<p class="byline">By Ada Marsh</p>',
        "byline": None,
        "asks": ["Found: Cyr Vane (JSON-LD author); Ada Marsh (printed"],
    },
    {
        "says": "data that know one of two authors",
        "head": (
            '<script type="application/ld+json">{"@type": "NewsArticle", "author": '
            '"Ada Marsh"}</script>'
        ),
        "above": '<p class="byline">By Ada Marsh and Bo Lind</p>',
        "byline": ["Ada Marsh", "Bo Lind"],
    },
    {
        "says": "an author of a graph",
        "head": (
            '<script type="application/ld+json">{"@graph": [{"@type": "Article", '
            '"headline": "Net makers", "author": {"@id": "#p1"}}, {"@type": '
            '"Person", "@id": "#p1", "name": "Ada Marsh"}]}</script>'
        ),
        "beside": "<p>All that Ada Marsh wrote on nets</p>",
        "byline": ["Ada Marsh"],
    },
    {
        "says": "whoever put the page into a program, whom no reader sees",
        "head": (
            '<script type="application/ld+json">{"@type": "NewsArticle", "author": '
            '{"@type": "Person", "name": "Ada Marsh"}}</script>'
            '<meta name="author" content="Ada Marsh">'
        ),
        "byline": None,
        "asks": ["Ada Marsh"],
    },
]
