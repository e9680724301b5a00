"""Which copy belongs to a brief, and why."""

from briefbook.capture.choose import choose
from tests.support.build import account, brief, claim
from tests.support.copies import TEXT, TITLE, saved
from tests.support.receipts import receipt

BRIEF = brief(
    title=TITLE,
    claims=(claim(quote="a quay of eighty metres"), claim("b", quote="four to five million")),
    events=(account(quote="nobody said this here"),),
)
COPIES = {
    "a.txt": saved("Something else entirely.", "a.txt"),
    "b.txt": saved(f"{TITLE} and a quay of eighty metres", "b.txt"),
    "c.txt": saved(TEXT, "c.txt"),
    "d.txt": saved(TEXT, "d.txt"),
}


def test_the_receipt_comes_first() -> None:
    found = choose(BRIEF, COPIES, receipt(capture="a.txt"))
    assert found is not None
    assert (found.copy.name, found.why) == ("a.txt", "receipt")


def test_else_the_copy_with_most_quotations_and_the_first_of_several() -> None:
    found = choose(BRIEF, COPIES, None)
    assert found is not None
    assert (found.copy.name, found.why) == ("c.txt", "quotations")
    assert found.equal == ("d.txt",)
    assert found.missed == ""


def test_a_file_that_is_gone_is_named() -> None:
    found = choose(BRIEF, COPIES, receipt(capture="../../etc/passwd"))
    assert found is not None
    assert (found.copy.name, found.missed) == ("c.txt", "../../etc/passwd")


def test_the_headline_alone_will_do() -> None:
    titled = {name: COPIES[name] for name in ("a.txt", "b.txt")}
    found = choose(brief(title=TITLE, claims=(claim(quote="not in any copy"),)), titled, None)
    assert found is not None
    assert (found.copy.name, found.why) == ("b.txt", "title")


def test_where_nothing_fits_nothing_is_chosen() -> None:
    assert choose(BRIEF, {"a.txt": COPIES["a.txt"]}, None) is None
    assert choose(BRIEF, {}, None) is None
