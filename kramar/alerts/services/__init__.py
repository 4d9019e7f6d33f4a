"""Every change of system messages."""
