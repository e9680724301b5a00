"""Pages of names: observed facts, companions, and no page that grows without end."""

from briefbook.model.brief import Brief
from briefbook.pages import named
from briefbook.render.markdown import write
from tests.support.build import account, brief, claim, corpus


def publisher(*briefs: Brief) -> str:
    found = corpus(*briefs)
    return write(named.publisher(found, found.vocabulary.publishers["courier"]))


def actor(*briefs: Brief) -> str:
    found = corpus(*briefs)
    return write(named.actor(found, found.vocabulary.actors["council"]))


def test_a_publisher_shows_what_can_be_observed() -> None:
    told = publisher(
        brief("one", kind="analysis", published="2024-05-01"),
        brief("two", kind="news", claims=(claim(), claim("own", chain=("own",)))),
        brief("three", kind="news"),
    )
    assert "**Forms** News report, Analysis\n" in told
    assert "**Dates given** in 1 of 3 articles\n" in told
    assert "**Origins named** for 1 of 2 claims\n" in told


def test_views_name_no_origin_and_need_none() -> None:
    told = publisher(brief(claims=(claim(stance="argues", chain=("own",)),)))
    assert "Origins named" not in told


def test_who_stands_in_more_than_one_event_together() -> None:
    both = {"by": ("council", "office")}
    once = brief("one", events=(account("vote", **both),))
    assert "Often together" not in actor(once)
    twice = brief("two", events=(account("talk", **both),))
    assert "**Often together with** [Harbour Office](office.md)\n" in actor(once, twice)


def test_fifty_of_each_stand_on_the_page() -> None:
    events = tuple(account(f"vote-{number}", by=("council",)) for number in range(51))
    told = actor(brief(events=events))
    assert told.count("[The council votes]") == 50
    assert "Shown are 50 of 51.\n" in told
