"""The bytes of a saved page become text, whatever they are written in."""

import pytest

from briefbook.capture.copy import LONGEST, decoded, read
from briefbook.capture.mhtml import MOST
from briefbook.capture.saved_pages import LIMIT_OF_MARKUP, TooLongError
from tests.support.copies import TEXT, html

MAIL = b"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html>"
WORDS = "the fishers’ café"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (WORDS.encode(), WORDS),
        (WORDS.encode("utf-8-sig"), WORDS),
        (WORDS.encode("utf-16"), WORDS),
        (WORDS.encode("cp1252"), WORDS),
        ("<meta charset=windows-1251>порт".encode("cp1251"), "<meta charset=windows-1251>порт"),
        (b"<meta charset=klingon>caf\xc3\xa9", "<meta charset=klingon>café"),
        (b"<meta charset=klingon>caf\xe9", "<meta charset=klingon>caf\ufffd"),
        (b"caf\xe9 \x81", "café \ufffd"),
        (b"", ""),
    ],
)
def test_bytes_are_read_in_their_encoding(data: bytes, text: str) -> None:
    assert decoded(data) == text


def test_text_and_page_are_told_apart_by_what_they_hold_not_by_their_name() -> None:
    assert read("quay.html", TEXT.encode()).raw == TEXT
    assert read("quay.txt", html().encode()).raw.startswith("The quay that grew\n\nAda Example\n")


def test_line_ends_are_those_of_unix() -> None:
    assert read("quay.txt", b"a\r\nb\rc").raw == "a\nb\nc"


def test_the_page_is_folded() -> None:
    assert read("quay.txt", WORDS.encode()).page.text == "the fishers' café"


def test_a_copy_without_end_is_looked_at_for_so_long() -> None:
    assert len(read("quay.txt", b"a" * (LONGEST + 1)).raw) == LONGEST


def test_a_long_page_is_read_without_the_pictures_in_it() -> None:
    picture = "data:image/png;base64," + "A" * LIMIT_OF_MARKUP
    page = html().replace("<h1>", f'<img src="{picture}"><h1>')
    assert len(page) > LIMIT_OF_MARKUP
    assert read("quay.html", page.encode()).raw == read("quay.html", html().encode()).raw


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"a" * (LIMIT_OF_MARKUP + 1), "It is longer than 4 MiB without pictures."),
        (MAIL + b"a" * (LIMIT_OF_MARKUP + 1), "It is longer than 4 MiB without pictures."),
        (MAIL + b"a\n" * 200_001, "It has more than 200,000 lines."),
        (MAIL + b"a" * (MOST + 1), "Its page is longer than 8 MiB."),
    ],
    ids=["page", "mail", "lines", "cut"],
)
def test_what_is_too_long_is_told(data: bytes, told: str) -> None:
    with pytest.raises(TooLongError) as error:
        decoded(data)
    assert str(error.value) == told


def test_a_number_of_a_sign_with_too_many_digits_spoils_no_page() -> None:
    odd = f"<p>a&#{'9' * 5000};b&#x{'0' * 5000}41;c&#65;</p>"
    raw = read("quay.html", html().replace("<h1>", f"{odd}<h1>").encode()).raw
    assert raw.startswith("a\ufffdb\ufffdcA")
