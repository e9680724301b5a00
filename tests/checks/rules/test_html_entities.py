"""Names of characters that only HTML knows: where they are told, and where they are meant."""

import pytest

from briefbook.checks.rules.html_entities import check
from tests.support.build import account, brief, claim, library, told


@pytest.mark.parametrize(
    ("entity", "meant"),
    [
        ("&amp;", "`&`"),
        ("&lt;", "`<`"),
        ("&nbsp;", "U+00A0 (NO-BREAK SPACE)"),
        ("&#8217;", "`’`"),
        ("&#x2019;", "`’`"),
        ("&#X2019;", "`’`"),
        ("&rsquo;", "`’`"),
        ("&eacute;", "`é`"),
        ("&shy;", "U+00AD (SOFT HYPHEN)"),
        ("&zwj;", "U+200D (ZERO WIDTH JOINER)"),
        ("&#0;", "`\ufffd`"),
    ],
)
def test_the_character_itself_is_offered(entity: str, meant: str) -> None:
    (finding,) = check(library(brief(headline=f"The quay {entity} the bay")))
    assert finding.message == f"`{entity}` is HTML; readers would see these signs."
    assert finding.help == f"Write the character itself: {meant}."


@pytest.mark.parametrize(
    "text",
    ["R&D; and more", "AT&T", "fish & chips;", "a=1&b=2;", "&;", "&#;", "&x y;", "&nonsense;"],
)
def test_an_ampersand_is_no_entity(text: str) -> None:
    assert list(check(library(brief(headline=text)))) == []


def test_in_code_within_free_text_it_is_meant() -> None:
    assert list(check(library(brief(note="The source has `&amp;` and ``&nbsp; ` &lt;``.")))) == []
    assert told(check(library(brief(headline="`&amp;`")))) == ["briefs/quay.yml headline entity"]


def test_every_text_is_looked_at_wherever_it_stands() -> None:
    text = "a &amp; b"
    whole = brief(
        byline=("x", text),
        open=(text,),
        claims=(claim(quote={"text": text, "translation": text, "translated_by": text}),),
        events=(account(title=text),),
        corrections=({"date": "2024-05-07", "was": text, "now": "x"},),
    )
    topic = {"name": {"en": text}, "also": (text,), "terms": {text: "x"}}
    assert told(check(library(whole, topics={"fish": topic}))) == [
        f"briefs/{at} entity"
        for at in (
            "quay.yml byline.1",
            "quay.yml claims.0.quote.text",
            "quay.yml claims.0.quote.translation",
            "quay.yml claims.0.quote.translated_by",
            "quay.yml events.0.title",
            "quay.yml open.0",
            "quay.yml corrections.0.was",
            "vocabulary/topics.yml fish.name.en",
            "vocabulary/topics.yml fish.also.0",
            f"vocabulary/topics.yml fish.terms.{text}",
        )
    ]
