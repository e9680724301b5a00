"""Data that pages give, in whatever state: read where they can be, and never those of another."""

import pytest

from briefbook.drafting.page.json_ld import Data

LD = '<script type="application/ld+json">'


def headlines(script: str) -> list[str]:
    data = Data(f"{LD}{script}</script>")
    return list(data.values(data.articles, "headline"))


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "Quay"}',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Quay"}\n//]]>',
        '<!-- {"@type": "NewsArticle", "headline": "Quay"} -->',
        '{"@type": "NewsArticle", "headline": "Quay"};',
        '{"@type": ["Thing", "BlogPosting"], "headline": "Quay",}',
        '[{"@type": "NewsArticle", "headline": "Quay"},]',
        '{"@type": "NewsArticle", "text": "a\nb", "headline": "Quay"}',
        '{"@graph": [{"@type": "Person"}, {"@type": "Report", "headline": "Quay"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "Quay"}}',
        "{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;Quay&quot;}",
    ],
)
def test_data_are_read_though_they_are_untidy(script: str) -> None:
    assert headlines(script) == ["Quay"]


@pytest.mark.parametrize(
    "script",
    ["", "no data", '{"@type": "Organization", "headline": "x"}', "[" * 100_000, '{"@type": 7}'],
)
def test_what_holds_no_article_gives_none(script: str) -> None:
    assert headlines(script) == []


def test_a_name_is_looked_up_in_the_graph() -> None:
    person = '{"@id": "#a", "@type": "Person", "name": "Ada Example"}'
    data = Data(
        f'{LD}{{"@graph": [{{"@type": "Article", "author": {{"@id": "#a"}}}}, {person}]}}</script>'
    )
    assert list(data.values(data.articles, "author")) == ["Ada Example"]


def test_a_day_is_found_in_data_that_are_broken() -> None:
    data = Data(f'{LD}{{"@type": Article, "datePublished": "2024-05-04T10:00"</script>')
    assert (data.articles, data.broken) == ([], ["2024-05-04T10:00"])


def test_scripts_of_other_kinds_and_without_an_end_are_left_alone() -> None:
    assert Data('<script>{"@type": "Article"}</script>').articles == []
    assert Data(f'{LD}{{"@type": "Article"}}').articles == []


def test_days_that_any_script_calls_those_of_publication() -> None:
    page = """<script>a = {"datePublished":"2024-05-04T10:00:00Z", "createdAt": "2024-05-01"};
    b = {'first_published' : '2024-05-04', "published": "soon"}</script>"""
    assert Data(page).scripted == ("2024-05-04", "2024-05-04")
