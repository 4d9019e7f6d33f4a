"""The archive with everything of a company: what goes into it, and how it is written."""
