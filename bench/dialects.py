"""Messengers, as cheaply as they can be: the signed webhook of one message in each language."""

import hmac
from collections.abc import Callable
from hashlib import sha256
from typing import Any, Protocol


class Dialect(Protocol):
    """Writes requests."""

    def write(self, number: int, caused_at: int) -> bytes:
        """Write the request of one message, which says in its text when it was caused."""


class Telegram:
    """Messages of many people to some bots, written ahead as far as they can be."""

    def __init__(self, order: dict[str, Any]) -> None:
        self._order = order
        self._first = order["first"]
        self._heads = [self._head(target) for target in order["targets"]]

    def _head(self, target: dict[str, str]) -> bytes:
        return (
            f"POST {target['path']} HTTP/1.1\r\nHost: 127.0.0.1:{self._order['port']}\r\n"
            "Content-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {target['secret']}\r\nContent-Length: "
        ).encode()

    def write(self, number: int, caused_at: int) -> bytes:
        """Write the request of one message, which says in its text when it was caused."""
        number += self._first
        person = 1000 + number % self._order["people"]
        body = (
            f'{{"update_id":{number},"message":{{"message_id":{number},"from":{{"id":{person},'
            f'"is_bot":false,"first_name":"Клара","last_name":"Цукер","username":"clara{person}",'
            f'"language_code":"uk"}},"chat":{{"id":{person},"first_name":"Клара",'
            f'"last_name":"Цукер","username":"clara{person}","type":"private"}},'
            f'"date":1772452800,"text":"t{caused_at} Добрий день! Чи є ще зелена лампа?"}}}}'
        ).encode()
        head = self._heads[number % len(self._heads)]
        return head + str(len(body)).encode() + b"\r\n\r\n" + body


class Messenger:
    """Messages of many people to some pages, each signed over its own bytes."""

    def __init__(self, order: dict[str, Any]) -> None:
        self._order = order
        self._first = order["first"]
        self._targets = order["targets"]

    def write(self, number: int, caused_at: int) -> bytes:
        """Write the request of one message, which says in its text when it was caused."""
        number += self._first
        person = 6900000000000000 + number % self._order["people"]
        body = (
            '{"object":"page","entry":[{"id":"104000000000001","time":1772452800000,"messaging":'
            f'[{{"sender":{{"id":"{person}"}},"recipient":{{"id":"104000000000001"}},'
            f'"timestamp":1772452800000,"message":{{"mid":"m_{number}",'
            f'"text":"t{caused_at} Добрий день! Чи є ще зелена лампа?"}}}}]}}]}}'
        ).encode()
        target = self._targets[number % len(self._targets)]
        signature = hmac.new(target["secret"].encode(), body, sha256).hexdigest()
        head = (
            f"POST {target['path']} HTTP/1.1\r\nHost: 127.0.0.1:{self._order['port']}\r\n"
            "Content-Type: application/json\r\n"
            f"X-Hub-Signature-256: sha256={signature}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body


DIALECTS: dict[str, Callable[[dict[str, Any]], Dialect]] = {
    "telegram": Telegram,
    "messenger": Messenger,
}
