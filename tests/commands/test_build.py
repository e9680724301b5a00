"""`briefbook build`: the old site or the new one, never half of one."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.disks import files_end_at
from tests.support.projects import harbour, here, replace, run, snapshot

BESIDE = {".cache", "briefs", "docs", "mkdocs.yml", "scripts", "site"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The invented project with a site of old."""
    root = harbour(tmp_path)
    (root / "site/events").mkdir(parents=True)
    (root / "site/index.html").write_text("the old site", "utf-8")
    (root / "site/events/index.html").write_text("old events", "utf-8")
    return root


def test_it_builds_the_site_and_says_where_it_is(root: Path) -> None:
    done = run(root, "briefbook", "build", "--strict")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.endswith(
        f"The site is in `{root / 'site'}`. To look at it: make serve (or briefbook serve)\n"
    )
    built = snapshot(root / "site")
    assert b"the old site" not in built["index.html"]
    assert "briefings/bay-post-map/index.html" in built
    assert {path.name for path in root.iterdir()} == BESIDE
    by_mkdocs = run(root, "mkdocs", "build", "--strict")
    assert by_mkdocs.returncode == 0
    assert snapshot(root / "site") == built, "the two commands give the same site"


def test_a_build_and_generate_read_the_same_settings(root: Path) -> None:
    """Folder, variables, inherited settings; a feed is made only for a site with an address."""
    (root / "mkdocs.yml").rename(root / "base.yml")
    (root / "mkdocs.yml").write_text(
        "INHERIT: base.yml\ndocs_dir: content\nsite_dir: public\n"
        "site_url: !ENV [NOWHERE_SET, 'https://t.example/']\n",
        "utf-8",
    )
    (root / "docs").rename(root / "content")
    done = here(root, "build", "--strict")
    assert done.exit_code == 0, done.stderr
    built = snapshot(root / "public")
    assert {"index.html", "briefings/bay-post-map/index.html"} <= built.keys()
    assert b"https://t.example/" in built["feeds/briefings.xml"]
    content = snapshot(root / "content")
    again = here(root, "generate")
    assert again.exit_code == 0, again.stdout
    assert snapshot(root / "content") == content
    assert not (root / "docs").exists()


def break_brief(root: Path) -> None:
    (root / "briefs/2024/bay-post-map.yml").write_text("title: [\n", "utf-8")


def break_link(root: Path) -> None:
    (root / "docs/essay.md").write_text("# Essay\n\n[There](nowhere.md)\n", "utf-8")


def warn(root: Path) -> None:
    replace(root / "briefs/2024/bay-post-map.yml", "read: 2024-05-07", "read: 2024-05-01")


def break_config(root: Path) -> None:
    replace(root / "mkdocs.yml", "hooks: [scripts", "hooks: [script")


def break_limit(root: Path) -> None:
    replace(root / "mkdocs.yml", "  briefbook:\n", "  briefbook:\n    limits: {briefs: many}\n")


def break_template(root: Path) -> None:
    replace(root / "scripts/briefbook/theme/404.html", "{% block content %}", "{% block content")


FAULTS: dict[Callable[[Path], None], str] = {
    break_brief: "so nothing was built",
    break_link: "a link 'nowhere.md', but the target is not found",
    warn: "event-after-article: warning: ",
    break_config: "mkdocs_hooks.py' isn't an existing file",
    break_template: ": A template can't be used: expected token 'end of statement block'",
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_build_that_fails_leaves_the_old_site_and_nothing_else(
    root: Path, fault: Callable[[Path], None]
) -> None:
    replace(
        root / "briefs/2024/bay-post-map.yml",
        "kind: analysis",
        "kind: analysis\npublished: 2024-05-03",
    )
    before = snapshot(root / "site")
    fault(root)
    done = here(root, "build", "--strict")
    assert done.exit_code == 1, done.stderr
    assert FAULTS[fault] in done.stderr
    assert snapshot(root / "site") == before
    assert {path.name for path in root.iterdir()} == BESIDE


def test_a_mistake_in_a_brief_is_one_line_with_its_place(root: Path) -> None:
    break_brief(root)
    done = here(root, "build")
    lines = done.stderr.splitlines()
    told = [line for line in lines if line.startswith("ERROR")]
    assert len(told) == 1
    assert re.match(r"ERROR +-  briefs/2024/bay-post-map\.yml:\d+:\d+: [a-z-]+: \S", told[0])
    assert lines[-1] == "The briefs have errors, so nothing was built; what stood before stands."
    assert "Traceback" not in done.stderr


def test_a_warning_fails_a_strict_build_only(root: Path) -> None:
    break_link(root)
    assert here(root, "build").exit_code == 0
    assert b"the old site" not in snapshot(root / "site")["index.html"]


@pytest.mark.parametrize("program", ["briefbook", "mkdocs"])
def test_a_setting_without_shape_is_told_in_a_sentence(root: Path, program: str) -> None:
    break_limit(root)
    done = run(root, program, "build")
    assert done.returncode == (2 if program == "briefbook" else 1)
    assert ": The limit `briefs` must be a whole number above 0." in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_disk_that_fills_up_is_told_and_the_old_site_stands(root: Path) -> None:
    before = snapshot(root / "site")
    with files_end_at(60_000):  # pages fit into it, Material's scripts don't
        done = run(root, "briefbook", "build")
    assert done.returncode == 1
    told = done.stderr.splitlines()[-1]
    assert told.startswith("site.briefbook-new/assets/")
    assert told.endswith(
        " can't be written: files may not grow so large here. Raise the limit (`ulimit -f`), then"
        " run this again."
    )
    assert "Traceback" not in done.stderr
    assert snapshot(root / "site") == before
    assert {path.name for path in root.iterdir()} == BESIDE


def test_what_a_killed_run_left_is_cleared_up_first(root: Path) -> None:
    good = snapshot(root / "site")
    (root / "site").rename(root / "site.briefbook-old")
    (root / "site.briefbook-new").mkdir()
    (root / "site.briefbook-new/index.html").write_text("half", "utf-8")
    break_brief(root)
    assert here(root, "build").exit_code == 1
    assert snapshot(root / "site") == good
    assert {path.name for path in root.iterdir()} == BESIDE


def test_a_limit_of_the_project_holds_in_a_build(root: Path) -> None:
    replace(root / "mkdocs.yml", "  briefbook:\n", "  briefbook:\n    limits: {briefs: 1}\n")
    done = here(root, "build")
    assert done.exit_code == 1
    assert "too-many: There are" in done.stderr
