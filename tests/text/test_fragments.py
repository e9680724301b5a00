"""Passage links: well formed, and to one place only."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.text.fold import fold
from briefbook.text.fragments import link, shortest
from briefbook.text.links import check_link, for_markdown, same_article
from tests.support.copies import TEXT, misread

URL = "https://courier.example.org/quay"


@pytest.mark.parametrize(
    ("url", "parts", "expected"),
    [
        (URL, ("a quay",), f"{URL}#:~:text=a%20quay"),
        (URL, ("a quay", "more money"), f"{URL}#:~:text=a%20quay,more%20money"),
        (URL, ("a", "b", "c", "d"), f"{URL}#:~:text=c-,a,b,-d"),
        (URL, ("a", "", "c"), f"{URL}#:~:text=c-,a"),
        (URL, ("a", "", "", "d"), f"{URL}#:~:text=a,-d"),
        (URL, ("state-run, A&B",), f"{URL}#:~:text=state%2Drun%2C%20A%26B"),
        (
            URL,
            ("fishers’ “x” 港",),
            f"{URL}#:~:text=fishers%E2%80%99%20%E2%80%9Cx%E2%80%9D%20%E6%B8%AF",
        ),
        (URL, ("50% #1 a/b?c=d+e",), f"{URL}#:~:text=50%25%20%231%20a%2Fb%3Fc%3Dd%2Be"),
        (URL, (" a\n quay ",), f"{URL}#:~:text=a%20quay"),
        (f"{URL}#costs", ("a quay",), f"{URL}#costs:~:text=a%20quay"),
        (f"{URL}#costs:~:text=old", ("a quay",), f"{URL}#costs:~:text=a%20quay"),
        (f"{URL}#", ("a quay",), f"{URL}#:~:text=a%20quay"),
    ],
)
def test_a_link_is_written_as_the_standard_has_it(
    url: str, parts: tuple[str, ...], expected: str
) -> None:
    assert link(url, *parts) == expected


words = st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs", "Zs", "Cc"]))


@given(words, words)
def test_no_word_can_break_out_of_the_directive(start: str, end: str) -> None:
    directive = link(URL, start, end).partition(":~:text=")[2]
    first, last = directive.split(",")
    assert not set("-&,#") & set(first + last)
    assert [unquote(first), unquote(last)] == [" ".join(x.split()) for x in (start, end)]


@given(words)
def test_a_passage_link_is_a_link_like_any_other(start: str) -> None:
    found = link(URL, start)
    assert check_link(found) == found
    assert for_markdown(found) == found
    assert same_article(found) == same_article(URL)


def way(phrase: str, text: str = TEXT) -> tuple[str, str] | None:
    """The way to a phrase, given as it stands in the raw text."""
    at = text.index(phrase)
    return shortest(fold(text), text, at, at + len(phrase))


def test_a_phrase_of_eight_words_is_its_own_way() -> None:
    assert way("“We have no such map,” said the") == ("“We have no such map,” said the", "")
    assert way("wouldn’t say who") == ("wouldn’t say who", "")


def test_line_breaks_are_spaces_to_a_browser() -> None:
    assert way("longer than the\none that stands") == ("longer than the one that stands", "")


def test_commas_at_the_edges_are_left_out() -> None:
    assert way("eighty metres,") == ("eighty metres", "")


def test_a_longer_one_is_found_by_its_first_and_last_words() -> None:
    phrase = "voted on Monday for a quay of eighty metres, a third longer"
    assert way(phrase) == ("voted on Monday", "a third longer")


def test_as_many_words_as_it_takes_to_be_the_only_place() -> None:
    text = f"The vote on that was late. {TEXT}"
    phrase = "The vote on that loan is to come before the summer is over"
    assert way(phrase, text) == ("The vote on that loan", "summer is over")


def test_last_words_stand_nowhere_before_within_the_passage() -> None:
    text = "We say yes to the quay, and they say yes to the quay, and we say yes to the quay."
    assert way(text[:-1], text) == (
        "We say yes to the quay, and",
        "and we say yes to the quay",
    )


def test_what_stands_twice_has_no_way() -> None:
    assert (
        way("the quay was long", "The quay was long. It rained. the quay was long, then.") is None
    )


def test_browsers_do_not_tell_capitals_from_small_letters() -> None:
    assert way("the old mole", f"{TEXT} the old mole") is None


@pytest.mark.parametrize("code_page", ["cp1252", "cp874"])
def test_damaged_words_are_gone_around(code_page: str) -> None:
    text = misread(TEXT, code_page)
    start, end = text.index("the harbour office"), text.index(" who had drawn")
    found = shortest(fold(text), text, text.index("spokesperson, who"), end)
    assert found is None  # too few sound words on either side
    start = text.index("said the harbour")
    assert shortest(fold(text), text, start, text.index(" it.\n", start)) == (
        "said the harbour",
        "who had drawn",
    )


def test_no_start_reaches_over_the_end_of_a_paragraph() -> None:
    assert way("told the Courier.\n\n“We have") == ("told the Courier.", "")
    assert way("the Courier.\n\n“We have") is None


def test_words_with_something_hidden_make_no_start() -> None:
    assert way("a har\xadbour of", f"It is a har\xadbour of ours. {TEXT}") is None
