"""The ids of a project as a file that editors' tools read."""

import json
from collections.abc import Iterable

from briefbook.corpus.corpus import Corpus
from briefbook.load.json_schema import DIALECT
from briefbook.model.evidence import ROOTS
from briefbook.model.vocabulary import Question


def ids(corpus: Corpus) -> str:
    """The ids of a project as JSON Schema: examples, which editors' tools offer while one types."""
    words = corpus.vocabulary
    who = {*words.actors, *words.publishers}
    known: dict[str, Iterable[str]] = {
        "briefs": corpus.briefs,
        "chains": {*corpus.events, *who, *ROOTS},
        "events": corpus.events,
        "places": words.places,
        "points": {*corpus.statements_on, *_answers(words.questions.values())},
        "publishers": words.publishers,
        "topics": words.topics,
        "who": who,
    }
    found = {name: {"examples": sorted(of)} for name, of in known.items()}
    schema = {"$schema": DIALECT, "description": "The ids of this site.", "$defs": found}
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _answers(questions: Iterable[Question]) -> Iterable[str]:
    return (f"{question.id}/{answer}" for question in questions for answer in question.answers)
