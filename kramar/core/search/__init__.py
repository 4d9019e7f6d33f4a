"""Finding by words on both databases: how text is folded, indexed and looked through.

:mod:`.folding` makes spellings equal, :mod:`.wanted` reads what a person typed,
:mod:`.indexing` builds the index in a migration, :mod:`.looking` asks it, :mod:`.limits` keeps
a search from delaying anybody, :mod:`.snippets` shows where it was found. No other place knows
which engine does it: FTS5 of SQLite, or pg_trgm of PostgreSQL.
"""
