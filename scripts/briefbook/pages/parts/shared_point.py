"""A point that several articles make, shown by itself: in words of its own, or in those of one."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import best_statement, question_and_answer
from briefbook.corpus.records import Statement
from briefbook.pages.context import Site
from briefbook.pages.parts import attribution, common
from briefbook.pages.parts.attribution import Voice
from briefbook.pages.parts.common import inline, sentence
from briefbook.pages.tree import Here, Inline, Link, Text, words_of


def sentence_of(
    site: Site, point: str, to: Here | None = None, wording: bool = True
) -> tuple[Inline, ...]:
    """The point with who says so before it; `to` is where its words lead.

    An answer stands with its question. Without words of its own a point has those of the claim that
    tells it best, led by whoever says that, and readers see whose wording it is.
    """
    key = (point, to, wording)
    return site.shared(_sentence_of, key, point, to, wording)


def _sentence_of(site: Site, point: str, to: Here | None, wording: bool) -> tuple[Inline, ...]:
    if answer := question_and_answer(site.corpus, point):
        return sentence(
            site.language, "coverage.answer", question=answer[0], answer=_words(answer[1], to)
        )
    entry = site.corpus.vocabulary.points.get(point)
    if entry:
        words = inline(_words(entry.text, to))
        return common.rows_of([_lead(site, point), words], site.say("marks.space"))
    row = best_statement(site.corpus, point)
    words, whose = attribution.sentence_of(site, row, to=to), _wording(site, row, point)
    return common.rows_of([words, whose if wording else ()], site.say("marks.space"))


def worded(corpus: Corpus, point: str) -> bool:
    """Whether a point has words that hold for all that make it."""
    return bool(question_and_answer(corpus, point)) or point in corpus.vocabulary.points


def has_words_of(corpus: Corpus, point: str, row: Statement) -> bool:
    """Whether a claim is told in the words that hold for all."""
    entry = corpus.vocabulary.points.get(point)
    return entry is not None and attribution.alike([row], entry.text)


def in_words(site: Site, point: str) -> str:
    """The same as plain text, which doesn't say whose wording it is."""
    return words_of(sentence_of(site, point, wording=False))


def place_of(corpus: Corpus, point: str) -> Here:
    """Where the claim stands that tells a point best."""
    return attribution.place_of(best_statement(corpus, point))


def _words(text: str, to: Here | None) -> Inline:
    return Link((Text(text),), to) if to else Text(text)


def led(corpus: Corpus, point: str) -> bool:
    """Whether its speaker and verb stand before it: all its claims share them."""
    return question_and_answer(corpus, point) is None and len(_voices(corpus, point)) == 1


def _voices(corpus: Corpus, point: str) -> set[Voice]:
    return {attribution.voice_of(corpus, row) for row in _making(corpus, point)}


def _making(corpus: Corpus, point: str) -> list[Statement]:
    return [row for row in corpus.statements_on[point] if row.claim.point == point]


def _lead(site: Site, point: str) -> tuple[Inline, ...]:
    rows, voices = _making(site.corpus, point), _voices(site.corpus, point)
    if len(voices) != 1:
        return sentence(site.language, "attribution.several" if voices else "attribution.contested")
    outlets = {row.brief.publisher for row in rows}
    if voices.pop().outlets_own and len(outlets) > 1:
        return sentence(site.language, "attribution.several_outlets")
    return attribution.lead(site, rows[0]).nodes


def _wording(site: Site, row: Statement, point: str) -> tuple[Inline, ...]:
    """Whose words they are, where others make the point as well."""
    if len(site.corpus.makers_of_point[point]) < 2:
        return ()
    return sentence(
        site.language, "attribution.wording", outlet=common.by_publisher(site, row.brief.id)
    )
