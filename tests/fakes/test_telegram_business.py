import pytest
from aiogram.exceptions import TelegramBadRequest

from fakes.telegram.client import Customer, FakeBot, FakeTelegram
from fakes.telegram.protocol import ConnectionOut
from tests.fakes.telegram_judges import accept_everything, ask, poll


@pytest.fixture
def owner(bot: FakeBot) -> Customer:
    accept_everything(bot)
    return bot.user("Анна")


@pytest.fixture
def connection(bot: FakeBot, owner: Customer) -> ConnectionOut:
    return bot.connect_business(owner)


@pytest.fixture
def client(clara: Customer, connection: ConnectionOut) -> Customer:
    return clara.writing_to(connection)


def test_a_connection_is_announced(
    bot: FakeBot, owner: Customer, connection: ConnectionOut
) -> None:
    announced = poll(bot)[-1].business_connection

    assert announced is not None
    assert (announced.id, announced.user.id) == (connection.id, owner.id)
    assert announced.is_enabled


def test_a_client_writes_to_the_account(
    bot: FakeBot, connection: ConnectionOut, client: Customer
) -> None:
    client.sends("Добрий день")

    message = poll(bot)[-1].business_message

    assert message is not None
    assert (message.business_connection_id, message.chat.id) == (connection.id, client.id)


def test_the_owner_answers_from_the_phone(bot: FakeBot, owner: Customer, client: Customer) -> None:
    client.hears_from_owner("Так, є")

    message = poll(bot)[-1].business_message

    assert message is not None
    assert message.from_user is not None
    assert (message.from_user.id, message.chat.id) == (owner.id, client.id)


def test_edits_and_deletions_are_told(bot: FakeBot, client: Customer) -> None:
    message_id = client.sends("Добрий день").message_ids[0]
    client.edits(message_id, "Добрий вечір")
    client.deletes(message_id)

    edited, deleted = poll(bot)[-2:]

    assert edited.edited_business_message is not None
    assert edited.edited_business_message.text == "Добрий вечір"
    assert deleted.deleted_business_messages is not None
    assert deleted.deleted_business_messages.message_ids == [message_id]


def test_the_bot_answers_for_the_account(
    bot: FakeBot, owner: Customer, connection: ConnectionOut, client: Customer
) -> None:
    client.sends("Є біла?")

    sent = ask(
        bot,
        lambda judge: judge.send_message(client.id, "Є", business_connection_id=connection.id),
    )

    assert sent.from_user is not None
    assert sent.from_user.id == owner.id
    assert sent.sender_business_bot is not None
    assert sent.sender_business_bot.id == bot.id


def test_the_bot_reads_and_deletes_for_the_account(
    bot: FakeBot, connection: ConnectionOut, client: Customer
) -> None:
    message_id = client.sends("Є біла?").message_ids[0]

    assert ask(bot, lambda judge: judge.read_business_message(connection.id, client.id, message_id))
    assert ask(bot, lambda judge: judge.delete_business_messages(connection.id, [message_id]))
    with pytest.raises(TelegramBadRequest, match="message not found"):
        ask(bot, lambda judge: judge.read_business_message(connection.id, client.id, message_id))


def test_a_closed_connection_is_not_found(
    bot: FakeBot, owner: Customer, connection: ConnectionOut, client: Customer
) -> None:
    client.sends("Є біла?")
    bot.connect_business(owner, connection_id=connection.id, is_enabled=False)

    with pytest.raises(TelegramBadRequest, match="business connection not found"):
        ask(
            bot,
            lambda judge: judge.send_message(client.id, "Є", business_connection_id=connection.id),
        )


def test_the_account_may_answer_for_a_day(strict_telegram: FakeTelegram) -> None:
    bot = strict_telegram.bot()
    connection = bot.connect_business(bot.user("Анна"))
    client = bot.user("Клара").writing_to(connection)
    client.sends("Є біла?")
    strict_telegram.push_clock(25 * 3600)

    with pytest.raises(TelegramBadRequest, match="BUSINESS_PEER_USAGE_MISSING"):
        ask(
            bot,
            lambda judge: judge.send_message(client.id, "Є", business_connection_id=connection.id),
        )


def test_a_connection_can_be_asked_for(bot: FakeBot, connection: ConnectionOut) -> None:
    found = ask(bot, lambda judge: judge.get_business_connection(connection.id))

    assert found.id == connection.id
