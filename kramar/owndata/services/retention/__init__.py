"""Keeping what is said and written for as long as a company wishes, and no longer."""
