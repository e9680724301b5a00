"""The bytes of a saved page become text, whatever they are written in."""

import pytest

from briefbook.capture.copy import LONGEST, decoded, read
from tests.support.copies import TEXT, html

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
