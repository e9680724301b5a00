"""What git knows of a project: read in few passes, changed never.

Takes a folder; gives when briefs came and last changed in meaning, and the files of older commits.
Every call of git has an end.
"""
