"""BibTeX and CSL-JSON: read by parsers, honest in every date, safe with every sign."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.model.brief import Brief
from briefbook.pages.citable import of_brief
from briefbook.render import citations
from briefbook.settings import Settings
from tests.support.build import ENGLISH, brief, claim, corpus, in_english
from tests.support.citations import bibtex, csl

SETTINGS = Settings(Path(), site_name="The Harbour File", site_url="https://briefs.example/sub/")
HOSTILE = "50% of {A&B_c} #1 $x$ ~y ^z \\end{document} \"q\" 'r' @misc{x, </script> ]]> 海湾 Łódź"


def as_bibtex(one: Brief) -> dict[str, dict[str, str]]:
    """The entries, as a parser reads them."""
    return bibtex(citations.bibtex(ENGLISH, of_brief(in_english(corpus(one), SETTINGS), one)))


def as_csl(one: Brief) -> dict[str, dict[str, Any]]:
    """The items, held against the schema's rules."""
    return csl(citations.csl(ENGLISH, of_brief(in_english(corpus(one), SETTINGS), one)))


FULL = brief(
    byline=("Ada Example", "Ben and Sons"),
    published="2024-05-18",
    claims=(claim("grows", stance="denies", says="council"),),
    corrections=({"date": "2024-05-23", "was": "It shrinks.", "now": "It grows."},),
)


def test_bibtex_says_who_what_when_and_where() -> None:
    assert as_bibtex(FULL) == {
        "quay": {
            "author": "{The Harbour File}",
            "title": "{The council looks at a longer quay}",
            "year": "2024",
            "month": "may",
            "day": "20",
            "url": "https://briefs.example/sub/briefings/quay/",
            "note": "Corrected 23 May 2024.",
        },
        "quay:article": {
            "author": "{Ada Example} and {Ben and Sons}",
            "title": "{The quay that grew}",
            "howpublished": "Courier",
            "year": "2024",
            "month": "may",
            "day": "18",
            "url": "https://courier.example.org/quay",
            "urldate": "2024-05-20",
        },
        "quay:claim-grows": {
            "author": "{The Harbour File}",
            "title": "{Council, in a denial: The quay is to grow}",
            "howpublished": "The council looks at a longer quay",
            "year": "2024",
            "month": "may",
            "day": "20",
            "url": "https://briefs.example/sub/briefings/quay/#claim-grows",
            "note": "Corrected 23 May 2024.",
        },
    }


def test_csl_says_the_same() -> None:
    issued = {"date-parts": [[2024, 5, 20]]}
    ours = {"author": [{"literal": "The Harbour File"}], "issued": issued, "language": "en"}
    assert as_csl(FULL) == {
        "quay": {
            "id": "quay",
            "type": "webpage",
            "title": "The council looks at a longer quay",
            "URL": "https://briefs.example/sub/briefings/quay/",
            "note": "Corrected 23 May 2024.",
            **ours,
        },
        "quay:article": {
            "id": "quay:article",
            "type": "webpage",
            "title": "The quay that grew",
            "container-title": "Courier",
            "author": [{"literal": "Ada Example"}, {"literal": "Ben and Sons"}],
            "issued": {"date-parts": [[2024, 5, 18]]},
            "accessed": {"date-parts": [[2024, 5, 20]]},
            "URL": "https://courier.example.org/quay",
            "language": "en",
        },
        "quay:claim-grows": {
            "id": "quay:claim-grows",
            "type": "webpage",
            "title": "Council, in a denial: The quay is to grow",
            "container-title": "The council looks at a longer quay",
            "URL": "https://briefs.example/sub/briefings/quay/#claim-grows",
            "note": "Corrected 23 May 2024.",
            **ours,
        },
    }


@pytest.mark.parametrize(
    ("published", "inferred", "issued", "year", "note"),
    [
        (None, False, None, "", "The article states no date."),
        ("2024-05-18", False, {"date-parts": [[2024, 5, 18]]}, "2024 may 18", ""),
        ("2024-05", False, {"date-parts": [[2024, 5]]}, "2024 may", ""),
        ("2024", False, {"date-parts": [[2024]]}, "2024", ""),
        (
            "2024-05-18",
            True,
            {"date-parts": [[2024, 5, 18]], "circa": True},
            "2024 may 18",
            "Date of the article: 18 May 2024, inferred.",
        ),
        (
            "2024-05~",
            False,
            {"date-parts": [[2024, 5]], "circa": True},
            "",
            "Date of the article: about May 2024.",
        ),
        (
            "2024-05-18?",
            False,
            {"date-parts": [[2024, 5, 18]], "circa": True},
            "",
            "Date of the article: perhaps 18 May 2024.",
        ),
        (
            "2024-22",
            False,
            {"date-parts": [[2024]], "season": 2},
            "2024",
            "Date of the article: Summer 2024.",
        ),
        ("202X", False, {"literal": "the 2020s"}, "", "Date of the article: the 2020s."),
        (
            "[2024-05-02..]",
            True,
            {"literal": "on or after 2 May 2024, inferred"},
            "",
            "Date of the article: on or after 2 May 2024, inferred.",
        ),
        (
            "[2024-05-02..2024-05-18]",
            False,
            {"literal": "between 2 and 18 May 2024"},
            "2024 may",
            "Date of the article: between 2 and 18 May 2024.",
        ),
        (
            "2023-12-30/2024-01-02",
            False,
            {"date-parts": [[2023, 12, 30], [2024, 1, 2]]},
            "",
            "Date of the article: 30 December 2023 to 2 January 2024.",
        ),
        (
            "2024-05~/2024-06",
            False,
            {"literal": "about May to June 2024"},
            "",
            "Date of the article: about May to June 2024.",
        ),
    ],
)
def test_no_date_is_more_exact_than_the_article(
    published: str | None, inferred: bool, issued: object, year: str, note: str
) -> None:
    why = "the weather it tells of" if inferred else None
    one = brief(published=published, published_because=why)
    item, entry = as_csl(one)["quay:article"], as_bibtex(one)["quay:article"]
    assert item.get("issued") == issued
    assert (item.get("note", ""), entry.get("note", "")) == (note, note)
    parts = [entry[name] for name in ("year", "month", "day") if name in entry]
    assert " ".join(parts) == year


def test_a_foreign_title_stands_as_it_was_printed_with_its_translation_beside_it() -> None:
    one = brief(
        title="海湾地图", title_translation="Map of the bay", translated_by="us", language="zh"
    )
    item = as_csl(one)["quay:article"]
    assert (item["title"], item["language"]) == ("海湾地图", "zh")
    assert item["note"] == "The article states no date. Title in English: Map of the bay."
    assert as_bibtex(one)["quay:article"]["title"] == "{海湾地图}"


def test_without_an_address_ours_have_none_and_the_article_has() -> None:
    one = brief()
    items = csl(citations.csl(ENGLISH, of_brief(in_english(corpus(one), Settings(Path())), one)))
    assert [item.get("URL", "") for item in items.values()] == [
        "",
        "https://courier.example.org/quay",
    ]


def hostile(text: str) -> Brief:
    """A brief with one text in every field that is cited."""
    return brief(
        title=text,
        title_translation=text,
        translated_by=text,
        headline=text,
        byline=(text, text),
        url="https://courier.example.org/a?b={c}&d=e_f#g%7D",
        claims=(claim(text=text, quote={"text": "no plan", "unnamed": text}),),
    )


def plain(tex: str) -> str:
    """What a reader sees of escaped words."""
    for sign, written in citations.SPECIAL.items():
        tex = tex.replace(written, f"\0{ord(sign)}\0")
    assert not re.search(r"[\\&%$#_~^]", tex), tex
    shown = re.sub(r"[{}]", "", tex)
    return re.sub("\0(\\d+)\0", lambda found: chr(int(found[1])), shown)


def test_hostile_words_stay_words_in_bibtex() -> None:
    entries = as_bibtex(hostile(HOSTILE))
    assert list(entries) == ["quay", "quay:article", "quay:claim-grows"]
    article = entries["quay:article"]
    assert plain(article["title"]) == HOSTILE
    assert plain(article["author"]) == f"{HOSTILE} and {HOSTILE}"
    assert article["url"] == "https://courier.example.org/a?b=%7Bc%7D&d=e_f#g%7D"


def test_hostile_words_stay_words_in_csl() -> None:
    items = as_csl(hostile(HOSTILE))
    assert items["quay"]["title"] == HOSTILE
    assert items["quay:article"]["author"] == [{"literal": HOSTILE}, {"literal": HOSTILE}]


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60))
def test_any_words_come_back_from_both(text: str) -> None:
    one = hostile(text)
    title = one.title
    assert plain(as_bibtex(one)["quay:article"]["title"]) == title
    assert as_csl(one)["quay:article"]["title"] == title


def test_braces_are_in_balance_whatever_is_written() -> None:
    written = citations.bibtex(
        ENGLISH, of_brief(in_english(corpus(hostile("}{ \\} {")), SETTINGS), hostile("}{ \\} {"))
    )
    assert written.count("{") == written.count("}")
