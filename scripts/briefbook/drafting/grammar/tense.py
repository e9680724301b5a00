"""Whether a sentence puts a date ahead or behind, as far as its verbs tell; never a guess."""

import re

_AHEAD = (
    # `Will be closed on Monday`: it isn't closed yet.
    r"(?:will|shall|would|may|might|could|(?:(?:is|are|was|were)\s(?:due\s|set\s)?)?to)\s"
    r"(?:[a-z]{2,12}ly\s|soon\s|also\s|now\s)?be\s(?:[a-z]{2,12}ly\s)?"
    r"(?:[a-z]{2,15}(?:ed|en)|held|built|shut|put|made|sold|sent|taken|cut)"
    r"|will|shall|won['’]t|would|may|might|could|(?:is|are|was|were) (?:to|due)|due (?:to|on|for)"
    r"|(?:planned|scheduled|slated|set|expected|going|proposed|poised) (?:to|for|on|next)|plans?"
    r"|planning|intends?|to be (?:held|published|signed)|upcoming|ahead of"
)
_BEHIND = (
    r"was|were|had|has|have|did|says?|came|met|held|began|took|made|said|told|went|gave|found|left"
    r"|lost|won|fell|rose|grew|saw|knew|became|brought|built|bought|sent|spent|sold|stood|struck|led"
    r"|ran|wrote|spoke|broke|chose|drew|drove|flew|shot|sank|put|published|citing"
    # Words that end like a past and are none.
    r"|(?!need|indeed|speed|hundred|feed|exceed|proceed|succeed|breed)[a-z]{3,}ed"
)
_CUE = re.compile(rf"(?<![\w-])(?:(?P<ahead>{_AHEAD})|(?:{_BEHIND}))(?![\w-])")
_FOREIGN = re.compile(
    r"(?<!\w)(?:wird|werden|soll|sollen|will|wollen|va|vont|sera|seront|doit|doivent|será|serán|van"
    r"|sarà|saranno|deve|vai|vão|serão|zal|zullen|ska|skal|vil|będzie|будет|будут|سوف)(?!\w)|将|拟"
)
_BOUND = re.compile(
    r"[,;:—–“”(，；：。،؛]|\s(?:that|which|who|when|but|and|after|before|while|as)\s"
)


def is_ahead(text: str, start: int, end: int, language: str = "en") -> bool | None:
    """Whether what is dated at this place was still to come; None where the sentence doesn't say.

    The nearest verbs of the same clause decide, before the date and behind it, if they are of one
    mind. A clause without a verb goes with the one before it, `On Friday,` with the one behind.
    """
    first = max((match.end() for match in _BOUND.finditer(text, 0, start)), default=0)
    after = _BOUND.search(text, end)
    last = after.start() if after else len(text)
    if language.partition("-")[0] not in ("en", ""):
        return True if _FOREIGN.search(text, first, last) else None
    cues = list(_CUE.finditer(text))
    before = [cue for cue in cues if cue.end() <= start]
    behind = [cue for cue in cues if cue.start() >= end]
    near = [cue for cue in before if cue.start() >= first][-1:]
    near += [cue for cue in behind if cue.end() <= last][:1]
    beside = behind[:1] if first == 0 else before[-1:]
    verdicts = [cue["ahead"] is not None for cue in near or beside]
    return verdicts[0] if verdicts and len(set(verdicts)) == 1 else None
