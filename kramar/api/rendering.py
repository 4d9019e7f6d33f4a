"""Answers as JSON, written as the events are: one moment has one spelling everywhere."""

from django.http import HttpRequest, HttpResponse
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


def answer_as_is(data: object) -> HttpResponse:
    """Answer with what is JSON's already; nothing of it is looked at again."""
    return HttpResponse(to_json(data), content_type=f"{PydanticRenderer.media_type}; charset=utf-8")
