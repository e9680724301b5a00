"""Speakers without a name right beside the verb: `experts`, `health officials`, `authorities`."""

import re

from briefbook.drafting.speech.printed_names import NAME
from briefbook.drafting.speech.trimmed_names import trimmed

_UNNAMED = re.compile(
    r"(?<![\w-])((?:[Aa]n?\s)?(?:(?:US|UK|EU|UN|U\.S\.|[A-Z][a-z]{2,12}(?:an|ese|ish|ch|li|qi|ani))\s)?"
    r"(?:(?:[Uu]nnamed|[Aa]nonymous|[Ss]enior|[Ll]ocal|[Ii]ndustry"
    r"|[Ww]estern|[Cc]ompany|[Hh]ealth|[Cc]ity|[Tt]own|[Cc]ounty|[Ss]tate|[Ff]ederal|[Gg]overnment"
    r"|[Ss]ecurity|[Mm]ilitary|[Pp]olice|[Ii]ntelligence|[Hh]ospital|[Uu]nion|[Ss]chool|[Hh]arbour"
    r"|[Pp]ort)\s){0,4}"
    r"(?:[Ee]xperts?|[Aa]nalysts?|[Oo]fficials?|[Ii]nsiders?|[Ss]ources?|[Ww]itness(?:es)?"
    r"|[Ii]nvestigators?|[Cc]ritics|[Oo]bservers|[Rr]esearchers|[Rr]esidents|[Dd]iplomats?"
    r"|[Tt]raders?|[Ee]xecutives|[Ee]mployees)|(?:[A-Z][a-z]{2,14}\s)?"
    r"(?:(?:local|federal|state|health|harbour|harbor|port|city|county|regional|military|police"
    r"|national|provincial|municipal|immigration|customs|prison|school|border|maritime|tax)\s){0,2}"
    r"[Aa]uthorities)(?!\w)"
    r"(?!\s(?:who|that)\s(?!asked|spoke|were not|was not|declined))"
)
KIN = (
    r"(?:family|parents?|mother|father|sisters?|brothers?|wife|husband|widow|sons?|daughters?|partner"
    r"|relatives|friends?|lawyers?|attorneys?|solicitors?|office|team|campaign|aides?|agent|manager"
    r"|publicist|supporters|colleagues|neighbou?rs?|spokes(?:person|man|woman)|representatives?)"
)
"""Those who belong to somebody with a name, for a pattern."""
_WHOSE = rf"(?P<who>{NAME}(?:(?<=['’]s)|(?<=s['’]))\s(?:[a-z-]{{3,15}}\s){{0,2}}?{KIN})"
_OF_SOMEBODY = re.compile(
    rf"(?:^(?:But\s|And\s)?|[,;:”\"·]\s(?:but\s|and\s|while\s)?|\bthat\s){_WHOSE}"
    r"\s(?:(?:also|later|then|have|has|had|still|[a-z]{2,12}(?<!fami)ly"
    r"|(?:on|late|last|this|earlier this)\s[A-Z]?[a-z]{2,10})\s){0,3}$"
)
_FAMILY = re.compile(
    r"(?:^(?:But\s|And\s)?|[,;:”\"·]\s(?:but\s|and\s|while\s)?|\bthat\s)"
    rf"(?P<who>(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s(?:[a-z]{{4,12}}\s)?family(?:\sof\s{NAME})?)"
    r"\s(?:(?:also|later|then|have|has|had|[a-z]{2,12}(?<!fami)ly)\s){0,3}$"
)
"""They are several, and not whoever was named last."""
_SAID_BY = re.compile(
    rf"(?:said|says|added|according to)\s{_WHOSE}(?=[,.;:·]|$|\s(?:in|on|at|who)\b)"
)
_SORT = re.compile(
    r"(?:an?|the|unnamed|anonymous|senior|local|industry|western|company|health|city|town|county"
    r"|state|federal|government|security|military|police|intelligence|hospital|union|school"
    r"|harbou?r|port|national|provincial|municipal|immigration|customs|prison|border|maritime|tax"
    r"|regional|two|three|several|some|many|most|one|another)",
    re.I,
)
"""What has a capital only at the beginning; before authorities a place may stand as well."""
_SOURCE = re.compile(
    r"[Aa]ccording to\s"
    r"(?P<who>(?:(?!(?:the|an?|of|in|to|for|by|with|from)\s)[a-z][a-z’-]{1,20}\s){0,3}"
    r"(?:officials|police|witnesses|authorities|prosecutors|investigators|detectives|organi[sz]ers"
    r"|residents|neighbou?rs|relatives|lawyers|doctors|researchers|scientists|experts|analysts"
    r"|campaigners|activists|sources|locals|staff|workers|employees|firefighters|deputies))"
    r"(?=[,.;:·]|$|\s(?:in|at|on|who|and|here|there)\b)"
)
_PLURAL = re.compile(
    r"(?:^(?:(?:but|and|while|yet|still)\s)?|[,;:”\"·]\s(?:(?:but|and|while|as|although)\s)?"
    r"|\b(?:that|because|while)\s)(?P<who>(?:(?:two|three|four|five|six|several|some|many|most|other|multiple)\s)?(?:(?!(?:of|in|to|for|on|at|by|with|from|as|and|but"
    r"|that|which|who|where|when|if|how|why|what|is|are|was|were|has|have|had|the|a|an|his|her|its|their)\s)"
    r"[A-Za-z][a-z’'-]{1,20}\s){0,3}(?-i:[A-Z]?[a-z][a-z-]{2,20}s|[Pp]olice))"
    r"\s(?:(?:also|later|then|since|have|has|had|still|now|[a-z]{2,12}(?<!fami)ly"
    r"|(?:on|late|last|this|earlier this)\s[A-Z]?[a-z]{2,10})\s){0,3}$",
    re.I,
)
"""Several of a sort without an article, whose verb stands behind: `prosecutors said`."""
_NO_PEOPLE = re.compile(
    r"(?:this|always|perhaps|news|years?|days?|hours|months|weeks|times|thus|it’s|he’s|she’s|that’s"
    r"|what’s|there’s|there's|it's|he's|she's|that's|reports?|documents|records|studies|figures|results"
    r"|statistics|rumou?rs|papers|letters|emails|e-mails|posts|messages|statements|filings|rules|laws"
    r"|signs|tests|images|minutes|numbers|others|ours|theirs|headlines|polls|surveys|texts|us)$",
    re.I,
)
"""Words in s that are nobody, or speak in no sense."""
_LED = frozenset(
    "two three four five six several some many most other multiple local striking former senior"
    " fellow leading all".split()
)
"""What begins with a capital only because a sentence does, before a name: `Two Labour members`."""
_DAY = re.compile(r"[A-Z][a-z]{2,5}(?:day|sday|nesday|rsday|urday)")
_OF_A_PARTY = re.compile(
    r"Labour|Tory|Conservative|Republican|Democratic|Liberal|Green|House|Senate|[A-Z&]{2,6}"
    r"|[A-Z][a-z]{2,12}(?:an|ese|ish|ch|li|qi)"
)
"""What keeps its capital."""
_FAR = 45
"""Characters before such words that are looked at."""
_REACH = 120
_NAME = re.compile(rf"(?<![\w’'&-])(?P<name>{NAME})\s$")
_HANGS = re.compile(
    r"\b(?:in|at|near|from|on|of|to|by|with|for|after|before|outside)\s(?:the\s)?$", re.I
)
"""Before a name that says where or of what others speak."""
_BETWEEN = re.compile(
    r"(?:,[^,.;·]{2,60},)?\s(?:(?:also|have|has|had|then|later|who|both|now|still|[a-z]{2,12}(?<!fami)ly"
    r"|(?:on|late|last|this|earlier this)\s[A-Z]?[a-z]{2,10})\s){0,3}"
)
"""Between those who speak and the verb; anything else makes them people spoken of."""
_BEHIND_VERB = re.compile(
    r"\w{1,20}\s(?:(?:to|the|some|many|several|most|other|two|three|by)\s){0,3}"
)
_OF_A_COUNTRY = re.compile(r"(?:[A-Z][a-z]{2,12}(?:an|ese|ish|ch|li|qi|ani)|[A-Z]{2}|U\.S\.)\s")
"""`Chinese authorities`, whose capital is not only that of a sentence."""
_COUNTED = re.compile(
    r"(?<![\w-])(?:an?|one|another|the|two|three|several|some|many|most)\s"
    r"(?:[a-z][\w’'-]{1,20}\s){0,2}$",
    re.I,
)
"""What belongs to `official` before it: `a senior border official`."""


def unnamed_beside(text: str, at: int, names: frozenset[str] = frozenset()) -> str:
    """`experts` right beside the verb, and no residents who are only spoken of.

    `names` are words that have a capital within a sentence as well.
    """
    for match in _UNNAMED.finditer(text):
        beside = _BETWEEN.fullmatch(text[match.end() : at]) if match.end() <= at else None
        beside = beside or _BEHIND_VERB.fullmatch(text[at : match.start()])
        if not beside:
            continue
        counted = _COUNTED.search(text[max(0, match.start() - _FAR) : match.start()])
        words = (counted[0] if counted else "") + match[1]
        # `the harbour's leading expert` is somebody; a bare `expert` is a part of something.
        if counted or words[-1] == "s" or words[:2].lower() in ("a ", "an"):
            if not counted and (name := _name_before(text, match.start())):
                return f"{name} {words}"
            first, _, rest = words.partition(" ")
            kept = _OF_A_COUNTRY.match(words) or (rest and not _SORT.fullmatch(first))
            begins = text.startswith(words) and not kept
            return words[0].lower() + words[1:] if begins else words
    source = _SOURCE.match(text, at) or _SAID_BY.match(text, at)
    if not source and not text.startswith("wrote", at):
        source = _OF_SOMEBODY.search(text[max(0, at - _REACH) : at])
    if source:
        return source["who"]
    if family := _FAMILY.search(text[max(0, at - _REACH) : at]):
        return family["who"][0].lower() + family["who"][1:]
    return _several(text, at, names)


def _name_before(text: str, at: int) -> str:
    """Whose officials they are, where a name leads to them: `PG&E officials`."""
    match = _NAME.search(text[max(0, at - _REACH) : at])
    if not match or _HANGS.search(text[: max(0, at - _REACH) + match.start()]):
        return ""
    name = match["name"]
    first = name.partition(" ")[0]
    # `Yesterday officials said`: that word has a capital only because it comes first.
    plain = " " not in name and name[1:].islower() and text.startswith(name)
    return "" if plain or not trimmed(name) or trimmed(first) != first else name


def _several(text: str, at: int, names: frozenset[str]) -> str:
    """Several people or bodies of a sort right before the verb, as the article calls them."""
    match = _PLURAL.search(text[max(0, at - _REACH) : at])
    # `Both sides` are those whom the article has named.
    if not match or _NO_PEOPLE.search(match["who"]) or match["who"].lower().startswith("both "):
        return ""
    words = match["who"].split()
    # `Ada Lind’s` and `Sund Ferries said` are names, and `Last Friday residents` is none.
    ends = words[-1].endswith(("’s", "'s", "ss")) or (len(words) > 1 and words[-1][0].isupper())
    capitals = [word for word in words[1:] if word[0].isupper()]
    led = words[0][0].islower() or words[0].lower() in _LED
    if ends or (capitals and (not led or _DAY.fullmatch(capitals[0]))):
        return ""
    kept = len(words) > 1 and (words[0] in names or _OF_A_PARTY.fullmatch(words[0]))
    return match["who"] if kept else words[0].lower() + match["who"][len(words[0]) :]
