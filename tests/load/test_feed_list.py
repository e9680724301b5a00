"""The list of feeds: what may stand in it, and what is told of the rest."""

from pathlib import Path

import pytest

from briefbook.load import parse
from briefbook.load.folder import load
from briefbook.model.feed_list import FeedList
from briefbook.settings import Settings

PATH = "briefs/feeds.yml"


def told(text: str) -> list[str]:
    read = parse.feed_list(PATH, text)
    assert isinstance(read, list)
    return [str(one) for one in read]


def test_an_address_alone_stands_for_a_feed() -> None:
    text = "feeds:\n  - https://a.example.org/f\n  - {url: 'https://b.example.org/f', note: B.}\n"
    read = parse.feed_list(PATH, text)
    assert isinstance(read, FeedList)
    assert [(one.url, one.publisher, one.note) for one in read.feeds] == [
        ("https://a.example.org/f", None, None),
        ("https://b.example.org/f", None, "B."),
    ]
    assert read.refused == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "feeds:\n  - file:///etc/passwd\n",
            "2:5: link-scheme: A link must start with http:// or https://, not `file:`."
            " Copy the address of the page itself.",
        ),
        (
            "feeds:\n  - url: http://127.0.0.1/feed\n",
            "2:10: link-private: `127.0.0.1` is not a public host: no reader could open this link."
            " Use the public address of the article.",
        ),
        (
            "feeds:\n  - link: https://a.example.org/f\n",
            "2:5: missing-key: `url` is missing."
            " Add `url: …` (its address: RSS, Atom or JSON Feed).",
        ),
        (
            "feed:\n  - https://a.example.org/f\n",
            "1:1: missing-key: `feeds` is missing."
            " Add `feeds: …` (feeds; an address alone stands for its `url`).",
        ),
        ("", "1:1: empty-file: The file is empty. Write a list of feeds, or remove the file."),
    ],
)
def test_what_is_wrong_is_told_at_its_place(text: str, problem: str) -> None:
    assert f"{PATH}:{problem}" in told(text)


def test_it_is_loaded_beside_the_briefs_and_is_none(tmp_path: Path) -> None:
    (tmp_path / "briefs").mkdir()
    (tmp_path / PATH).write_text("feeds: [https://a.example.org/f]\n", "utf-8")
    loaded = load(Settings(tmp_path))
    assert (loaded.briefs, loaded.problems) == ((), ())
    assert loaded.feeds is not None
    assert loaded.feeds.path == PATH


@pytest.mark.parametrize("kind", ["link", "folder"])
def test_only_a_file_of_its_own_is_read(tmp_path: Path, kind: str) -> None:
    (tmp_path / "briefs").mkdir()
    if kind == "link":
        (tmp_path / "outside.yml").write_text("feeds: [https://a.example.org/f]\n", "utf-8")
        (tmp_path / PATH).symlink_to(tmp_path / "outside.yml")
    else:
        (tmp_path / PATH).mkdir()
    loaded = load(Settings(tmp_path))
    assert loaded.feeds is None
    code = {"link": "file-link", "folder": "file-kind"}[kind]
    assert [(one.path, one.code) for one in loaded.problems] == [(PATH, code)]
