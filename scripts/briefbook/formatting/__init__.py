"""One order of keys and one style for the YAML of briefs and vocabulary, comments kept.

Takes a text, or values and their JSON Schema; gives a text. Touches no file, and knows nothing of
what briefs mean. `theme/assets/brief-yaml.js` writes the same bytes in a browser.
"""
