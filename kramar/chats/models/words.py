"""What the search looks through: messages, contacts' names and waiting notes, folded."""

from django.db import models

from kramar.chats.models.conversations import Chat, Contact, Message
from kramar.chats.models.notes import WaitingNote
from kramar.core.tenancy import TenantModel


class MessageWords(TenantModel):
    """What was said in a message that is not deleted; lines about events are not searched.

    Narrow, because a search walks thousands of these rows. The database checks no references:
    the row is written in the transaction of its message, and each check would cost as much.
    """

    message = models.OneToOneField(
        Message,
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="+",
        db_constraint=False,
    )
    chat = models.ForeignKey(
        Chat, on_delete=models.CASCADE, related_name="+", db_index=False, db_constraint=False
    )
    folded = models.TextField()


class ContactWords(TenantModel):
    """A contact's name and nickname, with two spaces before each word.

    With these two spaces even one letter, at the beginning of a word, makes a trigram.
    """

    contact = models.OneToOneField(
        Contact, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    folded = models.TextField()


class WaitingNoteWords(TenantModel):
    """What a note says that waits on a chat; the card's notes have their own."""

    note = models.OneToOneField(
        WaitingNote, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    chat = models.ForeignKey(Chat, on_delete=models.CASCADE, related_name="+", db_index=False)
    folded = models.TextField()
