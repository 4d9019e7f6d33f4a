"""What was said is changed in its turn, and what has not left is changed where it waits."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count

import pytest
from django.db import transaction

from fakes.telegram.client import Customer, FakeBot
from kramar.channels import outbox
from kramar.channels.acting import ActKind
from kramar.channels.models import Channel, Delivery
from kramar.channels.outbox.worker import OutboxWorker
from kramar.channels.ports import DeliveryOutcome
from kramar.core import clock
from kramar.core.tenancy import company_scope
from tests.channels.conversations import RememberingConversations
from tests.channels.waiting import wait_until

pytestmark = pytest.mark.django_db(transaction=True)

Say = Callable[..., int]
Act = Callable[..., int]
_ids = count(7001)


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
def say(live_bot: Channel, clara: Customer) -> Say:
    """Return a function that puts a message on its way and returns its id."""

    def enqueue(text: str) -> int:
        message_id = next(_ids)
        with company_scope(live_bot.company_id), transaction.atomic():
            outbox.enqueue(
                channel=live_bot,
                chat_id=clara.id,
                message_id=message_id,
                to=str(clara.id),
                text=text,
                file_ids=(),
                at=clock.now(),
            )
        return message_id

    return enqueue


@pytest.fixture
def act(live_bot: Channel, clara: Customer) -> Act:
    """Return a function that puts an act on its way and returns its number."""

    def enqueue(
        message_id: int, kind: ActKind, *, text: str = "", emoji: str | None = None, name: str = ""
    ) -> int:
        with company_scope(live_bot.company_id), transaction.atomic():
            return outbox.enqueue_act(
                channel=live_bot,
                chat_id=clara.id,
                message_id=message_id,
                kind=kind,
                to=str(clara.id),
                text=text,
                emoji=emoji,
                external_ids=(name,) if name else (),
                at=clock.now(),
            )

    return enqueue


def row(message_id: int, number: int = 0) -> Delivery:
    return Delivery._base_manager.get(message_id=message_id, number=number)


def wait_for(message_id: int, number: int, state: str) -> None:
    wait_until(lambda: row(message_id, number).state == state, 10)


def told(heard: RememberingConversations, number: int) -> DeliveryOutcome:
    return [each for each in heard.outcomes if each.act and each.number == number][-1]


def texts(customer: Customer) -> list[str]:
    return [said.text or "" for said in customer.received()]


@pytest.mark.usefixtures("worker")
def test_an_edit_follows_its_message(
    say: Say, act: Act, clara: Customer, heard: RememberingConversations
) -> None:
    message_id = say("Вітаю")

    number = act(message_id, "edit", text="Вітаю!")

    wait_for(message_id, number, "sent")
    assert texts(clara) == ["Вітаю!"]
    assert (told(heard, number).act, told(heard, number).status) == ("edit", "sent")


@pytest.mark.usefixtures("heard")
def test_of_two_edits_that_wait_the_last_one_is_done(
    say: Say, act: Act, clara: Customer, fake_bot: FakeBot
) -> None:
    message_id = say("раз")
    first, second = act(message_id, "edit", text="два"), act(message_id, "edit", text="три")

    worker = OutboxWorker()
    worker.start()
    wait_for(message_id, second, "sent")
    worker.stop()

    assert (first, texts(clara)) == (second, ["три"])
    assert len(fake_bot.requests("editMessageText")) == 1


@pytest.mark.usefixtures("heard")
def test_a_delete_follows_the_edits_before_it(say: Say, act: Act, clara: Customer) -> None:
    message_id = say("раз")
    act(message_id, "edit", text="два")
    number = act(message_id, "delete")

    worker = OutboxWorker()
    worker.start()
    wait_for(message_id, number, "sent")
    worker.stop()

    assert texts(clara) == []


@pytest.mark.usefixtures("worker")
def test_a_reaction_goes_to_what_the_client_wrote(
    act: Act, clara: Customer, fake_bot: FakeBot
) -> None:
    written = clara.sends("Дякую").message_ids[0]
    message_id = next(_ids)

    number = act(message_id, "react", emoji="❤", name=f"{clara.id}:{written}")

    wait_for(message_id, number, "sent")
    assert fake_bot.written()[-1].reactions == ["❤"]


@pytest.mark.usefixtures("worker")
def test_an_act_that_is_refused_says_why_and_lets_the_next_message_go(
    say: Say, act: Act, clara: Customer, fake_bot: FakeBot, heard: RememberingConversations
) -> None:
    fake_bot.fails("editMessageText", 400, "Bad Request: message can't be edited")
    message_id = say("раз")
    number = act(message_id, "edit", text="два")

    next_one = say("далі")

    wait_for(next_one, 0, "sent")
    assert (told(heard, number).status, told(heard, number).error_code) == (
        "failed",
        "not_editable",
    )
    assert texts(clara) == ["раз", "далі"]


@pytest.mark.usefixtures("worker")
def test_an_act_without_an_answer_is_done_again(
    say: Say, act: Act, clara: Customer, fake_bot: FakeBot
) -> None:
    fake_bot.hangs_up("editMessageText", accepting=True)
    message_id = say("раз")

    number = act(message_id, "edit", text="два")

    wait_for(message_id, number, "sent")
    assert texts(clara) == ["два"]
    assert len(fake_bot.requests("editMessageText")) == 2


@pytest.mark.usefixtures("worker")
def test_an_act_waits_as_long_as_it_is_asked_to(
    say: Say, act: Act, clara: Customer, fake_bot: FakeBot
) -> None:
    fake_bot.fails("deleteMessages", 429, "Too Many Requests: retry after 1", retry_after=1)
    message_id = say("раз")

    number = act(message_id, "delete")

    wait_for(message_id, number, "sent")
    assert texts(clara) == []


@pytest.mark.usefixtures("worker")
def test_an_act_upon_a_message_that_did_not_go_fails(
    say: Say, act: Act, fake_bot: FakeBot, heard: RememberingConversations
) -> None:
    fake_bot.fails("sendMessage", 400, "Bad Request: refused")
    message_id = say("раз")

    number = act(message_id, "edit", text="два")

    wait_for(message_id, number, "failed")
    assert told(heard, number).error_code == "not_sent"


@pytest.mark.usefixtures("heard")
def test_an_act_that_a_crash_cut_off_is_done_after_the_start(
    say: Say, act: Act, clara: Customer
) -> None:
    message_id = say("раз")
    number = act(message_id, "edit", text="два")
    minutes_ago = clock.now() - timedelta(minutes=2)
    Delivery._base_manager.filter(message_id=message_id, number=number).update(
        state="sending", attempts=1, lease_until=minutes_ago
    )

    worker = OutboxWorker()
    worker.start()
    wait_for(message_id, number, "sent")
    worker.stop()

    assert texts(clara) == ["два"]


@pytest.mark.usefixtures("heard")
def test_what_waits_is_changed_before_it_leaves(
    say: Say, act: Act, clara: Customer, live_bot: Channel, fake_bot: FakeBot
) -> None:
    message_id = say("раз")
    act(message_id, "edit", text="застаріле")
    with company_scope(live_bot.company_id), transaction.atomic():
        outbox.rewrite(message_id=message_id, text="два")

    worker = OutboxWorker()
    worker.start()
    wait_for(message_id, 0, "sent")
    worker.stop()

    assert (texts(clara), fake_bot.requests("editMessageText")) == (["два"], [])


def test_what_waits_may_be_taken_back(say: Say, live_bot: Channel) -> None:
    message_id = say("раз")

    with company_scope(live_bot.company_id), transaction.atomic():
        taken_back = outbox.withdraw(message_id=message_id)

    assert taken_back
    assert not Delivery._base_manager.filter(message_id=message_id).exists()


@pytest.mark.parametrize("state", ["sending", "sent", "unknown"])
def test_what_has_left_is_neither_rewritten_nor_taken_back(
    say: Say, live_bot: Channel, state: str
) -> None:
    message_id = say("раз")
    Delivery._base_manager.filter(message_id=message_id).update(state=state)

    with company_scope(live_bot.company_id), transaction.atomic():
        assert not outbox.rewrite(message_id=message_id, text="два")
        assert not outbox.withdraw(message_id=message_id)
