"""Writing everything of a company into one archive, in the background."""
