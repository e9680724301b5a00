"""What a draft says of its lines: behind them where nothing is asked, above where it is long."""

import re
from datetime import date

import pytest

from briefbook.drafting.draft_yaml import hard_places, head_line
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.new import Source, Target, make
from briefbook.site.mkdocs_yml import read_settings
from tests.support.copies import ARTICLE
from tests.support.projects import harbour


@pytest.mark.parametrize(
    ("says", "lines"),
    [
        (("From printed, “By Ada Lind”.",), ["byline: ada  # ~ From printed, “By Ada Lind”"]),
        (("decide: who?",), ["# decide: who?", "byline: ada"]),
        (("a\n# b",), ["byline: ada  # ~ a # b"]),
        (("no " * 40,), [f"# ~ {'no ' * 31}no", f"# ~{' no' * 8}", "byline: ada"]),
    ],
)
def test_a_line_of_the_head(says: tuple[str, ...], lines: list[str]) -> None:
    assert list(head_line(HeadLine("byline", "ada", says))) == lines


def test_the_paragraph_stands_behind_the_id(tmp_path_factory: pytest.TempPathFactory) -> None:
    settings = read_settings(harbour(tmp_path_factory.mktemp("harbour") / "project"))
    source = Source(ARTICLE.encode(), "https://portal.example.net/quay")
    text = make(settings, source, Target(), date(2024, 6, 1)).drafted.text
    ids = [line for line in text.splitlines() if line.startswith("  - id: ")]
    assert ids
    assert all(re.search(r"  # ~ paragraph \d+$", line) for line in ids)
    assert "# Paragraph" not in text


def test_an_id_is_named_without_what_stands_behind_it() -> None:
    lines = ["  - id: lind-quay  # ~ paragraph 2", "    says: decide  # ~ one of: a, b"]
    assert hard_places(lines) == ["says of lind-quay"]


def test_two_addresses_of_one_page_are_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    settings = read_settings(harbour(tmp_path_factory.mktemp("harbour") / "project"))
    link = "https://portal.example.net/quay"
    page = (
        f"<html><head><link rel=canonical href={link}>"
        "<meta property='og:url' content='{}'></head><body><article><h1>The quay is open</h1>"
        "<p>The quay of the old port is open to everybody again since Monday.</p>"
        "<p>“It was closed for too long,” Ada Lind, the mayor of the town, said.</p>"
        "</article></body></html>"
    )

    def drafted(other: str) -> str:
        source = Source(page.format(other).encode(), link)
        return make(settings, source, Target(), date(2024, 6, 1)).drafted.text

    told = drafted(f"{link}-new").replace("\n# ~", "")
    assert (
        f" The page gives more than one address as its own: {link} (canonical link),"
        f" {link}-new (meta og:url).\nurl: {link}\n" in told
    )
    assert "more than one address" not in drafted(f"{link}/amp")


def test_of_many_places_that_agree_the_first_two_are_named(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    settings = read_settings(harbour(tmp_path_factory.mktemp("harbour") / "project"))
    head = "<meta property='article:published_time' content='2024-05-09T10:00'>"
    data = '{"@type": "NewsArticle", "headline": "The quay", "datePublished": "2024-05-09"}'
    page = (
        f"<html><head>{head}<script type='application/ld+json'>{data}</script></head><body>"
        "<article><h1>The quay</h1><p class=date>May 9, 2024</p>"
        "<p>The quay of the old port is open to everybody again since Monday.</p>"
        "<p>“It was closed for too long,” Ada Lind, the mayor of the town, said.</p>"
        "</article></body></html>"
    )
    source = Source(page.encode(), "https://portal.example.net/quay")
    text = make(settings, source, Target(), date(2024, 6, 1)).drafted.text
    told = "Stated: JSON-LD datePublished, meta article:published_time and 2 more"
    assert f"published: 2024-05-09  # ~ {told}\n" in text
