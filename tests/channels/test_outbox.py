"""Messages go out once, in order, at the provider's pace; doubt is said, not resolved by luck."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count

import pytest
from django.db import transaction

from fakes.telegram.client import Customer, FakeBot
from kramar.channels import outbox
from kramar.channels.models import Channel, Delivery
from kramar.channels.outbox.queueing import NotRetriableError
from kramar.channels.outbox.worker import OutboxWorker
from kramar.channels.services.marking import mark_credentials_refused
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.files import store_file
from kramar.core.tenancy import company_scope
from tests.channels.conversations import RememberingConversations
from tests.channels.telegram_channels import make_telegram
from tests.channels.waiting import wait_until

pytestmark = pytest.mark.django_db(transaction=True)

Say = Callable[..., int]
_ids = count(1)


@pytest.fixture
def clara(fake_bot: FakeBot) -> Customer:
    clara = fake_bot.user("Клара")
    clara.starts()
    return clara


@pytest.fixture
def worker(heard: RememberingConversations) -> Iterator[OutboxWorker]:
    working = OutboxWorker()
    working.start()
    yield working
    working.stop()


@pytest.fixture
def say(live_bot: Channel) -> Say:
    """Return a function that puts a message on its way and returns its id."""

    def enqueue(
        to: Customer, text: str, *, files: tuple[int, ...] = (), channel: Channel = live_bot
    ) -> int:
        message_id = next(_ids)
        with company_scope(channel.company_id), transaction.atomic():
            outbox.enqueue(
                channel=channel,
                chat_id=to.id,
                message_id=message_id,
                to=str(to.id),
                text=text,
                file_ids=files,
                at=clock.now(),
            )
        return message_id

    return enqueue


def row(message_id: int) -> Delivery:
    return Delivery._base_manager.get(message_id=message_id)


def pause_of(channel: Channel) -> datetime | None:
    return Channel._base_manager.get(pk=channel.pk).paused_until


def wait_for(message_id: int, state: str, seconds: float = 10) -> Delivery:
    wait_until(lambda: row(message_id).state == state, seconds)
    return row(message_id)


def texts(customer: Customer) -> list[str]:
    return [said.text or "" for said in customer.received()]


@pytest.mark.usefixtures("worker")
def test_a_message_goes_out_and_its_stages_are_told(
    say: Say, clara: Customer, heard: RememberingConversations
) -> None:
    message_id = say(clara, "Вітаємо!")

    sent = wait_for(message_id, "sent")

    assert texts(clara) == ["Вітаємо!"]
    assert heard.statuses(message_id) == ["sending", "sent"]
    assert sent.external_ids == [f"{clara.id}:{clara.received()[0].message_id}"]


@pytest.mark.usefixtures("worker")
def test_messages_of_a_chat_go_out_in_their_order(say: Say, clara: Customer) -> None:
    words = [f"слово {number}" for number in range(12)]

    ids = [say(clara, word) for word in words]

    wait_for(ids[-1], "sent")
    assert texts(clara) == words


@pytest.mark.usefixtures("worker")
def test_a_long_text_goes_out_in_parts(say: Say, clara: Customer) -> None:
    sent = wait_for(say(clara, "слово " * 1000), "sent")

    assert [len(text) for text in texts(clara)] == [4091, 1907]
    assert (sent.parts_sent, len(sent.external_ids)) == (2, 2)


@pytest.mark.usefixtures("worker")
def test_a_refused_message_fails_with_the_reason_and_lets_the_next_go(
    say: Say, clara: Customer, fake_bot: FakeBot, heard: RememberingConversations
) -> None:
    fake_bot.fails("sendMessage", 400, "Bad Request: message text is empty")

    refused, next_one = say(clara, "перше"), say(clara, "друге")

    wait_for(next_one, "sent")
    assert heard.last(refused).status == "failed"
    assert (
        heard.last(refused).error_detail == "Telegram відмовив: Bad Request: message text is empty"
    )
    assert texts(clara) == ["друге"]


@pytest.mark.usefixtures("worker")
def test_who_has_blocked_the_bot_is_told_as_unreachable(
    say: Say, clara: Customer, heard: RememberingConversations
) -> None:
    clara.blocks()

    message_id = say(clara, "Вітаємо!")

    wait_for(message_id, "failed")
    told = heard.last(message_id)
    assert (told.unreachable, told.error_code) == (True, "blocked")
    assert told.error_detail == "Клієнт заблокував бота."


@pytest.mark.usefixtures("worker")
def test_when_asked_to_wait_the_whole_channel_waits(
    say: Say, clara: Customer, fake_bot: FakeBot, live_bot: Channel
) -> None:
    maria = fake_bot.user("Марія")
    maria.starts()
    fake_bot.fails("sendMessage", 429, "Too Many Requests: retry after 2", retry_after=2)
    say(clara, "перше")
    wait_until(lambda: pause_of(live_bot))

    other = say(maria, "друге")

    wait_for(other, "sent")
    assert clock.now() >= (pause_of(live_bot) or clock.now())
    assert len(fake_bot.requests("sendMessage")) == 3


@pytest.mark.usefixtures("worker")
def test_an_answer_that_never_came_is_unknown_and_never_repeated(
    say: Say, clara: Customer, fake_bot: FakeBot, heard: RememberingConversations
) -> None:
    fake_bot.hangs_up("sendMessage", accepting=True)

    doubtful, next_one = say(clara, "перше"), say(clara, "друге")

    wait_for(next_one, "sent")
    assert row(doubtful).state == "unknown"
    assert heard.last(doubtful).error_code == "uncertain"
    assert texts(clara) == ["перше", "друге"]


@pytest.mark.usefixtures("worker")
def test_a_person_may_send_an_unknown_message_again(
    say: Say, clara: Customer, fake_bot: FakeBot, live_bot: Channel
) -> None:
    fake_bot.hangs_up("sendMessage", accepting=False)
    doubtful = say(clara, "перше")
    wait_for(doubtful, "unknown")

    with company_scope(live_bot.company_id), transaction.atomic():
        outbox.retry(message_id=doubtful, at=clock.now())

    wait_for(doubtful, "sent")
    assert texts(clara) == ["перше"]


@pytest.mark.usefixtures("worker")
def test_a_retry_does_not_repeat_the_parts_that_went(
    say: Say, clara: Customer, fake_bot: FakeBot, live_bot: Channel, in_lamp_shop: Company
) -> None:
    photo = store_file(b"%PDF-1.4 a", name="рахунок.pdf").pk
    fake_bot.fails("sendMessage", 400, "Bad Request: refused")
    broken = say(clara, "д" * 2000, files=(photo,))
    assert wait_for(broken, "failed").parts_sent == 1

    with transaction.atomic():
        outbox.retry(message_id=broken, at=clock.now())

    sent = wait_for(broken, "sent")
    assert [said.kind for said in clara.received()] == ["document", "text"]
    assert len(sent.external_ids) == 2


def test_a_sent_message_cannot_be_sent_again(
    say: Say, clara: Customer, worker: OutboxWorker, in_lamp_shop: Company
) -> None:
    message_id = say(clara, "Вітаємо!")
    wait_for(message_id, "sent")

    with pytest.raises(NotRetriableError), transaction.atomic():
        outbox.retry(message_id=message_id, at=clock.now())


def test_a_crash_between_sending_and_recording_is_unknown_after_the_start(
    say: Say, clara: Customer, heard: RememberingConversations
) -> None:
    message_id = say(clara, "Вітаємо!")
    minute_ago = clock.now() - timedelta(minutes=2)
    Delivery._base_manager.filter(message_id=message_id).update(
        state="sending", attempts=1, lease_until=minute_ago
    )

    worker = OutboxWorker()
    worker.start()
    wait_for(message_id, "unknown")
    worker.stop()

    assert heard.last(message_id).error_code == "interrupted"
    assert texts(clara) == []


@pytest.mark.usefixtures("worker")
def test_a_revoked_token_breaks_the_channel_and_loses_no_message(
    say: Say, clara: Customer, fake_bot: FakeBot, live_bot: Channel
) -> None:
    fake_bot.fails("sendMessage", 401, "Unauthorized")

    message_id = say(clara, "Вітаємо!")
    wait_until(lambda: Channel._base_manager.get(pk=live_bot.pk).credentials_refused_at)

    assert row(message_id).state == "queued"
    assert "токен" in Channel._base_manager.get(pk=live_bot.pk).last_error
    assert texts(clara) == []


@pytest.mark.usefixtures("worker")
def test_a_channel_with_refused_credentials_waits(
    say: Say, clara: Customer, live_bot: Channel, in_lamp_shop: Company
) -> None:
    mark_credentials_refused(channel_id=live_bot.pk, detail="Токен відкликано")

    message_id = say(clara, "Вітаємо!")
    other = make_telegram(in_lamp_shop, token="1:nobody", api_base="http://127.0.0.1:9")
    failing = say(clara, "нікуди", channel=other)

    wait_until(lambda: row(failing).attempts > 0)
    assert row(message_id).attempts == 0


@pytest.mark.usefixtures("worker")
def test_no_connection_is_tried_again_and_said_on_the_channel(
    say: Say, clara: Customer, lamp_shop: Company
) -> None:
    nowhere = make_telegram(lamp_shop, token="1:nobody", api_base="http://127.0.0.1:9")

    message_id = say(clara, "Вітаємо!", channel=nowhere)

    wait_until(lambda: row(message_id).attempts >= 2)
    assert row(message_id).state in {"queued", "sending"}
    assert Channel._base_manager.get(pk=nowhere.pk).last_error == "Немає зв’язку з месенджером."


@pytest.mark.usefixtures("worker")
def test_a_provider_that_hangs_delays_no_other_channel(
    say: Say, clara: Customer, fake_bot: FakeBot, lamp_shop: Company
) -> None:
    slow_bot = fake_bot._telegram.bot()
    slow = make_telegram(lamp_shop, token=slow_bot.token, api_base=slow_bot.api_base)
    slow_bot.fails("sendMessage", times=20, delay=7, status=400, description="Bad Request: slow")
    people = [slow_bot.user("Повільна") for _ in range(20)]
    stuck = [say(person, "довго", channel=slow) for person in people]

    quick = say(clara, "швидко")

    wait_for(quick, "sent", seconds=6)
    assert "sent" not in {row(message_id).state for message_id in stuck}


@pytest.mark.usefixtures("worker")
def test_files_go_as_what_they_are(
    say: Say, clara: Customer, fake_bot: FakeBot, in_lamp_shop: Company
) -> None:
    document = store_file(b"%PDF-1.4 a", name="рахунок №1.pdf").pk
    voice = store_file(b"OggS\0\x02" + b"\0" * 22 + b"\x01\x13OpusHead", name="голос.ogg").pk

    wait_for(say(clara, "Ось рахунок", files=(document, voice)), "sent")

    first, second = clara.received()
    assert (first.kind, first.caption, second.kind) == ("document", "Ось рахунок", "voice")
    assert fake_bot.file(first.file_id) == b"%PDF-1.4 a"
    assert "рахунок №1.pdf" in str(first.raw["document"])


@pytest.mark.usefixtures("worker")
def test_a_file_that_is_gone_fails_the_message(
    say: Say, clara: Customer, heard: RememberingConversations
) -> None:
    message_id = say(clara, "Ось", files=(10**9,))

    wait_for(message_id, "failed")
    assert heard.last(message_id).error_code == "file_absent"
