"""What the Bot API refuses with.

TelegramError
├── BadRequestError         400 "Bad Request: …"
├── UnauthorizedError       401
├── ForbiddenError          403 "Forbidden: …"
├── NotFoundError           404 "Not Found…"
├── ConflictError           409 "Conflict: …"
├── TooLargeError           413
└── FloodWaitError          429 with retry_after
"""

from fakes.jsontypes import JsonObject


class TelegramError(Exception):
    """An answer with `ok: false`; the HTTP status equals the error code."""

    def __init__(self, code: int, description: str, parameters: JsonObject | None = None) -> None:
        """Take the code, the provider's own words and the `parameters` object."""
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters or {}


class BadRequestError(TelegramError):
    """The request itself is wrong; repeating it is useless."""

    def __init__(self, reason: str) -> None:
        """Take the words that follow `Bad Request: `."""
        super().__init__(400, f"Bad Request: {reason}")


class UnauthorizedError(TelegramError):
    """The token is unknown, or not shaped like one."""

    def __init__(self, *, well_shaped: bool) -> None:
        """Tell a revoked token from one that never was."""
        detail = "" if well_shaped else ": invalid token specified"
        super().__init__(401, f"Unauthorized{detail}")


class ForbiddenError(TelegramError):
    """The customer does not accept messages from this bot."""

    def __init__(self, reason: str) -> None:
        """Take the words that follow `Forbidden: `."""
        super().__init__(403, f"Forbidden: {reason}")


class NotFoundError(TelegramError):
    """No such method or file."""

    def __init__(self, reason: str = "") -> None:
        """Take the words that follow `Not Found: `, if any."""
        super().__init__(404, f"Not Found: {reason}" if reason else "Not Found")


class ConflictError(TelegramError):
    """Two ways of receiving updates exclude each other."""

    def __init__(self, reason: str) -> None:
        """Take the words that follow `Conflict: `."""
        super().__init__(409, f"Conflict: {reason}")


class TooLargeError(TelegramError):
    """The request is bigger than the server reads."""

    def __init__(self) -> None:
        """Need nothing."""
        super().__init__(413, "Request Entity Too Large")


class FloodWaitError(TelegramError):
    """Too many requests; nothing was done."""

    def __init__(self, retry_after: int) -> None:
        """Take the seconds to wait."""
        description = f"Too Many Requests: retry after {retry_after}"
        super().__init__(429, description, {"retry_after": retry_after})
