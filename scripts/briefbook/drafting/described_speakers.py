"""Speakers whom the article only describes: `said the harbour's pilot`.

Where neither a name nor an entry of the vocabulary is beside the verb, its own words for whoever
speaks are the best there is; an editor who knows more puts an id in their place.
"""

import re

_WORD = r"[\w’'-]{1,20}"
_NO_VERB = (
    r"(?!(?:will|would|could|should|shall|may|might|must|can|cannot|has|have|had|is|are|was|were"
    r"|be|been|being|did|does|do|needs?|wants?|plans?|aims?|hopes?|expects?)\b)"
)
"""`said the board would pay` names nobody who said it."""
_ENDS = (
    r"(?=[,.;:·]|$|\s(?:who|that|which|in|on|at|after|before|from|for|with|as|when|during|told|said"
    r"|says|added|and|but|to)\b)"
)
_SOMEBODY = rf"(?:an?|the|one|another|its|their|his|her)\s(?:{_WORD}\s){{0,5}}?[a-zà-ÿ’'-]{{3,20}}"
_VERB = r"(?:said|says|added|adds|told|warned|explained|noted|wrote|argued|recalled|asked)"
_SPEAKER = _SOMEBODY.replace(_WORD, f"{_NO_VERB}{_WORD}").replace("[a-zà", f"{_NO_VERB}[a-zà")
_BEHIND = re.compile(rf"\b{_VERB}\s(?P<who>{_SPEAKER}){_ENDS}")
_BEFORE = re.compile(
    rf"(?:^|[,”\"·]\s)(?P<who>{_SOMEBODY}(?:\s(?:of|for|in|at)\s(?-i:[A-Z]){_WORD})?)\s{_VERB}\b",
    re.I,
)
_GERMAN = re.compile(
    rf"\b(?:sagte|sagten|erklärte|betonte|meinte)\s"
    rf"(?P<who>(?:eine?|ein|der|die|das|ihre?|seine?)\s{_WORD}\b(?:\s(?:der|des|von)\s{_WORD})?)"
    r"(?!\s[A-ZÄÖÜ][\w-]{1,20}\s[A-ZÄÖÜ])"
)
_CHINESE = re.compile(
    r"(?:^|[，。；\s])(?P<who>[\u4e00-\u9fff]{2,12}?)(?:说|表示|称|指出|告诉[\u4e00-\u9fff]{2,8})[:：，]"
)
_HAD = re.compile(r"(?:\s(?:has|have|had|also|earlier|later|then|already|[a-z]{2,12}ly)){1,3}$")
"""Belongs to the verb: `a spokesperson had earlier said`."""
_PATTERNS = (_BEHIND, _BEFORE, _GERMAN, _CHINESE)


def described_in(text: str) -> str:
    """How a sentence calls whoever speaks in it; empty where it gives a name, or nobody."""
    found = (match for pattern in _PATTERNS if (match := pattern.search(text)))
    who = _HAD.sub("", next((match["who"] for match in found), ""))
    return who[:1].lower() + who[1:]
