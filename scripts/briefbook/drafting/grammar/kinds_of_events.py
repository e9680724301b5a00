"""What sort of happening a sentence tells of, by its words."""

import re

_PAPER = (
    r"(?:law|legislation|bills?|orders?|decrees?|ordinances?|budget|Act|rules?|ban|regulations?)"
)
_DEAL = (
    r"(?:agreements?|deals?|accords?|truce|ceasefire|cease-fire|pact|treaty|settlement|contracts?"
    r"|memorandum|MoU)"
)
_MET = r"(?:meetings?|talks|summit|conference|session|hearing|debate)"
_FEW = (
    r"(?:(?!(?:and|or|but|to|that|which|after|before|on|for|with|about|over)\s)"
    r"[\w’'-]{1,20}\s){0,5}?"
)
"""Words between a verb and what it is done to."""
_KINDS = (
    # `Signed a law that bans talks` is a law: what is done to a paper comes first.
    ("rule", re.compile(
        rf"\bsigned\s{_FEW}{_PAPER}\b|\binto law\b"
        rf"|\b(?:passed|approved|adopted|enacted|issued|vetoed|repealed)\s(?:an?|the|its|new)\s{_FEW}"
        rf"{_PAPER}\b"
    )),
    ("agreement", re.compile(
        rf"\b(?:signed|reached|struck|clinched|sealed|concluded)\s{_FEW}{_DEAL}\b"
        rf"|\bagreed (?:to|on) (?:an?|the) (?:[\w’'-]{{1,20}}\s){{0,3}}?{_DEAL}\b|签署"
    )),
    ("meeting", re.compile(
        rf"\b(?:(?<!was )(?<!were )(?<!been )(?<!be )met (?:with|in|at|on|for)|have met|has met"
        rf"|(?:hold|held|host|hosted|attended|opened|convened|chaired|began|joined)\s{_FEW}{_MET}"
        rf"|(?:at|during) (?:an?|the|its|their)\s{_FEW}{_MET}"
        rf"|{_MET}\s{_FEW}(?:was|were|began|opened|ended|took place))\b"
        r"|会议|会谈"
    )),
    ("rule", re.compile(
        r"\b(?:imposed|introduced|adopted|enacted|banned|outlawed|repealed|lifted|ruled that"
        r"|took effect|(?:came|put) into force|listed)\b|禁止"
        r"|\b(?:[Cc]ourt|[Jj]udges?|[Jj]ury|[Tt]ribunal)\b(?:\s[\w’'-]{1,20}){0,8}?\s(?:ruled|found"
        r"|upheld|overturned|quashed|struck down|rejected|dismissed|ordered|blocked|convicted"
        r"|acquitted)\b"
        r"|\b(?:was|were|been)\s(?:sentenced|jailed|convicted|acquitted|fined)\b"
        r"|\bfound (?:not )?guilty\b"
        r"|\bsentences? (?:has|have|was|were) (?:been )?handed\b"
        r"|\b(?:order|curfew|ban|lockdown|rules|restrictions) (?:has|have|was|were) (?:been )?"
        r"(?:brought|put|extended|eased|lifted)\b"
    )),
    ("incident", re.compile(
        r"\b(?:explosion|explod(?:ed|es)|fire broke|crash(?:ed|es)?|(?:was|were|been) attacked"
        r"|accident|earthquake|flooded|collapsed|killed|injured|sank|died)\b|事故|爆炸"
        r"|\b(?:was|were|been|being) (?:[a-z]{2,12}ly )?"
        r"(?:hit|struck|shot|stabbed|hurt|swept|trapped|assaulted|robbed|beaten|stolen"
        r"|abducted|murdered)\b"
        r"|\b(?:bod(?:y|ies)|remains)\b(?:\s[\w’'-]{1,20}){0,5}?"
        r" (?:was|were|been)(?: on \w{6,9})? found\b"
        r"|\b(?:shot dead|found dead|(?:hit|struck) by|went missing|disappeared|derailed|capsized"
        r"|caught fire|burn(?:ed|t) down|passed away|erupted)\b"
    )),
    ("action", re.compile(
        r"\b(?:launched|began|started|opened|seized|arrested|raided|closed|stopped|voted|deployed)\b"
        r"|\b(?:was|were|been) (?:charged|detained|indicted|extradited|evacuated|elected|appointed"
        r"|sacked|fired|suspended|deported|rescued|released)\b"
        r"|\b(?:taken into custody|turned (?:him|her|them)sel(?:f|ves) in|pleaded (?:not )?guilty"
        r"|resigned|stepped down|sued|approved|unveiled|blocked|protested|marched|rallied"
        r"|demonstrated|gathered|walked out|captured|donated)\b"
        r"|\b(?:(?:was|were|been) (?:postponed|cancelled|canceled|delayed|busted)|swore in"
        r"|sworn in)\b"
        r"|\bdeclared (?:an? |the )?(?:[\w’'-]{1,20} ){0,3}?(?:emergency|disaster|war|bankruptcy)\b"
        rf"|\b(?:filed|submitted|tabled)\s{_FEW}(?:bill|lawsuit|suit|complaint|motion|petition|appeal)\b"
    )),
)  # fmt: skip
"""What sort of happening a sentence tells of, by its words; the first that fits."""


def kind_told(text: str) -> str:
    """The first kind whose words stand in a sentence; `other` where none do."""
    return next((kind for kind, words in _KINDS if words.search(text)), "other")
