"""SQLite for many threads of one process: writers queue instead of sleeping and guessing."""
