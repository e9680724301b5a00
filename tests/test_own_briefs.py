"""Our own briefs: what the site has to say about them, whatever is edited later."""

import re
from datetime import date
from pathlib import Path

import pytest

from briefbook.checks.examine import examine
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import origins_used, support
from briefbook.corpus.likely_copies import likely_copies
from briefbook.corpus.markers import marker
from briefbook.corpus.origins import comes_back, root_of
from briefbook.corpus.topics import topics_of_claim
from briefbook.pages.parts import attribution
from briefbook.pages.parts.passages import passage_link
from briefbook.site.generate import markdown
from briefbook.site.mkdocs_yml import read_settings
from tests.support.build import in_english

LINK, MARKUP = re.compile(r"\[([^][]*)\]\([^)]*\)"), re.compile(r"\*\*|\[")
ROOT = Path(__file__).parents[1]
SETTINGS = read_settings(ROOT)
EXAMINED = examine(SETTINGS, date(2026, 11, 28))
A_NEWS = "a-news-shipping-packages"
ACADEMY = "the-china-academy-export-controls"
ANEWZ = "anewz-covert-shipping"
CGTN = "cgtn-smuggling-crackdown"
DISTRICT = "the-financial-district-illicit-exports"
MAGZINE = "world-magzine-mineral-smuggling"
MAY = "peoples-daily-online-illegal-outflow"
NANNING = "peoples-daily-online-nanning-meeting"
RARE_EARTHS = "rare-earth-exchanges-shenzhen-crackdown"
TESAA = "tesaa-world-attempts-to-steal"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return EXAMINED.corpus


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return markdown(in_english(EXAMINED.corpus, SETTINGS))


def test_they_have_no_errors_and_no_warnings() -> None:
    assert [str(problem) for problem in EXAMINED.problems if problem.level != "advice"] == []


def test_the_shenzhen_meeting_is_one_event_and_has_its_day_from_the_one_that_prints_it(
    corpus: Corpus,
) -> None:
    event = corpus.events["shenzhen-meeting"]
    assert [telling.brief.id for telling in event.tellings] == [CGTN, RARE_EARTHS, ACADEMY]
    assert (str(event.date), event.because, event.dates_differ) == ("2025-05-09", None, False)


def test_nobody_met_in_shenzhen_of_whom_no_article_says_so(corpus: Corpus) -> None:
    assert set(corpus.events["shenzhen-meeting"].who) == {
        "export-control-coordination-office",
        "general-administration-of-customs",
        "ministry-of-commerce",
        "ministry-of-public-security",
        "ministry-of-state-security",
    }


def test_the_ministry_alone_made_its_statement(corpus: Corpus) -> None:
    event = corpus.events["mss-statement"]
    assert [telling.brief.id for telling in event.tellings] == [
        A_NEWS,
        ANEWZ,
        TESAA,
        DISTRICT,
        MAGZINE,
    ]
    assert event.who == ("ministry-of-state-security",)
    assert str(event.date) == "2025-07-18"
    assert event.because is not None


def test_five_articles_lead_back_to_the_ministrys_statement(corpus: Corpus) -> None:
    top = origins_used(corpus, corpus.statements)[0]
    assert (top.root.kind, top.root.id) == ("event", "mss-statement")
    assert top.briefs == (A_NEWS, ANEWZ, TESAA, DISTRICT, MAGZINE)
    assert top.inferred == {MAGZINE}


def test_however_many_outlets_have_it_no_point_has_two_origins_for_certain(corpus: Corpus) -> None:
    assert outlets_and_origins(corpus, "campaign-targets") == (3, 1, 3)
    assert support(corpus, corpus.statements).certain == 0


def test_theft_and_attempts_are_two_answers_of_one_origin(corpus: Corpus) -> None:
    assert outlets_and_origins(corpus, "stolen-or-tried/done") == (2, 1, 1)
    assert outlets_and_origins(corpus, "stolen-or-tried/tried") == (3, 1, 2)


def test_the_ministry_and_its_newspaper_are_a_circle_that_counts_once(corpus: Corpus) -> None:
    circles = [row for row in corpus.statements if comes_back(corpus, row.claim.chain)]
    assert {row.brief.id for row in circles} == {ANEWZ}
    assert {(root_of(corpus, row).id, root_of(corpus, row).inferred) for row in circles} == {
        ("mss-statement", False)
    }
    assert outlets_and_origins(corpus, "goods-relabelled") == (3, 1, 1)


def test_three_statements_on_help_from_inside_china_are_three_points(corpus: Corpus) -> None:
    points = {
        point: [row.brief.id for row in rows]
        for point, rows in corpus.statements_on.items()
        if point in ("recruiting-chinese", "domestic-accomplices", "collusion-over-controls")
    }
    assert points == {
        "recruiting-chinese": [A_NEWS, ANEWZ],
        "domestic-accomplices": [A_NEWS, ANEWZ],
        "collusion-over-controls": [MAY, ACADEMY],
    }
    (alone,) = (claim for claim in corpus.briefs[DISTRICT].claims if claim.unnamed)
    assert (alone.unnamed, alone.point) == ("unnamed investigators", None)


def test_every_point_that_outlets_share_has_words_of_its_own(corpus: Corpus) -> None:
    shared = {
        point
        for point, rows in corpus.statements_on.items()
        if len({row.brief.id for row in rows}) > 1 and "/" not in point
    }
    assert shared == set(corpus.vocabulary.points)


def test_every_claim_leads_to_its_passage(corpus: Corpus) -> None:
    to_the_top = [
        f"{row.brief.id}/{row.claim.id}"
        for row in corpus.statements
        if passage_link(corpus, row.brief, row.claim) == row.brief.url
    ]
    assert to_the_top == []


def test_agency_texts_are_copies_and_no_article_looks_like_another(corpus: Corpus) -> None:
    copies = {brief.id: brief.copy_of for brief in corpus.briefs.values() if brief.copy_of}
    assert {id: copy.publisher for id, copy in copies.items()} == {
        A_NEWS: "anadolu",
        MAY: "xinhua",
        NANNING: "xinhua",
    }
    assert likely_copies(corpus) == []


def test_retellings_of_one_reuters_report_have_one_origin_and_differ(corpus: Corpus) -> None:
    told = {
        point: {root_of(corpus, row).id for row in corpus.statements_on[point]}
        for point in ("thailand-mexico-goods/antimony", "thailand-mexico-goods/rare-earths")
    }
    assert set.union(*told.values()) == {"reuters-transshipment-report"}
    assert outlets_and_origins(corpus, "thailand-mexico-goods/antimony") == (2, 1, 1)
    (row,) = corpus.statements_on["thailand-mexico-goods/rare-earths"]
    assert (row.brief.id, marker(corpus, row).kind) == (DISTRICT, "solo")


def outlets_and_origins(corpus: Corpus, point: str) -> tuple[int, int, int]:
    found = corpus.origins_of_point[point]
    return len(found.outlets), found.low, found.high


def test_the_differences_are_the_ones_we_know(corpus: Corpus) -> None:
    assert [(found.kind, found.id, found.classified) for found in corpus.differences] == [
        ("question", "campaign-announced", "scope"),
        ("question", "campaign-bodies", "scope"),
        ("question", "campaign-on-12-may", "conflict"),
        ("question", "ministry-and-global-times", None),
        ("question", "statement-published", "scope"),
        ("question", "stolen-or-tried", None),
        ("question", "thailand-mexico-goods", None),
        ("question", "who-relabels", None),
    ]


def test_the_home_page_tells_pledge_minerals_controls_route_and_days(pages: dict[str, str]) -> None:
    told = pages["index.md"].partition("**Why it matters.**")[0]
    for needed in (
        "April 2025",
        "9 May",
        "12 May",
        "16 May",
        "18 July",
        "19 July",
        "antimony, gallium, germanium and tungsten",
        "countermeasures other than tariffs",
        "no direct answer",
        "Thailand and Mexico",
        "intensify the campaign",
    ):
        assert needed in " ".join(told.split()), needed


def test_a_topic_holds_its_own_subject(corpus: Corpus) -> None:
    trade = {
        (row.brief.id, row.claim.id)
        for row in corpus.statements
        if topics_of_claim(row) == ("us-china-trade",)
    }
    assert (DISTRICT, "weeks-after-deal") in trade
    assert (DISTRICT, "agencies-steal") not in trade
    events = set(corpus.events_of_topic["us-china-trade"])
    assert events == {
        "april-export-controls",
        "december-export-ban",
        "foreign-ministry-answer",
        "us-china-access-deal",
        "us-china-joint-statement",
        "us-tariffs-chinese-goods",
        "us-tariffs-evs-batteries",
    }


def test_the_undated_article_says_so_and_its_link_is_inferred(
    corpus: Corpus, pages: dict[str, str]
) -> None:
    page = pages[f"briefings/{MAGZINE}.md"]
    assert "**Published** not stated" in page
    assert "that it is the origin is inferred" in page
    assert "**Inferred.** The article names the ministry and the accusation" in page
    assert corpus.briefs[MAGZINE].published is None


def test_no_date_is_shown_as_stated_that_its_article_does_not_state(corpus: Corpus) -> None:
    stated = {
        (brief.id, account.id, str(account.date))
        for brief in corpus.briefs.values()
        for account in brief.events
        if account.date and not account.because
    }
    assert stated == {
        (ACADEMY, "shenzhen-meeting", "2025-05-09"),
        (ACADEMY, "commerce-ministry-remarks", "2025-05-12"),
        (ACADEMY, "foreign-ministry-answer", "2025-05-16"),
        (MAGZINE, "export-licensing-rules", "2023/.."),
    }


def test_an_allegation_has_its_speaker_and_verb_before_it_wherever_it_is_told(
    corpus: Corpus, pages: dict[str, str]
) -> None:
    kept = [row for row in corpus.statements if row.claim.stance in ("alleges", "denies")]
    leads: dict[str, set[str]] = {}
    for row in kept:
        lead = attribution.lead(in_english(corpus), row).words
        leads.setdefault(row.claim.text, set()).add(lead)
    shown = {name: MARKUP.sub("", LINK.sub(r"\1", page)) for name, page in pages.items()}
    told = [
        (name, text, before.rstrip()[-90:])
        for name, page in shown.items()
        for text in leads
        for before in page.split(text)[:-1]
    ]
    assert len(told) > 2 * len(kept)
    bare = [
        each for each in told if not each[2].endswith((*leads[each[1]], "Attributed differently:"))
    ]
    assert bare == []


def test_chinese_names_of_the_ministries_are_on_their_pages(pages: dict[str, str]) -> None:
    assert "*国家安全部*{ lang=zh }" in pages["actors/ministry-of-state-security.md"]
    assert "*商务部*{ lang=zh }" in pages["actors/ministry-of-commerce.md"]
