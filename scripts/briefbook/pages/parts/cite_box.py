"""The box at the end of a briefing that says how to cite it, its article and each of its points."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.pages import citable, dates
from briefbook.pages.citable import Work
from briefbook.pages.parts.common import sentence, strong
from briefbook.pages.tree import Block, Details, Inline, Link, Paragraph, Stored, Text
from briefbook.settings import Settings
from briefbook.text.language import say

BIBTEX, CSL = "bib", "csl.json"


def path_of(brief: Brief, form: str) -> str:
    """Where the citations of a briefing lie in one form."""
    return f"data/briefings/{brief.id}.{form}"


def box(corpus: Corpus, brief: Brief, settings: Settings) -> Details:
    """Folded; it repeats what stands on the page, so the search passes it by.

    One point stands for all: its own address is what makes the citation, and every point shows it.
    """
    blocks: list[Block] = [
        _quiet(strong(say("cite.this_briefing")), id="cite"),
        _citation(citable.briefing(brief, settings)),
        _quiet(strong(say("cite.original"))),
        _citation(citable.article(corpus, brief)),
    ]
    if brief.claims:
        first = citable.point(corpus, Statement(brief, brief.claims[0]), settings)
        blocks += [_quiet(strong(say("cite.one_point"))), _citation(first)]
    return Details(say("cite.title"), (*blocks, _files(brief)), "cite")


def text(work: Work) -> str:
    """A citation in plain words, which end with the address."""
    told = say(
        f"cite.{work.kind}" if work.authors else "cite.article_by_nobody",
        who=say("marks.comma").join(work.authors),
        title=work.title,
        within=work.within,
        date=citable.date_of(work.published, work.inferred),
    )
    read = (say("cite.read", day=dates.inside(work.read)),) if work.read else ()
    told = say("marks.comma").join((told, *work.changes, *read))
    return say("cite.at" if work.url else "cite.nowhere", told=told, url=work.url)


def _citation(work: Work) -> Paragraph:
    return _quiet(Text(text(work)), cls="citation")


def _files(brief: Brief) -> Paragraph:
    bibtex = Link((Text(say("cite.bibtex")),), Stored(path_of(brief, BIBTEX)))
    csl = Link((Text(say("cite.csl")),), Stored(path_of(brief, CSL)))
    return _quiet(*sentence("cite.files", bibtex=bibtex, csl=csl))


def _quiet(*nodes: Inline, cls: str = "", id: str = "") -> Paragraph:
    return Paragraph(nodes, (cls,) if cls else (), id, searched=False)
