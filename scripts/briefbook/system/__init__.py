"""What the operating system gives: the clock, other programs, streams, a cache on disk.

Everything here is handed on as an argument, so that tests can replace it. Knows nothing of us.
"""
