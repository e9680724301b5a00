"""What stands before an article's first sentence and is no part of it: place, day and agency."""

import re
from dataclasses import replace

from briefbook.drafting.grammar.sentence import Sentence

_DATELINE = re.compile(
    r"(?:[A-ZÀ-Ý][\w .,'’/-]{1,60}?)?\([^()]{2,40}\)\s[-–—]{1,2}\s"
    r"|[A-ZÀ-Ý][A-ZÀ-Ý .'’/-]{2,40}(?:, \w{3,9}\.? \d{1,2})? \([^()]{2,40}\)\s"
    r"|[A-ZÀ-Ý][\w .'’/-]{2,40}, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
    r"\.? \d{1,2}(?:,? \d{4})?(?: \([^()]{2,40}\))?\s?\.?[-–—]{1,2}\s"
    r"|\([A-ZÀ-Ý][\w .-]{1,40}\)\s"
    r"|(?:[A-ZÀ-Ý][\w .'’-]{1,40}\s)?[Vv]ia\s[A-ZÀ-Ý][\w .-]{1,30}?\s?[-–—]{1,2}\s"
    r"|[A-ZÀ-Ý][A-ZÀ-Ý .'’/-]{2,30}(?:, [A-Z][\w.]{1,12})?\s?[-–—]{1,2}\s(?=[A-ZÀ-Ý])"
    r"|(?P<city>[A-ZÀ-Ý][\w’'-]{2,20}(?: [A-ZÀ-Ý][\w’'-]{2,20})?(?:, [A-Z][\w.]{1,12})?) [–—] "
    r"(?=[A-ZÀ-Ý])"
)
"""`PORT CITY, May 9 (Agency) - `, `Port City – `."""


def without_dateline(sentence: Sentence) -> Sentence:
    """A sentence without what stands before an agency's text."""
    match = _DATELINE.match(sentence.text)
    # Further down `Bo Ek – He came` is no city.
    if match is None or (match["city"] and sentence.paragraph > 1):
        return sentence
    text = sentence.text[match.end() :]
    return replace(sentence, text=text, start=sentence.start + match.end())
