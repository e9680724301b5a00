"""One site made by several machines: each makes some of its pages, and their folders are joined.

Every machine reads all briefs, for who repeats whom and who differs from whom can't be told from a
part of them. Here they run one after another, each with the machine to itself.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import site
from bench.measure import Run, run

_HOOKS = """\
from zlib import crc32
from briefbook.site import generate, page_files
from briefbook.site.last_build import MadePage
from briefbook.site.shares import shares as all_shares
from briefbook.system.processes import spread as all_spread
left_out, all_files = set(), generate.files
def at_home(name):
    return crc32(name.encode()) % {of} == {number}
def files(site, *given):
    made = all_files(site, *given).items()
    return {{path: one for path, one in made if path[-4:] != ".png" or at_home(path)}}
def shares(wanted, jobs):
    left_out.update(address for address in wanted if not at_home(address))
    return all_shares(set(wanted) - left_out, jobs)
def spread(make, parts, jobs):
    yield from all_spread(make, parts, jobs)
    yield {{address: MadePage("", "", ()) for address in left_out}}
page_files.shares, page_files.spread, generate.files = shares, spread, files
"""
_OF_ALL = ("sitemap.xml", "sitemap.xml.gz", "_headers")
"""Files that one machine can't make: they hold something of every page."""


@dataclass(frozen=True)
class _Joined:
    files: int
    differ: tuple[str, ...]


def run_all(briefs: int, number: int) -> str:
    """A site built whole and in so many parts; what each took, and whether it is the same site."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        build = (sys.executable, "-m", "briefbook", "build")
        site.project(root / "whole", briefs, index=False)
        whole = run(build, root / "whole")
        parts = list(_parts(root, briefs, number, build))
        joined = _joined(root, number)
    lines = [
        f"{briefs} briefs, without a search index, {number} machines after one another",
        _line("one machine", whole),
        *(_line(f"part {place}", part) for place, part in enumerate(parts, 1)),
        f"longest part: {max(part.wall for part in parts) / whole.wall:.2f} x of the whole",
        f"{joined.files} files; {len(joined.differ)} differ {' '.join(joined.differ[:5])}".rstrip(),
    ]
    return "\n".join(lines)


def _parts(root: Path, briefs: int, number: int, build: tuple[str, ...]) -> Iterator[Run]:
    for place in range(number):
        folder = root / f"part{place}"
        site.project(folder, briefs, index=False)
        with (folder / "hooks.py").open("a", encoding="utf-8") as hooks:
            hooks.write(_HOOKS.format(of=number, number=place))
        yield run(build, folder)


def _joined(root: Path, number: int) -> _Joined:
    """The folders of all parts in one, beside the whole site."""
    for place in range(number):
        shutil.copytree(root / f"part{place}/site", root / "joined", dirs_exist_ok=True)
    whole, joined = _files(root / "whole/site"), _files(root / "joined")
    names = sorted(whole.keys() | joined.keys())
    return _Joined(len(names), tuple(one for one in names if whole.get(one) != joined.get(one)))


def _files(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    named = {file.relative_to(folder).as_posix(): file for file in files}
    return {name: file.read_bytes() for name, file in named.items() if name not in _OF_ALL}


def _line(name: str, one: Run) -> str:
    return f"{name:<14} {one.wall:7.2f} s {one.cpu:7.2f} s {one.peak:6.0f} MB"
