"""Rows: a quotation says wherever it stands that nobody has checked it."""

from briefbook.corpus.corpus import Corpus
from briefbook.pages import differences
from briefbook.pages.parts import rows
from briefbook.pages.tree import Block, Page
from briefbook.render.markdown import write
from tests.support.build import account, brief, claim, corpus, in_english

QUOTE = {"text": "港口", "language": "zh", "translation": "port", "translated_by": "the editors"}
SHOWN = "*“港口”*{ lang=zh } (“port”, translated by the editors) (not yet checked)"


def quoting() -> Corpus:
    one = brief("one", claims=(claim(quote=QUOTE, point="p"),), events=(account(quote=QUOTE),))
    return corpus(one, brief("two", claims=(claim(against="p"),)))


def written(blocks: tuple[Block, ...]) -> str:
    return write(Page("briefings/x", "T", "D", blocks, "briefing"))


def test_a_claim_shows_it() -> None:
    found = quoting()
    assert SHOWN in written(rows.claim(in_english(found), found.statements[0]))


def test_a_claim_holds_a_link_to_itself_which_is_said_aloud_in_words() -> None:
    found = quoting()
    label = 'aria-label="Link to this claim: The quay is to grow."'
    link = f"[\\#](one.md#claim-grows){{ .itself {label} }}"
    assert link in written(rows.claim(in_english(found), found.statements[0]))


def test_an_account_shows_it() -> None:
    found = quoting()
    assert SHOWN in written(
        rows.account(in_english(found), found.events["vote"].tellings[0], "The council votes")
    )


def test_a_difference_shows_it() -> None:
    questions = {"q": {"ask": "Is it?", "answers": {"yes": "Yes", "no": "No"}}}
    one = brief("one", claims=(claim(quote=QUOTE, point="q/yes"),))
    found = corpus(one, brief("two", claims=(claim(point="q/no"),)), questions=questions)
    assert SHOWN in written(tuple(differences.box(in_english(found), found.differences[0])))
