"""Every change of delivery, and every question to the carrier."""
