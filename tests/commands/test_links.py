"""`briefbook links`: what it says, what it keeps, and how it exits; all hosts are at home."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from briefbook.system.clock import Clock
from briefbook.web.request import Network
from tests.support.hosts import World, at_home, serving
from tests.support.projects import replace, snapshot
from tests.test_cases import lay

BRIEF = """\
title: The quay that grew
url: {url}
publisher: brackhaven-courier
read: 2024-05-20
language: en
kind: news
topics: harbour-expansion
headline: The council looks at a longer quay
standfirst: One council meeting, retold in full.
"""
DAYS = {"1 June": "1717200000", "3 June": "1717372800", "4 June": "1717459200"}
SCHEMA = "# yaml-language-server: $schema=../../docs/data/schema/links.json\n"


@pytest.fixture
def world() -> Iterator[World]:
    with serving() as there:
        yield there


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, world: World) -> Path:
    """The base with four briefs: one fine, one gone, one moved, one behind a wall."""
    lay(tmp_path)
    replace(
        tmp_path / "briefs/2024/courier-no-dredging.yml",
        "https://courier.brackhaven.example.org/2024/05/no-dredging",
        world.url("courier"),
    )
    for name, path in {"fine": "200", "gone": "404", "moved": "301/new", "wall": "403"}.items():
        brief(tmp_path, name, world.url(name, path))
    questions = tmp_path / "briefs/vocabulary/questions.yml"
    replace(questions, "https://council.brackhaven.example.org/minutes", world.url("outside"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("briefbook.commands.links.Network", at_home)
    monkeypatch.setattr("briefbook.commands.links.Clock", lambda: Clock(wait=lambda seconds: None))
    return tmp_path


def brief(root: Path, name: str, url: str, more: str = "") -> None:
    (root / "briefs" / f"{name}.yml").write_text(BRIEF.format(url=url) + more, "utf-8")


def links(*arguments: str, day: str = "1 June") -> Result:
    return CliRunner(env={"SOURCE_DATE_EPOCH": DAYS[day]}).invoke(main, ["links", *arguments])


def kept(root: Path) -> dict[str, bytes]:
    return dict(snapshot(root / "briefs" / "links"))


def test_it_has_a_line_for_each_link_that_is_not_fine(project: Path, world: World) -> None:
    before = snapshot(project)
    run = links()
    gone = world.url("gone", "404")
    assert run.exit_code == 0, run.output
    assert run.stdout == (
        "briefs/gone.yml:2:6: link-gone: advice: This is gone: 404 Not Found. It counts once a run"
        " 3 days later or more finds the same. Look whether there is a copy at"
        f" https://web.archive.org/web/20240520/{gone}; if so, name it under `archive`.\n"
        "briefs/moved.yml:2:6: link-moved: advice: This has moved for good, to"
        f" {world.url('moved', 'new')} (301 Moved Permanently). Look there; if it is the article,"
        " write that address.\n"
        "briefs/wall.yml:2:6: link-unknown: advice: Nobody can tell whether this is there:"
        " 403 Forbidden. Look with a browser.\n"
    )
    assert run.stderr == "6 links asked: 3 fine, 1 moved for good, 1 gone, 1 unclear.\n"
    assert snapshot(project) == before, "without --write nothing is kept"
    assert not any("archive.org" in request.host for request in world.log)


def test_it_says_who_asks(project: Path, world: World) -> None:
    links()
    assert {request.agent for request in world.log} == {"Briefbook link check"}
    with (project / "mkdocs.yml").open("a") as file:
        file.write("site_url: https://harbour.example.org/file\n")
    world.log.clear()
    links()
    agent = "Briefbook link check (+https://harbour.example.org/file/)"
    assert {request.agent for request in world.log} == {agent}


def test_what_was_found_is_kept_and_a_second_run_makes_it_count(
    project: Path, world: World
) -> None:
    run = links("--write")
    assert run.stderr.endswith("\n3 files changed in briefs/links.\n")
    first = kept(project)
    gone = world.url("gone", "404")
    assert list(first) == ["gone.yml", "moved.yml", "wall.yml"]
    assert first["gone.yml"].decode().startswith(SCHEMA)
    assert (
        first["gone.yml"]
        .decode()
        .endswith(
            f'links:\n  - url: "{gone}"\n    status: gone\n    since: 2024-06-01\n'
            '    checked: 2024-06-01\n    answer: "404 Not Found"\n'
            f'    archive: "https://web.archive.org/web/20240520/{gone}"\n'
        )
    )
    assert "no longer there" not in check(project)
    assert links("--write").stderr.endswith("\n0 files changed in briefs/links.\n")
    assert kept(project) == first, "the same day tells nothing new"
    links("--write", day="4 June")
    assert "checked: 2024-06-04" in kept(project)["gone.yml"].decode()
    assert "since: 2024-06-01" in kept(project)["gone.yml"].decode()
    assert "link-gone: advice: The article was no longer there on 2024-06-01." in check(project)
    told = links(day="4 June").stdout
    assert "This is gone: 404 Not Found. It was first found so on 2024-06-01. Look whether" in told


def check(project: Path) -> str:
    run = CliRunner(env={"SOURCE_DATE_EPOCH": DAYS["4 June"]}).invoke(main, ["check"])
    assert run.exit_code == 0, run.output
    return run.stdout


def test_two_days_are_not_enough(project: Path) -> None:
    links("--write")
    links("--write", day="3 June")
    assert "checked: 2024-06-03" in kept(project)["gone.yml"].decode()
    assert "no longer there" not in check(project)


def test_what_is_fine_again_is_forgotten(project: Path, world: World) -> None:
    links("--write")
    replace(project / "briefs/gone.yml", "/404", "/200")
    links("--write", day="4 June")
    assert list(kept(project)) == ["moved.yml", "wall.yml"]


def test_what_was_found_of_a_brief_that_is_no_more_is_forgotten(project: Path) -> None:
    links("--write")
    (project / "briefs/gone.yml").unlink()
    (project / "briefs/broken.yml").write_text("title: [\n", "utf-8")
    links("--write")
    assert "gone.yml" in kept(project), "it may be the brief that can't be read"
    (project / "briefs/broken.yml").unlink()
    links("--write")
    assert list(kept(project)) == ["moved.yml", "wall.yml"]


def test_what_an_editor_wrote_stays_and_is_not_asked_for(project: Path, world: World) -> None:
    links("--write")
    file = project / "briefs" / "links" / "gone.yml"
    replace(file, "status: gone", "status: fine")
    replace(file, '    answer: "404 Not Found"\n', "    held: true\n    note: I see it.\n")
    before = file.read_bytes()
    world.log.clear()
    run = links("--write", day="4 June")
    assert file.read_bytes() == before
    assert not any(request.host.startswith("gone") for request in world.log)
    assert run.stderr.startswith("5 links asked: 3 fine, 1 moved for good, 1 unclear.\n")


def test_a_file_that_cannot_be_read_is_left_as_it_is(project: Path) -> None:
    links("--write")
    file = project / "briefs" / "links" / "gone.yml"
    file.write_text("links: [\n", "utf-8")
    run = links("--write", day="4 June")
    assert file.read_text("utf-8") == "links: [\n"
    assert "briefs/links/gone.yml has problems, so it may lack links;" in run.stderr


def test_nothing_is_written_where_a_link_leads_out(project: Path, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside"
    outside.mkdir()
    (project / "briefs" / "links").symlink_to(outside)
    run = links("--write")
    assert run.exit_code == 2
    assert "briefs/links leads out of the project; put a plain folder there." in run.stderr
    assert list(outside.iterdir()) == []


def test_an_archive_is_asked_for_what_is_gone_and_only_on_request(
    project: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copy(url: str, day: date) -> str:
        return world.url("archive", "200" if "gone" in url else "404")

    monkeypatch.setattr("briefbook.web.outcomes.snapshot", copy)
    brief(project, "lost", world.url("lost", "410"))
    assert "Look whether there is a copy at" in links().stdout
    assert not any(request.host.startswith("archive") for request in world.log)
    gone, lost, *_ = links("--archives").stdout.splitlines()
    there = f"There is a copy at {world.url('archive', '200')}; look at it, and name it under"
    assert there in gone
    assert lost.endswith("410 Gone. It counts once a run 3 days later or more finds the same.")


def test_an_answer_from_beyond_our_briefs_is_told_and_not_kept(project: Path, world: World) -> None:
    replace(project / "briefs/vocabulary/questions.yml", "/fine", "/404")
    run = links("--write")
    assert "briefs/vocabulary/questions.yml:10:13: link-gone: advice: This is gone:" in run.stdout
    assert "outside" not in b"".join(kept(project).values()).decode()


def test_json_has_every_link_that_is_not_fine(project: Path, world: World) -> None:
    links("--write")
    told = json.loads(links("--format", "json").stdout)
    assert (told["day"], told["asked"], told["left"]) == ("2024-06-01", 6, 0)
    gone = world.url("gone", "404")
    assert told["links"][0] == {
        "path": "briefs/gone.yml",
        "url": gone,
        "status": "gone",
        "answer": "404 Not Found",
        "moved_to": None,
        "since": "2024-06-01",
        "archive": f"https://web.archive.org/web/20240520/{gone}",
    }
    assert [link["status"] for link in told["links"]] == ["gone", "moved", "unknown"]


def test_the_log_of_a_workflow_gets_notices(project: Path) -> None:
    lines = links("--format", "github").stdout.splitlines()
    assert lines[2].startswith(
        "::notice file=briefs/wall.yml,line=2,col=6,title=link-unknown::Nobody can tell"
    )


def test_an_issue_gets_what_to_look_at_and_how_to_keep_it(project: Path, world: World) -> None:
    text = links("--format", "markdown").stdout
    blocks = text.split("\n\n")
    assert blocks[0] == (
        "Looked at on 2024-06-01. 6 links asked: 3 fine, 1 moved for good, 1 gone, 1 unclear."
    )
    assert blocks[1::2][:3] == ["## Gone", "## Moved for good", "## Nobody can tell"]
    assert f"(<{world.url('gone', '404')}>) in briefs/gone\\.yml; 404 Not Found; perhaps" in text
    assert blocks[-1].startswith("Nothing here is published by itself.")


def test_nothing_in_an_issue_pings_or_leads_astray(project: Path, world: World) -> None:
    brief(project, "mention", world.url("m", "404/@octocat#1)>[x](y)<b>"))
    line = next(
        line for line in links("--format", "markdown").stdout.splitlines() if "mention" in line
    )
    shown, target = line.split("](<", 1)
    assert "@octocat" not in shown
    assert "<b>" not in shown
    assert set(target.split(">)")[0]) & set("<>()[] ") == set()


def test_an_issue_never_grows_too_long_to_be_written(project: Path, world: World) -> None:
    for n in range(40):
        brief(project, f"long{n}", world.url(f"n{n}", "404/" + "x" * 1500))
    text = links("--format", "markdown").stdout
    assert 15_000 < len(text) < 65_536
    shown = text.count("404 Not Found")
    assert f"\n\nAnd {41 - shown} more.\n\n## Moved for good\n" in text


def test_an_issue_about_nothing_says_so(project: Path) -> None:
    for name in ("gone", "moved", "wall"):
        (project / "briefs" / f"{name}.yml").unlink()
    text = links("--format", "markdown").stdout
    assert text == "Looked at on 2024-06-01. 3 links asked: 3 fine.\n"


def test_a_limit_asks_for_so_many(project: Path, world: World) -> None:
    assert links("--limit", "2").stderr.startswith("2 links asked: ")
    assert len({request.host for request in world.log}) == 2


def test_a_run_that_ends_early_says_what_is_left(project: Path, world: World) -> None:
    for n in range(10):
        brief(project, f"slow{n}", world.url(f"slow{n}", "silent"))
    run = links("--minutes", "0.01", "--timeout", "0.5")
    assert run.exit_code == 0
    assert "Time was up before" in run.stderr


def test_without_a_network_nothing_is_kept(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(host: str, port: int) -> list[str]:
        raise OSError("no network")

    links("--write")
    before = kept(project)
    monkeypatch.setattr("briefbook.commands.links.Network", lambda: Network(nowhere))
    run = links("--write", day="4 June")
    assert kept(project) == before
    assert run.stderr == (
        "6 links asked: 0 fine, 6 unclear.\n"
        "No host gave a clear answer, perhaps for want of a network; nothing was kept.\n"
    )


def test_links_of_broken_briefs_are_told_to_be_missing(project: Path) -> None:
    (project / "briefs" / "broken.yml").write_text("title: [\n", "utf-8")
    run = links()
    assert run.exit_code == 0
    assert run.stderr.endswith(
        "briefs/broken.yml has problems, so it may lack links; see `briefbook check`.\n"
    )


@pytest.mark.parametrize(
    "wrong", [("--timeout", "0"), ("--minutes", "0"), ("--limit", "0"), ("--timeout", "soon")]
)
def test_wrong_numbers_are_wrong_usage(wrong: tuple[str, str], project: Path, world: World) -> None:
    assert links(*wrong).exit_code == 2
    assert world.log == []


def test_one_link_of_two_briefs_is_asked_for_once(project: Path, world: World) -> None:
    brief(project, "twin", world.url("fine", "200"))
    links()
    assert world.asked.count("HEAD fine/200") == 1
