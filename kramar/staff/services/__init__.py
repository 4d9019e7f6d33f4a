"""Everything that changes the people of a company."""
