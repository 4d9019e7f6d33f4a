"""Facts on a client's row that the layers above bring, so that lists need not ask them."""

from django.db.models import F

from kramar.clients.models import Client


def count_chats(*, client_id: int, change: int) -> None:
    """Count chats that were linked to the client, or taken off; by one statement."""
    Client.objects.filter(pk=client_id).update(chat_count=F("chat_count") + change)
