"""The names to choose from in the form, a file for each kind; it fetches one when a field asks.

data/form/actors.json   {"port-authority": "Port Authority", …}
data/form/events.json   {"port-briefing": ["Port authority briefs the press", "statement", 1], …}
                        (nobody spoke: 0, somebody named: 1, somebody unnamed: 2)
data/form/briefs.json   {"times-port": ["Headline", "https://…", "briefs/2024/times-port.yml",
                                        "example-times", "port-agency", 0], …}
                        (its outlet, the brief of the article that it copies; where it is
                        withdrawn, 1 or the brief that took its place)
"""

from collections.abc import Mapping
from functools import partial
from typing import Any

from briefbook.corpus.originals import copied
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Named
from briefbook.pages.context import Site
from briefbook.pages.parts import shared_point
from briefbook.pages.parts.common import title_of

Choices = Mapping[str, Any]
"""What the form shows and knows of each id."""


def choices(site: Site) -> dict[str, Choices]:
    """By kind, in the order of ids; drafts are not on the site, and nothing of them is here."""
    corpus, vocabulary = site.corpus, site.corpus.vocabulary
    name = partial(_names, site)
    return {
        "actors": name(vocabulary.actors),
        "publishers": name(vocabulary.publishers),
        "places": name(vocabulary.places),
        "topics": name(vocabulary.topics),
        "events": {
            id: [event.title, event.kind, 2 if event.unnamed else int(bool(event.by))]
            for id, event in sorted(corpus.events.items())
        },
        "points": dict(sorted(_points(site).items())),
        "briefs": _briefs({**corpus.briefs, **corpus.withdrawn}),
    }


def _names(site: Site, entries: Mapping[str, Named]) -> dict[str, str]:
    return {id: title_of(site.language, entry) for id, entry in sorted(entries.items())}


def _briefs(briefs: dict[str, Brief]) -> dict[str, list[Any]]:
    firsts = copied(briefs)
    return {
        id: [
            *(one.headline, one.url, one.path, one.publisher),
            firsts[id].id if id in firsts else "",
            (one.withdrawn.successor or 1) if one.withdrawn else 0,
        ]
        for id, one in sorted(briefs.items())
    }


def _points(site: Site) -> dict[str, str]:
    """Each with who says so before it; answers with their questions, also those nobody gives."""
    told = {
        f"{question.id}/{id}": f"{question.ask} {answer}"
        for question in site.corpus.vocabulary.questions.values()
        for id, answer in question.answers.items()
    }
    return told | {point: shared_point.in_words(site, point) for point in site.corpus.statements_on}
