"""Benchmarks: always side by side with a peer, interleaved, medians. Never part of the tests."""
