"""Pages of names: observed facts, companions, and no page that grows without end."""

from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Brief
from briefbook.pages import entity, event
from briefbook.render.markdown import write
from tests.support.build import account, brief, claim, corpus, in_english


def publisher(*briefs: Brief) -> str:
    found = corpus(*briefs)
    return write(entity.publisher(in_english(found), found.vocabulary.publishers["courier"]))


def actor(*briefs: Brief) -> str:
    found = corpus(*briefs)
    return write(entity.actor(in_english(found), found.vocabulary.actors["council"]))


def test_a_publisher_shows_what_can_be_observed() -> None:
    told = publisher(
        brief("one", kind="analysis", published="2024-05-01"),
        brief("two", kind="news", claims=(claim(), claim("own", chain=("own",)))),
        brief("three", kind="news"),
    )
    assert "**Kinds of article** News report, Analysis\n" in told
    assert "**Full date printed** in 1 of 3 articles\n" in told
    assert "**Origins named** for 1 of 2 claims of fact\n" in told


def test_of_a_publisher_without_a_briefing_nothing_more_is_said() -> None:
    gone = brief("one", status="withdrawn", withdrawn={"date": "2024-05-21", "reason": "So."})
    for told in (publisher(), publisher(gone)):
        assert "No briefing here is of an article by this publisher.\n" in told
        assert 'description: "Courier: no briefing here is of an article by it."' in told
        assert "Articles we read" not in told


def test_somebody_whom_no_briefing_names_is_not_called_mentioned() -> None:
    told = actor()
    assert "\nNo events or quotes yet.\n" in told
    assert 'description: "Council: no statements and no events yet."' in told


def test_views_name_no_origin_and_need_none() -> None:
    told = publisher(brief(claims=(claim(stance="argues", chain=("own",)),)))
    assert "Origins named" not in told


def test_a_place_says_where_accounts_name_another_place_as_well() -> None:
    places = {"town": {"name": "Town"}, "port": {"name": "Port"}}
    there = [brief(place, events=(account(place=place),)) for place in places]
    found = corpus(*there, places=places)
    told = write(entity.place(in_english(found), found.vocabulary.places["port"]))
    assert "[Accounts differ<" in told
    assert "Where did this happen? The council votes" in told
    alone = corpus(there[1], places=places)
    assert "differ" not in write(entity.place(in_english(alone), alone.vocabulary.places["port"]))


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
    assert "Only 50 of 51 are shown.\n" in told


CARRIED = claim(chain=("talk", "wire"), about="talk", says="council", stance="says")
TALK = account("talk", title="The council talks", kind="statement", by="council", actors="wire")
AGENCY = {"publishers": {"wire": {"name": "Harbour Wire"}}}


def carried() -> Corpus:
    return corpus(brief(claims=(CARRIED,), events=(TALK,)), **AGENCY)


def test_an_agency_that_only_carried_a_statement_has_not_made_it() -> None:
    found = carried()
    told = write(entity.publisher(in_english(found), found.vocabulary.publishers["wire"]))
    assert "Said or did" not in told
    assert "[The council talks]" in told.partition("## [Passed on](#passed-on)")[2]
    speaker = write(entity.actor(in_english(found), found.vocabulary.actors["council"]))
    assert "[The council talks]" in speaker.partition("## [Said or did](#events)")[2]
    assert "Passed on" not in speaker


def test_an_event_tells_who_spoke_apart_from_who_passed_it_on() -> None:
    found = carried()
    told = write(event.page(in_english(found), found.events["talk"]))
    assert "**Who** [Council](../actors/council.md)\n" in told
    assert "**Passed on by** [Harbour Wire](../publishers/wire.md)\n" in told


def test_a_way_that_only_we_infer_says_so() -> None:
    relay = {"id": "wire", "because": "No other agency was there."}
    inferred = claim(chain=("talk", relay), about="talk")
    found = corpus(brief(claims=(inferred,), events=(TALK,)), **AGENCY)
    told = write(event.page(in_english(found), found.events["talk"]))
    assert "**Passed on by** [Harbour Wire](../publishers/wire.md) (inferred)\n" in told
    its_own = write(entity.publisher(in_english(found), found.vocabulary.publishers["wire"]))
    assert "That it passed this on is our inference.\n" in its_own


def test_who_spoke_and_passed_it_on_as_well_has_spoken() -> None:
    around = claim(chain=("talk", "wire", "council"))
    found = corpus(brief(claims=(around,), events=(TALK,)), **AGENCY)
    assert found.events["talk"].who == ("council",)
    assert found.events["talk"].relays == ("wire",)


def test_a_place_holds_what_happened_in_the_places_within_it() -> None:
    places = {
        "town": {"name": "Town", "within": "county"},
        "county": {"name": "County", "within": "land"},
        "land": {"name": "Land"},
    }
    found = corpus(brief(events=(account(place="town"),)), places=places)
    told = write(entity.place(in_english(found), found.vocabulary.places["land"]))
    assert "[The council votes](../events/vote.md)" in told
    assert "No events yet." not in told
    assert [len(found.events_of_place[id]) for id in places] == [1, 1, 1]


def test_an_origin_that_we_infer_is_not_one_that_the_publisher_names() -> None:
    because = ({"id": "vote", "because": "No other meeting fits."},)
    one = brief(claims=(claim("a", chain=because), claim("b")), events=(account(by="council"),))
    assert "**Origins named** for 0 of 2 claims of fact; inferred by us for 1 more\n" in publisher(
        one
    )


def test_a_day_of_publication_that_is_worked_out_or_not_full_is_not_printed_in_full() -> None:
    told = publisher(
        brief("one", published="2024-05-01", published_because="It was a Wednesday."),
        brief("two", published="2024-05"),
    )
    assert "**Full date printed** in 0 of 2 articles\n" in told
