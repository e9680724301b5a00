"""The form as data: its fields as the schema has them, its words, and what the check would say.

model ──► JSON Schema ──┐
language file ──────────┼──► data/form/form.json ──► assets/form/*.js, on the page /add/ only
sentences of the check ─┘
"""

import json
from collections import Counter
from collections.abc import Iterator
from os.path import relpath
from pathlib import Path, PurePosixPath
from typing import Any

from briefbook.checks import days
from briefbook.checks.rules import (
    chains,
    copy_of,
    known_ids,
    possible_dates,
    review_day,
    short_quotations,
    text_length,
    unique_ids,
    unnamed,
    withdrawn,
)
from briefbook.load import wordings
from briefbook.load.json_schema import REFERENCES, schemas
from briefbook.model import base
from briefbook.model.brief import ORIGIN_KINDS
from briefbook.model.vocabulary import file_of
from briefbook.pages.context import Site
from briefbook.problems import ProblemText
from briefbook.site.form.choices import choices
from briefbook.text.links import TRACKING
from briefbook.text.web_address import SPELLING

FOLDER = "data/form"
_WORDS = (
    "form",
    "form_stances",
    "form_statuses",
    "article_kinds",
    "event_kinds",
    "leads",
    "attribution",
    "marks",
)
_SENTENCES = {
    "missing": wordings.MISSING,
    "empty": wordings.EMPTY,
    "long": wordings.TOO_LONG,
    "no_date": wordings.NO_DATE,
    "impossible": wordings.IMPOSSIBLE,
    "reversed": wordings.REVERSED,
    "no_link": wordings.NO_LINK,
    "link_scheme": wordings.LINK_SCHEME,
    "link_credentials": wordings.LINK_CREDENTIALS,
    "link_private": wordings.LINK_PRIVATE,
    "bad_id": wordings.PATTERNS[base.ID_PATTERN],
    "bad_point": wordings.PATTERNS[base.POINT_PATTERN],
    "bad_language": wordings.PATTERNS[base.LANGUAGE_PATTERN],
    "quote_long": short_quotations.LONG,
    "quote_by_nobody": short_quotations.QUOTE_BY_NOBODY,
    "headline_by_nobody": short_quotations.HEADLINE_BY_NOBODY,
    "headline_long": text_length.HEADLINE_LONG,
    "standfirst_long": text_length.STANDFIRST_LONG,
    "key_points": text_length.KEY_POINTS,
    "read_early": possible_dates.READ_EARLY,
    "event_late": possible_dates.EVENT_LATE,
    "reason_alone": possible_dates.REASON_ALONE,
    "not_exact": days.NOT_EXACT,
    "future": days.FUTURE,
    "same_article": unique_ids.SAME_ARTICLE,
    "twice": unique_ids.TWICE,
    "named": unnamed.NAMED,
    "no_origin": chains.NO_ORIGIN,
    "nobody_spoke": chains.NOBODY_SPOKE,
    "the_outlet": chains.THE_OUTLET,
    "an_actor": chains.AN_ACTOR,
    "no_basis": chains.NO_BASIS,
    "rests_on_nothing": chains.RESTS_ON_NOTHING,
    "rests_on_itself": chains.RESTS_ON_ITSELF,
    "distinct_itself": unnamed.NOT_ITSELF,
    "told_by_name": unnamed.TOLD_BY_NAME,
    "review_not_exact": review_day.NOT_EXACT,
    "review_due": review_day.DUE,
    "no_reason": withdrawn.NO_REASON,
    "not_withdrawn": withdrawn.NOT_WITHDRAWN,
    "leads_back": withdrawn.LEADS_BACK,
    "draft": withdrawn.DRAFT,
    "copy_and_more": copy_of.BRIEF_AND_MORE,
    "copy_of_nothing": copy_of.OF_NOTHING,
    "copy_own_address": copy_of.OWN_ADDRESS,
    "copy_of_itself": copy_of.OF_ITSELF,
    "copy_not_shown": copy_of.NOT_SHOWN,
    "copy_circle": copy_of.CIRCLE,
    "copy_other_outlet": copy_of.OTHER_OUTLET,
    "no_copy_itself": copy_of.NOT_ITSELF,
    "copy_both_ways": copy_of.BOTH_WAYS,
}
_PARTS = ("publishers", "actors", "places", "topics")
"""The parts of the vocabulary whose entries need no more than a name."""
_LEVELS = {
    **short_quotations.CODES,
    **text_length.CODES,
    **possible_dates.CODES,
    **days.CODES,
    **unique_ids.CODES,
    **unnamed.CODES,
    **chains.CODES,
    **copy_of.CODES,
    **review_day.CODES,
    **withdrawn.CODES,
}


def files(site: Site) -> Iterator[tuple[str, bytes]]:
    """Every file of the form, by its path below the docs folder."""
    yield f"{FOLDER}/form.json", _json(definition(site))
    for kind, names in choices(site).items():
        yield f"{FOLDER}/{kind}.json", _json(names)


def definition(site: Site) -> dict[str, Any]:
    """Fields, words, sentences, and where the finished text goes."""
    settings = site.settings
    return {
        "schema": json.loads(schemas()["brief.json"]),
        "references": REFERENCES,
        "words": {section: site.language.sections[section] for section in _WORDS},
        "language": site.language.tag,
        "small": f"{site.say('search.passed_over')} {site.say('form.small')}",
        "sentences": {name: _sentence(text) for name, text in _SENTENCES.items()},
        "unknown": {
            "message": known_ids.UNKNOWN,
            "or_add": known_ids.OR_ADD,
            "where": known_ids.WHERE,
            "passed_on": known_ids.PASSED_ON,
        },
        "limits": {
            "quote_words": settings.limits.quote_words,
            "headline_characters": settings.limits.headline_characters,
            "standfirst_words": settings.limits.standfirst_words,
        },
        "tracking": sorted(TRACKING),
        "odd_spelling": [[pattern.pattern, why, how] for pattern, why, how in SPELLING],
        "origins": sorted(ORIGIN_KINDS),
        "forge": settings.forge._asdict(),
        "folders": _folders(site),
        "vocabulary": {part: file_of(site.corpus.vocabulary, part) for part in _PARTS},
        "schema_file": _below(settings.root, settings.docs / "data" / "schema" / "brief.json"),
    }


def _sentence(text: ProblemText) -> list[str]:
    # A brace that stands for itself is doubled in Python alone.
    words = (one.replace("{{", "{").replace("}}", "}") for one in text[1:])
    return [_LEVELS.get(text.code, "error"), *words]


def _below(root: Path, file: Path) -> str:
    # To MkDocs the docs folder is a whole path, whatever `mkdocs.yml` says.
    return Path(relpath(file, root)).as_posix()


def _folders(site: Site) -> list[str]:
    """Where briefs lie, below `briefs/`, with the one first that has the most."""
    paths = (PurePosixPath(brief.path) for brief in site.corpus.everything)
    many = Counter("/".join(path.parts[1:-1]) for path in paths)
    return [folder for folder, _ in sorted(many.items(), key=lambda one: (-one[1], one[0]))]


def _json(value: object) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=0)}\n".encode()
