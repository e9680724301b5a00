"""What somebody types finds the right briefings, by the real index and as a host serves it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from briefbook.text.bigrams import pairs, runs
from tests.support import projects
from tests.support.hosting import Host
from tests.support.searching import cut, found


@pytest.fixture(scope="module")
def window(browser: Browser, our_host: Host) -> Iterator[Page]:
    """Its list of briefings."""
    page = browser.new_page()
    page.goto(f"{our_host.url}briefings/")
    yield page
    page.close()


def speaking(root: Path, who: str) -> set[str]:
    """The briefs in which somebody speaks or acts."""
    return set(projects.corpus(root).briefs_of_who[who])


def test_a_ministry_is_found_by_its_chinese_name(window: Page, ours: Path) -> None:
    expected = speaking(ours, "ministry-of-state-security")
    assert len(expected) >= 3
    assert found(window, "国家安全部") == expected


def test_a_paper_is_found_by_its_chinese_name_and_others_are_not(window: Page, ours: Path) -> None:
    briefs = projects.corpus(ours).briefs
    expected = {id for id, brief in briefs.items() if brief.publisher == "peoples-daily-online"}
    assert found(window, "人民网") == expected
    assert 0 < len(expected) < len(briefs)


def test_part_of_a_chinese_name_finds_it_and_a_name_nearly_the_same_does_not(
    window: Page, ours: Path
) -> None:
    assert found(window, "务部") == speaking(ours, "ministry-of-commerce")
    assert found(window, "商") == speaking(ours, "ministry-of-commerce")
    assert found(window, "商业部") == set()


def test_a_chinese_name_and_english_words_narrow_each_other(window: Page) -> None:
    assert found(window, "商务部 nationwide") == {"cgtn-smuggling-crackdown"}


def test_people_are_found_by_their_names(window: Page, ours: Path) -> None:
    assert found(window, "Lin Jian") == speaking(ours, "lin-jian")


def test_words_of_headlines_claims_and_quotations_are_found(window: Page, ours: Path) -> None:
    for id, brief in projects.corpus(ours).briefs.items():
        for text in (brief.headline, brief.standfirst, brief.title):
            assert id in found(window, text), text
        for claim in brief.claims:
            assert id in found(window, claim.text), claim.text
            if claim.quote:
                assert id in found(window, claim.quote.text), claim.quote.text


def test_words_in_quotation_marks_are_found_as_they_stand(window: Page) -> None:
    assert found(window, "“attempting to recruit”") == {"anewz-covert-shipping"}
    assert found(window, '"recruit to attempting"') == set()


def test_hyphens_apostrophes_and_accents_make_no_difference(window: Page) -> None:
    state_run = {"a-news-shipping-packages", "the-financial-district-illicit-exports"}
    assert found(window, "state-run") == found(window, "state run") == state_run
    assert found(window, "China's") == found(window, "China’s") == found(window, "chinas")
    assert found(window, "smúggling") == found(window, "smuggling") != set()


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("rare earths", "rare earths"),
        ("  state-run   paper ", "state run paper"),
        ("国家安全部", '"国家 家安 安全 全部"'),
        (" 港 ", "港"),
        ("国家安全部 shipping", "国家 家安 安全 全部 shipping"),
        ("环球 时报", "环球 时报"),
        ("“no plan”", '"no plan"'),
        ("「没有计划」", '"没有 有计 计划"'),
        ('no "plan', "no plan"),
        ("か\u3099ん", '"がん"'),
        ("𠮷野", '"𠮷野"'),
        ("The price of the oil", "price oil"),
        ("who is the", "who is the"),
        ("“the mole”", '"the mole"'),
        ("--", ""),
        ("", ""),
    ],
)
def test_what_is_typed_is_asked_for_in_the_words_of_the_index(
    window: Page, typed: str, asked: str
) -> None:
    assert cut(window, typed) == asked


@pytest.mark.parametrize(
    "text",
    ["国家安全部", "東京タワーへ行く", "人々の〆切", "국가안전부", "กรุงเทพ", "𠮷野家", "かんば"],
)
def test_script_and_index_cut_the_same_way(window: Page, text: str) -> None:
    assert runs([text]) == [text]
    assert cut(window, text) == f'"{pairs(text).rpartition(" ")[0]}"'


def test_the_form_above_the_list_asks_in_these_words(window: Page, ours: Path) -> None:
    briefs = projects.corpus(ours).briefs
    expected = {briefs[id].headline for id in speaking(ours, "ministry-of-commerce")}
    window.goto(f"{window.url.partition('?')[0]}?find=务部")
    window.locator(".filters.ready").wait_for()
    titles = window.locator(".title a:visible")
    assert set(titles.all_inner_texts()) == expected
