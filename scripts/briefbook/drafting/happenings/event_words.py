"""In one word what happened, for the id of an event: `arrest` for `has been arrested`."""

import re

_NOUNS = tuple(
    (noun, re.compile(rf"\b(?:{words})\b", re.I))
    for noun, words in (
        ("surrender", r"turn(?:s|ed) (?:him|her|them)sel(?:f|ves) in"),
        ("plea", r"plead(?:s|ed) (?:not )?guilty"),
        ("arrest", r"arrest(?:s|ed)?|taken into custody|detain(?:s|ed)"),
        ("charges", r"(?:is|are|was|were|been|man|woman|men|women) charged|indicted"),
        ("acquittal", r"acquitted|not guilty"),
        ("conviction", r"convicted|found guilty"),
        ("sentence", r"jailed|sentenced|sentences? (?:has|have|was|were)(?: been)? handed"),
        ("fine", r"(?:is|was|were|been) fined|(?:man|woman) fined"),
        ("ruling", r"rule[sd] that|(?:court|judges?) (?:[\S]{1,20} ){0,8}?(?:found|rule[sd])"),
        ("lightning-strike", r"struck (?:[\w’'-]{1,20} ){0,5}?by (?:a )?lightning"),
        ("stabbing", r"stabbed"),
        ("shooting", r"(?:was|were|been|fatally) shot|shot (?:dead|and)"),
        ("explosion", r"explod(?:ed|es)|explosion (?:has|at|in|that|killed|hit|rocked)"),
        ("fire", r"fire broke out|caught fire|burn(?:ed|t) down|(?:fire|blaze) (?:has|that)"),
        ("crash", r"crash(?:ed|es)|(?:crash|collision) (?:has|in|on|at|near|that|killed|resulted)"),
        ("derailment", r"derail(?:ed|s)"),
        ("sinking", r"sank|sinks|capsized|capsizes"),
        ("collapse", r"(?:bridge|building|roof|quay|wall) (?:has )?collaps(?:ed|es)"),
        ("drowning", r"drown(?:ed|s)"),
        ("theft", r"stolen|stole|steals"),
        ("robbery", r"robbed|robs"),
        ("assault", r"assault(?:ed|s)|beaten up"),
        ("attack", r"attacked"),
        ("murder", r"murdered"),
        ("disappearance", r"went missing|goes missing|disappeared"),
        ("body-found", r"(?:body|bodies|remains) (?:[\w’'-]{1,20} ){0,6}?found"),
        ("death", r"found dead|died|(?<!or )dies?|killed|passed away|kills|dead"),
        ("evacuation", r"evacuated"),
        ("rescue", r"rescued|rescues"),
        ("emergency", r"declare[sd]? (?:an? |the )?(?:[\w’'-]{1,20} ){0,3}?emergency"),
        ("resignation", r"resign(?:ed|s)|steps down|stepped down"),
        ("dismissal", r"(?:was|been) (?:sacked|fired)|sacks|sacked"),
        ("election", r"elects|(?:was|were|been|has|have) elected"),
        ("appointment", r"appointed|appoints"),
        ("swearing-in", r"sworn in|swore in|swears in"),
        ("postponement", r"postponed|postpones?"),
        ("cancellation", r"cancelled|canceled|cancels?"),
        ("suspension", r"(?:was|were|been) suspended|suspends"),
        ("approval", r"approve[sd]?"),
        ("lawsuit", r"su(?:ed|es)|filed (?:an? )?(?:[\w’'-]{1,20} ){0,3}?(?:law)?suit"),
        ("launch", r"launche[sd]"),
        ("reopening", r"reopen(?:ed|s)?"),
        ("opening", r"opened|opens|to open"),
        ("closure", r"closed|closes|shut down|(?:to|will) close|shuts"),
        ("protest", r"protested|marche[sd]|rallied|demonstrated|protesters gather(?:ed)?"),
        ("blockade", r"blocked|blocks?"),
        ("strike", r"walked out|went on strike|to strike"),
        ("donation", r"donate[sd]?"),
        ("seizure", r"seize[sd]"),
        ("raid", r"raided|raids"),
        ("sale", r"sold|sells|to sell"),
        ("purchase", r"bought|buys|to buy|acquired"),
        ("vote", r"voted|votes (?:to|for|against)"),
        ("visit", r"visited|to visit|visits"),
        ("ban", r"banned|bans"),
    )
)  # fmt: skip
_PAPER = re.compile(
    r"\b(?:sign(?:ed|s)|pass(?:ed|es)|approve[sd]|adopt(?:ed|s)|enact(?:ed|s)|issue[sd]|impose[sd]"
    r"|introduce[sd]|vetoe[sd]|repeal(?:ed|s)|announce[sd]|reach(?:ed|es)|struck|strikes|clinche[sd]"
    r"|seal(?:ed|s)|held|holds?|hosts?|hosted|attend(?:ed|s))\s"
    r"(?:(?!(?:and|or|but|to|that|which|for|on|with|about|over|of)\s)[\w’'-]{1,20}\s){0,5}?"
    r"(?P<noun>law|legislation|bill|order|decree|ordinance|budget|amendment|ban|curfew|lockdown|deal"
    r"|agreement|accord|truce|ceasefire|pact|treaty|settlement|contract|meeting|talks|summit"
    r"|conference|hearing|debate)\b"
    r"|\b(?P<made>order|curfew|ban|lockdown) (?:has|have|was|were)\b",
    re.I,
)
"""What was made or held says more than that it was: `passed an ordinance`."""


def what_happened(clause: str, title: str) -> str:
    """The word for what a headline tells first, or a clause; empty where none is known."""
    return _first(title) or _first(clause)


def _first(text: str) -> str:
    found = [
        (match.start(), number, noun)
        for number, (noun, words) in enumerate(_NOUNS)
        if (match := words.search(text))
    ]
    if paper := _PAPER.search(text):
        found.append((paper.start(), -1, (paper["noun"] or paper["made"]).lower()))
    return min(found)[2] if found else ""
