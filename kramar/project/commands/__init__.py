"""What the commands do; each module is loaded by its own command only."""
