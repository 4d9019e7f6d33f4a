"""Keeping the words that the search looks through, in the transaction of what they belong to."""

from collections.abc import Iterable, Sequence

from django.db import connection

from kramar.chats.models import Contact, Message, MessageWords
from kramar.core.rows import insert_rows
from kramar.core.search.folding import fold_name
from kramar.core.search.numbers import fold_with_numbers

_NAMES = (
    "INSERT INTO chats_contactwords (contact_id, company_id, folded) VALUES (%s, %s, %s) "
    "ON CONFLICT (contact_id) DO UPDATE SET folded = excluded.folded"
)


def remember_words(messages: Iterable[Message]) -> None:
    """Keep the words of messages that have just been written."""
    rows = [
        (message.pk, message.company_id, message.chat_id, folded)
        for message in messages
        if (folded := _words_of(message))
    ]
    if rows:
        table = MessageWords._meta.db_table
        insert_rows(table, ("message_id", "company_id", "chat_id", "folded"), rows)


def refresh_words(messages: Sequence[Message]) -> None:
    """Keep the words of messages that were edited or deleted, as they are by now."""
    if messages:
        MessageWords.objects.filter(pk__in=[message.pk for message in messages]).delete()
        remember_words(messages)


def remember_names(contacts: Sequence[Contact]) -> None:
    """Keep the names of contacts, new or changed."""
    rows = [
        (contact.pk, contact.company_id, fold_name(contact.name, contact.nickname))
        for contact in contacts
    ]
    with connection.cursor() as cursor:
        cursor.executemany(_NAMES, rows)


def _words_of(message: Message) -> str:
    if message.deleted_at or message.direction == Message.Direction.EVENT:
        return ""
    return fold_with_numbers(message.text) if message.text else ""
