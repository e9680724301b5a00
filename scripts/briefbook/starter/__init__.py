"""The files of a new site, for any subject, and their update.

Takes a folder and the running program; gives files. Knows nothing of what the site will be about.
"""
