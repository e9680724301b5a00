"""Social cards, drawn without a browser and without anything from elsewhere."""
