"""The home page is read in the order it is written, whatever a site leaves out."""

from itertools import pairwise

import pytest

from tests.support.browsing import Reader
from tests.support.sites import Site

OPENING = ".sheet > :is(.strap, .kicker, h1, .standfirst, .lead-in, p:has(> .button))"
TOPS = "parts => parts.map(part => part.getBoundingClientRect()).map(box => [box.top, box.bottom])"


@pytest.mark.parametrize(
    "missing",
    ["", ".strap", ".strap, .kicker", ".kicker", ".strap, .standfirst", "#evidence, .strap"],
)
@pytest.mark.parametrize("width", [390, 1440])
def test_the_opening_stands_in_its_order(
    reader: Reader, our_site: Site, width: int, missing: str
) -> None:
    with reader.window(width) as window:
        window.goto(our_site.url)
        if missing:
            window.evaluate(
                "all => document.querySelectorAll(all).forEach(e => e.remove())", missing
            )
        boxes = window.eval_on_selector_all(OPENING, TOPS)
        assert len(boxes) >= 5
        assert all(above[1] <= below[0] for above, below in pairwise(boxes)), boxes
