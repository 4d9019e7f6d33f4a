"""The routes of clients."""

from kramar.api.clients.cards import router as cards_router
from kramar.api.clients.files import router as files_router
from kramar.api.clients.jobs import router as jobs_router
from kramar.api.clients.notes import router as notes_router
from kramar.api.clients.pairs import router as pairs_router
from kramar.api.clients.personal import router as personal_router
from kramar.api.clients.timeline import router as timeline_router

__all__ = [
    "cards_router",
    "files_router",
    "jobs_router",
    "notes_router",
    "pairs_router",
    "personal_router",
    "timeline_router",
]
