"""Many links at once: a few hosts side by side, each asked for its links one after the other."""

from collections.abc import Iterable
from queue import Empty, SimpleQueue
from threading import Thread

from ada_url import URL

from briefbook.web.ask import Asker, OutOfTimeError
from briefbook.web.verdict import Outcome, judge

AT_ONCE = 6
"""Hosts that are asked side by side."""
GRACE = 2.0
"""Seconds that a request may end after the run: connections are cut, names may be looked up."""


def ask_all(urls: Iterable[str], asker: Asker) -> dict[str, Outcome]:
    """What became of each link, the first ones first; those nobody had time for are missing."""
    groups: dict[str, list[str]] = {}
    for url in urls:
        groups.setdefault(URL(url).hostname, []).append(url)
    queue: SimpleQueue[list[str]] = SimpleQueue()
    for group in groups.values():
        queue.put(group)
    outcomes: dict[str, Outcome] = {}
    faults: list[Exception] = []
    threads = [
        # Daemons: looking up a name can't be cut off, and must not keep the program.
        Thread(target=_work, args=(queue, asker, outcomes, faults), daemon=True)
        for _ in range(min(AT_ONCE, len(groups)))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.0, asker.ends - asker.clock.seconds()) + GRACE)
    if faults:
        raise faults[0]
    # A copy: a thread that was given up may still write.
    return dict(outcomes)


def _work(
    queue: SimpleQueue[list[str]],
    asker: Asker,
    outcomes: dict[str, Outcome],
    faults: list[Exception],
) -> None:
    while True:
        try:
            for url in queue.get_nowait():
                outcomes[url] = judge(asker.trail(url))
        except OutOfTimeError:
            continue  # another host may still have time for us
        except Empty:
            return
        except Exception as error:  # a thread has nobody to tell
            faults.append(error)
            return
