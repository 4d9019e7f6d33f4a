"""The threads that bring goods in, and change many of them, behind the screens."""

from kramar.catalog.tasks.imports import import_thread
from kramar.catalog.tasks.jobs import product_job_thread
from kramar.catalog.tasks.pictures import picture_thread

__all__ = ["import_thread", "picture_thread", "product_job_thread"]
