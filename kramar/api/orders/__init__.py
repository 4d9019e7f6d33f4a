"""``orders``: what buyers ordered, and what a company sorts orders by."""

from kramar.api.orders.arranging import router as arranging_router
from kramar.api.orders.deeds import router as deeds_router
from kramar.api.orders.directories import router as directories_router
from kramar.api.orders.jobs import router as jobs_router
from kramar.api.orders.routes import router as orders_router

__all__ = ["arranging_router", "deeds_router", "directories_router", "jobs_router", "orders_router"]
