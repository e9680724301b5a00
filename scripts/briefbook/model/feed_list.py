"""Which feeds are looked through for articles, and what was refused: `briefs/feeds.yml`."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic.json_schema import SkipJsonSchema

from briefbook.model.base import Id, Line, Link, Record


class WatchedFeed(Record):
    """A feed that `briefbook queue` looks through."""

    url: Link
    """Its address: RSS, Atom or JSON Feed."""
    publisher: Id | None = None
    """Whose it is; left out, it is whoever the links in it lead to."""
    note: Line | None = None
    """A note among editors, such as why it is watched."""


class RefusedArticle(Record):
    """An article that somebody has looked at, and that gets no brief."""

    url: Link
    """Its address."""
    because: Line | None = None
    """Why it gets none."""


def _only_url(value: Any) -> Any:
    return {"url": value} if isinstance(value, str) else value


class FeedList(Record):
    """Feeds to look through, and articles that need not be proposed again."""

    id: SkipJsonSchema[Id]
    path: SkipJsonSchema[str]

    feeds: Annotated[
        tuple[
            Annotated[
                WatchedFeed, BeforeValidator(_only_url, json_schema_input_type=Link | WatchedFeed)
            ],
            ...,
        ],
        Field(max_length=200),
    ]
    """Feeds; an address alone stands for its `url`."""
    refused: Annotated[
        tuple[
            Annotated[
                RefusedArticle,
                BeforeValidator(_only_url, json_schema_input_type=Link | RefusedArticle),
            ],
            ...,
        ],
        Field(max_length=1000),
    ] = ()
    """Articles that get no brief; an address alone stands for its `url`. The oldest may go once
    their feed no longer has them."""
