"""One registered bot: its customers, its troubles, and what it did."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import httpx
from pydantic import BaseModel

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.client.customer import Customer
from fakes.telegram.client.messages import Message
from fakes.telegram.protocol import (
    BatchOut,
    BotOut,
    ConnectionOut,
    DeliveryOut,
    EventOut,
    PendingOut,
    ReceivedRequest,
    UserOut,
)

if TYPE_CHECKING:
    from fakes.telegram.client.telegram import FakeTelegram


class FakeBot:
    """One registered bot: its customers, its troubles, and what it did."""

    def __init__(self, telegram: "FakeTelegram", made: BotOut) -> None:
        """Wrap a bot that is registered."""
        self._telegram = telegram
        self.id = made.id
        self.token = made.token
        self.api_base = telegram.base_url
        self.username = made.username

    def user(self, first_name: str = "Клара", **details: JsonValue) -> Customer:
        """Create a person; `details` are last_name, username, avatar=True, id and so on."""
        body: JsonObject = {"first_name": first_name, **details}
        made = UserOut.model_validate_json(self._telegram.call("POST", "/users", body))
        return Customer(self, made.id)

    def describe(self, user_id: int, details: JsonObject) -> None:
        """Change what a person says of themselves."""
        self._telegram.call("PUT", f"/users/{user_id}", details)

    def customer(self, user_id: int) -> Customer:
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
        self, owner: Customer, *, connection_id: str | None = None, **wanted: JsonValue
    ) -> ConnectionOut:
        """Let a business account connect the bot, or change its connection.

        `wanted` are is_enabled, can_reply, tells_own.
        """
        body: JsonObject = {"owner_id": owner.id, "id": connection_id, **wanted}
        return ConnectionOut.model_validate_json(self.call("PUT", "/connections", body))

    def sent(self, chat_id: int | None = None) -> list[Message]:
        """List what the bot has sent and not deleted, oldest first."""
        return self._messages("bot", chat_id)

    def written(self, chat_id: int | None = None) -> list[Message]:
        """List what customers have written, oldest first."""
        return self._messages("customer", chat_id)

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

    def api(
        self,
        method: str,
        *,
        json: JsonObject | None = None,
        data: Mapping[str, str | int] | None = None,
        params: Mapping[str, str | int] | None = None,
        files: Mapping[str, tuple[str, bytes, str]] | None = None,
    ) -> httpx.Response:
        """Call a bot method as the bot's own program would, in any encoding."""
        url = f"{self.api_base}/bot{self.token}/{method}"
        return self._telegram.http.post(url, json=json, data=data, params=params, files=files)

    def download(self, file_path: str) -> httpx.Response:
        """Download a file by the path that getFile gave."""
        return self._telegram.http.get(f"{self.api_base}/file/bot{self.token}/{file_path}")

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


class _Items(BaseModel):
    items: list[JsonObject]


class _Requests(BaseModel):
    items: list[ReceivedRequest]


class _Deliveries(BaseModel):
    items: list[DeliveryOut]
