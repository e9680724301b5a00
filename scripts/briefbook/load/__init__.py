"""From files to briefs, or to problems. The only room that knows YAML."""
