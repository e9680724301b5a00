"""What a change means for a reader: two corpora in, changes in words out.

Takes two states of a project; gives what differs, what to look at twice, and which pages change.
Only `two_commits` reads anything; nothing here writes.
"""
