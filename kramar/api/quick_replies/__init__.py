"""``quick-replies`` over HTTP."""

from kramar.api.quick_replies.routes import router

__all__ = ["router"]
