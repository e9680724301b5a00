"""Everything that is wrong with a project: one rule a file, found by its folder.

Takes the corpus; gives problems, each with its line and what to write instead. A rule asks neither
clock nor network, and prints nothing.
"""
