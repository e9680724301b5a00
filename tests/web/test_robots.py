"""What a robots.txt asks, as RFC 9309 has it."""

import pytest

from briefbook.web.robots import robots_for

SITE = "https://news.example.org"


def may(text: str, path: str) -> bool:
    return robots_for("briefbook", text).allow(f"{SITE}{path}")


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("", "/port", True),
        ("Disallow:", "/port", True),
        ("Disallow: /", "/port", False),
        ("Disallow: /port", "/", True),
        ("Disallow: /port", "/ports", False),
        ("Disallow: /port/", "/port", True),
        ("Disallow: port", "/port", False),
        ("DISALLOW : /port # all of it", "/port", False),
        # The longest rule decides, wherever it stands; of two that are as long the one that allows.
        ("Disallow: /port\nAllow: /port/news", "/port/news", True),
        ("Allow: /port/news\nDisallow: /port", "/port/news", True),
        ("Disallow: /port\nAllow: /port", "/port", True),
        ("Allow: /\nDisallow: /*feed", "/news/feed", False),
        ("Disallow: /*.xml$", "/feed.xml", False),
        ("Disallow: /*.xml$", "/feed.xml?all", True),
        ("Disallow: /*?format=rss", "/news?format=rss&n=1", False),
        ("Disallow: /a*b*c$", "/a1b2c", False),
        ("Disallow: /a*b*b$", "/ab", True),
        ("Disallow: /port$", "/port", False),
        ("Disallow: /port$", "/port/", True),
        # One spelling of what is encoded.
        ("Disallow: /caf%C3%A9", "/café", False),
        ("Disallow: /café", "/caf%c3%a9", False),
        ("Disallow: /%7Eada", "/~ada", False),
        ("Disallow: /a%2Fb", "/a/b", True),
    ],
)
def test_the_longest_rule_decides(rules: str, path: str, allowed: bool) -> None:
    assert may(f"User-agent: *\n{rules}\n", path) is allowed


def test_our_name_has_rules_of_its_own() -> None:
    text = "User-agent: *\nDisallow: /\n\nUser-Agent: BriefBook/1.0\nDisallow: /port\n"
    assert may(text, "/")
    assert not may(text, "/port")


def test_groups_of_one_name_count_together_and_names_may_share_one() -> None:
    text = "User-agent: briefbook\nUser-agent: other\nDisallow: /a\n\nUser-agent: briefbook\n"
    text += "Crawl-delay: 3\nDisallow: /b\nSitemap: https://news.example.org/map.xml\n"
    assert [may(text, path) for path in ("/a", "/b", "/c")] == [False, False, True]


def test_rules_without_a_name_before_them_are_nobodys() -> None:
    assert may("Disallow: /\n", "/port")


def test_a_mark_of_order_hides_no_name() -> None:
    assert not may("\ufeffUser-agent: *\nDisallow: /port\n", "/port")


def test_a_rule_made_of_stars_takes_no_time() -> None:
    assert may("User-agent: *\nDisallow: /" + "*a" * 50_000 + "$\n", "/" + "a" * 2000)
