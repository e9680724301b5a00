"""What the search behind the list of briefings knows of a briefing."""

from typing import Any

from briefbook.corpus.corpus import Corpus
from briefbook.pages.parts import facets
from tests.support.build import account, brief, claim, corpus, in_english

WORDS: dict[str, dict[str, Any]] = {
    "actors": {
        "ministry": {"name": {"en": "Ministry", "zh": "国家安全部"}, "also": ("MSS",)},
        "council": {"name": "Council"},
        "office": {"name": "Harbour Office"},
    },
    "places": {
        "land": {"name": "Land"},
        "town": {"name": "Town", "within": "land"},
        "quay": {"name": "Quay", "within": "town"},
    },
}


def library(**changes: Any) -> Corpus:
    return corpus(brief(**changes), **WORDS)


def filters(name: str, **changes: Any) -> list[str]:
    """The values of one filter of a brief."""
    found = library(**changes)
    facet = facets.of(in_english(found), found.briefs["quay"])
    return [value for key, value in facet.filters if key == name]


def words(**changes: Any) -> str:
    found = library(**changes)
    return facets.of(in_english(found), found.briefs["quay"]).words


def test_topic_publisher_and_kind_are_names_as_readers_see_them() -> None:
    assert filters("topic") == ["The harbour"]
    assert filters("publisher") == ["Courier"]
    assert filters("kind", kind="agency-rewrite") == ["Rewrite of agency copy"]


def test_actors_are_all_who_speak_or_act_but_for_the_publisher_itself() -> None:
    quote = {"text": "a longer quay", "speaker": "office"}
    claims = (claim(says="ministry", quote=quote), claim("own", says="courier", chain="own"))
    events = (account(by="council", actors="ministry"),)
    assert filters("actor", claims=claims, events=events) == [
        "Ministry",
        "Harbour Office",
        "Council",
    ]


def test_a_place_brings_the_larger_places_it_lies_in() -> None:
    assert sorted(filters("place", events=(account(place="quay"),))) == ["Land", "Quay", "Town"]


def test_the_year_is_as_exact_as_the_date() -> None:
    assert filters("year", published="2024-05-18") == ["2024"]
    assert filters("year", published="2024") == ["2024"]
    assert filters("year", published="[2023-12-30..2024-01-02]") == ["2023", "2024"]
    assert filters("year", published="[2024-05-18..]") == ["2024"]
    assert filters("year", published="[..2024-05-18]") == ["2024"]
    assert filters("year") == ["not stated"]


def test_each_stance_stands_once() -> None:
    claims = [claim(f"c{n}", stance=s) for n, s in enumerate(("alleges", "denies", "alleges"))]
    assert filters("stance", claims=tuple(claims)) == ["Alleged", "Denied"]


def test_only_a_brief_whose_accounts_differ_says_so() -> None:
    one, two = brief("one", claims=(claim(point="p"),)), brief("two", claims=(claim(against="p"),))
    found = corpus(one, two, brief("three"))
    told = {
        id: dict(facets.of(in_english(found), b).filters).get("differ")
        for id, b in found.briefs.items()
    }
    assert told == {"one": "yes", "two": "yes", "three": None}
    assert ("differ", "1") in facets.of(in_english(found), one).shown


def test_briefs_are_ordered_by_the_first_day_the_article_may_have_appeared() -> None:
    def day(**changes: Any) -> str:
        found = library(**changes)
        return facets.of(in_english(found), found.briefs["quay"]).day

    assert day(published="2024-05") == "2024-05-01"
    assert day(published="[..2024-05-18]") == "2024-05-18"
    assert day(read="2024-05-20") == "2024-05-20"


def test_what_is_shown_of_it_beside_title_and_standfirst() -> None:
    found = library(published="2024-05-18", claims=(claim(chain="own"),))
    assert facets.of(in_english(found), found.briefs["quay"]).shown == (
        ("date", "18 May 2024"),
        ("behind", "Main origin: the outlet’s own reporting, behind its one claim of fact"),
    )


def test_it_is_found_by_every_name_of_whom_and_what_it_is_about() -> None:
    told = words(claims=(claim(says="ministry"),), byline=("Ada Example",))
    assert told == (
        "The harbour Courier Ministry 国家安全部 MSS Ada Example 国家 家安 安全 全部 部"
    )


def test_it_is_found_by_signs_in_its_own_texts() -> None:
    quote = {"text": "没有计划", "language": "zh"}
    told = words(
        title="码头",
        claims=(claim(quote=quote),),
        events=(account(title="港口"),),
        open=("谁?",),
    )
    assert told.endswith("码头 头 谁 没有 有计 计划 划 港口 口")


def test_it_is_found_by_other_spellings_of_its_words() -> None:
    quote = {"text": "Dans l’Europe", "language": "fr", "translation": "Within Ørsted"}
    told = words(
        title="Łódź",
        published="2024-05-18",
        published_because="By Hawaiʻi time.",
        claims=(claim(quote=quote),),
        events=(account(title="Quai d’Orsay", because="Seen in the Straße."),),
        corrections=({"date": "2024-05-23", "was": "O’Neill", "now": "O’Brien"},),
        byline=("Þóra Example",),
    )
    assert told.endswith(" thóra lódź hawaii hawai neill brien europe orsted orsay strasse")
