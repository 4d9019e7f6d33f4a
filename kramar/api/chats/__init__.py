"""Chats over HTTP: the list, one chat, its messages, and what may be done to it."""

from kramar.api.chats.acts import router as acts_router
from kramar.api.chats.bulk import router as bulk_router
from kramar.api.chats.client import router as client_router
from kramar.api.chats.labels import router as labels_router
from kramar.api.chats.messages import router as messages_router
from kramar.api.chats.routes import router as chats_router
from kramar.api.chats.team import router as team_router
from kramar.api.chats.templates import router as templates_router
from kramar.api.chats.timing import router as timing_router

__all__ = [
    "acts_router",
    "bulk_router",
    "chats_router",
    "client_router",
    "labels_router",
    "messages_router",
    "team_router",
    "templates_router",
    "timing_router",
]
