"""What git knows of a project: read in few passes, changed never.

Takes a folder; gives what each commit changed, and the files of older ones.
Every call of git has an end.
"""
