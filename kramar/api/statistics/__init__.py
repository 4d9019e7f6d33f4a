"""``statistics``: reports of orders and chats, and the tables behind them."""

from kramar.api.statistics.routes import router

__all__ = ["router"]
