"""What carries an article: points for a sentence, few and plain, so that an editor sees why.

The lead says the most; so do words of the headline, speech in quotation marks, whoever is named as
its speaker or as having passed it on, and figures. Nothing is weighed by what it says.
"""

import re
from collections.abc import Mapping, Sequence

from briefbook.drafting.grammar.phrase import size_of
from briefbook.drafting.grammar.sentence import Sentence
from briefbook.drafting.grammar.stems import stems
from briefbook.drafting.key_claims import is_bystanders
from briefbook.drafting.proposal import Proposal

LEAD, NEXT, QUOTED, SPEAKER, PASSED_ON, FIGURES = 5, 1, 3, 2, 2, 2
MOST_OF_HEADLINE = 3
SAME = 0.6
"""Share of the words of a claim that an earlier one has: it says the same again."""
FEWEST_WITHIN, WITHIN = 4, 0.8
"""Words that a claim has in common with a longer one that says all of it, and their share."""
OF_HEADLINE = 5
"""Of the sentence that tells what the headline is on."""
FEELINGS = -3
_FEELS = re.compile(
    r"\b(?i:our|my|their)\s(?:[a-z]{2,12}\s){0,2}(?:hearts?|thoughts|prayers|condolences|sympath(?:y|ies))\b"
    r"|\b(?:[Ww]e|I)(?:['’](?:re|m|d|ve|ll)|\s(?:are|am|would|will|have|want|also|do|feel|is|was|were))?"
    r"\s(?:(?:so|very|also|really|truly|all|deeply|extremely|incredibly|like\sto|to|just|been)\s){0,3}"
    r"(?:thank|applaud|congratulate|proud|excited|thrilled|delighted|honou?red|humbled|grateful|thankful"
    r"|pleased|happy|glad|sad|saddened|devastated|heartbroken|look(?:ing)?\sforward)\b"
    r"|\b(?:[Ww]e|I)\s(?:[\w’'-]{1,15}\s){0,6}overwhelmed\b"
)
"""Somebody is glad, sad or thankful: that tells nothing of what happened."""
_FEW = 5
"""Words, or letters, of a quotation that says little by itself."""
# A day or a year is no figure: `12 May`, `2025`.
_FIGURE = re.compile(
    r"(?<![A-Za-z\d_.,])(?!(?:19|20)\d\d(?!\d))\d[\d.,]{0,14}\s?(?:%|per\s?cent|percent|Prozent"
    r"|万|亿|million|billion|trillion|tonnes|tons|dollars|euros|yuan|Millionen|Milliarden)"
    r"|[$€£¥]\s?\d|(?<![A-Za-z\d_.,])\d{1,3}(?:,\d{3})+(?!\w)"
    r"|\b(?:[Hh]alf|[Aa] third|a quarter|two thirds|doubled|tripled|dozens|hundreds|thousands) of\b"
)


def points(
    one: Proposal, title: str, lead: Sentence, main: Sentence | None = None
) -> Mapping[str, int]:
    """Why a phrase is proposed, and how much each reason counts; `lead` is the first sentence.

    `main` tells what the headline is on.
    """
    speech = one.speech
    # What anybody in the street says is good to quote, and carries nothing.
    is_remark = is_bystanders(one)
    shared = min(MOST_OF_HEADLINE, len(stems(title) & stems(one.sentence.text)))
    early = one.sentence.paragraph - lead.paragraph <= 1
    given = {
        "lead": LEAD * (one.sentence == lead),
        "near the lead": NEXT * (early and one.sentence != lead),
        "headline": OF_HEADLINE if one.sentence == main and shared == MOST_OF_HEADLINE else shared,
        "quoted": one.quoted * (QUOTED if size_of(one.phrase) > _FEW else 1) * (not is_remark),
        # `We thank` is somebody's whose words they are; an author may be glad as well.
        "feelings": FEELINGS
        * bool(one.has_speaker and _FEELS.search(one.phrase or one.sentence.text)),
        "speaker": SPEAKER * any((speech.says, speech.unnamed, speech.unknown, speech.called)),
        "passed on": PASSED_ON * bool(one.relays or one.outlet or one.paper),
        "figures": FIGURES * bool(_FIGURE.search(one.sentence.text)),
    }
    return {why: count for why, count in given.items() if count}


def repeats(one: Proposal, others: Sequence[Proposal]) -> bool:
    """Whether it says again what one of the others says, as far as words tell."""
    mine = stems(one.evidence)
    return any(mine and _are_the_same(mine, stems(other.evidence)) for other in others)


def _are_the_same(mine: frozenset[str], others: frozenset[str]) -> bool:
    shared, shorter = len(mine & others), min(len(mine), len(others))
    within = shared >= FEWEST_WITHIN and shared >= WITHIN * shorter
    return within or shared >= SAME * len(mine)
