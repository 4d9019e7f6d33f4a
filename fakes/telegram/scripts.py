"""Failures that a test has ordered for the next calls of a bot."""

from http import HTTPStatus
from typing import Final

from fakes.jsontypes import JsonObject
from fakes.telegram.errors import FloodWaitError, TelegramError
from fakes.telegram.protocol import FailureIn

_WORDS: Final = {
    400: "Bad Request: chat not found",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    429: "Too Many Requests: retry after 1",
}


class FailureScript:
    """Ordered failures, the oldest first."""

    def __init__(self) -> None:
        """Start with none."""
        self._ordered: list[FailureIn] = []

    def order(self, failure: FailureIn) -> None:
        """Add trouble for later calls."""
        self._ordered.append(failure.model_copy())

    def clear(self) -> None:
        """Cancel what is left."""
        self._ordered.clear()

    def take(self, method: str, chat_id: str) -> FailureIn | None:
        """Answer the failure that this call meets, counting it down."""
        for failure in self._ordered:
            if _meets(failure, method, chat_id):
                failure.times -= 1
                if not failure.times:
                    self._ordered.remove(failure)
                return failure
        return None


def _meets(failure: FailureIn, method: str, chat_id: str) -> bool:
    if failure.method != "*" and failure.method.lower() != method:
        return False
    return failure.chat_id is None or str(failure.chat_id) == chat_id


def scripted_error(failure: FailureIn) -> TelegramError | None:
    """Say what the bot is told; `None` when the call is only slow or cut off."""
    if failure.retry_after is not None and failure.status in {None, 429}:
        return FloodWaitError(failure.retry_after)
    if failure.status is None:
        return None
    words = failure.description or _WORDS.get(failure.status, HTTPStatus(failure.status).phrase)
    parameters: JsonObject = {}
    if failure.retry_after is not None:
        parameters["retry_after"] = failure.retry_after
    if failure.migrate_to_chat_id is not None:
        parameters["migrate_to_chat_id"] = failure.migrate_to_chat_id
    return TelegramError(failure.status, words, parameters)
