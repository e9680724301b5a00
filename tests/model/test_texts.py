"""Every text of the model is found by its type, in whatever record it lies."""

from collections.abc import Iterator

from briefbook.load.schema_walk import record_in
from briefbook.model.base import Record
from briefbook.model.brief import Brief
from briefbook.model.texts import _fields, texts
from briefbook.model.vocabulary import ENTRY_TYPES
from tests.support.build import brief


def records() -> set[type[Record]]:
    """Every kind of record that an editor writes."""
    found: set[type[Record]] = set()
    waiting: list[type[Record]] = [Brief, *ENTRY_TYPES.values()]
    while waiting:
        record = waiting.pop()
        if record not in found:
            found.add(record)
            waiting += _inner(record)
    return found


def _inner(record: type[Record]) -> Iterator[type[Record]]:
    inner = (record_in(field.annotation) for field in record.model_fields.values())
    yield from filter(None, inner)


def test_these_are_the_fields_in_which_markdown_works() -> None:
    free = {f"{kind.__name__}.{name}" for kind in records() for name, free in _fields(kind) if free}
    assert free == {
        "Account.because",
        "Basis.because",
        "Brief.note",
        "Brief.published_because",
        "Brief.summary",
        "ChainLink.because",
        "Question.note",
        "Reconciliation.because",
        "Reconciliation.note",
        "SummaryLine.text",
        "Topic.happened",
        "Topic.matters",
        "Topic.missing",
        "Withdrawal.reason",
    }


def test_every_other_field_of_text_is_plain() -> None:
    """What is neither holds ids, days, links, kinds, or words that only lead somewhere."""
    beside = {
        f"{kind.__name__}.{name}"
        for kind in records()
        for name in kind.model_fields.keys() - {name for name, _ in _fields(kind)}
    }
    texts_by_name = {"text", "title", "headline", "name", "note", "open", "was", "now", "reason"}
    assert {one for one in beside if one.partition(".")[2] in texts_by_name} == set()


def test_a_text_comes_with_the_keys_that_lead_to_it() -> None:
    found = {
        one.keys: (one.text, one.markdown) for one in texts(brief(note="x", byline=("A", "B")))
    }
    assert found["note",] == ("x", True)
    assert found["byline", 1] == ("B", False)
