"""Changes of what is held on a client."""
