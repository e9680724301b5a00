"""The form that narrows a list while a reader looks at it; a script serves it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from briefbook.pages.tree import Controls, Shape
from briefbook.text.language import Language


class Option(NamedTuple):
    """One of the values that a list can be narrowed to."""

    value: str
    name: str
    number: int
    """How many entries it would show."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What a form says of the list it stands above."""

    label: str
    """What its text field looks through."""
    things: str
    """The key of what is listed: `events`."""
    number: int
    """How many there are."""
    way_out: str
    """The key of the words that show everything again."""


def form(
    language: Language,
    wording: Wording,
    orders: Iterable[str],
    groups: Iterable[Shape],
    **data: str,
) -> Controls:
    """Text, order, groups of choices folded away, how many are shown, and words for none.

    `data` is what its script is told besides, by names such as `data_passed`.
    """
    number = wording.number
    everything = language.say(f"count.{wording.things}", number)
    options = (el("option", language.say(f"filters.{order}"), value=order) for order in orders)
    shape = el(
        "form",
        el("label", wording.label, for_="filter-find"),
        el("input", id="filter-find", name="find", type="search", autocomplete="off"),
        el("label", language.say("filters.order"), for_="filter-order"),
        el("select", *options, id="filter-order", name="order"),
        # An attribute without a value, as HTML has it: being there is what counts.
        el("button", language.say("filters.clear"), type="reset", disabled=""),
        el("details", el("summary", language.say("filters.filters"), " ", el("small")), *groups),
        el("p", everything, role="status"),
        el("div", _none(language, "", wording), _none(language, "_for", wording), hidden=""),
        role="search",
        aria_label=wording.label,
        data_all=everything,
        # Places that stay: the script puts the numbers in.
        data_some=language.say(f"filters.{wording.things}_some", number, shown="{shown}"),
        data_more=language.say("filters.more", next="{next}"),
        data_failed=language.say("filters.failed"),
        data_differ=language.say("filters.differ_number", number="{number}"),
        **data,
    )
    return Controls(shape, "filters")


def _none(language: Language, key: str, wording: Wording) -> Shape:
    """The words for an empty list, with the way out of it; a script fills in what was typed."""
    button = el("button", language.say(f"filters.{wording.way_out}"), type="reset")
    places = {"clear": button, "words": el("b")}
    inside: list[Shape | str] = []
    for words, place in language.pieces(f"filters.no_{wording.things}{key}"):
        inside += [words, places[place]] if place else [words]
    return el("p", *inside)


def fieldset(language: Language, key: str, choices: Iterable[Option]) -> Shape:
    """A group of choices, each with the number of entries it would show."""
    labels = (
        el(
            "label",
            el("input", type="checkbox", name=key, value=choice.value),
            el("span", choice.name),
            " ",
            el("small", str(choice.number)),
        )
        for choice in choices
    )
    return el(
        "fieldset", el("legend", language.say(f"filters.{key}")), el("div", *labels), data_key=key
    )


def span(language: Language, choices: Iterable[tuple[str, str]]) -> Shape:
    """From one of the choices to another; each has an empty one before it."""
    options = tuple(
        el("option", words, value=value)
        for value, words in (("", language.say("filters.any")), *choices)
    )
    fields: list[Shape | str] = []
    for name in ("from", "to"):
        label = el("label", language.say(f"filters.{name}"), for_=f"filter-{name}")
        fields += [label, el("select", *options, id=f"filter-{name}", name=name)]
    return el("fieldset", el("legend", language.say("filters.when")), el("div", *fields))


def el(tag: str, /, *inside: Shape | str, **values: str) -> Shape:
    """An element; `for_` is `for`, and `data_all` is `data-all`."""
    named = ((name.rstrip("_").replace("_", "-"), value) for name, value in values.items())
    return Shape(tag, tuple(named), inside)
