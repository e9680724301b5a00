"""Putting a new site in the place of the old one: at any moment one of the two stands whole."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import pytest

from briefbook.output import swap
from tests.support.projects import snapshot

P = ParamSpec("P")
T = TypeVar("T")
OLD = {"index.html": b"old", "events/storm/index.html": b"old storm"}
NEW = {"index.html": b"new", "topics/sea/index.html": b"new sea"}

exchange, rename = swap._exchanged, Path.rename


def lay(folder: Path, files: dict[str, bytes]) -> None:
    """Make a tree."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def by_renames(one: Path, two: Path) -> bool:
    """What the exchange comes to, for machines that can't do it in one step."""
    between = one.with_name("between")
    rename(one, between)
    rename(two, one)
    rename(between, two)
    return True


def real_or_like_it(one: Path, two: Path) -> bool:
    return exchange(one, two) or by_renames(one, two)


def never(one: Path, two: Path) -> bool:
    return False


WAYS = {"exchanged": real_or_like_it, "renamed": never}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways: in one step where the system can, in two renames elsewhere."""
    monkeypatch.setattr(swap, "_exchanged", WAYS[request.param])
    return str(request.param)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """An old site, and the new one beside it."""
    site = tmp_path / "site"
    lay(site, OLD)
    lay(swap.beside(site), NEW)
    return site


def alone(site: Path) -> bool:
    """Whether nothing is left over beside the site."""
    return [path.name for path in site.parent.iterdir()] == [site.name]


def test_the_new_tree_is_made_beside_the_old_one(tmp_path: Path) -> None:
    assert swap.beside(tmp_path / "site") == tmp_path / "site.briefbook-new"


@pytest.mark.usefixtures("way")
def test_the_new_tree_takes_the_place_of_the_old_one(site: Path) -> None:
    swap.swap(swap.beside(site), site)
    assert snapshot(site) == NEW
    assert alone(site)


@pytest.mark.usefixtures("way")
def test_the_first_tree_needs_no_old_one(tmp_path: Path) -> None:
    site = tmp_path / "site"
    lay(swap.beside(site), NEW)
    swap.swap(swap.beside(site), site)
    assert snapshot(site) == NEW
    assert alone(site)


def test_the_system_exchanges_both_trees_or_says_that_it_did_not(site: Path) -> None:
    done = exchange(swap.beside(site), site)
    assert (snapshot(site), snapshot(swap.beside(site))) == ((NEW, OLD) if done else (OLD, NEW))


def test_an_exchange_with_nothing_is_none(tmp_path: Path) -> None:
    lay(tmp_path / "site", OLD)
    assert exchange(tmp_path / "site.briefbook-new", tmp_path / "site") is False
    assert snapshot(tmp_path / "site") == OLD


class Killed(BaseException):
    """The end of the process, at a place of our choice."""


class Steps:
    """Lets a number of steps on disk happen and kills the run at the next one."""

    def __init__(self, allowed: int) -> None:
        self.left = allowed

    def counted(self, step: Callable[P, T]) -> Callable[P, T]:
        def stopped(*arguments: P.args, **options: P.kwargs) -> T:
            if not self.left:
                raise Killed
            self.left -= 1
            return step(*arguments, **options)

        return stopped


def remove_a_file(tree: Path) -> None:
    """How removing a tree begins."""
    next(path for path in sorted(tree.rglob("*")) if path.is_file()).unlink()


def allow(steps: int, patch: pytest.MonkeyPatch) -> None:
    """Count every step of a swap; removing a tree is two of them, so it can end half-way."""
    counter = Steps(steps)
    begin, finish = counter.counted(remove_a_file), counter.counted(shutil.rmtree)

    def removed(tree: Any, ignore_errors: bool = False) -> None:
        begin(tree)
        finish(tree)

    patch.setattr(swap, "_exchanged", counter.counted(swap._exchanged))
    patch.setattr(Path, "rename", counter.counted(rename))
    patch.setattr(shutil, "rmtree", removed)


KILLS = [
    ("exchanged", 0, "before the exchange", OLD),
    ("exchanged", 1, "before the old tree is removed", NEW),
    ("exchanged", 2, "while the old tree is removed", NEW),
    ("renamed", 0, "before anything", OLD),
    ("renamed", 1, "before the old tree moves away", OLD),
    ("renamed", 2, "before the new tree moves in", OLD),
    ("renamed", 3, "before the old tree is removed", NEW),
    ("renamed", 4, "while the old tree is removed", NEW),
]


@pytest.mark.parametrize(
    ("way", "steps", "moment", "standing"),
    KILLS,
    ids=[f"{way}, {moment}" for way, _, moment, _ in KILLS],
    indirect=["way"],
)
def test_a_run_killed_at_any_moment_leaves_a_whole_tree(
    site: Path,
    way: str,
    steps: int,
    moment: str,
    standing: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        allow(steps, patch)
        with pytest.raises(Killed):
            swap.swap(swap.beside(site), site)
    swap.recover(site)
    assert snapshot(site) == standing, f"{way}, killed {moment}"
    assert alone(site)


def test_these_are_all_moments_there_are(
    site: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        allow(sum(kill[0] == way for kill in KILLS), patch)
        swap.swap(swap.beside(site), site)
    assert snapshot(site) == NEW
    assert alone(site)


def test_half_a_new_tree_is_dropped(site: Path) -> None:
    remove_a_file(swap.beside(site))
    swap.recover(site)
    assert snapshot(site) == OLD
    assert alone(site)


def test_recovering_where_nothing_happened_changes_nothing(tmp_path: Path) -> None:
    lay(tmp_path / "site", OLD)
    swap.recover(tmp_path / "site")
    assert snapshot(tmp_path / "site") == OLD
    swap.recover(tmp_path / "nothing")
    assert alone(tmp_path / "site")


def test_folders_of_somebody_else_beside_the_site_are_left_alone(site: Path) -> None:
    for name in ("site.old", "site.new"):
        lay(site.with_name(name), OLD)
    swap.recover(site)
    lay(swap.beside(site), NEW)
    swap.swap(swap.beside(site), site)
    assert snapshot(site) == NEW
    assert snapshot(site.with_name("site.old")) == snapshot(site.with_name("site.new")) == OLD


def test_a_link_or_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert swap.obstacle(site) == ""
    site.mkdir()
    assert swap.obstacle(site) == ""
    (tmp_path / "site.briefbook-new").write_text("", "utf-8")
    assert swap.obstacle(site) == (
        "site.briefbook-new is a link or a file, and a folder belongs there. Move it away."
    )
    (tmp_path / "site.briefbook-new").unlink()
    site.rmdir()
    site.symlink_to(tmp_path / "nowhere")
    assert swap.obstacle(site) == (
        "site is a link or a file, and a folder belongs there. Move it away."
    )


def test_a_folder_that_is_no_site_is_not_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "scripts"
    lay(folder, {"tool.py": b"ours", ".hidden": b""})
    assert swap.obstacle(folder) == (
        "scripts holds something else than a site, and a build replaces all of it. "
        "Move it away, or name another folder: `site_dir` in mkdocs.yml."
    )
    for name in ("index.html", "404.html", "assets/frame.css"):  # also half of one
        site = tmp_path / name.replace("/", "-")
        lay(site, {name: b"", "old.txt": b""})
        assert swap.obstacle(site) == ""
    lay(tmp_path / "empty", {".gitkeep": b""})
    assert swap.obstacle(tmp_path / "empty") == ""
