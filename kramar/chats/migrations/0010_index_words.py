"""Folds what is there already, and indexes it."""

from typing import Any

from django.db import migrations, transaction
from django.db.models import Max

from kramar.core.search.folding import fold_name
from kramar.core.search.indexing import AddWordIndex
from kramar.core.search.numbers import fold_with_numbers

CHUNK = 5000


def fold_messages(
    apps: Any,  # noqa: ANN401 (historical models)
    schema_editor: Any = None,  # noqa: ANN401 (Django hands it over)
    *,
    chunk_size: int = CHUNK,
) -> None:
    """Go through the messages by chunks, each committed: an interrupted migration goes on."""
    messages = apps.get_model("chats", "Message").objects
    words = apps.get_model("chats", "MessageWords")
    spoken = messages.filter(deleted_at=None).exclude(direction="event").exclude(text="")
    done = words.objects.aggregate(last=Max("message_id"))["last"] or 0
    while chunk := list(spoken.filter(pk__gt=done).order_by("pk")[:chunk_size]):
        with transaction.atomic():
            words.objects.bulk_create(
                words(
                    message_id=message.pk,
                    company_id=message.company_id,
                    chat_id=message.chat_id,
                    folded=folded,
                )
                for message in chunk
                if (folded := fold_with_numbers(message.text))
            )
        done = chunk[-1].pk


def fold_contacts(
    apps: Any,  # noqa: ANN401 (historical models)
    schema_editor: Any = None,  # noqa: ANN401 (Django hands it over)
    *,
    chunk_size: int = CHUNK,
) -> None:
    """Go through the contacts in the same way."""
    contacts = apps.get_model("chats", "Contact").objects
    words = apps.get_model("chats", "ContactWords")
    done = words.objects.aggregate(last=Max("contact_id"))["last"] or 0
    while chunk := list(contacts.filter(pk__gt=done).order_by("pk")[:chunk_size]):
        with transaction.atomic():
            words.objects.bulk_create(
                words(
                    contact_id=contact.pk,
                    company_id=contact.company_id,
                    folded=fold_name(contact.name, contact.nickname),
                )
                for contact in chunk
            )
        done = chunk[-1].pk


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("chats", "0009_words")]

    operations = [
        migrations.RunPython(fold_messages, migrations.RunPython.noop, elidable=True),
        migrations.RunPython(fold_contacts, migrations.RunPython.noop, elidable=True),
        AddWordIndex("MessageWords"),
        AddWordIndex("ContactWords"),
    ]
