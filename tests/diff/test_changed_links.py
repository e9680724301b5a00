"""What became of a link changes the page of its briefing, so a change of it is told."""

import pytest

from briefbook.diff.compare import compare
from tests.support.build import brief
from tests.support.differences import WITH_CARDS
from tests.support.found import COPY, URL, entry, knowing


@pytest.mark.parametrize("back", [False, True])
def test_the_page_of_a_briefing_whose_source_is_gone_is_named(back: bool) -> None:
    quay = brief(archive=COPY)
    sides = [knowing(quay), knowing(quay, entry())]
    before, after = reversed(sides) if back else sides
    found = compare(before, after, WITH_CARDS)
    assert "briefings/quay" in {page.address for page in found.pages}


def test_where_nothing_became_of_a_link_no_page_is_named() -> None:
    assert compare(knowing(brief(), entry()), knowing(brief(), entry()), WITH_CARDS).pages == ()


def test_a_brief_with_another_name_keeps_what_became_of_its_links() -> None:
    before, after = (
        knowing(brief("quay"), entry()),
        knowing(brief("pier", url=URL, aliases="quay"), entry()),
    )
    told = [change.kind for change in compare(before, after, WITH_CARDS).changes]
    assert told == ["address-moved"]


def test_a_copy_that_stays_gone_changes_nothing_whatever_its_day() -> None:
    quay = brief(archive=COPY)
    gone = [entry(url=COPY), entry(url=COPY, since="2024-05-22")]
    before, after = (knowing(quay, one) for one in gone)
    assert compare(before, after, WITH_CARDS).changes == ()
