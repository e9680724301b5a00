"""What a report says of the answers on which accounts differ."""

from briefbook.diff.changed_differences import answers
from tests.support.build import account, brief, corpus


def test_an_article_and_its_copy_give_a_date_once() -> None:
    one = brief("one", events=(account(date="2024-05-02"),))
    copy = brief("two", copy_of="one", events=(account(date="2024-05-02"),))
    other = brief("three", events=(account(date="2024-05-06"),))
    found = corpus(one, copy, other)
    assert answers(found, found.differences[0]) == (
        "2 May 2024 (1 article) / 6 May 2024 (1 article)"
    )
