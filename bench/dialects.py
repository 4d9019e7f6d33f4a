"""Messengers, as cheaply as they can be: the signed webhook of one message in each language."""

import hmac
from collections.abc import Callable
from functools import partial
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


BUSINESS = b'"business_message":{"business_connection_id":"bench",'


class TelegramBusiness(Telegram):
    """Messages of many people to owners' own accounts."""

    def write(self, number: int, caused_at: int) -> bytes:
        """Write the request of one message, which says in its text when it was caused."""
        head, _, body = super().write(number, caused_at).partition(b"\r\n\r\n")
        body = body.replace(
            b'"message":{', b'"business_message":{"business_connection_id":"bench",'
        )
        return head[: head.rindex(b" ") + 1] + str(len(body)).encode() + b"\r\n\r\n" + body


class Signed:
    """Messages of many people to some accounts, each signed over its own bytes.

    :param header: where the signature stands, with what is put before it
    :param body: the webhook of one message, by its number, its person's and its text
    """

    def __init__(
        self, order: dict[str, Any], *, header: str, body: Callable[[int, int, str], str]
    ) -> None:
        self._order = order
        self._first = order["first"]
        self._targets = order["targets"]
        self._header = header
        self._body = body

    def write(self, number: int, caused_at: int) -> bytes:
        """Write the request of one message, which says in its text when it was caused."""
        number += self._first
        person = 6900000000000000 + number % self._order["people"]
        text = f"t{caused_at} Добрий день! Чи є ще зелена лампа?"
        body = self._body(number, person, text).encode()
        target = self._targets[number % len(self._targets)]
        signature = hmac.new(target["secret"].encode(), body, sha256).hexdigest()
        head = (
            f"POST {target['path']} HTTP/1.1\r\nHost: 127.0.0.1:{self._order['port']}\r\n"
            "Content-Type: application/json\r\n"
            f"{self._header}{signature}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body


def _of_page(kind: str) -> Callable[[int, int, str], str]:
    def write(number: int, person: int, text: str) -> str:
        return (
            f'{{"object":"{kind}","entry":[{{"id":"104000000000001","time":1772452800000,'
            f'"messaging":[{{"sender":{{"id":"{person}"}},"recipient":{{"id":"104000000000001"}},'
            f'"timestamp":1772452800000,"message":{{"mid":"m_{number}","text":"{text}"}}}}]}}]}}'
        )

    return write


def _of_number(number: int, person: int, text: str) -> str:
    return (
        '{"object":"whatsapp_business_account","entry":[{"id":"102","changes":[{"field":"messages",'
        '"value":{"messaging_product":"whatsapp","metadata":{"phone_number_id":"103"},'
        f'"contacts":[{{"profile":{{"name":"Клара Цукер"}},"wa_id":"{person}"}}],'
        f'"messages":[{{"from":"{person}","id":"wamid.{number}","timestamp":"1772452800",'
        f'"type":"text","text":{{"body":"{text}"}}}}]}}}}]}}]}}'
    )


def _of_viber(number: int, person: int, text: str) -> str:
    return (
        f'{{"event":"message","timestamp":1772452800000,"message_token":{number},'
        f'"sender":{{"id":"{person}==","name":"Клара Цукер","api_version":8}},'
        f'"message":{{"type":"text","text":"{text}"}},"silent":false}}'
    )


META = "X-Hub-Signature-256: sha256="
VIBER = "X-Viber-Content-Signature: "

DIALECTS: dict[str, Callable[[dict[str, Any]], Dialect]] = {
    "telegram": Telegram,
    "telegram_business": TelegramBusiness,
    "instagram": partial(Signed, header=META, body=_of_page("instagram")),
    "messenger": partial(Signed, header=META, body=_of_page("page")),
    "whatsapp": partial(Signed, header=META, body=_of_number),
    "viber": partial(Signed, header=VIBER, body=_of_viber),
}
