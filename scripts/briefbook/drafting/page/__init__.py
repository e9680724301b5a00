"""A saved page: its article, and what it says of itself in data and in print, in its own words."""
