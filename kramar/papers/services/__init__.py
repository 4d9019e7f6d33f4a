"""Changing and making a company's papers."""
