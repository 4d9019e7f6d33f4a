"""Keeping the words that the search looks through, in the transaction of what they belong to."""

from collections.abc import Iterable, Sequence

from kramar.chats.models import Contact, ContactWords, Message, MessageWords
from kramar.core.rows import insert_rows
from kramar.core.search.folding import fold_name
from kramar.core.search.numbers import fold_with_numbers


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
    ContactWords.objects.bulk_create(
        (
            ContactWords(
                contact=contact,
                company_id=contact.company_id,
                folded=fold_name(contact.name, contact.nickname),
            )
            for contact in contacts
        ),
        update_conflicts=True,
        unique_fields=["contact"],
        update_fields=["folded"],
    )


def _words_of(message: Message) -> str:
    if message.deleted_at or message.direction == Message.Direction.EVENT:
        return ""
    return fold_with_numbers(message.text) if message.text else ""
