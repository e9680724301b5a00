"""One file a command: compose, print, exit code."""
