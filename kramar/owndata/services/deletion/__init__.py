"""Deleting a company with everything that it has, after some days in which it may come back."""
