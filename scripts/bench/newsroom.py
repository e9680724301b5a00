"""A made-up newsroom of any size, in the shape of real briefs; the same for the same number.

A story is a few events that a dozen outlets tell of, each in its own way: agencies report, others
pass on, copy or comment; dates are exact or not; accounts differ. Stories belong to topics, which
grow with the corpus. Every tenth story is told by many more, and outlets have Chinese names.

    topic ──► stories ──► events, a question, points
                 └──────► briefs: accounts of the events, claims with their chains
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import yaml

from bench.wording import signs, words

_FIRST, _DAYS = date(2016, 1, 11), 3600
"""The stories break one after another over ten years."""
_TOLD_BY, _TOLD_BY_MANY = 8, 28
_MINISTRIES, _AGENCIES = 12, 6
_ENTRIES = 80
"""How many entries of the vocabulary stand in one file."""
_KINDS = ("news", "news", "news", "agency-rewrite", "analysis", "opinion", "official", "data")
_TOLD = ("own", "relay", "relay", "relay", "untraced", "view")
"""How a claim comes to an outlet, as often as it does in real briefs."""

Record = dict[str, Any]


def write(root: Path, count: int) -> None:
    """Lay the briefs and the vocabulary of so many briefs below `briefs/` of a folder."""
    stories = list(_stories(count))
    folder = root / "briefs" / "vocabulary"
    folder.mkdir(parents=True)
    for part, entries in _vocabulary(count, stories).items():
        # A part is one file, or a folder of files where one would be too long.
        for first in range(0, len(entries), _ENTRIES):
            name = (
                f"{part}/{first // _ENTRIES:03d}.yml" if len(entries) > _ENTRIES else f"{part}.yml"
            )
            _put(folder / name, dict(islice(entries.items(), first, first + _ENTRIES)))
    for number in range(count):
        _put(root / path_of(number), _brief(number, count, stories))


def path_of(number: int) -> Path:
    """Where a brief lies in its project."""
    return Path("briefs", f"{number // 500:03d}", f"{id_of(number)}.yml")


def id_of(number: int) -> str:
    """The id of a brief."""
    return f"outlet-{number % 40}-{'-'.join(words(f'id {number}', 3).split())}-{number}"


class _Plain(yaml.CSafeDumper):
    """Writes a value that comes twice in full."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _put(path: Path, record: Record) -> None:
    path.parent.mkdir(exist_ok=True)
    text = yaml.dump(record, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=100)
    path.write_text(text, "utf-8")


class _Story:
    """Which briefs tell it, and when it breaks."""

    def __init__(self, number: int, first: int, last: int, count: int) -> None:
        self.number, self.first, self.last = number, first, last
        self.day = _FIRST + timedelta(first * _DAYS // count)
        self.ministry = f"ministry-{number % _MINISTRIES}"
        self.agency = f"agency-{number % _AGENCIES}"
        self.topic = f"topic-{number % _topics(count)}"
        self.question = f"question-{number}"
        self.events = [f"event-{number}-{index}" for index in range(5)]


def _topics(count: int) -> int:
    return 5 + count // 250


def _outlets(count: int) -> int:
    return 40 + count // 100


def _stories(count: int) -> Iterator[_Story]:
    first = number = 0
    while first < count:
        last = first + (_TOLD_BY_MANY if number % 10 == 9 else _TOLD_BY)
        yield _Story(number, first, min(last, count), count)
        first, number = last, number + 1


def _vocabulary(count: int, stories: list[_Story]) -> dict[str, Record]:
    outlets = {f"outlet-{number}": _outlet(number) for number in range(_outlets(count))}
    agencies = {f"agency-{number}": _named(f"agency {number}") for number in range(_AGENCIES)}
    ministries = {
        f"ministry-{number}": _named(f"ministry {number}") for number in range(_MINISTRIES)
    }
    return {
        "publishers": outlets | agencies,
        "actors": ministries
        | {f"expert-{number}": _named(f"expert {number}") for number in range(60)},
        "places": {f"town-{number}": _place(number) for number in range(60)},
        "topics": {
            f"topic-{number}": _topic(number, stories, _topics(count))
            for number in range(_topics(count))
        },
        "questions": {story.question: _question(story) for story in stories},
    }


def _title(seed: str, number: int) -> str:
    return words(seed, number).capitalize()


def _named(seed: str) -> Record:
    name = f"{words(seed, 2)} {seed}".title()
    return {"name": {"en": name, "zh": signs(seed, 5)}, "about": f"{_title(f'about {seed}', 7)}."}


def _outlet(number: int) -> Record:
    country = {
        "country": _title(f"country {number}", 1),
        "language": ("en", "zh", "es")[number % 3],
    }
    owned = {"depends_on": f"ministry-{number % _MINISTRIES}"} if number % 5 == 0 else {}
    return {**_named(f"outlet {number}"), **country, **owned}


def _place(number: int) -> Record:
    within = {"within": f"town-{number % 6}"} if number >= 6 else {}
    return {"name": f"{_title(f'town {number}', 1)} {number}", **within}


def _topic(number: int, stories: list[_Story], topics: int) -> Record:
    latest = [story for story in stories if story.number % topics == number][-4:]
    summary = [
        {
            "lead_in": f"{_title(f'lead {story.number}', 3)}:",
            "text": f"{_title(f'line {story.number}', 30)}.",
            "events": story.events[:2],
            "points": f"{story.question}/yes",
        }
        for story in latest
    ]
    texts = {"happened": 90, "matters": 50, "missing": 40}
    return {
        "name": f"{_title(f'topic {number}', 3)} {number}",
        **({"lead": True} if number == 0 else {}),
        "updated": latest[-1].day + timedelta(9) if latest else _FIRST,
        "standfirst": f"{_title(f'gist {number}', 30)}.",
        **{key: f"{_title(f'{key} {number}', size)}." for key, size in texts.items()},
        **({"summary": summary} if summary else {}),
    }


def _question(story: _Story) -> Record:
    seed = f"question {story.number}"
    answers = {"yes": _title(f"{seed} yes", 5), "no": _title(f"{seed} no", 6)}
    return {
        "ask": f"{_title(seed, 9)}?",
        "answers": answers,
        "kind": ("conflict", "scope")[story.number % 2],
        "note": f"{_title(f'{seed} note', 30)}.",
    }


def _brief(number: int, count: int, stories: list[_Story]) -> Record:
    story = _story_of(number, stories)
    chance = Random(f"brief {number}")
    place = number - story.first
    published = story.day + timedelta(place % 5)
    outlet = f"outlet-{number % _outlets(count)}"
    foreign = number % 7 == 0
    claims = [
        _claim(story, chance, outlet, index, number)
        for index in range(chance.choice((4, 7, 10, 13, 16)))
    ]
    told = story.events[place % 3 : place % 3 + chance.choice((1, 2, 3))]
    return {
        "title": signs(f"title {number}", 14) if foreign else _title(f"title {number}", 9),
        **(
            {"title_translation": _title(f"title {number}", 9), "translated_by": "the editors"}
            if foreign
            else {}
        ),
        "url": f"https://news.example.org/{outlet}/{number}",
        "publisher": outlet,
        **({"byline": ["Ada Example"]} if number % 2 else {}),
        **({} if number % 11 == 5 else {"published": published}),
        "read": published + timedelta(3),
        "language": "zh" if foreign else "en",
        "kind": chance.choice(_KINDS),
        "topics": [story.topic],
        "headline": _title(f"headline {number}", 8),
        "standfirst": f"{_title(f'standfirst {number}', 28)}.",
        **({"summary": f"{_title(f'summary {number}', 55)}."} if number % 3 else {}),
        "claims": claims,
        "events": [_account(story, event, place) for event in told],
        **(
            {"open": [_title(f"open {number} {index}", 7) for index in range(place % 4)]}
            if place % 4
            else {}
        ),
    }


def _story_of(number: int, stories: list[_Story]) -> _Story:
    low, high = 0, len(stories) - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if number < stories[middle].last else (middle + 1, high)
    return stories[low]


def _claim(story: _Story, chance: Random, outlet: str, index: int, number: int) -> Record:
    """A few claims of a story make its points, so that several outlets share them."""
    # Who share a point say the same of the same event; only the way it came to them may differ.
    alike = Random(f"point {story.number} {index}") if index < 6 else chance
    # The first claim answers the story's question, so it is nobody's view.
    told = _TOLD if index else _TOLD[:-1]
    way, event = alike.choice(told), alike.choice(story.events[:3])
    claim: Record = {"id": f"claim-{index}"}
    if index < 4:
        claim["key"] = True
    claim["text"] = f"{_title(f'claim {number} {index}', 16)}."
    if way == "view":
        claim |= {
            "says": chance.choice((outlet, f"expert-{number % 60}")),
            "stance": "argues",
            "chain": "own",
        }
    elif way == "untraced":
        claim |= {"chain": "untraced", "about": event}
    elif way == "own":
        claim |= {"says": outlet, "stance": "reports", "chain": "own", "about": event}
    else:
        via = [story.agency] if chance.random() < 0.5 else []
        claim |= {"says": story.ministry, "stance": alike.choice(("says", "alleges", "denies"))}
        claim |= {"quote": words(f"quote {number} {index}", 6)}
        claim |= {"chain": [story.events[0], *via], "about": event}
    if way != "view" and index < 6:
        answer = "yes" if number == story.first else chance.choice(("yes", "yes", "no"))
        point = f"point-{story.number}-{index}"
        claim["point"] = point if index else f"{story.question}/{answer}"
    return claim


def _account(story: _Story, event: str, place: int) -> Record:
    """What one outlet tells of an event; the fifth teller gives another day for one."""
    number = int(event.rpartition("-")[2])
    said = {"by": story.ministry} if number == 0 else {"actors": story.ministry}
    dated = _date(story, number, other=number == 1 and place == 4)
    return {
        "id": event,
        "kind": "statement"
        if number == 0
        else ("action", "incident", "agreement", "other")[number - 1],
        **({"date": dated} if dated else {}),
        "title": _title(f"title {event}", 6),
        "text": f"{_title(f'text {event} {place}', 14)}.",
        **said,
        "place": f"town-{story.number % 60}",
    }


def _date(story: _Story, number: int, other: bool) -> str:
    """An event's date in every precision there is, by its place in the story."""
    day = story.day - timedelta(number * 3 - (1 if other else 0))
    later = day + timedelta(4)
    return (
        f"{day}",
        f"{day}",
        (f"{day:%Y-%m}", f"{day:%Y-%m}~", f"{day}/{later}", f"[{day}..{later}]")[story.number % 4],
        (f"{day:%Y}", f"{day}?", "")[story.number % 3],
        f"{day}",
    )[number]
