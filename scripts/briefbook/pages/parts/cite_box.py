"""The box at the end of a briefing that says how to cite it, its article and each of its points."""

from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.pages import citable, dates
from briefbook.pages.citable import Work
from briefbook.pages.context import Site
from briefbook.pages.parts.common import sentence, strong
from briefbook.pages.tree import Block, Details, Inline, Link, Paragraph, Stored, Text
from briefbook.text.language import Language

BIBTEX, CSL = "bib", "csl.json"


def path_of(brief: Brief, form: str) -> str:
    """Where the citations of a briefing lie in one form."""
    return f"data/briefings/{brief.id}.{form}"


def box(site: Site, brief: Brief) -> Details:
    """Folded; it repeats what stands on the page, so the search passes it by.

    One point stands for all: its own address is what makes the citation, and every point shows it.
    """
    blocks: list[Block] = [
        _quiet(strong(site.say("cite.this_briefing")), id="cite"),
        _citation(site.language, citable.briefing(site, brief)),
        _quiet(strong(site.say("cite.original"))),
        _citation(site.language, citable.article(site, brief)),
    ]
    if brief.claims:
        first = citable.point(site, Statement(brief, brief.claims[0]))
        blocks += [_quiet(strong(site.say("cite.one_point"))), _citation(site.language, first)]
    return Details(site.say("cite.title"), (*blocks, _files(site.language, brief)), "cite")


def text(language: Language, work: Work) -> str:
    """A citation in plain words, which end with the address."""
    citation = language.say(
        f"cite.{work.kind}" if work.authors else "cite.article_by_nobody",
        who=language.say("marks.comma").join(work.authors),
        title=work.title,
        within=work.within,
        date=citable.date_of(language, work.published, work.inferred),
    )
    read = (language.say("cite.read", day=dates.inside(language, work.read)),) if work.read else ()
    citation = language.say("marks.comma").join((citation, *work.changes, *read))
    return language.say("cite.at" if work.url else "cite.nowhere", told=citation, url=work.url)


def _citation(language: Language, work: Work) -> Paragraph:
    return _quiet(Text(text(language, work)), cls="citation")


def _files(language: Language, brief: Brief) -> Paragraph:
    bibtex = Link((Text(language.say("cite.bibtex")),), Stored(path_of(brief, BIBTEX)))
    csl = Link((Text(language.say("cite.csl")),), Stored(path_of(brief, CSL)))
    return _quiet(*sentence(language, "cite.files", bibtex=bibtex, csl=csl))


def _quiet(*nodes: Inline, cls: str = "", id: str = "") -> Paragraph:
    return Paragraph(nodes, (cls,) if cls else (), id, searched=False)
