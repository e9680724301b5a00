"""The language that a page says it is in, and that of its words."""

from typing import Any

CASES: list[dict[str, Any]] = [
    {
        "says": "the language that the page and the words agree on",
        "language": "en",
    },
    {
        "says": "a language of a region",
        "html": ' lang="en-GB"',
        "language": "en",
    },
    {
        "says": "no language in the page",
        "html": "",
        "language": "en",
    },
    {
        "says": "a language that we have no words of",
        "html": ' lang="sv-SE"',
        "text": (
            "<p>Nätmakarna i Kelmouth bad i måndags staden om ett tak över sin "
            "gård, som svämmar över varje gång vinden vänder åt söder och stannar "
            "där längre än en dag.</p><p>Staden har satt av pengar till gården, "
            "men ingen har sagt vad de ska användas till innan rådet har haft sitt "
            "nästa möte om saken.</p>"
        ),
        "language": "sv",
    },
    {
        "says": "a template in another language",
        "html": ' lang="de"',
        "language": "en",
        "asks": ["en by the words of the text, de by <html lang>"],
    },
]
