"""A body that is printed in small letters and acts: `the city of Port`, `Port police`."""

import re

_NAME = r"(?!The\s)[A-ZÀ-Ý][\w’'-]{1,30}(?:\s[A-ZÀ-Ý][\w’'-]{1,30}){0,3}"
_OPENS = (
    r"(?:[A-ZÀ-Ý][\w.]{1,20}(?:\s[A-ZÀ-Ý][\w.]{1,20}){0,2}:\s)?"
    r"(?:(?:On|Late|Early)\s[A-Z][^,;:“”]{2,30},\s)?"
)
"""Before whoever acts: the city of an agency's text, and the day."""
OPENING = re.compile(_OPENS)
_OF = re.compile(
    r"(?:The\s)?(?P<what>[Cc]ity|[Tt]own|[Vv]illage|[Ss]tate|[Cc]ounty|[Pp]rovince|[Bb]orough)"
    rf"\sof\s(?P<where>{_NAME})"
)
_BODY = re.compile(
    rf"(?:The\s)?(?P<where>{_NAME})\s(?P<what>police|(?:(?:city|county|town|village|district|borough)\s)?"
    r"(?:council|supervisors|commissioners|commission))\b"
)


def body_at(text: str, start: int) -> tuple[str, int]:
    """The body with which a sentence goes on there, and where its name ends; empty without one."""
    if match := _OF.match(text, start):
        return f"{match['what'].capitalize()} of {match['where']}", match.end()
    match = _BODY.match(text, start)
    return (f"{match['where']} {match['what']}", match.end()) if match else ("", start)
