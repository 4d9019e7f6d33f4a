"""Drive the fake from tests, the demo and benchmarks: customers are objects that do things.

telegram = FakeTelegram(server.url)
bot = telegram.bot()
clara = bot.user("Клара")
clara.sends("Доброго дня!")
assert clara.received()[-1].text == "Вітаємо!"
"""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self

import httpx
from pydantic import BaseModel, ConfigDict

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.protocol import (
    BatchOut,
    BotOut,
    ConnectionOut,
    DeliveryOut,
    EventOut,
    MediaKind,
    PendingOut,
    ReceivedRequest,
    UserOut,
)


class Message(BaseModel):
    """A message as the fake keeps it; `raw` is the whole of it."""

    model_config = ConfigDict(frozen=True)

    message_id: int
    text: str | None = None
    caption: str | None = None
    media_group_id: str | None = None
    raw: JsonObject

    @property
    def kind(self) -> str:
        """The kind of content: `text`, `photo`, `document` and so on."""
        kinds = ("text", "photo", "animation", "document", "video", "audio", "voice", "sticker")
        found = (kind for kind in (*kinds, "video_note", "contact", "venue") if kind in self.raw)
        return next(found, "location")

    @property
    def file_id(self) -> str:
        """The id of the file, of the biggest size for a photo.

        :raises LookupError: the message carries no file
        """
        content = self.raw[self.kind]
        largest = content[-1] if isinstance(content, list) else content
        if not isinstance(largest, dict) or "file_id" not in largest:
            raise LookupError(f"a {self.kind} carries no file")
        return str(largest["file_id"])


@dataclass(frozen=True)
class Upload:
    """A file for a customer to send; without `content` one is made. `size` only pretends."""

    name: str | None = None
    content: bytes | None = None
    mime_type: str | None = None
    size: int | None = None

    def as_json(self) -> JsonObject:
        """Present as the control API wants it."""
        content = None if self.content is None else base64.b64encode(self.content).decode()
        return {
            "name": self.name,
            "content": content,
            "mime_type": self.mime_type,
            "size": self.size,
        }


class FakeTelegram:
    """The whole fake; use as a context manager or call `close`."""

    def __init__(self, base_url: str, *, timeout: float = 120) -> None:
        """Talk to the fake at this address."""
        self.base_url = base_url
        self._http = httpx.Client(base_url=f"{base_url}/_control", timeout=timeout)
        self._bots: list[FakeBot] = []

    def __enter__(self) -> Self:
        """Answer itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the connections."""
        self.close()

    def close(self) -> None:
        """Close the connections to the fake; it keeps running."""
        self._http.close()

    def bot(
        self,
        *,
        token: str | None = None,
        username: str = "lampa_shop_bot",
        first_name: str = "Лампа",
        can_connect_to_business: bool = False,
    ) -> "FakeBot":
        """Register a bot; a token is made when none is given."""
        answer = self.call(
            "POST",
            "/bots",
            {
                "token": token,
                "username": username,
                "first_name": first_name,
                "can_connect_to_business": can_connect_to_business,
            },
        )
        made = BotOut.model_validate_json(answer)
        bot = FakeBot(self, made)
        self._bots.append(bot)
        return bot

    def user(self, first_name: str = "Клара", **details: JsonValue) -> "Customer":
        """Create a person who writes to the bot registered last.

        :raises LookupError: no bot is registered by this client
        """
        if not self._bots:
            raise LookupError("register a bot first")
        return self._bots[-1].user(first_name, **details)

    def push_clock(self, seconds: float) -> None:
        """Move the fake's time forward."""
        self.call("POST", "/clock", {"push": seconds})

    def reset(self) -> None:
        """Forget all bots and people."""
        self.call("POST", "/reset", {})
        self._bots.clear()

    def call(self, method: str, path: str, body: JsonObject | None = None) -> bytes:
        """Call a control route and answer its body.

        :raises httpx.HTTPStatusError: the fake refused; the reason is in the text
        """
        answer = self._http.request(method, path, json=body)
        if answer.is_error:
            message = f"{method} {path}: {answer.status_code} {answer.text}"
            raise httpx.HTTPStatusError(message, request=answer.request, response=answer)
        return answer.content


class FakeBot:
    """One registered bot: its customers, its troubles, and what it did."""

    def __init__(self, telegram: FakeTelegram, made: BotOut) -> None:
        """Wrap a bot that is registered."""
        self._telegram = telegram
        self.id = made.id
        self.token = made.token
        self.api_base = telegram.base_url
        self.username = made.username

    def user(self, first_name: str = "Клара", **details: JsonValue) -> "Customer":
        """Create a person; `details` are last_name, username, avatar=True, id and so on."""
        body: JsonObject = {"first_name": first_name, **details}
        made = UserOut.model_validate_json(self._telegram.call("POST", "/users", body))
        return Customer(self, made.id)

    def customer(self, user_id: int) -> "Customer":
        """Answer a person who exists already."""
        return Customer(self, user_id)

    def play(self, event: JsonObject) -> EventOut:
        """Let a customer do something, in the control API's own words."""
        return EventOut.model_validate_json(self.call("POST", "/events", event))

    def batch(
        self,
        count: int,
        *,
        chats: int = 1,
        text: str = "Повідомлення {n}",
        first_user_id: int | None = None,
        rate: float | None = None,
    ) -> BatchOut:
        """Queue many texts over several chats in turn; `rate` per second paces them."""
        body: JsonObject = {
            "count": count,
            "chats": chats,
            "text": text,
            "first_user_id": first_user_id,
            "rate": rate,
        }
        return BatchOut.model_validate_json(self.call("POST", "/batch", body))

    def inject(self, update: JsonObject, *, lane: str = "raw") -> EventOut:
        """Queue any update as it is, of a known kind or not."""
        body: JsonObject = {"update": update, "lane": lane}
        return EventOut.model_validate_json(self.call("POST", "/raw", body))

    def fails(
        self,
        method: str = "*",
        status: int | None = None,
        description: str | None = None,
        *,
        times: int = 1,
        **details: JsonValue,
    ) -> None:
        """Order trouble for the next calls; `details`: chat_id, retry_after, accept, delay."""
        body: JsonObject = {
            "method": method,
            "status": status,
            "description": description,
            "times": times,
            **details,
        }
        self.call("POST", "/failures", body)

    def hangs_up(
        self, method: str = "*", *, accepting: bool = True, times: int = 1, delay: float = 0
    ) -> None:
        """Cut the connection of the next calls, after they took effect or before."""
        drop = "after" if accepting else "before"
        self.call(
            "POST", "/failures", {"method": method, "drop": drop, "times": times, "delay": delay}
        )

    def behaves(self) -> None:
        """Cancel the ordered trouble that is left."""
        self.call("DELETE", "/failures")

    def set_delivery_faults(
        self, *, duplicate_rate: float = 0, reorder_rate: float = 0, seed: int = 0
    ) -> None:
        """Make webhook delivery repeat and shuffle (across chats); rates from 0 to 1."""
        body: JsonObject = {
            "duplicate_rate": duplicate_rate,
            "reorder_rate": reorder_rate,
            "seed": seed,
        }
        self.call("PUT", "/delivery-faults", body)

    def limit_rates(self, *, enabled: bool = True) -> None:
        """Answer 429 at Telegram's real sending rates."""
        self.call("PUT", "/rates", {"enabled": enabled})

    def revoke(self) -> None:
        """Revoke the token: every call answers 401."""
        self.call("DELETE", "")

    def connect_business(
        self, owner: "Customer", *, connection_id: str | None = None, is_enabled: bool = True
    ) -> ConnectionOut:
        """Let a business account connect the bot, or change its connection."""
        body: JsonObject = {
            "owner_id": owner.id,
            "id": connection_id,
            "is_enabled": is_enabled,
        }
        return ConnectionOut.model_validate_json(self.call("PUT", "/connections", body))

    def sent(self, chat_id: int | None = None) -> list[Message]:
        """List what the bot has sent and not deleted, oldest first."""
        return self._messages("bot", chat_id)

    def file(self, file_id: str) -> bytes:
        """Read the bytes of any file of this bot."""
        return self.call("GET", f"/files/{file_id}")

    def requests(self, method: str = "") -> list[ReceivedRequest]:
        """List the calls that came, of one method or of all."""
        answer = self.call("GET", f"/requests?method={method}")
        return _Requests.model_validate_json(answer).items

    def deliveries(self) -> list[DeliveryOut]:
        """List webhook POSTs, oldest first."""
        return _Deliveries.model_validate_json(self.call("GET", "/deliveries")).items

    def pending(self, *, wait: float = 0) -> PendingOut:
        """Count updates not yet taken, waiting up to `wait` seconds for none."""
        return PendingOut.model_validate_json(self.call("GET", f"/pending?wait={wait}"))

    def call(self, method: str, path: str, body: JsonObject | None = None) -> bytes:
        """Call a control route of this bot and answer its body."""
        return self._telegram.call(method, f"/bots/{self.id}{path}", body)

    def _messages(self, author: str, chat_id: int | None) -> list[Message]:
        chosen = f"&chat_id={chat_id}" if chat_id is not None else ""
        answer = self.call("GET", f"/messages?by={author}{chosen}")
        return [
            Message.model_validate(item | {"raw": item})
            for item in _Items.model_validate_json(answer).items
        ]


class Customer:
    """A person in one chat with the bot, or with a business account it answers for."""

    def __init__(self, bot: FakeBot, user_id: int, connection_id: str | None = None) -> None:
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


class _Items(BaseModel):
    items: list[JsonObject]


class _Requests(BaseModel):
    items: list[ReceivedRequest]


class _Deliveries(BaseModel):
    items: list[DeliveryOut]
