"""Copies of articles as they were saved, and what can be proved by them. Values in, values out."""
