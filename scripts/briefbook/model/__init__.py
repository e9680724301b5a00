"""What an editor writes, as small frozen types that check themselves.

Takes plain values; gives records, or says what is wrong with a value. Knows no file and no YAML,
and no record knows another one: what briefs mean together is the corpus's part.
"""
