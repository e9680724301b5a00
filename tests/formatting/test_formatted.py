"""Each file of `texts/` shows what a text becomes; the first line says what part it is of."""

from pathlib import Path

import pytest

from briefbook.formatting import formatted as module
from briefbook.formatting.formatted import BRIEF, MeaningChangedError, formatted
from tests.support.projects import ROOT

CASES = sorted((Path(__file__).parent / "texts").glob("*.case"))
PATH = "briefs/x.yml"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_text_becomes_what_the_case_says(case: Path) -> None:
    head, becomes = case.read_text("utf-8").split("=== becomes\n")
    part, _, text = head.partition("\n")
    assert formatted(PATH, part, text) == becomes
    assert formatted(PATH, part, becomes) == becomes


@pytest.mark.parametrize(
    "name",
    [
        *("a-comment-in-brackets-makes-lines-of-them", "comments-at-the-head-stay-there"),
        "texts-that-must-be-quoted",
    ],
)
def test_line_feeds_at_the_end_are_one(name: str) -> None:
    becomes = (Path(__file__).parent / "texts" / f"{name}.case").read_text("utf-8")
    part, becomes = becomes.partition("\n")[0], becomes.split("=== becomes\n")[1]
    assert formatted(PATH, part, becomes.rstrip("\n")) == becomes
    assert formatted(PATH, part, f"\n\n{becomes}\n\n\n").strip("\n") == becomes.strip("\n")


def test_a_line_is_counted_in_characters() -> None:
    wide = "鱼" * 40 + " " + "鱼" * 40
    text = f"harbour:\n  name: {wide}\n"
    assert formatted(PATH, "topics", text) == text
    wider = text.replace("鱼 ", "鱼" * 13 + " ")
    assert formatted(PATH, "topics", wider) == (
        f"harbour:\n  name: >-\n    {'鱼' * 52} {'鱼' * 40}\n"
    )


def test_a_text_that_would_mean_something_else_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "write", lambda *_: "harbour:\n  name: Another\n")
    with pytest.raises(MeaningChangedError):
        formatted(PATH, "topics", "harbour:\n  name: The harbour\n")


def test_a_comment_that_would_be_lost_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "harbour:\n  name: The harbour\n"
    monkeypatch.setattr(module, "write", lambda *_: text)
    assert formatted(PATH, "topics", text) == text
    with pytest.raises(MeaningChangedError):
        formatted(PATH, "topics", f"# mind the fishers\n{text}")


@pytest.mark.parametrize("text", ["a: [", "- a", "a: &b c\nd: *b\n", "", "a: 1\na: 2\n"])
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(MeaningChangedError):
        formatted(PATH, BRIEF, text)


@pytest.mark.parametrize(
    "file",
    sorted(
        [*(ROOT / "briefs" / "2025").glob("*.yml"), *(ROOT / "briefs/vocabulary").glob("*.yml")]
    ),
    ids=lambda file: file.stem,
)
def test_our_own_files_are_in_our_style(file: Path) -> None:
    text = file.read_text("utf-8")
    part = file.stem if file.parent.name == "vocabulary" else BRIEF
    assert formatted(file.name, part, text) == text, f"run `briefbook fmt {file.name}`"


def test_so_are_the_files_of_a_new_site() -> None:
    briefs = ROOT / "scripts" / "briefbook" / "starter" / "files" / "briefs"
    files = sorted(briefs.rglob("*.yml"))
    assert len(files) == 5
    for file in files:
        part = file.parent.name if file.parent.parent.name == "vocabulary" else BRIEF
        assert formatted(file.name, part, text := file.read_text("utf-8")) == text


def test_so_is_the_frame_of_the_guide() -> None:
    guide = (ROOT / "docs" / "writing.md").read_text("utf-8")
    frame = guide[guide.index("```yaml\ntitle:") :].removeprefix("```yaml\n").partition("```")[0]
    assert formatted(PATH, BRIEF, frame) == frame
