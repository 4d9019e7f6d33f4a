"""``categories``, ``products``, ``offers``: what the shop sells, and where it is brought from."""

from kramar.api.catalog.bulk import router as bulk_router
from kramar.api.catalog.categories import router as categories_router
from kramar.api.catalog.imports import router as imports_router
from kramar.api.catalog.offers import router as offers_router
from kramar.api.catalog.products import router as products_router

__all__ = ["bulk_router", "categories_router", "imports_router", "offers_router", "products_router"]
