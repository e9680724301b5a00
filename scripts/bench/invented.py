"""A made-up corpus of any size: valid briefs of about 3 KB, and the vocabulary they need."""

from datetime import date, timedelta
from pathlib import Path

from bench.wording import signs, words

_CONFIG = "site_name: Invented\nsite_description: A corpus for benchmarks.\n"
_FIRST, _DAYS = date(2016, 1, 11), 3000
"""The articles appear one after another over eight years."""

_VOCABULARY = {
    "publishers": "{id}:\n  name: Invented Publisher {number}\n  language: en\n",
    "actors": "{id}:\n  name: {{en: {name}, zh: {signs}}}\n  about: Speaks for the port.\n",
    "places": "{id}:\n  name: Invented Town {number}\n",
    "topics": "{id}:\n  name: Invented Topic {number}\n",
}
_SIZES = {"publishers": (50, 50), "actors": (200, 5), "places": (80, 20), "topics": (40, 100)}
"""At least so many entries of each, and one more for so many briefs."""

_CLAIM = """\
  - id: claim-{number}
    key: {key}
    text: It is {text}.
    says: actors-{actor}
    stance: denies
    quote: {quote}
    chain: [event-{event}, publishers-{relay}]
    about: event-{event}
    point: budget-{question}
"""
_EVENT = """\
  - id: event-{event}
    kind: statement
    date: {day}
    because: the article, dated a Friday, says that it was the day before
    title: The authority briefs on {title}
    text: It told of {text}.
    by: actors-{actor}
    place: places-{place}
"""


def write(root: Path, count: int) -> None:
    """Lay a project with this many briefs into an empty folder."""
    (root / "mkdocs.yml").write_text(_CONFIG, "utf-8")
    folder = root / "briefs" / "vocabulary"
    folder.mkdir(parents=True)
    for part in _VOCABULARY:
        entries = (_entry(part, number) for number in range(_size(part, count)))
        (folder / f"{part}.yml").write_text("".join(entries), "utf-8")
    for number in range(count):
        folder = root / "briefs" / f"{number // 1000:03d}"
        folder.mkdir(exist_ok=True)
        (folder / f"invented-{number}.yml").write_text(brief(number, count), "utf-8")


def _size(part: str, count: int) -> int:
    least, share = _SIZES[part]
    return max(least, count // share)


def _entry(part: str, number: int) -> str:
    id = f"{part}-{number}"
    name = f"{words(id, 2)} {number}".title()
    return _VOCABULARY[part].format(id=id, number=number, name=name, signs=signs(id, 5))


def brief(number: int, count: int) -> str:
    """One brief; events and points are shared by about fifteen briefs each."""
    published = _day(number, count)
    publishers, topics = _size("publishers", count), _size("topics", count)
    lines = [
        "# yaml-language-server: $schema=../../docs/data/schema/brief.json",
        f"title: Authority says no to the plan for {words(f'title {number}', 6)}",
        f"url: https://news.example.org/harbour-plan-{number}",
        f"publisher: publishers-{number % publishers}",
        "byline: [Ada Example]",
        f"published: {published}",
        f"read: {published + timedelta(3)}",
        "language: en",
        "kind: news",
        f"topics: [topics-{number % topics}, topics-{(number + 7) % topics}]",
        f"headline: Authority denies {words(f'headline {number}', 5)}",
        f"standfirst: The first denial on record. {words(f'standfirst {number}', 12)}.",
        "",
        "claims:",
    ]
    claims = "".join(_claim(number, index, count) for index in range(6))
    events = "".join(_event(event, count) for event in _events(number))
    gaps = f"open:\n  - Who {words(f'open {number}', 6)}\n  - What the plan would cost\n"
    return "\n".join(lines) + "\n" + claims + "\nevents:\n" + events + "\n" + gaps


def _day(number: int, count: int) -> date:
    return _FIRST + timedelta(number * _DAYS // count)


def _events(number: int) -> list[int]:
    """Three of them; five briefs tell of the same three, and their neighbours of two of those."""
    return [number // 5 + index for index in range(3)]


def _claim(number: int, index: int, count: int) -> str:
    event = _events(number)[index % 3]
    return _CLAIM.format(
        number=index,
        key="true" if index < 4 else "false",
        text=words(f"claim {number} {index}", 13),
        quote=words(f"quote {number} {index}", 6),
        actor=event % _size("actors", count),
        event=event,
        relay=(number + index) % _size("publishers", count),
        question=event * 6 + index,
    )


def _event(event: int, count: int) -> str:
    return _EVENT.format(
        event=event,
        day=_day((event - 2) * 5, count) - timedelta(5),
        title=words(f"event {event}", 4),
        text=words(f"telling {event}", 11),
        actor=event % _size("actors", count),
        place=event % _size("places", count),
    )
