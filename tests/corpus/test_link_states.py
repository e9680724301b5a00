"""Which links count as gone or moved: two days far enough apart, or an editor's word."""

from datetime import date

import pytest

from briefbook.corpus.link_states import gone_since, moved_to, snapshot, sources
from tests.support.build import brief, corpus
from tests.support.found import COPY, URL, entry, knowing


@pytest.mark.parametrize(
    ("changes", "gone"),
    [
        ({"since": "2024-05-21", "checked": "2024-05-24"}, True),
        ({"since": "2024-05-21", "checked": "2024-05-23"}, False),
        ({"since": "2024-05-21", "checked": "2024-05-21"}, False),
        ({"since": "2024-05-21", "checked": "2024-05-21", "held": True}, True),
        ({"since": "2024-05-28", "checked": "2024-05-21"}, False),
        ({"since": "2024-05", "checked": "2024-06"}, False),
        ({"status": "unknown"}, False),
        ({"status": "fine", "held": True}, False),
        ({"status": "moved", "moved_to": COPY}, False),
        ({"url": COPY}, False),
    ],
)
def test_gone_is_what_was_gone_twice_days_apart(changes: dict[str, object], gone: bool) -> None:
    quay = brief()
    found = gone_since(knowing(quay, entry(**changes)), quay, URL)
    assert str(found) == ("2024-05-21" if gone else "None")


def test_of_a_link_that_nobody_asked_for_nothing_is_known() -> None:
    quay = brief()
    assert gone_since(corpus(quay), quay, URL) is None
    assert gone_since(knowing(quay, entry()), quay, None) is None
    assert moved_to(corpus(quay), quay, URL) is None


def test_a_move_counts_as_a_loss_does() -> None:
    quay = brief()
    there = entry(status="moved", moved_to=COPY)
    assert moved_to(knowing(quay, there), quay, URL) == COPY
    again = there.model_copy(update={"since": there.checked})
    assert moved_to(knowing(quay, again), quay, URL) is None


def test_sources_are_articles_copies_and_answers_from_beyond() -> None:
    ask = {"ask": "How long?", "answers": {"long": "Long"}, "outside": (outside("one"),)}
    found = sources(
        corpus(
            brief(archive=COPY),
            brief("draft", status="draft"),
            brief("same", archive="https://courier.example.org/same"),
            questions={"how-long": ask},
        )
    )
    assert [(source.url, source.path, source.keys) for source in found] == [
        ("https://courier.example.org/draft", "briefs/draft.yml", ("url",)),
        (URL, "briefs/quay.yml", ("url",)),
        (COPY, "briefs/quay.yml", ("archive",)),
        ("https://courier.example.org/same", "briefs/same.yml", ("url",)),
        (
            "https://elsewhere.example.org/one",
            "briefs/vocabulary/questions.yml",
            ("how-long", "outside", 0, "link"),
        ),
    ]


def outside(name: str) -> dict[str, str]:
    return {"link": f"https://elsewhere.example.org/{name}", "text": "One."}


def test_a_snapshot_is_asked_for_by_day() -> None:
    assert snapshot(URL, date(2024, 5, 6)) == f"https://web.archive.org/web/20240506/{URL}"
