"""Articles among many headlines, and pages of nothing else."""

from typing import Any

STORIES = (
    "Tar is dear again this whole year",
    "Two bells for one small church",
    "The mole gets its lamps back soon",
    "Nobody wants the old crane at all",
    "Crab pots are to be counted again",
    "A school of forty pupils must close",
    "Fog signal is silent for a week",
    "The last cooper of the coast speaks",
    "Who may fish behind the long reef",
    "Ropes from the north cost far more",
)
HEADLINES = "<br>\n".join(
    f'<a href="/{number}">{story}</a>' for number, story in enumerate(STORIES)
)

CASES: list[dict[str, Any]] = [
    {
        "says": "an article within many headlines",
        "beside": HEADLINES,
        "title": "Net makers of Kelmouth ask for a roof over the yard",
        "asks": ["Is it one article, and not a list of several?"],
    },
    {
        "says": "headlines before the article",
        "header": HEADLINES,
        "title": "Net makers of Kelmouth ask for a roof over the yard",
        "asks": ["Is it one article, and not a list of several?"],
    },
    {
        "says": "headlines within the article",
        "below": HEADLINES,
        "title": "Net makers of Kelmouth ask for a roof over the yard",
        "asks": ["Is it one article, and not a list of several?"],
    },
    {
        "says": "nothing but headlines",
        "text": HEADLINES,
        "refused": ("This looks like a list of articles. Open one of them, and save that page."),
    },
    {
        "says": "headlines with a line each",
        "text": (
            '<div><p><a href="/1">Tar is dear again this whole year</a></p><p>The '
            'makers speak of the war.</p></div> <div><p><a href="/2">Two bells for '
            "one small church</a></p><p>They were cast in one night by two "
            'brothers.</p></div> <div><p><a href="/3">The mole gets its lamps back '
            "soon</a></p><p>The county has paid for them at last.</p></div> "
            '<div><p><a href="/4">Nobody wants the old crane at all</a></p><p>It '
            "stands in the way of the new ferry quay.</p></div> <div><p><a "
            'href="/5">Crab pots are to be counted again</a></p><p>The last count '
            'was wrong by a thousand.</p></div> <div><p><a href="/6">A school of '
            "forty pupils must close</a></p><p>Their parents were told by a "
            'letter.</p></div> <div><p><a href="/7">Fog signal is silent for a '
            "week</a></p><p>A part of it is on its way from the south.</p></div> "
            '<div><p><a href="/8">The last cooper of the coast speaks</a></p><p>He '
            "is ninety years old and still at work.</p></div>"
        ),
        "refused": ("This looks like a list of articles. Open one of them, and save that page."),
    },
]
