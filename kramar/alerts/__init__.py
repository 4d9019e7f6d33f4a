"""What goes wrong in a company, counted and told in plain words."""
