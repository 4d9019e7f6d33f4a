"""Kramar: a self-hosted CRM with one live inbox for online shops."""

__version__ = "0.1.0"
