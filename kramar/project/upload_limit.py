"""Uploads that are too large are refused by their announced length, before they fill the disk."""

from collections.abc import Mapping
from typing import IO

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

from kramar.core.files import MEGABYTE, SIZE_LIMIT

# What a form adds to the file itself.
WRAPPING = MEGABYTE


class SizeLimitUploadHandler(FileUploadHandler):
    """Lets everything pass to the next handler, or nothing."""

    def handle_raw_input(
        self,
        input_data: IO[bytes],  # noqa: ARG002 (Django's signature)
        META: Mapping[str, str],  # noqa: ARG002, N803 (the same)
        content_length: int,
        boundary: str,  # noqa: ARG002 (the same)
        encoding: str | None = None,  # noqa: ARG002 (the same)
    ) -> None:
        """Look at the length.

        :raises RequestDataTooBig: it is more than any file may have
        """
        if content_length > SIZE_LIMIT + WRAPPING:
            raise RequestDataTooBig

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:  # noqa: ARG002 (the same)
        """Pass the bytes on."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the next handler."""
