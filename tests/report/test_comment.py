"""What is written for a forge: nothing in it acts, and it has an end."""

import pytest

from briefbook.report.comment import MOST_CHARACTERS, code, link, section, text


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Port authority", "Port authority"),
        ("@octocat", "@\u200boctocat"),
        ("see #12", "see \\#\u200b12"),
        ("GH-12", "GH\u200b\\-12"),
        ("<b>[x](y)", "\\<b\\>\\[x\\]\\(y\\)"),
        ("a\nb\u202ec", "a b\\<U\\+202E\\>c"),
    ],
)
def test_words_are_words(words: str, written: str) -> None:
    assert text(words) == written


def test_an_id_is_code_and_what_is_none_is_words() -> None:
    assert code("dredging-plan/denied") == "`dredging-plan/denied`"
    assert code("a`b") == "a\\`b"


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://news.example.org/a", "https://news.example.org/a"),
        ("https://news.example.org/a>)<b>", "https://news.example.org/a%3E%29%3Cb%3E"),
        ("https://news.example.org/a b\\c", "https://news.example.org/a%20b/c"),
    ],
)
def test_a_link_ends_where_it_should(url: str, target: str) -> None:
    assert link("@x](y)", url) == f"[@\u200bx\\]\\(y\\)](<{target}>)"


def test_a_section_has_a_heading_and_its_lines() -> None:
    assert section("Gone", ["- a", "- b"]) == ["## Gone", "- a\n- b"]
    assert section("Gone", []) == []


def test_a_section_has_an_end_and_counts_what_is_behind_it() -> None:
    heading, lines, more = section("Gone", ["x" * 999] * 30)
    assert len(lines) <= MOST_CHARACTERS
    assert lines.count("\n") + 1 == 20
    assert (heading, more) == ("## Gone", "And 10 more.")
