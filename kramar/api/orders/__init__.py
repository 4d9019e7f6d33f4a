"""``orders``: what buyers ordered, and what a company sorts orders by."""

from kramar.api.orders.directories import router as directories_router
from kramar.api.orders.routes import router as orders_router

__all__ = ["directories_router", "orders_router"]
