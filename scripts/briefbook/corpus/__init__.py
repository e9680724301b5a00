"""All briefs together: merged events, counts of origins, and every grouping pages need.

Takes records; gives one frozen `Corpus` of sorted indexes. Whatever a page counts or groups is an
index here. Makes no sentences, reads nothing, writes nothing.

    briefs + vocabulary + receipts + link reports --build--> Corpus --> origins, differences, events
"""
