"""What a draft proposes as the title of a statement: who spoke, and on what occasion, no more."""

import re

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.page.outlet_names import is_outlet

LONGEST = 80
_SEVERAL = re.compile(
    r"^(?:two|three|four|five|six|several|some|many|most)\b"
    r"|^(?:[\w’'-]{1,20}\s){0,4}?(?:[\w’'-]{2,20}[a-rt-z]s(?<![’']s)|police|people)"
    r"(?=$|\s(?:at|of|from|for|in|with|who|close|familiar|involved|on)\b)"
)
"""Words for people of whom several speak: `federal prosecutors`."""
_PLAIN = {"statement": "makes a statement", "report": "publishes a report"}


def title_of(one: Happening, known: Known) -> str:
    """`Ada Lind speaks to the Bay News`; empty where nobody or more than one of them is named."""
    if one.kind == "meeting" and one.occasion:
        return one.occasion.title
    if one.kind == "statement" and one.unnamed and not one.by and not one.occasion:
        # One or several: the article's words for them don't always tell.
        title = f"Statement by {one.unnamed}"
        return title if len(title) <= LONGEST else ""
    if one.kind not in _PLAIN or (len(one.by) != 1 and not one.unnamed):
        return ""
    name = one.new or known.name(one.by[0]) if one.by else one.unnamed
    said = one.occasion
    if said and said.to:
        to = known.name(said.heard[0]) if said.heard and said.heard[0] in known.publishers else ""
        did = f"speaks to {to or said.to}"
    else:
        did = said.title if said else _PLAIN["report" if is_outlet(name) else one.kind]
    if not one.by and _SEVERAL.search(name):
        verb, _, rest = did.partition(" ")
        did = f"{re.sub('(?<=sh)es$|s$', '', verb)} {rest}"
    title = f"{name[0].upper()}{name[1:]} {did}"
    return title if len(title) <= LONGEST else ""
