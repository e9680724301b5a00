"""Any brief, as values and as a text that nobody would write, with comments everywhere."""

import json
from random import Random
from typing import Any

from hypothesis import strategies as st

_SIGNS = "ab é中😀\u00a0 :#-'\"[]{},&*!|>%@`\\?=~."
_WORDS = [
    "true",
    "null",
    "No",
    "~",
    "- a",
    "a: b",
    "a #b",
    "[link text](https://x.example/a b)",
    "…",
]
_words = st.text(_SIGNS, min_size=1, max_size=12) | st.sampled_from(_WORDS)


def _visible(text: str) -> str:
    """Some signs, such as a soft hyphen, are no text alone."""
    return text if any(sign.isalnum() for sign in text) else f"x{text}"


def _texts(most: int, separators: str) -> st.SearchStrategy[str]:
    gaps = st.sampled_from([" ", " ", " ", *separators])
    parts = st.lists(st.tuples(_words, gaps), min_size=1, max_size=most)
    joined = parts.map(lambda pairs: "".join(word + gap for word, gap in pairs).strip()[:480])
    return joined.map(lambda text: text.strip(" \n\u00a0")).map(_visible)


lines = _texts(40, "")
prose = _texts(40, "\n") | _texts(12, "\n")
ids = st.sampled_from(["a", "port-authority", "harbour-news-agency", "b2", "x" * 40, "no", "2024"])
several_ids = ids | st.lists(ids, min_size=1, max_size=6, unique=True)
dates = st.sampled_from(["2024", "2024-05", "2024-05-03", "[2024-05..]", "2024?", "2023/.."])
links = st.sampled_from(
    ["https://x.example/", "https://x.example/" + "a" * 120, "https://x.example/#a"]
)
languages = st.sampled_from(["en", "no", "zh-Hans"])


def _record(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(required, optional=optional)


quotes = lines | _record({"text": lines}, {"speaker": several_ids, "language": languages})
passages = _record({"start": lines.map(lambda t: t[:150] + "ab")}, {"end": st.just("to the end")})
steps = ids | _record({"id": ids}, {"because": prose})
claims = _record(
    {"id": ids, "text": lines},
    {
        "key": st.booleans(),
        "says": several_ids,
        "stance": st.sampled_from(["says", "reports"]),
        "quote": quotes,
        "passage": passages,
        "chain": steps | st.lists(steps, min_size=1, max_size=3),
        "topics": several_ids,
    },
)
events = _record(
    {"id": ids, "kind": st.just("rule"), "title": lines, "text": lines},
    {
        "date": dates,
        "because": prose,
        "by": several_ids,
        "rests_on": steps,
        "planned": st.booleans(),
    },
)
briefs = _record(
    {
        "title": lines,
        "url": links,
        "publisher": ids,
        "read": dates,
        "language": languages,
        "kind": st.just("news"),
        "topics": several_ids,
        "headline": lines,
        "standfirst": lines,
    },
    {
        "byline": st.lists(lines, max_size=3),
        "copy_of": ids | _record({"publisher": ids}, {"link": links}),
        "published": dates,
        "paywall": st.booleans(),
        "summary": prose,
        "claims": st.lists(claims, max_size=3),
        "events": st.lists(events, max_size=2),
        "open": st.lists(lines, max_size=3),
        "note": prose,
    },
)
"""Values as an editor may write them, in shorthand or whole."""


class Messy:
    """Writes values in any order and any of YAML's styles, with comments where they may stand."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.number = 0
        self.comments: list[str] = []

    def text(self, value: dict[str, Any]) -> str:
        """A whole file."""
        return "\n".join([*self._aside(0), *self._mapping(value, 0), *self._aside(0)]) + "\n"

    def _comment(self) -> str:
        self.number += 1
        self.comments.append(f"# remark {self.number}: - #")
        return self.comments[-1]

    def _aside(self, indent: int) -> list[str]:
        """Perhaps a comment on a line of its own, with empty lines around it."""
        chance = self.random.random()
        if chance > 0.3:
            return [""] if chance > 0.9 else []
        deeper = indent + self.random.choice([0, 0, 0, 2])
        return [*[""] * (chance > 0.2), " " * deeper + self._comment(), *[""] * (chance < 0.1)]

    def _beside(self) -> str:
        return (
            " " * self.random.randint(1, 9) + self._comment() if self.random.random() < 0.2 else ""
        )

    def _mapping(self, value: dict[str, Any], indent: int) -> list[str]:
        pairs = list(value.items())
        self.random.shuffle(pairs)
        lines: list[str] = []
        for key, one in pairs:
            lines += self._aside(indent) if lines else []
            lines += self._entry(f"{' ' * indent}{key}:", one, indent)
        return lines

    def _entry(self, head: str, value: Any, indent: int) -> list[str]:
        flow = self.random.random() < 0.3
        if isinstance(value, (str, bool)):
            return self._scalar(head, value, indent)
        if flow or not value:
            return [f"{head} {self._flow(value)}{self._beside()}"]
        head += self._beside()
        if isinstance(value, dict):
            return [head, *self._mapping(value, indent + 3)]
        return [head, *(line for one in value for line in self._item(one, indent + 1))]

    def _item(self, value: Any, indent: int) -> list[str]:
        front = " " * indent
        if isinstance(value, dict):
            first, *others = self._mapping(value, indent + 2)
            return [*self._aside(indent), f"{front}- {first[indent + 2 :]}", *others]
        return [*self._aside(indent), *self._entry(f"{front}-", value, indent)]

    def _flow(self, value: Any) -> str:
        """In brackets, where every text is quoted."""
        if isinstance(value, dict):
            return "{" + ", ".join(f"{k}: {self._flow(one)}" for k, one in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(map(self._flow, value)) + "]"
        return json.dumps(value, ensure_ascii=False)

    def _scalar(self, head: str, value: str | bool, indent: int) -> list[str]:
        style = self.random.random()
        if isinstance(value, bool) or style < 0.4 or value.startswith(" "):
            return [f"{head} {json.dumps(value, ensure_ascii=False)}{self._beside()}"]
        if style < 0.6 and "\n" not in value:
            quoted = "'" + value.replace("'", "''") + "'"
            return [f"{head} {quoted}{self._beside()}"]
        front = " " * (indent + 4)
        lines = [front + line if line else "" for line in value.split("\n")]
        return [f"{head} |-{self._beside()}", *lines]
