"""What commands say of problems, links and changes: text, JSON, annotations, Markdown.

Takes reports, which the rooms of each subject make; gives text. Prints nothing itself.
"""
