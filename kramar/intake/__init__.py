"""Orders that sites send: kept as they came, read, and made into orders."""
