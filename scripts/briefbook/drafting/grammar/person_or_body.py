"""Whether a name may be a person's, or has words that no person's has."""

import re

from briefbook.drafting.page.person_names import is_person

_BODY = re.compile(
    r"\b(?:bank|tribunal|court|government|parliament|commission|party|union|police|army|force"
    r"|limited|ltd|corp|corporation|federation|institute|authority|agency|congress|senate|house|community"
    r"|nations|nation|organi[sz]ation|society|church|states|republic|kingdom|islands?|city|tribe"
    r"|council|department|ministry|office|association|administration|bureau|board|foundation|fund"
    r"|airlines?|railways?|hospital|school|college|exporters|manufacturers|workers|protection|services?"
    r"|directorate|division|squad|brigade|constabulary|command|unit|america|europe|asia|africa|international|customs|guard|patrol|committee|university|coalition|alliance|network|trust|league|embassy"
    r"|treasury|capital|partners|holdings|securities|ratings|mining|metals|motors|energy|systems"
    r"|county|district|borough|township|province|publishing|publishers|books|media|group|productions|pictures|records|entertainment|studios"
    r"|stores|foods|brewery|brewing|properties|developments|construction|consulting|solutions"
    r"|palace|airline|sports?|awards?|lifeline|notice|category|labour"
    r"|laboratories|pharmaceuticals?|insurance|financial|ventures|enterprises|restaurants?|hotels?"
    r"|technologies|industries|ferries|rail|airways|farms|software|logistics|of|for|the|&)\b",
    re.I,
)
"""Words that are in no person's name."""
_PLACE = re.compile(r"(?:New|North|South|East|West|Los|Fort|Lake|Mount|Saint|St\.?) [A-Z]")

_PLACE_ENDS = re.compile(
    r" (?:Road|Street|Avenue|Boulevard|Square|Quarter|Point|Valley|Mountains?|River|Airport|Station"
    r"|Stadium|Harbou?r|Bay|Springs|Heights|Falls|Area|Islands?|Beach)$"
)


def could_be_person(name: str) -> bool:
    """Whether a name may be somebody's whom `he` or `she` can mean."""
    place = _PLACE.match(name) or _PLACE_ENDS.search(name)
    return not place and is_person(name) and not is_body(name) and not name.isupper()


def is_body(name: str) -> bool:
    """Whether a name has words that no person's has."""
    return bool(_BODY.search(name))
