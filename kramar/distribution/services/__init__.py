"""What changes about handing work out, and the handing out itself."""
