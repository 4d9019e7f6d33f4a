"""A customer, as an object that does things."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.client.messages import Message, Upload
from fakes.telegram.protocol import ConnectionOut, EventOut, MediaKind

if TYPE_CHECKING:
    from fakes.telegram.client.bot import FakeBot


class Customer:
    """A person in one chat with the bot, or with a business account it answers for."""

    def __init__(self, bot: "FakeBot", user_id: int, connection_id: str | None = None) -> None:
        """Wrap a person who exists."""
        self.bot = bot
        self.id = user_id
        self.connection_id = connection_id

    def writing_to(self, connection: ConnectionOut) -> "Customer":
        """Answer the same person in a business account's chat."""
        return Customer(self.bot, self.id, connection.id)

    def sends(
        self, text: str, *, reply_to: int | None = None, quote: str | None = None
    ) -> EventOut:
        """Write a text, perhaps in reply to a message and quoting it."""
        return self._does("text", text=text, reply_to=reply_to, quote=quote)

    def hears_from_owner(self, text: str) -> EventOut:
        """Let the owner of the business account write here from the phone."""
        return self._does("text", text=text, from_owner=True)

    def starts(self, payload: str = "") -> EventOut:
        """Press Start, perhaps through a deep link."""
        return self.sends(f"/start {payload}".strip())

    def edits(self, message_id: int, text: str) -> EventOut:
        """Change a text or a caption."""
        return self._does("edit", message_id=message_id, text=text)

    def deletes(self, *message_ids: int) -> EventOut:
        """Delete messages; a bot hears of it only for business accounts."""
        return self._does("deleted", message_ids=list(message_ids))

    def sends_file(
        self,
        kind: MediaKind,
        upload: Upload | None = None,
        *,
        caption: str | None = None,
        reply_to: int | None = None,
    ) -> EventOut:
        """Send a photo, document, video, audio, voice, animation, sticker or video note."""
        file = (upload or Upload()).as_json()
        return self._does(kind, file=file, caption=caption, reply_to=reply_to)

    def sends_photo(self, content: bytes | None = None, *, caption: str | None = None) -> EventOut:
        """Send a photo; one is made without `content`."""
        return self.sends_file("photo", Upload(content=content), caption=caption)

    def sends_document(
        self,
        name: str | None = None,
        content: bytes | None = None,
        *,
        mime_type: str | None = None,
        caption: str | None = None,
    ) -> EventOut:
        """Send a document; a PDF is made without `content`."""
        return self.sends_file("document", Upload(name, content, mime_type), caption=caption)

    def sends_album(
        self,
        files: int | Sequence[Upload] = 3,
        *,
        kind: Literal["photo", "video", "document", "audio"] = "photo",
        caption: str | None = None,
    ) -> EventOut:
        """Send several files as one album; a number makes that many."""
        uploads = [Upload()] * files if isinstance(files, int) else files
        items: list[JsonValue] = [upload.as_json() for upload in uploads]
        return self._does("album", media=kind, files=items, caption=caption)

    def shares_contact(
        self, phone_number: str, *, first_name: str | None = None, own: bool = True
    ) -> EventOut:
        """Share a phone number, one's own or another's."""
        return self._does("contact", phone_number=phone_number, first_name=first_name, own=own)

    def shares_location(
        self, latitude: float = 50.4501, longitude: float = 30.5234, *, title: str | None = None
    ) -> EventOut:
        """Share a place; with a title it is a venue."""
        return self._does("location", latitude=latitude, longitude=longitude, title=title)

    def reacts(self, message_id: int, *emoji: str) -> EventOut:
        """React to a message; no emoji takes the reaction back."""
        return self._does("reaction", message_id=message_id, emoji=list(emoji))

    def presses(self, message_id: int, data: str) -> EventOut:
        """Press an inline button of a message."""
        return self._does("callback", message_id=message_id, data=data)

    def renames(self, first_name: str, **details: JsonValue) -> None:
        """Change the account's name and details; those not given are taken away."""
        self.bot.describe(self.id, {"first_name": first_name, **details})

    def blocks(self) -> EventOut:
        """Block the bot: sends answer 403 until unblocked."""
        return self._does("block")

    def unblocks(self) -> EventOut:
        """Let the bot back."""
        return self._does("unblock")

    def deactivates(self) -> None:
        """Delete the account: sends answer 403 for good."""
        self.bot.call("POST", f"/chats/{self.id}/deactivate")

    def received(self) -> list[Message]:
        """List what the bot has sent here and not deleted, oldest first."""
        return self.bot.sent(self.id)

    def _does(self, kind: str, **details: JsonValue) -> EventOut:
        event: JsonObject = {
            "kind": kind,
            "user_id": self.id,
            "business_connection_id": self.connection_id,
            **details,
        }
        return self.bot.play(event)
