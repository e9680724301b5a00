"""The box at the end of a briefing that says how to cite it, its article and each of its points."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.pages import dates, works
from briefbook.pages.parts import inline, strong
from briefbook.pages.works import Work
from briefbook.settings import Settings
from briefbook.text.language import pieces, say
from briefbook.tree import Block, Details, Inline, Link, Paragraph, Stored, Text

BIBTEX, CSL = "bib", "csl.json"


def path_of(brief: Brief, form: str) -> str:
    """Where the citations of a briefing lie in one form."""
    return f"data/briefings/{brief.id}.{form}"


def box(corpus: Corpus, brief: Brief, settings: Settings) -> Details:
    """Folded; it repeats what stands on the page, so the search passes it by.

    One point stands for all: its own address is what makes the citation, and every point shows it.
    """
    blocks: list[Block] = [
        _label("cite.this_briefing", "cite"),
        _citation(works.briefing(brief, settings)),
        _label("cite.original"),
        _citation(works.article(corpus, brief)),
    ]
    if brief.claims:
        first = works.point(corpus, Statement(brief, brief.claims[0]), settings)
        blocks += [_label("cite.one_point"), _citation(first)]
    return Details(say("cite.title"), (*blocks, _files(brief)), "cite")


def text(work: Work) -> str:
    """A citation in plain words; it ends with the address, and for an article with our day."""
    told = say(
        f"cite.{work.kind}",
        title=work.title,
        within=work.within,
        date=works.date_of(work.published, work.inferred),
    )
    who = ", ".join(work.authors)
    told = ", ".join(part for part in (who, told, *work.changes) if part)
    read = say("cite.read", day=dates.inside(work.read)) if work.read else ""
    return " ".join(part for part in (f"{told}.", work.url, read) if part)


def _label(key: str, id: str = "") -> Paragraph:
    return _quiet(strong(say(key)), id=id)


def _citation(work: Work) -> Paragraph:
    return _quiet(Text(text(work)), cls="citation")


def _files(brief: Brief) -> Paragraph:
    links = {form: Stored(path_of(brief, form)) for form in (BIBTEX, CSL)}
    names = {"bibtex": ("BibTeX", links[BIBTEX]), "csl": ("CSL-JSON", links[CSL])}
    nodes: list[Inline] = []
    for words, place in pieces("cite.files"):
        nodes += inline(words)
        if place:
            name, target = names[place]
            nodes.append(Link((Text(name),), target))
    return _quiet(*nodes)


def _quiet(*nodes: Inline, cls: str = "", id: str = "") -> Paragraph:
    return Paragraph(tuple(nodes), (cls,) if cls else (), id, searched=False)
