"""What became of links of the invented harbour."""

from dataclasses import replace
from typing import Any

from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Brief
from briefbook.model.link_report import FoundLink, LinkReport
from tests.support.build import corpus

URL = "https://courier.example.org/quay"
COPY = "https://archive.example.net/quay"


def entry(**changes: Any) -> FoundLink:
    """An article that was gone on two runs a week apart."""
    values = {"url": URL, "status": "gone", "since": "2024-05-21", "checked": "2024-05-28"}
    return FoundLink.model_validate({**values, **changes})


def report(*links: FoundLink, id: str = "quay") -> LinkReport:
    """What became of the links of one brief."""
    return LinkReport(id=id, path=f"briefs/links/{id}.yml", links=links)


def knowing(brief: Brief, *links: FoundLink) -> Corpus:
    """A corpus of one brief, and what became of its links."""
    return replace(corpus(brief), links={brief.id: report(*links, id=brief.id)})
