"""Speakers whom the article only describes: `said the harbour's pilot`.

Where neither a name nor an entry of the vocabulary is beside the verb, its own words for whoever
speaks are the best there is; an editor who knows more puts an id in their place.
"""

import re

_WORD = r"(?:[\w’'-]{1,20}|(?:[A-Z]\.){2,3})"
_NO_VERB = (
    r"(?!(?:will|would|could|should|shall|may|might|must|can|cannot|has|have|had|is|are|was|were"
    r"|be|been|being|did|does|do|needs?|wants?|plans?|aims?|hopes?|expects?)\b)"
)
"""`said the board would pay` names nobody who said it."""
_ENDS = (
    r"(?=[,.;:·]|$|\s(?:who|that|which|in|on|at|after|before|from|for|with|as|when|during|told|said"
    r"|says|added|and|but|to)\b)"
)
_SMALL = r"(?!(?:that|which|who|it|he|she|they|the)\b)(?-i:[a-zà-ÿ])[a-zà-ÿ’'-]{2,19}"
"""The last word: one with a capital is a name's."""
_OF = r"(?:(?:of|for|in|at|from|with)\s(?:(?:the|an?|its|their)\s)?)?"
_WITHIN = rf"{_OF}(?!(?:the|an?|that|which|who|it|he|she|they)\b){_WORD}\s"
"""`The plan the mayor announced` is nobody."""
_SOMEBODY = rf"(?:an?|the|one|another|its|their|his|her)\s(?:{_WITHIN}){{0,5}}?{_OF}{_SMALL}"
_VERB = r"(?:said|says|added|adds|told|warned|explained|noted|wrote|argued|recalled|asked)"
_SAYS = _VERB.replace("told|", "")
"""Behind `told` stands whoever listens."""
_SPEAKER = _SOMEBODY.replace(_WORD, f"{_NO_VERB}{_WORD}").replace(_SMALL, f"{_NO_VERB}{_SMALL}")
_BEHIND = re.compile(rf"(?:^|[,.:;”\"·]\s?)(?:{_SAYS}|[Aa]ccording to)\s(?P<who>{_SPEAKER}){_ENDS}")
"""Not `Lind said the quay's share was less`: that is what she said."""
_ADVERBS = (
    r"(?:(?:has|have|had|also|later|earlier|then|still|now|once|[a-z]{2,12}(?<!fami)ly)\s){0,3}"
)
_ALSO = (
    r"(?:announced|announces|stated|states|confirmed|insisted|claimed|revealed|denied|continued)"
)
_BEFORE = re.compile(
    rf"(?:^|[,”\"·]\s)(?P<who>{_SPEAKER}(?:\s(?:of|for|in|at)\s(?-i:[A-Z]){_WORD}(?:\s(?-i:[A-Z]){_WORD}){{0,3}})?)\s{_ADVERBS}(?:{_VERB}|{_ALSO})\b",
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
_NAMED = re.compile(
    r"(?:发言人|负责人|教授|研究员|主任|局长|部长|市长|镇长|县长|省长|主席|总统|总理|经理|记者|律师|医生|渔民"
    r"|村民|居民|专家|校长|院长|书记|董事长|总裁|秘书长)[\u4e00-\u9fff]{2,3}$"
)
"""A job and a name behind it: somebody who is named, `发言人周敏`."""
_HAD = re.compile(
    r"(?:\s(?:has|have|had|also|rather|quite|always|still|now|once|often|earlier|later|then|already"
    r"|[a-z]{2,12}(?<!fami)ly)){1,3}$"
)
"""Belongs to the verb: `a spokesperson had earlier said`."""
_DOCUMENT = re.compile(
    r"\b(?:affidavit|complaint|documents?|reports?|filings?|statements?|letter|release|study|studies"
    r"|indictment|lawsuit|suit|papers?|notice|memo|posts?|survey|poll|e-?mails?|article|text|book"
    r"|ruling|order|agreement|deal|data|figures|website|video|message|draft|records?|page|results"
    r"|rules?|law|act|bill|decree|regulations?|judge?ment|verdict|decision|contract|treaty|charter"
    r"|post-?mortems?|autops(?:y|ies)|examinations?|certificates?|inquests?"
    r"|scans?|tests?|analysis|audit|inquiry|probe|review|images?|footage|audio|recording|minutes"
    r"|episodes?|show|series|programme|film|documentary|podcast|sign|label|caption|headline|poster"
    r"|presentation|slides(?:how)?|transcript|database|census|numbers|statistics|index)$",
    re.I,
)
"""What somebody wrote says something, and is nobody."""
_TOLD_APART = re.compile(
    r"(?:the\s(?:(?:two|three|four|five|six|seven|ten)\b|(?:latter|former|pair|couple|duo|trio|parties|sides)$)|both\b)",
    re.I,
)
"""Those whom the article has named: they would be counted once more."""
FIRM = re.compile(
    r"\b(?:giant|company|firm|retailer|chain|group|maker|manufacturer|carrier|airline|bank|lender"
    r"|insurer|operator|developer|utility|brewer|miner|startup|business|corporation|supermarket)$"
)
"""How a company is called that was named before."""
_PATTERNS = (_BEHIND, _BEFORE, _GERMAN, _CHINESE)


def described_in(text: str) -> str:
    """How a sentence calls whoever speaks in it; empty where it gives a name, or nobody."""
    found = (match for pattern in _PATTERNS if (match := pattern.search(text)))
    who = _HAD.sub("", next((match["who"] for match in found), ""))
    none = _DOCUMENT.search(who) or _NAMED.search(who) or _TOLD_APART.match(who)
    return "" if none else who[:1].lower() + who[1:]
