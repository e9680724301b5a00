"""What hosts may answer, asked for real: the right word for each, and never too much asked."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from threading import Timer

import pytest

from briefbook.web.ask import Manners
from briefbook.web.parallel import ask_all
from briefbook.web.request import Network
from briefbook.web.verdict import Outcome, judge
from tests.support.hosts import AGENT, HASTY, PATIENT, World, asker, at_home, certificate, serving


@pytest.fixture
def world() -> Iterator[World]:
    with serving() as there:
        yield there


def outcome(url: str, **more: object) -> Outcome:
    return judge(asker(**more).trail(url))  # type: ignore[arg-type]


FINE = Outcome("fine", "200 OK")
UNKNOWN = {
    "403": "403 Forbidden",
    "401": "401 Unauthorized",
    "429": "429 Too Many Requests",
    "500": "500 Internal Server Error",
    "599": "599",
    "304": "304 Not Modified",
    "301": "301 Moved Permanently",
    "silent": "no answer in time",
    "drip": "no answer in time",
    "cut/always": "the answer was cut off or can't be read",
    "garbage": "the answer was cut off or can't be read",
    "count/1": "leads on more than 5 times",
    "front/302": "leads to the front page",
    "front/301": "leads to the front page",
    "to/http://localhost/x": "leads to a private address",
    "to/http://10.0.0.1/x": "leads to a private address",
    "to/http://[::1]/x": "leads to a private address",
    "to/http://user:word@other.example.org/x": "leads to an address that is none",
    "to/ftp://other.example.org/x": "leads to an address that is none",
    "to/javascript://other.example.org/x": "leads to an address that is none",
    "to/http://other.example.org/" + "x" * 2000: "leads to an address that is none",
}


@pytest.mark.parametrize(("path", "answer"), UNKNOWN.items(), ids=lambda text: text[:30])
def test_whatever_may_have_another_cause_is_unknown(path: str, answer: str, world: World) -> None:
    manners = HASTY if path in ("silent", "drip") else PATIENT
    assert outcome(world.url("a", path), manners=manners) == Outcome("unknown", answer)


@pytest.mark.parametrize("path", ["fine", "200", "204", "302/fine", "303/fine", "307/fine", "?x=1"])
def test_what_leads_to_a_page_is_fine(path: str, world: World) -> None:
    assert outcome(world.url("a", path)).status == "fine"


@pytest.mark.parametrize(
    ("path", "answer"),
    {
        "404": "404 Not Found",
        "410": "410 Gone",
        "301/404": "404 Not Found",
        "302/410": "410 Gone",
    }.items(),
)
def test_only_a_host_that_says_so_makes_a_page_gone(path: str, answer: str, world: World) -> None:
    assert outcome(world.url("a", path)) == Outcome("gone", answer)


@pytest.mark.parametrize(
    ("path", "to"),
    {
        "301/fine": "fine",
        "308/fine": "fine",
        "301/308/fine": "fine",
        "301/302/fine": "302/fine",
    }.items(),
)
def test_moved_for_good_says_where_to_as_far_as_it_is_for_good(
    path: str, to: str, world: World
) -> None:
    found = outcome(world.url("a", path))
    assert (found.status, found.moved_to) == ("moved", world.url("a", to))


def test_a_move_for_a_while_that_moves_on_for_good_is_no_move(world: World) -> None:
    assert outcome(world.url("a", "302/301/fine")) == FINE


def test_five_redirects_are_followed_and_no_more(world: World) -> None:
    assert outcome(world.url("a", "302/" * 5 + "fine")) == FINE
    assert outcome(world.url("b", "302/" * 6 + "fine")).answer == "leads on more than 5 times"
    assert len([request for request in world.log if request.host.startswith("b.")]) == 6


def test_a_circle_is_left_when_it_closes(world: World) -> None:
    found = outcome(world.url("a", "circle/0"))
    assert found == Outcome("unknown", "goes round in a circle")
    assert world.asked == ["HEAD a/circle/0", "HEAD a/circle/1"]


def test_the_fragment_stays_at_home_and_the_host_learns_who_asks(world: World) -> None:
    assert outcome(world.url("a", "fine#secret")) == FINE
    assert [(r.path, r.agent) for r in world.log] == [("fine", AGENT)]


def test_head_comes_first_and_get_only_where_it_is_refused(world: World) -> None:
    for path in ("fine", "lies/405", "lies/404", "lies/403", "lies/501", "cut/head"):
        assert outcome(world.url("a", path)) == FINE, path
    assert world.asked == [
        "HEAD a/fine",
        *(f"{m} a/lies/{n}" for n in (405, 404, 403, 501) for m in ("HEAD", "GET")),
        "HEAD a/cut/head",
        "GET a/cut/head",
    ]


def test_no_body_is_read(world: World) -> None:
    assert outcome(world.url("a", "huge")) == FINE
    world.over.wait(0.2)
    assert world.log[1].ended > 0, "we hung up"
    assert world.log[1].sent < 16 * 1024 * 1024, "no more than what buffers hold"


@pytest.mark.parametrize("path", ["silent", "drip"])
def test_one_request_ends_in_time_whatever_the_host_does(path: str, world: World) -> None:
    given: list[float] = []

    def timer(seconds: float, cut: Callable[[], None]) -> Timer:
        """Its time is up as soon as the host has begun to play its game."""
        given.append(seconds)
        return Timer(0, cut_once_begun, [cut])

    def cut_once_begun(cut: Callable[[], None]) -> None:
        while not world.log or (path == "drip" and not world.log[0].sent):
            world.over.wait(0.01)
        cut()

    found = outcome(world.url("a", path), network=replace(at_home(), timer=timer))
    assert found == Outcome("unknown", "no answer in time"), "else the host ended it"
    assert given == [PATIENT.timeout]
    assert world.asked == [f"HEAD a/{path}"], "it is not asked a second time"


def test_an_untrusted_certificate_is_unknown_and_nothing_is_sent(tmp_path: Path) -> None:
    context = certificate(tmp_path, "a.example.org")
    with serving(context) as world:
        found = outcome(world.url("a"))
        assert found == Outcome("unknown", "its certificate is not trusted")
        assert world.log == []


def test_a_trusted_certificate_of_another_host_is_unknown(tmp_path: Path) -> None:
    context = certificate(tmp_path, "a.example.org")
    ours = at_home()
    ours.context.load_verify_locations(tmp_path / "cert.pem")
    with serving(context) as world:
        assert outcome(world.url("a"), network=ours) == FINE
        found = outcome(world.url("b"), network=ours)
        assert found == Outcome("unknown", "its certificate is not trusted")
        assert world.asked == ["HEAD a/fine"]


def test_a_host_that_speaks_no_tls_is_unknown(world: World) -> None:
    found = outcome(world.url("a").replace("http:", "https:"))
    assert found == Outcome("unknown", "no secure connection")


def test_nobody_listens_and_nobody_is_known() -> None:
    with serving() as world:
        url = world.url("a")
    assert outcome(url) == Outcome("unknown", "the host refuses connections")

    def nowhere(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    found = outcome(url, network=Network(nowhere))
    assert found == Outcome("unknown", "the host is not known")


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fe80::1%eth0", "0.0.0.0"]
)
def test_a_public_name_of_a_private_address_is_not_asked(address: str, world: World) -> None:
    # nothing is asked, although the first of its addresses is public
    network = Network(lambda host, port: ["8.8.8.8", address])
    found = outcome(world.url("a"), network=network)
    assert found == Outcome("unknown", "leads to a private address")
    assert world.log == []


@pytest.mark.parametrize("wait", ["7", "Mon,_03_Jun_2024_12:00:07_GMT"])
def test_a_host_that_asks_us_to_wait_is_waited_for_once(wait: str, world: World) -> None:
    waits: list[float] = []
    assert outcome(world.url("a", f"busy/{wait}"), waits=waits) == FINE
    assert len(world.log) == 2
    assert 6.5 < waits[0] <= 7


@pytest.mark.parametrize(
    "path", ["swamped/3600", "swamped/nonsense", "swamped", "closed/3600", "swamped/99999999999"]
)
def test_a_host_that_asks_us_to_wait_for_long_is_left_alone(path: str, world: World) -> None:
    one = asker()
    assert judge(one.trail(world.url("a", path))).status == "unknown"
    assert judge(one.trail(world.url("a", "fine"))) == Outcome("unknown", "asked us to wait")
    assert judge(one.trail(world.url("b", "fine"))) == FINE
    assert world.asked == [f"HEAD a/{path}", "HEAD b/fine"]


def test_a_host_that_never_has_time_is_asked_twice_and_no_more(world: World) -> None:
    one = asker()
    for _ in range(5):
        assert judge(one.trail(world.url("a", "swamped/1"))).status == "unknown"
    assert world.asked == ["HEAD a/swamped/1"] * 2


def test_a_silent_host_is_asked_twice_and_no_more(world: World) -> None:
    one = asker(HASTY)
    told = [judge(one.trail(world.url("a", f"silent/{n}"))).answer for n in range(5)]
    assert told == ["no answer in time"] * 2 + ["gave no answer before"] * 3
    assert len(world.log) == 2


def test_between_two_requests_to_a_host_is_a_pause(world: World) -> None:
    waits: list[float] = []
    one = asker(waits=waits)
    for host in ("a", "b", "a", "a"):
        one.trail(world.url(host))
    assert [round(wait) for wait in waits] == [1, 1]


def test_a_host_gets_one_request_at_a_time_while_others_are_asked(world: World) -> None:
    """By the server's own log, with links from other hosts that lead to the same one."""
    urls = [world.url(host, f"slow/{n}") for host in "abcd" for n in range(5)]
    urls += [world.url(f"x{n}", f"to/a.example.org/slow/x{n}") for n in range(5)]
    one = asker(Manners(timeout=10, pause=0))
    found = ask_all(urls, one)
    assert found.keys() == set(urls)
    assert {outcome.status for outcome in found.values()} == {"fine", "moved"}
    by_host: dict[str, list[tuple[float, float]]] = {}
    for request in world.log:
        by_host.setdefault(request.host, []).append((request.began, request.ended))
    assert len(by_host["a.example.org"]) == 10
    for times in by_host.values():
        assert all(first[1] <= second[0] for first, second in pairwise(sorted(times)))
    every = sorted(time for times in by_host.values() for time in times)
    assert any(first[1] > second[0] for first, second in pairwise(every)), "hosts side by side"


def test_a_run_ends_when_its_time_is_up(world: World) -> None:
    urls = [world.url(f"h{n}", "silent") for n in range(20)]
    one = asker(Manners(timeout=0.5), seconds=0.8)
    found = ask_all(urls, one)
    assert 0 < len(found) < 20, "the rest was not asked"
    assert len(world.log) <= 12


def test_a_wait_longer_than_the_run_ends_that_host_only(world: World) -> None:
    one = asker(seconds=20)
    urls = [world.url("a", "busy/29"), world.url("a"), world.url("b")]
    assert ask_all(urls, one) == {world.url("b"): FINE}
    assert world.asked.count("HEAD a/busy/29") == 1


def test_a_fault_of_ours_is_not_swallowed(world: World) -> None:
    def broken(host: str, port: int) -> list[str]:
        raise KeyError("ours")

    with pytest.raises(KeyError, match="ours"):
        ask_all([world.url("a")], asker(network=Network(broken)))
