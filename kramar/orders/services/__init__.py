"""Every change of orders."""
