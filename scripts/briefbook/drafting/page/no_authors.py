"""What stands where a byline may stand and is nobody: places, desks, sections, credits, calls.

Each is told by its own words. What might be somebody's name stays, and is asked about elsewhere.
"""

import re

from briefbook.drafting.page.governments import COUNTRIES

_PLACES = frozenset(COUNTRIES) | frozenset(
    "New York|Los Angeles|San Francisco|San Diego|San Antonio|San José|Las Vegas|Hong Kong|Tel Aviv"
    "|São Paulo|Sao Paulo|Rio de Janeiro|Cape Town|Santa Fe|St. Louis|Salt Lake City|New Orleans"
    "|Washington, D.C.|Washington DC|Saint Petersburg|St. Petersburg|Middle East|South China"
    "|West Bank|North America|South America|Latin America|Central Asia|West Africa|East Africa"
    "|Gaza City|Kuwait City|Panama City|Santo Domingo|Buenos Aires|Port Moresby|Frankfurt am Main"
    "|New Jersey|New Mexico|New Hampshire|North Carolina|South Carolina|North Dakota|South Dakota"
    "|West Virginia|Rhode Island|California|Texas|Florida|Illinois|Ohio|Michigan|Pennsylvania"
    "|Massachusetts|Virginia|Maryland|Arizona|Colorado|Oregon|Minnesota|Wisconsin|Missouri|D.C."
    "|Nevada|Utah|Iowa|Kansas|Oklahoma|Louisiana|Alabama|Kentucky|Tennessee|Connecticut|Ontario"
    "|Quebec|British Columbia|Alberta|New South Wales|Queensland|Scotland|Wales|England"
    "|Northern Ireland|Bavaria|Bayern|Sachsen|Hessen|Tschechien|Česko|Polsko|Slovensko|Rakousko"
    "|Německo|España|Italia|Polen|Polska|Italien|Spanien|Belgien|Belgique|Suisse|Italie|Espagne"
    "|Nederland|België|Niederlande|Dänemark|Schweden|Norwegen|Ungarn|Griechenland|Ukrajina".split(
        "|"
    )
)
"""Countries with their capitals, states, and cities of two words, which look like people."""
_OURS = re.compile(
    r"(?:from |von |aus |par |por |de |dalla? |door |od )?"
    r"(?:our|unser\w{0,2}|notre|nos|nuestr[oa]s?|nostr[oai]|onze|naš\w{0,5}|naší)\b",
    re.I,
)
"""`Our correspondent` in several languages."""
_DESK = re.compile(
    r"(?:la |die |de |a )?(?:redacci[oó]n|redazione|redactie|redakcja|redakce|redaktion|rédaction"
    r"|redação)\b",
    re.I,
)
_JOB = re.compile(
    r"(?:\S{1,20}\s)?(?:staff|desk|team|bureau|board|newsroom|editors?|reporters?|writers?|authors?"
    r"|correspondents?|contributors?|columnists?|journalists?|agencies|korrespondent(?:in)?|intern)",
    re.I,
)
"""One word at the most before it, and no name: `Politics Desk`."""
_SECTION = re.compile(
    r"(?:(?:world|local|breaking|latest|top|daily|national|international|regional|business|sports?"
    r"|political|tech|city|more)\s(?:news|stories|headlines)|news|world|sports?|politics|business"
    r"|opinions?|culture|climate|environment|science|health|technology|lifestyle|life|style|economy"
    r"|markets|money matters|fashion|beauty|international|internacional|nacional"
    r"|entertainment|education|crime|travel|features?|analysis|live"
    r"|(?:life|arts|food)\s(?:&|and)\s\w{3,12}|europe|africa|asia|americas?|press release"
    r"|politik|wirtschaft|kultur|panorama|wissen|gesellschaft|société|économie|monde"
    r"|economía|sociedad|deportes|mundo|política|cultura|cronaca|economia|esteri|domácí|zahraničí"
    r"|letters(?:\sto(?:\sthe(?:\seditor)?)?)?|(?:readers?['’]?s?\s)letters|editorials?"
    r"|(?:sponsored|partner|paid|branded)\s(?:content|post)|advertorial|promoted)",
    re.I,
)
_CALL = re.compile(
    r"(?:(?:print|copy|save|share|listen|watch|read|follow|send|open|close|skip|presented|powered"
    r"|brought|supported)\s(?:article|link|later|this|to|by|on|us|page|story|comments?|in)\b.{0,30}"
    r"|advertisement|getty images|social links|us|min(?:ute)?s? read"
    r"|(?:ca\.?\s)?\d{1,3}\s?min.{0,15}|search"
    r"|full bio|replying to|learn about our\b.{0,30}"
    r"|local journalism initiative|show caption|hide caption)",
    re.I,
)
_CREDIT = re.compile(
    r"\W{0,3}(?:photo(?:graph|graphie|graphy)?s?|pictures?|images?|illustrations?|graphics?|video"
    r"|edited|editing|fact[- ]?check(?:ed)?|(?:\w{3,12}ly )?reviewed|translated|übersetzt|foto(?:s"
    r"|grafía|grafie)?|bild(?:er)?|redaktion"
    r"|translated from \w{2,20}|aus dem \w{4,20} (?:übersetzt)?"
    r"|traduit|traducción|podcast)\s?(?:[:/|©]|"
    r"(?:credit|by|von|par|por|di|d['’]|door)\b)",
    re.I,
)
_BEHIND = re.compile(
    r"(?:\s\d{1,3}\smin\b|\s[Ll]ast$|\s\((?:à|in|aus|en|da|v|from)\s|,?\s(?:in|aus|à|en|from)\s"
    r"(?=[^\W\d_a-zß-ÿ])).{0,60}$"
)
"""What may stand behind a name: a place, or how long it takes to read the article."""
_JOB_BEFORE = re.compile(
    r"^(?:[\w-]{2,20}\s){0,2}(?i:reporter|correspondent|editor|writer|columnist|producer"
    r"|korrespondent(?:in)?|redakteur(?:in)?|reporterin)\s(?=[^\W\d_a-z])"
)


def is_credit(words: str) -> bool:
    """Whether a part of a byline credits pictures, an editing or a check."""
    return _CREDIT.match(words) is not None


def credits(words: str) -> bool:
    """Whether whoever is named behind these words did such a thing: `Translated by: `."""
    match = _CREDIT.match(words)
    return match is not None and not words[match.end() :].strip(" :|/")


def is_place(name: str) -> bool:
    """Whether a name is that of a country, a state, a capital, or a city that looks like a name."""
    return name in _PLACES or f"{name}." in _PLACES


def is_nobody(name: str) -> bool:
    """Whether words are no author's, though they may be written like a name."""
    return is_place(name) or any(
        (_OURS.match(name), _DESK.match(name), *(one.fullmatch(name) for one in _WHOLE))
    )


_WHOLE = (_JOB, _SECTION, _CALL)


def without_job_and_place(name: str) -> str:
    """A name without the job before it and the place behind it: `Reporter Ann Lee in Munich`."""
    return _BEHIND.sub("", _JOB_BEFORE.sub("", name))
