"""A made-up corpus of any size: valid briefs of about 3 KB, and the vocabulary they need."""

from pathlib import Path

_CONFIG = "site_name: Invented\nsite_description: A corpus for benchmarks.\n"

_VOCABULARY = {
    "publishers": "{0}:\n  name: Invented Publisher {0}\n  language: en\n",
    "actors": "{0}:\n  name: Invented Body {0}\n  about: Speaks for the port.\n",
    "places": "{0}:\n  name: Invented Town {0}\n",
    "topics": "{0}:\n  name: Invented Topic {0}\n",
}
_SIZES = {"publishers": 50, "actors": 200, "places": 80, "topics": 40}

_CLAIM = """\
  - id: claim-{number}
    key: {key}
    text: The authority of town {brief} says for the {number}th time that the plan has no budget.
    says: actors-{actor}
    stance: denies
    quote: no plan, no date and no money for pier {number}
    chain: [event-{event}, publishers-{relay}]
    about: event-{event}
    point: budget-{question}
"""
_EVENT = """\
  - id: event-{event}
    kind: statement
    date: 2024-05-{day:02d}
    because: the article, dated a Friday, says that it was the day before
    title: The authority briefs the press for the {event}th time
    text: It told reporters that nothing was planned, and that nothing had been paid so far.
    by: actors-{actor}
    place: places-{place}
"""


def write(root: Path, count: int) -> None:
    """Lay a project with this many briefs into an empty folder."""
    (root / "mkdocs.yml").write_text(_CONFIG, "utf-8")
    words = root / "briefs" / "vocabulary"
    words.mkdir(parents=True)
    for part, template in _VOCABULARY.items():
        entries = (template.format(f"{part}-{n}") for n in range(_SIZES[part]))
        (words / f"{part}.yml").write_text("".join(entries), "utf-8")
    for number in range(count):
        folder = root / "briefs" / f"{number // 1000:03d}"
        folder.mkdir(exist_ok=True)
        (folder / f"invented-{number}.yml").write_text(brief(number, count), "utf-8")


def brief(number: int, count: int) -> str:
    """One brief; events and points are shared by about five briefs each."""
    happenings = max(1, count // 5)
    lines = [
        "# yaml-language-server: $schema=../../docs/data/schema/brief.json",
        f"title: Authority of town {number} says no to the plan for its harbour",
        f"url: https://news.example.org/2024/05/harbour-plan-{number}",
        f"publisher: publishers-{number % 50}",
        "byline: [Ada Example]",
        "published: 2024-05-28",
        "read: 2024-06-06",
        "language: en",
        "kind: news",
        f"topics: [topics-{number % 40}, topics-{(number + 7) % 40}]",
        f"headline: Authority denies the plan for the harbour of town {number}",
        "standfirst: The first denial on record. No document is shown, and nobody else is asked.",
        "",
        "claims:",
    ]
    claims = "".join(_claim(number, index, happenings) for index in range(6))
    events = "".join(_event((number + index) % happenings) for index in range(3))
    gaps = "open:\n  - Who wrote the plan that is denied\n  - What the plan would cost\n"
    return "\n".join(lines) + "\n" + claims + "\nevents:\n" + events + "\n" + gaps


def _claim(number: int, index: int, happenings: int) -> str:
    event = (number + index % 3) % happenings
    return _CLAIM.format(
        number=index,
        key="true" if index < 4 else "false",
        brief=number,
        actor=event % 200,
        event=event,
        relay=(number + index) % 50,
        question=event * 6 + index,
    )


def _event(event: int) -> str:
    return _EVENT.format(event=event, day=event % 27 + 1, actor=event % 200, place=event % 80)
