"""Reading what suppliers bring: YML and tables, into rows that need no more checking.

It runs in a process of its own (``python -m kramar.catalog.reading``), which knows no database: a
hundred megabytes of XML hold back nobody's chat, and what a damaged file breaks is not the server.
"""
