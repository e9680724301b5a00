"""What is taken from the build before is what a build from nothing would make."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path

from briefbook.corpus.corpus import Corpus
from briefbook.diff.changed_pages import can_be_made
from briefbook.pages.context import Site
from briefbook.pages.dependencies import addresses
from briefbook.render.addresses import path_of
from briefbook.site.generate import markdown
from briefbook.site.last_build import LastBuild, stamps
from tests.diff.test_mutations import golden, mutated
from tests.support.build import ENGLISH
from tests.support.differences import WITH_CARDS


def site(corpus: Corpus, root: Path, **settings: object) -> Site:
    return Site(corpus, replace(WITH_CARDS, root=root, **settings), ENGLISH)  # type: ignore[arg-type]


def built(one: Site, key: str = "key") -> LastBuild:
    """A build of this site: its pages stand on disk, each holding its Markdown twice."""
    folder = one.settings.root / "built"
    for path, text in markdown(one).items():
        address = path.removesuffix(".md").removesuffix("index").rstrip("/")
        for file in (one.settings.docs / path, folder / address / "index.html"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    standing = stamps(one.settings.docs, folder, addresses(one.corpus))
    return LastBuild(lambda: one.corpus, key, folder, {}, standing)


def states(root: Path) -> Iterator[Site]:
    """The golden project after many edits; no brief has a link that is none."""
    for corpus in islice(mutated(), 0, None, 9):
        if can_be_made(corpus, WITH_CARDS):
            with suppress(ValueError):
                one = site(corpus, root)
                markdown(one)
                yield one


def test_after_any_edit_what_is_kept_is_what_would_be_made(tmp_path: Path) -> None:
    last = built(site(golden()[1], tmp_path))
    kept_at_all = 0
    for one in states(tmp_path):
        texts, kept = markdown(one), last.kept(one, "key")
        kept_at_all += len(kept)
        for address in kept:
            path = path_of(address)
            assert (one.settings.docs / path).read_text("utf-8") == texts[path], path
    assert kept_at_all > 200


def test_where_nothing_has_changed_everything_is_kept(tmp_path: Path) -> None:
    last = built(site(golden()[1], tmp_path))
    assert last.kept(site(golden()[1], tmp_path), "key") == addresses(golden()[1])


def test_with_another_template_nothing_is_kept(tmp_path: Path) -> None:
    last = built(site(golden()[1], tmp_path))
    assert last.kept(site(golden()[1], tmp_path), "another template") == frozenset()


def test_a_file_that_somebody_has_touched_is_made_anew(tmp_path: Path) -> None:
    corpus = golden()[1]
    one = site(corpus, tmp_path)
    last = built(one)
    brief, other, third = sorted(address for address in addresses(corpus) if address)[:3]
    (last.folder / brief / "index.html").write_text("By somebody else", "utf-8")
    (one.settings.docs / path_of(other)).unlink()
    file = one.settings.docs / path_of(third)
    os.utime(file, ns=(0, file.stat().st_mtime_ns + 1))
    assert addresses(corpus) - last.kept(one, "key") == {brief, other, third}
