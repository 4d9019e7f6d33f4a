"""Nova Poshta's language: calls of its API 2.0, and what its answers mean."""
