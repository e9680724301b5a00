"""`briefbook queue`: ten feeds and what it says of each; all hosts are at home."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from briefbook.system.clock import Clock
from tests.support.projects import snapshot, without_cache
from tests.support.served_feeds import NAMES, address, serve
from tests.support.site import Site, served
from tests.test_cases import lay

REFUSED = "refused:\n  - url: http://www.rss.example.org/weather/\n    because: No news of ours.\n"
DAY = "1717200000"
"""1 June 2024."""


@pytest.fixture(scope="module")
def world() -> Iterator[Site]:
    with served() as site:
        serve(site)
        yield site


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, world: Site) -> Path:
    """The base with all ten feeds in its list, and one more for the bomb."""
    lay(tmp_path)
    watch(tmp_path, *NAMES)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("briefbook.commands.queue.Network", world.network)
    monkeypatch.setattr("briefbook.commands.queue.Clock", lambda: Clock(wait=lambda seconds: None))
    return tmp_path


def watch(root: Path, *names: str) -> None:
    lines = "".join(f"  - {address(name)}\n" for name in names)
    (root / "briefs/feeds.yml").write_text(f"feeds:\n{lines}{REFUSED}", "utf-8")


def queue(*arguments: str, day: str = DAY) -> Result:
    run = CliRunner(env={"SOURCE_DATE_EPOCH": day}).invoke(
        main, ["queue", "--timeout", "2", *arguments]
    )
    assert "Traceback" not in run.output
    return run


def told(**options: str) -> dict[str, Any]:
    run = queue("--format", "json", **options)
    assert run.exit_code == 0, run.output
    read: dict[str, Any] = json.loads(run.stdout)
    return read


def test_each_of_ten_feeds_gets_its_words_and_none_stops_another(project: Path) -> None:
    said = told()
    assert {one["url"].split("/")[-1]: one["told"] for one in said["feeds"]} == {
        "atom.xml": "3 entries.",
        "rss.xml": "5 entries.",
        "json.xml": "3 entries.",
        "broken.xml": "2 entries could be read: its XML breaks at line 3.",
        "huge.xml": "The feed is longer than 4 MiB.",
        "slow.xml": "slow.example.org: no answer in time.",
        "unchanged.xml": "1 entry.",
        "moved.xml": "1 entry. It has moved for good, to http://moved.example.org/new.xml;"
        " write that address.",
        "page.xml": "It is a web page, not a feed;"
        " it names http://page.example.org/feed.xml as its feed.",
        "hostile.xml": "7 entries.",
        "bomb.xml": "It defines entities of its own, which no feed needs; it was not read.",
    }
    to_mend = [one["url"].split("/")[-1] for one in said["feeds"] if one["to_mend"]]
    assert to_mend == ["broken.xml", "huge.xml", "slow.xml", "moved.xml", "page.xml", "bomb.xml"]


def test_a_candidate_says_all_that_an_editor_needs(project: Path) -> None:
    watch(project, "atom", "rss", "json")
    first, *others = told()["candidates"]
    assert first == {
        "outlet": "Brackhaven Courier",
        "publisher": None,
        "headline": "Harbour Office denies plan for the outer basin again",
        "link": "https://courier.brackhaven.example.org/2024/05/again",
        "date": "2024-05-28",
        "language": "en",
        "topics": ["harbour-expansion"],
        "names": ["harbour-office", "outer-basin"],
        "like": None,
        "why": [
            "perhaps about The harbour expansion",
            "names Harbour Office and Outer basin",
            "language: en",
            "in http://atom.example.org/atom.xml",
        ],
        "feed": "http://atom.example.org/atom.xml",
    }
    rest = [(o["outlet"], o["headline"], o["date"], o["language"]) for o in others]
    assert rest == [
        ("Quay Notes", "Town Council of Brackhaven meets", "2024-05-28", "en-GB"),
        (
            "Quay Notes",
            "Fishers’ Union calls a meeting",
            "not understood: “some day in May”",
            "en-GB",
        ),
        ("Brackhaven Courier", "A ferry & a crane", "2024-05-29, when it was changed", "en"),
        ("Bay Post", "Der Kai wird länger", "2024-05-27", "de"),
        ("Bay Post", "Ebbe", "not stated", "nds"),
    ]


def test_what_is_left_out_has_its_reason(project: Path) -> None:
    watch(project, "atom", "rss", "json")
    assert [(o["headline"], o["why"], o["brief"]) for o in told()["dropped"]] == [
        ("Harbour Office says no to dredging", "briefed already", "courier-no-dredging"),
        (
            "Harbour Office says no to dredging | Quay Notes",
            "with the headline of a brief and its day",
            "courier-no-dredging",
        ),
        ("Ohne Adresse", "without a link that anybody can open", None),
        ("An old story", "too old", None),
        ("Weather", "refused", None),
    ]
    assert queue().stderr == (
        "3 feeds asked: 6 candidates. Left out: 1 briefed already, 1 with the headline of a brief"
        " and its day, 1 refused, 1 too old, 1 without a link that anybody can open.\n"
    )


def test_a_headline_of_another_day_is_told_and_stays(project: Path, world: Site) -> None:
    brief = project / "briefs/2024/courier-no-dredging.yml"
    brief.write_text(brief.read_text("utf-8").replace("published: 2024-05-03\n", ""), "utf-8")
    watch(project, "rss")
    one = next(o for o in told()["candidates"] if o["link"].endswith("reprint"))
    assert one["like"] == "courier-no-dredging"
    assert "nearly the headline of courier-no-dredging, perhaps of another day" in one["why"]


def test_what_has_not_changed_is_not_sent_again(project: Path, world: Site) -> None:
    watch(project, "unchanged")
    world.marks.pop("/unchanged.xml")
    first = told()
    world.marks["/unchanged.xml"] = '"one"'
    again = told(day="1717804800")
    assert [one["told"] for one in first["feeds"] + again["feeds"]] == [
        "1 entry.",
        "1 entry, unchanged since 2024-06-01.",
    ]
    assert first["candidates"] == again["candidates"]


def test_the_same_feeds_give_the_same_bytes_and_change_no_file(project: Path) -> None:
    watch(project, *(name for name in NAMES if name not in ("slow", "unchanged")))
    before = without_cache(project)
    assert [queue("--format", form).stdout for form in ("text", "json", "markdown")] == [
        queue("--format", form).stdout for form in ("text", "json", "markdown")
    ]
    assert without_cache(project) == before


def test_people_get_lines_and_feeds_to_look_at_at_their_place(project: Path) -> None:
    watch(project, "moved", "unchanged", "page")
    run = queue()
    assert run.exit_code == 0
    assert run.stdout == (
        "Small: Moved (not stated)\n"
        "  http://moved.example.org/one\n"
        "  language: not stated; in http://moved.example.org/moved.xml\n"
        "Small: The quay (not stated)\n"
        "  http://unchanged.example.org/one\n"
        "  language: not stated; in http://unchanged.example.org/unchanged.xml\n"
        "briefs/feeds.yml:2:5: feed: advice: http://moved.example.org/moved.xml: 1 entry."
        " It has moved for good, to http://moved.example.org/new.xml; write that address.\n"
        "briefs/feeds.yml:4:5: feed: advice: http://page.example.org/page.xml: It is a web page,"
        " not a feed; it names http://page.example.org/feed.xml as its feed.\n"
    )


def test_an_issue_gets_what_is_ours_first_and_how_to_go_on(project: Path) -> None:
    watch(project, "atom", "page")
    assert queue("--format", "markdown").stdout == (
        "Looked at on 2024-06-01. 2 feeds asked: 2 candidates. Left out: 1 briefed already."
        " 1 feed to look at.\n"
        "\n## Named in our vocabulary\n"
        "\n- [Harbour Office denies plan for the outer basin again]"
        "(<https://courier.brackhaven.example.org/2024/05/again>): Brackhaven Courier;"
        " 2024\\-05\\-28; perhaps about The harbour expansion; names Harbour Office and Outer"
        " basin; language\\: en; in http\\:\u200b//atom\\.example\\.org/atom\\.xml\n"
        "\n## All others\n"
        "\n- [A ferry \\& a crane](<http://atom.example.org/2024/05/ferry>): Brackhaven Courier;"
        " 2024\\-05\\-29, when it was changed; language\\: en;"
        " in http\\:\u200b//atom\\.example\\.org/atom\\.xml\n"
        "\n## Feeds to look at\n"
        "\n- briefs/feeds\\.yml, line 3\\: http\\:\u200b//page\\.example\\.org/page\\.xml\\: It is"
        " a web page, not a feed; it names http\\:\u200b//page\\.example\\.org/feed\\.xml as its"
        " feed\\.\n"
        "\nNothing is drafted by itself. For a draft of one of these: `briefbook new --fetch LINK`."
        " What gets no brief is not proposed again once its link stands under `refused:` in"
        " `briefs/feeds.yml`.\n"
    )


def test_nothing_of_a_hostile_feed_can_act_or_hide(project: Path) -> None:
    watch(project, "hostile")
    said = told()
    assert [one["headline"] for one in said["candidates"]] == [
        "Open @octocat #12 [now](http://x.example)",
        "Tomorrow for ever",
        "gnp.txt tag and…lines",
        "long " * 39 + "long…",
    ]
    assert {one["outlet"] for one in said["candidates"]} == {"Evil Times"}
    assert [(one["headline"], one["why"]) for one in said["dropped"]] == [
        ("A link home", "without a link that anybody can open"),
        ("A link that runs", "without a link that anybody can open"),
        ("A link with a password", "without a link that anybody can open"),
    ]
    text = queue("--format", "markdown").stdout
    assert "@octocat" not in text
    assert "#12" not in text
    assert "<script" not in text
    assert "onerror" not in text
    assert "javascript:" not in text
    odd = next(line for line in text.splitlines() if "octocat" in line)
    target = odd.split("](<", 1)[1].split(">)")[0]
    assert target == "http://hostile.example.org/a%29b%3Cc?x=%22%27%60%3E"


def test_robots_are_asked_once_a_host_and_heeded(project: Path, world: Site) -> None:
    watch(project, "atom", "rss")
    world.asked.clear()
    world.page("/robots.txt", b"User-agent: *\nDisallow: /*.xml$\n")
    try:
        said = [one["told"] for one in told()["feeds"]]
    finally:
        del world.pages["/robots.txt"]
    away = "http://atom.example.org/robots.txt asks programs to keep away from this feed."
    assert said[0] == away
    assert world.asked == ["atom.example.org/robots.txt", "rss.example.org/robots.txt"]
    assert world.agents == {"briefbook (feeds, looked through for editors)"}


def test_when_time_is_up_the_rest_is_told(project: Path) -> None:
    watch(project, "atom", "slow")
    said = [one["told"] for one in told_in("0.02")["feeds"]]
    assert said[0] in ("3 entries.", "Time was up before it.")
    assert said[1] in ("slow.example.org: no answer in time.", "Time was up before it.")


def told_in(minutes: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(queue("--format", "json", "--minutes", minutes).stdout)
    return read


def test_without_a_list_it_says_how_to_begin_one(project: Path) -> None:
    (project / "briefs/feeds.yml").unlink()
    run = queue()
    assert run.exit_code == 2
    assert "There is no briefs/feeds.yml. Name the feeds to look through in it:" in run.stderr


def test_mistakes_in_the_list_are_told_and_nobody_is_asked(project: Path, world: Site) -> None:
    (project / "briefs/feeds.yml").write_text("feeds:\n  - ftp://a.example.org/f\n", "utf-8")
    world.asked.clear()
    run = queue()
    assert run.exit_code == 1
    assert run.stdout == (
        "briefs/feeds.yml:2:5: link-scheme: A link must start with http:// or https://, not"
        " `ftp:`. Copy the address of the page itself.\n"
    )
    assert world.asked == []


def test_a_brief_that_cannot_be_read_is_named_for_its_article_may_be_listed(project: Path) -> None:
    watch(project, "json")
    (project / "briefs/broken.yml").write_text("title: [\n", "utf-8")
    assert queue().stderr.startswith(
        "briefs/broken.yml has problems, so its article may be listed; see `briefbook check`.\n"
    )


def test_it_drafts_nothing(project: Path) -> None:
    watch(project, "atom", "rss", "json")
    before = set(snapshot(project / "briefs"))
    queue()
    assert set(snapshot(project / "briefs")) == before
