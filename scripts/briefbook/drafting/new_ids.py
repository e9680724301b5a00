"""The ids that names get which the vocabulary lacks."""

from briefbook.drafting.agencies import agency
from briefbook.model.base import ID_LENGTH, UNDECIDED
from briefbook.text.nearest import slug


def id_of(name: str) -> str:
    """The id of somebody new."""
    return slug(name)[:ID_LENGTH].strip("-") or UNDECIDED


def id_of_outlet(name: str) -> str:
    """The id of a new outlet; an agency has that of its full name, however it is printed."""
    return id_of(agency(name) or name) if name else ""
