"""Reads of the catalogue that are worth a name."""
