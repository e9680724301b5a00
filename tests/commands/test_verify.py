"""`briefbook verify`: what it proves, what it refuses, what it writes, and how it exits."""

import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.capture.body import Body
from briefbook.capture.copy import Copy, read
from briefbook.capture.propose import propose
from briefbook.capture.propose_body import ProposedBounds, proposal
from briefbook.cli import main
from briefbook.text.fold import Folded, fold
from tests.support.copies import ARTICLE, CAPTION, COMMENT, TEXT, TITLE, html, misread
from tests.support.projects import replace, snapshot
from tests.test_cases import EPOCH, lay

PLAIN = TEXT.replace(CAPTION, "Photo: Ada Example")
BRIEF = f"""\
title: {TITLE}
url: https://courier.brackhaven.example.org/quay
publisher: brackhaven-courier
read: 2024-05-20
language: en
kind: news
topics: harbour-expansion
headline: The council looks at a longer quay
standfirst: One council meeting, retold in full.
claims:
  - id: longer
    key: true
    text: The quay is to be a third longer.
    says: brackhaven-courier
    stance: says
    quote: voted on Monday for a quay of eighty metres
  - id: unasked
    key: true
    text: The union was not asked.
    says: fishers-union
    stance: says
    quote:
      text: nobody asked the fishers' union
      speaker: brackhaven-courier
  - {{id: costs, key: true, text: It costs millions., says: harbour-office, stance: says}}
"""
SCHEMA = "# yaml-language-server: $schema=../../docs/data/schema/receipt.json\n"
RECEIPT = "briefs/receipts/quay.yml"
PROVED = "proved: This stands in quay.txt at character"
LONGER = f"briefs/quay.yml:16:12: {PROVED} 31 of the article.\n"
UNASKED = f"briefs/quay.yml:23:13: {PROVED} 122 of the article.\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one unproved brief beside the base, the copies beside the project."""
    root = tmp_path / "project"
    root.mkdir()
    lay(root)
    (root / "briefs" / "quay.yml").write_text(BRIEF, "utf-8")
    (tmp_path / "copies").mkdir()
    save(root, "quay.txt", PLAIN)
    monkeypatch.chdir(root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    return root


def save(project: Path, name: str, text: str) -> None:
    (project.parent / "copies" / name).write_text(text, "utf-8")


def call(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def verify(*arguments: str) -> Result:
    return call("verify", "--captures", "../copies", *(arguments or ("quay",)))


def confirm(project: Path) -> None:
    replace(project / RECEIPT, "confirmed: false", "confirmed: true")


def test_every_quotation_has_its_line_and_the_receipt_is_written(project: Path) -> None:
    run = verify()
    assert (run.exit_code, run.stdout) == (0, LONGER + UNASKED)
    assert run.stderr == (
        "briefs/quay.yml: looked up in quay.txt, which has the most of its quotations."
        " 2 of its 2 quotations are proved.\n"
        "  Its quotations reprint 14 of the article's 93 words, 15.1 %.\n"
        "  The article seems to go from “The town council of” to “the summer is over.”\n"
        "  Read the copy, mend that, and set `confirmed: true` in `briefs/receipts/quay.yml`.\n"
        "2 of 2 quotations proved; 1 receipt written.\n"
    )
    written = (project / RECEIPT).read_text("utf-8")
    assert written.startswith(SCHEMA)
    assert "    checked: 2024-06-01\n" in written
    assert '      start: "voted on Monday"\n      end: "of eighty metres"\n' in written


def test_a_confirmed_receipt_satisfies_the_check(project: Path) -> None:
    assert "quay.yml:16:12: quote-unchecked: advice: Nobody has checked" in call("check").stdout
    verify()
    told = call("check").stdout
    assert "receipts/quay.yml:10:14: quote-unchecked: advice: Nobody has confirmed" in told
    confirm(project)
    assert "briefs/quay.yml" not in call("check", "--strict").stdout
    assert call("check", "--strict").exit_code == 0


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("a quay of eighty metres", "a quay of eighty meters", 16),
        ("Monday for a quay", "Monday a for quay", 16),
        ("asked the fishers' union", "asked the fishers' unions", 23),
        ("asked the fishers' union", "asked the union fishers'", 23),
    ],
)
def test_a_changed_letter_or_swapped_words_fail_the_check_at_their_line(
    project: Path, old: str, new: str, line: int
) -> None:
    verify()
    confirm(project)
    replace(project / "briefs" / "quay.yml", old, new)
    run = call("check")
    assert run.exit_code == 1
    assert f"briefs/quay.yml:{line}:" in run.stdout
    assert run.stdout.count(": receipt-stale: ") == 1
    run = verify()
    assert run.exit_code == 1
    assert f"briefs/quay.yml:{line}:" in run.stdout
    assert ": not-found: This does not stand in quay.txt." in run.stdout


def test_a_quotation_that_stands_only_in_a_comment_is_refused(project: Path) -> None:
    replace(project / "briefs" / "quay.yml", "voted on Monday for a quay of eighty metres", COMMENT)
    run = verify()
    assert run.exit_code == 1
    assert run.stdout == (
        "briefs/quay.yml:16:12: outside-article: This stands in quay.txt only outside the article,"
        " as in a comment or a box. Quote the article; or mend its bounds in the receipt.\n"
        + UNASKED
    )
    assert run.stderr.endswith("1 of 2 quotations proved, 1 not; 1 receipt written.\n")
    assert "claims/longer" not in (project / RECEIPT).read_text("utf-8")
    confirm(project)
    assert "briefs/quay.yml:16:12: quote-unchecked: advice: Nobody" in call("check").stdout


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ("the quay", "too-short: This is too short to prove anything. Quote at least 3 words and"),
        (
            "eighty metres … voted on",
            "parts-apart: The parts stand in quay.txt, but not in this order and near each other.",
        ),
        ("Voted on Monday for a quay", "not-found: This stands in quay.txt with other capitals."),
        (
            "voted on Monday for the quay",
            "not-found: This does not stand in quay.txt. It is there as far as “voted on Monday"
            " for”; compare what follows.",
        ),
        ("xyzzy is not there", "not-found: This does not stand in quay.txt. Copy the words"),
    ],
)
def test_what_stands_in_the_way_is_told(project: Path, new: str, told: str) -> None:
    replace(project / "briefs" / "quay.yml", "voted on Monday for a quay of eighty metres", new)
    run = verify()
    assert run.exit_code == 1
    assert f"briefs/quay.yml:16:12: {told}" in run.stdout


@pytest.mark.parametrize("text", [html(), misread(PLAIN, "cp874"), misread(PLAIN, "cp1252")])
def test_pages_and_damaged_copies_prove_as_well(project: Path, text: str) -> None:
    save(project, "quay.txt", text)
    assert verify().stdout.count(": proved: ") == 2


def test_a_second_run_writes_nothing(project: Path) -> None:
    verify()
    confirm(project)
    before = snapshot(project)
    again = verify("--date", "2024-05-31", "quay")
    assert (again.exit_code, again.stdout) == (0, LONGER + UNASKED)
    assert again.stderr == (
        "briefs/quay.yml: looked up in quay.txt, which its receipt names."
        " 2 of its 2 quotations are proved.\n"
        "  Its quotations reprint 14 of the article's 93 words, 15.1 %.\n"
        "2 of 2 quotations proved; 0 receipts written.\n"
    )
    assert snapshot(project) == before


def test_an_editor_s_own_way_of_writing_a_receipt_is_left_alone(project: Path) -> None:
    verify()
    file = project / RECEIPT
    text = file.read_text("utf-8").replace('"', "'") + "# read by Ada on Tuesday\n"
    file.write_text(text, "utf-8")
    verify()
    assert file.read_text("utf-8") == text


def test_days_are_kept_where_the_quotation_holds(project: Path) -> None:
    verify("--date", "2024-05-21", "quay")
    replace(project / "briefs" / "quay.yml", "nobody asked the", "and nobody asked the")
    verify()
    text = (project / RECEIPT).read_text("utf-8")
    assert text.count("checked: 2024-05-21") == 1
    assert text.count("checked: 2024-06-01") == 1


def test_mended_bounds_are_named_where_all_days_become_new(project: Path) -> None:
    verify()
    replace(project / RECEIPT, 'first: "The town council of"', 'first: "town council of"')
    confirm(project)
    assert verify().stderr == (
        "briefs/quay.yml: looked up in quay.txt, which its receipt names."
        " 2 of its 2 quotations are proved.\n"
        "  Its quotations reprint 14 of the article's 92 words, 15.2 %.\n"
        "  The article there is not the text of the last run (the bounds were mended, or the copy"
        " is another): all days are new.\n"
        "2 of 2 quotations proved; 1 receipt written.\n"
    )


def test_confirmed_bounds_that_no_longer_fit_are_an_error(project: Path) -> None:
    verify()
    confirm(project)
    before = snapshot(project)
    save(project, "quay.txt", PLAIN.replace("The town council of", "The council of"))
    run = verify()
    assert run.exit_code == 1
    assert run.stdout.splitlines()[0] == (
        "briefs/quay.yml:16:12: bounds-lost: The words “The town council of”, an edge of the"
        " article or of a part left out, don't stand in quay.txt where they should. Mend `article`"
        " in the receipt (a part in `without` may go), or put the old copy back."
    )
    assert snapshot(project) == before


def test_without_a_copy_nothing_is_proved(project: Path) -> None:
    save(project, "quay.txt", "Something else.")
    run = verify()
    assert run.exit_code == 1
    assert run.stdout == (
        "briefs/quay.yml:1:1: no-copy: No copy in the folder holds a quotation of this brief or its"
        " headline. Save the article there, as text or as a page.\n"
    )
    assert run.stderr == "0 of 2 quotations proved, 2 not; 0 receipts written.\n"
    assert not (project / RECEIPT).exists()


def test_a_link_to_words_that_the_article_does_not_have_is_told(project: Path) -> None:
    replace(
        project / "briefs/quay.yml",
        "    quote: voted",
        "    passage: {start: THE TOWN COUNCIL OF, end: of ninety metres}\n    quote: voted",
    )
    run = verify()
    assert run.exit_code == 1
    assert [line for line in run.stdout.splitlines() if "passage-lost" in line] == [
        "briefs/quay.yml:16:48: passage-lost: The words “of ninety metres”, to which a link leads,"
        " don't stand in quay.txt. Copy them from the article, as they stand there."
    ]


def without_quotations(project: Path, passage: str) -> None:
    brief = BRIEF.replace("    quote: voted on Monday for a quay of eighty metres\n", passage)
    brief = brief.replace("    quote:\n      text: nobody asked the fishers' union\n", "")
    brief = brief.replace("      speaker: brackhaven-courier\n", "")
    assert "quote" not in brief
    (project / "briefs/quay.yml").write_text(brief, "utf-8")


def test_passages_are_looked_for_in_a_brief_without_quotations(project: Path) -> None:
    without_quotations(project, "    passage: {start: The town council of, end: a quay of}\n")
    run = verify()
    assert (run.exit_code, run.stdout) == (0, "")
    assert run.stderr == (
        "briefs/quay.yml: looked up in quay.txt, which has the most of its passages."
        " 1 of its 1 passages is found.\n"
        "1 of 1 passage found; 0 receipts written.\n"
    )
    assert not (project / RECEIPT).exists()


def test_a_wrong_end_is_told_in_a_brief_without_quotations(project: Path) -> None:
    without_quotations(
        project, "    passage: {start: The town council of, end: of ninety metres}\n"
    )
    run = verify()
    assert run.exit_code == 1
    assert run.stdout == (
        "briefs/quay.yml:16:48: passage-lost: The words “of ninety metres”, to which a link leads,"
        " don't stand in quay.txt. Copy them from the article, as they stand there.\n"
    )
    assert run.stderr.endswith("\n0 of 1 passage found; 0 receipts written.\n")


def test_passages_without_a_copy_are_told(project: Path) -> None:
    without_quotations(project, "    passage: {start: The town council of}\n")
    save(project, "quay.txt", "Something else.")
    run = verify()
    assert run.exit_code == 1
    assert run.stdout == (
        "briefs/quay.yml:1:1: no-copy: No copy in the folder holds a passage of this brief or its"
        " headline. Save the article there, as text or as a page.\n"
    )
    assert run.stderr == "0 of 1 passage found; 0 receipts written.\n"


def test_passages_are_counted_beside_quotations(project: Path) -> None:
    passage = "    passage: {start: The town council of, end: of ninety metres}\n    quote: voted"
    replace(project / "briefs/quay.yml", "    quote: voted", passage)
    assert verify().stderr.endswith(
        "2 of 2 quotations proved, 0 of 1 passage found; 1 receipt written.\n"
    )


BROKEN = html(ARTICLE).replace(
    "<p>&ldquo;We have",
    "<div class='gallery'><figure><span>1 of 9</span><p>Close</p><figcaption>A quay at dawn, and"
    " a ship that leaves it for the north.</figcaption><p>Buy it</p></figure></div>"
    "<h3>Most read</h3><ul><li><a href='/a'>Tar is dear</a></li><li><a href='/b'>A new ferry</a>"
    "</li></ul><p>&ldquo;We have",
)


def test_a_page_broken_by_galleries_and_boxes_is_proved_to_its_end(project: Path) -> None:
    (project.parent / "copies/quay.txt").unlink()
    save(project, "quay.html", BROKEN)
    replace(
        project / "briefs/quay.yml",
        "voted on Monday for a quay of eighty metres",
        "before the summer is over",
    )
    run = verify()
    assert (run.exit_code, run.stdout.count(": proved: ")) == (0, 2)
    receipt = (project / RECEIPT).read_text("utf-8")
    assert (
        '  first: "The town council of"\n'
        '  last: "the summer is over."\n'
        "  without:\n"
        '    - {first: "1 of 9 Close", last: "dear A new ferry"}\n'
    ) in receipt
    assert '#     - {first: "its first three to eight words", last: "its last' in receipt


def test_unconfirmed_bounds_of_before_are_proposed_anew_and_an_editor_s_stay(
    project: Path,
) -> None:
    (project.parent / "copies/quay.txt").unlink()
    save(project, "quay.html", BROKEN)
    before = propose(read("quay.html", BROKEN.encode()))
    assert before is not None
    verify()
    new = (project / RECEIPT).read_text("utf-8")
    lines = new.splitlines()
    first, last = (at for at, line in enumerate(lines) if line.startswith(("  first:", "  last:")))
    old = [*lines[:first], f'  first: "{before.first}"', f'  last: "{before.last}"']
    old += lines[last + 3 :]
    (project / RECEIPT).write_text("\n".join(old) + "\n", "utf-8")
    verify()
    assert (project / RECEIPT).read_text("utf-8") == new
    replace(project / RECEIPT, '"the summer is over."', '"before the summer is over."')
    verify()
    assert '  last: "before the summer is over."\n' in (project / RECEIPT).read_text("utf-8")


def test_a_copy_without_an_article_is_told(project: Path) -> None:
    save(project, "quay.txt", "nobody asked the fishers’ union")
    run = verify()
    assert run.exit_code == 1
    assert ": bounds-lost: Nothing in quay.txt looks like an article." in run.stdout


def test_a_receipt_cannot_lead_out_of_the_folder_of_copies(project: Path) -> None:
    (project.parent / "secret.txt").write_text(PLAIN, "utf-8")
    verify()
    replace(project / RECEIPT, '"quay.txt"', '"../secret.txt"')
    run = verify()
    assert (
        "looked up in quay.txt, which has the most of its quotations"
        " (there is no ../secret.txt, which its receipt names). 2 of its 2" in run.stderr
    )


def test_files_that_are_not_read_are_named(project: Path) -> None:
    (project.parent / "copies" / "link.txt").symlink_to("quay.txt")
    run = verify()
    assert run.exit_code == 0
    assert run.stderr.startswith(
        "../copies/link.txt is a link to another place; it was not read."
        " Put the file itself there.\n"
    )


def test_nothing_is_written_through_a_link(project: Path) -> None:
    elsewhere = project.parent / "elsewhere"
    elsewhere.mkdir()
    for file in (project / "briefs" / "receipts").iterdir():
        file.unlink()
    (project / "briefs" / "receipts").rmdir()
    (project / "briefs" / "receipts").symlink_to(elsewhere)
    run = verify()
    assert run.exit_code == 2
    assert "briefs/receipts leads out of the project; put a plain folder there." in run.stderr
    assert list(elsewhere.iterdir()) == []


def test_a_receipt_that_cannot_be_read_is_told_and_stays(project: Path) -> None:
    (project / RECEIPT).write_text("capture: [\n", "utf-8")
    run = verify()
    assert run.exit_code == 1
    *lines, told = run.stdout.splitlines()
    assert told.startswith("briefs/receipts/quay.yml:1:10: yaml-syntax: ")
    assert lines == [
        f"briefs/quay.yml:{place}: receipt-broken: This was not looked up, for"
        " briefs/receipts/quay.yml can't be read. Mend that file; it holds what somebody confirmed."
        for place in ("16:12", "23:13")
    ]
    assert run.stderr == "0 of 2 quotations proved, 2 not; 0 receipts written.\n"
    assert (project / RECEIPT).read_text("utf-8") == "capture: [\n"


def test_all_briefs_are_looked_up_where_none_is_named(project: Path) -> None:
    run = verify("--date", "2024-06-01")
    assert run.exit_code == 1
    assert run.stdout.count("briefs/2024/courier-no-dredging.yml:1:1: no-copy: ") == 1
    assert LONGER in run.stdout


@pytest.mark.parametrize("name", ["quay", "briefs/quay.yml", "briefs", "."])
def test_briefs_are_named_by_id_or_by_place(project: Path, name: str) -> None:
    assert LONGER in verify(name).stdout


def test_a_brief_elsewhere_is_let_be(project: Path) -> None:
    assert "briefs/quay.yml" not in verify("briefs/2024").stdout


def test_a_withdrawn_brief_is_let_be(project: Path) -> None:
    file = project / "briefs" / "quay.yml"
    gone = "status: withdrawn\nwithdrawn: {date: 2024-05-25, reason: It was wrong.}\n"
    file.write_text(gone + BRIEF, "utf-8")
    assert verify().stderr == "0 of 0 quotations proved; 0 receipts written.\n"


def test_without_a_folder_the_pages_that_new_keeps_are_read(project: Path) -> None:
    (project.parent / "copies").rename(project / "captures")
    run = call("verify", "quay")
    assert (run.exit_code, run.stdout) == (0, LONGER + UNASKED)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["verify"],
            "There is no captures/ with saved articles. Name the folder: --captures FOLDER.",
        ),
        (["verify", "--captures", "gone"], "Directory 'gone' does not exist."),
        (["verify", "--captures", "briefs/quay.yml"], "is a file."),
        (["verify", "--captures", ".", "quai"], "`quai` is no brief, file or folder. Did you mean"),
        (["verify", "--captures", ".", "--date", "May"], "'May' does not match the format"),
    ],
)
def test_wrong_usage_exits_2(project: Path, arguments: list[str], told: str) -> None:
    run = call(*arguments)
    assert (run.exit_code, run.stdout) == (2, "")
    assert told in run.stderr


def test_only_the_copy_that_is_named_is_read(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verify()
    for n in range(20):
        save(project, f"other-{n}.txt", PLAIN)
    names: list[str] = []

    def noted(name: str, data: bytes) -> Copy:
        names.append(name)
        return read(name, data)

    monkeypatch.setattr("briefbook.capture.renew_receipts.read", noted)
    assert verify().exit_code == 0
    assert names == ["quay.txt"]


def test_a_day_in_the_future_is_wrong_usage(project: Path) -> None:
    done = verify("--date", "2999-01-01")
    assert done.exit_code == 2
    assert "2999-01-01 lies in the future; write the day of the check." in done.stderr


def test_a_copy_that_nobody_can_read_is_told_and_the_others_are_read(project: Path) -> None:
    done = verify()
    folder = next(path for path in project.parent.rglob("quay.txt")).parent
    (folder / "odd.html").write_text("<!doctype html><html><body><![foo[ bar", "utf-8")
    (folder / "huge.html").write_text("<!doctype html>" + "<p>a " * 1_000_000, "utf-8")
    (folder / "undefined.html").write_bytes(b'<html><meta charset="undefined"><p>caf\xe9')
    for receipt in (project / "briefs" / "receipts").glob("*.yml"):
        receipt.unlink()
    again = verify()
    assert again.stdout == done.stdout
    assert again.stderr.startswith(
        "../copies/huge.html can't be read as a page; it was not read."
        " Copy its text into a file there.\n"
    )
    assert again.exit_code == 1
    assert "Traceback" not in again.stderr


LONG = "https://courier.brackhaven.example.org/" + "a-long-way/" * 12 + "quay.html"
"""An address of 180 characters, as it stands at the edge of a copy."""
UNWRAPPED = re.sub(r"(?<=\S)\n(?=\S)", " ", PLAIN)


@pytest.mark.parametrize("edge", [f"See {LONG} for the {{}}", f"{LONG} {LONG} {{}}"])
def test_a_long_address_at_an_edge_is_cut_where_a_word_ends(project: Path, edge: str) -> None:
    first, last = "The town council of Brackhaven voted", "before the summer is over."
    text = UNWRAPPED.replace(first, edge.format(first))
    save(project, "quay.txt", text.replace(last, f"before the summer {LONG} is over {LONG}."))
    run = verify()
    assert run.exit_code == 0
    assert run.stdout.count(": proved: ") == 2
    receipt = (project / RECEIPT).read_text("utf-8")
    edges = [line.split('"')[1] for line in receipt.splitlines() if line.startswith("  first: ")]
    assert [len(one) <= 100 and text.index(one) == text.index(edge[:20]) for one in edges] == [True]
    assert verify().stderr.endswith("2 of 2 quotations proved; 0 receipts written.\n")
    assert "receipts/quay.yml:10:14: quote-unchecked: advice: Nobody" in call("check").stdout


def test_a_passage_of_long_words_is_proved_without_a_link(project: Path) -> None:
    words = f"{'a-' * 60}b {'c-' * 60}d {'e-' * 60}f"
    save(project, "quay.txt", UNWRAPPED.replace("a quay of eighty metres", words))
    replace(project / "briefs" / "quay.yml", "voted on Monday for a quay of eighty metres", words)
    run = verify()
    assert (run.exit_code, run.stdout.count(": proved: ")) == (0, 2)
    assert "claims/longer" in (project / RECEIPT).read_text("utf-8")


def test_a_brief_that_cannot_be_handled_is_told_and_the_others_are_looked_up(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pier = BRIEF.replace("org/quay", "org/pier").replace(TITLE, "A pier that grew")
    (project / "briefs" / "pier.yml").write_text(pier, "utf-8")

    def failing(copy: Copy, body: Body) -> ProposedBounds | None:
        if failing_for.pop():
            raise RecursionError
        return proposal(copy, body)

    failing_for = [False, True]
    monkeypatch.setattr("briefbook.capture.verify.proposal", failing)
    run = verify("quay", "pier")
    assert run.exit_code == 1
    assert (
        run.stdout
        == (
            "briefs/pier.yml:16:12: copy-broken: This could not be looked up: the copy is beyond us"
            " (RecursionError). Save its text alone, and report it if that doesn't help.\n"
            "briefs/pier.yml:23:13: copy-broken: This could not be looked up: the copy is beyond us"
            " (RecursionError). Save its text alone, and report it if that doesn't help.\n"
        )
        + LONGER
        + UNASKED
    )
    assert run.stderr.endswith("2 of 4 quotations proved, 2 not; 1 receipt written.\n")


def test_a_copy_that_cannot_be_folded_stops_nobody(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def folded(text: str) -> Folded:
        if text == "odd":
            raise MemoryError
        return fold(text)

    save(project, "odd.txt", "odd")
    monkeypatch.setattr("briefbook.capture.copy.fold", folded)
    run = verify()
    assert (run.exit_code, run.stdout) == (1, LONGER + UNASKED)
    assert run.stderr.startswith("../copies/odd.txt can't be read as a page; it was not read. ")


def test_what_stands_in_the_copy_and_is_not_proved_is_not_counted(project: Path) -> None:
    replace(project / "briefs" / "quay.yml", "voted on Monday for a quay of eighty metres", COMMENT)
    run = verify()
    assert "most of its quotations. 1 of its 2 quotations is proved.\n" in run.stderr
    assert run.stderr.endswith("1 of 2 quotations proved, 1 not; 1 receipt written.\n")


def test_a_named_brief_that_does_not_load_is_told_by_its_own_mistake(project: Path) -> None:
    (project / "briefs" / "quay.yml").write_text("title: [\n", "utf-8")
    run = verify("quay")
    assert run.exit_code == 1
    assert run.stdout.startswith("briefs/quay.yml:1:8: yaml-syntax: ")


def test_a_pipe_among_the_copies_is_not_waited_for(project: Path) -> None:
    os.mkfifo(project.parent / "copies" / "pipe.txt")
    run = verify()
    assert (run.exit_code, run.stdout) == (0, LONGER + UNASKED)
    assert run.stderr.startswith("../copies/pipe.txt is not a regular file; it was not read. ")


OWN = ("a third longer than the one", "wouldn't say who had drawn", "can't pay without a loan")
COPY = """\
title: A quay for the bay
url: https://post.example.org/quay
publisher: bay-post
read: 2024-05-21
language: en
kind: news
topics: harbour-expansion
headline: The council looks at a longer quay
standfirst: One council meeting, retold in full.
claims:
""" + "".join(
    f"  - id: claim-{number}\n    text: It is so.\n"
    f'    quote: {{text: "{text}", speaker: bay-post}}\n'
    for number, text in enumerate(OWN)
)


def test_a_copy_of_another_briefs_article_is_told_as_a_warning_until_an_editor_says_so(
    project: Path,
) -> None:
    original = COPY.replace("bay-post", "brackhaven-courier").replace("post.example", "old.example")
    first, later = project / "briefs" / "first.yml", project / "briefs" / "later.yml"
    first.write_text(original.replace("05-21", "05-01").replace("for the bay", "of old"), "utf-8")
    later.write_text(COPY, "utf-8")
    run = verify("later")
    assert run.exit_code == 0
    assert run.stdout.splitlines()[0] == (
        "briefs/later.yml:2:6: likely-copy: warning: This looks like a copy of briefs/first.yml:"
        " its text has 3 of the 3 phrases quoted there in the outlet's own words."
        " Write `copy_of: first`; or `not_copy_of: first`, if it is none."
    )
    told = verify("first").stdout.splitlines()[-1]
    assert told.startswith("briefs/later.yml:2:6: likely-copy: warning: ")
    assert "that one's text has" in told
    for answer in ("copy_of: first", "not_copy_of: first"):
        later.write_text(f"{answer}\n{COPY}", "utf-8")
        assert "likely-copy" not in verify("first", "later").stdout


def test_words_outside_marks_are_told_by_verify_and_then_by_the_check_alone(project: Path) -> None:
    brief = project / "briefs" / "quay.yml"
    replace(brief, "says: brackhaven-courier", "says: town-council")
    line = (
        "briefs/quay.yml:16:12: quote-unmarked: warning: No quotation marks stand around these"
        " words in the article, so they are its own and not those of `town-council`. Write"
        " `speaker: brackhaven-courier`; or `unmarked: …`, with the reason why they are the"
        " speaker's all the same.\n"
    )
    run = verify()
    assert (run.exit_code, run.stdout) == (0, LONGER + line + UNASKED)
    confirm(project)
    assert line in call("check").stdout
    assert call("check", "--strict").exit_code == 1
    save(project, "quay.txt", PLAIN.replace("voted on", "“voted on").replace("metres,", "metres”,"))
    assert verify().stdout == LONGER.replace("31", "32") + UNASKED.replace("122", "124")
    assert "quote-unmarked" not in call("check").stdout


def test_receipts_of_before_say_nothing_of_marks_and_keep_their_days(project: Path) -> None:
    replace(project / "briefs" / "quay.yml", "says: brackhaven-courier", "says: town-council")
    verify("--date", "2024-05-21", "quay")
    confirm(project)
    new = (project / RECEIPT).read_text("utf-8")
    assert "words: 93\nreprinted: 14\n" in new
    assert new.count("    marked: false\n") == 2
    old = re.sub(r" *(?:words|reprinted|marked): \w+\n", "", new)
    (project / RECEIPT).write_text(old, "utf-8")
    assert call("check", "--strict").exit_code == 0
    verify()
    assert (project / RECEIPT).read_text("utf-8") == new


def test_a_limit_of_the_project_is_told_where_quotations_are_more(project: Path) -> None:
    config = project / "mkdocs.yml"
    text = config.read_text("utf-8") if config.exists() else "site_name: Harbour\n"
    limit = "\nextra: {briefbook: {limits: {quoted_percent: 15}}}\n"
    config.write_text(text + limit, "utf-8")
    line = (
        "briefs/quay.yml:10:1: quoted-much: advice: The quotations reprint 14 of the article's 93"
        " words, 15.1 %. Leave some out or shorten them; 15 % is the most"
        " (`limits: quoted_percent` in mkdocs.yml).\n"
    )
    run = verify()
    assert (run.exit_code, run.stdout) == (0, line + LONGER + UNASKED)
    confirm(project)
    assert line in call("check").stdout
