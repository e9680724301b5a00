"""A name is found on any keyboard: with its apostrophe and accents, with others, without."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from briefbook.text.spelling import spelt
from tests.support import projects, timelines
from tests.support.browsing import Reader
from tests.support.hosting import Host
from tests.support.searching import boxed, found

SUB = "/sub/"
TYPED = {
    "O’Brien": ["O'Brien", "O’Brien", "OʼBrien", "O′Brien", "O`Brien", "O´Brien", "obrien"],
    "D'Alembert": ["D’Alembert", "d'alembert", "dalembert", "Alembert"],
    "dʼArtagnan": ["d'Artagnan", "d’Artagnan", "dartagnan", "artagnan"],
    "Xi’an": ["Xi'an", "xian"],
    "Hawaiʻi": ["Hawai'i", "Hawaii", "Hawaiʻi", "Hawai’i"],
    "l’Europe": ["l'Europe", "L’Europe", "Europe"],
    "‘China’s’": ["China", "China's", "China’s", "‘China’s’"],
    "café": ["cafe", "café", "cafe\u0301", "CAFÉ", "Cafe"],
    "Mu\u0308ller": ["Muller", "Müller", "Mu\u0308ller"],
    "Zürich": ["Zurich", "Zürich", "Zu\u0308rich"],
    "Malmo": ["Malmö", "Malmo\u0308", "Malmo"],
    "naïve": ["naive", "naïve"],
    "Łódź": ["Lodz", "Łódź", "łódź", "lodz"],
    "Gdansk": ["Gdańsk", "Gdansk"],
    "Vaxjo": ["Växjø", "Växjö"],
    "Straße": ["Strasse", "strasse", "Straße", "STRASSE"],
    "Ørsted": ["Orsted", "Ørsted"],
    "Æthelred": ["Aethelred", "æthelred"],
    "Đặng": ["Dang", "đặng"],
    "Þingvellir": ["Thingvellir", "Þingvellir"],
    "İzmir": ["Izmir", "izmir", "İzmir"],
    "Жёлтый": ["Желтый", "Жёлтый"],
    "Αθήνα": ["Αθηνα", "Αθήνα"],
    "مُحَمَّد": ["محمد"],
    "国家安全部": ["国家安全部"],
    "がん": ["がん", "か\u3099ん"],
    "서울시": ["서울시", "서울"],
}
"""Each stands in one briefing, and all that is typed finds this one and no other."""
NAMES = {f"paper-{number}": name for number, name in enumerate(TYPED)}
PAIRS = [(name, words) for name, all in TYPED.items() for words in all]


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Host]:
    """A briefing for each name, served below a path with the headers of the site."""
    root = timelines.write(
        tmp_path_factory.mktemp("names") / "project",
        {id: briefing(id, name) for id, name in NAMES.items()},
        f"https://x.example{SUB}",
    )
    with Host(projects.build(root), SUB) as host:
        yield host


def briefing(id: str, name: str) -> dict[str, Any]:
    event = timelines.told(f"event-{id}", "statement", f"Speech in {id}", by=["mayor"])
    url = f"https://paper.example.org/{id}"
    return timelines.brief("paper", [event], url=url, title=id, headline=f"News of {name} today")


@pytest.fixture(scope="module")
def window(browser: Browser, host: Host) -> Iterator[Page]:
    """The list of briefings."""
    page = browser.new_page()
    page.goto(f"{host.url}briefings/")
    yield page
    page.close()


@pytest.fixture(scope="module")
def answers(window: Page) -> dict[str, Any]:
    """What the box is told for all that is typed."""
    return boxed(window, [*(words for _, words in PAIRS), *NOBODY, *MARKED, *MORE])


def briefings(answer: dict[str, Any]) -> list[str]:
    """The names whose briefings the box found, best first."""
    pages = [group[0]["location"].partition("#")[0] for group in answer["items"]]
    ids = [page.split("/")[1] for page in pages if page.startswith("briefings/")]
    return [NAMES[id] for id in ids]


def test_the_box_finds_a_name_however_it_is_typed(answers: dict[str, Any]) -> None:
    missed = [pair for pair in PAIRS if briefings(answers[pair[1]]) != [pair[0]]]
    assert missed == []


def test_the_list_finds_a_name_however_it_is_typed(window: Page) -> None:
    got = {pair: {NAMES[id] for id in found(window, pair[1])} for pair in PAIRS}
    assert {pair: names for pair, names in got.items() if names != {pair[0]}} == {}


NOBODY = ["O'Connor", "O’Connor", "l'Orient", "Mullen", "Straßen", "d'Artois", "-'-"]
"""Names that are much like others; a single `o` or `l` finds nothing by itself."""


def test_a_name_that_is_only_like_another_finds_nothing(answers: dict[str, Any]) -> None:
    assert {words: briefings(answers[words]) for words in NOBODY} == {words: [] for words in NOBODY}


MARKED = {
    "O'Brien": ("News of <mark>O’Brien</mark> today", {"Brien": True}),
    "brien": ("News of <mark>O’Brien</mark> today", {"Brien": True}),
    "o'bri": ("News of <mark>O’Brien</mark> today", {"Brien": True}),
    "o brien": ("News of <mark>O’Brien</mark> today", {"o": True, "Brien": True}),
    "cafe": ("News of <mark>café</mark> today", {"café": True}),
    "caf": ("News of <mark>café</mark> today", {"caf": True}),
    "strasse": ("News of <mark>Straße</mark> today", {"Straße": True}),
    "Xi'an": ("News of <mark>Xi’an</mark> today", {"xian": True}),
    "news cafe": ("<mark>News</mark> of <mark>café</mark> today", {"news": True, "café": True}),
    "cafe Müllers": ("News of <mark>café</mark> today", {"Müllers": False, "café": True}),
}
"""What is shown stays as it is written; so does what its page marks. What is missing was typed."""


def test_what_was_found_is_shown_and_marked_as_it_is_written(answers: dict[str, Any]) -> None:
    shown = {words: answers[words]["items"][0][0] for words in MARKED}
    assert {words: (item["title"], item["terms"]) for words, item in shown.items()} == MARKED


MORE = {
    '"O\'Brien today"': ["O’Brien"],
    "+o'brien +today": ["O’Brien"],
    "+cafe -o'brien": ["café"],
    "title:cafe": ["café"],
    "cafe muller": ["café", "Mu\u0308ller"],
}


def test_signs_with_a_meaning_keep_it(answers: dict[str, Any]) -> None:
    assert {words: sorted(briefings(answers[words])) for words in MORE} == {
        words: sorted(names) for words, names in MORE.items()
    }


@pytest.mark.parametrize("languages", [("de",), ("fr", "de")])
def test_on_a_site_in_other_languages_it_finds_them_too(
    window: Page, languages: tuple[str, ...]
) -> None:
    got = boxed(window, ["Muller", "O'Brien", "strasse"], *languages)
    assert [briefings(answer) for answer in got.values()] == [
        ["Mu\u0308ller"],
        ["O’Brien"],
        ["Straße"],
    ]


def test_the_box_proposes_a_word_as_it_is_written(answers: dict[str, Any]) -> None:
    assert answers["caf"]["suggest"] == ["café"]


def test_a_result_leads_to_its_word_marked_on_the_page(host: Host, visitor: Reader) -> None:
    with visitor.window() as window:
        window.goto(host.url)
        window.locator(".md-search__input").fill("O'Brien")
        result = window.locator("[role=search] .md-search-result__item a[href]").first
        result.wait_for()
        assert result.locator("mark").first.inner_text() == "O’Brien"
        result.click()
        window.wait_for_url("**/briefings/paper-0/**")
        assert window.locator("h1 mark").all_inner_texts() == ["Brien"]


@pytest.mark.parametrize(
    "text", ["Straße O’Brien ŁÓDŹ", "Mu\u0308ller ǾRE", "ßæœøłđðþħŧŋəıİ", "Əliyev 서울 がん", ""]
)
def test_script_and_index_spell_in_the_same_way(window: Page, text: str) -> None:
    assert window.evaluate("text => spell(text)", text) == spelt(text)


def test_apostrophes_are_the_same_everywhere(window: Page, host: Host) -> None:
    apostrophes = window.evaluate("APOSTROPHES")
    index = json.loads((host.folder / "search" / "search_index.json").read_text("utf-8"))
    assert {sign for sign in apostrophes if sign not in index["config"]["separator"]} == set()
    assert spelt(apostrophes) == "'" * len(apostrophes)
