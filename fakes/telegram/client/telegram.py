"""The whole fake, reached through its control API."""

from types import TracebackType
from typing import Self

import httpx

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.client.bot import FakeBot
from fakes.telegram.client.customer import Customer
from fakes.telegram.protocol import BotOut


class FakeTelegram:
    """The whole fake; use as a context manager or call `close`."""

    def __init__(self, base_url: str, *, timeout: float = 120) -> None:
        """Talk to the fake at this address."""
        self.base_url = base_url
        self.http = httpx.Client(base_url=f"{base_url}/_control", timeout=timeout)
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
        self.http.close()

    def bot(
        self,
        *,
        token: str | None = None,
        username: str = "lampa_shop_bot",
        first_name: str = "Лампа",
        can_connect_to_business: bool = False,
    ) -> FakeBot:
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

    def user(self, first_name: str = "Клара", **details: JsonValue) -> Customer:
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
        answer = self.http.request(method, path, json=body)
        if answer.is_error:
            message = f"{method} {path}: {answer.status_code} {answer.text}"
            raise httpx.HTTPStatusError(message, request=answer.request, response=answer)
        return answer.content
