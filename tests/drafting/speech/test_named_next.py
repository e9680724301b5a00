"""Somebody whom the first lines only describe, and the next sentence names, is asked about."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.proposals import ArticleFacts, proposals
from briefbook.drafting.speech.readings import read

UNSAFE = "said the harbour is unsafe for boats and people."


def asked(known: Known, *texts: str) -> tuple[tuple[str, ...], str]:
    """Who may be the speaker of the first paragraph, and what the article calls them."""
    readings = read(texts, known, "example-times")
    found = proposals(readings, known, ArticleFacts("", "example-times", "en"), lambda _: True)
    (first,) = [one for one in found if one.sentence.paragraph == 1]
    return first.among, first.described or first.speech.unnamed


@pytest.mark.parametrize(
    ("first", "second", "described"),
    [
        ("The lock opens by itself, according to a computer programmer who has tried it.",
         "“I thought of it for long,” Port-based developer Ada Lind wrote in a blog post.",
         "a computer programmer"),
        (f"A student {UNSAFE}", "Ada Lind, who found it, wrote that nobody listened.", "a student"),
        (f"A student {UNSAFE}", "Ada Lind, 23, said that nobody listened.", "a student"),
        (f"A mother {UNSAFE}", "Ada Lind, a mother of two, said nobody listened.", "a mother"),
    ],
)  # fmt: skip
def test_whoever_is_named_next_may_be_the_one(
    known: Known, first: str, second: str, described: str
) -> None:
    assert asked(known, first, second) == (("Ada Lind",), described)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"A student {UNSAFE}", "Head teacher Ada Lind said it is safe."),
        (f"A student {UNSAFE}", "But Ada Lind, a student, said it is safe."),
        (f"A student {UNSAFE}", "Ada Lind, a student, denied that."),
        (f"A student {UNSAFE}", "Ada Lind said it is safe."),
        (f"A student {UNSAFE}", "The boats are old."),
        (f"A student {UNSAFE}", "The Sund Institute, which found it, said it is safe."),
        ("A student told Bo Ek that the harbour is unsafe.", "Bo Ek, who listened, said no."),
        ("A student at the house of Bo Ek said the harbour is unsafe.", "Bo Ek, 23, said no."),
        (f"Two students {UNSAFE}", "Ada Lind, 23, said that nobody listened."),
    ],
)
def test_somebody_else_may_be_meant(known: Known, first: str, second: str) -> None:
    assert asked(known, first, second)[0] == ()
