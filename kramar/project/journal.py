"""The log: one line for each thing worth telling, free of what people said and of secrets."""

import logging
import re
from datetime import UTC, datetime

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
# PostgreSQL shows the row that it refused, and with it what people said.
ROWS = re.compile(
    r"^(?:DETAIL|CONTEXT):.*?(?=\n\n(?:The above|During handling)|\Z)", re.MULTILINE | re.DOTALL
)
# What every record has; anything else was given as ``extra``.
OWN_FIELDS = frozenset(
    {*vars(logging.makeLogRecord({})), "asctime", "message", "request", "taskName", "status_code"}
)


class LineFormatter(logging.Formatter):
    """Writes ``time level logger: sentence field=value …``, secrets taken out."""

    def format(self, record: logging.LogRecord) -> str:
        """Write one record; a traceback follows on lines of its own and is searched too."""
        moment = datetime.fromtimestamp(record.created, tz=UTC).isoformat(timespec="milliseconds")
        given = {name: value for name, value in vars(record).items() if name not in OWN_FIELDS}
        fields = "".join(f" {name}={_shown(name, value)}" for name, value in given.items())
        line = f"{moment} {record.levelname} {record.name}: {record.getMessage()}{fields}"
        if record.exc_info:
            line = f"{line}\n{ROWS.sub(HIDDEN, self.formatException(record.exc_info))}"
        return SECRETS.sub(HIDDEN, line)


def _shown(name: str, value: object) -> str:
    return HIDDEN if name in SECRET_FIELDS else repr(value)


LOG: dict[str, object] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": LineFormatter}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        # Django would print each error twice otherwise.
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        # A refusal is an answer, not an incident; and its line would hold the address asked for.
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "ERROR"},
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        # They write the address of every call, and Telegram's addresses hold the bot's token.
        "httpx": {"level": "WARNING"},
        "httpcore": {"level": "WARNING"},
    },
}
