"""The one room that writes files: only what differs, each in one step.

Takes texts by path; gives what changed on disk. One writer at a time; hand-written files stay.
Knows nothing of what it writes.
"""
