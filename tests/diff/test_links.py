"""What became of a link changes the page of its briefing, so a change of it is told."""

import pytest

from briefbook.diff.compare import compare
from tests.support.build import brief
from tests.support.found import COPY, entry, knowing


@pytest.mark.parametrize("back", [False, True])
def test_the_page_of_a_briefing_whose_source_is_gone_is_named(back: bool) -> None:
    quay = brief(archive=COPY)
    sides = [knowing(quay), knowing(quay, entry())]
    before, after = reversed(sides) if back else sides
    found = compare(before, after)
    assert "briefings/quay" in {page.address for page in found.pages}


def test_where_nothing_became_of_a_link_no_page_is_named() -> None:
    assert compare(knowing(brief(), entry()), knowing(brief(), entry())).pages == ()
