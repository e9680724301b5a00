"""Page trees to text. Whatever is written here is escaped here."""
