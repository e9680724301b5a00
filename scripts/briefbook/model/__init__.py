"""What an editor writes, as small frozen types. Nothing here reads a file or knows YAML."""
