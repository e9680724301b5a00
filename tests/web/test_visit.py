"""One address, visited with manners: what is asked, how often, and what is told where it fails."""

from collections.abc import Iterator

import pytest

from briefbook.system.clock import Clock
from briefbook.web.visit import NotFetchedError, Resource, Visitor
from tests.support.site import PUBLIC, Site, served

NEWS = "http://news.example.org"
LIST = Resource("list", "lists for a test", ("text/plain",), 2 * 1024**2, "Ask somebody.")


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as made:
        made.addresses["bay.example.org"] = [PUBLIC]
        yield made


class Seconds:
    """A clock that goes on only where somebody waits, or asks."""

    def __init__(self, step: float = 0.0) -> None:
        self.now, self.step = 0.0, step
        self.waits: list[float] = []

    def clock(self) -> Clock:
        return Clock(seconds=self._seconds, wait=self._wait)

    def _seconds(self) -> float:
        self.now += self.step
        return self.now

    def _wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


def visitor(site: Site, time: Seconds | None = None, **more: float) -> Visitor:
    clock = (time or Seconds()).clock()
    return Visitor(site.network(), LIST, clock=clock, **more)  # type: ignore[arg-type]


def refused(visiting: Visitor, link: str) -> str:
    with pytest.raises(NotFetchedError) as error:
        visiting.visit(link)
    return str(error.value)


def test_robots_are_asked_once_a_host(site: Site) -> None:
    site.page("/a")
    site.page("/b")
    asking = visitor(site)
    for link in (f"{NEWS}/a", f"{NEWS}/b", "http://bay.example.org/a"):
        asking.visit(link)
    assert site.asked == [
        *("news.example.org/robots.txt", "news.example.org/a", "news.example.org/b"),
        *("bay.example.org/robots.txt", "bay.example.org/a"),
    ]
    assert site.agents == {"briefbook (lists for a test)"}


def test_between_two_requests_to_one_host_there_is_a_pause(site: Site) -> None:
    site.page("/a")
    time = Seconds()
    asking = visitor(site, time, pause=1.0)
    asking.visit(f"{NEWS}/a")
    asking.visit("http://bay.example.org/a")
    asking.visit(f"{NEWS}/a")
    assert time.waits == [1.0, 1.0], "the third visit comes late enough"


def test_a_host_that_was_silent_gets_its_rest_too(site: Site) -> None:
    site.addresses["bay.example.org"] = []
    time = Seconds()
    asking = visitor(site, time, pause=1.0)
    for _ in range(2):
        assert refused(asking, "http://bay.example.org/a") == (
            "bay.example.org is no place on the public web; nothing was fetched."
        )
    assert time.waits == [1.0]


def test_a_host_that_asked_us_to_wait_is_left_alone(site: Site) -> None:
    site.page("/a", status=429)
    site.page("/b")
    asking = visitor(site)
    assert refused(asking, f"{NEWS}/a") == "The list is asked too often. Ask somebody."
    told = "news.example.org: asked us to wait. Ask somebody."
    assert refused(asking, f"{NEWS}/b") == told
    assert site.asked == ["news.example.org/robots.txt", "news.example.org/a"]


def test_a_host_that_is_silent_is_left_alone(site: Site) -> None:
    site.page("/robots.txt", b"x" * 100)
    site.slow.add("/robots.txt")
    asking = visitor(site, seconds=0.3)
    told = "news.example.org: no answer in time. Ask somebody."
    assert refused(asking, f"{NEWS}/a") == told
    told = "news.example.org: gave no answer before. Ask somebody."
    assert refused(asking, f"{NEWS}/a") == told
    assert site.asked == ["news.example.org/robots.txt"]


def test_when_time_is_up_nobody_is_asked(site: Site) -> None:
    site.page("/a")
    asking = visitor(site, Seconds(step=1.0), ends=4.5)
    assert refused(asking, f"{NEWS}/a") == "Time was up before it."
    assert site.asked == ["news.example.org/robots.txt"]


@pytest.mark.parametrize(
    ("statuses", "moved_to"),
    [
        ([200], ""),
        ([301, 200], f"{NEWS}/1"),
        ([308, 301, 200], f"{NEWS}/2"),
        ([302, 200], ""),
        ([301, 302, 200], f"{NEWS}/1"),
        ([307, 301, 200], ""),
    ],
)
def test_where_it_has_moved_for_good_is_told(
    site: Site, statuses: list[int], moved_to: str
) -> None:
    for number, status in enumerate(statuses):
        site.page(f"/{number}", status=status, Location=f"/{number + 1}")
    visited = visitor(site).visit(f"{NEWS}/0")
    assert visited.link == f"{NEWS}/{len(statuses) - 1}"
    assert visited.moved_to == moved_to


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (401, "The list asks for a password. Ask somebody."),
        (402, "The list asks for money. Ask somebody."),
        (403, "The list keeps programs out. Ask somebody."),
        (404, "The list isn't there. Ask somebody."),
        (410, "The list is gone. Ask somebody."),
        (418, "The list answers with 418. Ask somebody."),
        (429, "The list is asked too often. Ask somebody."),
        (500, "The list answers with 500. Ask somebody."),
    ],
)
def test_what_is_not_given_is_told_in_words(site: Site, status: int, told: str) -> None:
    site.page("/a", status=status)
    assert refused(visitor(site), f"{NEWS}/a") == told


def test_what_is_too_long_and_what_breaks_off_are_told_apart(site: Site) -> None:
    site.page("/long", b"x" * (2 * 1024**2 + 1))
    site.page("/short", b"x", Content_Length="7")
    site.page("/whole", b"x" * 2 * 1024**2)
    asking = visitor(site)
    assert refused(asking, f"{NEWS}/long") == "The list is longer than 2 MiB."
    broken = "The list broke off; perhaps another time it is whole."
    assert refused(asking, f"{NEWS}/short") == broken
    assert len(asking.visit(f"{NEWS}/whole").answer.body) == 2 * 1024**2


def test_robots_that_keep_us_away_are_told_with_what_to_do(site: Site) -> None:
    site.page("/robots.txt", b"User-agent: *\nDisallow: /*a$\nAllow: /brea\n")
    site.page("/brea")
    asking = visitor(site)
    assert refused(asking, f"{NEWS}/a") == (
        f"{NEWS}/robots.txt asks programs to keep away from this list. Ask somebody."
    )
    assert asking.visit(f"{NEWS}/brea").answer.status == 200


def test_robots_that_cannot_be_read_keep_us_away(site: Site) -> None:
    site.page("/robots.txt", status=503)
    told = f"{NEWS}/robots.txt can't be read now, so the list was not fetched."
    assert refused(visitor(site), f"{NEWS}/a") == told
