"""The words of the interface, in one place."""

from briefbook.corpus.records import Origins

ARTICLE_KINDS = {
    "news": "News report",
    "agency-rewrite": "Rewrite of agency copy",
    "analysis": "Analysis",
    "opinion": "Opinion",
    "official": "Official text",
    "interview": "Interview",
    "data": "Data",
}

EVENT_KINDS = {
    "statement": "Statement",
    "meeting": "Meeting",
    "report": "Report",
    "rule": "Rule",
    "agreement": "Agreement",
    "action": "Action",
    "incident": "Incident",
    "other": "Event",
}

STANCES = {
    "reports": "Reported by",
    "says": "Said by",
    "alleges": "Alleged by",
    "denies": "Denial by",
    "estimates": "Estimated by",
    "argues": "Argued by",
    "predicts": "Predicted by",
}
"""The verb readers see; it comes from the stance of a claim and from nowhere else."""

DIFFERENCES = {
    "conflict": "The answers contradict each other",
    "scope": "The answers speak of different things",
    "update": "The later answer replaces the earlier",
    "translation": "The difference is one of translation",
    "error": "One of the answers is a mistake",
}

ACTOR_KINDS = {
    "body": "Public body",
    "person": "Person",
    "company": "Company",
    "country": "Country",
    "group": "Group",
}

LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "pt": "Portuguese",
    "ru": "Russian",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}

MONTHS = (
    "January February March April May June July August September October November December"
).split()

SEASONS = ("Spring", "Summer", "Autumn", "Winter")

NOT_STATED = "not stated"


def language(tag: str) -> str:
    """The English name of a language, or its tag."""
    return LANGUAGES.get(tag.partition("-")[0], tag)


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: `1 briefing`, `5 briefings`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def corroboration(found: Origins) -> str:
    """How many outlets and origins: `3 outlets, 1–2 origins`."""
    if not found.outlets:
        return "no outlet"
    low, high = found.low, found.high
    origins = count(low, "origin") if low == high else f"{low}–{high} origins"
    return f"{count(len(found.outlets), 'outlet')}, {origins}"
