"""Words that the article has outside quotation marks are the article's own.

`briefbook verify` sees in the copy whether marks stand around a quotation, and its receipt keeps
it. Nothing is said where the marks can't be told, or where no receipt fits the words.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library, quotable
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.proofs import given_to_others, marked
from briefbook.model.brief import Brief
from briefbook.problems import Codes, Finding

CODES: Codes = {"quote-unmarked": "warning", "unmarked-needless": "advice"}


def check(library: Library) -> Iterator[Finding]:
    """Every quotation without marks that somebody else is given, and reasons that nobody needs."""
    for brief in library.briefs:
        if brief.status != "withdrawn":
            yield from _quotations(library.corpus, brief)


def _quotations(corpus: Corpus, brief: Brief) -> Iterator[Finding]:
    for keys, item in quotable(brief):
        quote = item.quote
        if quote is None:
            continue
        who, marks = given_to_others(corpus, brief, item, quote), marked(corpus, brief, item)
        # Not where it is None: then nobody can tell, and nothing is said.
        if who and marks is False and not quote.unmarked:
            message = (
                "No quotation marks stand around these words in the article, so they are its own"
                f" and not those of {who}."
            )
            help = (
                f"Write `speaker: {brief.publisher}`; or `unmarked: …`, with the reason why they"
                " are the speaker's all the same."
            )
            yield Finding(brief.path, (*keys, "quote", "text"), "quote-unmarked", message, help)
        elif quote.unmarked and (marks or not who):
            message = (
                "The article has these words in quotation marks."
                if who
                else "These words are the article's own, which needs no quotation marks for them."
            )
            at = (*keys, "quote", "unmarked")
            help = "Remove `unmarked`."
            yield Finding(brief.path, at, "unmarked-needless", message, help, on_key=True)
