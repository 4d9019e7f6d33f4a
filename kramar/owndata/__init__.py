"""A company's own data: all of it taken away, kept for as long as wished, deleted for good."""
