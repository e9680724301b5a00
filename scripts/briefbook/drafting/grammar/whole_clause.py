"""Whether a phrase is a whole clause: it says something of something, and is cut nowhere.

What is left out says nothing against a sentence: an editor may quote any part of it. It only is
not proposed.
"""

import re

from briefbook.drafting.grammar.phrase import Phrase, size_of
from briefbook.drafting.grammar.verbs_of_speech import ends_in_speech, is_verb_of_speech
from briefbook.text.search import without_spaces

FEWEST, FEWEST_LETTERS = 5, 8
"""Words of a clause that may carry a claim; letters in texts without spaces between words."""
_FINITE = re.compile(
    r"\b(?:has|have|had|will|would|could|may|might|is|are|was|were|can|must|should|shall|do|does"
    r"|did|[a-z]{2,12}n['’]t|cannot"
    # Not `the coordinated`, `, unveiled at`: those say what something is like.
    r"|(?<!, )(?<!the )(?<!The )(?<!\ba )(?<!\bA )(?<!\ban )(?<!\bof )(?<!\bin )(?<!\band )"
    r"(?<!\bby )(?<!with )[a-z]{3,20}ed"
    r"|[a-z]{2,20}[^isu\W]s (?:a|an|the|that|its|their|no|not|more|only|what|how)"
    r"|(?:says|said|told|took|made|came|went|gave|found|left|lost|won|fell|rose|grew|saw|knew"
    r"|became|brought|built|bought|sent|spent|sold|stood|struck|led|ran|wrote|spoke|broke|chose"
    r"|drew|drove|put|cut|hit|set|let|held|met|began|kept|felt|paid|meant|won|fled|sank|shot"
    r"|remains|remain|needs|need|wants|want|plans|plan|cover|include|fear|face|depend|rely|mean|say"
    r"|show|shows|make|take|give|hold|belong|belongs))\b"
)
_LOOSE = re.compile(
    r"(?:such as|including|especially|particularly|according|of|to|in|on|by|with|for|from|among|as"
    r"|at|after|before|despite|amid|during|since|under|over|through|between|without|than|into|upon"
    r"|like|per|via|citing|following|when|where|how|what|why|because|due|all of|some of|both"
    r"|[a-z]{3,12}ly (?:about|of|to|in|on|with|for|from|at|by)"
    r"|neither|nor|and|or|but|known|called|named|led|owned|born|made|seen|[a-z]{2,20}ing)\s",
)
"""Begins what hangs on something else."""
_OPENING = re.compile(
    r"(?:In|On|At|After|Before|Since|Despite|Amid|During|Under|Last|With|Without|For|From|As|By|Of"
    r"|Among|Through|Between|Over|Like|Due to|This (?:week|month|year|time"
    r"|spring|summer|autumn|fall|winter|season|morning|afternoon|evening))\s"
)
_CONDITION = re.compile(
    r"(?:even\s|only\s)?(?:if|once|when|whenever|unless|until|although|though|while|because|whether"
    r"|as soon as)\s",
    re.I,
)
"""Begins what says nothing without the clause behind it."""
_PAUSED = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did"
    r"|that|because|but|and),\s[^,]*$"
)
"""What a verb goes on with comes behind words set off: `the map is, if we are frank`."""
_PREDICATE = re.compile(
    r",\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|remains?|needs?"
    r"|wants?|makes?|gives?|takes?|shows?|means|does|did|do)\s"
)
"""Goes on with the verb of a subject that ends there: `all boats, those ashore too, remain`."""
_SUBJECT_CLAUSE = re.compile(r"(?:^|[.!?:;“‘—]\s?)(?:That|Whether|How|Why|What|Where|Whoever)\s+$")
"""Before a clause that is itself the subject: `That the quay is old is no secret`."""
_ENDS = re.compile(
    # No `because`: what stands before it would be held true without its reason.
    r"\s*+(?:$|[.,;:!?…—–)\]。，；：！？、؛،؟]|(?:which|who|while|whereas|although|though|but"
    r"|amid|despite|and)\b)"
)
_ENDS_ANYWHERE = re.compile(
    r"[\s”’\"»」]*+(?:$|[.;:!?…—–。，；：！？、؛؟]|,?\s(?:weil|nachdem|obwohl|während|damit|sodass|denn"
    r"|aber|und|doch|sondern|pero|y|porque|aunque|mientras|mais|et|car|tandis|ma|perché|mentre|mas"
    r"|enquanto)\b)"
)
"""The same in other languages: at a comma only where what comes next is no part of the clause."""
_BEGINS_ANYWHERE = re.compile(r"(?:^|[.;:!?…—–(\[。，；：！？、؛؟“„«「『\"])\s*$")
_HANGS_ANYWHERE = re.compile(
    r"(?:Wenn|Ob|Wer|Als|Nachdem|Weil|Da|Obwohl|Während|Bevor|Dass|Damit|Si|Cuando|Aunque|Como|Que"
    r"|Desde|Quand|Comme|Lorsque|Quando|Se|Embora|De acuerdo|Según|Selon|Secondo|Laut|Segundo)\s"
)
_OPEN_END = re.compile(
    r"(?:(?:reveal|show|say|add|mean|includ|suggest|indicat|warn|claim|stat|argu|alleg|not)ing|['’]s?|\b(?:just|only|more|than|not|so|very|even|such|both))$"
)
_DOUBTED = re.compile(r"\b(?:whether|if|unless|who|which)\s+$", re.I)
"""Before what is asked, or has its subject elsewhere."""
_WITH_SPEAKER = re.compile(
    r",”? (?:[\w’'-]{1,20} ){1,6}(?:said|says|told|added|adds|warned|noted)\b[^,]{0,40}$"
)
"""Ends with whoever says it, which is no part of what is said."""
_SPEAKER_FIRST = re.compile(
    r"(?:(?!that |which )[\w’'.-]{1,20} ){1,8}(?:said|says|told|added|adds|warned|noted|announced"
    r"|explained|stated) (?!to |in |on |by )"
)
"""Begins with whoever says it: `But Judge Ada Lind said the case is open`."""
_CUT_SUBJECT = re.compile(
    r",\s(?:also\s)?(?:will|would|could|may|has|have|had|is|are|was|were|said|says)\b"
)
"""A verb behind a comma: what stands before it is the end of a longer subject."""
_PRONOUN = re.compile(
    r"(?:he|she|it|they|there|here|I|we|you|others|none|who|what)(?:['’](?:s|d|ll|re|ve|m))?\s"
    r"|(?:(?:this|that|these|those|some|both|many|most|few|each|all|one|another|either|neither)\s"
    r"|that['’]s\s)"
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|also"
    r"|never|now|then|still|made|came|took|went|a|the|[a-z]{3,12}(?:ly|ed))\s",
    re.I,
)
"""Begins a clause that doesn't name what it is about."""
_NO_SUBJECT = re.compile(
    r"(?:(?:now|also|then|later|never|still|already|even|just|recently|[a-z]{3,12}ly)\s){0,2}"
    r"(?:will|would|can|could|may|might|must|should|shall|is|are|was|were|has|have|had|did|does|do"
    r"|cannot|[a-z]{2,9}n['’]t|(?!need|indeed|speed|seed|feed|unprecedented|united)[a-z]{3,20}ed"
    r"|been|became|took|made|came|went|gave|found|left|lost|won|fell|rose|grew|saw|brought|overseen"
    r"|built|bought|sent|spent|sold|stood|struck|led|ran|wrote|spoke|broke|chose|drew|drove|kept|held"
    r"|seen|known|done|shown|begun|met|began|told|said|says|plans|wants|needs)\s"
)
"""A predicate whose subject stands elsewhere."""
_SPEAKS = re.compile(r"(?:told|said|says|added|adds|asked|according)\s", re.I)
_RELATIVE = re.compile(r"([\w’'-]{1,30}) that\s+$")
_CONTENT = frozenset(
    "show shows showed shown find finds found mean means meant clear likely fear fears feared fact"
    " so sure case hope hopes hoped know knows knew learned indicate indicates indicated"
    " ensure".split()
)
"""Words besides verbs of speech whose `that` begins a sentence of its own: `it is clear that`."""
_INNER = re.compile(r"\b(?:what|which|who|whom|whose|where|that|because)\b|, with\b")
_BROKEN_OFF = re.compile(
    r"\bthat (?:that )?(?:since|if|when|while|although|though|after|before|as|because|unless)\b"
)
"""A clause within the clause begins, and what was begun before it never ends."""
_DASH = re.compile(r"\s[–—]\s|\s--?\s")
"""Of two dashes the second is no end: what they set off stands within the clause."""
_MORE = re.compile(r",?\s(?:and|or)\s")
_LISTED = re.compile(r",\s(?:[\w’'-]{1,30}(?:\s|$)){1,4}$")
"""The end of half a list, whose last thing comes behind `and`."""
_ONLY_SAID = re.compile(
    r"\b(?:said|says|announced|stated|added|noted|reported|revealed|told|wrote|according)\b"
    r"(?:,? (?:on|in|to|at|late|early|last|the|a|an|its|his|her|reporters|journalists|statement"
    r"|interview|press|conference|briefing|report|\w{3,6}day|morning"
    r"|afternoon|evening|night|noon|yesterday|today|\d{1,2}(?:, \d{4})?"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r")){0,7}$"
)
"""Somebody spoke, and what they said stands elsewhere."""
_NEAR = 40
"""Characters before a phrase that are looked at."""


def is_whole(phrase: Phrase, sentence: str, language: str = "en") -> bool:
    """Whether a phrase of a sentence says a whole thing."""
    text = phrase.text
    before = sentence[max(0, phrase.start - _NEAR) : phrase.start]
    behind = sentence[phrase.start + len(text) :]
    fewest = FEWEST_LETTERS if without_spaces(text) else FEWEST
    if size_of(text) < fewest or ends_in_speech(text) or _DOUBTED.search(before):
        return False
    if language != "en":
        # What begins with a small letter hangs on what stands before it.
        apart = _ENDS_ANYWHERE.match(behind) and _BEGINS_ANYWHERE.search(before)
        return bool(apart) and not text[0].islower() and not _HANGS_ANYWHERE.match(text)
    if _PREDICATE.match(behind) or _PAUSED.search(text) or _SUBJECT_CLAUSE.search(before):
        return False
    if _MORE.match(behind) and _LISTED.search(text):
        return False
    # What two dashes set off stands within the clause, whether both are in it or none.
    if _DASH.match(behind) and (len(_DASH.findall(text)) % 2 or len(_DASH.findall(behind)) > 1):
        return False
    if not _ENDS.match(behind) or _OPEN_END.search(text) or _BROKEN_OFF.search(text):
        return False
    if _ONLY_SAID.search(text) or _WITH_SPEAKER.search(text):
        return False
    if _SPEAKER_FIRST.match(text):
        return False
    if _PRONOUN.match(text) or _NO_SUBJECT.match(text):
        return False
    if phrase.start and _CUT_SUBJECT.search(text):
        return False
    return not _is_relative(before) and _says_something(text)


def says(text: str) -> bool:
    """Whether a phrase has a verb, as far as its form tells."""
    return bool(_FINITE.search(text))


def _is_relative(before: str) -> bool:
    """Whether the `that` before a phrase stands for a thing: `the map that they drew`."""
    match = _RELATIVE.search(before)
    word = match[1].lower() if match else "saying"
    return not (word.endswith("ing") or word in _CONTENT or is_verb_of_speech(word))


def _says_something(text: str) -> bool:
    if _CONDITION.match(text):
        _, _, rest = text.partition(", ")
        return len(rest.split()) >= FEWEST - 1 and _says_something(rest)
    if _OPENING.match(text):
        opening, comma, rest = text.partition(", ")
        return bool(comma) and len(opening.split()) < len(rest.split()) and _says_something(rest)
    if _LOOSE.match(text) or _SPEAKS.match(text):
        return False
    return bool(_FINITE.search(_INNER.split(text)[0]))
