"""Fake provider servers: separate processes that speak each provider's real HTTP protocol."""
