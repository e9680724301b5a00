"""A quotation is found exactly, as whole words, in the article, or it is not proved."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.capture.article import article_in
from briefbook.capture.prove import WIDEST_GAP, Lookup, Verdict, prove, stands
from briefbook.model.receipt import Article
from briefbook.text.fold import Folded, fold, folded_text
from briefbook.text.search import occurrences
from tests.support.copies import ARTICLE, COMMENT, EDGES, TEXT, html, misread, saved

COPY = saved()


def look_up(quote: str, text: str = TEXT) -> Lookup:
    copy = saved(text)
    article = article_in(copy.page, Article(first=EDGES[0], last=EDGES[1]))
    assert isinstance(article, Folded)
    return prove(quote, article, copy.page)


GOOD = [
    "a quay of eighty metres",
    "a third longer than the one that stands",
    "stands - and nobody asked",
    "the fishers' union",
    '"We have no such map,"',
    "who wouldn’t say who had drawn it",
    "was dropped in 2019-2020 … and came back",
    "was dropped in 2019–2020 ... and came back",
    "four to five million",
    "before the summer is over.",
    "The town council of Brackhaven",
]


@pytest.mark.parametrize("quote", GOOD)
@pytest.mark.parametrize(
    "text", [TEXT, html(), misread(TEXT, "cp1252"), misread(TEXT, "cp874")], ids=str.split
)
def test_it_is_found_in_every_kind_of_copy(quote: str, text: str) -> None:
    assert look_up(quote, text).verdict == "proved"


def test_it_says_where() -> None:
    found = look_up("a quay of eighty metres")
    assert folded_text(ARTICLE)[found.start : found.end] == "a quay of eighty metres"
    assert found.times == 1


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [
        ("a quay of eighty metre", "missing"),  # a letter less, so not the whole word
        ("a quay of eigthy metres", "missing"),  # two letters swapped
        ("a quay of metres eighty", "missing"),  # two words swapped
        ("quay of eighty metres and a third longer", "missing"),
        ("A quay of eighty metres", "missing"),
        ("who would say who", "missing"),
        ("who wouldn say who", "missing"),
        (COMMENT, "outside"),
        ("the whole harbour will be sold", "outside"),
        ("Leave a Reply", "outside"),
        ("a quay of sixty metres", "outside"),
        ("the quay", "short"),
        ("is to be", "short"),
        ("of", "short"),
        ("…", "short"),
    ],
)
def test_what_does_not_stand_in_the_article_is_not_proved(quote: str, verdict: Verdict) -> None:
    assert look_up(quote).verdict == verdict


@pytest.mark.parametrize("hidden", ["nine hundred", "seven hundred", "one hundred"])
def test_what_no_reader_sees_proves_nothing(hidden: str) -> None:
    assert look_up(f"a quay of {hidden} metres", html()).verdict == "missing"


def test_a_longest_beginning_helps_to_mend_a_quotation() -> None:
    found = look_up("a quay of eighty meters, a third")
    assert found == Lookup("missing", beginning="a quay of eighty")
    assert look_up("xyzzy has no beginning").beginning == ""


def test_other_capitals_are_told() -> None:
    assert look_up("the Town Council of Brackhaven") == Lookup("missing", capitals=True)


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [
        ("voted on Monday … eighty metres", "proved"),
        ("voted on Monday [...] eighty metres", "proved"),
        ("voted on Monday (…) eighty metres", "proved"),
        ("voted on Monday… eighty metres", "proved"),
        ("… voted on Monday …", "proved"),
        ("The town council … voted on … a third longer", "proved"),
        ("eighty metres … voted on Monday", "apart"),
        ("voted on Monday … is over", "apart"),
        ("voted on Monday … next spring", "missing"),
        ("voted on Monday … metres", "short"),
        ("a quay … no quay at all", "missing"),
    ],
)
def test_parts_stand_in_order_and_near_each_other(quote: str, verdict: Verdict) -> None:
    assert look_up(quote).verdict == verdict


@pytest.mark.parametrize(
    ("gap", "verdict"), [(WIDEST_GAP - 2, "proved"), (WIDEST_GAP - 1, "apart")]
)
def test_an_ellipsis_leaves_out_so_much_and_no_more(gap: int, verdict: Verdict) -> None:
    page = fold(f"the first part {'x' * gap} the second part")
    assert prove("the first part … the second part", page, page).verdict == verdict


def test_a_later_first_part_is_taken_where_the_earlier_one_leads_nowhere() -> None:
    page = fold(f"the old quay {'x' * WIDEST_GAP} the old quay of the town")
    found = prove("the old quay … the town", page, page)
    assert (found.verdict, found.start) == ("proved", WIDEST_GAP + 14)


def test_places_are_counted() -> None:
    page = fold("the old quay, and the old quay, and the old quayside")
    assert prove("the old quay", page, page).times == 2


@pytest.mark.parametrize(("quote", "verdict"), [("没有疏浚内港", "proved"), ("内港", "short")])
def test_a_script_without_spaces_counts_its_signs(quote: str, verdict: Verdict) -> None:
    page = fold("港口管理局星期五表示，没有疏浚内港的计划。")
    assert prove(quote, page, page).verdict == verdict


def test_many_parts_that_stand_everywhere_take_no_time() -> None:
    page = fold("a quay " * 2000)
    assert prove("a quay … " * 12, page, page).verdict == "proved"


def test_each_place_of_a_part_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many parts stand near each other: 20,000 places of four parts, and one that fails."""
    looked: list[str] = []

    def noted(text: str, words: str, start: int = 0) -> Iterator[int]:
        looked.append(words)
        return occurrences(text, words, start)

    monkeypatch.setattr("briefbook.capture.prove.occurrences", noted)
    page = fold("so it was " * 20_000)
    assert prove("so it … was so … it was … so it … never there", page, page).verdict == "missing"
    assert len(looked) == 2 * 5 + 5 + 1 + 1, "in article and page, then what is missing"


def test_a_part_at_the_far_end_of_a_gap_is_a_whole_word() -> None:
    page = fold(f"It began here {'x' * (WIDEST_GAP - 2)} and that wasn't all of it")
    for quote, verdict in (("It began here … and that was", "missing"), ("", "short")):
        assert prove(quote, page, page).verdict == verdict


def test_a_copy_holds_a_quotation_wherever_it_stands() -> None:
    assert stands(COMMENT, COPY.page)
    assert not stands("a quay of ninety metres", COPY.page)
    assert not stands("…", COPY.page)


@given(st.data())
def test_any_phrase_of_the_article_is_proved_and_a_changed_letter_is_not(
    data: st.DataObject,
) -> None:
    words = ARTICLE.replace(" … ", " ").split()
    start = data.draw(st.integers(0, len(words) - 6))
    quote = " ".join(words[start : start + 6]).strip(" …“”")
    text = TEXT.replace(" … ", " ")
    assert look_up(quote, text).verdict == "proved"
    letters = [at for at, sign in enumerate(quote) if sign.isalpha()]
    at = data.draw(st.sampled_from(letters))
    assert look_up(f"{quote[:at]}ß{quote[at + 1 :]}", text).verdict in ("missing", "short")
