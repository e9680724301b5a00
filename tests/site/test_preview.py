"""Archives from strangers: what is shown is shown, and nothing in them leads, runs or grows."""

import stat
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from briefbook.site.hosting.header_rules import Move, rules
from briefbook.site.hosting.host_files import HEADERS, REDIRECTS, headers, redirects
from briefbook.site.preview import PreviewLimits, RefusedError, unpack
from tests.support import projects
from tests.support.disks import files_end_at

PAGES = {
    "index.html": b"<h1>Home</h1>",
    "404.html": b"<h1>Page not found</h1>",
    "briefings/a/index.html": b"<h1>A</h1>",
    "assets/menu.js": b"menu()",
    "pagefind/wasm.en.pagefind": b"\0asm",
    "pagefind/index/en_1.pf_index": b"index",
    "sitemap.xml.gz": b"packed",
}
RULES = rules("default-src 'none'", [], [], [Move("/a/", "/b/")])


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """The site that our own code built."""
    site = tmp_path / "ours"
    for name, data in PAGES.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(data)
    (site / HEADERS).write_text(headers(RULES), "utf-8")
    (site / REDIRECTS).write_text(redirects(RULES, "/"), "utf-8")
    return site


def packed(tmp_path: Path, files: Mapping[Any, bytes], how: int = ZIP_DEFLATED) -> Path:
    """An archive of entries by name or as they are; the pages of a good site first."""
    archive = tmp_path / "site.zip"
    with warnings.catch_warnings(), ZipFile(archive, "w", how) as opened:
        warnings.simplefilter("ignore")  # a name that stands there twice
        for name, data in {**PAGES, **files}.items():
            opened.writestr(name, data)
    return archive


def refused(
    tmp_path: Path, archive: Path, ours: Path, limits: PreviewLimits | None = None
) -> list[str]:
    """Why an archive is refused; then nothing at all was written."""
    before = projects.snapshot(tmp_path)
    with pytest.raises(RefusedError) as error:
        unpack(archive, tmp_path / "preview", ours, "/", limits)
    assert projects.snapshot(tmp_path) == before
    assert not (tmp_path / "preview").exists()
    return [*error.value.reasons]


def test_a_good_site_is_unpacked_whole(tmp_path: Path, ours: Path) -> None:
    assert unpack(packed(tmp_path, {}), tmp_path / "preview", ours, "/") == len(PAGES)
    found = dict(projects.snapshot(tmp_path / "preview"))
    told = found.pop(HEADERS).decode()
    assert found == PAGES
    assert told == headers(RULES).replace("nosniff\n", "nosniff\n  X-Robots-Tag: noindex\n")


def test_a_disk_that_fills_up_leaves_no_half_of_a_preview(tmp_path: Path, ours: Path) -> None:
    archive = packed(tmp_path, {"big.html": b"x" * 5000})
    before = projects.snapshot(tmp_path)
    with files_end_at(4096), pytest.raises(OSError, match="File too large") as error:
        unpack(archive, tmp_path / "preview", ours, "/")
    assert str(error.value.filename).endswith("/preview/big.html")
    assert projects.snapshot(tmp_path) == before
    assert {path.name for path in tmp_path.iterdir()} == {"ours", "site.zip"}


def test_what_hosts_are_told_is_ours_alone(tmp_path: Path, ours: Path) -> None:
    theirs = {HEADERS: b"/*\n  X-Theirs: yes\n", REDIRECTS: b"/* https://evil.example/ 302\n"}
    unpack(packed(tmp_path, theirs), tmp_path / "preview", ours, "/")
    assert "Theirs" not in (tmp_path / "preview" / HEADERS).read_text("utf-8")
    assert not (tmp_path / "preview" / REDIRECTS).exists()


def test_folders_may_be_listed(tmp_path: Path, ours: Path) -> None:
    archive = packed(tmp_path, {"briefings/": b"", "briefings/a/": b""})
    assert unpack(archive, tmp_path / "preview", ours, "/") == len(PAGES)


OUT = "leads out of the folder"
NEVER = "has a name that our pages never have"
KIND = "is of a kind that no page of ours needs"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("/etc/passwd.html", OUT),
        ("../up.html", OUT),
        ("a/../../up.html", OUT),
        ("..\\up.html", OUT),
        ("a\\..\\up.html", OUT),
        ("C:/up.html", NEVER),
        ("a//b.html", NEVER),
        ("./a.html", NEVER),
        (".htaccess", NEVER),
        (".well-known/x.json", NEVER),
        ("_worker.js", NEVER),
        ("_routes.json", NEVER),
        ("sub/_headers", NEVER),
        ("a b.html", NEVER),
        ("é.html", NEVER),
        ("a\u202eb.html", NEVER),
        ("a\nb.html", NEVER),
        (f"{'a' * 210}.html", NEVER),
        ("a/" * 250 + "b.html", "has too long a name"),
        ("netlify.toml", KIND),
        ("shell.php", KIND),
        ("page.shtml", KIND),
        ("page.HTML", KIND),
        ("CNAME", KIND),
        ("inside.zip", KIND),
    ],
)
def test_a_name_that_no_page_has_is_refused(
    tmp_path: Path, ours: Path, name: str, reason: str
) -> None:
    told = refused(tmp_path, packed(tmp_path, {name: b"x"}), ours)
    assert len(told) == 1
    assert told[0].endswith(f"` {reason}.")
    assert told[0].isprintable()


@pytest.mark.parametrize(
    "mode", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK, stat.S_IFDIR]
)
def test_links_pipes_and_devices_are_refused(tmp_path: Path, ours: Path, mode: int) -> None:
    entry = ZipInfo("a.html")
    entry.external_attr = (mode | 0o777) << 16
    archive = packed(tmp_path, {entry: b"/etc/passwd"})
    assert refused(tmp_path, archive, ours) == ["`a.html` is no plain file."]


def test_a_folder_with_something_in_it_is_no_folder(tmp_path: Path, ours: Path) -> None:
    archive = packed(tmp_path, {"a/": b"text"})
    assert refused(tmp_path, archive, ours) == [f"`a/` {NEVER}."]


@pytest.mark.parametrize("name", ["index.html", "INDEX.html", "404.html/x.html", "briefings"])
def test_two_things_in_one_place_are_refused(tmp_path: Path, ours: Path, name: str) -> None:
    entry = ZipInfo(name if "." in name else f"{name}.html/a.html")
    extra: dict[Any, bytes] = {entry: b"x"}
    if "." not in name:
        extra[f"{name}.html"] = b"x"
    told = refused(tmp_path, packed(tmp_path, extra), ours)
    assert len(told) == 1
    assert told[0].endswith("stands in the archive twice.")


@pytest.mark.parametrize(
    "name", ["assets/menu.js", "assets/more.js", "assets/frame.css", "pagefind/wasm.en.pagefind"]
)
def test_what_runs_must_be_as_our_own_build_has_it(tmp_path: Path, ours: Path, name: str) -> None:
    assert refused(tmp_path, packed(tmp_path, {name: b"taken()"}), ours) == [
        f"`{name}` runs on pages and is not as in our own build; changes of code have no preview."
    ]


def test_a_link_in_our_own_site_is_not_followed_out_of_a_name(tmp_path: Path, ours: Path) -> None:
    told = refused(tmp_path, packed(tmp_path, {"assets/../../secret.js": b"x"}), ours)
    assert told == [f"`assets/../../secret.js` {OUT}."]


def test_another_way_of_packing_is_refused(tmp_path: Path, ours: Path) -> None:
    told = refused(tmp_path, packed(tmp_path, {}, ZIP_BZIP2), ours)
    assert told[0] == "`index.html` is packed in a way we don't open."
    assert len(told) == len(PAGES)


def test_an_encrypted_entry_is_refused(tmp_path: Path, ours: Path) -> None:
    archive = packed(tmp_path, {})
    data = bytearray(archive.read_bytes())
    data[data.index(b"PK\1\2") + 8] |= 1
    archive.write_bytes(data)
    assert refused(tmp_path, archive, ours) == ["`index.html` is packed in a way we don't open."]


def test_too_much_of_anything_is_refused_before_it_is_unpacked(tmp_path: Path, ours: Path) -> None:
    bomb = packed(tmp_path, {"bomb.html": b"0" * 3_000_000})
    assert bomb.stat().st_size < 10_000
    mebibyte = 1024 * 1024
    assert refused(tmp_path, bomb, ours, PreviewLimits(bytes=2 * mebibyte)) == [
        "Unpacked it would be larger than 2 MiB."
    ]
    assert refused(tmp_path, bomb, ours, PreviewLimits(files=7)) == [
        "The archive holds 8 entries; 7 is the most."
    ]
    stored = packed(tmp_path, {"big.html": b"0" * mebibyte}, ZIP_STORED)
    assert refused(tmp_path, stored, ours, PreviewLimits(archive_bytes=mebibyte)) == [
        "The archive is larger than 1 MiB."
    ]


def test_an_entry_that_lies_about_its_size_is_refused(tmp_path: Path, ours: Path) -> None:
    archive = packed(tmp_path, {"bomb.html": b"0" * 100_000})
    data = archive.read_bytes()
    size = (100_000).to_bytes(4, "little")
    assert data.count(size) == 2
    archive.write_bytes(data.replace(size, (10).to_bytes(4, "little")))
    told = refused(tmp_path, archive, ours)
    assert told == ["The archive can't be read: Bad CRC-32 for file 'bomb.html'."]


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\3\4" + b"\0" * 100])
def test_what_is_no_archive_is_refused(tmp_path: Path, ours: Path, data: bytes) -> None:
    archive = tmp_path / "site.zip"
    archive.write_bytes(data)
    told = refused(tmp_path, archive, ours)
    assert told == ["The archive can't be read: File is not a zip file."]


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.9, 0.99])
def test_half_an_archive_is_refused(tmp_path: Path, ours: Path, keep: float) -> None:
    archive = packed(tmp_path, {})
    data = archive.read_bytes()
    archive.write_bytes(data[: int(len(data) * keep)])
    assert refused(tmp_path, archive, ours)[0].startswith("The archive can't be read: ")


def test_an_archive_without_a_home_page_is_no_site(tmp_path: Path, ours: Path) -> None:
    archive = tmp_path / "site.zip"
    ZipFile(archive, "w").close()
    assert refused(tmp_path, archive, ours) == [
        "There is no index.html, so this is no site of ours.",
        "There is no 404.html, so this is no site of ours.",
    ]


def test_of_many_reasons_the_first_twenty_are_told(tmp_path: Path, ours: Path) -> None:
    archive = packed(tmp_path, {f"{number}.exe": b"" for number in range(100)})
    assert len(refused(tmp_path, archive, ours)) == 20


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path, ours: Path) -> None:
    (tmp_path / "preview").mkdir()
    with pytest.raises(RefusedError, match="is there already"):
        unpack(packed(tmp_path, {}), tmp_path / "preview", ours, "/")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(RefusedError, match="is there already"):
        unpack(packed(tmp_path, {}), tmp_path / "link", ours, "/")
