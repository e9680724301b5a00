"""Rules over all briefs together. A rule is a file; its docstring is its manual page."""
