"""The webhook door: what is signed is kept and answered 200, the rest is refused cheaply."""

import asyncio
import hmac
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, MutableMapping
from hashlib import sha256
from typing import Any

import httpx
import pytest

from kramar.alerts.models import Alert
from kramar.api.hooks import BODY_LIMIT, WebhookDoor
from kramar.channels.credentials import seal
from kramar.channels.intake.store import PayloadStore
from kramar.channels.models import Channel, Payload
from kramar.company.models import Company
from kramar.company.services.subscriptions import suspend_company
from kramar.core.tenancy import company_scope
from tests.channels.telegram_channels import SECRET, make_telegram, update

pytestmark = pytest.mark.django_db(transaction=True)

SIGNED = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
GREETING = update(1, "Добрий день")


Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Scope]]
Send = Callable[[Scope], Awaitable[None]]


class Door:
    """Knocks at a door of its own."""

    def __init__(self, store: PayloadStore) -> None:
        self._door = WebhookDoor(store)

    async def _route(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Find the address's parts, as the shell's router does."""
        _, _, kind, key = scope["path"].split("/")
        await self._door({**scope, "path_params": {"kind": kind, "key": key}}, receive, send)

    def knock(
        self,
        path: str,
        body: bytes | AsyncIterator[bytes] = GREETING,
        *,
        method: str = "POST",
        headers: dict[str, str] | list[tuple[str, str]] = SIGNED,
    ) -> int:
        """Send one request and return the status."""

        async def send() -> int:
            transport = httpx.ASGITransport(app=self._route)
            async with httpx.AsyncClient(transport=transport, base_url="http://door") as client:
                answer = await client.request(method, path, content=body, headers=headers)
                return answer.status_code

        return asyncio.run(send())


@pytest.fixture
def door() -> Iterator[Door]:
    store = PayloadStore()
    store.start()
    yield Door(store)
    store.stop()


@pytest.fixture
def bot(lamp_shop: Company) -> Channel:
    return make_telegram(lamp_shop)


def sign(kind: str, channel: Channel) -> tuple[str, str]:
    """Return the header by which the messenger signs the greeting."""
    if kind == "telegram":
        return "X-Telegram-Bot-Api-Secret-Token", SECRET
    if kind == "viber":
        return "X-Viber-Content-Signature", hexdigest(b"700000001:test")
    with company_scope(channel.company_id):
        sealed = seal({"token": "t", "secret": SECRET, "app_secret": "app"})
        Channel.objects.filter(pk=channel.pk).update(credentials=sealed)
    return "X-Hub-Signature-256", f"sha256={hexdigest(b'app')}"


def hexdigest(secret: bytes) -> str:
    return hmac.new(secret, GREETING, sha256).hexdigest()


async def endless() -> AsyncIterator[bytes]:
    while True:
        yield b"x" * 65536


def address(channel: Channel) -> str:
    return f"/hooks/{channel.kind}/{channel.key}"


def kept(channel: Channel) -> list[tuple[str, bytes]]:
    with company_scope(channel.company_id):
        rows = Payload.objects.order_by("pk").values_list("state", "body")
        return [(state, bytes(body)) for state, body in rows]


def test_what_is_signed_is_kept_and_acknowledged(door: Door, bot: Channel) -> None:
    assert door.knock(address(bot)) == 200
    assert kept(bot) == [("pending", GREETING)]


def test_a_suspended_company_keeps_what_comes(door: Door, bot: Channel) -> None:
    with company_scope(bot.company_id):
        suspend_company(company=bot.company)

    assert door.knock(address(bot)) == 200
    assert kept(bot) == [("pending", GREETING)]


@pytest.mark.parametrize(
    "headers", [{}, {"X-Telegram-Bot-Api-Secret-Token": "guessed"}, {"X-Secret": SECRET}]
)
def test_what_is_not_signed_is_refused_and_not_kept(
    door: Door, bot: Channel, headers: dict[str, str]
) -> None:
    assert door.knock(address(bot), headers=headers) == 401
    assert kept(bot) == []


@pytest.mark.parametrize("kind", ["telegram", "viber", "instagram", "messenger", "whatsapp"])
def test_of_each_messenger_only_one_right_signature_is_believed(
    door: Door, lamp_shop: Company, kind: str
) -> None:
    channel = make_telegram(lamp_shop, kind=kind, token="700000001:test")
    name, right = sign(kind, channel)
    other = f"{right[:-1]}!"
    tried: list[list[tuple[str, str]]] = [
        [],
        [(name, "")],
        [(name, other)],
        [(name, other), (name, right)],
        [(name, right), (name, other)],
        [(name, right), (name, right)],
    ]

    answers = [door.knock(address(channel), headers=headers) for headers in tried]

    assert answers == [401, 401, 401, 401, 401, 200]
    assert kept(channel) == [("pending", GREETING)]


def test_what_is_too_large_to_be_taken_is_told_to_people(door: Door, bot: Channel) -> None:
    assert [door.knock(address(bot), b"[" + b" " * 10_000_000 + b"]") for _ in range(2)] == [
        413
    ] * 2

    (alert,) = Alert._base_manager.all()
    assert alert.key.endswith("too_large")


def test_the_three_megabytes_that_whatsapp_may_send_are_taken(door: Door, bot: Channel) -> None:
    assert door.knock(address(bot), b"[" + b" " * 3 * 1024 * 1024 + b"]") == 200


def test_a_channel_without_a_secret_lets_nobody_in(door: Door, bot: Channel) -> None:
    with company_scope(bot.company_id):
        Channel.objects.update(credentials=seal({"token": "1:a", "secret": ""}))

    unsigned = {"X-Telegram-Bot-Api-Secret-Token": ""}

    assert door.knock(address(bot), headers=unsigned) == 401
    assert door.knock(address(bot)) == 401


@pytest.mark.parametrize("key", ["%00", "a%00b", "%ff", "ключ", "x" * 41])
def test_an_address_that_no_channel_can_have_leads_nowhere(door: Door, key: str) -> None:
    assert door.knock(f"/hooks/telegram/{key}") == 404


def test_refusals_are_logged_once_with_their_count(
    door: Door, bot: Channel, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="kramar.api.hooks"):
        answers = [door.knock(address(bot), headers={}) for _ in range(20)]

    assert set(answers) == {401}
    assert len(caplog.records) == 1


@pytest.mark.parametrize(
    "body",
    [b"", b"not json", b'{"update_id": 1', b"\xff\xfe\x00", b"[" * 100_000],
    ids=["empty", "text", "cut", "no utf-8", "deep"],
)
def test_broken_json_is_refused_but_kept_to_be_looked_at(
    door: Door, bot: Channel, body: bytes
) -> None:
    assert door.knock(address(bot), body) == 400
    assert kept(bot) == [("broken", body)]


def test_a_body_that_says_it_is_too_large_is_not_read(door: Door, bot: Channel) -> None:
    assert door.knock(address(bot), b"x" * (BODY_LIMIT + 1)) == 413
    assert kept(bot) == []


def test_a_body_that_grows_too_large_is_cut_off(door: Door, bot: Channel) -> None:
    assert door.knock(address(bot), endless()) == 413
    assert kept(bot) == []


@pytest.mark.parametrize(
    "path",
    ["/hooks/telegram/unknown", "/hooks/pigeon/unknown", "/hooks/telegram/" + "k" * 5000],
)
def test_an_unknown_address_is_not_found(door: Door, path: str) -> None:
    assert door.knock(path) == 404


@pytest.fixture
def instagram(lamp_shop: Company) -> Channel:
    return make_telegram(lamp_shop, kind="instagram")


@pytest.mark.parametrize(("word", "status"), [(SECRET, 200), ("wrong", 403)])
def test_meta_s_question_is_answered_to_who_knows_the_word(
    door: Door, instagram: Channel, word: str, status: int
) -> None:
    question = f"?hub.mode=subscribe&hub.challenge=42&hub.verify_token={word}"

    assert door.knock(address(instagram) + question, method="GET") == status
    assert kept(instagram) == []


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_only_post_is_taken(door: Door, bot: Channel, method: str) -> None:
    assert door.knock(address(bot), method=method) == 405


def test_a_paused_channel_still_keeps_what_comes(door: Door, bot: Channel) -> None:
    with company_scope(bot.company_id):
        Channel.objects.update(is_active=False)

    assert door.knock(address(bot)) == 200
    assert kept(bot) == [("pending", GREETING)]


def test_when_the_database_is_away_the_provider_is_told_to_come_again(
    door: Door, bot: Channel
) -> None:
    assert door.knock(address(bot)) == 200
    with company_scope(bot.company_id):
        Payload.objects.all().delete()
        Channel.objects.all().delete()

    assert door.knock(address(bot)) == 503
