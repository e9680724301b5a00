"""From the files of a project to records, or to problems with their lines.

The only room that knows YAML. A bad file is a value among the others, so one run tells everything.
Raises nothing for bad data, and knows nothing of what briefs mean together.

    text --compose--> nodes with lines --plain_values--> values --parse--> records, or problems
"""
