"""``audit``: who changed what, when."""

from kramar.api.audit.routes import router

__all__ = ["router"]
