"""One file a command: it composes, prints and gives the exit code.

Nothing here is worth a unit test; whatever is belongs to a room below.
"""
