"""The routes of clients."""

from kramar.api.clients.cards import router as cards_router
from kramar.api.clients.jobs import router as jobs_router
from kramar.api.clients.notes import router as notes_router
from kramar.api.clients.pairs import router as pairs_router

__all__ = ["cards_router", "jobs_router", "notes_router", "pairs_router"]
