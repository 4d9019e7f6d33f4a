"""Every change of what sites have sent."""
