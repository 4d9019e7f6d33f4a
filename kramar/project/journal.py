"""The log: one line for each thing worth telling, free of what people said and of secrets."""

import re

import structlog
from structlog.typing import EventDict, WrappedLogger

HIDDEN = "…"
# Fields that hold what people said, or what opens something.
SECRET_FIELDS = frozenset(
    {"text", "body", "payload", "token", "key", "password", "phone", "phones", "credentials", "url"}
)
SECRETS = re.compile(
    r"\d{6,12}:[\w-]{30,}"  # a Telegram bot's token
    r"|kramar_[\w-]{20,}"  # an API key
    r"|(?<=by-token/)[^/\s]+"
    r"|(?<=/invite/)[^/\s]+"
    r"|(?<=Bearer )\S+"
    r"|\+?380\d{9}\b"  # a phone of Ukraine
)


def hide_secrets(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Take out what must never be in a log, wherever it stands in the line."""
    for field, value in event.items():
        if field in SECRET_FIELDS:
            event[field] = HIDDEN
        elif isinstance(value, str):
            event[field] = SECRETS.sub(HIDDEN, value)
    return event


LOG: dict[str, object] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": structlog.stdlib.ProcessorFormatter,
            "foreign_pre_chain": [
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                structlog.stdlib.ExtraAdder(),
                structlog.processors.TimeStamper(fmt="iso", utc=True),
            ],
            "processors": [
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                # The traceback becomes text first, so that it is searched for secrets too.
                structlog.processors.format_exc_info,
                hide_secrets,
                structlog.processors.KeyValueRenderer(
                    key_order=["timestamp", "level", "event", "logger"], drop_missing=True
                ),
            ],
        }
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        # A refusal is an answer, not an incident; and its line would hold the address asked for.
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "ERROR"},
        # They write the address of every call, and Telegram's addresses hold the bot's token.
        "httpx": {"level": "WARNING"},
        "httpcore": {"level": "WARNING"},
    },
}
