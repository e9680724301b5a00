"""From a saved page or a link to a draft brief: it proposes and asks, and decides nothing.

Takes the text of a page and what the project knows; gives a draft. Only `new` reads and writes.
The way leads through four rooms: a page (`page`), the sentences of its article (`grammar`), who
speaks in them (`speech`) and what they tell of (`happenings`); here they become claims and a file.
"""
