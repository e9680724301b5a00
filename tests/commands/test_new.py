"""`briefbook new`, as an editor types it: a file, a pipe, a wrong word."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.copies import TEXT, TITLE, html
from tests.support.projects import environment, harbour

LINK = "https://courier.brackhaven.example.org/quay"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return harbour(tmp_path / "project")


def new(root: Path, *arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "briefbook", "new", *arguments],
        cwd=root,
        env=environment(root),
        input=data,
        capture_output=True,
        timeout=60,
    )


def check(root: Path) -> int:
    done = subprocess.run(
        [sys.executable, "-m", "briefbook", "check", "--strict"],
        cwd=root,
        env=environment(root),
        capture_output=True,
        timeout=60,
    )
    return done.returncode


def test_a_pasted_text_becomes_a_draft_and_a_capture(root: Path) -> None:
    done = new(root, "--url", LINK, data=TEXT.encode())
    assert done.returncode == 0, done.stderr
    path = done.stdout.decode().splitlines()[0]
    assert path == "briefs/2033/courier-brackhaven-example-org-the-quay-that-grew.yml"
    assert TITLE in (root / path).read_text("utf-8")
    capture = root / "captures" / "courier-brackhaven-example-org-the-quay-that-grew.txt"
    assert capture.read_bytes() == TEXT.encode()
    assert check(root) == 0


def test_a_saved_page_may_have_names_for_everything(root: Path) -> None:
    page = root / "page.html"
    page.write_text(html(), "utf-8")
    out, captures = root / "briefs" / "quay.yml", root / "kept"
    arguments = ["--publisher", "bay-post", "--out", str(out), "--captures", str(captures)]
    done = new(root, str(page), "--url", LINK, *arguments)
    assert done.returncode == 0, done.stderr
    assert "publisher: bay-post" in out.read_text("utf-8")
    assert (captures / "quay.html").read_bytes() == page.read_bytes()
    assert check(root) == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["no-such-file"], "`no-such-file` is no file."),
        (["https://news.example.org/x"], "To have the page fetched say so: --fetch."),
        (["--fetch", "page"], "--fetch needs an address that begins with https:// or http://."),
        (["--url", "javascript:alert(1)"], "`javascript:alert(1)` is not a public web address."),
        (
            ["--publisher", "bay-pots"],
            "is no publisher of the vocabulary. Did you mean `bay-post`?",
        ),
        (["--out", "draft.txt"], "--out names the file of the draft; it ends in `.yml`."),
    ],
)
def test_wrong_usage_is_told(root: Path, arguments: list[str], told: str) -> None:
    done = new(root, *arguments)
    assert done.returncode == 2
    assert told in " ".join(done.stderr.decode().split())


@pytest.mark.parametrize(
    ("arguments", "data", "told"),
    [
        ([], b"", "There is nothing in it."),
        ([], b"x" * 21_000_000, "It is longer than 20 MiB. Copy the text into a file."),
        (
            [],
            TEXT.encode(),
            "Nothing in it says where it was published. Name the address: --url LINK.",
        ),
        (["--fetch", "http://127.0.0.1/x"], b"", "is not a public http or https address."),
        (["--out", "briefs/UPPER.yml", "--url", LINK], TEXT.encode(), "can't be the id of a brief"),
    ],
)
def test_what_cannot_be_drafted_is_told_in_one_line(
    root: Path, arguments: list[str], data: bytes, told: str
) -> None:
    done = new(root, *arguments, data=data)
    assert (done.returncode, done.stdout) == (1, b"")
    (line,) = done.stderr.decode().splitlines()
    assert told in line
