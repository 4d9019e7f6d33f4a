"""One call of a bot method: who calls, with what, and to which chat."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.errors import BadRequestError, ForbiddenError
from fakes.telegram.parameters import Parameters
from fakes.telegram.state import Bot, Chat, Telegram

_BUSINESS_WINDOW_SECONDS: Final = 24 * 3600


@dataclass
class Call:
    """A call under way; `description` goes beside a good result."""

    telegram: Telegram
    bot: Bot
    params: Parameters
    description: str | None = None

    def chat(self) -> Chat:
        """Answer the chat that `chat_id` names, blocked or not.

        :raises BadRequestError: there is no such chat for this bot
        """
        if not self.params.text("chat_id"):
            raise BadRequestError("chat_id is empty")
        connection_id = self.params.text("business_connection_id")
        if connection_id:
            return self._business_chat(connection_id)
        chat = self.bot.chats.get(self.params.integer("chat_id"))
        if chat is None:
            raise BadRequestError("chat not found")
        return chat

    def chat_to_write(self) -> Chat:
        """Answer the chat, when the bot may write there now; counts one message.

        :raises ForbiddenError: the customer blocked the bot, or is gone
        :raises FloodWaitError: the bot writes too fast
        """
        chat = self.open_chat()
        self.bot.rates.count_send(chat.person.id)
        return chat

    def open_chat(self) -> Chat:
        """Answer the chat, when its customer accepts the bot.

        :raises ForbiddenError: the customer blocked the bot, or is gone
        """
        chat = self.chat()
        if chat.is_deactivated:
            raise ForbiddenError("user is deactivated")
        if chat.is_blocked:
            raise ForbiddenError("bot was blocked by the user")
        return chat

    def message(self, chat: Chat, *, missing: str) -> JsonObject:
        """Answer the message that `message_id` names.

        :raises BadRequestError: with the words of `missing`
        """
        message = chat.messages.get(self.params.integer("message_id"))
        if message is None:
            raise BadRequestError(missing)
        return message

    def _business_chat(self, connection_id: str) -> Chat:
        connection = self.bot.connections.get(connection_id)
        if connection is None or not connection.is_enabled:
            raise BadRequestError("business connection not found")
        chat = connection.chats.get(self.params.integer("chat_id"))
        if chat is None:
            raise BadRequestError("BUSINESS_PEER_INVALID")
        age = self.bot.clock.elapsed() - chat.last_incoming_at
        if not connection.can_reply or age > _BUSINESS_WINDOW_SECONDS:
            raise BadRequestError("BUSINESS_PEER_USAGE_MISSING")
        return chat


Method: TypeAlias = Callable[[Call], JsonValue | Awaitable[JsonValue]]
