"""What changes for readers, as text, as a comment, as JSON: nothing in it acts, nothing is lost."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefbook.diff.change_report import change_report
from briefbook.diff.changes import Change, Changes, Subject, Touched
from briefbook.diff.side_by_side import LONG, differing_parts
from briefbook.report.comment import ZERO_WIDTH, code, text
from briefbook.report.formats import FORMATS

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
ACTING = [
    "@ada and @org/team",
    "#12, GH-12, org/repo#12",
    "https://evil.example/x www.evil.example ftp://x",
    "[x](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "`code` ``two`` ~~gone~~ **loud** _soft_ $x$ $$y$$",
    "| a | b |",
    "a\n\n# heading\n- item\n```\nfence",
    "&lt;b&gt; &copy; \\* \\",
    ":tada: ada@example.org",
    "    indented",
    "</summary></details><h1>",
    "1. one",
    "+ plus - minus = equals",
    "[ref]: https://evil.example",
    "[^1] footnote",
]


def subject(words: str, section: str = "briefings", id: str = "a") -> Subject:
    return Subject(section, id, words, "briefs/a.yml", f"{section}/{id}")  # type: ignore[arg-type]


def changes(words: str) -> Changes:
    """The same words at every place that takes some."""
    return Changes(
        flags=(Change("address-gone", subject(words), (words,), words, words, words),),
        changes=(
            Change("text-changed", subject(words), (), words, words, f"{words} too"),
            Change("fact-changed", subject(words), (), "kind", words, f"{words} too"),
        ),
        pages=(Touched("briefings/a", "changed"),),
        notes=(words,),
    )


def leaves(tokens: list[Token]) -> list[Token]:
    return [leaf for t in tokens for leaf in ([t] if not t.children else leaves(t.children))]


@pytest.mark.parametrize("words", ACTING)
def test_words_that_would_act_in_a_comment_are_only_words(words: str) -> None:
    line = f"before {text(words)} after"
    kinds = {leaf.type for leaf in leaves(READER.parse(line))}
    assert kinds <= {"text", "text_special", "paragraph_open", "paragraph_close"}
    assert "".join(leaf.content for leaf in leaves(READER.parse(line))).replace(ZERO_WIDTH, "") == (
        f"before {' '.join(words.split())} after"
    )


@pytest.mark.parametrize("words", ACTING)
def test_nothing_that_a_forge_looks_for_is_left_whole(words: str) -> None:
    shown = "".join(leaf.content for leaf in leaves(READER.parse(text(words))))
    assert not re.search(r"@\w|#\d|GH-\d|://|www\.|:tada:|ada@example", shown)


@pytest.mark.parametrize("words", ACTING)
def test_a_whole_comment_has_only_our_own_structure(words: str) -> None:
    def kinds(told: str) -> list[str]:
        inner = {"text", "text_special", "softbreak", "code_inline"}
        return [leaf.type for leaf in leaves(READER.parse(told)) if leaf.type not in inner]

    site = "https://p.example.org/"
    assert kinds(change_report(changes(words), site).markdown) == kinds(
        change_report(changes("words"), site).markdown
    )


@given(st.text(max_size=60))
def test_any_text_stays_text(words: str) -> None:
    found = leaves(READER.parse(f"x {text(words)} x"))
    kinds = {leaf.type for leaf in found}
    assert kinds <= {"text", "text_special", "paragraph_open", "paragraph_close"}


@given(st.text(max_size=60))
def test_a_line_for_a_terminal_holds_no_command(words: str) -> None:
    told = change_report(changes(words)).text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", told)
    assert "##[" not in told
    assert (
        len(told.splitlines()) == len(change_report(changes("words")).text.splitlines())
        or not words.strip()
    )
    assert not any(line.lstrip().startswith("::") for line in told.splitlines()[:8])


def test_only_an_id_is_shown_as_code() -> None:
    assert code("dredging-plan/denied") == "`dredging-plan/denied`"
    assert code("`x`") == r"\`x\`"


def test_nothing_is_said_in_one_sentence() -> None:
    assert change_report(Changes()).text == "Nothing changes for readers.\n"
    assert change_report(Changes()).markdown == "Nothing changes for readers.\n"
    assert change_report(Changes()).data["nothing"] is True


def many(number: int) -> Changes:
    names = [f"brief-{n:05d}" for n in range(number)]
    found = [Change("paywall", subject("Headline", id=name)) for name in names]
    flags = [Change("new-publisher", subject("Name", "publishers", name)) for name in names]
    pages = [Touched(f"briefings/{name}", "changed") for name in names]
    return Changes(tuple(flags), tuple(found), tuple(pages), tuple(names))


def test_long_lists_are_cut_with_a_count_and_json_is_not() -> None:
    report = change_report(many(10_000))
    assert "\n  … and 9,940 more\n\n" in report.text
    assert "\n… and 9,900 more records change.\n" in report.text
    assert "\n  … and 9,980 more; `--pages` names all\n" in report.text
    assert len(report.text) < 20_000
    assert len(json.loads(FORMATS["json"](report))["changes"]) == 10_000
    whole = change_report(many(10_000), whole=True)
    assert whole.text.count("  changed  ") == 10_000
    for comment in (report.markdown, whole.markdown):
        assert len(comment) < 65_536, "a comment on GitHub takes no more"


def test_a_record_with_very_many_changes_is_cut_too() -> None:
    found = Changes(changes=tuple(Change("paywall", subject("Headline")) for _ in range(100)))
    assert change_report(found).text.endswith("  … and 60 more\n")


def test_the_pages_lead_into_the_preview_but_not_those_that_are_gone() -> None:
    found = Changes(
        pages=(
            Touched("", "changed"),
            Touched("briefings/a", "removed"),
            Touched("briefings/b", "moved", "briefings/c"),
            Touched("briefings/c", "added"),
        )
    )
    assert change_report(found, "https://p.example.org/").text == (
        "Pages: 1 new, 1 changed, 1 moved, 1 gone\n"
        "  changed  https://p.example.org/\n"
        "  gone     briefings/a/\n"
        "  moved    https://p.example.org/briefings/b/ → https://p.example.org/briefings/c/\n"
        "  new      https://p.example.org/briefings/c/\n"
    )
    assert change_report(found).text.splitlines()[1] == "  changed  /"
    assert "- gone: `briefings/a/`\n" in change_report(found, "https://p.example.org/").markdown


def test_short_wordings_are_whole_and_long_ones_show_what_differs() -> None:
    assert differing_parts("one", "two") == ("one", "two")
    start, end = "a word and " * 40, " more words" * 40
    old, new = differing_parts(f"{start}here{end}", f"{start}there{end}")
    assert "here more words" in old
    assert "there more words" in new
    assert old.startswith("… ")
    assert old.endswith(" …")
    assert max(len(old), len(new)) < LONG


@given(st.text("ab ", max_size=900), st.text("ab ", max_size=900))
def test_two_wordings_that_differ_never_look_the_same(before: str, after: str) -> None:
    old, new = " ".join(before.split()), " ".join(after.split())
    if old != new and max(len(old), len(new)) <= 2 * LONG:
        assert differing_parts(before, after)[0] != differing_parts(before, after)[1]
