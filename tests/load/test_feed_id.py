"""What the ids of feeds begin with: asked for where there are feeds; only what lasts is taken."""

from pathlib import Path

import pytest

from briefbook.load.feed_id import problems
from briefbook.site.mkdocs_yml import read_settings

SITE = "site_name: Quay\nsite_url: https://quay.example/sub\n"


def told(root: Path, text: str) -> list[str]:
    """What is wrong with these settings."""
    (root / "mkdocs.yml").write_text(text, "utf-8")
    return [str(problem) for problem in problems(read_settings(root))]


def test_where_there_are_feeds_it_is_asked_for_with_the_line_to_write(tmp_path: Path) -> None:
    assert told(tmp_path, SITE) == [
        "mkdocs.yml:2:11: feed-id-missing: advice: The ids in the feeds begin with `site_url`, so"
        " when the site moves, followers get everything again. Write"
        " `feed_id: https://quay.example/sub/` under `extra: briefbook:`, and never change it."
    ]


@pytest.mark.parametrize("text", ["site_name: Quay\n", "site_url: !ENV [SITE_URL, '']\n"])
def test_without_an_address_there_are_no_feeds_and_nothing_is_asked(
    tmp_path: Path, text: str
) -> None:
    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    "id",
    [
        "https://old.example/",
        "https://old.example",
        "http://old.example:8080/briefs",
        "https://bücher.example/quay/",
        "tag:old.example,2024:",
        "tag:old.example,2024-05:briefs",
        "tag:editor@old.example,2024-05-18:briefs/",
    ],
)
def test_an_address_and_a_tag_are_taken(tmp_path: Path, id: str) -> None:
    assert told(tmp_path, f"{SITE}extra: {{briefbook: {{feed_id: '{id}'}}}}\n") == []


@pytest.mark.parametrize(
    "id",
    [
        "quay",
        "2024",
        "/briefs/",
        "javascript:alert(1)",
        "urn:uuid:60a76c80-d399-11d9-b91c-0003939e0af6",
        "https:///briefs/",
        "https://old.example/ briefs",
        "https://old.example/?feed=",
        "https://old.example/#",
        "https://user@old.example/",
        "tag:old.example:",
        "tag:old.example,2024",
        "tag:old.example,24:",
        "tag:old.example,2024-13:",
        "tag:old.example,2024-05-32:",
        "tag:,2024:",
        "[a]",
    ],
)
def test_anything_else_is_an_error_at_its_place(tmp_path: Path, id: str) -> None:
    assert told(tmp_path, f"{SITE}extra:\n  briefbook:\n    feed_id: '{id}'\n") == [
        f"mkdocs.yml:5:14: feed-id: `{id}` can't begin the ids of feeds, which must be whole"
        " addresses. Write an address such as `https://example.org/`, or a tag such as"
        " `tag:example.org,2025:`, without `?` and `#`."
    ]


def test_a_long_near_miss_takes_no_time(tmp_path: Path) -> None:
    assert len(told(tmp_path, f"{SITE}extra: {{briefbook: {{feed_id: 'tag:{'a.' * 9000}'}}}}")) == 1
