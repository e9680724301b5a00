"""`briefbook generate`: what it says, and with which exit code it ends."""

import re
from pathlib import Path

import pytest
from click.testing import Result

from tests.support.projects import configure, harbour, here, run, snapshot

DONE = re.compile(r"(\d+) files? written, (\d+) removed\.\n")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The invented project, before anything was generated."""
    return harbour(tmp_path)


def generate(root: Path) -> Result:
    """The command, in this process."""
    return here(root, "generate")


def numbers(told: str) -> tuple[int, int]:
    """How many files were written and removed, from the one line there is."""
    found = DONE.fullmatch(told)
    assert found, told
    return int(found[1]), int(found[2])


def test_it_says_how_many_files_it_wrote_and_removed(root: Path) -> None:
    by_hand = snapshot(root / "docs")
    first = run(root, "briefbook", "generate")
    assert (first.returncode, first.stdout) == (0, ""), "advice is for the check"
    written, removed = numbers(first.stderr)
    ledger = 1
    assert (len(snapshot(root / "docs")), removed) == (len(by_hand) + written + ledger, 0)
    second = generate(root)
    assert (second.exit_code, numbers(second.stderr)) == (0, (0, 0))


def test_it_removes_the_files_of_a_deleted_brief(root: Path) -> None:
    generate(root)
    (root / "briefs/2024/bay-post-old.yml").unlink()
    done = generate(root)
    assert done.exit_code == 0
    assert numbers(done.stderr)[1] == 4
    assert [path for path in snapshot(root / "docs") if "bay-post-old" in path] == []


def test_without_an_address_it_says_what_is_missing_for_it(root: Path) -> None:
    configure(root, site_url='""')
    done = generate(root)
    told, _, counted = done.stderr.partition("\n")
    assert told == (
        "mkdocs.yml has no `site_url`, so there are no feeds and no social cards, and citations of"
        " our pages have no address."
    )
    assert (done.exit_code, numbers(counted)[1]) == (0, 0)
    assert not (root / "docs/feeds").exists()
    assert not (root / "docs/cards").exists()


def test_with_errors_it_tells_each_and_writes_nothing(root: Path) -> None:
    generate(root)
    (root / "briefs/2024/bay-post-map.yml").write_text("title: [\n", "utf-8")
    (root / "docs/index.md").unlink()
    before = snapshot(root / "docs")
    done = generate(root)
    assert done.exit_code == 1
    assert re.search(r"^briefs/2024/bay-post-map\.yml:\d+:\d+: [a-z-]+: ", done.stdout, re.M)
    assert done.stderr.endswith("Nothing was written; the pages are as they were.\n")
    assert snapshot(root / "docs") == before


def test_a_page_written_by_hand_in_the_way_is_told_like_any_problem(root: Path) -> None:
    page = root / "docs/events/port-briefing.md"
    page.parent.mkdir(exist_ok=True)
    page.write_text("# By hand\n", "utf-8")
    done = generate(root)
    assert done.exit_code == 1
    assert (
        "docs/events/port-briefing.md:1:1: page-clash: This hand-written page stands where a "
        "generated one belongs. Rename it, or remove it; it was left as it is.\n"
    ) in done.stdout
    assert "1 error" in done.stderr
    assert page.read_text("utf-8") == "# By hand\n"
    assert not (root / "docs/index.md").exists()


def test_it_works_from_a_folder_below_and_from_elsewhere(root: Path) -> None:
    assert run(root / "briefs" / "2024", "briefbook", "generate").returncode == 0
    (root / "docs/index.md").unlink()
    elsewhere = root.parent.parent
    done = run(elsewhere, "briefbook", "generate", "--project", str(root))
    assert (done.returncode, numbers(done.stderr)) == (0, (1, 0))
