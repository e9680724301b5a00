"""How a draft says that something is still to be decided; a published brief may say it nowhere."""

UNDECIDED = "decide"
"""Stands where an id belongs."""
ASK = "decide:"
"""Begins a text that an editor has still to write."""
UNKNOWN_LANGUAGE = "und"
"""The tag of a language that nobody has told yet (BCP 47)."""
