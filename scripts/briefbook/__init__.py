"""Briefbook turns one YAML summary per article into a briefing site that shows who says what."""
