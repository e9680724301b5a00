"""One of the two states that are compared, with the record in it that is looked at."""

from typing import Generic, NamedTuple, TypeVar

from briefbook.corpus.corpus import Corpus

R = TypeVar("R", covariant=True)


# A record says little without its corpus: names, places and origins stand there by their ids.
class Side(NamedTuple, Generic[R]):
    """A record as it is on one side."""

    corpus: Corpus
    record: R
