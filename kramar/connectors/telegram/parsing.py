"""Telegram's updates in the words of the contract."""

import re

from kramar.channels import connector as contract
from kramar.channels.connector import Inbound, Person, Unhandled
from kramar.channels.payload_reader import PayloadReader
from kramar.connectors.bot_api.contents import (
    edit_of,
    is_empty,
    key_of,
    message_of,
    person_of,
    text_of,
)
from kramar.connectors.bot_api.updates import open_update

START = re.compile(r"/start(?:@\w+)?(?:\s+(?P<payload>\S.*))?\s*", re.DOTALL)


def parse_update(body: bytes) -> list[Inbound]:
    """Translate one update; album parts stay apart and share an ``album_id``.

    :raises ValueError: it is not an update, or not as Telegram documents it
    """
    parsers = {
        "message": _message,
        "edited_message": edit_of,
        "my_chat_member": _reachability,
        "message_reaction": _reaction,
    }
    kind, content = open_update(body, parsers)
    if content is None:
        return [Unhandled(kind)]
    sender = content.find_child("from", "user")
    if content.child("chat").text("type") != "private" or sender is None:
        return [Unhandled("not a private chat")]
    return [parsers[kind](content, person_of(sender))]


def _message(content: PayloadReader, person: Person) -> Inbound:
    text = text_of(content)
    if start := START.fullmatch(text):
        payload = (start["payload"] or "").strip()
        return contract.InboundStart(person, key_of(content), payload, content.moment("date"))
    message = message_of(content, person)
    return Unhandled("a message without content") if is_empty(message) else message


def _reachability(content: PayloadReader, person: Person) -> Inbound:
    is_member = content.child("new_chat_member").text("status") == "member"
    return contract.InboundReachability(person, is_member, content.moment("date"))


def _reaction(content: PayloadReader, person: Person) -> Inbound:
    # Custom and paid reactions carry no emoji that could be shown.
    emojis = [item.text("emoji") for item in content.children("new_reaction")]
    return contract.InboundReaction(person, key_of(content), tuple(filter(None, emojis)))
