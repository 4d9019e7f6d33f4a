"""What customers do: each deed changes the chat and queues the update a bot would get."""

import secrets
from dataclasses import dataclass
from typing import TypeAlias

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram import protocol
from fakes.telegram.entities import find_entities
from fakes.telegram.media import MediaFile, make_media, store_media
from fakes.telegram.methods.replies import reply_content
from fakes.telegram.protocol import EventOut, FileIn
from fakes.telegram.state import Bot, Chat, Person

_MessageEvent: TypeAlias = (
    protocol.TextEvent | protocol.MediaEvent | protocol.ContactEvent | protocol.LocationEvent
)


class NoSuchThingError(LookupError):
    """A control request names a bot, person, message or connection that does not exist."""


@dataclass
class Customer:
    """A person before one chat of one bot."""

    bot: Bot
    person: Person
    chat: Chat
    writes_as_owner: bool = False

    def act(self, event: protocol.CustomerEvent) -> EventOut:
        """Do one thing.

        :raises NoSuchThingError: it is about a message that does not exist
        """
        match event:
            case protocol.AlbumEvent():
                done = self._send_album(event)
            case protocol.EditEvent():
                done = self._edit(event)
            case protocol.ReactionEvent():
                done = self._react(event)
            case protocol.CallbackEvent():
                done = self._press(event)
            case protocol.DeletedEvent():
                done = self._delete(event)
            case protocol.MembershipEvent():
                done = self._change_membership(event)
            case _:
                done = self._send(event)
        return done

    def say(self, content: JsonObject) -> tuple[int, int | None]:
        """Put content into the chat; answers the message's and the update's ids."""
        self._arrive()
        writer = self.person
        if self.writes_as_owner and self.chat.connection is not None:
            writer = self.chat.connection.owner
        message = self.bot.post(self.chat, content, sender=writer.as_user())
        update_id = self._push("message", "business_message", message)
        return int(str(message["message_id"])), update_id

    def _arrive(self) -> None:
        """Unblock the bot by writing to it, and open the window of a business account."""
        if self.chat.is_blocked:
            self._set_blocked(blocked=False)
        if not self.writes_as_owner:
            self.chat.last_incoming_at = self.bot.clock.elapsed()

    def _push(self, kind: str, business_kind: str, payload: JsonObject) -> int | None:
        chosen = business_kind if self.chat.connection is not None else kind
        return self.bot.queue.push(chosen, payload, self.chat.lane)

    def _send(self, event: _MessageEvent) -> EventOut:
        content, file_ids = self._content(event)
        message_id, update_id = self.say(content)
        return _out([update_id], [message_id], file_ids)

    def _content(self, event: _MessageEvent) -> tuple[JsonObject, list[str]]:
        if isinstance(event, protocol.TextEvent):
            return self._reply(event.reply_to, event.quote) | text_content(event.text), []
        if isinstance(event, protocol.ContactEvent):
            return {"contact": self._contact(event)}, []
        if isinstance(event, protocol.LocationEvent):
            return _location(event), []
        file_content, file_id = self._file(event.kind, event.file, 1)
        captioned = file_content | caption_content(event.caption)
        return self._reply(event.reply_to, None) | captioned, [file_id]

    def _contact(self, event: protocol.ContactEvent) -> JsonObject:
        contact: JsonObject = {
            "phone_number": event.phone_number,
            "first_name": event.first_name or self.person.first_name,
        }
        return contact | ({"user_id": self.person.id} if event.own else {})

    def _reply(self, message_id: int | None, quote: str | None) -> JsonObject:
        if message_id is None:
            return {}
        return reply_content(self._message(message_id), quote)

    def _message(self, message_id: int) -> JsonObject:
        message = self.chat.messages.get(message_id)
        if message is None:
            raise NoSuchThingError(f"no message {message_id} in chat {self.person.id}")
        return message

    def _file(self, kind: str, wanted: FileIn, number: int) -> tuple[JsonObject, str]:
        media = make_media(kind, number)
        if wanted.content is not None:
            media = MediaFile(wanted.content)
        media = MediaFile(
            media.content,
            media.name if wanted.name is None else wanted.name,
            wanted.mime_type or media.mime_type,
            wanted.size,
        )
        content = store_media(self.bot.files, kind, media, {})
        return content, _file_id(content[kind])

    def _send_album(self, event: protocol.AlbumEvent) -> EventOut:
        shared: JsonObject = {"media_group_id": str(secrets.randbits(53))}
        files = [
            self._file(event.media, wanted, number)
            for number, wanted in enumerate(event.files, start=1)
        ]
        captions = [event.caption] + [None] * (len(files) - 1)
        said = [
            self.say(shared | content | caption_content(caption))
            for (content, _), caption in zip(files, captions, strict=True)
        ]
        update_ids = [update_id for _, update_id in said]
        return _out(update_ids, [message_id for message_id, _ in said], [held for _, held in files])

    def _edit(self, event: protocol.EditEvent) -> EventOut:
        message = self._message(event.message_id)
        is_text = "text" in message
        for key in ("text", "entities") if is_text else ("caption", "caption_entities"):
            message.pop(key, None)
        message |= text_content(event.text) if is_text else caption_content(event.text)
        message["edit_date"] = int(self.bot.clock.now())
        update_id = self._push("edited_message", "edited_business_message", message)
        return _out([update_id], [event.message_id])

    def _react(self, event: protocol.ReactionEvent) -> EventOut:
        self._message(event.message_id)
        before = self.chat.reactions.get(event.message_id, [])
        self.chat.reactions[event.message_id] = event.emoji
        payload: JsonObject = {
            "chat": self.person.as_chat(),
            "message_id": event.message_id,
            "user": self.person.as_user(),
            "date": int(self.bot.clock.now()),
            "old_reaction": _reactions(before),
            "new_reaction": _reactions(event.emoji),
        }
        update_id = self.bot.queue.push("message_reaction", payload, self.chat.lane)
        return _out([update_id], [event.message_id])

    def _press(self, event: protocol.CallbackEvent) -> EventOut:
        query_id = str(secrets.randbits(62))
        self.bot.callbacks[query_id] = self.bot.clock.elapsed()
        payload: JsonObject = {
            "id": query_id,
            "from": self.person.as_user(),
            "chat_instance": str(-self.person.id * 7),
            "data": event.data,
            "message": self._message(event.message_id),
        }
        update_id = self.bot.queue.push("callback_query", payload, self.chat.lane)
        return _out([update_id], [event.message_id])

    def _delete(self, event: protocol.DeletedEvent) -> EventOut:
        """Delete messages; only business accounts are told."""
        for message_id in event.message_ids:
            self.chat.messages.pop(message_id, None)
        if self.chat.connection is None:
            return _out([], event.message_ids)
        payload: JsonObject = {
            "business_connection_id": self.chat.connection.id,
            "chat": self.person.as_chat(),
            "message_ids": list(event.message_ids),
        }
        update_id = self.bot.queue.push("deleted_business_messages", payload, self.chat.lane)
        return _out([update_id], event.message_ids)

    def _change_membership(self, event: protocol.MembershipEvent) -> EventOut:
        return _out([self._set_blocked(blocked=event.kind == "block")], [])

    def _set_blocked(self, *, blocked: bool) -> int | None:
        self.chat.is_blocked = blocked
        member: JsonObject = {"user": self.bot.as_user(), "status": "member"}
        kicked: JsonObject = {"user": self.bot.as_user(), "status": "kicked", "until_date": 0}
        payload: JsonObject = {
            "chat": self.person.as_chat(),
            "from": self.person.as_user(),
            "date": int(self.bot.clock.now()),
            "old_chat_member": member if blocked else kicked,
            "new_chat_member": kicked if blocked else member,
        }
        return self.bot.queue.push("my_chat_member", payload, self.chat.lane)


def text_content(text: str) -> JsonObject:
    """Present a text with what Telegram marks in it."""
    entities = find_entities(text)
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_content(caption: str | None) -> JsonObject:
    """Present a caption with what Telegram marks in it."""
    if not caption:
        return {}
    entities = find_entities(caption)
    return {"caption": caption, "caption_entities": entities} if entities else {"caption": caption}


def send_batch(bot: Bot, people: list[Person], texts: list[str]) -> list[int | None]:
    """Let people write in turn, one text each time; answers the update ids."""
    customers = [Customer(bot, person, bot.open_chat(person)) for person in people]
    return [
        customers[number % len(customers)].say(text_content(text))[1]
        for number, text in enumerate(texts)
    ]


def _location(event: protocol.LocationEvent) -> JsonObject:
    location: JsonObject = {"latitude": event.latitude, "longitude": event.longitude}
    if event.title is None:
        return {"location": location}
    venue: JsonObject = {"location": location, "title": event.title, "address": event.address}
    return {"venue": venue, "location": location}


def _reactions(emoji: list[str]) -> list[JsonValue]:
    return [{"type": "emoji", "emoji": each} for each in emoji]


def _file_id(content: JsonValue) -> str:
    """Find the id of a file, or of the biggest size of a photo."""
    largest = content[-1] if isinstance(content, list) else content
    return str(largest["file_id"]) if isinstance(largest, dict) else ""


def _out(
    update_ids: list[int | None], message_ids: list[int], file_ids: list[str] | None = None
) -> EventOut:
    queued = [update_id for update_id in update_ids if update_id is not None]
    return EventOut(update_ids=queued, message_ids=message_ids, file_ids=file_ids or [])
