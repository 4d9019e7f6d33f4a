"""The thread that brings goods in behind the screens."""

from kramar.catalog.tasks.imports import ImportWorker

__all__ = ["ImportWorker"]
