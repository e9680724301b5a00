"""What a site is called, of the names that its page has for it."""

import pytest

from briefbook.drafting.head_lines import new_publisher
from briefbook.drafting.page.site_names import is_named_after, named_by_tab, site_of
from briefbook.drafting.page.stated import SourcePage, Stated


def test_the_name_keeps_its_article_where_the_page_prints_it() -> None:
    link = "https://baypost.example/1"
    sites = (Stated("Bay Post", "meta og:site_name"), Stated("The Bay Post", "the page's name"))
    assert site_of(SourcePage(sites=sites), link) == "The Bay Post"
    assert site_of(SourcePage(sites=sites[:1]), link) == "Bay Post"


def named(link: str, *sites: str, title: str = "") -> str:
    titles = (Stated(title, "the heading"),) if title else ()
    page = SourcePage(sites=tuple(Stated(one, "meta og:site_name") for one in sites), titles=titles)
    return site_of(page, link)


@pytest.mark.parametrize(
    "no_name",
    [
        "https://www.quay.example",
        "//quay.example/",
        "quay.example/",
        "Harbour News on www.quay.example",
        "Home",
        "Startseite",
        "Politics",
        "{$site.name}",
        "☆☆☆",
        "News, Weather, Sports",
        "A blog about harbours",
        "News zu Häfen und Kais",
        "Reuters",
        "Other Firm GmbH",
    ],
)
def test_addresses_sections_slogans_and_agencies_are_no_name_of_a_site(no_name: str) -> None:
    assert named("https://quay.example/1", no_name) == "quay.example"
    assert named("https://quay.example/1", no_name, "The Tide") == "The Tide"


def test_the_headline_of_the_article_is_no_name_of_its_site() -> None:
    link = "https://bay.example/news/port-closed-after-storm"
    assert named(link, "Port closed after storm") == "bay.example"
    assert named("https://bay.example/1", "Gulls", title="Gulls take the quay") == "bay.example"


def test_of_several_names_the_one_that_the_host_is_named_after_counts() -> None:
    link = "https://www.baypost.example/1"
    assert named(link, "Politics", "bay-post", "Bay Post") == "Bay Post"
    assert named(link, "Mail Online", "Bay Post") == "Bay Post"
    assert named("https://fr.example/1", "https://fr.example", "Freie Rede") == "Freie Rede"
    assert named("https://kuestenbote.example/1", "Meer | Küstenbote") == "Küstenbote"
    assert named("https://quay.example/1", "News, Weather | QUAY 7News") == "QUAY 7News"


@pytest.mark.parametrize(
    ("tab", "name"),
    [
        ("The quay grows | KQ", "KQ"),
        ("The quay grows | KQ 90.5, the port's own station", ""),
        ("The quay grows | News", ""),
        ("The quay grows", ""),
    ],
)
def test_the_name_of_a_page_ends_with_that_of_its_host(tab: str, name: str) -> None:
    assert named_by_tab(tab, "https://www.kq.example/post/quay") == name


def test_the_form_of_a_firm_and_the_end_of_an_address_go() -> None:
    assert named("https://quay.example/1", "The Quay Courier, LLC") == "The Quay Courier"
    assert named("https://quaypost.example/1", "Quay Post.example") == "Quay Post"
    assert named("https://quay.example/1", "quay.example our news") == "quay.example"
    assert named("https://quay.example/1", "Quay.example") == "Quay.example"


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Quay’s Magazine", "quays-magazine"),
        ("Große Küste", "grosse-kuste"),
        ("Løkken Avis", "lokken-avis"),
        ("24 Причал", "quay-example"),
    ],
)
def test_the_id_of_a_site_has_all_its_letters_or_is_that_of_its_host(name: str, id: str) -> None:
    page = SourcePage(sites=(Stated(name, "meta og:site_name"),))
    assert new_publisher(page, "https://quay.example/1") == id


@pytest.mark.parametrize(
    ("name", "host", "is_named"),
    [
        ("The Bay Post", "baypost.example", True),
        ("Quay 7 Port City", "quay7news.example", True),
        ("The Bay Post", "harbour.example", False),
        ("baypost.example", "baypost.example", False),
    ],
)
def test_a_new_outlet_is_asked_about_only_where_name_and_address_differ(
    name: str, host: str, is_named: bool
) -> None:
    assert is_named_after(name, f"https://{host}/1") is is_named
