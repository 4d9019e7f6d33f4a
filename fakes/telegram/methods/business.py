"""Methods of Telegram Business: the bot acts for a person's account."""

from typing import Final

from fakes.jsontypes import JsonValue
from fakes.telegram.calls import Call, Method
from fakes.telegram.errors import BadRequestError
from fakes.telegram.state import Connection


def get_business_connection(call: Call) -> JsonValue:
    """Answer a connection."""
    return find_connection(call).as_json()


def read_business_message(call: Call) -> JsonValue:
    """Mark an incoming message as read."""
    call.message(call.chat(), missing="message not found")
    return True


def delete_business_messages(call: Call) -> JsonValue:
    """Delete messages of one chat of the account, on either side."""
    connection = find_connection(call)
    for chat in connection.chats.values():
        for message_id in call.params.array("message_ids"):
            if isinstance(message_id, int):
                chat.messages.pop(message_id, None)
    return True


def find_connection(call: Call) -> Connection:
    """Answer the connection that the call names.

    :raises BadRequestError: there is none
    """
    connection = call.bot.connections.get(call.params.text("business_connection_id"))
    if connection is None:
        raise BadRequestError("business connection not found")
    return connection


METHODS: Final[dict[str, Method]] = {
    "getBusinessConnection": get_business_connection,
    "readBusinessMessage": read_business_message,
    "deleteBusinessMessages": delete_business_messages,
}
