"""Problems for people, for programs and for a forge.

Takes values; gives text, JSON or annotations. Prints nothing itself.
"""
