"""Receipts are loaded with the habits of every other file."""

from pathlib import Path

import pytest

from briefbook.capture.receipt_file import written
from briefbook.load.folder import Loaded, load
from briefbook.load.parse import receipt
from briefbook.model.receipt import Receipt
from briefbook.settings import Settings
from tests.support.receipts import proof
from tests.support.receipts import receipt as a_receipt

GOOD = """\
capture: quay.txt
article: {first: The town council of, last: the summer is over., confirmed: true}
text: 0d5c
fold: 1
quotations:
  claims/grows: {quote: 9f2c, at: 12, checked: 2024-05-21, passage: {start: a quay of eighty}}
"""


def lay(root: Path, **texts: str) -> Loaded:
    for name, text in texts.items():
        path = root / "briefs" / "receipts" / f"{name.replace('__', '/')}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return load(Settings(root))


def lines(loaded: Loaded) -> list[str]:
    return [str(problem) for problem in loaded.problems]


def test_a_receipt_is_read_with_its_numbers_and_days() -> None:
    found = receipt("briefs/receipts/quay.yml", "quay", GOOD)
    assert isinstance(found, Receipt)
    assert (found.id, found.path, found.fold) == ("quay", "briefs/receipts/quay.yml", 1)
    assert found.article.confirmed
    one = found.quotations["claims/grows"]
    assert (one.at, str(one.checked)) == (12, "2024-05-21")
    assert one.passage is not None
    assert one.passage.start == "a quay of eighty"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("fold: 1", "fold: -1", "4:7: not-a-number: `fold` holds `-1` where a whole number"),
        ("fold: 1", "fold: true", "4:7: not-a-number: `fold` holds `true` where a whole number"),
        ("at: 12", "at: 1.5", "6:35: not-a-number: `at` holds `1.5` where a whole number"),
        ("at: 12, ", "", "6:17: missing-key: `at` is missing."),
        ("2024-05-21", "soon", "6:48: date-form: `checked` holds `soon`, which is not a date."),
        ("confirmed: true", "confirmed: yes", "2:77: not-true-or-false: `confirmed` is true"),
        ("The town council of", "x" * 101, "2:18: too-long: `first` has 101 characters; 100"),
        ("quay.txt", "quay.txt\ncapture: b", "2:1: duplicate-key: `capture` stands here a second"),
        ("start: a", "begin: a", "6:69: missing-key: `start` is missing."),
        ("capture:", "id: x\ncapture:", "1:1: unknown-key: `id` is not written here."),
    ],
)
def test_what_is_wrong_is_told_at_its_place(old: str, new: str, told: str) -> None:
    found = receipt("quay.yml", "quay", GOOD.replace(old, new))
    assert isinstance(found, list)
    assert str(found[0]).startswith(f"quay.yml:{told}")


def test_an_empty_file_is_told() -> None:
    found = receipt("quay.yml", "quay", "")
    assert isinstance(found, list)
    assert str(found[0]) == (
        "quay.yml:1:1: empty-file: The file is empty. Write a receipt, or remove the file."
    )


def test_the_folder_gives_receipts_by_brief(tmp_path: Path) -> None:
    loaded = lay(tmp_path, quay=GOOD, mole=GOOD)
    assert list(loaded.receipts) == ["mole", "quay"]
    assert lines(loaded) == []


def test_a_bad_receipt_does_not_hide_the_others(tmp_path: Path) -> None:
    loaded = lay(tmp_path, quay="fold: [", mole=GOOD)
    assert list(loaded.receipts) == ["mole"]
    assert [problem.path for problem in loaded.problems] == ["briefs/receipts/quay.yml"]


def test_receipts_are_no_briefs_and_need_no_folder(tmp_path: Path) -> None:
    assert lay(tmp_path, quay=GOOD).briefs == ()
    other = tmp_path / "other"
    (other / "briefs").mkdir(parents=True)
    assert load(Settings(other)).receipts == {}


def test_of_two_receipts_for_one_brief_the_first_is_read(tmp_path: Path) -> None:
    assert lines(lay(tmp_path, a__quay=GOOD, quay=GOOD)) == [
        "briefs/receipts/quay.yml:1:1: duplicate-id: The id `quay` is taken by"
        " briefs/receipts/a/quay.yml. Ids are unique across folders: rename one of the two files."
    ]


def test_a_name_that_no_brief_can_have_is_told(tmp_path: Path) -> None:
    (found,) = lines(lay(tmp_path, Quay_1=GOOD))
    assert found.startswith("briefs/receipts/Quay_1.yml:1:1: file-name: `Quay_1` can't be the id")


def test_a_folder_elsewhere_is_not_read(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    lay(elsewhere, quay=GOOD)
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs" / "receipts").symlink_to(elsewhere / "briefs" / "receipts")
    loaded = load(Settings(tmp_path))
    assert loaded.receipts == {}
    assert [problem.code for problem in loaded.problems] == ["file-link"]


def test_what_is_written_is_what_was_meant() -> None:
    hole = {"first": 'The "old" mole: #1', "last": "Photo: \\ Ada — “Example”"}
    article = {"first": "{The town", "last": "is over.", "without": (hole, hole)}
    passage = {"start": "- a, b: [c]", "end": "of 港"}
    quotations = {
        "claims/a": proof("one two three", passage=passage),
        "claims/b": proof("four five six", passage={"start": "four five"}),
        "events/c": proof("seven eight nine"),
    }
    for one in (
        a_receipt(capture="no: [x] #.txt", article=article, quotations=quotations),
        a_receipt(),
    ):
        assert receipt(one.path, one.id, written(one)) == one
