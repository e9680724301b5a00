"""`briefbook new`, as an editor types it: a file, a pipe, a wrong word."""

import os
import pty
import select
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from click import UsageError
from click.testing import CliRunner, Result

from briefbook.cli import main
from briefbook.commands.new import _pasted
from briefbook.load.folder import Loaded, load
from briefbook.settings import Settings
from tests.support.copies import TEXT, TITLE, html
from tests.support.projects import FIXED, environment, harbour, snapshot, without_cache

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


@pytest.fixture
def told_of(root: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """The command in this process; its end, and what it says."""
    monkeypatch.chdir(root)
    runner = CliRunner(env=FIXED)
    return lambda arguments, data=b"": runner.invoke(main, ["new", *arguments], input=data)


def check(root: Path) -> int:
    checked = ["check", "--strict", "--project", str(root)]
    return CliRunner(env=FIXED).invoke(main, checked).exit_code


def test_a_pasted_text_becomes_a_draft_and_a_capture(root: Path) -> None:
    done = new(root, "--url", LINK, data=TEXT.encode())
    assert done.returncode == 0, done.stderr
    path = done.stdout.decode().splitlines()[0]
    assert path == "briefs/undated/courier-brackhaven-example-org-the-quay-that-grew.yml"
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
        (["mkdocs.yaml"], "`mkdocs.yaml` is no file. Did you mean `mkdocs.yml`?"),
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
def test_wrong_usage_is_told(
    told_of: Callable[..., Result], arguments: list[str], told: str
) -> None:
    done = told_of(arguments)
    assert done.exit_code == 2
    assert told in " ".join(done.stderr.split())


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
    told_of: Callable[..., Result], arguments: list[str], data: bytes, told: str
) -> None:
    done = told_of(arguments, data)
    assert (done.exit_code, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert told in line


def at_a_terminal(root: Path, keys: str, *arguments: str) -> tuple[int, str, str]:
    """What the command does where somebody sits: exit code, first what it says, then the rest."""
    ours, theirs = pty.openpty()
    _silent(theirs)
    with subprocess.Popen(
        [sys.executable, "-m", "briefbook", "new", *arguments],
        cwd=root,
        env=environment(root),
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stderr
        ready, _, _ = select.select([process.stderr], [], [], 60)
        asked = os.read(process.stderr.fileno(), 10_000).decode() if ready else ""
        for start in range(0, len(keys), 1000):
            os.write(ours, keys[start : start + 1000].encode())
        out, rest = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    return process.returncode, asked, (out + rest).decode()


def _silent(terminal: int) -> None:
    """No echo: nobody reads it, and its buffer is small."""
    settings = termios.tcgetattr(terminal)
    settings[3] &= ~termios.ECHO
    termios.tcsetattr(terminal, termios.TCSANOW, settings)


PASTE = "Paste the text of the article and press Enter, then Ctrl-D on a line of its own.\n"
NO_LINK = "Text doesn't say where it was published: Ctrl-C, and add --url LINK, or name a file.\n"


def test_at_a_terminal_it_says_what_it_waits_for_and_how_to_end_it(root: Path) -> None:
    code, asked, rest = at_a_terminal(root, f"{TEXT}\n\x04", "--url", LINK)
    assert (code, asked) == (0, PASTE), rest
    (draft,) = (root / "briefs/undated").glob("*.yml")
    assert TITLE in draft.read_text("utf-8")
    line = "A line is longer than a terminal takes. Copy the text into a file, and name that.\n"
    assert at_a_terminal(root, "word " * 900 + "\n\x04") == (1, PASTE + NO_LINK, line)


def test_with_no_input_at_all_it_asks_for_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(UsageError) as told:
        _pasted("")
    assert told.value.message == "There is nothing to read from. Name a saved page."


def test_a_page_that_takes_for_ever_is_told_in_one_line(
    told_of: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    def for_ever(*given: object, **named: object) -> str:
        while True:
            with suppress(Exception):
                time.sleep(10)

    monkeypatch.setattr("trafilatura.extract", for_ever)
    monkeypatch.setattr("briefbook.commands.new.SECONDS", 0.5)
    done = told_of(["--url", LINK], html().encode())
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == (
        "The page can't be read in time. Copy its text into a file, and name that.\n"
    )


def test_captures_that_cannot_be_read_end_nothing(root: Path) -> None:
    captures = root / "captures"
    captures.mkdir()
    (captures / "huge.html").write_text("<!doctype html>" + "<p>x " * 900_000, "utf-8")
    (captures / "same.txt").write_text(TEXT, "utf-8")
    (captures / "comments.html").write_text("<!-- -->" * 28 + "<div>", "utf-8")
    os.mkfifo(captures / "pipe.txt")
    done = new(root, "--url", LINK, data=TEXT.encode())
    assert done.returncode == 0, done.stderr
    told = done.stderr.decode().splitlines()
    assert (
        told[0] == "It may be a copy: same.txt is nearly the same text (96% of its runs of words)."
    )
    assert told[1] == (
        "huge.html can't be read as a page; it was not compared. Copy its text into a file there."
    )


def test_what_looks_like_a_copy_is_said_first(root: Path, told_of: Callable[..., Result]) -> None:
    brief = "briefs/2024/example-times-no-dredging.yml"
    link = "https://m.news.example.org/2024/05/port/?a=1&b=2"
    done = told_of(["--url", link], TEXT.encode())
    assert done.exit_code == 0
    assert done.stderr.splitlines()[0] == (
        f"This looks like a copy of {brief}: its address differs only in form."
    )
    draft = (root / done.stdout.splitlines()[0]).read_text("utf-8")
    assert draft.index("# ~ This looks like a copy of") < draft.index("status: draft")
    assert "\ncopy_of: example-times-no-dredging\n" in draft
    assert check(root) == 0


def test_the_screen_says_what_was_written_what_is_left_and_what_comes_next(root: Path) -> None:
    done = new(root, "--url", LINK, data=TEXT.encode())
    name = "courier-brackhaven-example-org-the-quay-that-grew"
    assert done.stdout.decode() == f"briefs/undated/{name}.yml\n"
    assert done.stderr.decode().splitlines() == [
        "No year is sure, so it goes to `undated/`. Once you know it, move the file to the"
        " folder of the year: its address stays.",
        "5 claims and 0 events proposed, 10 places to decide; the hard ones first: publisher,"
        " published, topics.",
        "1 entry may be new to the vocabulary: see the top of the draft.",
        f"The page is kept in captures/{name}.txt.",
        "--all lists 2 phrases more that could be quoted.",
        f"Next: search it for `decide`, then run: briefbook check briefs/undated/{name}.yml",
    ]


def test_all_lists_the_rest_also_of_an_article_that_is_briefed(
    root: Path, told_of: Callable[..., Result]
) -> None:
    told_of(["--url", LINK], TEXT.encode())
    before = snapshot(root)
    again = told_of(["--url", LINK], TEXT.encode())
    assert again.exit_code == 1
    assert again.stderr.endswith(
        f"of this article already: {LINK} What else could be quoted: --all.\n"
    )
    done = told_of(["--url", LINK, "--all"], TEXT.encode())
    assert done.exit_code == 0
    assert done.stderr.endswith("the-quay-that-grew.yml is a brief of it, and was left as it is.\n")
    assert done.stdout.splitlines() == [
        "   1  The town council of Brackhaven voted on Monday for a quay of eighty metres, a third"
        " longer than the one that stands",
        "   3  four to five million",
    ]
    assert snapshot(root) == before


def test_the_project_is_loaded_once(
    root: Path, told_of: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    times: list[str] = []

    def counted(settings: Settings) -> Loaded:
        times.append("loaded")
        return load(settings)

    for module in ("briefbook.commands.new", "briefbook.drafting.new"):
        monkeypatch.setattr(f"{module}.load", counted)
    assert told_of(["--url", LINK, "--publisher", "bay-post"], TEXT.encode()).exit_code == 0
    assert times == ["loaded"]


def test_a_pipe_is_no_page_that_is_waited_for(root: Path) -> None:
    os.mkfifo(root / "pipe")
    done = new(root, "pipe", "--url", LINK)
    assert done.returncode == 2
    assert done.stderr.decode().endswith("Error: `pipe` is no file.\n")


def test_a_draft_that_cannot_be_written_leaves_no_folder(root: Path) -> None:
    (root / "f").touch()
    (root / "page.html").write_text(html(), "utf-8")
    before = without_cache(root)
    arguments = ["--out", "f/quay.yml", "--captures", "new/deep", "--url", LINK]
    done = new(root, "page.html", *arguments)
    assert (done.returncode, done.stdout) == (1, b"")
    assert len(done.stderr.splitlines()) == 1
    assert not (root / "new").exists()
    assert without_cache(root) == before


@pytest.mark.parametrize(
    "link", ["https://[::1", "https://news.example.org:99999999/a", "/news/quay", "http://"]
)
def test_an_address_in_a_page_that_cannot_be_read_is_none(
    told_of: Callable[..., Result], link: str
) -> None:
    page = html().replace("<head>", f'<head><link rel="canonical" href="{link}">')
    assert link in page
    done = told_of([], page.encode())
    assert done.stderr == (
        "Nothing in it says where it was published. Name the address: --url LINK.\n"
    )
    assert told_of(["--url", LINK], page.encode()).exit_code == 0
