"""Headlines, and headings that are none."""

from typing import Any

CASES: list[dict[str, Any]] = [
    {
        "says": "a heading of the menu",
        "heading": (
            "<nav><h1>Sections and service</h1></nav><h2>Net makers of Kelmouth "
            "ask for a roof over the yard</h2>"
        ),
        "title": "Net makers of Kelmouth ask for a roof over the yard",
    },
    {
        "says": "a heading for screen readers only",
        "heading": (
            '<h1 class="visually-hidden">Skip to what you want</h1><h2>Net makers '
            "of Kelmouth ask for a roof over the yard</h2>"
        ),
        "title": "Net makers of Kelmouth ask for a roof over the yard",
    },
    {
        "says": "a heading that neither the name of the page nor its data know",
        "heading": "<h1>Welcome to our harbour paper</h1>",
        "head": (
            '<meta property="og:title" content="Net makers of Kelmouth ask for a '
            'roof over the yard">'
        ),
        "title": "Net makers of Kelmouth ask for a roof over the yard",
        "asks": ["the heading has “Welcome to our harbour paper”. Which is printed?"],
    },
    {
        "says": "the name of the site is a heading",
        "heading": ("<h1>Herald</h1><h2>Net makers of Kelmouth ask for a roof over the yard</h2>"),
        "head": '<meta property="og:site_name" content="Herald">',
        "title": "Net makers of Kelmouth ask for a roof over the yard",
    },
    {
        "says": "the site stands before the headline",
        "name": "The Herald: Net makers of Kelmouth ask for a roof over the yard",
        "head": '<meta property="og:site_name" content="The Herald">',
        "heading": "",
        "title": "Net makers of Kelmouth ask for a roof over the yard",
        "asks": [
            "no line by the text is this one, which is from the name of the page. Is it the"
            " headline?"
        ],
    },
    {
        "says": "a headline for search engines",
        "name": "Kelmouth net makers ask town for roof over their yard",
        "head": (
            '<meta property="og:title" content="Kelmouth net makers ask town for '
            'roof over their yard">'
        ),
        "title": "Net makers of Kelmouth ask for a roof over the yard",
    },
    {
        "says": "data of another page",
        "name": "Herald",
        "head": (
            '<script type="application/ld+json">{"@type": "NewsArticle", '
            '"headline": "Ten bays to swim in"}</script>'
        ),
        "title": "Net makers of Kelmouth ask for a roof over the yard",
        "asks": ["JSON-LD headline has “Ten bays to swim in”. Which is printed?"],
    },
    {
        "says": "two headings of the first rank",
        "heading": (
            "<h1>Coast and county</h1><h1>Net makers of Kelmouth ask for a roof over the yard</h1>"
        ),
        "title": "Net makers of Kelmouth ask for a roof over the yard",
    },
]
