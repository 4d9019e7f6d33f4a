"""The threads that work for chats behind the screens."""

from kramar.chats.tasks.bulk import BulkWorker
from kramar.chats.tasks.due import DueWorker
from kramar.chats.tasks.media import MediaWorker

__all__ = ["BulkWorker", "DueWorker", "MediaWorker"]
