"""Answers as JSON, written as the events are: one moment has one spelling everywhere."""

from django.http import HttpRequest
from ninja.renderers import BaseRenderer
from pydantic_core import to_json


class PydanticRenderer(BaseRenderer):
    """Keeps the microseconds that Django's encoder drops: lists go on from exact moments."""

    media_type = "application/json"

    def render(
        self,
        request: HttpRequest,  # noqa: ARG002 (ninja's signature)
        data: object,
        *,
        response_status: int,  # noqa: ARG002 (ninja's signature)
    ) -> bytes:
        """Write the answer's body."""
        return to_json(data)
