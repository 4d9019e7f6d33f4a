"""Connecting a channel asks the provider first and keeps the secret to itself."""

import json
from collections.abc import Iterator

import pytest
from django.test import override_settings
from django.utils import translation

from fakes.process import running_fake
from fakes.telegram.client import FakeBot
from fakes.viber.client import FakeViber
from kramar.audit.models import AuditEntry
from kramar.channels.credentials import CredentialsUnreadableError, seal, unseal
from kramar.channels.models import Channel
from kramar.channels.services import (
    ChannelRequest,
    change_settings,
    check_channel,
    choose_settings,
    connect_channel,
    pause_channel,
    rename_channel,
    replace_credentials,
    resume_channel,
)
from kramar.channels.services.connecting import (
    AlreadyConnectedError,
    CredentialsRefusedError,
    ProviderRefusedError,
    UnknownKindError,
)
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee
from tests.cast import Commits

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_lamp_shop")]


@pytest.fixture(autouse=True)
def at_the_fake(fake_bot: FakeBot) -> Iterator[None]:
    with override_settings(TELEGRAM_API_BASE=fake_bot.api_base):
        yield


def request(bot: FakeBot, *, name: str = "", mode: str = "webhook") -> ChannelRequest:
    return ChannelRequest("telegram", name, {"token": bot.token}, {"mode": mode})


def newest_event() -> dict[str, object]:
    data: dict[str, object] = json.loads(StoredEvent.objects.order_by("-number")[0].data)
    return data


def test_a_connected_channel_is_named_by_the_provider_and_told(
    fake_bot: FakeBot, owner: Employee
) -> None:
    channel = connect_channel(request=request(fake_bot), by=owner)

    assert channel.name == "Лампа"
    assert len(fake_bot.requests("setWebhook")) == 1
    assert newest_event() == {"channel": {"id": channel.pk, "kind": "telegram", "name": "Лампа"}}


def test_the_token_is_kept_encrypted_and_nowhere_else(fake_bot: FakeBot, owner: Employee) -> None:
    channel = connect_channel(request=request(fake_bot), by=owner)

    channel.refresh_from_db()
    assert fake_bot.token.encode() not in bytes(channel.credentials)
    assert unseal(bytes(channel.credentials))["token"] == fake_bot.token
    assert fake_bot.token not in json.dumps(channel.settings)
    assert fake_bot.token not in json.dumps(list(AuditEntry.objects.values("data")))


def test_the_webhook_gets_a_secret_of_its_own(fake_bot: FakeBot, owner: Employee) -> None:
    channel = connect_channel(request=request(fake_bot), by=owner)

    secret = unseal(bytes(channel.credentials))["secret"]
    (call,) = fake_bot.requests("setWebhook")
    assert len(secret) >= 48
    assert secret in call.model_dump_json()
    assert channel.key in call.model_dump_json()


def test_a_wrong_token_is_refused_and_nothing_is_kept(fake_bot: FakeBot, owner: Employee) -> None:
    fake_bot.revoke()

    with (
        translation.override("en"),
        pytest.raises(CredentialsRefusedError, match="does not accept"),
    ):
        connect_channel(request=request(fake_bot), by=owner)
    assert not Channel.objects.exists()


def test_another_refusal_is_said_in_plain_words(fake_bot: FakeBot, owner: Employee) -> None:
    fake_bot.fails(
        "setWebhook", 400, "Bad Request: bad webhook: HTTPS url must be provided for webhook"
    )

    with pytest.raises(ProviderRefusedError, match="https"):
        connect_channel(request=request(fake_bot), by=owner)
    assert not Channel.objects.exists()


def test_a_provider_that_knocks_in_vain_while_being_connected_leaves_nothing(
    owner: Employee,
) -> None:
    with (
        running_fake("fakes.viber", "--local") as server,
        FakeViber(server.url) as viber,
        override_settings(VIBER_API_BASE=viber.api_base, PUBLIC_URL="http://127.0.0.1:9"),
    ):
        bot = viber.bot()

        with pytest.raises(ProviderRefusedError, match="https"):
            connect_channel(request=ChannelRequest("viber", "", {"token": bot.token}, {}), by=owner)

    # Its webhook was called, and nobody was at home: nothing of the channel is left.
    assert not Channel.objects.exists()


def test_the_same_bot_is_not_connected_twice(fake_bot: FakeBot, owner: Employee) -> None:
    connect_channel(request=request(fake_bot), by=owner)

    with pytest.raises(AlreadyConnectedError):
        connect_channel(request=request(fake_bot), by=owner)


def test_an_unknown_kind_is_refused(owner: Employee) -> None:
    with pytest.raises(UnknownKindError):
        connect_channel(request=ChannelRequest("pigeon", "", {}, {}), by=owner)


@pytest.mark.parametrize(("is_secure", "mode"), [(True, "webhook"), (False, "polling")])
def test_without_a_public_address_the_bot_is_polled(
    fake_bot: FakeBot,
    owner: Employee,
    is_secure: bool,  # noqa: FBT001 (a column of the table)
    mode: str,
) -> None:
    asked = ChannelRequest("telegram", "", {"token": fake_bot.token}, {})

    with override_settings(IS_SECURE=is_secure):
        channel = connect_channel(request=asked, by=owner)

    assert channel.settings["mode"] == mode


def test_a_check_mends_a_broken_channel(fake_bot: FakeBot, owner: Employee) -> None:
    channel = connect_channel(request=request(fake_bot), by=owner)
    fake_bot.fails("getMe", 401, "Unauthorized")

    with pytest.raises(CredentialsRefusedError):
        check_channel(channel=channel, by=owner)
    channel.refresh_from_db()
    assert channel.credentials_refused_at is not None

    check_channel(channel=channel, by=owner)
    mended = Channel.objects.get()
    assert mended.credentials_refused_at is None
    assert mended.last_error == ""


def test_credentials_of_another_bot_are_refused(fake_bot: FakeBot, owner: Employee) -> None:
    channel = connect_channel(request=request(fake_bot), by=owner)
    other = fake_bot._telegram.bot()

    with pytest.raises(ProviderRefusedError):
        replace_credentials(channel=channel, credentials={"token": other.token}, by=owner)


def test_another_way_of_delivery_is_agreed_upon_with_the_provider(
    fake_bot: FakeBot, owner: Employee
) -> None:
    channel = connect_channel(request=request(fake_bot, mode="polling"), by=owner)

    choose_settings(channel=channel, settings={"mode": "webhook"}, by=owner)

    assert len(fake_bot.requests("setWebhook")) == 1
    channel.refresh_from_db()
    assert channel.settings["mode"] == "webhook"


def test_a_refused_way_of_delivery_leaves_the_old_one(fake_bot: FakeBot, owner: Employee) -> None:
    channel = connect_channel(request=request(fake_bot, mode="polling"), by=owner)
    fake_bot.fails("setWebhook", 400, "Bad Request: bad webhook: HTTPS url must be provided")

    with pytest.raises(ProviderRefusedError):
        choose_settings(channel=channel, settings={"mode": "webhook"}, by=owner)
    channel.refresh_from_db()
    assert channel.settings["mode"] == "polling"


def test_renaming_pausing_and_resuming_are_told_and_remembered(
    fake_bot: FakeBot, owner: Employee, commits: Commits, wakes: list[str]
) -> None:
    channel = connect_channel(request=request(fake_bot, name="Бот"), by=owner)

    with commits(execute=True):
        rename_channel(channel=channel, name="Лампи", by=owner)
        change_settings(channel=channel, settings={"greeting": "Вітаємо"}, by=owner)
        pause_channel(channel=channel, by=owner)
        resume_channel(channel=channel, by=owner)

    actions = list(AuditEntry.objects.order_by("pk").values_list("action", flat=True))
    assert actions[-4:] == [
        "channel.renamed",
        "channel.changed",
        "channel.paused",
        "channel.resumed",
    ]
    assert {"channels", "intake", "outbox"} <= set(wakes)
    assert channel.settings["mode"] == "webhook"


def test_credentials_of_another_installation_cannot_be_read() -> None:
    sealed = seal({"token": "1:a"})

    with override_settings(SECRET_KEY="another"), pytest.raises(CredentialsUnreadableError):
        unseal(sealed)
