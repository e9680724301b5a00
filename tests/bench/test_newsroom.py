"""The made-up newsroom is one that a check lets pass, and has what real ones have."""

from datetime import date
from pathlib import Path

from bench import newsroom
from briefbook.checks.examine import examine
from briefbook.settings import Settings


def test_a_made_up_newsroom_checks_and_has_views_relays_and_differences(tmp_path: Path) -> None:
    newsroom.write(tmp_path, 80)
    examined = examine(Settings(tmp_path), date(2033, 5, 18))
    assert examined.errors == ()
    corpus = examined.corpus
    assert len(corpus.briefs) == 80
    assert {"argues", "reports", "says"} <= {row.claim.stance for row in corpus.statements}
    assert {"own", "untraced"} < {row.claim.chain[0].id for row in corpus.statements}
    assert {one.kind for one in corpus.differences} >= {"question", "dates"}
    assert any(event.date is None for event in corpus.events.values())


def test_the_same_number_gives_the_same_newsroom(tmp_path: Path) -> None:
    for name in ("one", "two"):
        newsroom.write(tmp_path / name, 12)
    one, two = (
        {file.name: file.read_bytes() for file in (tmp_path / name).rglob("*.yml")}
        for name in ("one", "two")
    )
    assert one == two
    assert len(one) > 12
