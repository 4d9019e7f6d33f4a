"""Applying one item to the rows of its batch; messages are written when all are applied."""

from functools import singledispatch

from kramar.channels.connector import (
    Inbound,
    InboundDelete,
    InboundEcho,
    InboundEdit,
    InboundFailure,
    InboundMessage,
    InboundReachability,
    InboundReaction,
    InboundReceipt,
    InboundStart,
    Unhandled,
)
from kramar.chats.services.delivery import (
    fail_after_all,
    note_receipt,
    note_watermark,
    set_reachable,
)
from kramar.chats.services.lines import announce_received, event_line
from kramar.chats.services.naming import keep_hurried
from kramar.chats.services.receiving.arriving import arrive
from kramar.chats.services.receiving.echoing import echo, recognise
from kramar.chats.services.receiving.loading import Rows
from kramar.core import clock

STORED = "stored"
DUPLICATE = "duplicate"
UNKNOWN_MESSAGE = "skipped: unknown message"
UNKNOWN_PERSON = "skipped: unknown person"


def apply(rows: Rows, item: Inbound) -> str:
    """Apply an item and return its outcome."""
    if isinstance(item, Unhandled):
        return f"skipped: {item.reason}"
    if not rows.knows(item.person):
        return UNKNOWN_PERSON
    return _apply(item, rows)


@singledispatch
def _apply(item: Inbound, rows: Rows) -> str:
    raise TypeError(f"nothing is known of {type(item).__name__} in {rows.channel.kind}")


@_apply.register
def _(item: InboundMessage, rows: Rows) -> str:
    return STORED if arrive(rows, item) else DUPLICATE


@_apply.register
def _(item: InboundEcho, rows: Rows) -> str:
    return STORED if echo(rows, item) else DUPLICATE


@_apply.register
def _(item: InboundEdit, rows: Rows) -> str:
    message = rows.find_message(item.external_id)
    if message is None:
        return UNKNOWN_MESSAGE
    if message.edited_at and message.edited_at >= item.edited_at:
        return DUPLICATE
    if message.text != item.text:
        rows.keep_former(message, item.edited_at)
    message.text = item.text
    message.edited_at = item.edited_at
    rows.edit(rows.chat_of(item.person), message)
    return STORED


@_apply.register
def _(item: InboundDelete, rows: Rows) -> str:
    outcome = DUPLICATE
    for external_id in item.external_ids:
        message = rows.find_message(external_id)
        if message and message.deleted_at is None:
            message.deleted_at = item.deleted_at or clock.now()
            rows.edit(rows.chat_of(item.person), message)
            outcome = STORED
    return outcome


@_apply.register
def _(item: InboundReaction, rows: Rows) -> str:
    message = rows.find_message(item.external_id)
    if message is None:
        return UNKNOWN_MESSAGE
    ours = [each for each in message.reactions or [] if each["by"] == "employee"]
    message.reactions = ours + [{"emoji": emoji, "by": "contact"} for emoji in item.emojis]
    rows.edit(rows.chat_of(item.person), message)
    return STORED


@_apply.register
def _(item: InboundReceipt, rows: Rows) -> str:
    chat = rows.chat_of(item.person)
    if item.until:
        return STORED if note_watermark(rows.changes, chat, item.until, item.status) else DUPLICATE
    named = rows.find_message(item.external_id) or recognise(rows, item)
    if named is None:
        kept = item.status != "sent" and keep_hurried(chat, item.external_id, item.status)
        return STORED if kept else UNKNOWN_MESSAGE
    note_receipt(rows.changes, chat, named, item.status)
    return STORED


@_apply.register
def _(item: InboundFailure, rows: Rows) -> str:
    message = rows.find_message(item.external_id) or recognise(rows, item)
    if message is None:
        return UNKNOWN_MESSAGE
    failed = fail_after_all(rows.changes, rows.chat_of(item.person), message, item.detail)
    return STORED if failed else DUPLICATE


@_apply.register
def _(item: InboundReachability, rows: Rows) -> str:
    chat = rows.chat_of(item.person)
    if chat.contact.is_reachable == item.reachable:
        return DUPLICATE
    set_reachable(rows.changes, chat, reachable=item.reachable)
    return STORED


@_apply.register
def _(item: InboundStart, rows: Rows) -> str:
    if item.external_id in rows.messages:
        return DUPLICATE
    chat = rows.chat_of(item.person)
    line = event_line(chat, "contact.started", payload=item.payload)
    line.external_id = item.external_id
    rows.messages[item.external_id] = rows.changes.append(chat, line)
    announce_received(rows.changes, chat, line)
    return STORED
