"""Updates of an account that a bot answers for, in the words of the contract."""

from dataclasses import replace

from django.utils.translation import gettext_noop as _noop

from kramar.channels import connector as contract
from kramar.channels.abilities import InboundConnection
from kramar.channels.connector import Identity, Inbound, Person, Unhandled
from kramar.channels.payload_reader import PayloadReader
from kramar.connectors.bot_api.contents import (
    edit_of,
    is_empty,
    message_of,
    person_of,
    quoted_by,
)
from kramar.connectors.bot_api.updates import open_update

DISCONNECTED = _noop(
    "Власник від’єднав бота від свого акаунта. Під’єднайте його знову: "
    "Налаштування → Telegram для бізнесу → Чат-боти."
)
SILENCED = _noop(
    "Бот бачить листування, але відповідати йому не дозволено. Дозвольте: "
    "Налаштування → Telegram для бізнесу → Чат-боти."
)


def parse_update(body: bytes) -> list[Inbound]:
    """Translate one update.

    :raises ValueError: it is not an update, or not as Telegram documents it
    """
    parsers = {
        "business_connection": _connection,
        "business_message": _message,
        "edited_business_message": _edit,
        "deleted_business_messages": _deletion,
    }
    kind, content = open_update(body, parsers)
    return [parsers[kind](content) if content else Unhandled(kind)]


def trouble_of(connection: PayloadReader) -> str:
    """Say why the bot may not answer for the account, nothing when it may."""
    if not connection.flag("is_enabled"):
        return DISCONNECTED
    rights = connection.find_child("rights")
    # Older servers tell the one right beside the others.
    return "" if (rights or connection).flag("can_reply") else SILENCED


def _connection(content: PayloadReader) -> Inbound:
    owner = person_of(content.child("user"))
    return InboundConnection(
        "a connection",
        account=Identity(owner.external_id, owner.name, owner.nickname),
        key=content.text("id"),
        at=content.moment("date"),
        trouble=trouble_of(content),
    )


def _message(content: PayloadReader) -> Inbound:
    client = _client(content)
    message = message_of(content, client)
    if is_empty(message):
        return Unhandled("a message without content")
    if _is_from(content, client):
        return message
    return contract.InboundEcho(
        person=client,
        external_id=message.external_id,
        provider_at=message.provider_at,
        text=message.text or _told(message),
        files=message.files,
        reply_to=quoted_by(content),
        is_elsewhere="sender_business_bot" not in content,
        is_automatic=content.flag("is_from_offline"),
    )


def _told(message: contract.InboundMessage) -> str:
    """Put into words what an account has sent that is neither text nor file."""
    if card := message.shared_contact:
        return f"[Контакт] {card.name} {card.phone}"
    return "[Місце на карті]" if message.location else ""


def _edit(content: PayloadReader) -> Inbound:
    return edit_of(content, _client(content))


def _deletion(content: PayloadReader) -> Inbound:
    client, numbers = _client(content), content.numbers("message_ids")
    ids = tuple(f"{client.external_id}:{number}" for number in numbers)
    return contract.InboundDelete(client, ids, None)


def _client(content: PayloadReader) -> Person:
    """Say whose chat it is: the client's, whoever of the two has written."""
    person = person_of(content.child("chat"))
    return replace(person, account=content.text("business_connection_id"))


def _is_from(content: PayloadReader, client: Person) -> bool:
    return str(content.child("from").number("id")) == client.external_id
