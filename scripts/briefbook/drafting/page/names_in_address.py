"""Authors whom a page's own address names, as those of people with a site of their own do."""

import re
from collections.abc import Iterable, Iterator

from briefbook.drafting.page.bylines import Byline

_AS_WRITTEN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e"})


def of_host(bylines: Iterable[Byline], host: str) -> Iterator[Byline]:
    """Names that the page's own address holds, as those of people with a site of their own do."""
    letters = re.sub(r"[\W_]+", "", host.casefold())
    for one in bylines:
        names = [_letters(name) for name in one.names]
        if one.family != "host" and all(len(name) > 4 and name in letters for name in names):
            yield Byline(one.names, f"its address, {host}", "host")


def _letters(name: str) -> str:
    """As addresses write them: `Jürgen` as `juergen`."""
    return re.sub(r"[\W_]+", "", name.casefold().translate(_AS_WRITTEN))
