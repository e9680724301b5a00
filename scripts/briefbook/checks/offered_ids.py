"""The ids of a project as a file that editors' tools read."""

import json
from collections.abc import Iterable

from briefbook.corpus.corpus import Corpus
from briefbook.load.json_schema import DIALECT
from briefbook.model.evidence import ROOTS
from briefbook.model.vocabulary import Question


def ids(corpus: Corpus) -> str:
    """The ids of a project as JSON Schema: examples, which editors' tools offer while one types."""
    vocabulary = corpus.vocabulary
    who = {*vocabulary.actors, *vocabulary.publishers}
    known: dict[str, Iterable[str]] = {
        "briefs": corpus.briefs,
        "chains": {*corpus.events, *who, *ROOTS},
        "events": corpus.events,
        "places": vocabulary.places,
        "points": {*corpus.statements_on, *_answers(vocabulary.questions.values())},
        "publishers": vocabulary.publishers,
        "topics": vocabulary.topics,
        "who": who,
    }
    lists = {name: {"examples": sorted(of)} for name, of in known.items()}
    schema = {"$schema": DIALECT, "description": "The ids of this site.", "$defs": lists}
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def _answers(questions: Iterable[Question]) -> Iterable[str]:
    return (f"{question.id}/{answer}" for question in questions for answer in question.answers)
