"""Methods of Telegram Business: the bot acts for a person's account."""

from typing import Final

from fakes.jsontypes import JsonValue
from fakes.telegram.calls import Call, Method
from fakes.telegram.errors import BadRequestError


def get_business_connection(call: Call) -> JsonValue:
    """Answer a connection."""
    connection = call.bot.connections.get(call.params.text("business_connection_id"))
    if connection is None:
        raise BadRequestError("business connection not found")
    return connection.as_json()


def read_business_message(call: Call) -> JsonValue:
    """Mark an incoming message as read."""
    call.message(call.chat(), missing="message not found")
    return True


METHODS: Final[dict[str, Method]] = {
    "getBusinessConnection": get_business_connection,
    "readBusinessMessage": read_business_message,
}
