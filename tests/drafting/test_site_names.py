"""What a site is called, of the names that its page has for it."""

from briefbook.drafting.site_names import site_of
from briefbook.drafting.values import SourcePage, Stated


def test_the_name_keeps_its_article_where_the_page_prints_it() -> None:
    link = "https://baypost.example/1"
    sites = (Stated("Bay Post", "meta og:site_name"), Stated("The Bay Post", "the page's name"))
    assert site_of(SourcePage(sites=sites), link) == "The Bay Post"
    assert site_of(SourcePage(sites=sites[:1]), link) == "Bay Post"
