"""Our own five briefs: what the site has to say about them, whatever is edited later."""

import re
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import origins_used, support
from briefbook.corpus.markers import marker
from briefbook.corpus.origins import loops, root_of
from briefbook.generate import markdown
from briefbook.load.config import read_settings
from briefbook.model.brief import Stance
from briefbook.pages.words import corroboration
from briefbook.project import examine
from briefbook.text.language import say

ROOT = Path(__file__).parents[1]
SETTINGS = read_settings(ROOT)
EXAMINED = examine(SETTINGS, date(2026, 11, 21))
ANEWZ = "anewz-covert-shipping"
DISTRICT = "the-financial-district-illicit-exports"
MAGZINE = "world-magzine-mineral-smuggling"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return EXAMINED.corpus


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return markdown(EXAMINED.corpus, SETTINGS)


def test_they_have_no_errors_and_no_warnings() -> None:
    assert [str(problem) for problem in EXAMINED.problems if problem.level != "advice"] == []


def test_the_shenzhen_meeting_is_one_event_with_two_accounts(corpus: Corpus) -> None:
    event = corpus.events["shenzhen-meeting"]
    assert [telling.brief.publisher for telling in event.tellings] == [
        "rare-earth-exchanges",
        "the-china-academy",
    ]
    assert (str(event.date), event.because, event.dates_differ) == ("2025-05-09", None, False)


def test_the_ministrys_statement_is_one_event_with_three_accounts(corpus: Corpus) -> None:
    event = corpus.events["mss-statement"]
    assert [telling.brief.id for telling in event.tellings] == [ANEWZ, DISTRICT, MAGZINE]
    assert str(event.date) == "2025-07-18"
    assert event.because is not None


def test_three_articles_lead_back_to_the_ministrys_statement(corpus: Corpus) -> None:
    top = origins_used(corpus, corpus.briefs)[0]
    assert (top.root.kind, top.root.id) == ("event", "mss-statement")
    assert top.briefs == (ANEWZ, DISTRICT, MAGZINE)
    assert top.inferred == {MAGZINE}


def test_the_site_says_so_as_outlets_and_origins(corpus: Corpus, pages: dict[str, str]) -> None:
    assert "3 of 5 articles lead back to one origin" in pages["index.md"]
    assert corroboration(corpus.origins_of_point["foreign-agencies-after-rare-earths"]) == (
        "3 outlets, 1–2 origins"
    )
    many, points = support(corpus, corpus.briefs)
    assert many == 0
    assert f"**0** of {points} points have more than one independent origin" in pages["index.md"]


def test_the_ministry_and_its_newspaper_are_a_circle_that_counts_once(corpus: Corpus) -> None:
    circles = [row for row in corpus.statements if loops(corpus, row.claim.chain)]
    assert {row.brief.id for row in circles} == {ANEWZ}
    assert {(root_of(corpus, row).id, root_of(corpus, row).inferred) for row in circles} == {
        ("mss-statement", False)
    }
    assert corroboration(corpus.origins_of_point["goods-relabelled"]) == "2 outlets, 1 origin"


def test_the_route_through_thailand_and_mexico_is_single_and_second_hand(
    corpus: Corpus, pages: dict[str, str]
) -> None:
    point = "thailand-mexico-goods/rare-earths"
    (row,) = corpus.statements_on[point]
    assert row.brief.id == DISTRICT
    assert marker(corpus, row).kind == "solo"
    assert root_of(corpus, row).id == "reuters-transshipment-report"
    assert "Antimony, not rare earths" in pages["differences/index.md"]


def test_the_differences_are_the_ones_we_know(corpus: Corpus) -> None:
    assert [(found.kind, found.id) for found in corpus.differences] == [
        ("question", "campaign-announced"),
        ("question", "campaign-bodies"),
        ("question", "ministry-and-global-times"),
        ("question", "thailand-mexico-goods"),
    ]


def test_the_undated_article_says_so_and_its_link_is_inferred(
    corpus: Corpus, pages: dict[str, str]
) -> None:
    page = pages[f"briefings/{MAGZINE}.md"]
    assert "**Published** not stated" in page
    assert "that it is the origin is inferred" in page
    assert "**Inferred.** The article names the ministry and the accusation" in page
    assert "speaker not named" in page
    assert corpus.briefs[MAGZINE].published is None


def test_no_date_is_shown_as_stated_that_its_article_does_not_state(corpus: Corpus) -> None:
    stated = {
        (brief.id, account.id, str(account.date))
        for brief in corpus.briefs.values()
        for account in brief.events
        if account.date and not account.because
    }
    academy = "the-china-academy-export-controls"
    assert stated == {
        (academy, "shenzhen-meeting", "2025-05-09"),
        (academy, "commerce-ministry-remarks", "2025-05-12"),
        (academy, "foreign-ministry-answer", "2025-05-16"),
        (MAGZINE, "export-licensing-rules", "2023/.."),
    }


_NAMES_OF_LINKS = re.compile(r"<span class=\"aloud\"[^>]*>[^<]*</span>|aria-label=\"[^\"]*\"")


def test_an_allegation_keeps_its_verb_wherever_it_is_told(
    corpus: Corpus, pages: dict[str, str]
) -> None:
    kept = [row for row in corpus.statements if row.claim.stance in ("alleges", "denies")]
    stances = {stance: say(f"stances.{stance}", who="").strip() for stance in get_args(Stance)}
    verbs = re.compile("|".join(stances.values()))
    told = [
        (name, row.claim.id, verbs.search(behind), stances[row.claim.stance])
        for name, page in pages.items()
        for row in kept
        for behind in _NAMES_OF_LINKS.sub("", page).split(row.claim.text)[1:]
    ]
    assert len(told) > len(kept)
    for name, id, first, verb in told:
        assert first is not None, (name, id)
        assert first[0] == verb, (name, id)


def test_chinese_names_of_the_ministries_are_on_their_pages(pages: dict[str, str]) -> None:
    assert "*国家安全部*{ lang=zh }" in pages["actors/ministry-of-state-security.md"]
    assert "*商务部*{ lang=zh }" in pages["actors/ministry-of-commerce.md"]
