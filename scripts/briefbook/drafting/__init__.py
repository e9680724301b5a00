"""From a saved page or a link to a draft brief: it proposes and asks, and decides nothing.

Takes the text of a page and what the project knows; gives a draft. Only `new` reads and writes.
"""
