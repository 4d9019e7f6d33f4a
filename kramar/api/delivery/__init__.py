"""``delivery`` and ``orders/…/waybill``: the carrier, as screens speak with it through us."""

from kramar.api.delivery.account import router as account_router
from kramar.api.delivery.places import router as places_router
from kramar.api.delivery.waybills import router as waybills_router

__all__ = ["account_router", "places_router", "waybills_router"]
