"""Asking providers for what has come, where they cannot reach us."""
